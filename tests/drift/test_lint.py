"""The contract is checked by the rules of the regeneration, and by those of any document."""

from __future__ import annotations

import sys
from copy import deepcopy
from typing import Any

import pytest

from beatpass_client.contract import load_contract
from beatpass_client.drift import lint

Json = dict[str, Any]


@pytest.fixture
def contract() -> Json:
    whole = load_contract()
    return deepcopy({**whole, "paths": {"/tracks": whole["paths"]["/tracks"]}})


def rules(document: Json) -> set[str]:
    return {finding.rule for finding in lint(document, standard=True)[0].findings}


def test_the_shipped_contract_has_no_faults() -> None:
    outcome, standard = lint()
    assert outcome.findings == []
    assert standard


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"x-class": "fast"}, "contract-extension"),
        ({"tags": []}, "contract-extension"),
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
    ],
)
def test_a_fault_is_found_by_its_rule(contract: Json, change: Json, rule: str) -> None:
    contract["paths"]["/tracks"]["get"].update(change)
    assert rule in rules(contract)


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
