"""A document is read within limits; what does not fit is refused with a remedy, on one line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from beatpass_client.drift import DocumentError, read_document
from beatpass_client.drift.document import MAX_BYTES, MAX_DEPTH, MAX_KEYS, MAX_NODES

EMPTY: dict[str, Any] = {"openapi": "3.0.3", "paths": {}}


def refused(tmp_path: Path, content: str | bytes, name: str = "theirs.json") -> str:
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(DocumentError) as caught:
        read_document(file)
    message = str(caught.value)
    assert "\n" not in message
    return message


def accepted(tmp_path: Path, content: str, name: str = "theirs.json") -> dict[str, Any]:
    file = tmp_path / name
    file.write_text(content, "utf-8")
    return read_document(file)


def nested(levels: int) -> str:
    """Write a document whose deepest value is on the given level."""
    inner = "[" * (levels - 1) + "]" * (levels - 1)
    return f'{{"openapi": "3.0.3", "paths": {{}}, "x-deep": {inner}}}'


def test_a_json_document_is_read_as_it_is(tmp_path: Path) -> None:
    assert accepted(tmp_path, json.dumps(EMPTY)) == EMPTY


def test_a_path_may_be_a_string(tmp_path: Path) -> None:
    (tmp_path / "theirs.json").write_text(json.dumps(EMPTY), "utf-8")
    assert read_document(str(tmp_path / "theirs.json")) == EMPTY


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("openapi: 3.0.3\npaths: {}\n", "YAML is read from local files that end in .yaml or .yml"),
        (json.dumps(EMPTY).encode("utf-16"), "not UTF-8"),
        ('{"openapi": "3.0.3", "paths": {}, "x": 1} {}', "not JSON"),
        ('{"openapi": "3.0.3", "paths": {"/a": {}, "/a": {}}}', "the key '/a' occurs twice"),
        ('{"openapi": "3.0.3", "paths": {}, "paths": {}}', "the key 'paths' occurs twice"),
        ("[]", "it holds a list"),
        ('{"swagger": "2.0", "paths": {}}', "not an OpenAPI 3 document"),
        ('{"openapi": 3, "paths": {}}', "not an OpenAPI 3 document"),
        ('{"openapi": "3.0.3"}', "no 'paths' object"),
        ('{"openapi": "3.0.3", "paths": []}', "no 'paths' object"),
    ],
)
def test_what_is_no_usable_document_is_refused(
    tmp_path: Path, content: str | bytes, reason: str
) -> None:
    assert reason in refused(tmp_path, content)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "9" * 5000])
def test_a_number_that_cannot_be_compared_is_refused(tmp_path: Path, number: str) -> None:
    text = f'{{"openapi": "3.0.3", "paths": {{}}, "x-number": {number}}}'
    assert "holds a number" in refused(tmp_path, text)


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.json", "bad\0name.json"):
        with pytest.raises(DocumentError, match="cannot be read"):
            read_document(path)


def test_a_message_stays_on_one_line_whatever_the_file_is_called(tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        read_document(tmp_path / "two\nlines.json")
    assert "\n" not in str(caught.value)


def test_the_largest_size_is_read_and_one_byte_more_refused(tmp_path: Path) -> None:
    assert accepted(tmp_path, json.dumps(EMPTY).ljust(MAX_BYTES)) == EMPTY
    assert "larger than 5,242,880 bytes" in refused(
        tmp_path, json.dumps(EMPTY).ljust(MAX_BYTES + 1)
    )


def test_the_greatest_depth_is_read_and_one_level_more_refused(tmp_path: Path) -> None:
    assert accepted(tmp_path, nested(MAX_DEPTH))["openapi"] == "3.0.3"
    assert "deeper than 64 levels" in refused(tmp_path, nested(MAX_DEPTH + 1))


def test_the_most_nodes_are_read_and_one_more_refused(tmp_path: Path) -> None:
    # Besides the numbers there are the document, its version, its paths and the list.
    most = {**EMPTY, "x-many": [1] * (MAX_NODES - 4)}
    assert accepted(tmp_path, json.dumps(most))["paths"] == {}
    most["x-many"].append(1)
    assert "more than 400,000 nodes" in refused(tmp_path, json.dumps(most))


def test_the_most_keys_are_read_and_one_more_refused(tmp_path: Path) -> None:
    many = {str(number): 1 for number in range(MAX_KEYS)}
    assert accepted(tmp_path, json.dumps({**EMPTY, "x-many": many}))["paths"] == {}
    many["more"] = 1
    assert "10,001 keys" in refused(tmp_path, json.dumps({**EMPTY, "x-many": many}))


# YAML, from local files


def test_yaml_is_read_as_plain_values(tmp_path: Path) -> None:
    text = """
openapi: 3.0.3
paths: {}
x-values: [1, 0x10, -2.5, true, null, ~, 2026-10-06, '1', yes]
x-keys: {200: fine, true: fine}
"""
    document = accepted(tmp_path, text, "theirs.yaml")
    assert document["x-values"] == [1, 16, -2.5, True, None, None, "2026-10-06", "1", "yes"]
    assert document["x-keys"] == {"200": "fine", "true": "fine"}


def test_aliases_stand_for_what_they_name(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\npaths: {}\nx-a: &a {b: [1]}\nx-c: *a\n"
    assert accepted(tmp_path, text, "theirs.yml")["x-c"] == {"b": [1]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: 1\na: 2\n", "occurs twice"),
        ("a: &a [*a]\n", "contains itself"),
        ("a: &a {b: 1}\nc: {<<: *a}\n", "merge key"),
        ("a: !!python/object/apply:os.system ['true']\n", "only plain values"),
        ("a: !mine 1\n", "only plain values"),
        ("a: .nan\n", "unknown to JSON"),
        ("a: .inf\n", "unknown to JSON"),
        ("{a: 1}: 2\n", "not a plain value"),
        ("a: [\n", "not YAML"),
        ("a: 1\n---\nb: 1\n", "not YAML"),
        ("a: " + "[" * 3000 + "]" * 3000, "deeper than 64 levels"),
        ("a: '" + "x" * 1_100_000 + "'", "convert it to JSON"),
    ],
    ids=lambda text: str(text)[:30],
)
def test_yaml_that_is_more_than_plain_values_is_refused(
    tmp_path: Path, text: str, reason: str
) -> None:
    assert reason in refused(tmp_path, text, "theirs.yaml")


def test_without_its_parser_yaml_is_refused_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "theirs.yaml").write_text("openapi: 3.0.3\npaths: {}\n", "utf-8")
    script = """
import sys
sys.modules["ruamel.yaml"] = None
from beatpass_client.drift import DocumentError, read_document
try:
    read_document(sys.argv[1])
except DocumentError as error:
    print(error)
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "theirs.yaml")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "YAML needs the extra 'cli'" in ran.stdout
