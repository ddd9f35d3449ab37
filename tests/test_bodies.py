"""Bodies made from dictionaries."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client import UNSET, ShapeError, models
from beatpass_client.contract import load_contract, operations
from beatpass_client.models import AlbumCreate, LibraryItemInput, LibrarySelection, PlaylistCreate

SCHEMAS: dict[str, Any] = load_contract()["components"]["schemas"]


def example(schema: dict[str, Any]) -> Any:
    """Make up a value with every field that a schema has."""
    for reference in [schema, *schema.get("allOf", ())]:
        if "$ref" in reference:
            return example(SCHEMAS[reference["$ref"].rpartition("/")[2]])
    for choice in schema.get("oneOf", ()):
        return example(choice)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "array":
        return [example(schema.get("items", {}))]
    if schema.get("type") == "object":
        return {name: example(each) for name, each in schema.get("properties", {}).items()}
    formats = {"date": "2026-02-09", "date-time": "2026-02-09T12:00:00+00:00"}
    return {"integer": 1, "number": 1.5, "boolean": True}.get(
        schema.get("type", ""), formats.get(schema.get("format", ""), "text")
    )


def test_every_body_is_made_from_a_dictionary_and_gives_it_back() -> None:
    made = 0
    for operation in operations():
        for kind, media in operation.data.get("requestBody", {}).get("content", {}).items():
            name = media["schema"].get("$ref", "").rpartition("/")[2]
            if "json" in kind and name:
                given = example(media["schema"])
                body = getattr(models, name.replace("_", "")).from_dict(given)
                assert body.to_dict() == given, operation.id
                made += 1
    assert made > 50


def test_objects_inside_of_a_body_become_bodies_too() -> None:
    data = {"likeables": [{"likeable_id": 1, "likeable_type": "track"}]}
    body = LibrarySelection.from_dict(data)
    assert isinstance(body.likeables, list)
    assert isinstance(body.likeables[0], LibraryItemInput)
    assert body.to_dict() == data


def test_what_is_left_out_is_unset_and_what_is_unknown_goes_along() -> None:
    body = PlaylistCreate.from_dict({"name": "Late", "mood": "calm"})
    assert body.description is UNSET
    assert body.to_dict() == {"name": "Late", "mood": "calm"}


def test_a_value_of_another_shape_names_its_path() -> None:
    with pytest.raises(ShapeError) as caught:
        LibrarySelection.from_dict({"likeables": [3]})
    assert caught.value.path == "likeables[0]"


def test_a_value_that_would_be_lost_is_refused() -> None:
    given = {"name": "Late", "image": "cover", "artists": [1], "release_date": "soon"}
    with pytest.raises(ShapeError, match="release_date"):
        AlbumCreate.from_dict(given)
