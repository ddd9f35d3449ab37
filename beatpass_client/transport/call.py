"""What travels through the layers: one call on its way out, and what came of an attempt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from ..config import Settings, check_number
from ..errors import BeatPassError, InvalidArgumentError
from ..types import Call, Confirm, Operation, RequestOptions, Response

READING = frozenset({"read", "download"})
SPENDING = frozenset({"money", "credentials"})

Hook = Callable[[Any], None]

# The transport answers for these, and a caller who could set them could send the token elsewhere.
_OWN_HEADERS = frozenset(
    {
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "cookie",
        "expect",
        "host",
        "proxy-authorization",
        "te",
        "transfer-encoding",
        "upgrade",
    }
)
_NAME_CHARACTERS = frozenset(
    "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
)


class Policy(NamedTuple):
    """What a client allows and watches, besides its settings.

    Attributes:
        read_only: Whether everything but reads is kept back.
        dry_run: Whether a call returns the request instead of sending it.
        allow: The namespaces that may be written to; `None` for all.
        confirm: Whether money may be spent, or who is asked.
        max_price: The highest total price at which a purchase is begun.
        headers: Headers of every call.
        on_request: Called before each attempt.
        on_response: Called after each attempt.
        on_retry: Called before another attempt.
        on_wait: Called before a wait for the limit.
        observe: Sees every decoded answer; see `beatpass_client.drift`.
    """

    read_only: bool = False
    dry_run: bool = False
    allow: frozenset[str] | None = None
    confirm: Confirm = False
    max_price: float | None = None
    headers: Mapping[str, str] = {}
    on_request: Hook | None = None
    on_response: Hook | None = None
    on_retry: Hook | None = None
    on_wait: Hook | None = None
    observe: Any = None


class CallContext:
    """One call on its way.

    Args:
        call: The call.
        settings: The settings for it, with its own options worked in.
        policy: The policy for it, likewise.

    Attributes:
        operation: The operation that is called.
        expires: When its deadline passes, on the clock; infinite for a download.
        attempts: How many attempts were begun.
        started: When the call began, on the clock.
        started_at: When the first attempt was put on the wire, in UTC.
        lost: Whether an attempt ended without a known result.
    """

    __slots__ = (
        "attempts",
        "call",
        "expires",
        "lost",
        "operation",
        "policy",
        "settings",
        "started",
        "started_at",
    )

    def __init__(self, call: Call, settings: Settings, policy: Policy) -> None:
        """Begin; nothing was tried yet."""
        self.call = call
        self.operation: Operation = call.operation
        self.settings = settings
        self.policy = policy
        self.expires = 0.0
        self.attempts = 0
        self.started = 0.0
        self.started_at: datetime | None = None
        self.lost = False


class AttemptResult:
    """What came of one attempt.

    Attributes:
        reason: What happened, in the words of the retry table; `ok` for a success.
        response: The answer; `None` when none came.
        error: The error to raise when it is not tried again; `None` for a success.
        status: The status; `None` when none came.
        headers: The headers of the answer.
        wait: Seconds that the server asks to wait.
        timed_out: Whether a time-out was the reason.
    """

    __slots__ = ("error", "headers", "reason", "response", "status", "timed_out", "wait")

    def __init__(
        self,
        reason: str,
        response: Response[Any] | None = None,
        error: BeatPassError | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        wait: float | None = None,
        *,
        timed_out: bool = False,
    ) -> None:
        """Say what came of it."""
        self.reason = reason
        self.response = response
        self.error = error
        self.status = status
        self.headers: Mapping[str, str] = headers or {}
        self.wait = wait
        self.timed_out = timed_out


def begin(call: Call, settings: Settings, policy: Policy) -> CallContext:
    """Put a call on its way, with its own options worked in.

    Args:
        call: The call.
        settings: The client's settings.
        policy: The client's policy.

    Returns:
        The call with what holds for it.

    Raises:
        InvalidArgumentError: An option is unusable. Nothing was sent.
    """
    options = call.options
    if options is not None:
        settings, policy = _with_options(call.operation, options, settings, policy)
    return CallContext(call, settings, policy)


def _with_options(
    operation: Operation, options: RequestOptions, settings: Settings, policy: Policy
) -> tuple[Settings, Policy]:
    try:
        for name in ("timeout", "deadline", "max_price"):
            value = getattr(options, name)
            if value is not None:
                check_number(name, value)
        if options.max_retries is not None:
            check_number("max_retries", options.max_retries, whole=True)
    except ValueError as error:
        message = f"options: {error}. Nothing was sent"
        raise InvalidArgumentError(message, operation=operation.id) from None
    if options.timeout is not None:
        every = [options.timeout] * len(settings.timeouts)
        settings = settings._replace(timeouts=type(settings.timeouts)(*every))
    if options.deadline is not None:
        settings = settings._replace(deadline=options.deadline, deadline_money=options.deadline)
    if options.max_retries is not None:
        settings = settings._replace(max_retries=options.max_retries)
    if options.confirm is not None:
        policy = policy._replace(confirm=options.confirm)
    if options.max_price is not None:
        policy = policy._replace(max_price=options.max_price)
    if options.headers:
        given = checked_headers(options.headers, operation.id)
        policy = policy._replace(headers={**policy.headers, **given})
    return settings, policy


def checked_headers(headers: Mapping[str, str], operation: str | None = None) -> dict[str, str]:
    """Refuse headers that would change what a request is, or where it goes.

    Args:
        headers: What a caller wants to send besides.
        operation: The `operationId` of the call.

    Returns:
        The same headers.

    Raises:
        InvalidArgumentError: One of them cannot be sent. Nothing was sent.
    """
    for name, value in headers.items():
        problem = None
        if not isinstance(name, str) or not name or not set(name) <= _NAME_CHARACTERS:
            problem = "has a name that no header has"
        elif name.lower() in _OWN_HEADERS:
            problem = "is set by the client alone"
        elif not isinstance(value, str) or not all(" " <= each <= "~" for each in value):
            problem = "has a value that no header has"
        if problem is not None:
            message = f"the header {name!r} {problem}; leave it out. Nothing was sent"
            raise InvalidArgumentError(message, operation=operation)
    return dict(headers)
