"""However differently two documents are structured, the same meaning compares as equal."""

from __future__ import annotations

import time
from copy import deepcopy
from typing import Any

import pytest

from beatpass_client.drift import DocumentError, meanings, missing_from

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
COUNT: Json = {"type": "integer"}


def document(operation: Json, schemas: Json | None = None, **components: Json) -> Json:
    return {
        "openapi": "3.0.3",
        "paths": {"/tracks": {"post": operation}},
        "components": {"schemas": schemas or {}, **components},
    }


def content(schema: Json, media_type: str = "application/json") -> Json:
    return {"content": {media_type: {"schema": schema}}}


def request(schema: Json, schemas: Json | None = None) -> Json:
    return document({"requestBody": content(schema)}, schemas)


def answer(schema: Json, schemas: Json | None = None) -> Json:
    return document({"responses": {"200": content(schema)}}, schemas)


def record(*required: str, **properties: Json) -> Json:
    described: Json = {"type": "object", "properties": properties}
    return {**described, "required": [*required]} if required else described


def findings(ours: Json, theirs: Json) -> list[str]:
    return [str(finding) for finding in missing_from(ours, theirs)]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


# Different structure, same meaning


def test_an_inline_object_equals_a_named_one() -> None:
    ours = request(record(artist=ref("Artist")), {"Artist": record("id", id=COUNT)})
    theirs = request(record(artist=record("id", id=COUNT)))
    assert missing_from(ours, theirs) == []
    assert missing_from(theirs, ours) == []


def test_a_nullable_wrapper_equals_a_nullable_object() -> None:
    ours = request(
        record(artist={"allOf": [ref("Artist")], "nullable": True}), {"Artist": record(id=COUNT)}
    )
    theirs = request(record(artist={**record(id=COUNT), "nullable": True}))
    assert missing_from(ours, theirs) == []
    assert missing_from(theirs, ours) == []


def test_all_of_is_merged() -> None:
    merged = request(record("id", "name", id={**COUNT, "minimum": 5}, name=TEXT))
    composed = request(
        {
            "allOf": [
                record("id", id={**COUNT, "minimum": 1}),
                ref("Named"),
                record(id={"minimum": 5}),
            ]
        },
        {"Named": record("name", name=TEXT)},
    )
    assert missing_from(merged, composed) == []
    assert missing_from(composed, merged) == []


@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_a_property_of_any_alternative_counts(word: str) -> None:
    theirs = answer({word: [record(total=COUNT), record(path=TEXT)]})
    assert missing_from(answer(record(total=COUNT, path=TEXT)), theirs) == []
    found = findings(answer(record(total=COUNT)), theirs)
    assert found == ["POST /tracks 200 path: property missing"]


def test_every_type_among_alternatives_counts() -> None:
    theirs = request({"oneOf": [COUNT, TEXT]})
    assert findings(request(TEXT), theirs) == ["POST /tracks body: type integer missing"]


def test_a_fact_of_any_alternative_counts() -> None:
    ours = request({"oneOf": [COUNT, TEXT]})
    theirs = request({"oneOf": [COUNT, {**TEXT, "enum": ["me"]}]})
    assert findings(ours, theirs) == ['POST /tracks body: enum "me" missing']


def test_what_every_alternative_requires_is_required() -> None:
    one, two = record("kind", kind=TEXT, a=TEXT), record("kind", "b", kind=TEXT, b=TEXT)
    flat = record("kind", kind=TEXT, a=TEXT, b=TEXT)
    assert missing_from(request(flat), request({"oneOf": [one, two]})) == []


def test_alternatives_beside_properties_refine_them() -> None:
    users = record(user=COUNT, users={"type": "array", "items": COUNT})
    theirs = request({**users, "oneOf": [{"required": ["user"]}, {"required": ["users"]}]})
    assert missing_from(request(users), theirs) == []


def test_a_variant_that_extends_its_own_family_is_understood() -> None:
    family: Json = {
        "Item": {**record(id=COUNT), "oneOf": [ref("Beat"), ref("Pack")]},
        "Beat": {"allOf": [ref("Item"), record(bpm=COUNT)]},
        "Pack": {"allOf": [ref("Item"), record(size=COUNT)]},
    }
    assert missing_from(request(record(id=COUNT, bpm=COUNT)), request(ref("Beat"), family)) == []
    found = findings(request(record(id=COUNT)), request(ref("Item"), family))
    assert found == [
        "POST /tracks body.bpm: property missing",
        "POST /tracks body.size: property missing",
    ]


def test_type_lists_with_null_mean_nullable() -> None:
    theirs = answer(record(key={"type": ["string", "null"]}))
    assert missing_from(answer(record(key={**TEXT, "nullable": True})), theirs) == []
    found = findings(answer(record(key=TEXT)), theirs)
    assert found == ["POST /tracks 200 key: nullable missing"]


# Schemas that contain themselves


def test_a_schema_that_contains_itself_ends() -> None:
    comments = {"type": "array", "items": ref("Comment")}
    ours = answer(ref("Comment"), {"Comment": record(replies=comments)})
    theirs = answer(ref("Comment"), {"Comment": record(text=TEXT, replies=comments)})
    assert findings(ours, theirs) == ["POST /tracks 200 text: property missing"]


def test_circles_of_different_length_end() -> None:
    ours = answer(ref("A"), {"A": record(next=ref("B")), "B": record(next=ref("A"))})
    theirs = answer(ref("C"), {"C": record(next=ref("C"), id=COUNT)})
    assert findings(ours, theirs) == [
        "POST /tracks 200 id: property missing",
        "POST /tracks 200 next.id: property missing",
    ]


def test_a_schema_composed_of_itself_ends() -> None:
    theirs = answer(ref("A"), {"A": {"allOf": [ref("A"), record(id=COUNT)]}})
    assert findings(answer(record()), theirs) == ["POST /tracks 200 id: property missing"]


def test_schemas_composed_of_each_other_end() -> None:
    theirs = answer(
        ref("A"), {"A": {"allOf": [ref("B"), record(a=COUNT)]}, "B": {"allOf": [ref("A"), TEXT]}}
    )
    assert missing_from(theirs, deepcopy(theirs)) == []


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
    monkeypatch.setattr(meanings, "MAX_STEPS", 20_000)
    schemas.setdefault("S99", {})
    with pytest.raises(DocumentError, match=reason):
        missing_from(request({}), request(ref("S0"), schemas))


def test_schemas_that_all_contain_each_other_are_compared_in_no_time() -> None:
    schemas = {f"S{n}": record(**{f"p{m}": ref(f"S{m}") for m in range(60)}) for n in range(60)}
    same = request(ref("S0"), schemas)
    started = time.process_time()
    assert missing_from(same, deepcopy(same)) == []
    assert time.process_time() - started < 2
