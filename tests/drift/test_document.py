"""A foreign document is read as JSON only, within limits, and refers to nothing but itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from beatpass_client.drift import DocumentError, read_document
from beatpass_client.drift.document import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_NODES,
    MAX_REFERENCES,
    Document,
)

EMPTY: dict[str, Any] = {"openapi": "3.0.3", "paths": {}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "theirs.json"


def refused(file: Path, content: str | bytes) -> str:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(DocumentError) as caught:
        read_document(file)
    message = str(caught.value)
    assert "\n" not in message
    return message


def nested(levels: int) -> str:
    """Write a document whose deepest value is on the given level."""
    inner = "[" * (levels - 1) + "]" * (levels - 1)
    return f'{{"openapi": "3.0.3", "paths": {{}}, "x-deep": {inner}}}'


def test_a_json_document_is_read_as_it_is(file: Path) -> None:
    file.write_text(json.dumps(EMPTY), "utf-8")
    assert read_document(file) == EMPTY


def test_a_path_may_be_a_string(file: Path) -> None:
    file.write_text(json.dumps(EMPTY), "utf-8")
    assert read_document(str(file)) == EMPTY


def test_a_byte_order_mark_is_allowed(file: Path) -> None:
    file.write_text(json.dumps(EMPTY), "utf-8-sig")
    assert read_document(file) == EMPTY


def test_yaml_is_refused_with_a_remedy(file: Path) -> None:
    assert "YAML document must be converted to JSON" in refused(file, "openapi: 3.0.3\npaths: {}\n")


def test_text_in_another_encoding_is_refused(file: Path) -> None:
    assert "not UTF-8" in refused(file, json.dumps(EMPTY).encode("utf-16"))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "9" * 5000])
def test_a_number_that_cannot_be_compared_is_refused(file: Path, number: str) -> None:
    text = f'{{"openapi": "3.0.3", "paths": {{}}, "x-number": {number}}}'
    assert "holds a number" in refused(file, text)


def test_a_file_that_does_not_exist_is_refused(file: Path) -> None:
    with pytest.raises(DocumentError, match="cannot be read"):
        read_document(file)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="cannot be read"):
        read_document(tmp_path)


def test_a_message_stays_on_one_line_whatever_the_file_is_called(tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        read_document(tmp_path / "two\nlines.json")
    assert "\n" not in str(caught.value)


def test_a_document_of_the_largest_size_is_read(file: Path) -> None:
    file.write_text(json.dumps(EMPTY).ljust(MAX_BYTES), "utf-8")
    assert read_document(file) == EMPTY


def test_a_larger_document_is_refused(file: Path) -> None:
    text = json.dumps(EMPTY).ljust(MAX_BYTES + 1)
    assert "larger than 5,000,000 bytes" in refused(file, text)


def test_a_document_of_the_greatest_depth_is_read(file: Path) -> None:
    file.write_text(nested(MAX_DEPTH), "utf-8")
    assert read_document(file)["openapi"] == "3.0.3"


@pytest.mark.parametrize("levels", [MAX_DEPTH + 1, 500_000])
def test_a_deeper_document_is_refused(file: Path, levels: int) -> None:
    assert "deeper than 64 levels" in refused(file, nested(levels))


def test_a_document_of_the_greatest_number_of_nodes_is_read(file: Path) -> None:
    # Besides the numbers there are the document, its version, its paths and the list.
    file.write_text(json.dumps({**EMPTY, "x-many": [1] * (MAX_NODES - 4)}), "utf-8")
    assert read_document(file)["paths"] == {}


def test_a_document_with_more_nodes_is_refused(file: Path) -> None:
    text = json.dumps({**EMPTY, "x-many": [1] * (MAX_NODES - 3)})
    assert "more than 200,000 nodes" in refused(file, text)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[]", "it holds a list"),
        ("null", "it holds null"),
        ('{"swagger": "2.0", "paths": {}}', "not an OpenAPI 3 document"),
        ('{"openapi": "2.0", "paths": {}}', "not an OpenAPI 3 document"),
        ('{"openapi": 3, "paths": {}}', "not an OpenAPI 3 document"),
        ('{"openapi": "3.0.3"}', "no 'paths' object"),
        ('{"openapi": "3.0.3", "paths": []}', "no 'paths' object"),
    ],
)
def test_json_that_is_no_openapi_document_is_refused(file: Path, content: str, reason: str) -> None:
    assert reason in refused(file, content)


def test_a_reference_is_followed_through_escapes_and_lists() -> None:
    document = Document({"a/b": {"c~d": [{}, {"found": True}]}}, "theirs")
    assert document.follow({"$ref": "#/a~1b/c~0d/1"}) == {"found": True}


def test_a_percent_encoded_reference_is_followed() -> None:
    document = Document({"paths": {"/tracks/{id}": {"found": True}}}, "theirs")
    assert document.follow({"$ref": "#/paths/~1tracks~1%7Bid%7D"}) == {"found": True}


def test_a_reference_to_a_reference_is_followed() -> None:
    document = Document({"one": {"$ref": "#/two"}, "two": {"found": True}}, "theirs")
    assert document.follow({"$ref": "#/one"}) == {"found": True}


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("https://example.com/schema.json", "is not local"),
        ("other.json#/components", "is not local"),
        (5, "is not local"),
        ("#/nowhere", "leads nowhere"),
        ("#/list/7", "leads nowhere"),
        ("#/list/first", "leads nowhere"),
        ("#/list", "must be an object, not a list"),
        ("#/itself", "leads back to itself"),
        ("#/circle/there", "leads back to itself"),
    ],
)
def test_an_unusable_reference_is_refused(reference: object, reason: str) -> None:
    root = {
        "list": [{}],
        "itself": {"$ref": "#/itself"},
        "circle": {"there": {"$ref": "#/circle/back"}, "back": {"$ref": "#/circle/there"}},
    }
    with pytest.raises(DocumentError, match=reason):
        Document(root, "theirs").follow({"$ref": reference})


def test_too_many_references_in_a_row_are_refused() -> None:
    root: dict[str, Any] = {str(n): {"$ref": f"#/{n + 1}"} for n in range(MAX_REFERENCES)}
    root[str(MAX_REFERENCES)] = {}
    document = Document(root, "theirs")
    assert document.follow({"$ref": "#/1"}) == {}
    with pytest.raises(DocumentError, match="references in a row"):
        document.follow({"$ref": "#/0"})


def test_an_error_names_the_document() -> None:
    with pytest.raises(DocumentError, match=r"^theirs: "):
        Document({}, "theirs").follow([])
