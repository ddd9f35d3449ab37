"""The clients: lifecycle and wiring, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import isawaitable
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from .base_client import Client
from .errors import ConfigurationError, DryRun
from .pagination import SyncPager
from .resources import AsyncResources, SyncResources
from .transport.pipeline import AsyncTransport, SyncTransport
from .types import PreparedRequest, RequestOptions, Response

if TYPE_CHECKING:
    from .resources.verification import Verification
    from .types import Call

P = ParamSpec("P")
T = TypeVar("T")


class BeatPass(Client[AsyncTransport], AsyncResources):
    """A client of the BeatPass API for asyncio.

    Every operation is a method of a namespace, such as `bp.tracks.get`, and a function of its own,
    such as `beatpass_client.api.tracks.get_track.asyncio`, which takes this client.

    Args:
        token: A personal access token; a `Path` of a file that holds it, with mode 0600; or a
            callable that gives the current one. `BEATPASS_TOKEN`, then the file that
            `BEATPASS_TOKEN_FILE` names, when it is left out; these go to the server that the
            environment names, and to no other. Without any, the client is on the public tier:
            catalogue only, with fewer fields. An empty text asks for the public tier whatever the
            environment says.
        token_created_at: When the token was made: it lives for 90 days, and a warning comes in the
            last 7.
        credentials_file: Whether to use the token that `beatpass auth login` keeps when neither
            `token` nor the environment gives one; it goes only to the server that it was kept for.
        base_url: The URL of the API; `BEATPASS_BASE_URL`, then production, when it is left out.
        timeout: Seconds for every wait in one attempt, or `Timeouts`.
        deadline: Seconds for a whole call, all attempts and waits included. Without one, a call may
            take 120 seconds, and 150 for money, from its turn in the rate limit.
        max_retries: How often a safe call is tried again: 0 to 5, by default 2.
        max_retry_after: Seconds, by default 65: a longer wait that the server asks for ends the
            call.
        max_concurrency: Calls on the wire at the same time, by default 10.
        read_only: Keep back everything but reads.
        dry_run: Send nothing: every call raises `DryRun`, which carries the request. See `prepare`.
        allow: The namespaces that may be written to; all when left out.
        confirm: On production, operations that spend money or tokens need `True` here, or a
            callable that is asked with a `Confirmation` and answers `True`.
        max_price: The highest total price at which a purchase is begun: a number of CAD, or a text
            such as `"12.50 USD"`. A quote in another currency, or without a price, begins none.
        headers: Headers to send besides.
        app_info: The name of your program for the User-Agent, such as `beat-shop/1.2`.
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
        journal: The `Path` of a folder where calls that spend money are written down before they
            are sent, so that a program that was killed finds out what was under way.
        cache: Seconds for which answers to reads are kept in memory; `True` keeps those that the
            server itself caches, for as long as it does. A write drops them. None when left out.
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

    async def send_async(self, call: Call[T]) -> Response[T]:
        """Send one call.

        Args:
            call: The call, such as `get_track.call(3629)`.

        Returns:
            The answer; its `parsed` is what the function returns.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        return call.read(await self._transport.send(call, self._settings, self._policy))

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
        from .runtime.operations import documented_call

        return await self.send_async(documented_call(method, path, query, json, options))

    async def prepare(
        self, method: Callable[P, Any], *args: P.args, **kwargs: P.kwargs
    ) -> PreparedRequest:
        """Make the request of a call without sending it.

        Args:
            method: A method of this client, such as `bp.playlists.create`.
            *args: Its arguments.
            **kwargs: Its arguments by name.

        Returns:
            The request, the token and passwords hidden. Of a method that makes several calls, the
            first one.

        Raises:
            ConfigurationError: It is no method of this client, or it makes no call.
            BeatPassError: The call would be refused before it is sent.

        Example:
            ```python
            request = await bp.prepare(bp.playlists.create, name="Late hours")
            print(request.method, request.url, request.body)
            ```
        """
        try:
            result = self._dry_method(method)(*args, **kwargs)
            if isawaitable(result):
                await result
        except DryRun as ready:
            return ready.request
        raise ConfigurationError("the method made no call, so there is nothing to prepare")

    async def verify(self, write: Any) -> Verification:
        """Find out whether a write happened whose answer was lost. Nothing is ever sent again.

        Args:
            write: The `UnknownOutcomeError` that it raised; or an entry of the journal; or the call
                itself, such as `initiate_track_purchase.call(3629)`.

        Returns:
            What was found.

        Raises:
            BeatPassError: One of its kinds, when the reads fail.
        """
        from .resources.verification import run_async, verification

        return await run_async(verification(self, write))

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


class BeatPassSync(Client[SyncTransport], SyncResources):
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

    def send_sync(self, call: Call[T]) -> Response[T]:
        """Send one call.

        Args:
            call: The call, such as `get_track.call(3629)`.

        Returns:
            The answer; its `parsed` is what the function returns.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        return call.read(self._transport.send(call, self._settings, self._policy))

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
        from .runtime.operations import documented_call

        return self.send_sync(documented_call(method, path, query, json, options))

    def prepare(
        self, method: Callable[P, Any], *args: P.args, **kwargs: P.kwargs
    ) -> PreparedRequest:
        """Make the request of a call without sending it.

        Args:
            method: A method of this client, such as `bp.playlists.create`.
            *args: Its arguments.
            **kwargs: Its arguments by name.

        Returns:
            The request, the token and passwords hidden. Of a method that makes several calls, the
            first one.

        Raises:
            ConfigurationError: It is no method of this client, or it makes no call.
            BeatPassError: The call would be refused before it is sent.

        Example:
            ```python
            request = bp.prepare(bp.playlists.create, name="Late hours")
            print(request.method, request.url, request.body)
            ```
        """
        try:
            result = self._dry_method(method)(*args, **kwargs)
            if isinstance(result, SyncPager):
                result.first()
        except DryRun as ready:
            return ready.request
        raise ConfigurationError("the method made no call, so there is nothing to prepare")

    def verify(self, write: Any) -> Verification:
        """Find out whether a write happened whose answer was lost. Nothing is ever sent again.

        Args:
            write: The `UnknownOutcomeError` that it raised; or an entry of the journal; or the call
                itself, such as `initiate_track_purchase.call(3629)`.

        Returns:
            What was found.

        Raises:
            BeatPassError: One of its kinds, when the reads fail.
        """
        from .resources.verification import run, verification

        return run(verification(self, write))

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
