"""Documents made to harm whoever compares them. The ids are those of the reliability plan."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import time
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from beatpass_client.drift import (
    DocumentError,
    Drift,
    Finding,
    Level,
    Outcome,
    check,
    compare,
    read_document,
)
from beatpass_client.drift.report import Format, write
from beatpass_client.types import Operation

Json = dict[str, Any]

PACKAGE = Path(__file__).resolve().parents[2] / "beatpass_client"
TEXT: Json = {"type": "string"}


def document(paths: Json | None = None, **root: Any) -> Json:
    usual = {"/tracks": {"get": {"responses": {"200": {"description": "Fine."}}}}}
    return {"openapi": "3.0.3", "paths": usual if paths is None else paths, **root}


def operation(**parts: Any) -> Json:
    return document({"/tracks": {"get": {"responses": {"200": {"description": ""}}, **parts}}})


def answering(schema: Any, **schemas: Json) -> Json:
    content = {"application/json": {"schema": schema}}
    answers = {"200": {"description": "", "content": content}}
    return document({"/tracks": {"get": {"responses": answers}}}, components={"schemas": schemas})


def defects(new: Json) -> list[str]:
    """The rules of the defects, when the document is compared with an honest one."""
    return [each.rule for each in compare(document(), new) if each.level is Level.DEFECT]


def refused(tmp_path: Path, content: str | bytes, name: str = "hostile.json") -> str:
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    started = time.process_time()
    with pytest.raises(DocumentError) as caught:
        read_document(file)
    assert time.process_time() - started < 1
    return str(caught.value)


# X01, X02: see test_fetch.py.


@pytest.mark.parametrize(
    "levels", [pytest.param(9, id="X03-alias-bomb"), pytest.param(40, id="X03-deep-alias-bomb")]
)
def test_a_bomb_of_aliases_is_refused(tmp_path: Path, levels: int) -> None:
    lines = ["a0: &a0 {x: 1}"]
    for level in range(1, levels):
        aliases = ", ".join([f"*a{level - 1}"] * 9)
        lines.append(f"a{level}: &a{level} [{aliases}]")
    text = "openapi: 3.0.3\npaths: {}\n" + "\n".join(lines)
    assert "stands for more than" in refused(tmp_path, text, "hostile.yaml")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param('{"a":' * 100_000, "deeper", id="X04-depth"),
        pytest.param(json.dumps({f"{n:x}": 0 for n in range(300_000)}), "keys", id="X04-keys"),
        pytest.param(
            json.dumps({"openapi": "3.0.3", "paths": {f"/{n}": {} for n in range(100_000)}}),
            "keys",
            id="X04-paths",
        ),
        pytest.param(json.dumps({"k" * 1_000_000: 0}), "1,000,000 characters", id="X04-long-key"),
        pytest.param("[" + "0," * 1_000_000 + "0]", "nodes", id="X04-nodes"),
        pytest.param('{"paths": {"/a": {}, "/a": {}}}', "occurs twice", id="X05-duplicate-path"),
        pytest.param('{"paths": {}, "paths": {}}', "occurs twice", id="X05-duplicate-paths"),
        pytest.param('{"x": NaN}', "NaN", id="X06-nan"),
        pytest.param(b'{"x": "\xff"}', "not UTF-8", id="X06-no-utf-8"),
        pytest.param("null", "it holds null", id="X07-null"),
        pytest.param("[]", "it holds a list", id="X07-list"),
        pytest.param('"x"', "it holds a string", id="X07-string"),
        pytest.param("{}", "not an OpenAPI 3 document", id="X07-empty"),
        pytest.param('{"openapi": "3.0.3", "paths": null}', "no 'paths'", id="X07-paths-null"),
    ],
)
def test_a_file_that_is_no_honest_document_is_refused(
    tmp_path: Path, content: str | bytes, reason: str
) -> None:
    assert reason in refused(tmp_path, content)


def test_a_byte_order_mark_is_allowed(tmp_path: Path) -> None:
    """X06."""
    (tmp_path / "bom.json").write_text(json.dumps(document()), "utf-8-sig")
    assert read_document(tmp_path / "bom.json") == document()


def test_the_largest_document_is_read_in_bounded_memory(tmp_path: Path) -> None:
    """X04: five megabytes take neither long nor much."""
    file = tmp_path / "large.json"
    file.write_text('{"openapi": "3.0.3", "paths": {}, "x": [' + "0," * 2_000_000 + "0]}")
    script = """
import re, sys
from pathlib import Path
from beatpass_client.drift import DocumentError, read_document
try:
    read_document(sys.argv[1])
except DocumentError as error:
    print(error)
# The peak of this program; getrusage would count that of the process which started it, too.
print(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, str(file)], capture_output=True, text=True, check=True
    )
    reason, peak = ran.stdout.splitlines()
    assert "nodes" in reason
    assert int(peak) < 400_000  # In KiB.


@pytest.mark.parametrize(
    "paths",
    [
        pytest.param({"/tracks": "x"}, id="X07-path-is-a-string"),
        pytest.param({"/tracks": {"get": "x"}}, id="X07-operation-is-a-string"),
        pytest.param({"/tracks": {"get": {"parameters": {}}}}, id="X07-parameters-are-an-object"),
        pytest.param({"/tracks": {"get": {"parameters": ["x"]}}}, id="X07-parameter-is-a-string"),
        pytest.param({"/tracks": {"get": {"responses": []}}}, id="X07-responses-are-a-list"),
        pytest.param({"/tracks": {"get": {"responses": {"200": 5}}}}, id="X07-answer-is-a-number"),
        pytest.param({"/tracks": {"get": {"requestBody": []}}}, id="X07-body-is-a-list"),
        pytest.param(
            {"/tracks": {"get": {"requestBody": {"content": []}}}}, id="X07-content-is-a-list"
        ),
        pytest.param(
            {"/tracks": {"get": {"responses": {"200": {"content": {"text/plain": 1}}}}}},
            id="X07-media-type-is-a-number",
        ),
    ],
)
def test_a_part_of_the_wrong_kind_is_a_defect(paths: Json) -> None:
    assert "document-malformed" in defects(document(paths))


@pytest.mark.parametrize(
    "schema",
    [
        pytest.param("x", id="X07-schema-is-a-string"),
        pytest.param({"properties": []}, id="X07-properties-are-a-list"),
        pytest.param({"properties": {"a": 1}}, id="X07-property-is-a-number"),
        pytest.param({"allOf": {}}, id="X07-all-of-is-an-object"),
        pytest.param({"enum": "a"}, id="X07-enum-is-a-string"),
        pytest.param({"required": True}, id="X07-required-is-a-flag"),
        pytest.param({"items": []}, id="X07-items-are-a-list"),
    ],
)
def test_a_schema_of_the_wrong_kind_is_a_defect(schema: Any) -> None:
    assert "document-malformed" in defects(answering(schema))


def test_an_operation_that_cannot_be_read_is_not_called_removed() -> None:
    """X07."""
    found = compare(document(), document({"/tracks": {"get": "x"}}))
    assert [each.rule for each in found] == ["document-malformed"]


CHAIN = {f"S{number}": {"$ref": f"#/components/schemas/S{number + 1}"} for number in range(1000)}


@pytest.mark.parametrize(
    ("reference", "schemas"),
    [
        pytest.param("http://127.0.0.1:9/s.json", {}, id="X08-http"),
        pytest.param("file:///etc/passwd", {}, id="X08-file"),
        pytest.param("other.json#/a", {}, id="X08-relative"),
        pytest.param("#/components/schemas/None", {}, id="X08-missing"),
        pytest.param(
            "#/components/schemas/A", {"A": {"$ref": "#/components/schemas/A"}}, id="X08-self"
        ),
        pytest.param(
            "#/components/schemas/A",
            {
                "A": {"$ref": "#/components/schemas/B"},
                "B": {"$ref": "#/components/schemas/A"},
            },
            id="X08-mutual",
        ),
        pytest.param("#/components/schemas/S0", CHAIN, id="X08-chain"),
        pytest.param("#/paths", {}, id="X08-leads-to-no-schema-but-is-an-object"),
        pytest.param(5, {}, id="X08-number"),
    ],
)
def test_a_reference_is_never_fetched_and_always_ends(reference: Any, schemas: Json) -> None:
    found = defects(answering({"$ref": reference}, **schemas))
    if reference != "#/paths":
        assert "document-reference-unusable" in found


@pytest.mark.parametrize(
    "reference",
    [
        pytest.param("#/paths/~1tracks~1%7Bid%7D", id="X08-percent"),
        pytest.param("#/paths/~1tracks~1{id}", id="X08-tilde"),
    ],
)
def test_a_reference_is_followed_through_its_escapes(reference: str) -> None:
    item = document()["paths"]["/tracks"]
    paths = {"/tracks/{id}": deepcopy(item), "/tracks": {"$ref": reference}}
    assert "document-reference-unusable" not in defects(document(paths))


@pytest.mark.parametrize(
    "path",
    [
        pytest.param('/a" + __import__("os").system("true") + "', id="X09-code"),
        pytest.param('/a"""b', id="X09-quotes"),
        pytest.param("/a\\\nb", id="X09-backslash"),
        pytest.param("/{x.__class__}", id="X09-format"),
        pytest.param("/{{x}}", id="X09-braces"),
        pytest.param("/{", id="X09-open-brace"),
        pytest.param("/a\r\nb", id="X09-crlf"),
        pytest.param("/a/../b", id="X09-dots"),
        pytest.param("/tracкs", id="X09-homoglyph"),
        pytest.param("tracks", id="X09-no-slash"),
    ],
)
def test_an_unsafe_path_is_a_defect(path: str) -> None:
    assert "document-path-unsafe" in defects(document({path: {"get": {"responses": {}}}}))


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("__init__", id="X10-dunder"),
        pytest.param("import", id="X10-keyword"),
        pytest.param("a/b", id="X10-slash"),
        pytest.param("a" * 400, id="X10-long"),
        pytest.param(5, id="X10-number"),
    ],
)
def test_an_unsafe_operation_id_is_a_defect(name: Any) -> None:
    assert "document-operation-id-unsafe" in defects(operation(operationId=name))


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("getTrack", "getTrack"), id="X10-duplicate"),
        pytest.param(("getTrack", "gettrack"), id="X10-case"),
    ],
)
def test_an_operation_id_that_is_not_its_own_is_a_defect(names: tuple[str, str]) -> None:
    paths = {
        f"/{number}": {"get": {"operationId": name, "responses": {"200": {}}}}
        for number, name in enumerate(names)
    }
    assert defects(document(paths)) == ["document-operation-id-duplicate"]


def test_properties_that_differ_by_a_delimiter_are_a_defect() -> None:
    """X11."""
    schema = {"type": "object", "properties": {"a-b": TEXT, "a_b": TEXT}}
    assert defects(answering(schema)) == ["document-property-ambiguous"]


def test_a_property_with_code_in_its_name_is_a_defect() -> None:
    """X11."""
    schema = {"type": "object", "properties": {'a"\n': TEXT}}
    assert "document-property-unsafe" in defects(answering(schema))


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("https://evil.example", id="X13-other-host"),
        pytest.param("http://api.example.com", id="X13-http"),
        pytest.param("/v2", id="X13-relative"),
        pytest.param("https://a@api.example.com", id="X13-user"),
    ],
)
def test_another_server_blocks_and_is_never_called(url: str) -> None:
    old = document(servers=[{"url": "https://api.example.com"}])
    found = compare(old, document(servers=[{"url": url}]))
    assert {"api-server-added", "api-server-removed"} <= {each.rule for each in found}
    assert all(each.blocking for each in found)
    outcome = Outcome(found, 0, (1, 1), ("old", "new"))
    assert len(outcome.failing(None)) == len(found)


def test_a_weaker_proof_blocks() -> None:
    """X13."""
    old, new = (
        document(components={"securitySchemes": {"token": {"type": "http", "scheme": scheme}}})
        for scheme in ("bearer", "basic")
    )
    (finding,) = compare(old, new)
    assert (finding.rule, finding.blocking) == ("api-security-component-type-changed", True)


@pytest.mark.parametrize(
    "pattern", [pytest.param("(a+)+$", id="X14-slow"), pytest.param("(", id="X14-broken")]
)
def test_a_pattern_is_a_text_and_never_compiled(pattern: str) -> None:
    new = answering({**TEXT, "pattern": pattern})
    (finding,) = compare(answering(TEXT), new)
    assert finding.rule == "response-body-pattern-added"
    drift = Drift(new)
    get = Operation("getTracks", "GET", "/tracks", "read", "none", "tracks", "list")
    started = time.process_time()
    drift.observe(get, "public", 200, "a" * 40 + "!")
    assert time.process_time() - started < 1
    assert drift.report().rows == ()


EVIL = "\x1b[31mred\r\n::error::bad\n##[error]bad <img src=x> `code` [a](b) @all \u202e\ud800 |"


@pytest.mark.parametrize("format", Format)
def test_nothing_of_a_document_steers_who_reads_a_report(format: Format) -> None:
    """X16."""
    new = answering({"type": "object", "properties": {EVIL: {"type": "string", "enum": [EVIL]}}})
    new["paths"]["/tracks"]["get"]["parameters"] = [
        {"name": EVIL, "in": "query", "schema": TEXT, "required": True}
    ]
    new["paths"]["/tracks"]["get"]["operationId"] = EVIL
    new["servers"] = [{"url": EVIL}]
    new["paths"][f"/{EVIL}"] = {"get": {"description": EVIL, "responses": {"200": {}}}}
    found = compare(document(), new)
    report = write(Outcome(found, 0, (1, 2), (EVIL, EVIL)), format)

    assert report.encode("utf-8")
    assert all(letter.isprintable() or letter == "\n" for letter in report)
    assert not [line for line in report.splitlines() if line.strip().startswith(("::", "##["))]
    if format in (Format.TEXT, Format.MARKDOWN):
        assert "::error" not in report
    if format is Format.MARKDOWN:
        for harmful in ("<img", " `code`", "[a](b)", " @all", " |"):
            assert harmful not in report


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(("post", "/tracks/{id}", "getTrack"), id="X17-method"),
        pytest.param(("get", "/v2/tracks/{id}", "getTrack"), id="X17-path"),
        pytest.param(("get", "/tracks/{id}", "buyTrack"), id="X17-name"),
    ],
)
@pytest.mark.parametrize("known", ["read", "money"])
def test_an_operation_that_is_not_the_same_has_no_retry_class(
    new: tuple[str, str, str], known: str
) -> None:
    def described(method: str, path: str, name: str, **facts: str) -> Json:
        parameter = {"name": "id", "in": "path", "required": True, "schema": TEXT}
        data = {"operationId": name, "parameters": [parameter], "responses": {"200": {}}, **facts}
        return document({path: {method: data}})

    contract = described("get", "/tracks/{id}", "getTrack", **{"x-class": known})
    outcome = check(described(*new), contract=contract, deviations=[])
    fallen: list[Finding] = [each for each in outcome.findings if each.retry_class is not None]
    assert fallen
    assert all(each.retry_class == "unsafe" for each in fallen)
    assert any(f"falls from '{known}' to unsafe" in each.sentence for each in fallen)
    # Not even a check that fails for nothing else lets this pass.
    assert outcome.failing(None)


def test_generated_code_is_code_and_nothing_more() -> None:
    """X19."""
    allowed = {"__future__", "attrs", "builtins", "collections", "datetime", "decimal", "functools"}
    allowed |= {"httpx", "importlib", "typing"}
    files = [*(PACKAGE / "api").rglob("*.py"), *(PACKAGE / "models").rglob("*.py")]
    assert 500 < len(files) < 2_000
    for file in files:
        assert file.resolve().is_relative_to(PACKAGE)
        tree = ast.parse(file.read_text("utf-8"))
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            assert {name.partition(".")[0] for name in names} <= allowed, file
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("eval", "exec", "compile", "__import__"), file


ODD: list[Any] = [None, True, 0, -1.5, "", "x", "#/x", [], {}, [{}], {"$ref": "#/paths"}, {"a": []}]


def whole() -> Json:
    track = {"$ref": "#/components/schemas/Track"}
    content = {"application/json": {"schema": track}}
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    get = {
        "operationId": "getTrack",
        "tags": ["tracks"],
        "security": [{"token": []}],
        "parameters": [parameter, {"$ref": "#/components/parameters/Page"}],
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content, "headers": {"X": {}}}},
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Beats"},
        "servers": [{"url": "https://api.example.com"}],
        "security": [{}],
        "paths": {"/tracks/{id}": {"get": get, "parameters": []}},
        "components": {
            "schemas": {
                "Track": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": {"type": "integer", "maximum": 9},
                        "key": {"type": "string", "enum": ["C"]},
                        "next": {"allOf": [track], "nullable": True},
                        "any": {"oneOf": [{"type": "string"}, {"items": track}]},
                    },
                }
            },
            "parameters": {"Page": {"name": "page", "in": "query", "schema": {"default": 1}}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def locations(node: Any) -> list[tuple[Any, Any]]:
    entries = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node if isinstance(node, list) else [])
    )
    found: list[tuple[Any, Any]] = []
    for key, value in entries:
        found.append((node, key))
        found += locations(value)
    return found


def test_whatever_stands_anywhere_is_reported_and_nothing_fails() -> None:
    """X07."""
    for number in range(len(locations(whole()))):
        for odd in ODD:
            changed = whole()
            holder, key = locations(changed)[number]
            holder[key] = deepcopy(odd)
            if not isinstance(changed["paths"], dict):
                continue  # `read_document` refuses that.
            for old, new in ((whole(), changed), (changed, whole())):
                report = write(Outcome(compare(old, new), 0, (1, 1), ("a", "b")), Format.TEXT)
                assert report, (key, odd)
