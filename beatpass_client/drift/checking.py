"""The contract of the package, held against a published document or against its own rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..contract import load_contract, load_deviations
from .comparison import compare
from .deviations import Deviation, explain, read_deviations
from .document import Document
from .findings import Finding
from .operations import operations
from .rules import Level


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a comparison.

    Attributes:
        findings: What differs and is not explained, the most severe first.
        explained: How many differences are accepted.
        operations: How many operations the old and the new document have.
        names: What the two are called.
    """

    findings: list[Finding]
    explained: int
    operations: tuple[int, int]
    names: tuple[str, str]

    def failing(self, level: Level | None) -> list[Finding]:
        """List what a check with this level fails for.

        Args:
            level: The least level that fails; `None` when only blocking findings do.

        Returns:
            The blocking findings and those at or above the level.
        """
        return [
            finding
            for finding in self.findings
            if finding.blocking or (level is not None and finding.level.rank >= level.rank)
        ]


def diff(
    old: dict[str, Any],
    new: dict[str, Any],
    *,
    names: tuple[str, str] = ("the old document", "the new document"),
    wording: bool = True,
    deviations: Iterable[Deviation] = (),
) -> Outcome:
    """Compare two documents, and take out what is accepted.

    Args:
        old: The document that callers know, as plain dictionaries and lists.
        new: The document that is to take its place.
        names: How messages call the two.
        wording: Whether differences of summaries, descriptions, titles and examples count.
        deviations: The accepted differences.

    Returns:
        What is left, and some figures.

    Raises:
        DocumentError: The two cannot be compared.
    """
    findings = compare(old, new, wording=wording, names=names)
    return _outcome(old, new, findings, names, deviations)


def check(
    document: dict[str, Any],
    *,
    name: str = "the document",
    contract: dict[str, Any] | None = None,
    deviations: Iterable[Deviation] | None = None,
) -> Outcome:
    """Hold the contract of the package against a published document.

    The contract has its own wording, so that does not count. An operation whose `x-source` says
    that only reference pages know it is not expected in the document.

    Args:
        document: The published document, as plain dictionaries and lists.
        name: How messages call it.
        contract: The contract; that of the package when left out.
        deviations: The accepted differences; when left out, those of the package for its own
            contract, and none for another.

    Returns:
        What is left, and some figures.

    Raises:
        DocumentError: The two cannot be compared.

    Example:
        ```python
        outcome = check(read_document("openapi.json"))
        print(len(outcome.findings), "differences that nobody has explained")
        ```
    """
    root = load_contract() if contract is None else contract
    if deviations is None:
        deviations = read_deviations(load_deviations()) if contract is None else []
    names = ("the contract", name)
    findings = compare(_expected(root, document), document, wording=False, names=names)
    return _outcome(root, document, findings, names, deviations)


def _expected(contract: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The part of a contract that a published document should have.

    An operation that only reference pages know counts when it is published at last. Otherwise it
    has to be left out: a new operation that looks like it did not come out of it.
    """
    published = {(each.method, each.shape) for each in operations(Document(document, ""))}
    unknown = {
        (each.method, each.path)
        for each in operations(Document(contract, ""))
        if each.data.get("x-source") == "reference" and (each.method, each.shape) not in published
    }
    paths = {
        path: {key: value for key, value in item.items() if (key, path) not in unknown}
        for path, item in contract["paths"].items()
        if isinstance(item, dict)
    }
    return {**contract, "paths": {path: item for path, item in paths.items() if item}}


def _outcome(
    old: dict[str, Any],
    new: dict[str, Any],
    findings: list[Finding],
    names: tuple[str, str],
    deviations: Iterable[Deviation],
) -> Outcome:
    left, explained = explain(findings, deviations)
    counts = [len(operations(Document(each, ""))) for each in (old, new)]
    return Outcome(left, explained, (counts[0], counts[1]), names)
