"""Access from the network and from browsers, CORS, and the limits on sizes."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..engine.engine import MARK, PREFIX
from ..engine.http import Refusal, Reply, Request

LARGEST_HEAD = 2**15
LARGEST_BODY = 2**20
LARGEST_STATE = 2**28
SHARED = ("/openapi.json", "/openapi.yaml", "/health")
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
# What a page may read of an answer beside its body.
_EXPOSED = (
    "Content-Disposition, Content-Range, Date, ETag, Preference-Applied, Retry-After, "
    "X-BeatPass-Sandbox, X-BeatPass-Sandbox-Shape, X-RateLimit-Limit, X-RateLimit-Remaining, "
    "X-RateLimit-Reset"
)


@dataclass(frozen=True)
class Exposure:
    """What is let in.

    Attributes:
        port: The port of the server.
        host: The address it is bound to, when that is not this machine only.
        origins: Origins whose pages may call the API, such as `http://localhost:5173`.
    """

    port: int
    host: str | None = None
    origins: frozenset[str] = frozenset()

    def check(self, request: Request) -> None:
        """Refuse what a foreign page or a foreign name has sent.

        A page of another origin can make a browser send requests here, and a foreign name can be
        made to point here; neither can hide the Host, Origin or Sec-Fetch-Site header.

        Args:
            request: The request.

        Raises:
            Refusal: The host is not this sandbox (421), another page sent the request (403), or the
                headers are too large (431).
        """
        headers = request.headers
        if sum(len(name) + len(text) for name, text in headers.items()) > LARGEST_HEAD:
            raise Refusal(431, f"The headers are larger than {LARGEST_HEAD} bytes.")
        host = headers.get("host", "").lower()
        if not request.path.startswith("/") or not self._known(host):
            raise Refusal(421, f"This sandbox is http://127.0.0.1:{self.port}, and no other host.")
        if not self.shares(request):
            origin = headers.get("origin")
            if origin is not None and origin.lower() != f"http://{host}":
                raise Refusal(
                    403,
                    "The sandbox takes no requests from pages of another origin; "
                    "start it with --allow-origin to let one call the API.",
                )
            if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
                raise Refusal(403, "The sandbox takes no requests from other sites.")
        media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type == "text/plain":
            # The one type of body that a page may send anywhere without asking.
            raise Refusal(403, "The sandbox takes no text/plain; send application/json.")

    def shares(self, request: Request) -> bool:
        """Whether a page of an allowed origin asks for what it may have: the API and its contract.

        Args:
            request: The request.

        Returns:
            Whether.
        """
        shared = request.path.startswith(PREFIX + "/") or request.path in SHARED
        return shared and request.headers.get("origin", "").lower() in self.origins

    def cors_headers(self, request: Request) -> dict[str, str]:
        """The headers that let the page of an allowed origin read an answer.

        Args:
            request: The request.

        Returns:
            The headers; empty for every other request.
        """
        if not self.shares(request):
            return {}
        return {
            "Access-Control-Allow-Origin": request.headers["origin"],
            "Access-Control-Expose-Headers": _EXPOSED,
            "Vary": "Origin",
        }

    def preflight(self, request: Request) -> Reply:
        """Answer the question of a browser whether a page may send a request.

        Args:
            request: The request, with the method OPTIONS.

        Returns:
            The answer.
        """
        headers = {
            "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
            "Access-Control-Allow-Headers": request.headers.get(
                "access-control-request-headers", "authorization, content-type"
            ),
            "Access-Control-Max-Age": "600",
        }
        if request.headers.get("access-control-request-private-network") == "true":
            headers["Access-Control-Allow-Private-Network"] = "true"
        return Reply(None, 204, MARK | self.cors_headers(request) | headers)

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


def checked_origins(origins: Iterable[str], *, remote: bool) -> frozenset[str]:
    """Read the origins that are allowed.

    Args:
        origins: Scheme, host and port each, such as `http://localhost:5173`.
        remote: Whether they may be of other machines than this one.

    Returns:
        The origins as browsers write them.

    Raises:
        ValueError: One is no origin, or of another machine.
    """
    found = set()
    for text in origins:
        match = _ORIGIN.fullmatch(text.strip().lower())
        if match is None:
            raise ValueError(f"{text!r} is no origin; write it like http://localhost:5173")
        if not remote and match["host"] not in _LOOPBACK:
            raise ValueError(f"{text!r} is not on this machine; add --allow-remote for that")
        port = match["port"] or ""
        default = {"http": ":80", "https": ":443"}[match["scheme"]]
        found.add(f"{match['scheme']}://{match['host']}{'' if port == default else port}")
    return frozenset(found)


_ORIGIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9.-]+|\[[0-9a-f:]+\])(?P<port>:\d{1,5})?/?"
)
