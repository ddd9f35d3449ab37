"""The contract by itself: the rules of its own, the standard, and the defects of any document."""

from __future__ import annotations

from typing import Any

from ..contract import load_contract
from .checking import Outcome
from .contract_rules import Fault, contract_faults, standard_faults
from .defects import defects
from .document import Document
from .findings import Finding, Findings, fingerprint
from .operations import operations
from .rules import Level


def lint(
    document: dict[str, Any] | None = None, *, name: str = "the contract"
) -> tuple[Outcome, bool]:
    """Check a contract by the rules of the regeneration.

    Args:
        document: The contract, as plain dictionaries and lists; that of the package when left out.
        name: How messages call it.

    Returns:
        The faults as findings, and whether the standard was checked: that needs the package
        openapi-spec-validator.

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
    # What follows relies on a document of the usual build.
    malformed = any(finding.rule == "document-malformed" for finding in found.ordered())
    faults = [] if malformed else contract_faults(root)
    standard = True
    try:
        faults += standard_faults(root, brief=bool(faults))
    except ImportError:
        standard = False
    findings = [*found.ordered(), *map(_finding, faults)]
    count = len(operations(subject))
    return Outcome(findings, 0, (count, count), (name, name)), standard


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
