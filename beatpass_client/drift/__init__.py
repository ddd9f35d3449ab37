"""Has the API drifted? Documents against each other, and answers against the contract.

`compare`, `diff`, `check` and `lint` look at documents; `Drift` looks at answers as they pass.
"""

from __future__ import annotations

from .checking import Outcome, check, diff
from .comparison import compare
from .deviations import Deviation, read_deviations
from .document import DocumentError
from .findings import Finding
from .lint import lint
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
