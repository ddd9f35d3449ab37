"""Answers are compared by their properties and types; ours may be more lenient."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.drift import missing_from

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


def answer(schema: Json, schemas: Json | None = None) -> Json:
    return document({"responses": {"200": content(schema)}}, schemas)


def record(*required: str, **properties: Json) -> Json:
    described: Json = {"type": "object", "properties": properties}
    return {**described, "required": [*required]} if required else described


def findings(ours: Json, theirs: Json) -> list[str]:
    return [str(finding) for finding in missing_from(ours, theirs)]


@pytest.mark.parametrize("status", ["200", "204", "404", "default", "5XX"])
def test_a_missing_status_is_found(status: str) -> None:
    theirs = document({"responses": {status: {}}})
    assert findings(document({}), theirs) == [f"POST /tracks {status}: status missing"]


def test_statuses_may_be_numbers_as_yaml_has_them() -> None:
    assert (
        missing_from(document({"responses": {404: {}}}), document({"responses": {"404": {}}})) == []
    )


def test_the_body_of_an_error_is_not_compared() -> None:
    theirs = document({"responses": {"404": content(record(message=TEXT))}})
    assert missing_from(document({"responses": {"404": {}}}), theirs) == []


def test_a_missing_media_type_of_an_answer_is_found() -> None:
    theirs = document({"responses": {"200": content(TEXT, "audio/*")}})
    assert findings(answer(TEXT), theirs) == ["POST /tracks 200: media type audio/* missing"]


def test_a_referenced_answer_is_resolved() -> None:
    theirs = document(
        {"responses": {"200": {"$ref": "#/components/responses/Named"}}},
        responses={"Named": content(record(name=TEXT))},
    )
    assert findings(answer(record()), theirs) == ["POST /tracks 200 name: property missing"]


def test_a_property_of_an_answer_is_found_at_its_place() -> None:
    def page(track: Json) -> Json:
        data = {"type": "array", "items": track}
        return answer(record(pagination=record(data=data)))

    found = findings(page(record()), page(record(bpm=COUNT)))
    assert found == ["POST /tracks 200 pagination.data[].bpm: property missing"]


def test_a_property_of_an_answer_that_is_an_array_is_found_at_its_place() -> None:
    ours = answer({"type": "array", "items": record()})
    theirs = answer({"type": "array", "items": record(bpm=COUNT)})
    assert findings(ours, theirs) == ["POST /tracks 200 [].bpm: property missing"]


@pytest.mark.parametrize(("ours", "theirs"), [("number", "integer"), ("integer", "number")])
def test_integers_and_numbers_differ_in_answers(ours: str, theirs: str) -> None:
    found = findings(answer(record(bpm={"type": ours})), answer(record(bpm={"type": theirs})))
    assert found == [f"POST /tracks 200 bpm: type is {ours} instead of {theirs}"]


def test_null_that_ours_does_not_expect_in_an_answer_is_found() -> None:
    found = findings(answer(record(key=TEXT)), answer(record(key={**TEXT, "nullable": True})))
    assert found == ["POST /tracks 200 key: nullable missing"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (record(key=TEXT), record("key", key=TEXT)),
        (record("key", key=TEXT), record(key=TEXT)),
        (record(key={**TEXT, "nullable": True}), record(key=TEXT)),
        (record(key={**TEXT, "format": "date-time"}), record(key=TEXT)),
        (record(key=TEXT), record(key={**TEXT, "enum": ["C"], "maxLength": 3})),
        (record(key=TEXT, extra=TEXT), record(key=TEXT)),
    ],
)
def test_ours_may_describe_answers_more_leniently(ours: Json, theirs: Json) -> None:
    assert missing_from(answer(ours), answer(theirs)) == []


@pytest.mark.parametrize("theirs", [{"type": "object"}, {"example": {"name": "Dusk"}}])
def test_a_free_form_object_needs_only_to_be_an_object(theirs: Json) -> None:
    assert missing_from(answer(record(name=TEXT)), answer(theirs)) == []
    found = findings(answer(TEXT), answer(theirs))
    assert found == ["POST /tracks 200: type is string instead of object"]


@pytest.mark.parametrize(
    ("implied", "stated"),
    [
        ({"properties": {"name": TEXT}}, "object"),
        ({"additionalProperties": TEXT}, "object"),
        ({"items": TEXT}, "array"),
    ],
)
def test_a_type_is_implied_by_the_parts(implied: Json, stated: str) -> None:
    assert missing_from(answer(implied), answer({**implied, "type": stated})) == []
