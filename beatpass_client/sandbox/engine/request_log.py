"""The request log, for assertions and for the home page."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from .http import Request

KEPT = 1000
_SECRET = ("authorization", "cookie", "x-beatpass-sandbox-secret", "proxy-authorization")


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request that came in, and what became of it.

    Attributes:
        number: Its number, from 1 on.
        at: When, on the sandbox's clock.
        method: The method.
        path: The path, without the query.
        query: The query as sent.
        operation_id: The operation, or None when the contract knows none.
        status: The status of the answer; None when the connection was reset.
        headers: The headers, those with secrets hidden.
        body_bytes: How long the body was.
        fault: The fault that was put in its way, or None.
    """

    number: int
    at: str
    method: str
    path: str
    query: str
    operation_id: str | None
    status: int | None
    headers: dict[str, str]
    body_bytes: int
    fault: str | None = None


@dataclass
class RequestLog:
    """The last requests, the oldest first."""

    _asked: deque[LoggedRequest] = field(default_factory=lambda: deque(maxlen=KEPT))
    _count: int = 0

    def __iter__(self) -> Iterator[LoggedRequest]:
        """Go through the requests, the oldest first."""
        return iter(list(self._asked))

    def __len__(self) -> int:
        """Tell how many requests it holds."""
        return len(self._asked)

    def add(
        self,
        request: Request,
        *,
        at: str,
        operation_id: str | None,
        status: int | None,
        fault: str | None = None,
    ) -> None:
        """Write a request down.

        Args:
            request: The request.
            at: When, on the sandbox's clock.
            operation_id: The operation.
            status: The status of the answer.
            fault: The kind of the fault.
        """
        self._count += 1
        headers = {
            name: "(hidden)" if name in _SECRET else text for name, text in request.headers.items()
        }
        self._asked.append(
            LoggedRequest(
                self._count,
                at,
                request.method,
                request.path,
                request.query,
                operation_id,
                status,
                headers,
                len(request.body),
                fault,
            )
        )

    def requests(self, operation_id: str | None = None) -> list[LoggedRequest]:
        """The requests that it holds.

        Args:
            operation_id: Only those of one operation.

        Returns:
            The requests, the oldest first.
        """
        return [each for each in self._asked if operation_id in (None, each.operation_id)]

    def as_json(self) -> list[dict[str, Any]]:
        """The requests as JSON data, the oldest first."""
        return [asdict(each) for each in self._asked]

    def clear(self) -> None:
        """Forget them; the numbers go on."""
        self._asked.clear()
