"""The clients: lifecycle and wiring, nothing else."""

from __future__ import annotations

import random
import ssl
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .access import Access, TokenSource
from .config import Timeouts, check_number, checked_timeouts, read_settings
from .errors import ConfigurationError
from .nouns import AsyncNouns, SyncNouns
from .transport import AsyncTransport, Clock, Network, Policy, SyncTransport
from .transport.events import set_up_log
from .transport.sending import Hook, checked_headers
from .transport.stores import open_store
from .types import Confirm, RateLimit, RequestOptions, Response

if TYPE_CHECKING:
    from .errors import UnknownOutcomeError
    from .types import Call
    from .verification import Verification

Transport = TypeVar("Transport", AsyncTransport, SyncTransport)


class _Client(Generic[Transport]):
    """What both clients have in common: their settings, and how they show themselves."""

    _transport_class: type[Transport]

    def __init__(
        self,
        token: TokenSource | None = None,
        *,
        token_created_at: datetime | None = None,
        base_url: str | None = None,
        timeout: Timeouts | float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_retry_after: float | None = None,
        max_concurrency: int | None = None,
        read_only: bool = False,
        dry_run: bool = False,
        allow: Iterable[str] | None = None,
        confirm: Confirm = False,
        max_price: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        on_retry: Hook | None = None,
        on_wait: Hook | None = None,
        observe: Any = None,
        http_client: Any = None,
        transport: Any = None,
        proxy: str | None = None,
        verify: str | Path | ssl.SSLContext | None = None,
        shared_limit: Path | str | None = None,
        clock: Clock | None = None,
        random: random.Random | None = None,
    ) -> None:
        """Read the settings; nothing is sent."""
        self._access = Access(token, created_at=token_created_at)
        # A traceback may show the variables of this function.
        token = None
        set_up_log()
        self._settings = read_settings(
            base_url,
            timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            max_concurrency=max_concurrency,
        )
        self._policy = _policy(
            Policy(),
            read_only=read_only,
            dry_run=dry_run,
            allow=allow,
            confirm=confirm,
            max_price=max_price,
            headers=headers,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_wait=on_wait,
            observe=observe,
        )
        network = Network(http_client, transport, proxy, verify)
        store = None if shared_limit is None else open_store(shared_limit)
        self._transport: Transport = self._transport_class(
            self._settings, self._access, network, clock, random, store
        )

    @property
    def access(self) -> Access:
        """The token: its tier, its end, and how to replace it."""
        return self._access

    @property
    def tier(self) -> str:
        """`full` with a token; `public` without: then fields and most operations are missing."""
        return self._access.tier

    @property
    def rate_limit(self) -> RateLimit:
        """What is known of the shared limit: calls, calls left, its end, and the wait."""
        return self._transport.limiter.state()

    @property
    def base_url(self) -> str:
        """The URL of the API."""
        return self._settings.base_url

    @property
    def clock(self) -> Clock:
        """What tells the time and sleeps."""
        return self._transport.clock

    def estimate(self, calls: int) -> float:
        """Tell how long a number of calls will have to wait for the rate limit.

        Args:
            calls: How many.

        Returns:
            Seconds until the last of them may be sent.

        Raises:
            ConfigurationError: It is no whole number.
        """
        check_number("calls", calls, whole=True)
        return self._transport.limiter.estimate(calls)

    def with_options(
        self,
        *,
        timeout: Timeouts | float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_retry_after: float | None = None,
        **policy: Any,
    ) -> Self:
        """Make a lighter copy with other options, on the same connections and the same limit.

        Args:
            timeout: Seconds for every wait, or `Timeouts`.
            deadline: Seconds for a whole call.
            max_retries: How often a safe call is tried again.
            max_retry_after: Seconds: a longer wait that the server asks for ends the call.
            **policy: Any of `read_only`, `dry_run`, `allow`, `confirm`, `max_price`, `headers`,
                `on_request`, `on_response`, `on_retry`, `on_wait` and `observe`.

        Returns:
            The copy. Closing either closes the connections of both.

        Raises:
            ConfigurationError: There is no such option, or it is unusable.
        """
        copy = type(self).__new__(type(self))
        changed: dict[str, Any] = {"max_retries": max_retries, "max_retry_after": max_retry_after}
        if deadline is not None:
            changed |= {"deadline": deadline, "deadline_money": deadline}
        changed = {name: value for name, value in changed.items() if value is not None}
        for name, value in changed.items():
            check_number(name, value, whole=name == "max_retries")
        if timeout is not None:
            changed["timeouts"] = checked_timeouts(timeout)
        copy._settings = self._settings._replace(**changed)
        copy._policy = _policy(self._policy, **policy)
        copy._access = self._access
        copy._transport = self._transport
        return copy

    def __repr__(self) -> str:
        """Show where it calls, on which tier, and through which layers; and no token."""
        where = f"{type(self).__name__} {self._settings.base_url}, {self.tier} tier"
        return f"<{where}: {self._transport!r}>"

    def __reduce__(self) -> str:
        """Refuse to be pickled: a client has connections and a token."""
        raise TypeError("a client cannot be pickled or copied: make another one")


class BeatPass(_Client[AsyncTransport], AsyncNouns):
    """A client of the BeatPass API for asyncio.

    Every operation is a method of a namespace, such as `bp.tracks.get`, and a function of its own,
    such as `beatpass_client.api.tracks.get_track.asyncio`, which takes this client.

    Args:
        token: A personal access token; a `Path` of a file that holds it, with mode 0600; or a
            callable that gives the current one. `BEATPASS_TOKEN`, then the file that
            `BEATPASS_TOKEN_FILE` names, when it is left out. Without any, the client is on the
            public tier: catalogue only, with fewer fields. An empty text asks for the public tier
            whatever the environment says.
        token_created_at: When the token was made: it lives for 90 days, and a warning comes in the
            last 7.
        base_url: The URL of the API; `BEATPASS_BASE_URL`, then production, when it is left out.
        timeout: Seconds for every wait in one attempt, or `Timeouts`.
        deadline: Seconds for a whole call, all attempts and waits included: 120, and 150 for money.
        max_retries: How often a safe call is tried again: 0 to 5, by default 2.
        max_retry_after: Seconds, by default 65: a longer wait that the server asks for ends the
            call.
        max_concurrency: Calls on the wire at the same time, by default 10.
        read_only: Keep back everything but reads.
        dry_run: Return a `PreparedRequest` from every call, and send nothing.
        allow: The namespaces that may be written to; all when left out.
        confirm: On production, operations that spend money or tokens need `True` here, or a
            callable that is asked with a `Confirmation` and answers `True`.
        max_price: The highest total price at which a purchase is begun.
        headers: Headers to send besides.
        on_request: Called with a `RequestEvent` before each attempt.
        on_response: Called with a `ResponseEvent` after each attempt.
        on_retry: Called with a `RetryEvent` before another attempt.
        on_wait: Called with a `WaitEvent` before a wait for the limit.
        observe: An object whose `observe(operation, tier, status, body)` sees every answer.
        http_client: A client of httpx to send with, with its own proxy and certificates.
        transport: A transport of httpx to send with.
        proxy: The URL of a proxy; the environment's when left out, none when empty.
        verify: A file of certificates, or an `ssl.SSLContext`.
        shared_limit: Where to share the rate limit with other processes: the `Path` of a file for
            those on this machine, or the `redis://` URL of a Redis server for several machines.
        clock: What tells the time and sleeps; for tests.
        random: The source of chance; for tests.

    Raises:
        ConfigurationError: A setting is unusable.

    Example:
        ```python
        async with BeatPass() as bp:
            track = await bp.tracks.get(3629)
            print(track.name, track.bpm)
        ```
    """

    _transport_class = AsyncTransport

    async def send_async(self, call: Call) -> Response[Any]:
        """Send one call; the generated functions use this.

        Args:
            call: The call.

        Returns:
            The answer; its `parsed` is the decoded JSON, the text or the bytes.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        return await self._transport.send(call, self._settings, self._policy)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Call a documented path; anything else is off limits and raises.

        Args:
            method: The HTTP method.
            path: The path below the base URL, such as `/tracks/3629`.
            query: Names and values of the query.
            json: The body.
            options: What is different for this call.

        Returns:
            The answer; its `parsed` is the decoded JSON, the text or the bytes.

        Raises:
            InvalidArgumentError: The contract has no such path. Nothing was sent.
            BeatPassError: One of its other kinds, which say what happened.
        """
        from .raw import documented_call

        return await self.send_async(documented_call(method, path, query, json, options))

    async def verify(self, error: UnknownOutcomeError) -> Verification:
        """Find out whether a write happened whose answer was lost. Nothing is ever sent again.

        Args:
            error: What the write raised.

        Returns:
            What was found.

        Raises:
            BeatPassError: One of its kinds, when the reads fail.
        """
        from .verification import run_async, verification

        return await run_async(verification(self, error))

    async def close(self) -> None:
        """Close the connections. Later calls raise `ClientClosedError`."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        """Use the client in `async with`."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self.close()


class BeatPassSync(_Client[SyncTransport], SyncNouns):
    """A client of the BeatPass API for ordinary code: the names of `BeatPass`, without `await`.

    It takes the arguments of `BeatPass`. Any thread may use it.

    Raises:
        ConfigurationError: A setting is unusable.

    Example:
        ```python
        with BeatPassSync() as bp:
            print(bp.tracks.get(3629).name)
        ```
    """

    _transport_class = SyncTransport

    def send_sync(self, call: Call) -> Response[Any]:
        """Send one call; the generated functions use this.

        Args:
            call: The call.

        Returns:
            The answer; its `parsed` is the decoded JSON, the text or the bytes.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        return self._transport.send(call, self._settings, self._policy)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Call a documented path, as `BeatPass.request` does.

        Args:
            method: The HTTP method.
            path: The path below the base URL, such as `/tracks/3629`.
            query: Names and values of the query.
            json: The body.
            options: What is different for this call.

        Returns:
            The answer; its `parsed` is the decoded JSON, the text or the bytes.

        Raises:
            InvalidArgumentError: The contract has no such path. Nothing was sent.
            BeatPassError: One of its other kinds, which say what happened.
        """
        from .raw import documented_call

        return self.send_sync(documented_call(method, path, query, json, options))

    def verify(self, error: UnknownOutcomeError) -> Verification:
        """Find out whether a write happened whose answer was lost. Nothing is ever sent again.

        Args:
            error: What the write raised.

        Returns:
            What was found.

        Raises:
            BeatPassError: One of its kinds, when the reads fail.
        """
        from .verification import run, verification

        return run(verification(self, error))

    def close(self) -> None:
        """Close the connections. Later calls raise `ClientClosedError`."""
        self._transport.close()

    def __enter__(self) -> Self:
        """Use the client in `with`."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self.close()


def _policy(policy: Policy, **changes: Any) -> Policy:
    """Work options into a policy, checked."""
    unknown = changes.keys() - set(Policy._fields)
    if unknown:
        raise ConfigurationError(f"there is no option {sorted(unknown)[0]!r}")
    if changes.get("max_price") is not None:
        check_number("max_price", changes["max_price"])
    if changes.get("headers"):
        changes["headers"] = checked_headers(changes["headers"])
    elif "headers" in changes:
        changes["headers"] = {}
    allow = changes.get("allow")
    if allow is not None:
        if isinstance(allow, str) or not all(isinstance(each, str) for each in allow):
            raise ConfigurationError("allow takes names of namespaces, such as {'purchases'}")
        changes["allow"] = frozenset(allow)
        for name in changes["allow"]:
            if not hasattr(AsyncNouns, name):
                raise ConfigurationError(f"allow: there is no namespace {name!r}")
    return policy._replace(**changes)
