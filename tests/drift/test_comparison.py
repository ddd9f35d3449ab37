"""Whatever ours lacks of theirs is found at its place; what only ours has is fine."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from beatpass_client.drift import DocumentError, Finding, missing_from

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
COUNT: Json = {"type": "integer"}


def document(operation: Json, schemas: Json | None = None, **components: Json) -> Json:
    return {
        "openapi": "3.0.3",
        "paths": {"/tracks": {"post": operation}},
        "components": {"schemas": schemas or {}, **components},
    }


def query(schema: Json, **facts: Any) -> Json:
    return document({"parameters": [{"name": "bpm", "in": "query", "schema": schema, **facts}]})


def content(schema: Json, media_type: str = "application/json") -> Json:
    return {"content": {media_type: {"schema": schema}}}


def request(schema: Json, schemas: Json | None = None) -> Json:
    return document({"requestBody": content(schema)}, schemas)


def record(*required: str, **properties: Json) -> Json:
    described: Json = {"type": "object", "properties": properties}
    return {**described, "required": [*required]} if required else described


def findings(ours: Json, theirs: Json) -> list[str]:
    return [str(finding) for finding in missing_from(ours, theirs)]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


# Operations


def test_a_document_lacks_nothing_of_itself() -> None:
    same = request(record("name", name=TEXT, tags={"type": "array", "items": TEXT}))
    assert missing_from(same, deepcopy(same)) == []


def test_a_missing_operation_is_found() -> None:
    assert findings({"paths": {}}, document({})) == ["POST /tracks: operation missing"]


def test_paths_match_by_their_text() -> None:
    ours: Json = {"paths": {"/albums/{album}": {"get": {}}}}
    theirs: Json = {"paths": {"/albums/{id}": {"get": {}}}}
    assert findings(ours, theirs) == ["GET /albums/{id}: operation missing"]


def test_an_extra_operation_is_fine() -> None:
    assert missing_from(document({}), {"paths": {"x-note": "no path"}}) == []


@pytest.mark.parametrize(
    ("ours", "problem"),
    [
        ({}, "operationId createTrack missing"),
        ({"operationId": "addTrack"}, "operationId is addTrack instead of createTrack"),
    ],
)
def test_a_different_operation_id_is_found(ours: Json, problem: str) -> None:
    theirs = document({"operationId": "createTrack"})
    assert findings(document(ours), theirs) == [f"POST /tracks: {problem}"]


def test_findings_are_ordered_by_path_then_method() -> None:
    theirs: Json = {"paths": {"/b": {"get": {}}, "/a": {"post": {}, "get": {}}}}
    found = [finding.operation for finding in missing_from({"paths": {}}, theirs)]
    assert found == ["GET /a", "POST /a", "GET /b"]


def test_a_finding_is_one_line_whatever_a_document_holds() -> None:
    finding = Finding("GET /a\nb", "query.x", "pattern \x1b[31m missing")
    assert str(finding) == r"GET /a\nb query.x: pattern \x1b[31m missing"


# Parameters


def test_a_missing_parameter_is_found() -> None:
    assert findings(document({}), query(COUNT)) == ["POST /tracks query.bpm: parameter missing"]


def test_a_parameter_in_another_place_is_missing() -> None:
    ours = document({"parameters": [{"name": "bpm", "in": "header", "schema": COUNT}]})
    assert findings(ours, query(COUNT)) == ["POST /tracks query.bpm: parameter missing"]


def test_the_name_of_a_header_matches_in_any_case() -> None:
    ours = document({"parameters": [{"name": "x-key", "in": "header", "schema": TEXT}]})
    theirs = document({"parameters": [{"name": "X-Key", "in": "header", "schema": TEXT}]})
    assert missing_from(ours, theirs) == []


def test_parameters_of_the_path_and_references_to_parameters_count() -> None:
    parameter = {"name": "bpm", "in": "query", "schema": COUNT}
    theirs = document({}, parameters={"Bpm": parameter})
    theirs["paths"]["/tracks"]["parameters"] = [{"$ref": "#/components/parameters/Bpm"}]
    assert findings(document({}), theirs) == ["POST /tracks query.bpm: parameter missing"]
    assert missing_from(query(COUNT), theirs) == []


def test_a_parameter_of_the_operation_replaces_that_of_the_path() -> None:
    theirs = query(COUNT)
    theirs["paths"]["/tracks"]["parameters"] = [{"name": "bpm", "in": "query", "schema": TEXT}]
    assert missing_from(query(COUNT), theirs) == []


def test_a_parameter_can_be_described_by_content() -> None:
    theirs = document({"parameters": [{"name": "bpm", "in": "query", **content(COUNT)}]})
    problem = "type is string instead of integer"
    assert findings(query(TEXT), theirs) == [f"POST /tracks query.bpm: {problem}"]


@pytest.mark.parametrize(
    ("ours", "theirs", "problem"),
    [(False, True, "required missing"), (True, False, "required, theirs is not")],
)
def test_whether_a_parameter_is_required_is_compared(
    ours: bool, theirs: bool, problem: str
) -> None:
    found = findings(query(COUNT, required=ours), query(COUNT, required=theirs))
    assert found == [f"POST /tracks query.bpm: {problem}"]


def test_a_path_parameter_is_always_required() -> None:
    ours = document({"parameters": [{"name": "id", "in": "path", "required": True}]})
    theirs = document({"parameters": [{"name": "id", "in": "path"}]})
    assert missing_from(ours, theirs) == []


# Facts about what is sent; parameters and request bodies share them


@pytest.mark.parametrize(
    ("fact", "value", "shown"),
    [
        ("type", "integer", "integer"),
        ("format", "date-time", "date-time"),
        ("default", 15, "15"),
        ("default", "asc", '"asc"'),
        ("default", False, "false"),
        ("minimum", 1, "1"),
        ("maximum", 100, "100"),
        ("exclusiveMinimum", True, "true"),
        ("exclusiveMaximum", True, "true"),
        ("multipleOf", 5, "5"),
        ("minLength", 3, "3"),
        ("maxLength", 255, "255"),
        ("minItems", 1, "1"),
        ("maxItems", 8, "8"),
        ("uniqueItems", True, "true"),
        ("pattern", r"^\d+$", r"^\d+$"),
        ("enum", ["24", 48], '"24", 48'),
    ],
)
def test_a_missing_fact_is_found(fact: str, value: object, shown: str) -> None:
    found = findings(query({}), query({fact: value}))
    assert found == [f"POST /tracks query.bpm: {fact} {shown} missing"]


@pytest.mark.parametrize(
    ("fact", "ours", "theirs", "problem"),
    [
        ("type", "string", "integer", "type is string instead of integer"),
        ("type", "number", "integer", "type is number instead of integer"),
        ("format", "uuid", "date", "format is uuid instead of date"),
        ("default", "1", 1, 'default is "1" instead of 1'),
        ("default", True, 1, "default is true instead of 1"),
        ("maximum", 500, 100, "maximum is 500 instead of 100"),
        ("enum", ["7d"], ["7d", "30d"], 'enum lacks "30d"'),
        ("enum", ["1"], [1], "enum lacks 1"),
    ],
)
def test_a_different_fact_is_found(fact: str, ours: object, theirs: object, problem: str) -> None:
    found = findings(query({fact: ours}), query({fact: theirs}))
    assert found == [f"POST /tracks query.bpm: {problem}"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"maximum": 100}, {"maximum": 100.0}),
        ({"enum": ["a", "b"]}, {"enum": ["b"]}),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a", None], "nullable": True}),
        ({"maximum": 100, "format": "int32"}, {}),
        ({}, {"default": None}),
        ({}, {"uniqueItems": False}),
    ],
)
def test_equal_and_extra_facts_are_fine(ours: Json, theirs: Json) -> None:
    assert missing_from(query(ours), query(theirs)) == []


def test_the_items_of_an_array_are_compared() -> None:
    ours, theirs = {"type": "array", "items": TEXT}, {"type": "array", "items": COUNT}
    problem = "type is string instead of integer"
    assert findings(query(ours), query(theirs)) == [f"POST /tracks query.bpm[]: {problem}"]


def test_items_that_ours_leaves_open_are_found() -> None:
    found = findings(query({"type": "array"}), query({"type": "array", "items": COUNT}))
    assert found == ["POST /tracks query.bpm[]: type integer missing"]


# Request bodies


def test_a_missing_request_body_is_found() -> None:
    assert findings(document({}), request(TEXT)) == ["POST /tracks body: request body missing"]


def test_an_extra_request_body_is_fine() -> None:
    assert missing_from(request(TEXT), document({})) == []


def test_a_referenced_request_body_is_resolved() -> None:
    ours = document(
        {"requestBody": {"$ref": "#/components/requestBodies/Text"}},
        requestBodies={"Text": content(TEXT)},
    )
    assert missing_from(ours, request(TEXT)) == []


def test_a_missing_media_type_is_found() -> None:
    theirs = document({"requestBody": content(TEXT, "multipart/form-data")})
    problem = "media type multipart/form-data missing"
    assert findings(request(TEXT), theirs) == [f"POST /tracks body: {problem}"]


def test_the_charset_of_a_media_type_makes_no_difference() -> None:
    theirs = document({"requestBody": content(TEXT, "Application/JSON; charset=utf-8")})
    assert missing_from(request(TEXT), theirs) == []


def test_of_several_media_types_the_place_names_the_one() -> None:
    theirs = request(TEXT)
    body = theirs["paths"]["/tracks"]["post"]["requestBody"]
    body["content"]["text/plain"] = {"schema": TEXT}
    ours = deepcopy(theirs)
    ours["paths"]["/tracks"]["post"]["requestBody"]["content"]["text/plain"] = {"schema": {}}
    assert findings(ours, theirs) == ["POST /tracks body(text/plain): type string missing"]


@pytest.mark.parametrize(
    ("ours", "theirs", "problem"),
    [(False, True, "required missing"), (True, False, "required, theirs is not")],
)
def test_whether_a_body_is_required_is_compared(ours: bool, theirs: bool, problem: str) -> None:
    mine = document({"requestBody": {"required": ours}})
    other = document({"requestBody": {"required": theirs}})
    assert findings(mine, other) == [f"POST /tracks body: {problem}"]


def test_a_missing_property_is_found() -> None:
    found = findings(request(record(name=TEXT)), request(record(name=TEXT, price=COUNT)))
    assert found == ["POST /tracks body.price: property missing"]


def test_a_fact_of_a_nested_property_is_found_at_its_place() -> None:
    def licence(**facts: int) -> Json:
        terms = {"type": "array", "items": record(price={**COUNT, **facts})}
        return request(record(licence=record(terms=terms)))

    found = findings(licence(), licence(maximum=1000))
    assert found == ["POST /tracks body.licence.terms[].price: maximum 1000 missing"]


def test_an_unusual_property_name_is_quoted() -> None:
    found = findings(request(record()), request(record(**{"a.b": TEXT})))
    assert found == ['POST /tracks body["a.b"]: property missing']


@pytest.mark.parametrize(
    ("ours", "theirs", "problem"),
    [
        (record(name=TEXT), record("name", name=TEXT), "required missing"),
        (record("name", name=TEXT), record(name=TEXT), "required, theirs is not"),
    ],
)
def test_whether_a_property_is_required_is_compared(ours: Json, theirs: Json, problem: str) -> None:
    assert findings(request(ours), request(theirs)) == [f"POST /tracks body.name: {problem}"]


def test_a_required_property_that_nobody_describes_counts() -> None:
    theirs = request({"type": "object", "required": ["name"]})
    assert findings(request(record()), theirs) == ["POST /tracks body.name: property missing"]
    assert missing_from(theirs, deepcopy(theirs)) == []


@pytest.mark.parametrize(
    ("ours", "theirs", "problem"),
    [
        (TEXT, {**TEXT, "nullable": True}, "nullable missing"),
        ({**TEXT, "nullable": True}, TEXT, "nullable, theirs is not"),
    ],
)
def test_whether_a_property_of_a_body_is_nullable_is_compared(
    ours: Json, theirs: Json, problem: str
) -> None:
    found = findings(request(record(name=ours)), request(record(name=theirs)))
    assert found == [f"POST /tracks body.name: {problem}"]


def test_values_of_additional_properties_are_compared() -> None:
    ours = request({"type": "object"})
    theirs = request({"type": "object", "additionalProperties": {"type": "boolean"}})
    assert findings(ours, theirs) == ["POST /tracks body.*: type boolean missing"]


def test_refused_additional_properties_are_found() -> None:
    ours = request({"type": "object", "additionalProperties": False})
    theirs = request({"type": "object", "additionalProperties": True})
    assert findings(ours, theirs) == ["POST /tracks body: additional properties refused"]


def test_unstated_additional_properties_are_open() -> None:
    theirs = request({"type": "object", "additionalProperties": True})
    assert missing_from(request(record(name=TEXT)), theirs) == []


def test_inside_a_different_type_nothing_more_is_told() -> None:
    found = findings(request(TEXT), request(record("name", name=TEXT)))
    assert found == ["POST /tracks body: type is string instead of object"]


# Documents that cannot be compared


@pytest.mark.parametrize(
    ("operation", "reason"),
    [
        ({"parameters": {}}, "'parameters' must be a list, not an object"),
        ({"parameters": ["bpm"]}, "must be an object, not a string"),
        ({"responses": []}, "'responses' must be an object, not a list"),
        ({"requestBody": {"$ref": "body.json"}}, "is not local"),
        ({"requestBody": content(ref("Nothing"))}, "leads nowhere"),
        ({"requestBody": content({"properties": []})}, "'properties' must be an object"),
        ({"requestBody": content({"allOf": {}})}, "'allOf' must be a list"),
    ],
)
def test_a_broken_document_is_refused_with_the_operation(operation: Json, reason: str) -> None:
    ours = document({"requestBody": content({}), "responses": {}})
    with pytest.raises(DocumentError, match=rf"^theirs: .*{reason}.* \(in POST /tracks\)$"):
        missing_from(ours, document(operation))


def test_a_broken_path_is_refused() -> None:
    with pytest.raises(DocumentError, match=r"not a number \(in /tracks\)$"):
        missing_from(document({}), {"paths": {"/tracks": 5}})
