"""Answers are held against the contract as they pass: counted, and their values forgotten."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from beatpass_client.contract import load_contract, operations
from beatpass_client.drift import Drift
from beatpass_client.drift.observe import MAX_ROWS
from beatpass_client.types import Operation

Json = dict[str, Any]

GET = Operation("getTrack", "GET", "/tracks/{id}", "read", "optional", "tracks", "get")

TRACK: Json = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer"},
        "price": {"type": "number"},
        "key": {"type": "string", "enum": ["C", "D"], "nullable": True},
        "artists": {
            "type": "array",
            "items": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
        "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
        "open": {"type": "object", "additionalProperties": True},
        "results": {
            "oneOf": [
                {"type": "object", "properties": {"tags": {"type": "array", "items": {}}}},
                {"type": "array", "items": {}},
            ]
        },
    },
}


def contract(schema: Json = TRACK) -> Json:
    content = {"application/json": {"schema": schema}}
    answers = {"200": {"content": content}, "404": {"description": "No."}, "5XX": {}}
    return {"openapi": "3.0.3", "paths": {"/tracks/{id}": {"get": {"responses": answers}}}}


def seen(body: Any, status: int = 200) -> list[tuple[str, str, str]]:
    drift = Drift(contract())
    drift.observe(GET, "token", status, body)
    return [(row.difference, row.location, row.detail) for row in drift.report().rows]


@pytest.mark.parametrize(
    "body",
    [
        {"id": 1},
        {"id": 1, "price": 5, "key": None, "artists": [{"name": "A"}, {}]},
        {"id": 1, "price": 5.5, "key": "D", "counts": {"plays": 5}},
        {"id": 1, "open": {"anything": [1, {"x": None}]}},
        {"id": 1, "results": {"tags": [1]}},
        {"id": 1, "results": []},
        None,
    ],
)
def test_an_answer_as_the_contract_says_is_no_difference(body: Any) -> None:
    assert seen(body) == []


@pytest.mark.parametrize(
    ("body", "difference", "location", "detail"),
    [
        ({"id": 1, "mood": "sad"}, "unknown field", "mood", ""),
        ({"id": 1, "artists": [{}, {"age": 5}]}, "unknown field", "artists[].age", ""),
        ({"price": 5}, "missing field", "id", ""),
        ({"id": "1"}, "other type", "id", "string instead of integer"),
        ({"id": 1.5}, "other type", "id", "number instead of integer"),
        ({"id": True}, "other type", "id", "boolean instead of integer"),
        ({"id": None}, "other type", "id", "null instead of integer"),
        ({"id": 1, "artists": {}}, "other type", "artists", "object instead of array"),
        (
            {"id": 1, "counts": {"plays": "5"}},
            "other type",
            "counts.*",
            "string instead of integer",
        ),
        ({"id": 1, "results": 5}, "other type", "results", "integer instead of array or object"),
        ({"id": 1, "key": "H"}, "new enum value", "key", ""),
        ([], "other type", "", "array instead of object"),
    ],
)
def test_a_difference_is_found_at_its_place(
    body: Any, difference: str, location: str, detail: str
) -> None:
    assert seen(body) == [(difference, location, detail)]


@pytest.mark.parametrize(
    ("status", "documented"), [(200, True), (404, True), (503, True), (418, False), (201, False)]
)
def test_a_status_is_documented_or_not(status: int, documented: bool) -> None:
    found = seen(None, status)
    assert found == ([] if documented else [("undocumented status", str(status), "")])


def test_differences_are_counted_for_each_tier() -> None:
    drift = Drift(contract())
    for tier, body in (("public", {"id": "1"}), ("public", {"id": 1}), ("token", {"id": "1"})):
        drift.observe(GET, tier, 200, body)
    assert [(row.tier, row.count, row.answers) for row in drift.report().rows] == [
        ("public", 1, 2),
        ("token", 1, 1),
    ]


def test_many_items_of_one_answer_count_once() -> None:
    drift = Drift(contract())
    drift.observe(GET, "token", 200, {"id": 1, "artists": [{"name": 5}] * 100})
    (row,) = drift.report().rows
    assert (row.location, row.count) == ("artists[].name", 1)


def test_no_value_of_an_answer_is_kept() -> None:
    drift = Drift(contract())
    canary = "canary-4711"
    drift.observe(GET, "token", 200, {"id": canary, "key": canary, f"{canary}@x.example": canary})
    drift.observe(GET, "token", 200, {"id": 1, "counts": {canary: canary}, "artists": [canary]})
    report = drift.report()
    assert len(report.rows) == 5
    for text in (report.as_table(), report.as_json(), report.as_markdown(), repr(vars(drift))):
        assert canary not in text


def test_memory_is_bounded_whatever_answers_hold() -> None:
    drift = Drift(contract())
    for start in range(0, MAX_ROWS * 2, 100):
        body = {"id": 1, **{f"field{number}": 1 for number in range(start, start + 100)}}
        drift.observe(GET, "token", 200, body)
    report = drift.report()
    assert len(report.rows) == MAX_ROWS
    assert report.left_out == MAX_ROWS
    assert "2000 more had no room" in report.as_table()


def test_a_huge_answer_is_checked_in_part() -> None:
    drift = Drift(contract())
    drift.observe(GET, "token", 200, {"id": 1, "artists": [{"name": "A"}] * 100_000})
    assert [row.difference for row in drift.report().rows] == ["not checked"]


def test_an_operation_of_another_contract_is_counted_as_such() -> None:
    drift = Drift(contract())
    drift.observe(GET._replace(path="/else"), "token", 200, {})
    assert [row.detail for row in drift.report().rows] == ["the operation is not in the contract"]


def test_threads_may_share_one_observer() -> None:
    drift = Drift(contract())

    def work() -> None:
        for _ in range(200):
            drift.observe(GET, "token", 200, {"id": "1"})

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (row,) = drift.report().rows
    assert (row.count, row.answers) == (800, 800)


def test_a_report_does_not_change_any_more() -> None:
    drift = Drift(contract())
    report = drift.report()
    drift.observe(GET, "token", 200, {"id": "1"})
    assert report.rows == ()


def test_the_shipped_contract_is_what_answers_are_held_against() -> None:
    drift = Drift()
    drift.observe(GET, "public", 200, {"status": "success", "track": {"id": 1, "name": "Dusk"}})
    assert drift.report().rows == ()
    drift.observe(GET, "public", 200, {"status": "success", "track": {"id": "1", "name": "Dusk"}})
    assert [(row.location, row.difference) for row in drift.report().rows] == [
        ("track.id", "other type")
    ]


def test_every_operation_of_the_contract_can_be_observed() -> None:
    drift = Drift(load_contract())
    for operation in operations():
        method = operation.method.upper()
        called = Operation(operation.id, method, operation.path, "read", "bearer", "x", "y")
        for status in operation.data["responses"]:
            drift.observe(called, "token", int(status), {})
    assert "not checked" not in {row.difference for row in drift.report().rows}


# The report


def reported() -> Drift:
    drift = Drift(contract())
    drift.observe(GET, "public", 200, {"id": "1", "mood": 1})
    return drift


def test_a_report_is_a_table_for_a_terminal() -> None:
    lines = reported().report().as_table().splitlines()
    assert lines[0].split() == ["operation", "tier", "difference", "location", "detail", "count"]
    assert [len(line) - len(line.lstrip()) for line in lines[:3]] == [0, 0, 0]
    assert lines[1].index("public") == lines[0].index("tier")
    assert (
        lines[-1] == "1 answers of 1 kinds of call were checked, and 2 kinds of difference found."
    )


def test_a_report_is_json() -> None:
    data = json.loads(reported().report().as_json())
    assert data["answers"] == 1
    assert data["differences"][0] == {
        "operation": "GET /tracks/{id}",
        "tier": "public",
        "difference": "other type",
        "location": "id",
        "detail": "string instead of integer",
        "count": 1,
        "answers": 1,
    }


def test_a_report_is_markdown() -> None:
    lines = reported().report().as_markdown().splitlines()
    assert lines[0] == "## Drift of answers"
    assert lines[4].startswith("| operation | tier |")
    assert lines[6].startswith(r"| GET /tracks/\{id\} | public | other type | id |")


def test_a_report_without_differences_says_so() -> None:
    report = Drift(contract()).report()
    assert "all of them are as the contract says" in report.as_table()
    assert "|" not in report.as_markdown()
