"""Reports of findings: as text, JSON, Markdown, or SARIF for code scanning.

Nothing of a document reaches a report unescaped.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import groupby
from typing import Any
from urllib.parse import quote

from .._version import __version__
from .diff import Outcome
from .findings import Finding
from .rules import Level
from .safety import markdown, printable


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    SARIF = "sarif"


_TITLES = {
    Level.BREAKING_CALLER: "breaking for a caller",
    Level.BREAKING_DECODER: "breaking for a decoder",
    Level.DEFECT: "defect of the document",
    Level.ADDITIVE: "additive",
    Level.WORDING: "wording",
}
_SEVERITIES = {
    Level.BREAKING_CALLER: "error",
    Level.BREAKING_DECODER: "error",
    Level.DEFECT: "warning",
    Level.ADDITIVE: "note",
    Level.WORDING: "note",
}
# A comment in an issue may have 65,536 characters.
_MARKDOWN_FINDINGS = 100


def write(outcome: Outcome, format: Format) -> str:
    """Write a report.

    Args:
        outcome: What was found.
        format: How to write it.

    Returns:
        The report, without an empty line at its end.
    """
    writers: dict[Format, Callable[[Outcome], str]] = {
        Format.TEXT: _text,
        Format.JSON: _json,
        Format.MARKDOWN: _markdown,
        Format.SARIF: _sarif,
    }
    return writers[format](outcome)


def _text(outcome: Outcome) -> str:
    blocks: list[str] = []
    for level, group in _levels(outcome.findings):
        lines = [f"{_TITLES[level]} ({len(group)})"]
        for finding in group:
            where = _where(finding)
            lines += [
                f"  {finding.fingerprint} {finding.rule}{' (blocking)' * finding.blocking}",
                *([f"    {printable(where)}"] if where else []),
                f"    {_sentence(finding, printable)}",
                *([f"    {printable(_pointers(finding))}"] if _pointers(finding) else []),
            ]
        blocks.append("\n".join(lines))
    return "\n\n".join([*blocks, _summary(outcome)])


def _json(outcome: Outcome) -> str:
    # Everything beyond ASCII is written as an escape, so no character can play tricks.
    return json.dumps(
        {
            "old": outcome.names[0],
            "new": outcome.names[1],
            "operations": {"old": outcome.operations[0], "new": outcome.operations[1]},
            "explained": outcome.explained,
            "findings": [_fields(finding) for finding in outcome.findings],
        },
        indent=2,
    )


def _fields(finding: Finding) -> dict[str, Any]:
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "level": finding.level.value,
        "blocking": finding.blocking,
        "operations": list(finding.operations),
        "touched": finding.touched,
        "location": finding.location,
        "sentence": finding.sentence,
        "old": finding.old,
        "new": finding.new,
        "retry_class": finding.retry_class,
    }


def _markdown(outcome: Outcome) -> str:
    blocks = [f"## Drift\n\n{markdown(_summary(outcome))}"]
    left = _MARKDOWN_FINDINGS
    for level, group in _levels(outcome.findings):
        lines = [f"### {_TITLES[level].capitalize()} ({len(group)})", ""]
        for finding in group[:left]:
            where = _where(finding)
            location = f"{markdown(where)}: " if where else ""
            lines.append(
                f"- `{finding.fingerprint}` `{finding.rule}` {'**blocking** ' * finding.blocking}"
                f"{location}{_sentence(finding, markdown)}"
            )
        if len(group) > left:
            lines.append(f"- and {len(group) - left} more")
        left = max(0, left - len(group))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _sarif(outcome: Outcome) -> str:
    rules = sorted({finding.rule: finding.level for finding in outcome.findings}.items())
    driver = {
        "name": "beatpass spec",
        "version": __version__,
        "rules": [
            {
                "id": rule,
                "shortDescription": {"text": rule.replace("-", " ").capitalize()},
                "defaultConfiguration": {"level": _SEVERITIES[level]},
                "properties": {"class": level.value},
            }
            for rule, level in rules
        ],
    }
    results = [_result(outcome, finding) for finding in outcome.findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, indent=2)


def _result(outcome: Outcome, finding: Finding) -> dict[str, Any]:
    where = _where(finding)
    text = f"{where}: {finding.sentence}" if where else finding.sentence
    pointer = finding.new if finding.new is not None else finding.old
    return {
        "ruleId": finding.rule,
        "level": _SEVERITIES[finding.level],
        # A message is plain text, but viewers make links of what is in brackets.
        "message": {"text": printable(text).replace("[", r"\[").replace("]", r"\]")},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(printable(outcome.names[1]))},
                    "region": {"startLine": 1},
                },
                "logicalLocations": [{"fullyQualifiedName": printable(pointer or "")}],
            }
        ],
        "partialFingerprints": {"difference/v1": finding.fingerprint},
        "properties": {"class": finding.level.value, "blocking": finding.blocking},
    }


def _levels(findings: Iterable[Finding]) -> list[tuple[Level, list[Finding]]]:
    ranked = sorted(findings, key=lambda finding: -finding.level.rank)
    return [(level, [*group]) for level, group in groupby(ranked, key=lambda each: each.level)]


def _where(finding: Finding) -> str:
    more = finding.touched - 1
    operation = finding.operations[0] if finding.operations else ""
    suffix = f" and {more} more" if more > 0 else ""
    return " ".join(part for part in (operation, finding.location) if part) + suffix


def _sentence(finding: Finding, escape: Callable[[str], str]) -> str:
    text = escape(finding.sentence)
    return f"{text[:1].upper()}{text[1:]}."


def _pointers(finding: Finding) -> str:
    parts = [("old", finding.old), ("new", finding.new)]
    return ", ".join(f"{name} #{pointer}" for name, pointer in parts if pointer is not None)


def _summary(outcome: Outcome) -> str:
    first, second = map(printable, outcome.names)
    old, new = outcome.operations
    compared = f"{first} has {old} operations" + (f", {second} {new}" if first != second else "")
    if outcome.explained:
        compared += f"; {outcome.explained} known differences are explained"
    if not outcome.findings:
        return f"{'Nothing has drifted' if first != second else 'No faults'}: {compared}."
    groups = [f"{len(group)} {_TITLES[level]}" for level, group in _levels(outcome.findings)]
    noun = "finding" if len(outcome.findings) == 1 else "findings"
    return f"{len(outcome.findings)} {noun} ({', '.join(groups)}): {compared}."
