"""A file as a server may send it, and both clients as one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from beatpass_client import BeatPass, BeatPassSync
from tests.harness import FakeClock, Script, computed, raw_answer, seeded

TOKEN = "7|nobodysTokenForTheTests"
AUDIO = {"Content-Type": "audio/mpeg", "ETag": '"one"'}


def audio(**more: str) -> dict[str, str]:
    """The headers of an MP3 file; underscores stand for hyphens."""
    return {**AUDIO, **{name.replace("_", "-"): value for name, value in more.items()}}


def rest(
    body: bytes, headers: Mapping[str, str] = AUDIO, *, range_: str | None = None, status: int = 206
) -> Script:
    """Answer with what a request asks for by `Range`."""

    def make(exchange: Any) -> bytes:
        asked = exchange.head.header("range")
        assert asked is not None, "no range was asked for"
        first = int(asked.removeprefix("bytes=").removesuffix("-"))
        told = range_ or f"bytes {first}-{len(body) - 1}/{len(body)}"
        return raw_answer(status, body[first:], {**headers, "Content-Range": told})

    return computed(make)


class Caller:
    """One of the two clients, called the same way; each call has a client of its own.

    Args:
        asynchronous: Whether it is the one for asyncio.
        base_url: Where it calls.
        **options: Arguments of the client.
    """

    def __init__(self, asynchronous: bool, base_url: str, **options: Any) -> None:
        self._asynchronous = asynchronous
        self._options = {
            "base_url": base_url,
            "clock": FakeClock(),
            "random": seeded(),
            **options,
        }

    def __call__(self, work: Callable[[Any], Any]) -> Any:
        """Do something with a client, and wait for it."""

        async def in_asyncio() -> Any:
            async with BeatPass(TOKEN, **self._options) as bp:
                return await work(bp)

        if self._asynchronous:
            return asyncio.run(in_asyncio())
        with BeatPassSync(TOKEN, **self._options) as bp:
            return work(bp)
