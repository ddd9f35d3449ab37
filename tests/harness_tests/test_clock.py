"""Fake time passes in order, and at once."""

from __future__ import annotations

import asyncio
import time

from tests.harness import FakeClock, FixedRandom, seeded


async def test_sleepers_wake_in_the_order_of_their_due_times(clock: FakeClock) -> None:
    woken: list[tuple[str, float]] = []

    async def sleeper(name: str, seconds: float) -> None:
        await clock.async_sleep(seconds)
        woken.append((name, clock.monotonic() - 1000))

    await asyncio.gather(sleeper("c", 3), sleeper("a", 1), sleeper("b", 2), sleeper("a2", 1))
    assert woken == [("a", 1), ("a2", 1), ("b", 2), ("c", 3)]


async def test_time_stands_still_while_a_task_has_something_to_do(clock: FakeClock) -> None:
    async def busy() -> float:
        for _ in range(50):
            await asyncio.sleep(0)
        return clock.monotonic()

    moment, _ = await asyncio.gather(busy(), clock.async_sleep(60))
    assert moment == 1000


async def test_a_woken_task_sleeps_again_before_later_ones_wake(clock: FakeClock) -> None:
    order: list[str] = []

    async def often() -> None:
        for number in range(3):
            await clock.async_sleep(1)
            order.append(str(number))

    async def once() -> None:
        await clock.async_sleep(2.5)
        order.append("once")

    await asyncio.gather(once(), often())
    assert order == ["0", "1", "once", "2"]


async def test_a_cancelled_sleeper_does_not_move_the_clock(clock: FakeClock) -> None:
    task = asyncio.create_task(clock.async_sleep(100))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await clock.async_sleep(1)
    assert clock.monotonic() == 1001


async def test_waits_are_written_down_and_take_no_time(clock: FakeClock) -> None:
    began = time.monotonic()
    await clock.async_sleep(3600)
    clock.sleep(60)
    assert clock.waits == [3600, 60]
    assert clock.waited == 3660
    assert clock.monotonic() == 4660
    assert time.monotonic() - began < 1


async def test_without_automatic_jumps_only_advance_moves_time() -> None:
    clock = FakeClock(automatic=False)
    task = asyncio.create_task(clock.async_sleep(5))
    await asyncio.sleep(0.01)
    assert clock.sleeping == 1
    clock.advance(4)
    await asyncio.sleep(0)
    assert not task.done()
    clock.advance(1)
    await task
    assert clock.monotonic() == 1005


def test_one_clock_serves_one_loop_after_the_other(clock: FakeClock) -> None:
    asyncio.run(clock.async_sleep(1))
    asyncio.run(clock.async_sleep(1))
    assert clock.monotonic() == 1002


def test_the_wall_clock_can_jump_without_the_other(clock: FakeClock) -> None:
    before = clock.time(), clock.monotonic()
    clock.jump_wall(-3600)
    assert (clock.time(), clock.monotonic()) == (before[0] - 3600, before[1])


def test_chance_is_the_same_every_time() -> None:
    assert seeded(3).random() == seeded(3).random()
    assert FixedRandom(0.5).uniform(2, 4) == 3
