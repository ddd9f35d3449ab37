"""H: what a status, a header or a redirect means."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPassSync, errors
from tests.harness import (
    ByteTransport,
    FakeClock,
    FaultServer,
    FixedRandom,
    Script,
    answer,
    html_answer,
    json_answer,
    raw_answer,
    read_body,
    redirect,
    script,
    send,
    throttled,
)
from tests.scenarios.conftest import Opener
from tests.scenarios.support import (
    IDEMPOTENT,
    KEYED,
    MONEY,
    ONCE,
    READ,
    TOKEN,
    UNSAFE,
    WRITES,
    Operation,
    each,
    lost_answer,
)

REFUSED = {"message": "No."}


def status(number: int, body: Any = None, **headers: str) -> Script:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return json_answer(REFUSED if body is None else body, number, named)


BODIES = {
    "json": (b'{"message": "no"}', "application/json"),
    "html": (b"<html><title>no</title></html>", "text/html"),
    "empty": (b"", ""),
    "binary": (bytes(range(256)), "application/octet-stream"),
}


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("hundred", [100, 200, 300, 400, 500, 600])
@each((READ, UNSAFE, MONEY))
def test_h01_every_status_is_a_success_or_one_of_our_errors(
    operation: Operation, hundred: int, body: str
) -> None:
    content, kind = BODIES[body]
    headers = {"Content-Type": kind} if kind else {}
    statuses = [600, 999] if hundred == 600 else range(hundred, hundred + 100)
    for number in statuses:
        wire = ByteTransport([raw_answer(number, content, headers), b""])
        with (
            httpx.Client(transport=wire.sync()) as mine,
            BeatPassSync(
                TOKEN,
                base_url="http://127.0.0.1/api/v1",
                http_client=mine,
                clock=FakeClock(),
                random=FixedRandom(0.5),
            ) as bp,
            suppress(errors.BeatPassError),
        ):
            operation.call(bp)
            assert 200 <= number < 300, number
        assert len(wire.heads) == 1 or operation is READ or number == 429, number


@pytest.mark.parametrize("number", [200, 201, 202, 203])
@each((READ, IDEMPOTENT, UNSAFE, MONEY))
def test_h02_a_success_is_a_success_whatever_its_number(
    client_of: Opener, server: FaultServer, operation: Operation, number: int
) -> None:
    server.answers(json_answer(operation.good, number))
    assert client_of(server.base_url).call(operation) is not None


@pytest.mark.row(10)
@pytest.mark.parametrize("number", [204, 205])
@each((IDEMPOTENT, UNSAFE))
def test_h02_a_success_without_content_is_an_empty_success(
    client_of: Opener, server: FaultServer, operation: Operation, number: int
) -> None:
    server.answers(answer(number, length=None if number == 204 else -1))
    assert client_of(server.base_url).call(operation).to_dict() == {}
    assert len(server.ledger) == 1


def test_h02_a_part_of_an_answer_is_no_answer(client_of: Opener, server: FaultServer) -> None:
    server.answers(json_answer(READ.good, 206))
    client_of(server.base_url).fails(READ, errors.UnexpectedStatusError)
    assert len(server.ledger) == 1


# Redirects


@pytest.mark.row(16)
@pytest.mark.parametrize(
    "call", [READ.call, lambda bp: bp.tracks.download(3629)], ids=["read", "download"]
)
def test_h03_a_redirect_to_the_login_page_means_that_the_token_is_not_taken(
    client_of: Opener, server: FaultServer, call: Any
) -> None:
    server.answers(redirect(f"{server.origin}/login"))
    client_of(server.base_url).fails(call, errors.AuthenticationError)
    assert len(server.ledger) == 1


@pytest.mark.row(16)
@pytest.mark.parametrize("number", [300, 301, 302, 303, 307, 308])
@each((READ, UNSAFE, MONEY))
def test_h04_no_redirect_is_followed(
    client_of: Opener, server: FaultServer, operation: Operation, number: int
) -> None:
    server.answers(redirect("/api/v1/elsewhere", number))
    client_of(server.base_url).fails(operation, errors.UnexpectedRedirectError)
    assert len(server.ledger) == 1


@pytest.mark.row(16)
@pytest.mark.parametrize(
    "location",
    [
        "http://{other}/api/v1/tracks/3629",
        "//{other}/x",
        "http://127.0.0.1@{other}/x",
        "http://{other}/?token=abcdef",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[::1",
        "",
        "http://{other}/" + "x" * 60_000,
    ],
)
@each((READ, MONEY))
def test_h05_a_redirect_elsewhere_reaches_nobody(
    client_of: Opener, server: FaultServer, operation: Operation, location: str
) -> None:
    with FaultServer() as other:
        other.always(json_answer(READ.good))
        server.answers(redirect(location.replace("{other}", f"127.0.0.1:{other.port}"), 307))
        error = client_of(server.base_url).fails(operation)
        assert len(other.ledger.connections) == 0
    assert len(server.ledger) == 1
    assert TOKEN not in str(error)
    assert "abcdef" not in str(error)
    assert len(str(error)) < 500


def test_h06_a_redirect_to_itself_is_one_request(client_of: Opener, server: FaultServer) -> None:
    server.always(redirect("/api/v1/tracks/3629"))
    client_of(server.base_url).fails(READ, errors.UnexpectedRedirectError)
    assert len(server.ledger) == 1


# Refusals


STATUSES = [
    (400, "BadRequestError", 17),
    (405, "APIStatusError", 17),
    (406, "APIStatusError", 17),
    (411, "APIStatusError", 17),
    (413, "APIStatusError", 17),
    (414, "APIStatusError", 17),
    (415, "APIStatusError", 17),
    (428, "APIStatusError", 17),
    (431, "APIStatusError", 17),
    (402, "PaymentRequiredError", 19),
    (403, "PermissionDeniedError", 20),
    (404, "NotFoundError", 21),
    (410, "GoneError", 21),
    (409, "ConflictError", 22),
    (419, "AuthenticationError", 23),
    (422, "ValidationError", 24),
    (501, "ServerError", 30),
    (505, "ServerError", 30),
    (508, "ServerError", 30),
    (511, "ServerError", 30),
]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        pytest.param(number, kind, marks=pytest.mark.row(row), id=str(number))
        for number, kind, row in STATUSES
    ],
)
@each((READ, IDEMPOTENT, KEYED, *ONCE))
def test_a_refusal_is_final(
    client_of: Opener, server: FaultServer, operation: Operation, number: int, kind: str
) -> None:
    server.answers(status(number))
    caller = client_of(server.base_url)
    error = caller.fails(operation, getattr(errors, kind))
    assert error.status == number
    assert len(server.ledger) == 1
    assert caller.clock.waits == []


@pytest.mark.row(18)
@pytest.mark.parametrize(
    "refusal",
    [status(401), answer(401), html_answer("<html>", 401)],
    ids=["json", "empty", "html"],
)
@each((READ, MONEY))
def test_h07_a_refused_token_is_refused_once(
    client_of: Opener, server: FaultServer, operation: Operation, refusal: Script
) -> None:
    server.answers(refusal)
    client_of(server.base_url).fails(operation, errors.AuthenticationError)
    assert len(server.ledger) == 1


@pytest.mark.row(18)
def test_h07_three_refusals_in_a_row_end_the_calls_with_this_token(
    client_of: Opener, server: FaultServer
) -> None:
    token = "8|aTokenThatWasRevokedToday"
    server.always(status(401))
    caller = client_of(server.base_url, token=token)
    for _ in range(3):
        caller.fails(READ, errors.AuthenticationError)
    caller.fails(READ, errors.AuthenticationError)
    assert len(server.ledger) == 3
    server.always(json_answer(READ.good))
    assert client_of(server.base_url, token="9|aTokenThatIsNew").call(READ).id == 3629


@pytest.mark.row(18)
def test_h07_refusals_that_are_not_in_a_row_do_not_count_together(
    client_of: Opener, server: FaultServer
) -> None:
    caller = client_of(server.base_url)
    for _ in range(3):
        server.answers(status(401), status(401), json_answer(READ.good))
        caller.fails(READ, errors.AuthenticationError)
        caller.fails(READ, errors.AuthenticationError)
        caller.call(READ)
    assert len(server.ledger) == 9


@pytest.mark.row(20)
@pytest.mark.parametrize(
    "challenge",
    [
        html_answer("<html><title>Just a moment...</title>", 403),
        html_answer("<html>", 403, {"cf-mitigated": "challenge"}),
        json_answer({}, 403, {"cf-mitigated": "challenge"}),
    ],
    ids=["title", "both", "header"],
)
@each((READ, MONEY))
def test_h08_a_challenge_of_the_cdn_is_no_lack_of_permission(
    client_of: Opener, server: FaultServer, operation: Operation, challenge: Script
) -> None:
    server.answers(challenge)
    client_of(server.base_url).fails(operation, errors.BlockedByCDNError)
    assert len(server.ledger) == 1


@pytest.mark.row(22, 24)
@pytest.mark.parametrize("number", [409, 410, 422])
@pytest.mark.parametrize(
    ("found", "normal"),
    [
        ({"name": ["is long", "is odd"]}, {"name": ["is long", "is odd"]}),
        ({"name": "is long"}, {"name": ["is long"]}),
        ({"tracks.0.name": ["is long"]}, {"tracks.0.name": ["is long"]}),
        ([], {}),
        ({}, {}),
        (None, {}),
    ],
    ids=["lists", "texts", "nested", "empty-list", "empty-object", "null"],
)
def test_h10_the_texts_of_a_failed_validation_always_have_one_shape(
    client_of: Opener, server: FaultServer, number: int, found: Any, normal: Any
) -> None:
    server.answers(status(number, {"message": "No.", "errors": found, "error_code": "bad"}))
    error = client_of(server.base_url).fails(UNSAFE, errors.APIStatusError)
    assert error.errors == normal


@pytest.mark.parametrize("found", [["is long"], "is long", [["is long"]], 7, [None]])
def test_h10_texts_without_a_field_are_kept(
    client_of: Opener, server: FaultServer, found: Any
) -> None:
    server.answers(status(422, {"message": "No.", "errors": found}))
    error = client_of(server.base_url).fails(UNSAFE, errors.ValidationError)
    assert isinstance(error.errors, dict)
    assert all(
        isinstance(field, str) and isinstance(texts, list) and all(type(t) is str for t in texts)
        for field, texts in error.errors.items()
    )


@pytest.mark.row(22)
@pytest.mark.parametrize("number", [200, 409, 422])
def test_h11_a_track_that_was_bought_before_has_one_error(
    client_of: Opener, server: FaultServer, number: int
) -> None:
    server.answers(status(number, {"success": False, "message": "Already purchased"}))
    client_of(server.base_url).fails(MONEY, errors.AlreadyPurchasedError)
    assert len(server.ledger) == 1


# Failures of the server


@pytest.mark.row(29)
@each((READ, IDEMPOTENT, KEYED, *ONCE))
def test_h12_a_failed_write_may_have_happened(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(status(500))
    error = client_of(server.base_url).fails(operation, errors.ServerError)
    requests = {"read": 3, "idempotent": 2, "idempotency-key": 2}.get(operation.operation_class, 1)
    assert len(server.ledger) == requests
    if operation in ONCE:
        assert isinstance(error, errors.UnknownOutcomeError)
    if operation is READ:
        assert not isinstance(error, errors.UnknownOutcomeError)


@pytest.mark.row(31)
@pytest.mark.parametrize("number", [502, 503, 504, 520, 521, 522, 523, 524, 527, 530])
@pytest.mark.parametrize("html", [False, True], ids=["json", "html"])
@each((READ, IDEMPOTENT, UNSAFE, MONEY))
def test_an_unavailable_server_is_asked_again_where_that_is_safe(
    client_of: Opener, server: FaultServer, operation: Operation, number: int, html: bool
) -> None:
    server.always(html_answer("<html>", number) if html else status(number))
    error = client_of(server.base_url).fails(operation, errors.ServiceUnavailableError)
    assert len(server.ledger) == operation.repeats
    if operation in ONCE:
        assert isinstance(error, errors.UnknownOutcomeError)


@pytest.mark.row(32)
@pytest.mark.parametrize("number", [525, 526])
@each((READ, IDEMPOTENT, UNSAFE, MONEY))
def test_a_cdn_without_its_server_is_asked_once_more(
    client_of: Opener, server: FaultServer, operation: Operation, number: int
) -> None:
    server.always(html_answer("<html>", number))
    client_of(server.base_url).fails(operation, errors.ServiceUnavailableError)
    assert len(server.ledger) == min(operation.repeats, 2)


@pytest.mark.row(25)
@pytest.mark.parametrize("number", [408, 425])
@each((READ, IDEMPOTENT, UNSAFE, MONEY))
def test_a_request_that_came_too_late_or_too_early_is_repeated_where_that_is_safe(
    client_of: Opener, server: FaultServer, operation: Operation, number: int
) -> None:
    server.always(status(number))
    error = client_of(server.base_url).fails(operation)
    assert len(server.ledger) == {"read": 3, "idempotent": 2}.get(operation.operation_class, 1)
    assert isinstance(error, errors.UnknownOutcomeError) == operation.writes


@pytest.mark.row(31)
def test_h13_maintenance_is_waited_for_as_long_as_the_server_says(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers(html_answer("<html>", 503, {"Retry-After": "5"}), json_answer(READ.good))
    caller = client_of(server.base_url)
    assert caller.call(READ).id == 3629
    assert 5 <= caller.clock.waited < 8


@pytest.mark.parametrize("number", [429, 503])
def test_h14_nobody_waits_for_a_day(client_of: Opener, server: FaultServer, number: int) -> None:
    refusal = throttled(86400) if number == 429 else status(503, Retry_After="86400")
    server.answers(refusal)
    caller = client_of(server.base_url)
    error = caller.fails(READ, errors.APIStatusError)
    assert error.retry_after == 86400
    assert caller.clock.waited < 65
    assert len(server.ledger) == 1


# The two meanings of 429


@pytest.mark.row(26)
@each((READ, IDEMPOTENT, KEYED, *ONCE))
def test_a_throttled_call_waits_and_is_repeated_as_its_class_allows(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.always(throttled(3, limit=60))
    caller = client_of(server.base_url)
    error = caller.fails(operation, errors.RateLimitError)
    requests = {"read": 3, "idempotent": 3, "idempotency-key": 3, "unsafe": 2}.get(
        operation.operation_class, 1
    )
    assert len(server.ledger) == requests
    assert (error.retry_after, error.limit, error.remaining) == (3, 60, 0)
    assert not isinstance(error, errors.UnknownOutcomeError)
    assert caller.clock.waited >= 3 * (requests - 1)


@pytest.mark.row(26)
@each((READ, UNSAFE))
def test_a_throttled_call_succeeds_after_its_wait(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    server.answers(throttled(30), json_answer(operation.good))
    caller = client_of(server.base_url)
    assert caller.call(operation) is not None
    assert 30 < caller.clock.waited < 35


@pytest.mark.row(27)
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"message": "Insufficient tokens", "token_info": {"left": 0}}, "InsufficientTokensError"),
        ({"message": "No tokens remaining", "token_info": {}}, "InsufficientTokensError"),
        ({"success": False, "message": "Not today"}, "QuotaExceededError"),
        ({"error_code": "not_today", "message": "Not today"}, "QuotaExceededError"),
    ],
)
@each((READ, UNSAFE, MONEY))
def test_a_spent_quota_is_not_waited_for(
    client_of: Opener, server: FaultServer, operation: Operation, body: Any, kind: str
) -> None:
    server.answers(status(429, body))
    caller = client_of(server.base_url)
    error = caller.fails(operation, getattr(errors, kind))
    assert not isinstance(error, errors.RateLimitError)
    assert len(server.ledger) == 1
    assert caller.clock.waits == []


@pytest.mark.row(27)
@pytest.mark.parametrize(
    ("call", "words"),
    [
        (UNSAFE.call, "Follow limit reached"),
        (lambda bp: bp.library.add(likeables=[]), "Library full"),
        (lambda bp: bp.playlists.add_tracks(1, track_ids=[2]), "Playlist full"),
    ],
    ids=["follow", "library", "playlist"],
)
def test_a_limit_is_known_by_the_words_that_the_catalogue_has_for_it(
    client_of: Opener, server: FaultServer, call: Any, words: str
) -> None:
    server.answers(status(429, {"message": words}))
    client_of(server.base_url).fails(call, errors.LimitReachedError)
    assert len(server.ledger) == 1


@pytest.mark.row(28)
@pytest.mark.parametrize(
    "refusal",
    [html_answer("<html>error code: 1015", 429), answer(429), status(429, {"x": 1})],
    ids=["html", "empty", "unknown"],
)
@each((READ, IDEMPOTENT, UNSAFE, MONEY))
def test_an_unexplained_429_is_tried_once_more_for_reads_only(
    client_of: Opener, server: FaultServer, operation: Operation, refusal: Script
) -> None:
    server.always(refusal)
    error = client_of(server.base_url).fails(operation, errors.RateLimitError)
    assert error.scope == "unknown"
    assert len(server.ledger) == (2 if operation is READ else 1)


# Answers that say one thing with their status and another with their body


@pytest.mark.row(14)
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"success": False, "error": "not_found"}, "NotFoundError"),
        ({"status": "error", "message": "Oh no"}, "APIStatusError"),
        ({"success": False}, "APIStatusError"),
    ],
)
@each((READ, MONEY))
def test_h16_a_success_that_says_it_failed_is_a_failure(
    client_of: Opener, server: FaultServer, operation: Operation, body: Any, kind: str
) -> None:
    server.answers(json_answer(body))
    client_of(server.base_url).fails(operation, getattr(errors, kind))
    assert len(server.ledger) == 1


@pytest.mark.parametrize(
    "headers",
    [
        [("Content-Type", "text/html")],
        [("Retry-After", "5, 10"), ("Retry-After", "7")],
        [("X-RateLimit-Remaining", "3, 4"), ("X-RateLimit-Limit", "abc")],
        [("X-RateLimit-Limit", "-1"), ("X-RateLimit-Remaining", "9" * 40)],
        [("x-RATELIMIT-remaining", "7")],
        [("X-Odd", "\xe9\xff")],
    ],
)
@pytest.mark.parametrize("number", [200, 404, 429, 503])
def test_h19_h20_odd_headers_do_no_harm(
    client_of: Opener, server: FaultServer, headers: list[tuple[str, str]], number: int
) -> None:
    server.always(json_answer(READ.good if number == 200 else REFUSED, number, headers))
    caller = client_of(server.base_url)
    if number == 200:
        assert caller.call(READ).id == 3629
    else:
        assert caller.fails(READ, errors.APIStatusError).status == number
    assert caller.clock.waited < 60


@pytest.mark.row(21)
def test_a_repeated_deletion_that_finds_nothing_has_worked(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers((*script(read_body, send(b"HTTP/1.1 2")), _end), status(404))
    client_of(server.base_url).call(lambda bp: bp.collections.delete(7))
    assert [head.method for head in server.ledger] == ["DELETE", "DELETE"]


async def _end(exchange: Any) -> None:
    exchange.reset()


def test_a_first_deletion_that_finds_nothing_has_not(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers(status(404))
    client_of(server.base_url).fails(lambda bp: bp.collections.delete(7), errors.NotFoundError)


def test_the_error_of_a_write_shows_nothing_of_its_body(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(status(500))
    for operation in WRITES:
        error = client_of(server.base_url).fails(operation)
        text = f"{error!s} {error!r} {json.dumps(str(error.args))}"
        assert "hunter2" not in text
        assert "hello" not in text
        lost_answer(operation, error) if operation in ONCE else None
