"""A plan makes a few reading calls and nothing else."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from beatpass_client import BeatPassSync
from beatpass_client.contract import operations
from beatpass_client.drift import DocumentError
from beatpass_client.drift.load import read_data
from beatpass_client.drift.plan import MAX_CALLS, read_plan, run_plan
from beatpass_client.sandbox import SandboxServer

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "watch.yml"


class Client:
    """Has the namespaces that a plan may use, and keeps what was called."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.tracks = SimpleNamespace(list=self._keep("tracks.list"), get=self._fail)
        self.genres = SimpleNamespace(list=self._keep("genres.list"))

    def close(self) -> None:
        self.calls.append(("close", {}))

    def _keep(self, name: str) -> Any:
        def call(**arguments: Any) -> SimpleNamespace:
            self.calls.append((name, arguments))
            return SimpleNamespace(first=lambda: None)

        return call

    def _fail(self, **arguments: Any) -> None:
        raise LookupError(f"SECRET {arguments}")


def plan(*calls: Any) -> dict[str, Any]:
    return {"calls": list(calls)}


def test_a_plan_is_called_in_its_order() -> None:
    calls = read_plan(
        plan(
            {"operation": "getTracks", "arguments": {"page_size": 5}}, {"operation": "indexGenres"}
        )
    )
    client = Client()
    assert run_plan(calls, client) == []
    assert client.calls == [("tracks.list", {"page_size": 5}), ("genres.list", {})]


def test_a_call_that_fails_is_told_without_what_it_held_and_the_rest_goes_on() -> None:
    calls = read_plan(
        plan({"operation": "getTrack", "arguments": {"id": 1}}, {"operation": "getTracks"})
    )
    client = Client()
    assert run_plan(calls, client) == ["GET /tracks/{id} (getTrack): LookupError"]
    assert client.calls == [("tracks.list", {})]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([], "a list 'calls'"),
        ({}, "a list 'calls'"),
        (plan(), "a list 'calls'"),
        (plan("getTracks"), "'operation' of the contract"),
        (plan({"operation": "getNothing"}), "'getNothing'"),
        (plan({"operation": "getTracks", "times": 5}), "'getTracks'"),
        (
            plan({"operation": "getTracks", "arguments": [5]}),
            "no names of arguments",
        ),
        (
            plan({"operation": "getTracks", "arguments": {"a-b": 5}}),
            "no names of arguments",
        ),
        (plan(*[{"operation": "getTracks"}] * (MAX_CALLS + 1)), "25 calls, and 24 are allowed"),
    ],
)
def test_a_plan_of_another_build_is_refused(data: object, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_plan(data)


def test_arguments_that_a_method_does_not_take_are_told() -> None:
    client = Client()
    client.genres = SimpleNamespace(list=lambda *, page_size: page_size)
    calls = read_plan(plan({"operation": "indexGenres", "arguments": {"size": 5}}))
    (failure,) = run_plan(calls, client)
    assert "indexGenres" in failure
    assert "argument" in failure


def test_the_plan_of_the_examples_fits_the_client() -> None:
    calls = read_plan(read_data(EXAMPLE))
    with SandboxServer() as sandbox, BeatPassSync(token=None, base_url=sandbox.base_url) as bp:
        assert run_plan(calls, bp) == []


def test_a_plan_only_reads() -> None:
    for operation in operations():
        entry = plan({"operation": operation.id})
        if operation.method == "get" and operation.data["x-class"] == "read":
            assert read_plan(entry)[0].operation == operation
        else:
            with pytest.raises(DocumentError, match="only reading calls are allowed"):
                read_plan(entry)
