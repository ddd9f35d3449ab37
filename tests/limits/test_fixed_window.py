"""One window: what may be sent in it, and what answers teach about it."""

from __future__ import annotations

import json

import pytest

from beatpass_client.ratelimit.fixed_window import FixedWindow
from beatpass_client.types import RateLimit

MINUTE = {300: 60.0}


def window(documented: dict[int, float] | None = None) -> FixedWindow:
    return FixedWindow(MINUTE if documented is None else documented, 300)


def seconds(each: FixedWindow, now: float) -> float:
    return each.hold(now).seconds


def says(limit: int, remaining: int, reset: float | None = None) -> RateLimit:
    return RateLimit(limit, remaining, reset)


def counted(limit: int = 300, remaining: int = 299, at: float = 100.0) -> FixedWindow:
    """A window whose first answer has come."""
    each = window()
    each.answered(each.take(at), at, says(limit, remaining))
    return each


def used_up(each: FixedWindow, now: float, limit: int) -> list[int]:
    """Take what is left, as far as nothing has to be answered first."""
    taken = []
    while each.left >= 1:
        serial = each.take(now)
        each.answered(serial, now, says(limit, each.left))
        taken.append(serial)
    return taken


def test_the_first_call_goes_alone_for_half_a_second() -> None:
    each = window()
    each.take(100.0)
    assert seconds(each, 100.0) > 0
    assert seconds(each, 100.6) == 0


def test_where_nothing_is_told_twenty_go_at_once_and_then_four_and_a_half_a_second() -> None:
    each = window()
    assert seconds(each, 95.0) == 0
    each.unreported(each.take(95.0))
    for _ in range(20):
        assert seconds(each, 100.0) == 0
        each.take(100.0)
    assert seconds(each, 100.0) == pytest.approx(1 / 4.5)
    assert seconds(each, 100.0 + 1 / 4.5) == 0


def test_an_answer_tells_how_many_calls_are_left() -> None:
    each = counted(remaining=7)
    assert each.left == 7
    each.take(101.0)
    assert each.left == 6


def test_a_late_answer_with_more_left_does_not_raise_the_estimate() -> None:
    each = counted(remaining=9)
    first, second, third = (each.take(101.0) for _ in range(3))
    each.answered(third, 101.1, says(300, 6))
    each.answered(second, 101.2, says(300, 7))
    each.answered(first, 101.3, says(300, 8))
    assert each.left == 6


def test_calls_on_their_way_are_taken_off_what_is_left() -> None:
    each = counted(remaining=9)
    first, _, _ = (each.take(101.0) for _ in range(3))
    each.answered(first, 101.1, says(300, 8))
    assert each.left == 6


def test_calls_from_before_the_first_answer_are_still_on_their_way() -> None:
    each = window()
    _, _, third = (each.take(100.0) for _ in range(3))
    each.answered(third, 100.1, says(10, 7))
    assert each.left == 5


def test_more_left_in_the_answer_to_a_later_call_is_a_new_window() -> None:
    each = counted(remaining=9)
    each.answered(each.take(102.0), 102.1, says(300, 299))
    assert each.left == 299


def test_a_window_of_the_documented_limit_ends_after_its_documented_seconds() -> None:
    each = counted(at=100.0)
    used_up(each, 110.0, 300)
    assert seconds(each, 110.0) == pytest.approx(50.0)
    assert seconds(each, 160.0) == 0


def test_the_first_call_after_the_end_goes_alone_until_it_is_answered() -> None:
    each = counted(at=100.0)
    used_up(each, 110.0, 300)
    probe = each.take(160.0)
    assert seconds(each, 160.0) > 0
    each.answered(probe, 160.2, says(300, 299))
    assert seconds(each, 160.2) == 0


def test_a_probe_that_was_never_sent_makes_room_for_another() -> None:
    each = counted(at=100.0)
    used_up(each, 110.0, 300)
    each.give_back(each.take(160.0))
    assert seconds(each, 160.0) == 0


def test_a_probe_whose_answer_never_comes_stops_nobody_for_long() -> None:
    each = counted(at=100.0)
    used_up(each, 110.0, 300)
    each.take(160.0)
    assert 0 < seconds(each, 164.0) <= 1.0
    assert seconds(each, 166.0) == 0


def test_a_probe_that_is_lost_brings_back_pacing_without_a_burst() -> None:
    each = counted(at=100.0)
    used_up(each, 110.0, 300)
    each.unreported(each.take(160.0))
    assert seconds(each, 160.0) == pytest.approx(1 / 4.5)
    assert not each.is_known


def test_nothing_goes_before_a_refusal_says_so_and_then_one() -> None:
    each = counted(at=100.0)
    waiting = each.take(101.0)
    each.throttled(each.take(101.0), 101.0, 30.0)
    assert seconds(each, 130.9) > 0
    each.give_back(waiting)
    assert seconds(each, 130.9) > 0
    assert seconds(each, 132.0) == 0
    each.take(132.0)
    assert seconds(each, 132.0) > 0


def test_whole_seconds_can_hide_one_so_the_try_after_a_refusal_comes_a_second_later() -> None:
    each = window({})
    each.throttled(each.take(100.0), 100.0, 0.0)
    assert seconds(each, 100.0) == pytest.approx(1.0)


def test_refusals_that_do_not_say_how_long_are_followed_by_longer_and_longer_pauses() -> None:
    each = window({})
    pauses = []
    now = 100.0
    for _ in range(8):
        each.throttled(each.take(now), now, None)
        pauses.append(seconds(each, now))
        now += pauses[-1]
    assert pauses == [2, 4, 8, 16, 32, 64, 64, 64]


def test_an_unknown_length_is_learned_with_one_refusal_a_window() -> None:
    """Windows of 7 s that begin with a call; only refusals tell of their end."""
    each = window({})
    now, began, refusals = 100.25, -100.0, []
    for _ in range(6):
        refused = 0
        while True:
            now += seconds(each, now)
            serial = each.take(now)
            if now >= began + 7:
                began = now
                each.answered(serial, now, says(3, 2))
                break
            refused += 1
            each.throttled(serial, now, float(int(began) + 7 - int(now)))
        refusals.append(refused)
        used_up(each, now, 3)
    assert max(refusals) <= 1
    assert refusals[-2:] == [0, 0]
    assert seconds(each, now) == pytest.approx(7.0)


def test_windows_of_a_single_call_are_learned_too() -> None:
    each = window({})
    each.answered(each.take(100.0), 100.0, says(1, 0))
    each.throttled(each.take(102.0), 102.0, 5.0)
    each.answered(each.take(108.0), 108.0, says(1, 0))
    each.answered(each.take(115.0), 115.0, says(1, 0))
    assert seconds(each, 115.0) == pytest.approx(7.0)


def test_where_the_end_is_a_guess_the_calls_on_their_way_are_heard_first() -> None:
    each = window({})
    each.answered(each.take(100.0), 100.0, says(2, 1))
    each.answered(each.take(100.0), 100.0, says(2, 0))
    each.throttled(each.take(100.5), 100.5, 2.0)
    each.answered(each.take(103.5), 103.5, says(2, 1))
    last = each.take(105.4)
    assert seconds(each, 105.6) > 0
    each.answered(last, 105.6, says(2, 0))
    assert seconds(each, 105.6) == 0


def test_a_window_that_is_longer_than_documented_is_learned_too() -> None:
    each = counted(at=100.0)
    used_up(each, 110.0, 300)
    each.throttled(each.take(160.0), 160.0, 30.0)
    each.answered(each.take(191.0), 191.0, says(300, 299))
    used_up(each, 192.0, 300)
    assert seconds(each, 192.0) > 80.0


def test_a_window_that_was_entered_in_its_middle_is_asked_for_its_end_at_once() -> None:
    each = counted(remaining=0, at=100.0)
    assert seconds(each, 100.0) == 0
    each.throttled(each.take(100.0), 100.0, 12.0)
    assert seconds(each, 100.0) == pytest.approx(13.0)


def test_the_reset_of_an_answer_tells_the_end() -> None:
    each = window({})
    each.answered(each.take(100.0), 100.0, says(60, 0, reset=20.0))
    assert seconds(each, 100.0) == pytest.approx(21.0)


def test_an_answer_of_an_old_window_says_nothing_of_the_new_one() -> None:
    each = counted(at=100.0)
    slow = each.take(101.0)
    used_up(each, 110.0, 300)
    each.answered(each.take(160.0), 160.0, says(300, 299))
    each.answered(slow, 161.0, says(300, 1))
    assert each.left == 299


def test_a_call_from_just_before_a_window_may_count_in_it() -> None:
    each = counted(at=100.0)
    late = each.take(157.0)
    used_up(each, 158.0, 300)
    each.answered(each.take(160.0), 160.2, says(300, 299))
    assert each.left == 298
    each.answered(late, 160.3, says(300, 1))
    assert each.left == 298


def test_a_limit_of_nothing_lets_one_call_go_every_two_seconds() -> None:
    each = window({})
    now = 100.0
    for _ in range(5):
        each.answered(each.take(now), now, says(0, 0))
        assert seconds(each, now) == pytest.approx(2.0)
        now += 2.0


def test_answers_that_always_say_that_nothing_is_left_slow_calls_to_the_rate_of_the_limit() -> None:
    each = window({})
    each.answered(each.take(100.0), 100.0, says(300, 0))
    now = 100.0 + seconds(each, 100.0)
    for _ in range(5):
        each.answered(each.take(now), now, says(300, 0))
        assert seconds(each, now) == pytest.approx(0.2)
        now += 0.2


def test_background_calls_leave_a_reserve_until_the_window_ends() -> None:
    each = counted(limit=300, remaining=299)
    for left in range(298, 59, -1):
        assert each.hold(101.0, 0.2).seconds == 0
        each.answered(each.take(101.0, 0.2), 101.0, says(300, left))
    assert each.hold(101.0, 0.2).seconds == pytest.approx(59.0)
    assert each.hold(101.0).seconds == 0
    assert each.hold(160.0, 0.2).seconds == 0


def test_the_first_background_call_of_a_window_goes_alone() -> None:
    each = counted(limit=300, remaining=299, at=100.0)
    for left in range(298, 59, -1):
        each.answered(each.take(101.0, 0.2), 101.0, says(300, left))
    each.take(161.0, 0.2)
    assert each.hold(161.0, 0.2).seconds > 0
    assert each.hold(161.0).seconds == 0


def test_no_reserve_is_kept_while_nobody_knows_when_the_window_ends() -> None:
    each = window({})
    each.answered(each.take(100.0), 100.0, says(10, 2))
    assert each.hold(101.0, 0.2).seconds == 0


def test_a_server_that_refuses_before_it_says_is_believed_by_what_it_does() -> None:
    each = counted(limit=300, remaining=299, at=100.0)
    for left in range(298, 99, -1):
        each.answered(each.take(101.0), 101.0, says(300, left))
    each.throttled(each.take(101.0), 101.0, 58.0)
    each.answered(each.take(161.0), 161.0, says(300, 299))
    taken = 0
    while each.left >= 1:
        each.answered(each.take(162.0), 162.0, says(300, 298 - taken))
        taken += 1
    assert taken == 199


def test_a_window_that_is_shorter_than_documented_is_learned() -> None:
    each = counted(limit=300, remaining=299, at=100.0)
    each.throttled(each.take(100.5), 100.5, 4.0)
    each.answered(each.take(106.0), 106.0, says(300, 299))
    used_up(each, 106.5, 300)
    assert seconds(each, 106.5) <= 6.0


def test_where_others_use_the_token_too_only_a_part_of_the_rest_is_on_its_way_at_once() -> None:
    for remaining, most in ((255, 13), (140, 1)):
        each = counted(remaining=remaining)
        on_their_way = 0
        while seconds(each, 101.0) == 0:
            each.take(101.0)
            on_their_way += 1
        assert on_their_way == most


def test_calls_that_hang_do_not_hold_back_the_others() -> None:
    each = counted(remaining=8)
    each.take(101.0)
    assert seconds(each, 101.0) > 0
    assert seconds(each, 107.0) == 0


def test_ended_calls_leave_nothing_behind() -> None:
    each = counted()
    empty = len(json.dumps(each.dump()))
    now = 100.0
    for _ in range(2000):
        now += seconds(each, now)
        each.answered(each.take(now), now, says(300, max(0, each.left)))
    assert len(json.dumps(each.dump())) < empty + 100


def test_an_estimate_counts_whole_windows() -> None:
    each = counted(at=100.0)
    assert each.estimate(100.0, 299) == 0
    assert each.estimate(100.0, 300) == pytest.approx(60.0)
    assert each.estimate(100.0, 299 + 600) == pytest.approx(120.0)


def test_an_estimate_before_any_answer_goes_by_the_documented_limit() -> None:
    assert window().estimate(100.0, 20) == 0
    assert window().estimate(100.0, 65) == pytest.approx(10.0)
    assert window().estimate(100.0, 0) == 0


def test_what_is_known_survives_json() -> None:
    each = counted(at=100.0)
    each.take(101.0)
    copy = window()
    copy.load(json.loads(json.dumps(each.dump())))
    assert copy.left == each.left
    assert copy.state(101.0) == each.state(101.0)


def test_what_no_window_has_written_is_not_taken_over() -> None:
    values: tuple[object, ...] = ("5", [], float("nan"), None)
    for value in values:
        state = window().dump()
        state["bucket"]["rate"] = value
        with pytest.raises((TypeError, ValueError)):
            window().load(state)
