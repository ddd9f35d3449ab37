"""Drift: documents compared with each other, and answers compared with the contract.

`compare`, `diff`, `check` and `lint` look at documents; `Drift` looks at answers as they pass, and
`Recorder` records their shapes.
"""

from .check import check
from .deviations import Deviation, read_deviations
from .diff import Outcome, compare, diff
from .document import DocumentError
from .findings import Finding
from .lint import lint
from .load import read_document
from .observe import AnswersReport, Drift
from .rules import Level
from .shapes import Recorder, Shapes, read_shapes

__all__ = [
    "AnswersReport",
    "Deviation",
    "DocumentError",
    "Drift",
    "Finding",
    "Level",
    "Outcome",
    "Recorder",
    "Shapes",
    "check",
    "compare",
    "diff",
    "lint",
    "read_deviations",
    "read_document",
    "read_shapes",
]
