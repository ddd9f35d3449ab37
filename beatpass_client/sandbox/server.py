"""The sandbox as a server on this machine, started and stopped by a program."""

from __future__ import annotations

import socket
import threading
from types import TracebackType
from typing import Self

import uvicorn

from .app import create_app
from .engine import PREFIX
from .world import World


class Sandbox:
    """A BeatPass on the loopback address.

    Args:
        port: The port; 0 for any free one.
        world: What it serves; a fresh one when it is left out.

    Attributes:
        world: State, clock and limits of what is served.
        token: The token that opens the full tier.

    Example:
        ```python
        with Sandbox() as sandbox:
            client = BeatPassSync(sandbox.token, base_url=sandbox.base_url)
        ```
    """

    def __init__(self, port: int = 0, *, world: World | None = None) -> None:
        """Take the port; serving starts with `start`."""
        self.world = World() if world is None else world
        self.token = self.world.token
        self._socket = socket.create_server(("127.0.0.1", port))
        self._server = uvicorn.Server(
            uvicorn.Config(
                create_app(self.world), log_level="warning", lifespan="off", date_header=False
            )
        )
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True
        )

    @property
    def base_url(self) -> str:
        """The URL of the API, for `base_url` of a client."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}{PREFIX}"

    def start(self) -> None:
        """Serve in the background. Calls that come before it is ready wait in the socket."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving, and wait until it has stopped."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join()
        self._socket.close()

    def __enter__(self) -> Self:
        """Start serving."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop serving."""
        self.stop()
