"""Every entry of the error catalogue is recognised from the bodies that BeatPass sends."""

from __future__ import annotations

import itertools
import json
import pickle
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPassSync, errors
from beatpass_client.contract import ContractOperation, load_errors, operations
from beatpass_client.errors import APIStatusError, BeatPassError, catalogue
from beatpass_client.sandbox import Sandbox
from beatpass_client.types import RequestOptions
from tests.harness import FakeClock

RAW: dict[str, dict[str, Any]] = {each["id"]: each for each in load_errors()["entries"]}
OPERATIONS = list(operations())
LIMITS = {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "0", "X-Request-Id": "req-7"}
_token = itertools.count()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox(frozen=True)
    made.limits.on = False
    yield made
    made.close()


def refused(
    operation: ContractOperation, status: int, body: Any, headers: dict[str, str] | None = None
) -> BeatPassError:
    """What the client raises when an operation is answered with this."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = httpx.Response(
        status, content=content, headers={"content-type": "application/json", **(headers or {})}
    )
    with BeatPassSync(
        f"a-token-of-its-own-{next(_token)}",  # The limit is shared by all with the same token.
        base_url="http://127.0.0.1:9/api/v1",
        transport=httpx.MockTransport(lambda request: answer),
        max_retries=0,
        clock=FakeClock(),
    ) as client:
        path = re.sub(r"\{[^}]*\}", "1", operation.path)
        with pytest.raises(BeatPassError) as caught:
            client.request(operation.method, path, options=RequestOptions(confirm=True))
    return caught.value


def belonging(entry: dict[str, Any]) -> list[ContractOperation]:
    """The operations that an entry names; for all operations, one of each class."""
    named = set(entry["match"].get("operations", ()))
    namespaces = set(entry["match"].get("namespaces", ()))
    if "*" in named:
        by_class = {each.data["x-class"]: each for each in reversed(OPERATIONS)}
        return list(by_class.values())
    return [each for each in OPERATIONS if each.id in named or namespaces & set(each.data["tags"])]


def alone(entry: dict[str, Any], status: int) -> ContractOperation:
    """An operation for which no narrower entry without words stands in the way."""
    for operation in belonging(entry):
        body = {"message": "words that no entry knows"}
        tag = operation.data["tags"][0]
        found = catalogue.recognise(operation.id, tag, status, body)
        if found is None or found.id == entry["id"] or entry["match"].get("messages"):
            return operation
        if entry["match"].get("code") or entry["match"].get("body_has"):
            return operation
    raise AssertionError(f"{entry['id']} is never the narrowest entry for {status}")


def words(entry: dict[str, Any]) -> str:
    return str((entry["match"].get("messages") or [entry["title"]])[0])


def bodies(entry: dict[str, Any]) -> dict[str, Any]:
    """The forms in which BeatPass says the same."""
    text = f"Sorry: {words(entry).upper()}!"
    extra: dict[str, Any] = {}
    if "code" in entry["match"]:
        extra[entry["match"]["field"]] = entry["match"]["code"]
    if "body_has" in entry["match"]:
        extra[entry["match"]["body_has"]] = {"current_tokens": 0, "tokens_needed": 2}
    forms: dict[str, Any] = {
        "message only": {"message": text},
        "errors by field": {"message": "Refused.", "errors": {"tracks.0.name": [text]}},
        "errors as a list": {"message": "Refused.", "errors": [text]},
        "errors as a text": {"message": "Refused.", "errors": text},
        "success false": {"success": False, "message": text},
        "error as a text": {"error": text},
        "error as an object": {"error": {"message": text}},
        "status error": {"status": "error", "message": text},
    }
    if entry["kind"] == "throttle":
        # What says `success` or names an `error` speaks of an allowance, not of the pace.
        forms = {name: body for name, body in forms.items() if not {"success", "error"} & set(body)}
    return {name: body | extra for name, body in forms.items()}


def expected_class(entry: dict[str, Any], status: int) -> type[APIStatusError]:
    named = entry.get("error")
    if named:
        kind: type[APIStatusError] = getattr(errors, named)
        return kind
    if entry["kind"] == "quota":
        return errors.LimitReachedError
    return errors.error_class(status)


def recognised(error: BeatPassError, entry: dict[str, Any], kind: type[APIStatusError]) -> bool:
    """Whether an error is that of an entry, and says what to do."""
    return (
        isinstance(error, kind)
        and error.entry is not None
        and error.entry.id == entry["id"]
        and entry["remedy"] in str(error)
        and ".." not in str(error)
        and str(error).isprintable()
    )


def test_every_entry_is_recognised_in_every_form_of_body() -> None:
    for entry in RAW.values():
        for status in entry["statuses"]:
            operation = alone(entry, status)
            for form, body in bodies(entry).items():
                error = refused(operation, status, body)
                assert recognised(error, entry, expected_class(entry, status)), (form, error)
                assert getattr(error, "status", None) == status


def test_every_text_of_an_entry_is_recognised_for_every_operation_it_names() -> None:
    for entry in RAW.values():
        for operation in belonging(entry) if entry["match"].get("messages") else ():
            for text in entry["match"]["messages"]:
                tag, status = operation.data["tags"][0], entry["statuses"][0]
                found = catalogue.recognise(operation.id, tag, status, {"message": text})
                assert found is not None, text
                assert found.id == entry["id"] or text in RAW[found.id]["match"]["messages"]


def test_every_entry_is_recognised_from_what_the_sandbox_answers(sandbox: Sandbox) -> None:
    for entry in RAW.values():
        for status in entry["statuses"]:
            operation = alone(entry, status)
            reply = sandbox.request(
                operation.method,
                re.sub(r"\{[^}]*\}", "1", operation.path),
                headers={"Prefer": f"code={status}, entry={entry['id']}"},
            )
            assert reply.status == status, entry["id"]
            error = refused(operation, status, reply.body)
            assert recognised(error, entry, expected_class(entry, status)), error


def test_a_code_is_recognised_in_every_field_that_holds_codes() -> None:
    for entry in RAW.values():
        for field in catalogue.CODE_FIELDS if "code" in entry["match"] else ():
            status = entry["statuses"][0]
            error = refused(alone(entry, status), status, {field: entry["match"]["code"]})
            assert recognised(error, entry, expected_class(entry, status)), error
            assert getattr(error, "code", None) == entry["match"]["code"]


def test_an_entry_is_recognised_inside_an_answer_that_says_200() -> None:
    for entry in RAW.values():
        if not (entry["match"].get("messages") or entry["match"].get("code")):
            continue
        body = {**bodies(entry)["message only"], "success": False}
        operation = next(filter(_answers_json, belonging(entry)))
        error = refused(operation, 200, body)
        assert recognised(error, entry, expected_class(entry, entry["statuses"][0])), error
        assert getattr(error, "status", None) == 200


def _answers_json(operation: ContractOperation) -> bool:
    answers = operation.data["responses"]
    return any(
        "application/json" in answers.get(code, {}).get("content", {})
        for code in ("200", "201", "202")
    )


def operation(name: str) -> ContractOperation:
    return next(each for each in OPERATIONS if each.id == name)


@pytest.mark.parametrize("status", [409, 422])
def test_h11_already_purchased_is_the_same_error_for_both_statuses(status: int) -> None:
    error = refused(
        operation("initiateTrackPurchase"), status, {"message": "Track already purchased"}
    )
    assert type(error) is errors.AlreadyPurchasedError


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["Wrong."], {"": ["Wrong."]}),
        ("Wrong.", {"": ["Wrong."]}),
        ({"tracks.0.name": ["Wrong."]}, {"tracks.0.name": ["Wrong."]}),
        ({"tracks": {"0": {"name": ["Wrong."]}}}, {"tracks": ["Wrong."]}),
    ],
)
def test_h10_the_errors_of_fields_come_in_one_form(
    given: Any, expected: dict[str, list[str]]
) -> None:
    body = {"message": "Refused.", "errors": given, "error_code": "no"}
    for status in (409, 410, 422):
        error = refused(operation("getTrack"), status, body)
        assert isinstance(error, APIStatusError)
        assert error.errors == expected
        assert error.code == "no"
        assert "Wrong." in str(error)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("not_found", errors.NotFoundError),
        ("forbidden", errors.PermissionDeniedError),
        ("unauthorized", errors.AuthenticationError),
        ("validation_failed", errors.ValidationError),
        ("server_error", errors.ServerError),
        ("something_else", APIStatusError),
    ],
)
def test_h16_a_refusal_inside_a_success_is_raised_as_what_it_is(
    code: str, kind: type[APIStatusError]
) -> None:
    for name in ("getTrack", "initiateTrackPurchase", "followArtist"):
        for field in ("error", "error_code"):
            error = refused(operation(name), 200, {"success": False, field: code})
            assert isinstance(error, kind)
            assert error.status == 200
            # The server said that nothing was done.
            assert not isinstance(error, errors.UnknownOutcomeError)


def test_an_error_carries_what_the_answer_told() -> None:
    body = {"message": "Too Many Attempts.", "retry_after": 7}
    error = refused(operation("getTrack"), 429, body, {**LIMITS, "Retry-After": "7"})
    assert isinstance(error, errors.RateLimitError)
    assert error.entry is not None
    assert error.operation == "getTrack"
    assert error.message == "Too Many Attempts."
    assert error.request_id == "req-7"
    assert error.retry_after == 7.0
    assert error.rate_limit is not None
    assert (error.rate_limit.limit, error.rate_limit.remaining) == (300, 0)
    assert (error.limit, error.remaining) == (300, 0)
    assert error.body == body
    back = pickle.loads(pickle.dumps(error))
    assert (str(back), back.entry, back.rate_limit) == (str(error), error.entry, error.rate_limit)


def test_spent_tokens_say_what_the_account_has() -> None:
    info = {"current_tokens": 0, "tokens_needed": 2, "reset_date": "2026-12-01"}
    body = {"success": False, "message": "Insufficient tokens", "token_info": info}
    error = refused(operation("createBeatRequest"), 429, body)
    assert isinstance(error, errors.InsufficientTokensError)
    assert error.token_info == info


UNKNOWN: list[Any] = [
    {"message": "Nobody has ever seen this"},
    {"errors": {"x": ["Nobody has ever seen this"]}},
    *({}, None, [], "text", 7),
    *(b"", b"\xff\xfe\x00garbage", b"<html><title>Nginx</title></html>"),
]


def test_an_unknown_refusal_lands_in_the_class_of_its_status() -> None:
    for body in UNKNOWN:
        for status in (400, 402, 403, 404, 405, 409, 410, 418, 422, 429):
            error = refused(operation("getNotificationSubscriptions"), status, body)
            assert isinstance(error, errors.error_class(status))
            assert error.entry is None
            assert str(error).startswith("getNotificationSubscriptions: ")


BODIES = {
    "json": b'{"message": "no"}',
    "html": b"<!doctype html><title>No</title>",
    "empty": b"",
    "binary": bytes(range(256)),
}


@pytest.mark.parametrize("name", ["getTrack", "downloadTrack", "followArtist", "deletePlaylist"])
@pytest.mark.parametrize("body", BODIES)
def test_h01_every_status_with_every_body_is_an_error_of_ours_or_a_success(
    name: str, body: str
) -> None:
    found = operation(name)
    path = re.sub(r"\{[^}]*\}", "1", found.path)
    status = 0
    answer = httpx.MockTransport(lambda request: httpx.Response(status, content=BODIES[body]))
    for status in [*range(100, 600), 600, 999]:
        with BeatPassSync(
            f"a-token-of-its-own-{next(_token)}",
            base_url="http://127.0.0.1:9/api/v1",
            transport=answer,
            max_retries=0,
            clock=FakeClock(),
        ) as client:
            error = failure(client, found.method, path)
        assert error is not None or 200 <= status < 300
        assert error is None or str(error).isprintable()
        if isinstance(error, APIStatusError):
            assert error.status == status


def failure(client: BeatPassSync, method: str, path: str) -> BeatPassError | None:
    try:
        client.request(method, path)
    except BeatPassError as error:
        return error
    return None


# Looking things up.


def test_a_text_finds_the_entry_it_belongs_to_first() -> None:
    assert catalogue.lookup("already purchased")[0].id == "already-purchased"
    assert catalogue.lookup("ALREADY  Purchased")[0].id == "already-purchased"
    assert catalogue.lookup("library-full")[0].id == "library-full"


def test_every_entry_is_found_by_its_title_and_by_its_id() -> None:
    for entry in catalogue.entries():
        assert entry in catalogue.lookup(entry.title)
        assert entry in catalogue.lookup(entry.id)


def test_a_status_finds_all_its_entries() -> None:
    found = catalogue.lookup(status=410)
    assert {each.id for each in found} == {
        each["id"] for each in RAW.values() if 410 in each["statuses"]
    }


def test_a_family_finds_all_its_entries() -> None:
    for family in catalogue.families():
        found = catalogue.lookup(family=family)
        assert {each.id for each in found} == {
            each["id"] for each in RAW.values() if each["family"] == family
        }


def test_everything_given_has_to_fit() -> None:
    found = catalogue.lookup("expired", status=410, family="collaboration")
    assert [each.id for each in found] == ["invitation-expired"]
    assert catalogue.lookup("already purchased", status=500) == ()
    assert catalogue.lookup("there is no such refusal anywhere") == ()


def test_without_a_wish_everything_is_listed() -> None:
    assert catalogue.lookup() == catalogue.entries()
    assert len(catalogue.entries()) == len(RAW)


def test_only_a_throttle_or_a_pause_of_the_server_is_worth_another_try() -> None:
    retryable = {each.id for each in catalogue.entries() if each.retryable}
    assert retryable == {
        "messaging-rate-limited",
        "follow-rate-limited",
        "too-many-attempts",
        "service-unavailable",
        "gateway-timeout",
        "processing-timeout",
    }


def test_every_named_class_exists_and_is_a_refusal() -> None:
    for entry in catalogue.entries():
        if entry.error is not None:
            assert issubclass(getattr(errors, entry.error), APIStatusError)
