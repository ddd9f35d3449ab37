"""What is wrong with a published document is a finding, and the rest is compared all the same."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.drift import Level, compare

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
FINE: Json = {"200": {"description": "Fine."}}


def document(path: str = "/tracks", **operation: Any) -> Json:
    return {
        "openapi": "3.0.3",
        "paths": {path: {"get": {"responses": FINE, **operation}}},
        "components": {
            "responses": {"Refused": {"description": "No."}},
            "schemas": {"Track": {"type": "object"}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def parameter(**facts: Any) -> Json:
    return {"name": "q", "in": "query", "schema": TEXT, **facts}


def defects(new: Json) -> list[tuple[str, str | None]]:
    found = [each for each in compare(new, new) if each.level is Level.DEFECT]
    return [(each.rule.removeprefix("document-"), each.new) for each in found]


def test_an_honest_document_has_no_defects() -> None:
    assert compare(document(), document()) == []


OPERATION = "/paths/~1tracks/get"

CASES: list[tuple[str, str, Json]] = [
    ("path-parameter-undeclared", "/paths/~1tracks~1{id}/get", document("/tracks/{id}")),
    (
        "path-parameter-unused",
        OPERATION,
        document(parameters=[{"name": "id", "in": "path", "required": True, "schema": TEXT}]),
    ),
    (
        "parameter-duplicate",
        f"{OPERATION}/parameters/1",
        document(parameters=[parameter(), parameter()]),
    ),
    ("parameter-incomplete", f"{OPERATION}/parameters/0", document(parameters=[{"name": "q"}])),
    (
        "reference-wrong-kind",
        f"{OPERATION}/responses/422/content/application~1json/schema",
        document(
            responses={
                "422": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/responses/Refused"}}
                    }
                }
            }
        ),
    ),
    (
        "reference-wrong-kind",
        f"{OPERATION}/responses/401",
        document(responses={"401": {"$ref": "#/components/schemas/Track"}}),
    ),
    (
        "default-null",
        f"{OPERATION}/parameters/0/schema/default",
        document(parameters=[parameter(schema={**TEXT, "default": None})]),
    ),
    (
        "default-type",
        f"{OPERATION}/parameters/0/schema/default",
        document(parameters=[parameter(schema={**TEXT, "default": False})]),
    ),
    (
        "default-type",
        f"{OPERATION}/parameters/0/schema/default",
        document(parameters=[parameter(schema={"type": "integer", "default": True})]),
    ),
    (
        "type-unknown",
        f"{OPERATION}/parameters/0/schema",
        document(parameters=[parameter(schema={"type": "text"})]),
    ),
    (
        "parameter-unsafe",
        f"{OPERATION}/parameters/0",
        document(parameters=[parameter(name='q"\\')]),
    ),
    ("responses-missing", OPERATION, document(responses={})),
    ("security-undefined", f"{OPERATION}/security", document(security=[{"key": []}])),
    ("text-unsafe", f"{OPERATION}/summary", document(summary="\x1b[2Jgone")),
]


@pytest.mark.parametrize(
    ("rule", "pointer", "new"), CASES, ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)]
)
def test_a_defect_is_found_at_its_place(rule: str, pointer: str, new: Json) -> None:
    assert defects(new) == [(rule, pointer)]


@pytest.mark.parametrize("name", ["../../Track", "Track\nimport os", "", "__init__ "])
def test_a_component_with_no_honest_name_is_a_defect(name: str) -> None:
    new = document()
    new["components"]["schemas"] = {name: {"type": "object"}}
    assert [rule for rule, _ in defects(new)] == ["component-unsafe"]


def test_a_nullable_default_of_null_is_no_defect() -> None:
    schema = {**TEXT, "nullable": True, "default": None}
    assert defects(document(parameters=[parameter(schema=schema)])) == []


def test_two_paths_that_mean_the_same_requests_are_a_defect() -> None:
    new = document("/tracks/{id}", parameters=[parameter(name="id", **{"in": "path"})])
    twin = parameter(name="track", **{"in": "path"})
    new["paths"]["/tracks/{track}"] = {"get": {"responses": FINE, "parameters": [twin]}}
    assert defects(new) == [("path-ambiguous", "/paths/~1tracks~1{track}/get")]


def test_a_schema_that_many_refer_to_has_its_defect_once() -> None:
    new = document(
        responses={
            status: {
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
            }
            for status in ("200", "201")
        }
    )
    new["components"]["schemas"]["A"] = {"type": "string", "default": None}
    assert defects(new) == [("default-null", "/components/schemas/A/default")]


def test_the_rest_of_a_broken_operation_is_compared() -> None:
    old = document(parameters=[parameter()])
    new = document(parameters=[parameter(required=True), 5], requestBody="x")
    rules = [finding.rule for finding in compare(old, new)]
    assert "request-parameter-became-required" in rules
    assert rules.count("document-malformed") == 2
