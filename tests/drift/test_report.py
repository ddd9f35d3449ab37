"""A report says the same in each format: for people, for programs, for issues, for scanners."""

from __future__ import annotations

import json
from typing import Any

import pytest

from beatpass_client.drift import Level, Outcome, compare
from beatpass_client.drift.report import Format, write

Json = dict[str, Any]


def document(count: int, **facts: Any) -> Json:
    parameters = [
        {"name": f"p{number}", "in": "query", "schema": {"type": "string"}, **facts}
        for number in range(count)
    ]
    operation = {"parameters": parameters, "responses": {"200": {"description": ""}}}
    return {"openapi": "3.0.3", "paths": {"/tracks": {"get": operation}}}


def outcome(count: int = 1, explained: int = 0) -> Outcome:
    new = document(0)
    new["servers"] = [{"url": "https://b.example"}]
    return Outcome(compare(document(count), new), explained, (1, 1), ("a.json", "b.json"))


NOTHING = Outcome([], 3, (7, 9), ("a.json", "b.json"))


def test_a_text_tells_class_rule_place_sentence_and_pointers() -> None:
    lines = write(outcome(), Format.TEXT).splitlines()
    assert lines[0] == "breaking for a caller (2)"
    assert lines[1].endswith(" api-server-added (blocking)")
    assert "    GET /tracks query.p0" in lines
    assert "    The query parameter 'p0' is gone." in lines
    assert "    old #/paths/~1tracks/get/parameters/0, new #/paths/~1tracks/get" in lines
    assert lines[-1] == ("2 findings (2 breaking for a caller): a.json has 1 operations, b.json 1.")


@pytest.mark.parametrize("format", [Format.TEXT, Format.MARKDOWN])
def test_a_report_without_findings_says_so(format: Format) -> None:
    report = write(NOTHING, format).replace("\\", "")
    assert "Nothing has drifted: a.json has 7 operations, b.json 9" in report
    assert "3 known differences are explained" in report


def test_json_holds_every_field() -> None:
    data = json.loads(write(outcome(), Format.JSON))
    (finding,) = [each for each in data["findings"] if each["operations"]]
    assert finding == {
        "fingerprint": finding["fingerprint"],
        "rule": "request-parameter-removed",
        "level": "breaking-caller",
        "blocking": False,
        "operations": ["GET /tracks"],
        "touched": 1,
        "location": "query.p0",
        "sentence": "the query parameter 'p0' is gone",
        "old": "/paths/~1tracks/get/parameters/0",
        "new": "/paths/~1tracks/get",
        "retry_class": None,
    }
    assert (data["old"], data["new"]) == ("a.json", "b.json")


def test_markdown_shows_the_first_hundred_and_counts_the_rest() -> None:
    lines = write(outcome(150), Format.MARKDOWN).splitlines()
    assert lines[0] == "## Drift"
    assert lines[4] == "### Breaking for a caller (151)"
    assert sum(line.startswith("- `") for line in lines) == 100
    assert lines[-1] == "- and 51 more"
    assert len("\n".join(lines)) < 65_536


def test_sarif_is_what_a_scanner_reads() -> None:
    data = json.loads(write(outcome(), Format.SARIF))
    assert data["version"] == "2.1.0"
    (run,) = data["runs"]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} == set(rules)
    for result in run["results"]:
        assert result["level"] == "error"
        assert len(result["partialFingerprints"]["difference/v1"]) == 12
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "b.json"
        assert location["logicalLocations"][0]["fullyQualifiedName"] is not None


@pytest.mark.parametrize(
    ("level", "fails"),
    [
        (Level.WORDING, True),
        (Level.BREAKING_DECODER, True),
        (Level.BREAKING_CALLER, True),
        (None, False),
    ],
)
def test_a_check_fails_at_or_above_its_level(level: Level | None, fails: bool) -> None:
    found = compare(document(1), document(0))
    assert bool(Outcome(found, 0, (1, 1), ("a", "b")).failing(level)) is fails


def test_levels_are_ordered_by_severity() -> None:
    assert [level.value for level in sorted(Level, key=lambda level: level.rank)] == [
        "wording",
        "additive",
        "defect",
        "breaking-decoder",
        "breaking-caller",
    ]
