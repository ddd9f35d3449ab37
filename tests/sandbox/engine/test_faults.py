"""Faults on demand, without a socket: whom they hit, what they do, and wrong scripts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Refusal
from beatpass_client.sandbox.personas import BUYER


def test_a_fault_hits_as_often_as_it_says(sandbox: Sandbox) -> None:
    sandbox.faults.add(kind="status", status=502, count=2)
    assert [sandbox.request("GET", "/genres").status for _ in range(3)] == [502, 502, 200]


@pytest.mark.parametrize(
    "aim", [{"operation": "getTrack"}, {"path": "/api/v1/tracks/36*"}, {"method": "get"}]
)
def test_a_fault_hits_only_what_it_is_aimed_at(sandbox: Sandbox, aim: dict[str, str]) -> None:
    sandbox.faults.add(kind="status", count=None, **aim)
    assert sandbox.request("POST", "/albums", {}, token=BUYER.token).status == 422
    assert sandbox.request("GET", "/tracks/3629").status == 503


def test_an_html_page_takes_the_place_of_an_answer(sandbox: Sandbox) -> None:
    sandbox.faults.add(kind="html")
    reply = sandbox.request("GET", "/genres")
    assert reply.status == 200
    assert reply.media_type.startswith("text/html")
    assert reply.encoded().startswith(b"<!DOCTYPE html>")


def test_wrong_json_is_half_of_an_answer(sandbox: Sandbox) -> None:
    whole = sandbox.request("GET", "/genres").encoded()
    sandbox.faults.add(kind="json")
    reply = sandbox.request("GET", "/genres")
    assert reply.media_type == "application/json"
    assert reply.encoded() == whole[: len(whole) // 2]


def test_a_lost_answer_may_have_taken_effect(sandbox: Sandbox) -> None:
    def plays() -> Any:
        return sandbox.request("GET", "/tracks/3629", token=BUYER.token).body["track"]["plays"]

    before = plays()
    sandbox.faults.add(kind="reset", operation="createTrackPlay")
    assert sandbox.request("POST", "/tracks/3629/plays", token=BUYER.token).reset
    assert plays() == before + 1
    sandbox.faults.add(kind="reset", operation="createTrackPlay", processed=False)
    assert sandbox.request("POST", "/tracks/3629/plays", token=BUYER.token).reset
    assert plays() == before + 1


def test_the_ledger_tells_which_fault_was_in_the_way(sandbox: Sandbox) -> None:
    sandbox.faults.add(kind="reset")
    sandbox.request("GET", "/genres")
    (asked,) = sandbox.request_log.requests("indexGenres")
    assert (asked.fault, asked.status) == ("reset", None)


def test_a_wrong_script_is_told_what_is_wrong_and_adds_nothing(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[Any, str]] = [
        ({}, "kind"),
        ({"kind": "fire"}, "kind"),
        ([{"kind": "cut"}, {"kind": "cut", "count": 0}], "faults.1.count"),
        ({"kind": "cut", "after_bytes": -1}, "after_bytes"),
        ({"kind": "latency", "milliseconds": "5"}, "milliseconds"),
        ({"kind": "status", "operation": "getNothing"}, "operation"),
        ({"kind": "status", "code": 500}, "body"),
        ("reset", "body"),
        ([7], "faults.0"),
    ]
    for script, field in cases:
        with pytest.raises(Refusal) as caught:
            sandbox.faults.load(script)
        assert caught.value.status == 422
        assert field in (caught.value.errors or {})
        assert sandbox.faults.as_json() == []
