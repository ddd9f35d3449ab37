"""Whether a call is tried again: the table of the policy, row by row."""

from __future__ import annotations

import math
import random

from beatpass_client.transport.call import AttemptResult
from beatpass_client.transport.retry import RULES, Decision, RetryQuota, decide

KINDS = ("read", "download", "idempotent", "idempotency-key", "unsafe", "money", "credentials")

# How often reads (and downloads), idempotent (and keyed) and other writes are tried again by a
# client that allows two retries. Operations that spend money or carry a password never are.
TABLE = {
    "pool": (1, 1, 1),
    "not-sent": (2, 2, 2),
    "tls": (0, 0, 0),
    "lost": (2, 2, 0),
    "protocol": (1, 0, 0),
    "truncated": (2, 0, 0),
    "too-large": (0, 0, 0),
    "empty": (1, 0, 0),
    "content-type": (0, 0, 0),
    "malformed": (1, 0, 0),
    "refused": (0, 0, 0),
    "redirect": (0, 0, 0),
    "status": (0, 0, 0),
    "local": (0, 0, 0),
    "deadline": (0, 0, 0),
    "throttled": (2, 2, 1),
    "quota": (0, 0, 0),
    "unclear": (1, 0, 0),
    **dict.fromkeys(("400", "401", "402", "403", "404", "405", "406"), (0, 0, 0)),
    **dict.fromkeys(("409", "410", "411", "413", "414", "415", "419"), (0, 0, 0)),
    **dict.fromkeys(("422", "428", "431", "501", "505", "508", "511"), (0, 0, 0)),
    "408": (2, 1, 0),
    "425": (2, 1, 0),
    "500": (2, 1, 0),
    **dict.fromkeys(("502", "503", "504", "520", "521", "522", "523", "524"), (2, 2, 0)),
    **dict.fromkeys(("527", "530"), (2, 2, 0)),
    "525": (1, 1, 0),
    "526": (1, 1, 0),
}
COLUMNS = {"read": 0, "download": 0, "idempotent": 1, "idempotency-key": 1, "unsafe": 2}


def decided(kind: str, reason: str, **changes: float | None) -> Decision:
    settings = {"retries": 0, "most": 2, "wait": None, "longest_wait": 65.0, "remaining": 120.0}
    return decide(kind, reason, random_=random.Random(1), **{**settings, **changes})  # type: ignore[arg-type]


def test_a_call_is_tried_again_as_often_as_the_table_says() -> None:
    for reason, row in TABLE.items():
        for kind in KINDS:
            allowed = row[COLUMNS[kind]] if kind in COLUMNS else 0
            again = [decided(kind, reason, retries=number).again for number in range(4)]
            assert again == [number < allowed for number in range(4)], (kind, reason)


def test_every_rule_is_in_the_table_of_this_test() -> None:
    assert set(RULES) <= set(TABLE)


def test_money_is_never_tried_again_whatever_is_configured() -> None:
    for kind in ("money", "credentials", "something new"):
        for reason in TABLE:
            for most in (0, 1, 2, 5, 99):
                assert not decided(kind, reason, most=most).again, (kind, reason, most)


def test_no_more_than_five_retries_are_made() -> None:
    assert decided("read", "lost", most=99, retries=4).again
    assert not decided("read", "lost", most=99, retries=5).again


def test_the_wait_before_a_retry_is_a_floor_and_anything_up_to_a_growing_bound() -> None:
    for retries, bound in ((0, 0.5), (1, 1.0), (2, 2.0), (4, 8.0)):
        delays = [
            decide(
                "read", "lost", retries=retries, most=5, wait=None, longest_wait=65,
                remaining=math.inf, random_=random.Random(seed),
            ).delay
            for seed in range(200)
        ]  # fmt: skip
        assert all(0.15 <= delay <= 0.15 + bound for delay in delays)
        assert max(delays) > 0.15 + 0.9 * bound
        assert min(delays) < 0.15 + 0.1 * bound


def test_what_a_throttle_asks_for_is_kept_and_a_little_is_added() -> None:
    for wait in (0.0, 1.0, 5.0, 60.0):
        delay = decided("read", "throttled", wait=wait).delay
        assert wait + 0.05 <= delay <= wait + 0.05 + min(2.0, 0.1 * wait + 0.5)


def test_a_longer_wait_than_the_client_allows_ends_the_call() -> None:
    assert decided("read", "throttled", wait=65.0, remaining=200).again
    assert decided("read", "throttled", wait=65.1, remaining=200) == Decision(again=False)


def test_no_wait_passes_the_deadline() -> None:
    assert decided("read", "503", wait=20.0, remaining=20.0) == Decision(again=False, late=True)


def test_no_attempt_begins_with_less_than_half_a_second_left() -> None:
    assert not decided("read", "pool", remaining=0.49).again
    assert decided("read", "pool", remaining=0.5).again


def test_when_much_fails_nothing_is_tried_again() -> None:
    quota = RetryQuota()
    paid = [quota.take(AttemptResult("lost")) for _ in range(11)]
    assert paid == [5] * 10 + [0]
    quota.give_back(5)
    assert quota.take(AttemptResult("lost")) == 5


def test_a_time_out_costs_more_than_a_broken_connection() -> None:
    quota = RetryQuota()
    assert quota.take(AttemptResult("lost", timed_out=True)) == 10
    quota.give_back(0)
    assert quota.left == quota.CAPACITY - 9
