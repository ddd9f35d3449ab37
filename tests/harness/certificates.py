"""Certificates for the TLS mode of a FaultServer, good and bad ones."""

from __future__ import annotations

import datetime
import ssl
from functools import cached_property

import trustme


class Certificates:
    """An authority of its own; making one takes some milliseconds, so share it."""

    def __init__(self) -> None:
        self._authority = trustme.CA()

    @cached_property
    def trusting(self) -> ssl.SSLContext:
        """A client's context that trusts this authority and no other."""
        context = ssl.create_default_context()
        self._authority.configure_trust(context)
        return context

    def good(self) -> ssl.SSLContext:
        return self._server("127.0.0.1", "::1", "localhost")

    def wrong_host(self) -> ssl.SSLContext:
        return self._server("elsewhere.example")

    def expired(self) -> ssl.SSLContext:
        day = datetime.timedelta(days=1)
        now = datetime.datetime.now(datetime.UTC)
        return self._server("127.0.0.1", "localhost", start=now - 9 * day, end=now - day)

    def of_nobody(self) -> ssl.SSLContext:
        """A certificate of an authority that nobody trusts, like a self-signed one."""
        return Certificates().good()

    def _server(
        self,
        *names: str,
        start: datetime.datetime | None = None,
        end: datetime.datetime | None = None,
    ) -> ssl.SSLContext:
        certificate = self._authority.issue_cert(*names, not_before=start, not_after=end)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context
