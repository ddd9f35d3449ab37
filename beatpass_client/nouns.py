"""The namespaces of a client, with the helpers of several calls that some of them have."""

from __future__ import annotations

from .api.namespaces import AsyncNamespaces, SyncNamespaces


class AsyncNouns(AsyncNamespaces):
    """What an asynchronous client offers, by noun."""


class SyncNouns(SyncNamespaces):
    """What a synchronous client offers, by noun."""
