"""The whole way of a call, from top to bottom, once for asyncio and for synchronous code.

`Pipeline.send` is a generator: it yields a step wherever it has to wait, and `steps.run` and
`steps.run_async` do these steps. The decisions on the way are pure functions beside it: `guard`
(may this be sent?), `classify` (what does this answer mean?) and `retry` (is it tried again?).
"""

from __future__ import annotations

import math
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
    RateLimitError,
    WrongEventLoopError,
)
from ..ratelimit.queue import Permit, RateLimiter, limiter_for
from ..ratelimit.rate_groups import Feedback
from ..types import Response
from . import guard, hooks
from .call import SPENDING, AttemptResult, CallContext, Policy, with_options
from .clock import SYSTEM_CLOCK, SYSTEM_RANDOM, Clock
from .connections import SPENDING_CONNECTIONS, Connections, Network, Slots
from .exchange import Exchange
from .headers import reported_limit, request_id
from .instrumentation import LOGGER
from .journal import Journal, journaled
from .redaction import redact_error
from .request import RequestBuilder, request_outside
from .retry import SHORTEST_ATTEMPT, RetryQuota, decide, deleted_before
from .steps import AskSecret, Blocking, Sleep, Steps, run, run_async

if TYPE_CHECKING:
    import asyncio

    from ..auth import Credentials
    from ..config import Settings
    from ..ratelimit.store import Store
    from ..types import Call
    from .cache import Cache
    from .http import HTTPRequest
    from .redirects import Redirects

# Which limit a call counts in when the contract names none and an answer shows a stricter one.
_GROUPS = {
    "read": "read",
    "download": "media",
    "idempotent": "write",
    "idempotency-key": "write",
    "unsafe": "write",
    "money": "write",
    "credentials": "credentials",
}

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
        journal: Where calls that spend money are written down; `None` for nowhere.
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
        journal: Journal | None = None,
    ) -> None:
        self.clock = clock or SYSTEM_CLOCK
        self._random = random_ or SYSTEM_RANDOM
        self._auth = auth
        self._base_url = settings.base_url
        self._max_concurrency = settings.max_concurrency
        self._price_call = price_call
        self._journal = journal
        self._store = store
        self._given_transport = network.http_client or network.transport
        self._origin = settings.origin
        self._limiter: RateLimiter | None = None
        self._limiter_digest = ""
        self._retry_quota = RetryQuota()
        self._requests = RequestBuilder(settings.base_url)
        self._connections = Connections(
            settings, network, self.clock, asynchronous=self._asynchronous
        )
        self._open_slots()
        self.cache: Cache | None = None
        self._closed = False

    def __repr__(self) -> str:
        """Show where calls go."""
        return f"<{type(self).__name__} {getattr(self, '_base_url', '')}>"

    @property
    def limiter(self) -> RateLimiter:
        """The limiter of the token that is in use."""
        digest = self._auth.digest
        if self._store is not None and self._auth.source is not None:
            # Several processes call the callable each for itself: what it gives is of one account.
            digest = "callable"
        if self._limiter is None or self._limiter_digest != digest:
            self._limiter_digest = digest
            self._limiter = limiter_for(
                self._origin, digest, self.clock, self._store, self._given_transport
            )
        return self._limiter

    def steps(self, call: Call[Any], settings: Settings, policy: Policy) -> Steps[Response[Any]]:
        """Send a call.

        Args:
            call: The call.
            settings: The client's settings.
            policy: The client's policy.

        Returns:
            The answer.

        Raises:
            DryRun: The client has `dry_run=True`. Nothing was sent.
            BeatPassError: One of its other kinds; it says which call it belongs to.
        """
        if call.options is not None:
            settings, policy = with_options(call.operation, call.options, settings, policy)
        context = CallContext(call, settings, policy, self.clock.monotonic())
        spends = call.operation.operation_class == "money"
        try:
            guard.check_allowed(context, self._auth)
            if policy.dry_run:
                raise DryRun(request=self._requests.prepare(context, self._auth))
            steps = self._spend(context) if spends else self._deliver(context)
            if "opentelemetry.trace" in sys.modules:
                from .telemetry import observed

                steps = observed(context, steps)
            return (yield from steps)
        except BeatPassError as error:
            error.operation = error.operation or call.operation.id
            error.attempts = context.attempts
            if error.request_id is None and context.attempts:
                error.request_id = context.request_id
            if isinstance(error, APIStatusError) and error.status and policy.observe is not None:
                policy.observe.observe(call.operation, self._auth.tier, error.status, error.body)
            raise

    def _spend(self, context: CallContext) -> Steps[Response[Any]]:
        """Deliver a call that spends money, once it is confirmed and written down."""
        yield from guard.confirm_spending(context, self._ask_price)
        steps = self._deliver(context)
        if self._journal is not None:
            account = "callable" if self._auth.source is not None else self._auth.digest
            steps = journaled(self._journal, context, account, steps)
        return (yield from steps)

    def _deliver(self, context: CallContext) -> Steps[Response[Any]]:
        """Make attempts until one succeeds, or none may follow."""
        operation, settings, policy = context.operation, context.settings, context.policy
        slots = self._spending_slots if operation.operation_class in SPENDING else self._slots
        paid = 0
        while True:
            attempts, result = context.attempts, None
            permit = yield from self._acquire(context)
            try:
                waits = not slots.take()
                if waits and not (yield slots.wait(context, self.clock)):
                    raise _too_late(context, "max_concurrency calls are under way already")
                try:
                    # The server may have refused another call while this one waited for its slot.
                    if not waits or permit.is_valid():
                        result = yield from self._attempt(context)
                finally:
                    slots.give_back()
            finally:
                sent = context.attempts > attempts
                scope = permit.release(_feedback(result) if sent else None)
            if result is None:
                continue
            error = result.error
            if error is None or deleted_before(context, result):
                if self._retry_quota.left < RetryQuota.CAPACITY:
                    self._retry_quota.give_back(paid)
                break
            if isinstance(error, RateLimitError):
                error.scope = scope
            decision = decide(
                operation.operation_class,
                result.reason,
                retries=context.attempts - 1,
                most=settings.max_retries,
                wait=result.wait,
                longest_wait=settings.max_retry_after,
                remaining=context.expires - self.clock.monotonic(),
                random_=self._random,
            )
            paid = self._retry_quota.take(result) if decision.again else 0
            if not paid:
                error.deadline_exceeded |= decision.late
                error.retry_quota_exhausted = decision.again
                raise error
            context.failure = error
            context.lost = context.lost or result.reason == "lost"
            LOGGER.debug("%s %s again in %.2f s", operation.method, operation.path, decision.delay)
            if policy.on_retry is not None:
                yield hooks.on_retry(context, policy.on_retry, result, decision.delay)
            if decision.delay > 0:
                yield Sleep(self.clock, decision.delay)
        response = result.response or Response(result.status or 404, b"", result.headers, {})
        response.assumed = result.response is None
        response.attempts = context.attempts
        response.request_id = request_id(response.headers) or context.request_id
        response.elapsed = self.clock.monotonic() - context.started
        if policy.observe is not None:
            status = response.status_code
            policy.observe.observe(operation, self._auth.tier, status, response.parsed)
        return response

    def _acquire(self, context: CallContext) -> Steps[Permit]:
        """Wait until the rate limit has room for an attempt."""
        operation, hook = context.operation, context.policy.on_wait
        asked = self.clock.monotonic()
        waits: list[float] = []

        def announce(seconds: float) -> None:
            LOGGER.debug("%s %s waits %.2f s", operation.method, operation.path, seconds)
            waits.append(seconds)

        steps = self.limiter.acquire(
            operation.rate_group or _GROUPS[operation.operation_class],
            expires=context.expires if context.counts_waits else None,
            background=context.background,
            on_wait=announce,
            again=context.permit,
        )
        if hook is not None:
            steps = hooks.on_wait(context, hook, waits, steps)
        permit = context.permit = yield from steps
        now = self.clock.monotonic()
        context.waited += now - asked
        if context.default_deadline is not None:
            # It runs from the first permit, and no wait for a later one counts.
            first = context.expires == math.inf
            later = now + context.default_deadline if first else context.expires + now - asked
            context.expires = later
        return permit

    def _attempt(self, context: CallContext) -> Steps[AttemptResult]:
        """Send one request, and classify what comes back."""
        operation, call, policy, auth = context.operation, context.call, context.policy, self._auth
        if self._closed:
            message = "the client is closed; make a new one. Nothing was sent"
            raise ClientClosedError(message, operation=operation.id)
        context.token = None
        if operation.auth != "none":
            context.token = auth.token
            if auth.source is not None:
                remaining = context.expires - self.clock.monotonic()
                context.token = yield AskSecret("token", auth.source, auth.wrap, remaining)
            if context.token is None or auth.refusals:
                auth.check_token(operation, context.token)
        request = self._requests.build(context) if call.url is None else None
        LOGGER.debug("%s %s attempt %d", operation.method, operation.path, context.attempts + 1)
        if policy.on_request is not None:
            yield hooks.on_request(context, policy.on_request)
        began = self.clock.monotonic()
        if context.expires - began < SHORTEST_ATTEMPT:
            raise _too_late(context, "too little time was left before it could be sent")
        context.attempts += 1
        if context.started_at is None:
            context.started_at = datetime.now(UTC)
        result: AttemptResult
        try:
            if request is None:
                result = yield from self._redirects(context).fetch(call.url or "")
                # The limit that another server reports is not ours.
                result.headers = {}
            else:
                result = yield Exchange(self._connections, request, context, self.clock)
                # What another server says after a redirect is not about the token.
                if context.token is not None and (result.status == 401 or auth.refusals):
                    auth.note(context.token, result.status)
            if call.sink is not None and result.reason == "redirect":
                base = call.url or f"{self._base_url}{call.path}"
                result = yield from self._redirects(context).follow(result, base)
        except BaseException as error:
            # The frames of the HTTP library hold the request, with its token and its body.
            raise error.with_traceback(None) from None
        if result.error is not None:
            redact_error(result.error, context)
        elapsed = self.clock.monotonic() - began
        LOGGER.info(
            "%s %s %s attempt %d %.0f ms",
            operation.method,
            operation.path,
            result.status or type(result.error).__name__,
            context.attempts,
            elapsed * 1000,
        )
        if policy.on_response is not None:
            yield from hooks.on_response(context, policy.on_response, result, elapsed)
        return result

    def _redirects(self, context: CallContext) -> Redirects:
        """Get what is outside of the API; the token and the headers of the user stay here."""
        # Imported here: few programs ever go there.
        from .redirects import Redirects

        def exchange(request: HTTPRequest) -> Steps[AttemptResult]:
            result: AttemptResult = yield Exchange(self._connections, request, context, self.clock)
            return result

        return Redirects(
            context,
            lambda url: request_outside(context, url),
            exchange,
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
        response = yield from self.steps(call, settings, context.policy)
        return call.read(response).parsed

    def _open_slots(self) -> None:
        self._slots = Slots(self._max_concurrency, asynchronous=self._asynchronous)
        self._spending_slots = Slots(SPENDING_CONNECTIONS, asynchronous=self._asynchronous)

    def _refuse_calls(self) -> None:
        """Refuse later calls."""
        self._closed = True

    def _close_store(self) -> Steps[None]:
        """Tell the store what it was not told yet, and close it."""
        if self._store is not None:
            if self._limiter is not None:
                yield Blocking(self._limiter.close)
            self._store.close()


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
        steps = self.steps(call, settings, policy)
        if self.cache is not None:
            steps = self.cache.send(call, policy, self._auth, steps)
        return await run_async(steps)

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
        self._refuse_calls()
        await run_async(self._close_store())
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
        steps = self.steps(call, settings, policy)
        if self.cache is not None:
            steps = self.cache.send(call, policy, self._auth, steps)
        return run(steps)

    def close(self) -> None:
        """Close the connections. Closing twice does nothing more."""
        self._refuse_calls()
        run(self._close_store())
        self._connections.close()


def _feedback(result: AttemptResult | None) -> Feedback | None:
    """Tell what the limiter learns from an attempt that was begun."""
    if result is None:  # It was cancelled on its way, and may have counted.
        return Feedback()
    if result.reason in ("not-sent", "tls", "pool"):
        return None
    if result.response is not None:
        reported = result.response.rate_limit
    else:
        reported = reported_limit(result.headers) if result.headers else None
    return Feedback(reported, result.reason == "throttled", result.wait)


def _too_late(context: CallContext, problem: str) -> BeatPassError:
    """Make the error of an attempt for which no time is left; nothing of it was sent."""
    if context.failure is not None:
        context.failure.deadline_exceeded = True
        return context.failure
    message = f"{problem}: make fewer calls at once, or give a longer deadline=. Nothing was sent"
    return LocalTimeoutError(message, operation=context.operation.id, deadline_exceeded=True)
