"""A client whose answers are looked at as they pass."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..client import BeatPassSync
from ..drift import Drift

if TYPE_CHECKING:
    import httpx

    from ..types import Call


class ObservedClient(BeatPassSync):
    """A client that hands each answer to an observer before it is read.

    Args:
        observer: The observer.
    """

    def __init__(self, observer: Drift) -> None:
        """Read the settings from the environment; nothing is sent."""
        super().__init__()
        self._observer = observer

    def send_sync(self, call: Call) -> httpx.Response:
        """Send one call, and let the observer see the answer.

        Args:
            call: The call.

        Returns:
            The complete answer, whatever its status.

        Raises:
            MissingTokenError: The operation needs a token and there is none.
            ClientClosedError: The client was closed.
            TransportError: No complete answer came.
        """
        response = super().send_sync(call)
        tier = "public" if self._token is None else "token"
        self._observer.observe(call.operation, tier, response.status_code, _body(response))
        return response


def _body(response: httpx.Response) -> object:
    try:
        return json.loads(response.content)
    except ValueError:
        return None
