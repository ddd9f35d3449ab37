"""How helpers of several calls are written once for both clients.

A flow is a generator that yields steps: a call to send, a time to wait. The client runs it,
blocking or in asyncio.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from ..transport.steps import Ask, Sleep, Step, Steps, run, run_async
from ..types import Call, Response

__all__ = ["Ask", "Blocking", "Send", "Sleep", "Steps", "run", "run_async"]


class Send(Step):
    """Sends a call through a client.

    Args:
        client: A client of either kind.
        call: The call.
    """

    __slots__ = ("_call", "_client")

    def __init__(self, client: Any, call: Call) -> None:
        """Send this call."""
        self._client = client
        self._call = call

    def run(self) -> Response[Any]:
        """Send it in ordinary code."""
        response: Response[Any] = self._client.send_sync(self._call)
        return response

    async def run_async(self) -> Response[Any]:
        """Send it in asyncio."""
        response: Response[Any] = await self._client.send_async(self._call)
        return response


class Blocking(Step):
    """Does something that blocks: reads a file, or writes it to the disk.

    In asyncio it runs in a thread. A cancellation waits for its end, so that nobody takes the file
    away under it.

    Args:
        function: What to do.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        """Do this."""
        self._function = function

    def run(self) -> Any:
        """Do it in ordinary code."""
        return self._function()

    async def run_async(self) -> Any:
        """Do it in a thread."""
        work = asyncio.ensure_future(asyncio.to_thread(self._function))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            await asyncio.wait([work])
            if not work.cancelled():
                work.exception()
            raise
