"""Buying a track as a client would, with Stripe's part played by the sandbox."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK

# Of the first producer: one sold exclusively, one not. Of the second: two that are not.
EXCLUSIVE, STANDARD = FIRST_TRACK + 40, FIRST_TRACK
OTHERS = FIRST_TRACK + 1


def initiate(sandbox: Sandbox, track: int, token: str = BUYER.token) -> Any:
    """The body of a purchase that was started."""
    reply = sandbox.request("POST", f"/tracks/{track}/purchase/initiate", token=token)
    assert reply.status == 200, reply.body
    return reply.body


def buy(sandbox: Sandbox, track: int, token: str = BUYER.token) -> str:
    """Buy a track; the UUID of the licence."""
    row = sandbox.settle(initiate(sandbox, track, token)["client_secret"])
    assert row["status"] == "completed"
    return str(row["license_uuid"])


def get(sandbox: Sandbox, path: str, token: str = BUYER.token) -> Any:
    """The body of a successful GET."""
    reply = sandbox.request("GET", path, token=token)
    assert reply.status == 200, reply.body
    return reply.body
