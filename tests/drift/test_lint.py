"""The contract is checked by the rules of the regeneration, and by those of any document."""

from __future__ import annotations

import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from beatpass_client.contract import load_contract
from beatpass_client.drift import DocumentError, lint
from beatpass_client.drift.contract_rules import contract_faults, standard_faults
from beatpass_client.drift.lint import lint_contract

Json = dict[str, Any]

CONTRACT = """\
openapi: 3.0.3
info: {title: BeatPass, version: '1'}
paths:
  /tracks:
    get:
      operationId: getTracks
      tags: [tracks]
      summary: List tracks
      x-class: read
      x-name: list
      x-source: october
      x-answer: documented
      x-answer-source: october 2026-10-06
      parameters:
      - name: per_page
        in: query
        schema: {type: integer}
      responses:
        '200':
          description: A track.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Track'}
components:
  schemas:
    Track:
      type: object
      properties:
        id: {type: integer}
"""


@pytest.fixture
def contract() -> Json:
    whole = load_contract()
    return deepcopy({**whole, "paths": {"/tracks": whole["paths"]["/tracks"]}})


def rules(document: Json, *, standard: bool = False) -> set[str]:
    return {finding.rule for finding in lint(document, standard=standard)[0].findings}


def test_the_shipped_contract_has_no_faults() -> None:
    outcome, standard = lint()
    assert outcome.findings == []
    assert standard


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"x-class": "fast"}, "contract-extension"),
        ({"tags": []}, "contract-extension"),
        ({"x-pagination": {"forms": ["scroll"]}}, "contract-extension"),
        ({"x-pagination": {"forms": ["cursor"], "size": "per_page"}}, "contract-extension"),
        ({"x-trace": "purchase"}, "contract-extension"),
        ({"x-verify": "call bp.verify(error)"}, "contract-extension"),
        ({"x-verify": "call bp.verify(error)", "x-trace": "a dream"}, "contract-extension"),
        ({"operationId": None}, "contract-duplicate"),
        (
            {
                "responses": {
                    "200": {"description": "", "content": {"a/b": {"schema": {"type": "object"}}}}
                }
            },
            "contract-inline-object",
        ),
        (
            {"parameters": [{"name": "id", "in": "path", "required": True}]},
            "contract-path-parameter",
        ),
        ({"summary": 5}, "contract-standard"),
        ({"responses": {}}, "document-responses-missing"),
        ({"x-answer": None}, "contract-answer"),
        ({"x-answer": "guessed"}, "contract-answer"),
        ({"x-answer": "undocumented"}, "contract-answer"),
        ({"x-answer-source": "october"}, "contract-answer"),
        ({"x-envelopes": ["bare"]}, "contract-answer"),
        ({"x-cache-seconds": 0}, "contract-extension"),
        ({"x-pagination": {"forms": ["page"], "size": "per_page"}}, "contract-extension"),
        ({"parameters": [{"name": "client", "in": "query"}]}, "contract-parameter"),
        ({"parameters": [{"name": "Cookie", "in": "header"}]}, "contract-parameter"),
        (
            {"parameters": [{"name": "x", "in": "query", "x-python-name": "my name"}]},
            "contract-parameter",
        ),
        (
            {"parameters": [{"name": "x", "in": "query", "schema": {"nullable": True}}]},
            "contract-nullable",
        ),
    ],
)
def test_a_fault_is_found_by_its_rule(contract: Json, change: Json, rule: str) -> None:
    contract["paths"]["/tracks"]["get"].update(change)
    assert rule in rules(contract, standard=rule == "contract-standard")


def test_two_values_in_one_segment_of_a_path_are_a_fault(contract: Json) -> None:
    names = ("first", "second")
    operation = contract["paths"].pop("/tracks")["get"]
    operation["parameters"] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in names
    ]
    contract["paths"]["/tracks/{first}/{second}"] = {"get": operation}
    assert "contract-path-parameter" not in rules(contract)
    contract["paths"]["/tracks/{first}{second}"] = contract["paths"].popitem()[1]
    assert "contract-path-parameter" in rules(contract)


def test_a_component_that_is_sent_and_received_is_a_fault(contract: Json) -> None:
    schema = {"$ref": "#/components/schemas/TrackList"}
    contract["paths"]["/tracks"]["get"]["requestBody"] = {
        "content": {"application/json": {"schema": schema}}
    }
    assert "contract-both-ways" in rules(contract)


def test_a_document_of_another_build_is_told_and_not_stumbled_over(contract: Json) -> None:
    contract["paths"]["/tracks"]["get"]["parameters"] = "x"
    assert "document-malformed" in rules(contract)


# The file, as `make regen` checks it


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "'#/components/schemas/Track'",
            "'#/components/schemas/Nowhere'",
            "the reference '#/components/schemas/Nowhere' leads nowhere",
        ),
        ("summary: List tracks", r'summary: "The \uD800 tracks"', "control characters"),
        ("- name: per_page", "- name: self", "an argument of every function"),
        ("- name: per_page\n        in: query", "- name: Host\n        in: header", "header Host"),
        ("x-class: read", "x-class: '?'", "x-class is still a question"),
    ],
)
def test_a_fault_of_the_file_is_one_line(tmp_path: Path, old: str, new: str, line: str) -> None:
    path = tmp_path / "beatpass.yaml"
    path.write_text(CONTRACT, "utf-8")
    assert lint_contract(path) == []
    path.write_text(CONTRACT.replace(old, new, 1), "utf-8")
    lines = [str(finding) for finding in lint_contract(path)]
    assert any(line in each for each in lines)
    assert len(lines) <= 2
    assert all(each.isprintable() and len(each) < 300 for each in lines)


@pytest.mark.parametrize("text", ["", "[]", "a: [", "openapi: 3.0.3", "\x00", "&a [*a]"])
def test_a_file_that_is_no_contract_is_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "beatpass.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(DocumentError) as caught:
        lint_contract(path)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("reference", ["file:///etc/passwd", "http://127.0.0.1:9/x"])
def test_the_validator_never_sees_a_document_that_is_handed_in(
    contract: Json, monkeypatch: pytest.MonkeyPatch, reference: str
) -> None:
    # It would follow the reference.
    monkeypatch.setitem(sys.modules, "openapi_spec_validator", object())
    contract["paths"]["/tracks"]["get"]["responses"] = {"200": {"$ref": reference}}
    outcome, standard = lint(contract)
    assert not standard
    assert "document-reference-unusable" in {finding.rule for finding in outcome.findings}


def test_without_its_validator_the_standard_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openapi_spec_validator", None)
    outcome, standard = lint()
    assert outcome.findings == []
    assert not standard


def answer_of(contract: Json, answer: str, schema: Json) -> set[str]:
    operation = contract["paths"]["/tracks"]["get"]
    operation.update({"x-answer": answer, "x-answer-source": "reference 2026-11-24"})
    operation["responses"]["200"]["content"]["application/json"]["schema"] = schema
    return rules(contract)


def test_an_answer_has_fields_if_and_only_if_it_is_known(contract: Json) -> None:
    schemas = contract["components"]["schemas"]
    schemas["Empty"] = {"type": "object"}
    known = {"$ref": "#/components/schemas/TrackList"}
    unknown = {"$ref": "#/components/schemas/UndocumentedAnswer"}
    empty = {"$ref": "#/components/schemas/Empty"}
    assert "contract-answer" not in answer_of(contract, "documented", known)
    assert "contract-answer" not in answer_of(contract, "observed", known)
    assert "contract-answer" in answer_of(contract, "undocumented", known)
    assert "contract-answer" not in answer_of(contract, "undocumented", unknown)
    assert "contract-answer" in answer_of(contract, "documented", unknown)
    assert "contract-answer" in answer_of(contract, "partial", empty)
    assert "contract-answer" in answer_of(contract, "undocumented", empty)


def test_an_answer_without_content_needs_no_fields(contract: Json) -> None:
    operation = contract["paths"]["/tracks"]["get"]
    operation["responses"] = {"204": {"description": "Done."}}
    assert "contract-answer" not in rules(contract)


def test_weak_evidence_requires_nothing(contract: Json) -> None:
    license_ = contract["components"]["schemas"]["License"]
    assert "contract-answer" not in rules(contract)
    license_["required"] = ["uuid"]
    assert "contract-answer" in rules(contract)


def test_an_open_component_has_no_fields(contract: Json) -> None:
    contract["components"]["schemas"]["OpenObject"]["properties"] = {"id": {"type": "integer"}}
    assert "contract-answer" in rules(contract)


def test_one_path_under_two_templates_is_a_fault(contract: Json) -> None:
    whole = load_contract()["paths"]
    contract["paths"] = {"/tracks/{id}": deepcopy(whole["/tracks/{id}"])}
    assert "contract-same-path" not in rules(contract)
    contract["paths"]["/tracks/{track}"] = {"put": contract["paths"]["/tracks/{id}"].pop("put")}
    assert "contract-same-path" in rules(contract)


def test_a_component_that_nothing_uses_is_a_fault() -> None:
    contract = deepcopy(load_contract())
    assert "contract-unused-component" not in rules(contract)
    contract["components"]["schemas"]["Forgotten"] = {"type": "object"}
    assert "contract-unused-component" in rules(contract)


def test_a_reference_that_leads_nowhere_is_one_line(contract: Json) -> None:
    schema = contract["paths"]["/tracks"]["get"]["responses"]["200"]["content"]["application/json"]
    schema["schema"] = {"$ref": "#/components/schemas/Gone"}
    faults = [str(each) for each in contract_faults(contract) if each.rule == "contract-reference"]
    assert faults == ["#/components/schemas/Gone: leads nowhere"]
    assert standard_faults(contract) == []


def test_half_a_character_is_one_line(contract: Json) -> None:
    contract["paths"]["/tracks"]["get"]["summary"] = "half \ud83d"
    faults = [str(each) for each in contract_faults(contract) if each.rule == "contract-text"]
    assert faults == ["/paths//tracks/get/summary: has a lone surrogate in it"]
