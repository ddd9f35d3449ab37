"""One sandbox: its state, clock and limits, and the way a request takes through them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from . import seed
from .clock import Clock
from .engine import PREFIX, Engine
from .limits import Limits
from .messages import Reply, Request
from .people import PRODUCER
from .state import State


class World:
    """A BeatPass in this process, without any socket.

    Args:
        tracks: How many tracks the seed makes; 500 or more.
        frozen: Whether the clock stands still between turns.
        checked: Whether every answer is checked against the contract; tests want that.

    Attributes:
        state: The state.
        clock: The clock.
        limits: The rate limits.
        token: A token of the full tier: a producer with upload access.

    Example:
        ```python
        world = World()
        reply = world.request("GET", "/tracks/3629", token=world.token)
        ```
    """

    def __init__(
        self,
        *,
        tracks: int = seed.TRACKS,
        frozen: bool = False,
        checked: bool = False,
    ) -> None:
        """Make a fresh world."""
        self.tracks = tracks
        self.clock = Clock(frozen=frozen)
        self.limits = Limits(self.clock)
        self.state: State = seed.seeded(tracks)
        self.token = PRODUCER.token
        self.engine = Engine(self.state, self.clock, self.limits, checked=checked)

    def request(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Ask something as a client would, in one line.

        Args:
            method: The method.
            path: The path below the API's root, such as `/tracks/3629`, with its query if any.
            body: The JSON body; None for no body.
            token: The token to send.
            headers: Further headers.

        Returns:
            The answer.
        """
        sent = {"accept": "application/json"}
        content = b""
        if body is not None:
            sent["content-type"] = "application/json"
            content = json.dumps(body).encode()
        if token is not None:
            sent["authorization"] = f"Bearer {token}"
        sent |= {name.lower(): text for name, text in (headers or {}).items()}
        path, _, query = path.partition("?")
        return self.respond(Request(method.upper(), PREFIX + path, query, sent, content))

    def respond(self, request: Request) -> Reply:
        """Answer one request.

        Args:
            request: The request.

        Returns:
            The answer.
        """
        return self.engine.respond(request)
