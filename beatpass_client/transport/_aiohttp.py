"""What is reached of aiohttp without a public name: its own second try.

aiohttp sends GET, PUT and DELETE again by itself when a connection breaks. What may be sent again
is decided in one place here, and a DELETE that gives tokens back may not.
"""

from __future__ import annotations

from typing import Any

from ..errors import ConfigurationError


def send_once(transport: Any) -> None:
    """Keep aiohttp from sending a request again by itself.

    Args:
        transport: A transport of httpx-aiohttp. Its session is made, if there is none yet.

    Raises:
        ConfigurationError: This version of aiohttp cannot be kept from it.
    """
    if transport.client is None or callable(transport.client):
        transport.client = transport.get_client()
    if not hasattr(transport.client, "_retry_connection"):
        raise ConfigurationError(
            "this version of aiohttp repeats requests by itself: install beatpass-client[aiohttp]"
        )
    transport.client._retry_connection = False
