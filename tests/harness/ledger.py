"""What a server saw: the only judge of whether something was sent, and how often."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .loop_thread import PATIENCE


@dataclass
class Head:
    """The head of one request, and as much of its body as the server read."""

    order: int
    connection: int
    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytearray = field(default_factory=bytearray)

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        return json.loads(bytes(self.body))

    def header(self, name: str) -> str | None:
        """The value of a header; several are joined by a comma."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None


@dataclass
class Connection:
    """One connection, with every byte that came over it (inside of TLS, where there is TLS)."""

    number: int
    received: bytearray = field(default_factory=bytearray)
    closed: bool = False


class Ledger:
    """Request heads and connections, in the order in which they came."""

    def __init__(self) -> None:
        self.heads: list[Head] = []
        self.connections: list[Connection] = []
        self._changed = threading.Condition()

    def __len__(self) -> int:
        return len(self.heads)

    def __iter__(self) -> Iterator[Head]:
        return iter(list(self.heads))

    def __getitem__(self, index: int) -> Head:
        return self.heads[index]

    def of(self, method: str | None = None, path: str | None = None) -> list[Head]:
        """The heads with this method and a path that ends like this."""
        return [
            head
            for head in self
            if (method is None or head.method == method)
            and (path is None or head.path.endswith(path))
        ]

    @property
    def received(self) -> bytes:
        """Every byte that came, over all connections."""
        return b"".join(bytes(each.received) for each in self.connections)

    def add_connection(self) -> Connection:
        connection = Connection(len(self.connections))
        with self._changed:
            self.connections.append(connection)
            self._changed.notify_all()
        return connection

    def close_connection(self, connection: Connection) -> None:
        with self._changed:
            connection.closed = True
            self._changed.notify_all()

    def add_head(
        self, connection: Connection, method: str, target: str, headers: list[tuple[str, str]]
    ) -> Head:
        with self._changed:
            head = Head(len(self.heads), connection.number, method, target, headers)
            self.heads.append(head)
            self._changed.notify_all()
        return head

    def wait_until(self, holds: Callable[[Ledger], bool]) -> None:
        """Wait until something is written in the ledger; fail when it does not come."""
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self), PATIENCE), "it never came"

    async def requests(self, count: int) -> None:
        """Wait, without blocking the loop, until so many requests have come."""
        await asyncio.to_thread(self.wait_until, lambda ledger: len(ledger) >= count)
