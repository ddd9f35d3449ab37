"""The contract of the package, compared with a published document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..contract import load_contract, load_deviations
from .deviations import Deviation, read_deviations
from .diff import Outcome, diff
from .document import Document, operations


def check(
    document: dict[str, Any],
    *,
    name: str = "the document",
    contract: dict[str, Any] | None = None,
    deviations: Iterable[Deviation] | None = None,
) -> Outcome:
    """Compare the contract of the package with a published document.

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
    outcome = diff(
        expected(root, document), document, names=names, wording=False, deviations=deviations
    )
    known = len(operations(Document(root, "")))
    return replace(outcome, operations=(known, outcome.operations[1]))


def expected(contract: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """Find the part of a contract that a published document should have.

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
