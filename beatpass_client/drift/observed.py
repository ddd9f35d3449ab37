"""The report of what answers had that the contract does not say."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from .texts import markdown, printable

_HEADS = ("operation", "tier", "difference", "place", "detail", "count")


@dataclass(frozen=True, order=True, slots=True)
class Row:
    """One difference, as often as it was seen.

    Attributes:
        operation: Method and path, such as `GET /tracks`.
        tier: How it was called.
        difference: In what way the answers differ, such as `unknown field`.
        place: Where in the answer; the status itself for an undocumented one.
        detail: More about it; never a value.
        count: How many answers had it.
        answers: How many answers of the operation and tier there were.
    """

    operation: str
    tier: str
    difference: str
    place: str
    detail: str
    count: int
    answers: int


@dataclass(frozen=True, slots=True)
class Observed:
    """What was counted when the report was asked for.

    Attributes:
        rows: The differences, by operation.
        answers: How many answers were checked.
        kinds: How many different pairs of operation and tier they were from.
        left_out: How many differences were not counted any more, for lack of room.
    """

    rows: tuple[Row, ...]
    answers: int
    kinds: int
    left_out: int

    def as_table(self) -> str:
        """Write it as a table for a terminal, with a line that sums it up."""
        lines = [_HEADS, *(tuple(map(printable, _cells(row))) for row in self.rows)]
        widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADS))]
        table = [
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
            for line in lines
        ]
        return "\n".join([*table, "", self._summary()] if self.rows else [self._summary()])

    def as_json(self) -> str:
        """Write it as JSON, in ASCII."""
        rows = [asdict(row) for row in self.rows]
        return json.dumps(
            {"answers": self.answers, "left_out": self.left_out, "differences": rows}, indent=2
        )

    def as_markdown(self) -> str:
        """Write it as Markdown, for an issue or the summary of a job."""
        lines = [_HEADS, ("---",) * len(_HEADS)]
        lines += [tuple(map(markdown, _cells(row))) for row in self.rows]
        table = [f"| {' | '.join(line)} |" for line in lines] if self.rows else []
        return "\n".join(["## Drift of answers", "", self._summary(), "", *table]).rstrip()

    def _summary(self) -> str:
        text = f"{self.answers} answers of {self.kinds} kinds of call were checked"
        if not self.rows:
            return f"{text}, and all of them are as the contract says."
        more = f"; {self.left_out} more had no room" if self.left_out else ""
        return f"{text}, and {len(self.rows)} kinds of difference found{more}."


def _cells(row: Row) -> tuple[str, ...]:
    count = f"{row.count} of {row.answers}"
    return (row.operation, row.tier, row.difference, row.place, row.detail, count)
