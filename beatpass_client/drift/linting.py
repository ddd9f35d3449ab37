"""The contract by itself: the rules of its own, the standard, and the defects of any document."""

from __future__ import annotations

from typing import Any

from ..contract import load_contract
from .checking import Outcome
from .contract_answers import Fault
from .contract_rules import contract_faults, standard_faults
from .defects import defects
from .document import Document
from .findings import Finding, Findings, fingerprint
from .operations import operations
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


def _finding(fault: Fault) -> Finding:
    return Finding(
        fault.rule,
        Level.DEFECT,
        f"{fault.where}: {fault.text}",
        operations=(),
        place="",
        old=None,
        new=None,
        fingerprint=fingerprint(*fault),
        blocking=False,
    )
