"""Every operation of the contract: answered, checked, and refused as the contract says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.contract import ContractOperation, operations
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.engine import check_answer
from beatpass_client.sandbox.engine.example_data import example_reply
from beatpass_client.sandbox.engine.operations import routes
from beatpass_client.sandbox.engine.schemas import validator
from beatpass_client.sandbox.personas import BUYER, PRODUCER

from ..paths import path_of

OPERATIONS = list(operations())


@pytest.fixture(scope="module")
def shared() -> Sandbox:
    sandbox = Sandbox(frozen=True, checked=True)
    sandbox.limits.on = False
    return sandbox


def test_every_operation_answers_in_the_documented_shape(shared: Sandbox) -> None:
    cases: Sequence[ContractOperation] = OPERATIONS
    for operation in cases:
        reply = shared.request(operation.method, path_of(operation), {}, token=PRODUCER.token)
        assert reply.status is not None
        assert reply.status < 500
        assert reply.headers["X-BeatPass-Sandbox"] == "1"
        assert "X-RateLimit-Limit" in reply.headers


def test_every_operation_without_a_token_is_as_the_contract_says(shared: Sandbox) -> None:
    cases: Sequence[ContractOperation] = OPERATIONS
    for operation in cases:
        reply = shared.request(operation.method, path_of(operation), {})
        security = operation.data.get("security")
        open_to_all = security is not None and (not security or {} in security)
        if open_to_all:
            assert reply.status != 401 or operation.id == "login"
        else:
            assert reply.status == 401


def test_an_answer_made_from_the_schema_conforms_and_stays_the_same() -> None:
    cases: Sequence[ContractOperation] = OPERATIONS
    for operation in cases:
        known = routes().by_id[operation.id]
        first, second = (example_reply(known, {"id": 7}) for _ in range(2))
        check_answer(known, first)
        assert first.encoded() == second.encoded()


def test_an_unknown_path_is_named(sandbox: Sandbox) -> None:
    reply = sandbox.request("GET", "/nonsense/7")
    assert (reply.status, reply.body) == (
        404,
        {"message": "The route /api/v1/nonsense/7 could not be found."},
    )


def test_a_path_is_not_mended(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["/tracks/", "/tracks//3629", "/tracks/..", "/tracks/%2e%2e"]
    for path in cases:
        assert sandbox.request("GET", path, token=BUYER.token).status == 404


def test_a_wrong_method_is_told_the_right_ones(sandbox: Sandbox) -> None:
    reply = sandbox.request("PATCH", "/tracks/3629")
    assert reply.status == 405
    assert reply.headers["Allow"] == "DELETE, GET, HEAD, PUT"


def test_a_wrong_parameter_is_refused_by_name(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, str, str]] = [
        ("/tracks?per_page=many", "per_page", "The per page field must be an integer."),
        ("/tracks?per_page=0", "per_page", "The per page field must be at least 1."),
        ("/tracks?page=1e3", "page", "The page field must be an integer."),
        (
            "/tracks?paginate=complex",
            "paginate",
            "The selected paginate is invalid.",
        ),
        ("/tracks/first", "id", "The id field must be an integer."),
        ("/tracks/99999999999999999999", "id", "The id field must be an integer."),
        ("/users/search", "query", "The query field is required."),
        ("/users/search?query=a", "query", "The query field must be at least 2 characters."),
    ]
    for path, field, text in cases:
        reply = sandbox.request("GET", path, token=BUYER.token)
        assert reply.status == 422
        assert reply.body["errors"] == {field: [text]}
        assert reply.body["message"] == text


@pytest.mark.parametrize("text", ["2026-13-01", "tomorrow", "2026-02-30"])
def test_a_date_that_does_not_exist_is_refused(sandbox: Sandbox, text: str) -> None:
    body: Any = {"name": "x", "image": "x", "artists": ["CURRENT_USER"], "release_date": text}
    reply = sandbox.request("POST", "/albums", body, token=PRODUCER.token)
    assert reply.body["errors"] == {
        "release_date": ["The release date field must be a valid date."]
    }


def test_a_moment_has_a_date_a_time_and_a_zone() -> None:
    cases: Sequence[tuple[str, bool]] = [
        ("2026-11-02T12:00:00Z", True),
        ("2026-11-02T12:00:00.5+01:00", True),
        ("2026-11-02 12:00:00", False),
        ("2026-02-30T12:00:00Z", False),
        ("2026-11-02", False),
    ]
    for text, right in cases:
        check = validator({"type": "string", "format": "date-time"})
        assert check.is_valid(text) == right


def test_what_bears_no_meaning_in_a_query_is_ignored(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["nonsense=1", "query=", "page=-3", "page=0"]
    for query in cases:
        plain = sandbox.request("GET", "/tracks", token=BUYER.token)
        assert sandbox.request("GET", f"/tracks?{query}", token=BUYER.token).body == plain.body


def test_every_fault_of_a_body_is_told(sandbox: Sandbox) -> None:
    body: Any = {"artists": [], "bpm": 900, "licensing_type": "free", "name": 7}
    reply = sandbox.request("POST", "/tracks", body, token=PRODUCER.token)
    assert reply.status == 422
    errors = reply.body["errors"]
    assert {"artists", "bpm", "licensing_type", "name", "key", "url"} <= set(errors)
    assert errors["bpm"] == ["The bpm field must not be greater than 200."]
    assert errors["url"] == ["The url field is required."]
    assert errors["artists"] == ["The artists field must have at least 1 items."]
    assert errors["licensing_type"] == ["The selected licensing type is invalid."]
    assert errors["name"] == ["The name field must be a string."]
    assert "more errors" in reply.body["message"]


def test_a_body_that_is_no_json_is_refused(sandbox: Sandbox) -> None:
    cases: Sequence[bytes] = [
        b"{",
        b"[1,2",
        b'{"content": NaN}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a": 1} {}',
        b'{"content": "\\ud800 is half a character", "reference_track": "https://a.example/b"}',
    ]
    for body in cases:
        from beatpass_client.sandbox.engine.http import Request

        headers = {
            "authorization": f"Bearer {BUYER.token}",
            "content-type": "application/json",
            "accept": "application/json",
        }
        request = Request("POST", "/api/v1/beat-requests", headers=headers, body=body)
        assert sandbox.respond(request).status == 422


def test_a_body_of_another_type_is_refused(sandbox: Sandbox) -> None:
    reply = sandbox.request(
        "POST",
        "/beat-requests",
        {"content": "x"},
        token=BUYER.token,
        headers={"content-type": "application/x-www-form-urlencoded"},
    )
    assert reply.status == 415


def test_the_seed_is_the_same_every_time() -> None:
    paths = ("/tracks?per_page=500", "/artists/1", "/leaderboards/global", "/playlists/2")
    first, second = Sandbox(frozen=True), Sandbox(frozen=True)
    for path in paths:
        replies = [
            sandbox.request("GET", path, token=PRODUCER.token) for sandbox in (first, second)
        ]
        assert replies[0].encoded() == replies[1].encoded()
        json.loads(replies[0].encoded())
