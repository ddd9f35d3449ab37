"""The clients: lifecycle and wiring, nothing else."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from .access import Token, read_token
from .api.namespaces import AsyncNamespaces, SyncNamespaces
from .config import Timeouts, read_settings
from .transport import AsyncWire, SyncWire

if TYPE_CHECKING:
    import httpx

    from .types import Call


Wire = TypeVar("Wire", AsyncWire, SyncWire)


class _Client(Generic[Wire]):
    """What both clients have in common: their settings, and how they show themselves."""

    _wire_class: type[Wire]

    def __init__(
        self,
        token: str | Token | None = None,
        *,
        base_url: str | None = None,
        timeout: Timeouts | float | None = None,
    ) -> None:
        """Read the settings; nothing is sent."""
        self._settings = read_settings(base_url, timeout)
        self._token = read_token(token)
        self._wire: Wire = self._wire_class(self._settings, self._token)

    def __repr__(self) -> str:
        """Show where it calls and on which tier, and no token."""
        tier = "public tier" if self._token is None else "with a token"
        return f"<{type(self).__name__} {self._settings.base_url}, {tier}>"


class BeatPass(_Client[AsyncWire], AsyncNamespaces):
    """A client of the BeatPass API for asyncio.

    Every operation is a method of a namespace, such as `bp.tracks.get`, and a function of its own,
    such as `beatpass_client.api.tracks.get_track.asyncio`, which takes this client.

    Args:
        token: A personal access token; `BEATPASS_TOKEN` when it is left out. Without either, the
            client is on the public tier: catalogue only, with fewer fields. An empty text asks
            for the public tier whatever the environment says.
        base_url: The URL of the API; `BEATPASS_BASE_URL`, then production, when it is left out.
        timeout: Seconds for every wait, or `Timeouts`; sensible defaults when it is left out.

    Raises:
        ConfigurationError: A setting is unusable.

    Example:
        ```python
        async with BeatPass() as bp:
            track = await bp.tracks.get(3629)
            print(track.name, track.bpm)
        ```
    """

    _wire_class = AsyncWire

    async def send_async(self, call: Call) -> httpx.Response:
        """Send one call; the generated functions use this.

        Args:
            call: The call.

        Returns:
            The complete answer, whatever its status.

        Raises:
            MissingTokenError: The operation needs a token and there is none.
            ClientClosedError: The client was closed.
            TransportError: No complete answer came.
        """
        return await self._wire.send(call)

    async def close(self) -> None:
        """Close the connections. Later calls raise `ClientClosedError`."""
        await self._wire.close()

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


class BeatPassSync(_Client[SyncWire], SyncNamespaces):
    """A client of the BeatPass API for ordinary code: the names of `BeatPass`, without `await`.

    Args:
        token: As for `BeatPass`.
        base_url: As for `BeatPass`.
        timeout: As for `BeatPass`.

    Raises:
        ConfigurationError: A setting is unusable.

    Example:
        ```python
        with BeatPassSync() as bp:
            print(bp.tracks.get(3629).name)
        ```
    """

    _wire_class = SyncWire

    def send_sync(self, call: Call) -> httpx.Response:
        """Send one call; the generated functions use this.

        Args:
            call: The call.

        Returns:
            The complete answer, whatever its status.

        Raises:
            MissingTokenError: The operation needs a token and there is none.
            ClientClosedError: The client was closed.
            TransportError: No complete answer came.
        """
        return self._wire.send(call)

    def close(self) -> None:
        """Close the connections. Later calls raise `ClientClosedError`."""
        self._wire.close()

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
