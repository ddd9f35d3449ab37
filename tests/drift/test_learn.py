"""What recorded shapes say of the contract: new fields, and what differs from documented ones."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from beatpass_client import BeatPassSync
from beatpass_client.contract import load_contract
from beatpass_client.drift import Recorder, Shapes, compare, lint, read_shapes
from beatpass_client.drift.learn import Lesson, learn, write_learnt
from beatpass_client.drift.plan import read_plan, run_plan
from beatpass_client.drift.shapes import Shape
from beatpass_client.sandbox import SandboxServer

Json = dict[str, Any]

# What a recording cannot tell, as it keeps no value and has seen a few answers only.
CANNOT_KNOW = {
    "response-optional-property-removed",
    "response-required-property-removed",
    "response-property-became-optional",
    "response-property-became-not-nullable",
    "response-property-became-nullable",
    "response-property-became-not-enum",
    "response-property-type-generalized",
    "response-property-type-specialized",
    "response-property-min-unset",
    "response-property-max-items-unset",
    "response-property-additional-properties-refused",
}
DAY = date(2026, 11, 24)


def document(schema: Json, **schemas: Json) -> Json:
    content = {"application/json": {"schema": schema}}
    operation = {
        "operationId": "getMoodChart",
        "x-class": "read",
        "responses": {"200": {"description": "It.", "content": content}},
    }
    return {
        "openapi": "3.0.3",
        "paths": {"/moods": {"get": operation}},
        "components": {"schemas": schemas},
    }


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


OPEN: Json = {"type": "object", "additionalProperties": True, "x-shape": "undocumented"}


def undocumented() -> Json:
    return document(ref("MoodChart"), MoodChart=deepcopy(OPEN))


def shapes(values: dict[str, dict[str, int]], tier: str = "full", answers: int = 2) -> Shapes:
    counted = {path: Counter(counts) for path, counts in values.items()}
    return Shapes({("GET /moods", tier, 200): Shape(answers, DAY, DAY, counted)})


def written(values: dict[str, dict[str, int]], contract: Json | None = None) -> Json:
    changed = contract or undocumented()
    write_learnt(learn(shapes(values), changed).learnt, changed)
    components: Json = changed["components"]["schemas"]
    return components


MOODS: dict[str, dict[str, int]] = {
    "": {"object": 2},
    "moods": {"array": 2},
    "moods[]": {"object": 5, "null": 1},
    "moods[].id": {"integer": 5},
    "moods[].share": {"integer": 2, "number": 3},
    "moods[].since": {"string:date": 3, "null": 2},
    "moods[].code": {"string:uuid": 1, "string": 4},
    "moods[].parent": {"null": 5},
    "by_day": {"object": 2},
    "by_day.{key}": {"integer": 9},
}


def test_an_undocumented_answer_becomes_named_components() -> None:
    components = written(MOODS)
    assert components["MoodChart"]["properties"] == {
        "by_day": ref("MoodChartByDay"),
        "moods": {
            "type": "array",
            "items": {"type": "object", "nullable": True, "allOf": [ref("MoodChartMoods")]},
        },
    }
    assert components["MoodChartMoods"]["properties"] == {
        "code": {"type": "string"},
        "id": {"type": "integer"},
        "parent": {"description": "Only null was seen."},
        "share": {"type": "number"},
        "since": {"type": "string", "format": "date", "nullable": True},
    }
    assert components["MoodChartByDay"]["additionalProperties"] == {"type": "integer"}
    assert all("x-shape" not in each for each in components.values())


def test_the_operation_says_from_when_and_how_many_answers_it_is_known() -> None:
    contract = undocumented()
    contract["paths"]["/moods"]["get"]["x-answer"] = "undocumented"
    written(MOODS, contract)
    operation = contract["paths"]["/moods"]["get"]
    assert operation["x-answer"] == "observed"
    assert operation["x-answer-source"] == "recorded 2026-11-24"
    assert operation["x-answer-counts"] == {"full": 2}


def test_a_component_that_others_use_is_left_to_them() -> None:
    shared = {"type": "object", "additionalProperties": True, "x-open": True}
    contract = document(ref("UndocumentedAnswer"), UndocumentedAnswer=shared)
    contract["paths"]["/more"] = deepcopy(contract["paths"]["/moods"])
    contract["paths"]["/moods"]["get"]["x-answer"] = "undocumented"
    components = written({"": {"object": 1}, "id": {"integer": 1}}, contract)
    assert components["UndocumentedAnswer"] == shared
    assert components["MoodChart"]["properties"] == {"id": {"type": "integer"}}


def test_an_empty_object_stays_open() -> None:
    components = written({"": {"object": 1}, "stats": {"object": 1}})
    assert components["MoodChartStats"]["x-shape"] == "undocumented"


def test_a_list_that_was_always_empty_says_nothing_of_its_items() -> None:
    components = written({"": {"object": 1}, "moods": {"array": 1}})
    assert components["MoodChart"]["properties"] == {"moods": {"type": "array", "items": {}}}


def test_a_list_is_no_component() -> None:
    contract = undocumented()
    components = written({"": {"array": 1}, "[]": {"object": 3}, "[].id": {"integer": 3}}, contract)
    content = contract["paths"]["/moods"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"type": "array", "items": ref("MoodChart")}
    assert components["MoodChart"]["properties"] == {"id": {"type": "integer"}}


def test_what_differs_from_a_documented_answer_is_told_and_not_written() -> None:
    mood = {
        "type": "object",
        "required": ["id", "name"],
        "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
    }
    contract = document(ref("Mood"), Mood=mood)
    before = deepcopy(contract)
    seen = {
        "": {"object": 3},
        "id": {"integer": 1, "string": 2},
        "name": {"null": 1, "string": 1},
        "color": {"string": 3},
        "{key}": {"integer": 1},
    }
    lesson = learn(shapes(seen), contract)
    assert lesson.learnt == []
    assert lesson.notes == [
        "GET /moods 200 color: not documented (seen 3 times)",
        "GET /moods 200 id: documented integer, seen string (2 of 3)",
        "GET /moods 200 name: null is not documented (1 of 2)",
        "GET /moods 200 {key}: fields whose names were not kept are not documented",
        "GET /moods 200 name: documented as required, missing in 1 of 3",
    ]
    write_learnt(lesson.learnt, contract)
    assert contract == before


def test_an_operation_or_a_status_of_another_contract_is_told() -> None:
    recording = Shapes(
        {
            ("GET /elsewhere", "full", 200): Shape(1, DAY, DAY),
            ("GET /moods", "full", 202): Shape(1, DAY, DAY),
        }
    )
    assert learn(recording, undocumented()).notes == [
        "GET /elsewhere: the contract has no such operation",
        "GET /moods: the status 202 is not documented",
    ]


def test_what_a_sandbox_made_up_is_not_learnt() -> None:
    recording = shapes(MOODS, tier="sandbox-full")
    assert learn(recording, undocumented()).learnt == []
    assert learn(recording, undocumented(), sandbox=True).learnt


# Against the sandbox


PLAN = [
    {"operation": "getTracks", "arguments": {"page_size": 5}},
    {"operation": "getTracks", "arguments": {"paginate": "simple", "page_size": 5}},
    {"operation": "getAlbums", "arguments": {"page_size": 5}},
    {"operation": "indexGenres", "arguments": {}},
    {"operation": "getTrack", "arguments": {"track_id": 3629}},
]


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Shapes:
    path = tmp_path_factory.mktemp("shapes") / "shapes.json"
    with SandboxServer() as sandbox:
        for token in (None, sandbox.token):
            recorder = Recorder(path, sandbox=True)
            with BeatPassSync(token=token, base_url=sandbox.base_url, observe=recorder) as bp:
                assert run_plan(read_plan({"calls": PLAN}), bp) == []
            recorder.close()
    return read_shapes(path)


def rebuilt(recording: Shapes) -> tuple[Json, Json, Lesson]:
    """The recorded operations as the contract has them, and as a recording rebuilds them."""
    whole = load_contract()
    labels = {label for label, _, _ in recording.found}
    paths = {path: item for path, item in whole["paths"].items() if f"GET {path}" in labels}
    paths = {path: {"get": item["get"]} for path, item in paths.items()}
    documented = deepcopy({**whole, "paths": paths})
    opened = deepcopy(documented)
    for item in opened["paths"].values():
        item["get"]["x-answer"] = "undocumented"
    lesson = learn(recording, opened, sandbox=True)
    write_learnt(lesson.learnt, opened)
    return documented, opened, lesson


def test_a_recording_of_the_sandbox_differs_in_nothing_from_the_contract(
    recording: Shapes,
) -> None:
    assert learn(recording, load_contract(), sandbox=True).notes == []


def test_a_recording_of_the_sandbox_rebuilds_what_the_contract_says(recording: Shapes) -> None:
    documented, opened, lesson = rebuilt(recording)
    assert {each.operation.path for each in lesson.learnt} == set(documented["paths"])
    found = [each for each in compare(documented, opened, wording=False) if "response" in each.rule]
    assert {each.rule for each in found} <= CANNOT_KNOW, [
        (each.rule, each.location, each.sentence) for each in found if each.rule not in CANNOT_KNOW
    ]


def test_what_was_rebuilt_has_no_faults_of_its_own(recording: Shapes) -> None:
    documented, opened, _ = rebuilt(recording)
    before = {finding.sentence for finding in lint(documented)[0].findings}
    after = {finding.sentence for finding in lint(opened)[0].findings}
    assert after <= before | {each for each in after if "is used by nothing" in each}
