"""One sandbox: its state, clock and limits, and the way a request takes through them."""

from __future__ import annotations

import json
import secrets
import threading
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import seed
from .clock import EPOCH, Clock, stamp
from .control import ROOT, check_secret, control, settle
from .engine import MARK, PREFIX, Engine, refused
from .faults import Faults
from .handlers import load_handlers
from .ledger import Ledger
from .limits import Limits, documented_limits
from .messages import Refusal, Reply, Request
from .people import PEOPLE, PRODUCER, name_tokens
from .snapshots import load, restore
from .state import State
from .state_file import open_state_file


class World:
    """A BeatPass in this process, without any socket.

    Args:
        tracks: How many tracks the seed makes; 500 or more.
        state_file: A file that keeps the state; in memory when it is left out.
        frozen: Whether the clock stands still between turns.
        checked: Whether every answer is checked against the contract; tests want that.
        exposed: Whether others than this machine will reach it.

    Attributes:
        state: The state.
        clock: The clock.
        limits: The rate limits.
        faults: The faults that wait for their requests.
        ledger: What was asked.
        token: A token of the full tier: a producer with upload access.
        secret: What the control endpoints want to see from whom they let change something.
        tokens: The tokens of the seeded people, in the order of `people.PEOPLE`.
        exposed: Whether others than this machine can reach it. Every token has a random name then.

    Raises:
        StateFileError: The state file cannot be used.

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
        state_file: Path | None = None,
        frozen: bool = False,
        checked: bool = False,
        exposed: bool = False,
    ) -> None:
        """Make a fresh world, or open the one in the file."""
        if tracks < seed.TRACKS:
            raise ValueError(f"the seed makes {seed.TRACKS} tracks or more")
        # The handlers bring tables of their own, which the seeded image then holds.
        load_handlers()
        self.tracks = tracks
        self.state: State
        self.clock: Clock
        if state_file is None:
            self.state, self.clock = seed.seeded(tracks), Clock(frozen=frozen)
        else:
            self.state, self.clock = open_state_file(state_file, tracks, frozen=frozen)
        self.limits = Limits(self.clock)
        self.faults = Faults()
        self.ledger = Ledger()
        self.exposed = exposed
        self.tokens = [
            f"sandbox-{secrets.token_urlsafe(18)}" if exposed else person.token for person in PEOPLE
        ]
        self.token = self.tokens[PEOPLE.index(PRODUCER)]
        if exposed or state_file is not None:
            name_tokens(self.state, self.tokens)
        self.secret = secrets.token_urlsafe(18)
        self.engine = Engine(self.state, self.clock, self.limits, checked=checked)
        self._frozen = frozen
        self._lock = threading.RLock()
        # A world that is simply dropped closes its database, too.
        self._closing = weakref.finalize(self, self.state.connection.close)

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
            The answer. Its `delay`, `cut` and `reset` are for the caller to carry out.
        """
        with self._lock:
            if request.path.startswith(ROOT + "/"):
                return self._controlled(request)
            return self._answered(request)

    def settle(self, client_secret: str, outcome: str = "confirm") -> dict[str, Any]:
        """Let a payment succeed or fail, as Stripe's webhook would.

        Args:
            client_secret: The secret of the payment.
            outcome: `confirm` or `fail`, or such as `fail:card-declined`.

        Returns:
            What it belongs to, without the secret.

        Raises:
            Refusal: No payment has this secret (404), or its state does not allow it.
        """
        with self._lock:
            return settle(self, client_secret, outcome)

    def reset(self) -> None:
        """Go back to the start: the seed, the clock, the limits, no faults, nothing asked."""
        with self._lock:
            restore(self.state.connection, seed.image(self.tracks))
            self.state.forget_counts()
            if self.exposed:
                name_tokens(self.state, self.tokens)
            self.clock.set(EPOCH)
            self.clock.freeze(self._frozen)
            self.limits.groups = documented_limits()
            self.limits.on = True
            self.limits.reset()
            self.faults.clear()
            self.ledger.clear()

    def load(self, data: Any) -> None:
        """Put a dump in place of the state.

        Args:
            data: What `snapshots.dump` made.

        Raises:
            Refusal: It is no dump (422); the state stays as it was.
        """
        with self._lock:
            load(self.state, self.clock, data)
            if self.exposed:
                name_tokens(self.state, self.tokens)

    def close(self) -> None:
        """Close the database. A state file then holds everything."""
        with self._lock:
            self._closing()

    def _controlled(self, request: Request) -> Reply:
        try:
            check_secret(self, request)
            reply = control(self, request)
        except Refusal as refusal:
            reply = refused(None, refusal)
        reply.status = reply.status or 200
        reply.headers = MARK | reply.headers
        return reply

    def _answered(self, request: Request) -> Reply:
        operation = self.engine.operation_of(request)
        name = operation.id if operation else None
        fault = self.faults.take(request, name)
        if fault is not None and fault.replaces:
            reply = Reply(headers=dict(MARK))
        else:
            reply = self.engine.respond(request)
        if fault is not None:
            reply = fault.applied(reply)
        self.ledger.add(
            request,
            at=stamp(self.clock.now()),
            operation_id=name,
            status=None if reply.reset else reply.status,
            fault=fault.kind if fault else None,
        )
        return reply
