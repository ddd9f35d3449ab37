"""The contract by itself: the rules of its own, the standard, and the defects of any document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..contract import load_contract
from .contract_answers import Fault
from .contract_rules import CLASSES, contract_faults, standard_faults
from .defects import defects
from .diff import Outcome
from .document import Document, DocumentError, operations
from .findings import Finding, Findings, fingerprint
from .load import read_document, source_name
from .rules import Level

QUESTION = "?"
"""What stands in a contract where a person has to decide."""

QUESTIONS = {
    "x-class": f"how may it be repeated? One of {', '.join(CLASSES)}",
    "description": "what does it do? A sentence of our own",
}
"""What is asked about an operation, by its key."""


def lint(
    document: dict[str, Any] | None = None,
    *,
    name: str = "the contract",
    standard: bool | None = None,
) -> tuple[Outcome, bool]:
    """Check a contract by the rules of the regeneration.

    Args:
        document: The contract, as plain dictionaries and lists; that of the package when left out.
        name: How messages call it.
        standard: Whether to check the OpenAPI standard too, by means of openapi-spec-validator.
            That follows references to elsewhere and compiles patterns, so it is left out for a
            document that is handed in, unless it is asked for.

    Returns:
        The faults as findings, and whether the standard was checked.

    Raises:
        DocumentError: It has too many faults to be a contract.

    Example:
        >>> outcome, _ = lint()
        >>> outcome.findings
        []
    """
    root = load_contract() if document is None else document
    subject = Document(root, name)
    found = Findings(subject, subject)
    defects(subject, found)
    findings = found.ordered()
    # What follows relies on a document of the usual build, whose references lead somewhere.
    stops = ("document-malformed", "document-reference-unusable", "document-reference-wrong-kind")
    usual = not any(finding.rule in stops for finding in findings)
    faults = [*questions(root), *contract_faults(root)] if usual else []
    # A question is not a fault besides.
    faults = [each for each in faults if not each.text.endswith(f"cannot be '{QUESTION}'")]
    checked = usual and (document is None if standard is None else standard)
    if checked:
        try:
            faults += standard_faults(root, brief=bool(faults))
        except ImportError:
            checked = False
    count = len(operations(subject))
    return Outcome([*findings, *map(_finding, faults)], 0, (count, count), (name, name)), checked


def lint_contract(path: Path) -> list[Finding]:
    """Check a contract in a file, such as `openapi/beatpass.yaml` of a checkout.

    Args:
        path: The file.

    Returns:
        The faults, each with a sentence of one line.

    Raises:
        DocumentError: It cannot be read within the limits of any document.
    """
    outcome, _ = lint(read_document(path), name=source_name(path), standard=True)
    return outcome.findings


def questions(document: dict[str, Any]) -> list[Fault]:
    """List what `spec import` left to a person: every `?`.

    Args:
        document: The contract.

    Returns:
        One fault for each question, with what to answer.
    """
    return [
        Fault("contract-question", operation.label, f"{key} is still a question: {text}")
        for operation in operations(Document(document, ""))
        for key, text in QUESTIONS.items()
        if operation.data.get(key) == QUESTION
    ]


def new_faults(before: str, after: str) -> list[Finding]:
    """Check a changed contract for faults that it did not have.

    Args:
        before: The contract, as YAML.
        after: What it is to become.

    Returns:
        The faults of the changed one, without questions and those that it had already.

    Raises:
        DocumentError: It cannot be read any more.
    """
    from .yaml import parse_yaml

    known, found = (
        lint(_object(parse_yaml(text.encode())))[0].findings for text in (before, after)
    )
    sentences = {finding.sentence for finding in known}
    return [
        finding
        for finding in found
        if finding.sentence not in sentences and finding.rule != "contract-question"
    ]


def _object(data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise DocumentError("the contract is no object")
    return data


def _finding(fault: Fault) -> Finding:
    return Finding(
        fault.rule,
        Level.DEFECT,
        f"{fault.where}: {fault.text}",
        operations=(),
        location="",
        old=None,
        new=None,
        fingerprint=fingerprint(*fault),
        blocking=False,
    )
