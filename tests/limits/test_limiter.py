"""The queue: order, cancellation, rate groups, and what holds whatever happens."""

from __future__ import annotations

import gc
import weakref

import pytest
from beatpass_client.ratelimit.windows import Heard
from hypothesis import given, settings
from hypothesis import strategies as st

from beatpass_client.ratelimit.queue import Limiter, limiter_for
from beatpass_client.types import RateLimit
from tests.harness import FakeClock

from .simulation import Call, World


def says(limit: int, remaining: int) -> Heard:
    return Heard(RateLimit(limit, remaining))


def limiter(clock: FakeClock) -> Limiter:
    return Limiter(clock)


def call(each: Limiter, heard: Heard, group: str = "read") -> str:
    """Make one call that may go at once."""
    ticket = each.enter(group)
    assert each.ask(ticket) == 0
    return each.finish(ticket, heard)


def test_who_comes_first_goes_first(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(300, 0))
    call(each, Heard(RateLimit(300, 0), throttled=True, wait=10.0))
    first, second = each.enter("read"), each.enter("read")
    assert each.ask(second) == pytest.approx(11.0)
    clock.advance(11.0)
    assert each.ask(second) > 0
    assert each.ask(first) == 0


def test_who_leaves_the_line_makes_room(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(300, 1))
    first, second, third = (each.enter("read") for _ in range(3))
    assert each.ask(first) == 0
    assert each.ask(third) > 0
    each.finish(second, None)
    each.finish(first, None)
    assert each.ask(third) == 0


def test_a_call_that_was_cancelled_on_its_way_may_have_counted(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(300, 9))
    call(each, Heard())
    assert each.state().remaining == 8


def test_a_call_that_never_left_did_not_count(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(300, 9))
    ticket = each.enter("read")
    each.ask(ticket)
    each.finish(ticket, None)
    assert each.state().remaining == 9


def test_a_tighter_limit_holds_back_its_own_group_only(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(300, 200))
    assert call(each, says(60, 0), group="media") == "media"
    call(each, Heard(RateLimit(60, 0), throttled=True, wait=30.0), group="media")
    held, free = each.enter("media"), each.enter("read")
    assert each.ask(held) == pytest.approx(31.0)
    assert each.ask(free) == 0


def test_a_refusal_by_the_shared_limit_holds_back_everybody(clock: FakeClock) -> None:
    each = limiter(clock)
    assert call(each, Heard(RateLimit(300, 0), throttled=True, wait=30.0)) == "shared"
    for group in ("read", "media", "login", "track-growth"):
        assert each.ask(each.enter(group)) >= 30.0


def test_a_refusal_that_names_no_limit_holds_back_everybody(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(60, 50), group="media")
    assert call(each, Heard(None, throttled=True, wait=30.0)) == "unknown"
    assert each.ask(each.enter("media")) >= 30.0


def test_a_documented_group_is_paced_by_its_own_limit_before_any_answer(clock: FakeClock) -> None:
    each = limiter(clock)
    for _ in range(4):
        call(each, Heard(), group="login")
    assert each.ask(each.enter("login")) > 1
    assert each.ask(each.enter("read")) == 0


def test_a_group_with_more_left_than_the_shared_limit_has_does_not_count_there(
    clock: FakeClock,
) -> None:
    each = limiter(clock)
    call(each, says(300, 1))
    assert call(each, says(1200, 1199), group="track-growth") == "track-growth"
    for _ in range(5):
        call(each, says(1200, 1190), group="track-growth")
    assert each.state().remaining == 1


def test_a_group_above_the_shared_limit_may_show_the_shared_one(clock: FakeClock) -> None:
    each = limiter(clock)
    assert call(each, says(300, 7), group="producer-leaderboard") == "shared"
    assert each.state().remaining == 7


def test_another_limit_for_all_calls_takes_the_place_of_the_documented_one(
    clock: FakeClock,
) -> None:
    each = limiter(clock)
    assert call(each, says(600, 599)) == "shared"
    assert (each.state().limit, each.state().remaining) == (600, 599)


def test_the_state_is_that_of_the_only_limit_that_is_known(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(60, 12))
    assert (each.state().limit, each.state().remaining) == (60, 12)


def test_an_estimate_counts_those_who_wait_already(clock: FakeClock) -> None:
    each = limiter(clock)
    call(each, says(300, 2))
    assert each.estimate(2) == 0
    each.enter("read")
    assert each.estimate(2) > 0


def test_all_clients_with_one_token_share_a_limiter(clock: FakeClock) -> None:
    mine = limiter_for("https://a", "token", clock)
    assert limiter_for("https://a", "token", clock) is mine
    assert limiter_for("https://a", "other", clock) is not mine
    assert limiter_for("https://b", "token", clock) is not mine


def test_a_limiter_goes_with_its_last_client(clock: FakeClock) -> None:
    gone = weakref.ref(limiter_for("https://a", "gone", clock))
    gc.collect()
    assert gone() is None


ways = st.floats(0.0, 0.24)
calls = st.builds(
    Call,
    at=st.floats(0.0, 30.0),
    there=ways,
    back=ways,
    ends=st.sampled_from(["answered"] * 6 + ["cancelled"]),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(calls, min_size=1, max_size=80),
    st.integers(1, 40),
    st.integers(1, 60),
    st.floats(0.0, 0.999),
)
def test_no_window_sees_more_than_its_limit_and_one_probe(
    come: list[Call], limit: int, window: int, fraction: float
) -> None:
    """However calls overtake each other on their ways."""
    world = World(limit, window, start=1000.0 + fraction)
    world.run(come)
    assert max(world.refused.values(), default=0) <= 1


@settings(max_examples=60, deadline=None)
@given(st.lists(calls, min_size=1, max_size=60), st.integers(1, 40), st.integers(1, 60))
def test_everybody_gets_a_turn(come: list[Call], limit: int, window: int) -> None:
    world = World(limit, window)
    world.run(come)
    answered = {number for number, each in enumerate(come) if each.ends == "answered"}
    assert set(world.finished) == answered


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            Call,
            at=st.floats(0.0, 30.0),
            ends=st.sampled_from(["answered", "answered", "cancelled", "lost"]),
        ),
        min_size=1,
        max_size=60,
    ),
    st.integers(1, 40),
    st.integers(1, 60),
)
def test_turns_come_in_the_order_of_the_queue(come: list[Call], limit: int, window: int) -> None:
    come.sort(key=lambda each: each.at)
    world = World(limit, window)
    world.run(come)
    assert sorted(world.turns, key=world.turns.__getitem__) == list(range(len(come)))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["answered", "cancelled", "lost"]), min_size=1, max_size=60),
    st.integers(1, 20),
)
def test_lost_answers_stop_nobody_for_ever(ends: list[str], limit: int) -> None:
    come = [Call(at=0.1 * number, ends=each) for number, each in enumerate(ends)]
    world = World(limit, 30)
    world.run(come)
    assert len(world.finished) == ends.count("answered")
