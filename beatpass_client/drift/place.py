"""Where in an operation a value is, as a reader would say it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_MAX_SHOWN = 80
_PLAIN_NAME = re.compile(r"[\w$-]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is: in which part of an operation, and on what way inside it.

    Attributes:
        part: The part of the operation, such as `body` or `200`.
        answer: Whether the part is an answer, which is written with a space behind the status.
        way: The way from the part to the value; empty for the part itself.
    """

    part: str
    answer: bool = False
    way: str = ""

    def property(self, name: str) -> Place:
        """Go on to a property."""
        if not _PLAIN_NAME.fullmatch(name):
            return self._go(f"[{shortened(json.dumps(name))}]")
        dot = "." if self.way else ""
        return self._go(f"{dot}{shortened(name)}")

    def item(self) -> Place:
        """Go on to the items of an array."""
        return self._go("[]")

    def additional(self) -> Place:
        """Go on to the properties that have no name of their own."""
        return self._go(".*" if self.way else "*")

    def __str__(self) -> str:
        """Write it like `body.price` or `200 pagination.data[].bpm`."""
        if not self.way:
            return self.part
        dot = "" if self.way.startswith("[") else "."
        return f"{self.part}{' ' if self.answer else dot}{self.way}"

    def _go(self, step: str) -> Place:
        return Place(self.part, self.answer, self.way + step)


def shortened(text: str) -> str:
    """Cut a text that a document made long, so that a finding stays one readable line."""
    return text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 3]}..."


def quoted(text: object) -> str:
    """Write a name that a document chose, in quotation marks and not too long."""
    return f"'{shortened(str(text))}'"
