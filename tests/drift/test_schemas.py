"""However differently two documents are structured, the same meaning compares as equal."""

from __future__ import annotations

import time
from copy import deepcopy
from typing import Any

import pytest

from beatpass_client.drift import DocumentError, compare
from beatpass_client.drift import schemas as schemas_module

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
COUNT: Json = {"type": "integer"}


def document(operation: Json, schemas: Json | None = None) -> Json:
    fine = {"responses": {"200": {"description": "Fine."}}}
    return {
        "openapi": "3.0.3",
        "paths": {"/tracks": {"post": {**fine, **operation}}},
        "components": {"schemas": schemas or {}},
    }


def content(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def request(schema: Json, schemas: Json | None = None) -> Json:
    return document({"requestBody": content(schema)}, schemas)


def answer(schema: Json, schemas: Json | None = None) -> Json:
    return document({"responses": {"200": content(schema)}}, schemas)


def record(*required: str, **properties: Json) -> Json:
    described: Json = {"type": "object", "properties": properties}
    return {**described, "required": [*required]} if required else described


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def found(old: Json, new: Json) -> list[tuple[str, str]]:
    return [(finding.rule, finding.location) for finding in compare(old, new)]


def same(old: Json, new: Json) -> bool:
    return compare(old, new) == [] == compare(new, old)


# Different structure, same meaning


def test_an_inline_object_equals_a_named_one() -> None:
    named = request(record(artist=ref("Artist")), {"Artist": record("id", id=COUNT)})
    assert same(named, request(record(artist=record("id", id=COUNT))))


def test_a_nullable_wrapper_equals_a_nullable_object() -> None:
    wrapped = request(
        record(artist={"allOf": [ref("Artist")], "nullable": True}), {"Artist": record(id=COUNT)}
    )
    assert same(wrapped, request(record(artist={**record(id=COUNT), "nullable": True})))


def test_all_of_is_merged() -> None:
    merged = request(record("id", "name", id={**COUNT, "minimum": 5}, name=TEXT))
    parts = [record("id", id={**COUNT, "minimum": 1}), ref("Named"), record(id={"minimum": 5})]
    assert same(merged, request({"allOf": parts}, {"Named": record("name", name=TEXT)}))


@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_a_property_of_any_alternative_counts(word: str) -> None:
    union = answer({word: [record(total=COUNT), record(path=TEXT)]})
    assert same(union, answer(record(total=COUNT, path=TEXT)))
    assert found(union, answer(record(total=COUNT))) == [
        ("response-optional-property-removed", "200 path")
    ]


def test_every_type_among_alternatives_counts() -> None:
    union = request({"oneOf": [COUNT, TEXT]})
    assert found(union, request(TEXT)) == [("request-body-type-specialized", "body")]
    assert found(request(TEXT), union) == [("request-body-type-generalized", "body")]


def test_an_open_alternative_opens_an_enumeration() -> None:
    union = request({"oneOf": [{**TEXT, "enum": ["me"]}, TEXT]})
    assert same(union, request(TEXT))


def test_what_every_alternative_requires_is_required() -> None:
    one, two = record("kind", kind=TEXT, a=TEXT), record("kind", "b", kind=TEXT, b=TEXT)
    flat = record("kind", kind=TEXT, a=TEXT, b=TEXT)
    assert same(request(flat), request({"oneOf": [one, two]}))


def test_alternatives_beside_properties_refine_them() -> None:
    users = record(user=COUNT, users={"type": "array", "items": COUNT})
    refined = {**users, "oneOf": [{"required": ["user"]}, {"required": ["users"]}]}
    assert same(request(users), request(refined))


def test_a_variant_that_extends_its_own_family_is_understood() -> None:
    family: Json = {
        "Item": {**record(id=COUNT), "oneOf": [ref("Beat"), ref("Pack")]},
        "Beat": {"allOf": [ref("Item"), record(bpm=COUNT)]},
        "Pack": {"allOf": [ref("Item"), record(size=COUNT)]},
    }
    assert same(request(record(id=COUNT, bpm=COUNT)), request(ref("Beat"), family))
    assert found(request(ref("Item"), family), request(record(id=COUNT))) == [
        ("request-property-removed", "body.bpm"),
        ("request-property-removed", "body.size"),
    ]


def test_type_lists_with_null_mean_nullable() -> None:
    listed = answer(record(key={"type": ["string", "null"]}))
    assert same(listed, answer(record(key={**TEXT, "nullable": True})))


def test_values_of_additional_properties_are_compared() -> None:
    old = request({"type": "object", "additionalProperties": {"type": "boolean"}})
    new = request({"type": "object", "additionalProperties": TEXT})
    assert found(old, new) == [("request-property-type-changed", "body.*")]


def test_the_items_of_an_array_are_compared() -> None:
    old, new = ({"type": "array", "items": record(bpm=each)} for each in (TEXT, COUNT))
    assert found(answer(old), answer(new)) == [("response-property-type-changed", "200 [].bpm")]


def test_inside_a_different_type_nothing_more_is_told() -> None:
    assert found(request(record("name", name=TEXT)), request(TEXT)) == [
        ("request-body-type-changed", "body")
    ]


def test_an_unusual_property_name_is_quoted() -> None:
    assert found(request(record(**{"a.b": TEXT})), request(record())) == [
        ("request-property-removed", 'body["a.b"]')
    ]


# Schemas that contain themselves


def test_a_schema_that_contains_itself_ends() -> None:
    comments = {"type": "array", "items": ref("Comment")}
    old = answer(ref("Comment"), {"Comment": record(text=TEXT, replies=comments)})
    new = answer(ref("Comment"), {"Comment": record(replies=comments)})
    assert found(old, new) == [("response-optional-property-removed", "200 text")]


def test_circles_of_different_length_end() -> None:
    old = answer(ref("C"), {"C": record(next=ref("C"), id=COUNT)})
    new = answer(ref("A"), {"A": record(next=ref("B")), "B": record(next=ref("A"))})
    assert found(old, new) == [
        ("response-optional-property-removed", "200 id"),
        ("response-optional-property-removed", "200 next.id"),
    ]


def test_schemas_composed_of_each_other_end() -> None:
    circle = {"A": {"allOf": [ref("B"), record(a=COUNT)]}, "B": {"allOf": [ref("A"), TEXT]}}
    both = answer(ref("A"), circle)
    assert compare(both, deepcopy(both)) == []


# Schemas made to exhaust the comparison


@pytest.mark.parametrize(
    ("schemas", "reason"),
    [
        ({f"S{n}": {"allOf": [ref(f"S{n + 1}")]} for n in range(99)}, "over 64 levels"),
        (
            {"S0": {"allOf": [{"oneOf": [{"title": "a"}, {"title": "b"}]} for _ in range(20)]}},
            "more than 500 alternatives",
        ),
        (
            {f"S{n}": {"allOf": [ref(f"S{m}") for m in range(40)]} for n in range(40)},
            "too intertwined",
        ),
    ],
)
def test_a_document_made_to_exhaust_the_comparison_is_refused(
    schemas: Json, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The real limit on the work is a second or two; the test need not wait for it.
    monkeypatch.setattr(schemas_module, "MAX_STEPS", 20_000)
    schemas.setdefault("S99", {})
    with pytest.raises(DocumentError, match=reason):
        compare(request(record()), request(ref("S0"), schemas))


def test_schemas_that_all_contain_each_other_are_compared_in_no_time() -> None:
    schemas = {f"S{n}": record(**{f"p{m}": ref(f"S{m}") for m in range(60)}) for n in range(60)}
    same = request(ref("S0"), schemas)
    started = time.process_time()
    assert compare(same, deepcopy(same)) == []
    assert time.process_time() - started < 2
