"""What a 429 means, and how long a server asks to wait."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.transport.classify.throttle import kind_of_429, retry_after
from beatpass_client.transport.headers import Headers, reported_limit, reset_after
from beatpass_client.types import Operation, RateLimit

DATE = "Tue, 15 Jan 2030 12:00:00 GMT"
MOMENT = 1894708800


def headers(**values: object) -> Headers:
    pairs = [(name.replace("_", "-"), str(value)) for name, value in values.items()]
    return Headers([(name.encode("latin-1"), value.encode("utf-8")) for name, value in pairs])


READ = Operation("getTrack", "GET", "/tracks/{track}", "read", "optional", "tracks", "get")
WRITE = READ._replace(
    id="createPlaylist", method="POST", operation_class="unsafe", namespace="playlists"
)
THROTTLED = headers(retry_after=60, x_ratelimit_limit=300, x_ratelimit_remaining=0)


@pytest.mark.parametrize(
    ("given", "body", "meaning"),
    [
        (THROTTLED, None, "throttled"),
        (THROTTLED, {"message": "Too Many Attempts."}, "throttled"),
        (headers(), {"message": "Too Many Attempts."}, "throttled"),
        (headers(), {"message": "Slow down", "retry_after": 12}, "throttled"),
        (headers(), {"message": "Slow down", "retry_after": True}, "unclear"),
        (headers(), {"message": "Slow down", "retry_after": 0}, "unclear"),
        (headers(), {"message": "x", "token_info": {"remaining": 0}}, "quota"),
        (headers(), {"success": False, "retry_after": 12}, "quota"),
        (headers(), {"message": "x", "error": "limit_reached"}, "quota"),
        (headers(), {"message": "x", "error_code": "LIMIT"}, "quota"),
        (headers(retry_after=60), {"message": "x", "error": "limit_reached"}, "quota"),
        (headers(x_ratelimit_limit=300, x_ratelimit_remaining=0), {"message": "x"}, "unclear"),
        (headers(retry_after=60, x_ratelimit_remaining=3), {"message": "x"}, "unclear"),
        (
            headers(date=DATE, x_ratelimit_reset=MOMENT + 9, x_ratelimit_remaining=0),
            {"message": "x"},
            "unclear",
        ),
        (headers(), None, "unclear"),
        (headers(), "<html>1015</html>", "unclear"),
        (headers(), [], "unclear"),
    ],
)
def test_a_429_is_told_by_what_only_one_kind_of_it_has(
    given: Headers, body: Any, meaning: str
) -> None:
    assert kind_of_429(READ, given, body) == meaning


def test_a_text_of_the_catalogue_tells_that_an_allowance_is_spent() -> None:
    body = {"message": "No tokens remaining. Please wait for refresh."}
    operation = WRITE._replace(id="createBeatRequest", namespace="beat_requests")
    assert kind_of_429(operation, headers(), body) == "quota"


@pytest.mark.parametrize(("operation", "meaning"), [(READ, "throttled"), (WRITE, "quota")])
def test_where_both_fit_a_read_may_wait_and_a_write_is_not_repeated(
    operation: Operation, meaning: str
) -> None:
    assert kind_of_429(operation, THROTTLED, {"token_info": {"remaining": 0}}) == meaning


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        ("-1", 0.0),
        ("+1", None),
        ("1.5", None),
        (" 5 ", 5.0),
        ("60", 60.0),
        ("1_000", None),
        ("٣", None),
        ("nan", None),
        ("inf", None),
        ("1e3", None),
        ("99999999999", None),
        ("", None),
        ("5, 10", None),
        ("Tue, 15 Jan 2030 12:00:30 GMT", 30.0),
        ("Tue, 15 Jan 2030 11:00:30 GMT", 0.0),
        ("Tuesday, 15-Jan-30 12:00:30 GMT", 30.0),
        ("Tue Jan 15 12:00:30 2030", 30.0),
        ("Tue, 99 Foo 2030 12:00:30 GMT", None),
        ("Tue, 15 Jan 100000 12:00:30 GMT", None),
        ("9" * 5000, None),
    ],
)
def test_the_header_retry_after_is_read_strictly(text: str, seconds: float | None) -> None:
    assert retry_after(headers(date=DATE, retry_after=text), None) == seconds


def test_a_date_to_wait_for_needs_the_date_of_the_server() -> None:
    assert retry_after(headers(retry_after="Tue, 15 Jan 2030 12:00:30 GMT"), None) is None


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [(7, 7.0), (1.5, 1.5), (-3, 0.0), (0, 0.0), (True, None), ("7", None), (None, None)],
)
def test_without_the_header_the_body_tells(asked: object, seconds: float | None) -> None:
    assert retry_after(headers(), {"retry_after": asked}) == seconds


@pytest.mark.parametrize("asked", [float("nan"), float("inf"), 10**400])
def test_a_number_that_no_wait_can_be_is_ignored(asked: object) -> None:
    assert retry_after(headers(), {"retry_after": asked}) is None


def test_last_of_all_the_end_of_the_window_tells() -> None:
    given = headers(date=DATE, x_ratelimit_reset=MOMENT + 9)
    assert retry_after(given, {"message": "x"}) == 9.0


@pytest.mark.parametrize(
    ("reset", "seconds"),
    [
        (MOMENT, 0.0),
        (MOMENT + 60, 60.0),
        (MOMENT + 3600, 3600.0),
        (MOMENT + 3601, None),
        (MOMENT - 1, None),
        (MOMENT * 1000, None),
        ("soon", None),
    ],
)
def test_the_end_of_a_window_is_counted_by_the_clock_of_the_server(
    reset: object, seconds: float | None
) -> None:
    assert reset_after(headers(date=DATE, x_ratelimit_reset=reset)) == seconds


def test_without_the_date_of_the_server_its_reset_says_nothing() -> None:
    assert reset_after(headers(x_ratelimit_reset=MOMENT + 9)) is None


@pytest.mark.parametrize(
    ("limit", "remaining", "state"),
    [
        ("300", "299", RateLimit(300, 299)),
        (" 300 ", "0", RateLimit(300, 0)),
        ("0", "0", RateLimit(0, 0)),
        ("300", "3, 4", None),
        ("300", "-1", None),
        ("1000000000", "1", None),
        ("٣", "1", None),
        ("", "1", None),
        ("300", "", None),
    ],
)
def test_a_report_that_cannot_be_is_ignored(
    limit: str, remaining: str, state: RateLimit | None
) -> None:
    assert (
        reported_limit(headers(x_ratelimit_limit=limit, x_ratelimit_remaining=remaining)) == state
    )
