"""The contract against answers: what passes is checked, counted, and forgotten."""

from __future__ import annotations

from collections import Counter
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from ..contract import load_contract
from .document import Document, DocumentError
from .observed import Observed, Row
from .operations import Operation as Documented
from .operations import operations
from .schemas import Child, Schemas
from .values import Odd, Oddity, odds

if TYPE_CHECKING:
    from ..types import Operation

MAX_ROWS = 2_000


class _Key(NamedTuple):
    operation: str
    tier: str
    odd: Odd


class Drift:
    """Watches whether answers are what the contract says, without a request of its own.

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
            for odd in self._odds(label, status, body):
                self._count(_Key(label, tier, odd))

    def report(self) -> Observed:
        """Tell what was counted so far.

        Returns:
            A report that does not change any more.
        """
        with self._lock:
            rows = [
                Row(
                    key.operation,
                    key.tier,
                    key.odd.oddity.value,
                    key.odd.place,
                    key.odd.detail,
                    count,
                    self._answers[key.operation, key.tier],
                )
                for key, count in self._counts.items()
            ]
            answers = self._answers.total()
            return Observed(tuple(sorted(rows)), answers, len(self._answers), self._left_out)

    def _odds(self, label: str, status: int, body: Any | None) -> list[Odd]:
        documented = self._operations.get(label)
        if documented is None:
            return [Odd(Oddity.UNREADABLE, "", "the operation is not in the contract")]
        name = self._status(documented, status)
        if name is None:
            return [Odd(Oddity.UNDOCUMENTED_STATUS, str(status))]
        try:
            schema = self._schema(documented, name)
            # One row for each place, however many items of a list have it.
            found = odds(self._schemas, schema, body) if schema and body is not None else ()
            return list(dict.fromkeys(found))
        except DocumentError:
            return [Odd(Oddity.UNREADABLE, "", "the contract is too intertwined")]

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
