"""How helpers of several calls are written once for both clients.

A flow is a generator that yields steps: a call to send, a time to wait. The client runs it,
blocking or in asyncio.
"""

from __future__ import annotations

from typing import Any

from .transport.steps import Ask, Sleep, Step, Steps, run, run_async
from .types import Call, Response

__all__ = ["Ask", "Send", "Sleep", "Steps", "run", "run_async"]


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
