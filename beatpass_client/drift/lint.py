"""The contract by itself: the rules of its own, the standard, and the defects of any document."""

from __future__ import annotations

from typing import Any

from ..contract import load_contract
from .contract_answers import Fault
from .contract_rules import contract_faults, standard_faults
from .defects import defects
from .diff import Outcome
from .document import Document, DocumentError, operations
from .findings import Finding, Findings, fingerprint
from .rules import Level


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
    # What follows relies on a document of the usual build.
    usual = not any(finding.rule == "document-malformed" for finding in findings)
    faults = contract_faults(root) if usual else []
    checked = usual and (document is None if standard is None else standard)
    if checked:
        try:
            faults += standard_faults(root, brief=bool(faults))
        except ImportError:
            checked = False
    count = len(operations(subject))
    return Outcome([*findings, *map(_finding, faults)], 0, (count, count), (name, name)), checked


def new_faults(before: str, after: str) -> list[Finding]:
    """Check a changed contract for faults that it did not have.

    Args:
        before: The contract, as YAML.
        after: What it is to become.

    Returns:
        The faults of the changed one, without those that it had already.

    Raises:
        DocumentError: It cannot be read any more.
    """
    from .yaml import parse_yaml

    known, found = (
        {
            finding.sentence: finding
            for finding in lint(_object(parse_yaml(text.encode())))[0].findings
        }
        for text in (before, after)
    )
    return [finding for sentence, finding in found.items() if sentence not in known]


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
