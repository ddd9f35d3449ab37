"""Who may reach the sandbox from a browser, and how much anybody may send."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass

from ..engine.http import Refusal

LARGEST_HEAD = 2**15
LARGEST_BODY = 2**20
LARGEST_STATE = 2**28
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True)
class Exposure:
    """What is let in.

    Attributes:
        port: The port of the server.
        host: The address it is bound to, when that is not this machine only.
    """

    port: int
    host: str | None = None

    def check(self, target: str, headers: Mapping[str, str]) -> None:
        """Refuse what a foreign page or a foreign name has sent.

        A page of another origin can make a browser send requests here, and a foreign name can be
        made to point here; neither can hide the Host, Origin or Sec-Fetch-Site header.

        Args:
            target: The target of the request line.
            headers: The headers.

        Raises:
            Refusal: The host is not this sandbox (421), the request comes from elsewhere (403), or
                the headers are too large (431).
        """
        if sum(len(name) + len(text) for name, text in headers.items()) > LARGEST_HEAD:
            raise Refusal(431, f"The headers are larger than {LARGEST_HEAD} bytes.")
        host = headers.get("host", "").lower()
        if not target.startswith("/") or not self._known(host):
            raise Refusal(421, f"This sandbox is http://127.0.0.1:{self.port}, and no other host.")
        origin = headers.get("origin")
        if origin is not None and origin.lower() != f"http://{host}":
            raise Refusal(403, "The sandbox takes no requests from pages of another origin.")
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            raise Refusal(403, "The sandbox takes no requests from other sites.")
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "text/plain":
            # The one kind of body that a page may send anywhere without asking.
            raise Refusal(403, "The sandbox takes no text/plain; send application/json.")

    def _known(self, host: str) -> bool:
        name, colon, port = host.rpartition(":")
        if not colon or host.endswith("]"):
            name, port = host, "80"
        if port != str(self.port):
            return False
        # A name can be made to point anywhere, an address cannot.
        return name in _LOOPBACK or (
            self.host is not None and (name == self.host.lower() or _is_address(name))
        )


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
