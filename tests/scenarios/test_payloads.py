"""M: bodies that are not what they should be."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

import httpx
import pytest
from hypothesis import given

from beatpass_client import BeatPassSync, errors
from tests.harness import (
    ByteTransport,
    FakeClock,
    FaultServer,
    FixedRandom,
    Script,
    answer,
    chunked,
    damaged,
    flood,
    raw_answer,
    read_body,
    script,
    send,
    split,
    truncations,
)
from tests.scenarios.conftest import Opener
from tests.scenarios.support import (
    MONEY,
    READ,
    TOKEN,
    UNSAFE,
    Operation,
    Stopwatch,
    each,
    lost_answer,
)

GOOD = json.dumps(READ.good).encode()


def typed(body: bytes, kind: str | None = "application/json", **headers: str) -> Script:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return answer(200, body, named if kind is None else {"Content-Type": kind, **named})


@pytest.mark.row(10)
@pytest.mark.parametrize("body", [b"", b"  \n"], ids=["empty", "blank"])
@each((READ, MONEY))
def test_m01_an_empty_success_is_asked_for_once_more_where_that_is_safe(
    client_of: Opener, server: FaultServer, operation: Operation, body: bytes
) -> None:
    server.always(typed(body))
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert operation.writes or isinstance(error, errors.EmptyResponseError)
    assert len(server.ledger) == (2 if operation is READ else 1)


def test_m01_an_empty_success_of_an_undocumented_write_is_a_success(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(typed(b""))
    assert client_of(server.base_url).call(UNSAFE).to_dict() == {}
    assert len(server.ledger) == 1


@pytest.mark.row(15)
@pytest.mark.parametrize("body", [b"null", b"[]", b'"str"', b"42", b"true", b"1.5"])
@each((READ, MONEY))
def test_m02_json_of_another_shape_has_a_typed_error(
    client_of: Opener, server: FaultServer, operation: Operation, body: bytes
) -> None:
    server.always(typed(body))
    client_of(server.base_url).fails(operation, errors.ResponseValidationError)
    assert len(server.ledger) == 1


@pytest.mark.row(13)
@pytest.mark.parametrize(
    "body",
    [
        b"<html><title>\x1b[31mhi</title>" + b"x" * 500,
        GOOD[:-1],
        GOOD + b"}",
        GOOD + GOOD,
        GOOD + b"\n" + GOOD,
        GOOD + b" trailing",
        b'{"track": {"id": NaN}}',
        b'{"track": {"id": Infinity}}',
        b'{"track": {"id": -Infinity}}',
        b'{"track": {"id": 1, "popularity": 1e999}}',
        b"{'track': 1}",
        b'{"track": {"id": 1,}}',
    ],
)
@each((READ, MONEY))
def test_m03_m07_m14_what_is_no_json_is_named_in_a_line(
    client_of: Opener, server: FaultServer, operation: Operation, body: bytes
) -> None:
    server.always(typed(body))
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert operation.writes or isinstance(error, errors.ResponseDecodeError)
    assert len(server.ledger) == (2 if operation is READ else 1)
    text = str(error)
    assert text.isprintable()
    assert "<" not in text
    assert len(text) < 400


@pytest.mark.row(11)
@pytest.mark.parametrize("kind", ["text/html", "text/html; charset=utf-8", "application/xml"])
@each((READ, UNSAFE, MONEY))
def test_m04_a_page_in_place_of_json_names_its_type(
    client_of: Opener, server: FaultServer, operation: Operation, kind: str
) -> None:
    server.always(typed(b"<html><title>Free WiFi</title>", kind))
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert len(server.ledger) == 1
    if operation is READ:
        assert isinstance(error, errors.UnexpectedContentTypeError)
        assert error.content_type.split(";")[0] == kind.split(";")[0]
        assert "<" not in str(error)


@pytest.mark.row(12)
@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "application/octet-stream",
        None,
        "application/problem+json",
        "application/json; charset=utf-7",
        "application/json; charset=utf-16",
        "application/json; charset=unknown",
        "application/json; charset=\"'",
        ";;;",
    ],
)
@each((READ, MONEY))
@pytest.mark.filterwarnings("ignore")
def test_m05_json_is_json_whatever_it_is_called(
    client_of: Opener, server: FaultServer, operation: Operation, kind: str | None
) -> None:
    server.always(typed(json.dumps(operation.good).encode(), kind))
    assert client_of(server.base_url).call(operation) is not None
    assert len(server.ledger) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbf" + GOOD,
        GOOD.decode().encode("utf-16"),
        b'{"track": {"id": 1, "name": "\xff\xfe"}}',
        b'{"track": {"id": 1, "name": "\\ud800"}}',
        b'{"track": {"id": 1, "name": "\xed\xa0\x80"}}',
    ],
    ids=["bom", "utf-16", "invalid", "escaped-surrogate", "raw-surrogate"],
)
def test_m06_odd_encodings_are_read_or_refused(
    client_of: Opener, server: FaultServer, body: bytes
) -> None:
    server.always(typed(body))
    caller = client_of(server.base_url)
    try:
        track = caller.call(READ)
    except errors.ResponseDecodeError:
        return
    print(track.name.encode("utf-8", "backslashreplace"), repr(track).encode("ascii", "replace"))


@pytest.mark.row(9)
@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"track": {"id": 1, "x": ' + b"[" * 2000 + b"]" * 2000 + b"}}",
        b'{"track": {"id": ' + b"9" * 5000 + b"}}",
    ],
    ids=["lists", "objects", "closed", "inside", "long-number"],
)
@each((READ, MONEY))
def test_m08_bottomless_json_has_a_typed_error(
    client_of: Opener, server: FaultServer, operation: Operation, body: bytes
) -> None:
    server.always(typed(body))
    caller = client_of(server.base_url)
    with Stopwatch() as watch:
        error = caller.fails(operation)
    lost_answer(operation, error)
    assert operation.writes or isinstance(error, errors.ResponseDecodeError)
    assert watch.seconds < 1


def test_m10_a_price_that_is_said_twice_is_not_taken(
    client_of: Opener, server: FaultServer
) -> None:
    body = b'{"status": "success", "purchase_id": 1, "pricing": {"price": 1, "price": 100}}'
    server.always(typed(body))
    error = client_of(server.base_url).fails(MONEY)
    assert isinstance(error, errors.UnknownOutcomeError)


def test_m10_elsewhere_the_last_of_two_equal_keys_wins(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(typed(b'{"track": {"id": 3629, "name": "first", "name": "last"}}'))
    assert client_of(server.base_url).call(READ).name == "last"


@pytest.mark.row(9)
@each((READ, MONEY))
def test_m11_a_body_without_end_is_cut_at_the_cap(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    head = raw_answer(200, headers={"Content-Type": "application/json", "X": "y"}, length=None)
    server.always(script(read_body, send(head), flood(b" " * 65536)))
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert operation.writes or isinstance(error, errors.ResponseTooLargeError)
    assert len(server.ledger) == 1


@pytest.mark.row(9)
def test_m11_a_body_that_is_announced_as_too_large_is_not_read(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(script(read_body, send(raw_answer(200, b"{", length=17 << 20))))
    client_of(server.base_url).fails(READ, errors.ResponseTooLargeError)
    assert len(server.ledger) == 1


@pytest.mark.row(9)
@each((READ, MONEY))
def test_m11_a_small_body_that_unpacks_to_a_huge_one_is_cut_at_the_cap(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    bomb = gzip.compress(b" " * (200 << 20), 9)
    server.always(typed(bomb, Content_Encoding="gzip"))
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert operation.writes or isinstance(error, errors.ResponseTooLargeError)
    assert len(server.ledger) == 1


@pytest.mark.parametrize("number", [404, 500])
def test_the_body_of_an_error_is_bounded_too(
    client_of: Opener, server: FaultServer, number: int
) -> None:
    head = raw_answer(number, headers={"Content-Type": "text/html"}, length=None)
    server.always(script(read_body, send(head), flood(b"x" * 65536)))
    error = client_of(server.base_url).fails(UNSAFE, errors.APIStatusError)
    assert error.status == number
    assert len(str(error)) < 500


PACKED = gzip.compress(GOOD)


@pytest.mark.row(8)
@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (b"\x00" + PACKED[1:], "gzip"),
        (PACKED[:20] + b"\xff\xff\xff" + PACKED[23:], "gzip"),
        (GOOD, "gzip"),
        (b"", "gzip"),
        (PACKED + PACKED, "gzip"),
        (zlib.compress(GOOD)[2:-4], "deflate"),
    ],
    ids=["magic", "data", "not-packed", "nothing", "twice", "raw-deflate"],
)
@each((READ, MONEY))
def test_m13_what_cannot_be_unpacked_has_a_typed_error(
    client_of: Opener, server: FaultServer, operation: Operation, body: bytes, encoding: str
) -> None:
    server.always(typed(body, Content_Encoding=encoding))
    error = client_of(server.base_url).fails(operation)
    lost_answer(operation, error)
    assert len(server.ledger) <= (3 if operation is READ else 1)


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (PACKED, "gzip"),
        (PACKED, "x-gzip"),
        (PACKED, "GZIP"),
        (zlib.compress(GOOD), "deflate"),
        (GOOD, "identity"),
    ],
    ids=["gzip", "x-gzip", "capitals", "zlib", "identity"],
)
def test_m13_what_can_be_unpacked_is_read(
    client_of: Opener, server: FaultServer, body: bytes, encoding: str
) -> None:
    server.always(typed(body, Content_Encoding=encoding))
    assert client_of(server.base_url).call(READ).id == 3629


@pytest.mark.parametrize("encoding", ["br", "zstd", "nonsense", "gzip, gzip"])
def test_m13_an_encoding_that_nobody_asked_for_has_a_typed_error(
    client_of: Opener, server: FaultServer, encoding: str
) -> None:
    server.always(typed(b"\x01\x02\x03\x04", Content_Encoding=encoding))
    client_of(server.base_url).fails(READ)


@pytest.mark.parametrize(
    "words",
    [
        "\x1b[2J\x1b]0;owned\x07",
        "one\rtwo\nthree",
        "\u202eevil\u2066",
        "::set-output name=x::y",
        "x" * 100_000,
    ],
)
@pytest.mark.parametrize("number", [404, 422, 500])
def test_m16_the_words_of_a_server_cannot_act(
    client_of: Opener, server: FaultServer, words: str, number: int
) -> None:
    body = {"message": words, "errors": {words: [words]}}
    server.always(answer(number, json.dumps(body).encode(), {"Content-Type": "application/json"}))
    error = client_of(server.base_url).fails(UNSAFE, errors.APIStatusError)
    text = str(error)
    assert text.isprintable()
    assert not text.startswith("::")
    assert len(text) < 2000


# Thousands of broken answers, without sockets


WHOLE = raw_answer(200, GOOD, {"Content-Type": "application/json"})
PURCHASE = raw_answer(200, json.dumps(MONEY.good).encode(), {"Content-Type": "application/json"})


def play(operation: Operation, reads: Any) -> tuple[Any, int]:
    """Call an operation with an answer of these bytes: what came of it, and how many requests."""
    wire = ByteTransport(reads)
    with (
        httpx.Client(transport=wire.sync()) as mine,
        BeatPassSync(
            TOKEN,
            base_url="http://127.0.0.1/api/v1",
            http_client=mine,
            clock=FakeClock(),
            random=FixedRandom(0.5),
        ) as bp,
    ):
        try:
            outcome: Any = operation.call(bp)
        except errors.BeatPassError as error:
            outcome = error
    return outcome, len(wire.heads)


@pytest.mark.parametrize("whole", [WHOLE, PURCHASE], ids=["read", "money"])
def test_every_beginning_of_an_answer_is_a_typed_error(whole: bytes) -> None:
    operation = READ if whole is WHOLE else MONEY
    for beginning in truncations(whole):
        outcome, requests = play(operation, beginning)
        assert isinstance(outcome, errors.BeatPassError)
        lost_answer(operation, outcome)
        assert requests == 1 or operation is READ


def test_every_beginning_of_a_chunked_answer_is_a_typed_error() -> None:
    head = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
    whole = raw_answer(200, chunked(GOOD[:7], GOOD[7:]), head, length=None)
    for beginning in truncations(whole):
        assert isinstance(play(READ, beginning)[0], errors.BeatPassError)


@given(damaged(WHOLE))
def test_a_damaged_answer_is_an_answer_or_a_typed_error(pieces: list[bytes]) -> None:
    outcome, requests = play(READ, pieces)
    assert outcome is not None
    assert requests <= 3


@given(damaged(PURCHASE))
def test_a_damaged_answer_to_a_purchase_is_never_asked_for_again(pieces: list[bytes]) -> None:
    assert play(MONEY, pieces)[1] == 1


@given(split(WHOLE))
def test_an_answer_may_come_in_any_pieces(pieces: list[bytes]) -> None:
    assert play(READ, pieces)[0].id == 3629
