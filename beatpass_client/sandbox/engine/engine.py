"""The engine: answers one request of the API."""

from __future__ import annotations

import json
import logging
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from .call import FAULT_ENTRIES, HANDLERS, Call
from .checks import body_value, path_values, query_values
from .clock import Clock
from .documented import documented_part, shape_header
from .example_data import example_reply
from .http import Refusal, Reply, Request
from .laravel import in_html
from .limits import Limits
from .operations import Operation, routes
from .prefer_header import preferred
from .refusals import code_of, refuse_as
from .schemas import faults
from .state import Conflict, Row, State
from .tiers import shown
from .tokens import caller

PREFIX = "/api/v1"
_log = logging.getLogger(__name__)
MARK = {"X-BeatPass-Sandbox": "1"}


class NonconformingAnswer(AssertionError):
    """An answer of the sandbox itself broke the contract."""


@dataclass
class Engine:
    """Answers requests of the API. It knows no socket and no framework.

    Attributes:
        state: The state.
        clock: The clock.
        limits: The rate limits.
        checked: Whether every answer is checked against the contract; tests want that.
        documented_only: Whether answers hold only what the contract documents.
    """

    state: State
    clock: Clock
    limits: Limits
    checked: bool = False
    documented_only: bool = False
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def respond(self, request: Request) -> Reply:
        """Answer one request.

        Args:
            request: The request.

        Returns:
            The answer; a refusal is an answer too.

        Raises:
            NonconformingAnswer: `checked` is set and the answer breaks the contract.
        """
        with self._lock:
            operation: Operation | None = None
            headers: dict[str, str] = {}
            try:
                operation, values = self._route(request)
                reply = self._answer(operation, values, request, headers)
                headers |= shape_header(operation, reply)
                if self.documented_only:
                    reply.body = documented_part(operation, reply)
            except Refusal as refusal:
                reply = refused(operation, refusal)
            except Exception:
                if self.checked:
                    raise
                # A mistake of the sandbox looks like one of the server, and is told to its user.
                _log.exception("the sandbox failed at %s %s", request.method, request.path)
                reply = refused(operation, Refusal(500, "Server Error"))
            reply.headers = MARK | headers | reply.headers
            if self.checked and operation is not None:
                check_answer(operation, reply)
            return in_html(request, reply)

    def operation_of(self, request: Request) -> Operation | None:
        """Find the operation of a request.

        Args:
            request: The request.

        Returns:
            The operation, or None when the contract knows none.
        """
        try:
            return self._route(request)[0]
        except Refusal:
            return None

    def _route(self, request: Request) -> tuple[Operation, list[str]]:
        known = request.path.startswith(PREFIX + "/")
        found = routes().find(request.path.removeprefix(PREFIX)) if known else None
        if found is None:
            raise Refusal(404, f"The route {request.path[:200]} could not be found.")
        methods, values = found
        if "GET" in methods:
            # As everywhere with Laravel, HEAD is GET whose body the server leaves out.
            methods = {**methods, "HEAD": methods["GET"]}
        if request.method not in methods:
            allowed = ", ".join(sorted(methods))
            raise Refusal(
                405,
                f"The {request.method[:20]} method is not supported for route "
                f"{request.path[:200]}. Supported methods: {allowed}.",
                headers={"Allow": allowed},
            )
        return methods[request.method], values

    def _answer(
        self,
        operation: Operation,
        values: list[str],
        request: Request,
        headers: dict[str, str],
    ) -> Reply:
        user, fault = None, None
        if not operation.anonymous:
            try:
                user = caller(self.state, self.clock, request.headers.get("authorization"))
                if user is None and not operation.public:
                    raise Refusal(401, "Unauthenticated.")
            except Refusal as refusal:
                fault = refusal
        headers |= self.limits.count(operation.rate_group, _limited(operation, user, request))
        wished = preferred(operation, request.headers.get("prefer"), _texts(operation, values))
        if wished is not None:
            return wished
        if fault is not None:
            raise fault
        path = path_values(operation, values)
        query = query_values(operation, request.query)
        try:
            body = body_value(operation, request)
        except Refusal as refusal:
            raise _renamed(operation, refusal) from None
        call = Call(operation, request, path, query, body, user, self.state, self.clock)
        return self._handle(call)

    def _handle(self, call: Call) -> Reply:
        handler = HANDLERS.get(call.operation.id)
        refused_but_stored: Refusal | None = None
        answer: Any = None
        with self.state.transaction():
            if handler is None:
                answer = example_reply(call.operation, call.path)
            else:
                try:
                    answer = handler(call)
                except Refusal as refusal:
                    if not refusal.keep:
                        raise
                    refused_but_stored = refusal
                except Conflict as conflict:
                    raise Refusal(409, "This is there already.") from conflict
        if refused_but_stored is not None:
            raise refused_but_stored
        reply = answer if isinstance(answer, Reply) else Reply(answer)
        if reply.status is None:
            reply.status = call.operation.success
        if not call.full and not call.operation.anonymous and not isinstance(reply.body, bytes):
            reply.body = shown(reply.body, full=False)
        return reply


def _texts(operation: Operation, values: list[str]) -> dict[str, str]:
    names = (part[1:-1] for part in operation.path.split("/") if part.startswith("{"))
    return dict(zip(names, values, strict=True))


def _renamed(operation: Operation, refusal: Refusal) -> Refusal:
    # Some operations answer a fault of one field in words, or with a status, of its own.
    entries = FAULT_ENTRIES.get(operation.id, {})
    named = {entries.get(field.partition(".")[0]) for field in refusal.errors or {}}
    entry = named.pop() if len(named) == 1 else None
    return refusal if entry is None else refuse_as(entry, errors=refusal.errors)


def _limited(operation: Operation, user: Row | None, request: Request) -> str:
    if user is not None:
        return f"user {user['id']}"
    caller = f"address {request.peer}"
    if operation.rate_group == "login":
        # Who tries one account after the other is counted for each account.
        with suppress(ValueError, RecursionError):
            body = json.loads(request.body)
            if isinstance(body, dict) and isinstance(body.get("email"), str):
                caller += f" email {body['email'].strip().lower()[:254]}"
    return caller


def refused(operation: Operation | None, refusal: Refusal) -> Reply:
    """Make the answer of a refusal, in the envelope of the operation.

    Args:
        operation: The operation, or None when there is none.
        refusal: The refusal.

    Returns:
        The answer.
    """
    body: dict[str, Any] = {}
    code = code_of(operation.id, refusal.status) if operation else None
    # A code in `error` comes in the envelope of insights, also where the success has none.
    flagged = operation is not None and (operation.flagged or (code and code[0] == "error"))
    if flagged and refusal.status != 429:
        body["success"] = False
    body["message"] = refusal.message
    if code is not None:
        body[code[0]] = code[1]
    if refusal.errors:
        body["errors"] = dict(refusal.errors)
    return Reply(body | refusal.more, refusal.status, refusal.headers)


def check_answer(operation: Operation, reply: Reply) -> None:
    """Check an answer against the contract.

    Args:
        operation: The operation.
        reply: Its answer.

    Raises:
        NonconformingAnswer: It breaks the schema of its status, or a refusal has no message.
    """
    status = reply.status or 0
    check = operation.answer_check(status)
    name = f"{operation.id} {status}"
    if check is None or reply.media_type != "application/json":
        documented = operation.content(status)
        if status < 300 and documented and not _among(reply.media_type, documented):
            raise NonconformingAnswer(f"{name}: {reply.media_type} is not documented")
        if status >= 400 and reply.media_type == "application/json" and not _tells(reply.body):
            raise NonconformingAnswer(f"{name}: an error without a message")
        return
    found = faults(check, reply.body)
    if found:
        raise NonconformingAnswer(f"{name}: {found}")


def _among(media_type: str, documented: dict[str, Any]) -> bool:
    kind = media_type.partition(";")[0]
    families = (kind, kind.partition("/")[0] + "/*", "*/*")
    return any(each.partition(";")[0] in families for each in documented)


def _tells(body: Any) -> bool:
    return isinstance(body, dict) and bool(body.get("message") or body.get("error"))
