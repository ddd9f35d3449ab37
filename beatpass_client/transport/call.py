"""What one call carries on its way, and what comes of an attempt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from ..config import DEADLINE, DEADLINE_MONEY, Settings, check_number
from ..errors import BeatPassError, InvalidArgumentError
from ..types import Call, Confirm, Operation, RequestOptions, Response
from .price import Price, max_price

if TYPE_CHECKING:
    from ..auth import Token
    from ..ratelimit.queue import Permit
    from .events import RequestHook, ResponseHook, RetryHook, WaitHook

READING = frozenset({"read", "download"})
SPENDING = frozenset({"money", "credentials"})

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
        dry_run: Whether a call raises `DryRun` instead of being sent.
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
    max_price: Price | None = None
    headers: Mapping[str, str] = {}
    on_request: RequestHook | None = None
    on_response: ResponseHook | None = None
    on_retry: RetryHook | None = None
    on_wait: WaitHook | None = None
    observe: Any = None


class CallContext:
    """What one call carries on its way.

    Args:
        call: The call.
        settings: The settings for it, with its own options worked in.
        policy: The policy for it, likewise.
        now: The time on the clock; a deadline that the user gave runs from here.

    Attributes:
        operation: The operation that is called.
        expires: When its deadline passes, on the clock; infinite when it has none, or none yet.
        default_deadline: Seconds that it may take from its first turn in the rate limit; `None`
            when it has another deadline, or none.
        counts_waits: Whether the deadline covers the waits for the rate limit: that which a user
            gives does, the default does not.
        attempts: How many attempts were begun.
        started: When the call began, on the clock.
        started_at: When the first attempt was put on the wire, in UTC.
        background: Whether the calls that somebody waits for go first.
        waited: How many seconds it has waited for the rate limit.
        lost: Whether an attempt ended without a known result.
        failure: The error of the last attempt; `None` before one failed.
        token: The token of the attempt that is under way; `None` for none.
        request_id: The id that the attempt is sent with.
        permit: The permit of the rate limit for the attempt under way, or for the last one.
    """

    __slots__ = (
        "attempts",
        "background",
        "call",
        "counts_waits",
        "default_deadline",
        "expires",
        "failure",
        "lost",
        "operation",
        "permit",
        "policy",
        "request_id",
        "settings",
        "started",
        "started_at",
        "token",
        "waited",
    )

    def __init__(self, call: Call[Any], settings: Settings, policy: Policy, now: float) -> None:
        self.call = call
        self.operation: Operation = call.operation
        self.settings = settings
        self.policy = policy
        self.attempts = 0
        self.started = now
        self.started_at: datetime | None = None
        self.waited = 0.0
        self.background = call.options is not None and call.options.priority == "background"
        self.lost = False
        self.permit: Permit | None = None
        self.failure: BeatPassError | None = None
        self.token: Token | None = None
        self.request_id = ""
        self.default_deadline: float | None = None
        deadline = settings.deadline
        if self.operation.operation_class == "download" and call.sink is not None:
            # However large a file is: what ends a download is that nothing comes any more.
            deadline = None if call.options is None else call.options.deadline
        elif deadline is None:
            spends = self.operation.operation_class in SPENDING
            self.default_deadline = DEADLINE_MONEY if spends else DEADLINE
        self.counts_waits = deadline is not None
        self.expires = math.inf if deadline is None else now + deadline


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


def with_options(
    operation: Operation, options: RequestOptions, settings: Settings, policy: Policy
) -> tuple[Settings, Policy]:
    """Work the options of one call into the settings and the policy of the client.

    Args:
        operation: The operation that is called.
        options: What is different for the call.
        settings: The client's settings.
        policy: The client's policy.

    Returns:
        The settings and the policy for the call.

    Raises:
        InvalidArgumentError: An option is unusable. Nothing was sent.
    """
    if not isinstance(options, RequestOptions):
        message = (
            f"options is a {type(options).__name__}, and must be a RequestOptions, such as "
            "options=RequestOptions(timeout=3). Nothing was sent"
        )
        raise InvalidArgumentError(message, operation=operation.id)
    try:
        for name in ("timeout", "deadline"):
            value = getattr(options, name)
            if value is not None:
                check_number(name, value)
        ceiling = None if options.max_price is None else max_price(options.max_price)
        if options.max_retries is not None:
            check_number("max_retries", options.max_retries, whole=True)
    except ValueError as error:
        message = f"options: {error}. Nothing was sent"
        raise InvalidArgumentError(message, operation=operation.id) from None
    if options.priority not in (None, "interactive", "background"):
        message = (
            f"options: priority is {str(options.priority)[:40]!r}, and can be interactive or "
            "background. Nothing was sent"
        )
        raise InvalidArgumentError(message, operation=operation.id)
    if options.timeout is not None:
        every = [options.timeout] * len(settings.timeouts)
        settings = settings._replace(timeouts=type(settings.timeouts)(*every))
    if options.deadline is not None:
        settings = settings._replace(deadline=options.deadline)
    if options.max_retries is not None:
        settings = settings._replace(max_retries=options.max_retries)
    if options.confirm is not None:
        policy = policy._replace(confirm=options.confirm)
    if ceiling is not None:
        policy = policy._replace(max_price=ceiling)
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
