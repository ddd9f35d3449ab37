"""The layers put together, once for asyncio and once for ordinary code."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from .. import errors
from ..auth import Credentials
from ..config import Settings
from ..errors import WrongEventLoopError
from ..ratelimit.queue import RateLimiter, limiter_for
from ..types import Call, Response
from .call import CallContext, Policy, begin
from .clock import SYSTEM_CLOCK, SYSTEM_RANDOM, Clock
from .connections import SPENDING_CONNECTIONS, Connections, Network
from .guard import WriteGuard
from .instrumentation import Span
from .retry import Retry
from .steps import Steps, run, run_async
from .turns import Concurrency, Deadline, Limit
from .wire import Wire

if TYPE_CHECKING:
    from ..ratelimit.store import Store


class _Stack:
    """What both stacks do alike: everything but waiting.

    Args:
        settings: Where and how to call.
        auth: Who the client is.
        network: How to reach the origin.
        clock: The clock; that of the machine when left out.
        random_: The source of chance; the machine's when left out.
        store: Where a limit is kept that several processes share; `None` for nowhere.
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
    ) -> None:
        """Put the layers together; nothing is sent."""
        self._auth = auth
        self._clock = clock or SYSTEM_CLOCK
        self._settings = settings
        self._limiter: RateLimiter | None = None
        self._limiter_of = ""
        self._store = store
        self._connections = Connections(
            settings, network, self._clock, asynchronous=self._asynchronous
        )
        self._wire = Wire(settings, auth, self._connections, self._clock)
        concurrency = Concurrency(
            self._wire,
            settings.max_concurrency,
            SPENDING_CONNECTIONS,
            self._clock,
            asynchronous=self._asynchronous,
        )
        limit = Limit(concurrency, self._current_limiter)
        retry = Retry(limit, self._clock, random_ or SYSTEM_RANDOM)
        self._outermost = WriteGuard(Deadline(retry, self._clock), auth, self._wire.prepare)

    def __repr__(self) -> str:
        """Show the layers, from the outermost."""
        return repr(self._outermost)

    @property
    def clock(self) -> Clock:
        """What tells the time."""
        return self._clock

    @property
    def limiter(self) -> RateLimiter:
        """The limiter of the token that is in use."""
        return self._current_limiter()

    def _current_limiter(self) -> RateLimiter:
        digest = self._auth.digest
        if self._limiter is None or digest != self._limiter_of:
            self._limiter = limiter_for(self._settings.origin, digest, self._clock)
            self._limiter_of = digest
        return self._limiter

    def _close_store(self) -> None:
        if self._store is not None:
            self._store.close()

    def _send(self, context: CallContext) -> Steps[Response[Any]]:
        span = Span(context.operation)
        try:
            response = yield from self._outermost.send(context)
        except BaseException as error:
            status = error.status if isinstance(error, errors.APIStatusError) else None
            span.end(context.attempts, status, error)
            if isinstance(error, errors.APIStatusError) and error.status:
                self._observe(context, error.status, error.body)
            raise
        span.end(context.attempts, response.status_code, None)
        self._observe(context, response.status_code, response.parsed)
        return response

    def _observe(self, context: CallContext, status: int, body: Any) -> None:
        if context.policy.observe is not None and not context.policy.dry_run:
            context.policy.observe.observe(context.operation, self._auth.tier, status, body)


class AsyncTransport(_Stack):
    """Sends calls from one event loop."""

    _asynchronous = True

    async def send(self, call: Call, settings: Settings, policy: Policy) -> Response[Any]:
        """Send a call.

        Args:
            call: The call.
            settings: The client's settings.
            policy: The client's policy.

        Returns:
            The answer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        import asyncio

        if not self._connections.enter(asyncio.get_running_loop()):
            message = (
                "the client was used in another event loop: make one in each. Nothing was sent"
            )
            raise WrongEventLoopError(message, operation=call.operation.id)
        return await run_async(self._send(begin(call, settings, policy)))

    async def close(self) -> None:
        """Close the connections. Closing twice does nothing more."""
        self._wire.closed = True
        self._close_store()
        await self._connections.aclose()


class SyncTransport(_Stack):
    """Sends calls from ordinary code, and from any thread."""

    _asynchronous = False

    def send(self, call: Call, settings: Settings, policy: Policy) -> Response[Any]:
        """Send a call.

        Args:
            call: The call.
            settings: The client's settings.
            policy: The client's policy.

        Returns:
            The answer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        return run(self._send(begin(call, settings, policy)))

    def close(self) -> None:
        """Close the connections. Closing twice does nothing more."""
        self._wire.closed = True
        self._close_store()
        self._connections.close()
