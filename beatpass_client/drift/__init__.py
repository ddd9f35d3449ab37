"""Has the API drifted? Documents against each other, and answers against the contract.

`compare`, `diff`, `check` and `lint` look at documents; `Drift` looks at answers as they pass.
Names are resolved when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .checking import Outcome, check, diff
    from .comparison import compare
    from .deviations import Deviation, read_deviations
    from .document import DocumentError
    from .findings import Finding
    from .linting import lint
    from .observation import Drift
    from .observed import Observed
    from .reading import read_document
    from .rules import Level

__all__ = [
    "Deviation",
    "DocumentError",
    "Drift",
    "Finding",
    "Level",
    "Observed",
    "Outcome",
    "check",
    "compare",
    "diff",
    "lint",
    "read_deviations",
    "read_document",
]

_HOMES = {
    "Deviation": "deviations",
    "DocumentError": "document",
    "Drift": "observation",
    "Finding": "findings",
    "Level": "rules",
    "Observed": "observed",
    "Outcome": "checking",
    "check": "checking",
    "compare": "comparison",
    "diff": "checking",
    "lint": "linting",
    "read_deviations": "deviations",
    "read_document": "reading",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value
