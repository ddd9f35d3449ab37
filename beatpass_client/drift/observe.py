"""The contract against answers: what passes is checked, counted, and forgotten."""

from __future__ import annotations

import json
import re
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..contract import load_contract
from .document import Document, DocumentError, operations
from .document import Operation as Documented
from .safety import markdown, printable
from .schemas import Child, NormalForm, Schemas, Shape, as_json

if TYPE_CHECKING:
    from ..types import Operation

MAX_ROWS = 2_000
# An answer may be as large as it likes; the check of it may not.
MAX_VALUES = 20_000
MAX_WAY = 16

# What is none of these is a number: a float, or the decimal of another decoder.
_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    str: "string",
    int: "integer",
    dict: "object",
    list: "array",
}
_PLAIN_NAME = re.compile(r"[A-Za-z_$][\w$-]{0,63}", re.ASCII)
_HEADS = ("operation", "tier", "difference", "location", "detail", "count")


class MismatchKind(StrEnum):
    """In what way an answer differs from the contract."""

    UNKNOWN_FIELD = "unknown field"
    MISSING_FIELD = "missing field"
    OTHER_TYPE = "other type"
    NEW_VALUE = "new enum value"
    UNDOCUMENTED_STATUS = "undocumented status"
    UNREADABLE = "not checked"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One difference of an answer from the contract; it holds no value.

    Attributes:
        kind: In what way it differs.
        location: Where in the answer, such as `pagination.data[].bpm`.
        detail: Names of types, where they say more.
    """

    kind: MismatchKind
    location: str
    detail: str = ""


@dataclass(frozen=True, order=True, slots=True)
class Row:
    """One difference, as often as it was seen.

    Attributes:
        operation: Method and path, such as `GET /tracks`.
        tier: How it was called.
        difference: In what way the answers differ, such as `unknown field`.
        location: Where in the answer; the status itself for an undocumented one.
        detail: More about it; never a value.
        count: How many answers had it.
        answers: How many answers of the operation and tier there were.
    """

    operation: str
    tier: str
    difference: str
    location: str
    detail: str
    count: int
    answers: int


@dataclass(frozen=True, slots=True)
class AnswersReport:
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


class _Key(NamedTuple):
    operation: str
    tier: str
    mismatch: Mismatch


class Drift:
    """Checks whether answers are what the contract says, without a request of its own.

    Hand it to a client, use the client, and ask for the report. Counted is what differs, for each
    operation and tier; no value of an answer is kept, and no more than 2,000 different rows. One
    object may serve several threads.

    Args:
        contract: The contract; that of the package when left out.

    Example:
        ```python
        drift = Drift()
        bp = BeatPass(observe=drift)
        ...
        print(drift.report().as_table())
        ```
    """

    def __init__(self, contract: dict[str, Any] | None = None) -> None:
        """Start with nothing counted."""
        document = Document(load_contract() if contract is None else contract, "the contract")
        self._document = document
        self._schemas = Schemas(document)
        self._operations = {each.label: each for each in operations(document)}
        self._known: dict[tuple[str, str], Child | None] = {}
        self._lock = Lock()
        self._answers: Counter[tuple[str, str]] = Counter()
        self._counts: Counter[_Key] = Counter()
        self._left_out = 0

    def observe(self, operation: Operation, tier: str, status: int, body: Any | None) -> None:
        """Check one answer against the contract. It never raises because of the answer.

        Args:
            operation: The operation that was called.
            tier: How it was called, such as `public` or `token`.
            status: The status of the answer.
            body: The decoded JSON of the answer; `None` when it has none.
        """
        label = f"{operation.method} {operation.path}"
        with self._lock:
            self._answers[label, tier] += 1
            for mismatch in self._mismatches(label, status, body):
                self._count(_Key(label, tier, mismatch))

    def report(self) -> AnswersReport:
        """Tell what was counted so far.

        Returns:
            A report that does not change any more.
        """
        with self._lock:
            rows = [
                Row(
                    key.operation,
                    key.tier,
                    key.mismatch.kind.value,
                    key.mismatch.location,
                    key.mismatch.detail,
                    count,
                    self._answers[key.operation, key.tier],
                )
                for key, count in self._counts.items()
            ]
            answers = self._answers.total()
            return AnswersReport(tuple(sorted(rows)), answers, len(self._answers), self._left_out)

    def _mismatches(self, label: str, status: int, body: Any | None) -> list[Mismatch]:
        documented = self._operations.get(label)
        if documented is None:
            return [Mismatch(MismatchKind.UNREADABLE, "", "the operation is not in the contract")]
        name = self._status(documented, status)
        if name is None:
            return [Mismatch(MismatchKind.UNDOCUMENTED_STATUS, str(status))]
        try:
            schema = self._schema(documented, name)
            # One row for each location, however many items of a list have it.
            found = mismatches(self._schemas, schema, body) if schema and body is not None else ()
            return list(dict.fromkeys(found))
        except DocumentError:
            return [Mismatch(MismatchKind.UNREADABLE, "", "the contract is too intertwined")]

    def _status(self, operation: Documented, status: int) -> str | None:
        answers = self._document.mapping(operation.data, "responses")
        names = (str(status), f"{status // 100}XX", "default")
        return next((name for name in names if name in answers), None)

    def _schema(self, operation: Documented, status: str) -> Child | None:
        key = (operation.label, status)
        if key not in self._known:
            answers = self._document.mapping(operation.data, "responses")
            answer = self._document.follow(answers[status])
            media_types = self._document.mapping(answer, "content")
            media_type = self._document.mapping(media_types, "application/json")
            pointer = f"{operation.pointer}/responses/{status}"
            schema = media_type.get("schema")
            self._known[key] = None if schema is None else self._schemas.child(schema, pointer)
        return self._known[key]

    def _count(self, key: _Key) -> None:
        if key in self._counts or len(self._counts) < MAX_ROWS:
            self._counts[key] += 1
        else:
            self._left_out += 1


# A value, what is said of it, where it is, and how deep.
_At = tuple[Any, NormalForm, str, int]


def mismatches(schemas: Schemas, start: Child, value: object) -> Iterator[Mismatch]:
    """Find in what a value differs from its schema.

    Args:
        schemas: The schemas of the contract.
        start: The schema of the value.
        value: The value, as it was decoded from JSON.

    Yields:
        The differences, one for each value that has them. After 20,000 values the rest is left
        out.
    """
    queue: deque[_At] = deque([(value, start.form, "", 0)])
    seen = 0
    while queue:
        found, form, location, depth = queue.popleft()
        seen += 1
        if seen > MAX_VALUES or depth > MAX_WAY:
            yield Mismatch(MismatchKind.UNREADABLE, "", "too large")
            return
        shape = schemas.shape(form)
        wrong = _wrong_type(shape, found)
        if wrong:
            yield Mismatch(MismatchKind.OTHER_TYPE, location, wrong)
        elif isinstance(found, dict):
            yield from _fields(shape, cast("Mapping[str, Any]", found), location, depth + 1, queue)
        elif isinstance(found, list):
            if shape.items is not None:
                inner, way = shape.items.form, f"{location}[]"
                queue.extend((item, inner, way, depth + 1) for item in found[:MAX_VALUES])
        elif shape.enum and found is not None and as_json(found) not in shape.enum:
            yield Mismatch(MismatchKind.NEW_VALUE, location)


def _fields(
    shape: Shape, fields: Mapping[str, Any], location: str, depth: int, queue: deque[_At]
) -> Iterator[Mismatch]:
    # An object of which nothing is described may hold anything.
    described = bool(shape.properties) and shape.additional is None
    before = f"{location}." if location else ""
    for name, value in fields.items():
        child = shape.properties.get(name)
        if child is not None:
            queue.append((value, child.form, before + name, depth))
        elif shape.additional is not None:
            queue.append((value, shape.additional.form, f"{before}*", depth))
        elif described or shape.closed:
            yield Mismatch(MismatchKind.UNKNOWN_FIELD, before + _harmless(name))
    for name in sorted(shape.required - fields.keys()):
        yield Mismatch(MismatchKind.MISSING_FIELD, before + name)


def _wrong_type(shape: Shape, value: object) -> str:
    types = shape.types
    name = _NAMES.get(type(value), "number")
    if not types or name in types:
        return ""
    if (name == "null" and shape.nullable) or (name == "integer" and "number" in types):
        return ""
    return f"{name} instead of {' or '.join(sorted(types))}"


def _harmless(name: str) -> str:
    """Keep a name only when it looks like a field's: others may be values, such as addresses."""
    return name if _PLAIN_NAME.fullmatch(name) else "*"


def _cells(row: Row) -> tuple[str, ...]:
    count = f"{row.count} of {row.answers}"
    return (row.operation, row.tier, row.difference, row.location, row.detail, count)
