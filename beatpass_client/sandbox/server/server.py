"""The sandbox as an HTTP server, started and stopped by a program."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from ..engine.engine import PREFIX
from ..sandbox import Sandbox
from .app import create_app
from .exposure import Exposure, checked_origins

LOOPBACK = "127.0.0.1"


class SandboxServer:
    """A sandbox on an address of this machine. It takes the port at once, and serves after `start`.

    Args:
        port: The port; 0 for any free one.
        sandbox: What it serves; a fresh one when it is left out.
        host: The address to bind to. Anything but the loopback address lets others in, and wants a
            sandbox that is made for that.
        allow_origins: Origins whose pages may call the API, such as `http://localhost:5173`.

    Attributes:
        sandbox: State, clock, faults and requests of what is served.
        token: A token that opens the full tier.

    Raises:
        OSError: The port or the address cannot be used.
        ValueError: The address lets others in and the sandbox has tokens that everybody knows, or
            an origin is none.

    Example:
        ```python
        with SandboxServer() as server:
            client = BeatPassSync(server.token, base_url=server.base_url)
        ```
    """

    def __init__(
        self,
        port: int = 0,
        *,
        sandbox: Sandbox | None = None,
        host: str = LOOPBACK,
        allow_origins: Iterable[str] = (),
    ) -> None:
        # Imported here: a sandbox in this process needs no server.
        import uvicorn

        from .connections import BoundedProtocol

        others = host != LOOPBACK
        if others and (sandbox is None or not sandbox.exposed):
            raise ValueError(f"binding to {host} needs a Sandbox(exposed=True)")
        origins = checked_origins(allow_origins, remote=others)
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family, backlog=1024)
        self._port = int(self._socket.getsockname()[1])
        self._host = host
        self._own = sandbox is None
        self.sandbox = Sandbox() if sandbox is None else sandbox
        self.token = self.sandbox.token
        exposure = Exposure(self._port, host if others else None, origins)
        self._server = uvicorn.Server(
            uvicorn.Config(
                create_app(self.sandbox, exposure),
                http=BoundedProtocol,
                ws="none",
                lifespan="off",
                log_level="warning",
                access_log=False,
                date_header=False,
                server_header=False,
                proxy_headers=False,
                h11_max_incomplete_event_size=32 * 1024,
                timeout_keep_alive=15,
                timeout_graceful_shutdown=2,
            )
        )
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True
        )

    @property
    def url(self) -> str:
        """The URL of the sandbox itself, where its home page is."""
        wildcard = self._host in ("0.0.0.0", "::")
        host = LOOPBACK if wildcard else self._host
        return f"http://[{host}]:{self._port}" if ":" in host else f"http://{host}:{self._port}"

    @property
    def base_url(self) -> str:
        """The URL of the API, for `base_url` of a client."""
        return self.url + PREFIX

    def start(self) -> None:
        """Serve in the background. Calls that come before it is ready wait in the socket."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving, and wait until it has stopped. A sandbox that was handed in lives on."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join()
        self._socket.close()
        if self._own:
            self.sandbox.close()

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
