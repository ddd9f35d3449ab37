"""`Sandbox`: state, clock, limits, faults and request log of one sandbox."""

from __future__ import annotations

import json
import secrets
import threading
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import seed
from .areas import load_areas
from .credentials import documented_credentials, random_credentials, set_credentials
from .engine.call import PAYMENT_HOOKS
from .engine.clock import EPOCH, Clock, stamp
from .engine.engine import MARK, PREFIX, Engine
from .engine.faults import Faults
from .engine.http import Refusal, Reply, Request
from .engine.limits import Limits, documented_limits
from .engine.request_log import RequestLog
from .engine.snapshots import dump, load, restore
from .engine.state import State
from .engine.state_file import mark, open_state_file
from .personas import PERSONAS, PRODUCER


class Sandbox:
    """A BeatPass in this process, without any socket.

    Args:
        tracks: How many tracks the seed makes; 500 or more.
        state_file: A file that keeps the state; in memory when it is left out.
        frozen: Whether the clock stands still between turns.
        checked: Whether every answer is checked against the contract; tests want that.
        exposed: Whether others than this machine will reach it.
        documented_only: Whether answers hold only what the contract documents; `{}` then stands for
            an answer that BeatPass documents no field of.

    Attributes:
        state: The state.
        clock: The clock.
        limits: The rate limits.
        faults: The faults that wait for their requests.
        request_log: The requests that came in.
        token: A token of the full tier: a producer with upload access.
        secret: What the control endpoints want to see from whom they let change something.
        credentials: The tokens and passwords of this run.
        tokens: The tokens of the personas, in the order of `personas.PERSONAS`.
        exposed: Whether others than this machine can reach it; the credentials are random then.

    Raises:
        StateFileError: The state file cannot be used.

    Example:
        ```python
        sandbox = Sandbox()
        reply = sandbox.request("GET", "/tracks/3629", token=sandbox.token)
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
        documented_only: bool = False,
    ) -> None:
        if tracks < seed.TRACKS:
            raise ValueError(f"the seed makes {seed.TRACKS} tracks or more")
        # The areas declare tables, which the seeded image then holds.
        load_areas()
        self.tracks = tracks
        self.state: State
        self.clock: Clock
        if state_file is None:
            self.state, self.clock = seed.seeded(tracks), Clock(frozen=frozen)
        else:
            self.state, self.clock = open_state_file(
                state_file, seed.image(tracks), seed.version(), frozen=frozen
            )
        self.limits = Limits(self.clock)
        self.faults = Faults()
        self.request_log = RequestLog()
        self.exposed = exposed
        self.credentials = random_credentials() if exposed else documented_credentials()
        self.tokens = self.credentials.tokens
        self.token = self.tokens[PERSONAS.index(PRODUCER)]
        if exposed or state_file is not None:
            set_credentials(self.state, self.credentials)
        self.secret = secrets.token_urlsafe(18)
        self.engine = Engine(
            self.state,
            self.clock,
            self.limits,
            checked=checked,
            documented_only=documented_only,
        )
        self._frozen = frozen
        self._state_file = state_file is not None
        self.lock = threading.RLock()
        # A sandbox that is simply dropped closes its database, too.
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
        with self.lock:
            return self._answered(request)

    def settle(self, client_secret: str, outcome: str = "confirm") -> dict[str, Any]:
        """Confirm a payment or let it fail, as Stripe's webhook would.

        Args:
            client_secret: The secret of the payment.
            outcome: `confirm` or `fail`, or such as `fail:card-declined`.

        Returns:
            What it belongs to, without the secret.

        Raises:
            Refusal: No payment has this secret (404), or its state does not allow it.
        """
        with self.lock:
            with self.state.transaction():
                for hook in PAYMENT_HOOKS:
                    row = hook(self.state, self.clock, client_secret, outcome)
                    if row is not None:
                        return {key: value for key, value in row.items() if key != "client_secret"}
            raise Refusal(404, "No payment has this client secret.")

    def reset(self) -> None:
        """Go back to the start: the seed, the clock, the limits, no faults, nothing asked."""
        with self.lock:
            restore(self.state.connection, seed.image(self.tracks))
            if self._state_file:
                mark(self.state.connection, seed.version())
            self.state.forget_counts()
            if self.exposed:
                set_credentials(self.state, self.credentials)
            self.clock.set(EPOCH)
            self.clock.freeze(self._frozen)
            self.limits.groups = documented_limits()
            self.limits.on = True
            self.limits.reset()
            self.faults.clear()
            self.request_log.clear()

    def load(self, data: Any) -> None:
        """Replace the state by a dump.

        Args:
            data: What `dump` made.

        Raises:
            Refusal: It is no dump (422); the state stays as it was.
        """
        with self.lock:
            load(self.state, self.clock, data, seed.version())
            set_credentials(self.state, self.credentials)

    def dump(self) -> dict[str, Any]:
        """Write the state as JSON data, for `load`."""
        with self.lock:
            return dump(self.state, self.clock, seed.version())

    def close(self) -> None:
        """Close the database. A state file then holds everything."""
        with self.lock:
            self._closing()

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
        self.request_log.add(
            request,
            at=stamp(self.clock.now()),
            operation_id=name,
            status=None if reply.reset else reply.status,
            fault=fault.kind if fault else None,
        )
        return reply
