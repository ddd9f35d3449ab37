"""Every error: how it is kept, copied and shown."""

from __future__ import annotations

import copy
import pickle
import re
from datetime import UTC, datetime
from typing import Any

import pytest

import beatpass_client
from beatpass_client import errors
from beatpass_client.errors import (
    APIStatusError,
    BeatPassError,
    ResponseValidationError,
    ShapeError,
    catalogue,
    clean_text,
    error_class,
)
from beatpass_client.types import RateLimit

CLASSES: list[type[BeatPassError]] = [getattr(errors, name) for name in errors.names()]

SECRET = "12345|abcdefghijklmnopqrstuvwxyz0123"
DETAILS: dict[str, Any] = {
    "operation": "getTrack",
    "attempts": 3,
    "deadline_exceeded": True,
    "retry_quota_exhausted": True,
    "status": 422,
    "body": {"message": "hidden-body", "errors": {"bpm": ["too\nfast"]}, "token_info": {"a": 1}},
    "data": {"hidden-body": 1},
    "entry": catalogue.entries()[0],
    "headers": {"x-request-id": "r1"},
    "request_id": "r1",
    "retry_after": 7.0,
    "rate_limit": RateLimit(300, 0, 5.0),
    "evidence": {"path": "/x", "content_digest": "d"},
    "started_at": datetime(2026, 1, 1, tzinfo=UTC),
    "verify": "call bp.purchases.status(1)",
    "phase": "answering",
    "likely_succeeded": True,
    "sent": False,
    "safe_to_retry": True,
    "content_type": "text/html",
    "title": "Log in",
    "location_origin": "https://elsewhere.example",
    "path": "data[3].bpm",
    "found": "a string",
    "price": 9.99,
    "last": {"status": "processing"},
    "limit": 60,
    "remaining": 0,
    "scope": "login",
}


def made(kind: type[BeatPassError], message: str = "it went wrong") -> BeatPassError:
    """An error of a class, with every attribute that the class documents."""
    own = {name: value for name, value in DETAILS.items() if _settable(kind, name)}
    return kind(message, **own)


def _settable(kind: type, name: str) -> bool:
    return hasattr(kind, name) and not isinstance(getattr(kind, name), property)


def facts(error: BeatPassError) -> dict[str, Any]:
    """All that can be asked of an error."""
    names = [name for name in dir(error) if not name.startswith("_")]
    return {name: getattr(error, name) for name in names if not callable(getattr(error, name))}


def test_an_error_survives_pickle_and_copies_with_its_attributes() -> None:
    for kind in CLASSES:
        error = made(kind)
        duplicates = [copy.copy(error), copy.deepcopy(error)]
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            duplicates.append(pickle.loads(pickle.dumps(error, protocol)))
        for back in duplicates:
            assert type(back) is kind
            assert facts(back) == facts(error)
            assert str(back) == str(error)


def test_an_error_prints_one_line_without_anything_a_terminal_obeys() -> None:
    for kind in CLASSES:
        text = str(made(kind, "first\r\nsecond\x1b[31m \u202egnp.exe \x00 ::set-output"))
        assert text.isprintable()
        assert "first second" in text


def test_an_error_shows_neither_a_body_nor_a_token() -> None:
    for kind in CLASSES:
        error = made(kind, f"refused: Bearer {SECRET} and {SECRET}")
        assert "hidden-body" not in f"{error} {error!r}"
        assert SECRET not in f"{error} {error!r}"


def test_an_error_keeps_no_secret_of_an_answer_however_it_is_kept() -> None:
    body = {"data": [{"client_secret": "s3cret", "purchase_id": 7}], "access_token": "t0ken"}
    for kind in (errors.ResponseValidationError, errors.ConflictError, errors.PaymentRequiredError):
        name = "data" if issubclass(kind, ResponseValidationError) else "body"
        error = kind("it went wrong", **{name: body})
        kept = pickle.dumps(error) + repr(vars(error)).encode()
        assert b"s3cret" not in kept
        assert b"t0ken" not in kept
        assert getattr(error, name)["data"][0]["purchase_id"] == 7
    assert body["access_token"] == "t0ken"


def test_an_error_names_the_operation_first() -> None:
    for kind in CLASSES:
        assert str(made(kind)).startswith("getTrack: ")


def test_an_error_takes_no_attribute_that_its_class_does_not_document() -> None:
    for kind in CLASSES:
        with pytest.raises(TypeError, match="has no attribute 'colour'"):
            kind("x", colour="red")


def test_every_error_can_be_imported_from_the_package() -> None:
    for kind in CLASSES:
        assert getattr(beatpass_client, kind.__name__) is kind
        assert kind.__name__ in beatpass_client.__all__


def test_every_class_of_the_rooms_is_public() -> None:
    everywhere: set[type] = set()
    pending: list[type] = [BeatPassError]
    while pending:
        found = pending.pop()
        everywhere.add(found)
        pending += found.__subclasses__()
    ours = {each for each in everywhere if each.__module__.startswith("beatpass_client.errors.")}
    assert ours == set(CLASSES)


def test_the_drawn_tree_shows_each_class_unless_it_is_two_at_once() -> None:
    for kind in CLASSES:
        two_at_once = len([base for base in kind.__bases__ if issubclass(base, BeatPassError)]) > 1
        assert two_at_once or re.search(rf"\b{kind.__name__}\b", errors.__doc__ or ""), kind


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="NoSuchError"):
        errors.NoSuchError  # type: ignore[attr-defined]  # noqa: B018


def test_every_status_has_a_class() -> None:
    for status in (*range(100, 620), 999, -1, 0):
        assert issubclass(error_class(status), APIStatusError)


def test_the_most_specific_class_of_a_status_is_meant() -> None:
    expected = {
        400: "BadRequestError",
        401: "AuthenticationError",
        402: "PaymentRequiredError",
        403: "PermissionDeniedError",
        404: "NotFoundError",
        405: "APIStatusError",
        408: "RequestTimeoutError",
        409: "ConflictError",
        410: "GoneError",
        419: "AuthenticationError",
        422: "ValidationError",
        425: "RequestTimeoutError",
        429: "RateLimitError",
        500: "ServerError",
        501: "ServerError",
        502: "ServiceUnavailableError",
        503: "ServiceUnavailableError",
        504: "ServiceUnavailableError",
        520: "ServiceUnavailableError",
        530: "ServiceUnavailableError",
        599: "ServerError",
    }
    assert {status: error_class(status).__name__ for status in expected} == expected


def test_a_misfit_tells_its_place_on_the_way_out() -> None:
    error = ShapeError("a number", "x").inside("bpm").inside(3).inside("data").inside("pagination")
    assert error.path == "pagination.data[3].bpm"
    assert "expected a number at pagination.data[3].bpm, but got a string" in str(error)


def test_the_data_of_a_misfit_is_kept_but_not_shown() -> None:
    error = ResponseValidationError("a list", {"a": 1}, data={"message": "private"})
    assert error.data == {"message": "private"}
    assert "private" not in f"{error} {error!r}"


def test_a_refusal_of_many_fields_stays_one_readable_line() -> None:
    body = {"errors": {f"field_{number}": ["is wrong " * 100] for number in range(50)}}
    error = errors.ValidationError("The given data was invalid", status=422, body=body)
    assert "and 46 more" in str(error)
    assert len(str(error)) < 1200
    assert len(error.errors) == 50


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"bpm": ["a", "b"]}, {"bpm": ["a", "b"]}),
        ({"bpm": "a"}, {"bpm": ["a"]}),
        ({"bpm": {"0": "a", "1": ["b"]}}, {"bpm": ["a", "b"]}),
        ({"bpm": None}, {"bpm": []}),
        ({"bpm": 7}, {"bpm": ["7"]}),
        (["a", "b"], {"": ["a", "b"]}),
        ("a", {"": ["a"]}),
        ([], {}),
        ({}, {}),
        (None, {}),
    ],
)
def test_the_errors_of_fields_always_have_the_same_form(
    given: Any, expected: dict[str, list[str]]
) -> None:
    error = APIStatusError("x", status=422, body={"errors": given})
    assert error.errors == expected
    assert APIStatusError("x", body=[1]).errors == {}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"error_code": "backstage_request_pending"}, "backstage_request_pending"),
        ({"error": "not_found"}, "not_found"),
        ({"error": "Something went wrong"}, None),
        ({"error": {"deep": 1}, "code": "x"}, "x"),
        ({}, None),
        (["not_found"], None),
        (None, None),
    ],
)
def test_the_machine_code_is_found_where_there_is_one(body: Any, code: str | None) -> None:
    assert APIStatusError("x", body=body).code == code


def test_the_token_info_is_an_object_or_empty() -> None:
    given = {"token_info": {"tokens_remaining": 0}}
    kind = errors.InsufficientTokensError
    assert kind("x", body=given).token_info == {"tokens_remaining": 0}
    assert kind("x", body={"token_info": 5}).token_info == {}
    assert kind("x").token_info == {}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n\tb", "a b"),
        ("Bearer 7|abcdefghijklmnop0123", "Bearer ***"),
        ("Bearer authentication is required", "Bearer authentication is required"),
        ("x" * 300, "x" * 199 + "…"),
    ],
)
def test_a_text_of_the_server_is_shown_short_and_harmless(text: str, shown: str) -> None:
    assert clean_text(text) == shown


def test_a_refusal_reads_as_sentences() -> None:
    entry = next(each for each in catalogue.entries() if each.id == "already-purchased")
    body = {"errors": {"track": ["Taken."]}}
    details: dict[str, Any] = {"operation": "buy", "status": 422, "body": body}
    assert str(errors.ValidationError("Refused.", **details)) == (
        "buy: Refused (status 422; track: Taken.)"
    )
    assert str(errors.AlreadyPurchasedError("Refused.", entry=entry, **details)) == (
        f"buy: Refused (status 422; track: Taken.). {entry.remedy}"
    )
    open_write = errors.UnknownOutcomeServerError("Failed.", entry=entry, verify="look", **details)
    assert str(open_write) == (
        f"buy: Failed (status 422; track: Taken.). {entry.remedy}"
        " It may have happened: look before it is sent again"
    )
    late = errors.RateLimitError("Too fast.", status=429, retry_after=7.0, request_id="req-9")
    assert str(late) == "Too fast (status 429; request id req-9). Wait 7 s"
