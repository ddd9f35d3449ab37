"""A fresh sandbox for each test, without a socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.engine.refusals import entries, message_of


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Everything seeded, the clock frozen, every answer checked against the contract."""
    made = Sandbox(frozen=True, checked=True)
    yield made
    made.close()


@pytest.fixture
def refused() -> Callable[[Reply, str], bool]:
    """Whether an answer is a refusal in the words of an entry of the error catalogue."""

    def is_entry(reply: Reply, entry_id: str) -> bool:
        entry = entries()[entry_id]
        return reply.status in entry["statuses"] and reply.body["message"] == message_of(entry)

    return is_entry
