"""Faults on request: delays, broken connections and errors."""

from __future__ import annotations

import fnmatch
from dataclasses import asdict, dataclass, field
from typing import Any

from jsonschema import Draft202012Validator

from .http import HTML, Refusal, Reply, Request
from .operations import routes
from .schemas import faults as wrong_fields

KINDS = ("latency", "cut", "reset", "status", "html", "json")
_PAGE = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"
_TITLES = {500: "Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}

_SCRIPT = Draft202012Validator(
    {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {
            "kind": {"enum": list(KINDS)},
            "operation": {"type": "string"},
            "path": {"type": "string", "minLength": 1},
            "method": {"type": "string", "minLength": 1},
            "count": {"type": ["integer", "null"], "minimum": 1},
            "milliseconds": {"type": "integer", "minimum": 0, "maximum": 600_000},
            "after_bytes": {"type": "integer", "minimum": 0},
            "status": {"type": "integer", "minimum": 200, "maximum": 599},
            "processed": {"type": "boolean"},
        },
    }
)


@dataclass(slots=True)
class Fault:
    """One fault and the requests that it hits.

    Attributes:
        kind: `latency` (the answer is late), `cut` (the answer ends early), `reset` (the
            connection is reset), `status` (an error instead of the answer), `html` (a page in
            place of the answer), `json` (the answer is no whole JSON).
        operation: Only calls of this operation.
        path: Only calls of paths like this one, which may hold `*`.
        method: Only calls by this method.
        count: How many calls are still hit; None for all.
        milliseconds: How late, for `latency`.
        after_bytes: After how many bytes of the body, for `cut`.
        status: The status, for `status` (default 503) and `html` (default 200).
        processed: For `reset`, whether the call takes effect before its answer is lost.
    """

    kind: str
    operation: str | None = None
    path: str | None = None
    method: str | None = None
    count: int | None = 1
    milliseconds: int = 1000
    after_bytes: int = 0
    status: int | None = None
    processed: bool = True

    def hits(self, request: Request, operation_id: str | None) -> bool:
        """Whether it hits a request.

        Args:
            request: The request.
            operation_id: Its operation.

        Returns:
            Whether.
        """
        return (
            self.count != 0
            and self.operation in (None, operation_id)
            and (self.method is None or self.method.upper() == request.method)
            and (self.path is None or fnmatch.fnmatchcase(request.path, self.path))
        )

    @property
    def replaces(self) -> bool:
        """Whether the request is not handled at all."""
        return self.kind in ("status", "html") or (self.kind == "reset" and not self.processed)

    def applied(self, reply: Reply) -> Reply:
        """Spoil an answer.

        Args:
            reply: The answer, which may be a blank one when the fault replaces it.

        Returns:
            What goes out.
        """
        if self.kind == "latency":
            reply.delay = self.milliseconds / 1000
        elif self.kind == "cut":
            reply.cut = self.after_bytes
        elif self.kind == "reset":
            reply.reset = True
        elif self.kind == "json":
            whole = reply.encoded()
            reply.body = whole[: max(1, len(whole) // 2)]
        else:
            status = self.status or (503 if self.kind == "status" else 200)
            title = _TITLES.get(status, "Just a moment")
            if self.kind == "html":
                return Reply(_PAGE.format(title), status, reply.headers, HTML)
            return Reply({"message": title}, status, reply.headers)
        return reply


@dataclass
class Faults:
    """The faults that wait for their requests, in order."""

    _waiting: list[Fault] = field(default_factory=list)

    def add(self, **fields: Any) -> None:
        """Add a fault.

        Args:
            fields: As the attributes of `Fault`; `kind` is required.

        Raises:
            Refusal: A field is wrong (422); nothing is added.
        """
        self.load([fields])

    def load(self, script: Any) -> None:
        """Add faults from a script: one object, or a list of them.

        Args:
            script: The decoded JSON.

        Raises:
            Refusal: Something is wrong in it (422); nothing is added.
        """
        entries = script if isinstance(script, list) else [script]
        wrong: dict[str, list[str]] = {}
        for at, entry in enumerate(entries):
            name = f"faults.{at}" if isinstance(script, list) else ""
            wrong |= wrong_fields(_SCRIPT, entry, name)
            operation = entry.get("operation") if isinstance(entry, dict) else None
            if isinstance(operation, str) and operation not in routes().by_id:
                where = f"{name}.operation".lstrip(".")
                wrong[where] = [f"The contract has no operation {operation[:60]}."]
        if wrong:
            first = next(iter(wrong))
            raise Refusal(422, f"{first}: {wrong[first][0]}", errors=wrong, kinds=list(KINDS))
        self._waiting += [Fault(**entry) for entry in entries]

    def take(self, request: Request, operation_id: str | None) -> Fault | None:
        """Find the fault that hits a request, and count it.

        Args:
            request: The request.
            operation_id: Its operation.

        Returns:
            The first fault that hits, or None.
        """
        for fault in self._waiting:
            if fault.hits(request, operation_id):
                if fault.count is not None:
                    fault.count -= 1
                    if not fault.count:
                        self._waiting.remove(fault)
                return fault
        return None

    def as_json(self) -> list[dict[str, Any]]:
        """The waiting faults as JSON data."""
        return [asdict(fault) for fault in self._waiting]

    def clear(self) -> None:
        """Take all faults away."""
        self._waiting.clear()
