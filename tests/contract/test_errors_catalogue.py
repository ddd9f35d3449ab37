"""The error catalogue is complete, consistent, and speaks of operations that exist."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}

Entry = dict[str, Any]


def read(name: str) -> dict[str, Any]:
    document = yaml.safe_load((OPENAPI / name).read_text("utf-8"))
    assert isinstance(document, dict)
    return document


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    return read("errors.yaml")


@pytest.fixture(scope="module")
def entries(catalogue: dict[str, Any]) -> list[Entry]:
    found = catalogue["entries"]
    assert isinstance(found, list)
    return found


@pytest.fixture(scope="module")
def contract_operations() -> list[dict[str, Any]]:
    return [
        operation
        for path in read("beatpass.yaml")["paths"].values()
        for method, operation in path.items()
        if method in METHODS
    ]


def named_in_matches(entries: list[Entry], key: str) -> Iterator[str]:
    for entry in entries:
        yield from entry["match"].get(key, [])


def test_every_id_is_unique(entries: list[Entry]) -> None:
    assert len({entry["id"] for entry in entries}) == len(entries)


def test_the_families_of_the_entries_are_the_declared_ones(
    catalogue: dict[str, Any], entries: list[Entry]
) -> None:
    assert {entry["family"] for entry in entries} == set(catalogue["families"])


def test_every_status_is_an_http_error(entries: list[Entry]) -> None:
    odd = {
        entry["id"]: entry["statuses"]
        for entry in entries
        if not entry["statuses"]
        or any(type(status) is not int or not 400 <= status <= 599 for status in entry["statuses"])
    }

    assert odd == {}


def test_every_kind_is_throttle_quota_or_neither(entries: list[Entry]) -> None:
    assert {entry["kind"] for entry in entries} == {"throttle", "quota", "neither"}


def test_only_a_429_is_a_throttle_or_a_quota(entries: list[Entry]) -> None:
    wrong = [
        entry["id"]
        for entry in entries
        if entry["kind"] != "neither" and 429 not in entry["statuses"]
    ]

    assert wrong == []


def test_every_429_is_a_throttle_or_a_quota(entries: list[Entry]) -> None:
    wrong = [
        entry["id"]
        for entry in entries
        if 429 in entry["statuses"] and entry["kind"] not in ("throttle", "quota")
    ]

    assert wrong == []


def test_only_a_quota_says_how_long_it_waits(entries: list[Entry]) -> None:
    waiting = [entry for entry in entries if "waits_until" in entry]

    assert {entry["kind"] for entry in waiting} == {"quota"}


@pytest.mark.parametrize("key", ["title", "cause", "remedy"])
def test_every_entry_has_a_text_for(key: str, entries: list[Entry]) -> None:
    lacking = [
        entry["id"]
        for entry in entries
        if not isinstance(entry.get(key), str) or not entry[key].strip()
    ]

    assert lacking == []


def test_every_entry_says_which_operations_answer_with_it_or_that_nobody_knows(
    entries: list[Entry],
) -> None:
    silent = [
        entry["id"]
        for entry in entries
        if "operations" not in entry["match"]
        or bool(entry["match"]["operations"]) == bool(entry["match"].get("namespaces"))
    ]

    assert silent == []


def test_a_code_always_comes_with_its_field(entries: list[Entry]) -> None:
    apart = [
        entry["id"]
        for entry in entries
        if ("code" in entry["match"]) != ("field" in entry["match"])
    ]

    assert apart == []


def test_no_two_entries_of_a_status_are_recognised_alike(entries: list[Entry]) -> None:
    evidence = [(status, repr(entry["match"])) for entry in entries for status in entry["statuses"]]

    assert len(set(evidence)) == len(evidence)


def test_every_named_operation_is_in_the_contract(
    entries: list[Entry], contract_operations: list[dict[str, Any]]
) -> None:
    known = {operation["operationId"] for operation in contract_operations}

    assert set(named_in_matches(entries, "operations")) - {"*"} <= known


def test_every_named_namespace_is_in_the_contract(
    entries: list[Entry], contract_operations: list[dict[str, Any]]
) -> None:
    known = {tag for operation in contract_operations for tag in operation.get("tags", [])}

    assert set(named_in_matches(entries, "namespaces")) <= known
