"""What a client gets that does not ask for JSON first."""

from __future__ import annotations

from collections.abc import Sequence

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER


def test_without_a_token_a_client_that_wants_no_json_is_sent_to_the_login(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["", "*/*", "text/html", "audio/*, application/json;q=0.9"]
    for accept in cases:
        reply = sandbox.request("GET", "/artists", headers={"Accept": accept})
        assert reply.status == 302
        assert reply.headers["Location"].endswith("/login")
        assert reply.media_type.startswith("text/html")


def test_a_client_that_wants_json_first_gets_it(sandbox: Sandbox) -> None:
    cases: Sequence[str] = [
        "application/json",
        "application/json, audio/*;q=0.9",
        "application/problem+json",
        "text/html;q=0.5, application/json",
    ]
    for accept in cases:
        reply = sandbox.request("GET", "/artists", headers={"Accept": accept})
        assert (reply.status, reply.media_type) == (401, "application/json")


def test_other_errors_are_pages(sandbox: Sandbox) -> None:
    for method, path, status in (("GET", "/nonsense", 404), ("PATCH", "/genres", 405)):
        reply = sandbox.request(method, path, headers={"Accept": "*/*"})
        assert reply.status == status
        assert reply.encoded().startswith(b"<!DOCTYPE html>")


def test_a_rejected_form_is_sent_back(sandbox: Sandbox) -> None:
    reply = sandbox.request("GET", "/tracks/first", headers={"Accept": "text/html"})
    assert reply.status == 302
    assert not reply.headers["Location"].endswith("/login")


def test_what_succeeds_is_json_all_the_same(sandbox: Sandbox) -> None:
    reply = sandbox.request("GET", "/artists", token=BUYER.token, headers={"Accept": "*/*"})
    assert (reply.status, reply.media_type) == (200, "application/json")
