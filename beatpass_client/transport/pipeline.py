"""The whole way of a call, from top to bottom, once for asyncio and for synchronous code.

`Pipeline.send` is a generator: it yields a step wherever it has to wait, and `steps.run` and
`steps.run_async` do these steps. The decisions on the way are pure functions beside it: `guard`
(may this be sent?), `classify` (what does this answer mean?) and `retry` (is it tried again?).
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..errors import (
    APIStatusError,
    BeatPassError,
    ClientClosedError,
    ConfigurationError,
    DryRun,
    LocalTimeoutError,
    WrongEventLoopError,
)
from ..types import Response
from . import guard, hooks, instrumentation, limits
from .call import SPENDING, AttemptResult, CallContext, Policy, begin
from .clock import SYSTEM_CLOCK, SYSTEM_RANDOM, Clock
from .connections import SPENDING_CONNECTIONS, Connections, Network
from .exchange import Exchange
from .http import HTTPRequest
from .redaction import redact_error
from .request import RequestBuilder, neutral, request_elsewhere
from .retry import SHORTEST_ATTEMPT, RetryQuota, decide, deleted_before
from .slots import Slots
from .steps import AskSecret, Sleep, Steps, run, run_async

if TYPE_CHECKING:
    import asyncio

    from ..auth import Credentials, Token
    from ..config import Settings
    from ..ratelimit.queue import RateLimiter
    from ..ratelimit.store import Store
    from ..types import Call
    from .redirects import Elsewhere

PriceCall = Callable[["Call[Any]"], "Call[Any]"]
"""Makes the call that asks what another call would cost."""


class Pipeline:
    """Sends the calls of one client.

    Args:
        settings: Where and how to call.
        auth: The token.
        network: How to reach the origin.
        clock: The clock; that of the machine when left out.
        random_: The source of chance; the machine's when left out.
        store: Where several processes share the rate limit; `None` for nowhere.
        price_call: Makes the call that asks what another call would cost.
    """

    _asynchronous: bool

    def __init__(
        self,
        settings: Settings,
        auth: Credentials,
        network: Network,
        clock: Clock | None = None,
        random_: random.Random | None = None,
        store: Store | None = None,
        price_call: PriceCall | None = None,
    ) -> None:
        self.clock = clock or SYSTEM_CLOCK
        self._random = random_ or SYSTEM_RANDOM
        self._auth = auth
        self._base_url = settings.base_url
        self._max_concurrency = settings.max_concurrency
        self._price_call = price_call
        self._limiter = limits.CurrentLimiter(settings, auth, self.clock, store)
        self._retry_quota = RetryQuota()
        self._requests = RequestBuilder(settings.base_url)
        self._connections = Connections(
            settings, network, self.clock, asynchronous=self._asynchronous
        )
        self._open_slots()
        self._closed = False

    def __repr__(self) -> str:
        """Show where calls go."""
        return f"<{type(self).__name__} {getattr(self, '_base_url', '')}>"

    @property
    def limiter(self) -> RateLimiter:
        """The limiter of the token that is in use."""
        return self._limiter.get()

    def _send(self, context: CallContext) -> Steps[Response[Any]]:
        """Send a call: the whole way, in this order."""
        operation, policy = context.operation, context.policy
        guard.check_allowed(context, self._auth)
        if policy.dry_run:
            raise DryRun(self._requests.prepare(context, self._auth))
        context.start(self.clock.monotonic())
        if operation.operation_class == "money":
            yield from guard.confirm_spending(context, self._ask_price)
        paid = 0
        while True:
            result = yield from self._attempt_in_turn(context)
            if result.error is None or deleted_before(context, result):
                self._retry_quota.give_back(paid)
                return self._finish(context, result)
            decision = decide(
                operation.operation_class,
                result.reason,
                retries=context.attempts - 1,
                most=context.settings.max_retries,
                wait=result.wait,
                longest_wait=context.settings.max_retry_after,
                remaining=context.expires - self.clock.monotonic(),
                random_=self._random,
            )
            paid = self._retry_quota.take(result) if decision.again else 0
            if not paid:
                result.error.deadline_exceeded |= decision.late
                result.error.retry_quota_exhausted = decision.again
                raise result.error
            context.failure = result.error
            context.lost = context.lost or result.reason == "lost"
            instrumentation.log_retry(context, decision.delay)
            if policy.on_retry is not None:
                yield hooks.on_retry(context, policy.on_retry, result, decision.delay)
            if decision.delay > 0:
                yield Sleep(self.clock, decision.delay)

    def _attempt_in_turn(self, context: CallContext) -> Steps[AttemptResult]:
        """Make one attempt when the rate limit and the connections have room for it."""
        spends = context.operation.operation_class in SPENDING
        slots = self._spending_slots if spends else self._slots
        while True:
            attempts, asked = context.attempts, self.clock.monotonic()
            result: AttemptResult | None = None
            permit = context.permit = yield from limits.acquire(self._limiter.get(), context)
            try:
                now = self.clock.monotonic()
                context.have_turn(now, now - asked)
                if not (yield slots.acquire(context.expires - now)):
                    raise _too_late(context, "max_concurrency calls are under way already")
                try:
                    # The server may have refused another call while this one waited for its slot.
                    if permit.is_valid():
                        result = yield from self._attempt(context)
                        return result
                finally:
                    slots.release()
            finally:
                sent = context.attempts > attempts
                limits.note_scope(result, permit.release(limits.feedback(result) if sent else None))

    def _attempt(self, context: CallContext) -> Steps[AttemptResult]:
        """Send one request, and classify what comes back."""
        operation, call, policy = context.operation, context.call, context.policy
        if self._closed:
            message = "the client is closed; make a new one. Nothing was sent"
            raise ClientClosedError(message, operation=operation.id)
        token: Token | None = None
        if operation.auth != "none":
            token = self._auth.token
            if self._auth.source is not None:
                remaining = context.expires - self.clock.monotonic()
                token = yield AskSecret("token", self._auth.source, self._auth.wrap, remaining)
            self._auth.check_token(operation, token)
        context.token = token
        request = self._requests.build(context, token) if call.url is None else None
        instrumentation.log_request(context)
        if policy.on_request is not None:
            yield hooks.on_request(context, policy.on_request)
        began = self.clock.monotonic()
        if context.expires - began < SHORTEST_ATTEMPT:
            raise _too_late(context, "too little time was left before it could be sent")
        context.attempts += 1
        if context.started_at is None:
            context.started_at = datetime.now(UTC)
        if request is None:
            result = yield from self._elsewhere(context).fetch(call.url or "")
        else:
            result = yield from self._exchange(request, context)
            if token is not None and result.status is not None:
                self._auth.note(token, result.status)
        if call.sink is not None and result.reason == "redirect":
            base = call.url or f"{self._base_url}{call.path}"
            result = yield from self._elsewhere(context).follow(result, base)
        if request is None:
            # The limit that another server reports is not ours.
            result.headers = {}
        if result.error is not None:
            redact_error(result.error, context)
        elapsed = self.clock.monotonic() - began
        instrumentation.log_response(context, result, elapsed)
        if policy.on_response is not None:
            yield from hooks.on_response(context, policy.on_response, result, elapsed)
        return result

    def _exchange(self, request: HTTPRequest, context: CallContext) -> Steps[AttemptResult]:
        try:
            result: AttemptResult = yield Exchange(self._connections, request, context, self.clock)
        except BaseException as error:
            # The frames of the HTTP library hold the request, with its token and its body.
            raise error.with_traceback(None) from None
        return result

    def _elsewhere(self, context: CallContext) -> Elsewhere:
        """Get what is outside of the API; the token and the headers of the user stay here."""
        # Imported here: few programs ever go there.
        from .redirects import Elsewhere

        return Elsewhere(
            context,
            lambda url: request_elsewhere(context, url),
            lambda request: self._exchange(neutral(request), context),
            pins=self._connections.own,
        )

    def _ask_price(self, context: CallContext) -> Steps[Any]:
        """Ask what a call would cost, within its deadline."""
        if self._price_call is None:
            raise ConfigurationError("this client cannot ask for prices: max_price is of no use")
        settings = context.settings
        if context.counts_waits:
            remaining = context.expires - self.clock.monotonic()
            settings = settings._replace(deadline=remaining)
        call = self._price_call(context.call)
        policy = context.policy
        response = yield from self._send(begin(call, settings, policy))
        return call.read(response).parsed

    def _finish(self, context: CallContext, result: AttemptResult) -> Response[Any]:
        response = result.response
        if response is None:
            status = result.status or 404
            response = Response(status, b"", result.headers, {}, assumed=True)
        response.attempts = context.attempts
        response.elapsed = self.clock.monotonic() - context.started
        if context.policy.observe is not None:
            self._observe(context, response.status_code, response.parsed)
        return response

    def _fail(self, context: CallContext, error: BeatPassError) -> None:
        """Say in an error what call it belongs to."""
        error.operation = error.operation or context.operation.id
        error.attempts = context.attempts
        if (
            isinstance(error, APIStatusError)
            and error.status
            and context.policy.observe is not None
        ):
            self._observe(context, error.status, error.body)

    def _observe(self, context: CallContext, status: int, body: Any) -> None:
        context.policy.observe.observe(context.operation, self._auth.tier, status, body)

    def _open_slots(self) -> None:
        self._slots = Slots(self._max_concurrency, asynchronous=self._asynchronous)
        self._spending_slots = Slots(SPENDING_CONNECTIONS, asynchronous=self._asynchronous)

    def _steps(self, call: Call[Any], settings: Settings, policy: Policy) -> Steps[Response[Any]]:
        context = begin(call, settings, policy)
        steps = self._send(context)
        if "opentelemetry.trace" in sys.modules:
            from .telemetry import observed

            steps = observed(context, steps)
        try:
            return (yield from steps)
        except BeatPassError as error:
            self._fail(context, error)
            raise

class AsyncTransport(Pipeline):
    """Sends calls from one event loop."""

    _asynchronous = True
    _loop: asyncio.AbstractEventLoop | None = None

    async def send(self, call: Call[Any], settings: Settings, policy: Policy) -> Response[Any]:
        """Send a call.

        Args:
            call: The call.
            settings: The client's settings.
            policy: The client's policy.

        Returns:
            The answer.

        Raises:
            DryRun: The client has `dry_run=True`. Nothing was sent.
            BeatPassError: One of its other kinds, which say what happened.
        """
        import asyncio

        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._change_loop(loop, call)
        return await run_async(self._steps(call, settings, policy))

    def _change_loop(self, loop: asyncio.AbstractEventLoop, call: Call[Any]) -> None:
        if not self._connections.enter(loop):
            message = (
                "the client was used in another event loop: make one in each. Nothing was sent"
            )
            raise WrongEventLoopError(message, operation=call.operation.id)
        if self._loop is not None:
            # Whoever waited for a slot did so in the other loop.
            self._open_slots()
        self._loop = loop

    async def close(self) -> None:
        """Close the connections. Closing twice does nothing more."""
        self._closed = True
        await run_async(self._limiter.close())
        await self._connections.aclose()


class SyncTransport(Pipeline):
    """Sends calls from synchronous code, and from any thread."""

    _asynchronous = False

    def send(self, call: Call[Any], settings: Settings, policy: Policy) -> Response[Any]:
        """Send a call.

        Args:
            call: The call.
            settings: The client's settings.
            policy: The client's policy.

        Returns:
            The answer.

        Raises:
            DryRun: The client has `dry_run=True`. Nothing was sent.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return run(self._steps(call, settings, policy))

    def close(self) -> None:
        """Close the connections. Closing twice does nothing more."""
        self._closed = True
        run(self._limiter.close())
        self._connections.close()


def _too_late(context: CallContext, problem: str) -> BeatPassError:
    """Make the error of an attempt for which no time is left; nothing of it was sent."""
    if context.failure is not None:
        context.failure.deadline_exceeded = True
        return context.failure
    message = f"{problem}: make fewer calls at once, or give a longer deadline=. Nothing was sent"
    return LocalTimeoutError(message, operation=context.operation.id, deadline_exceeded=True)
