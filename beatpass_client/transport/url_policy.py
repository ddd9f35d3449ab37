"""Decide which URLs outside of the API may be fetched.

Such a URL comes from a server. It must not lead into the network of the program that downloads.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..config import Settings
from .steps import Step

_LONGEST = 8192
_MOST_ADDRESSES = 4
_LOCAL_NAME = re.compile(r"(?:.*\.)?localhost\.?", re.IGNORECASE)
_NUMERIC_END = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?", re.IGNORECASE)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class ForbiddenURLError(ValueError):
    """An address that must not be fetched; the text says why, and nothing of the address."""


def checked_url(address: str, relative_to: str, settings: Settings) -> str:
    """Check an address that a server gave.

    Args:
        address: The address.
        relative_to: What it is relative to, where it is.
        settings: The client's settings.

    Returns:
        The whole URL, percent-encoded and without a fragment.

    Raises:
        ForbiddenURLError: It must not be fetched.
    """
    # Imported here: few programs ever follow a URL. It knows international names.
    import httpx

    if not address or len(address) > _LONGEST or not address.isprintable():
        raise ForbiddenURLError("an address that is empty, too long or not printable")
    try:
        url = httpx.URL(urljoin(relative_to, address.strip())).copy_with(fragment=None)
        host = url.raw_host.decode("ascii")
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise ForbiddenURLError("something that is no address") from None
    if not host or url.userinfo:
        raise ForbiddenURLError("an address without a host, or with a user in it")
    here = settings.on_this_machine and _is_this_machine(host)
    if url.scheme != "https" and not (url.scheme == "http" and here):
        raise ForbiddenURLError("an address that is not https")
    if not here and _is_private_host(host):
        raise ForbiddenURLError("an address inside of a private network")
    return str(url)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet.

    Args:
        address: The address; also one that carries an IPv4 address within an IPv6 address.

    Returns:
        False also for what is no IP address.
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour
        if found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not found.is_multicast


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return bool(_LOCAL_NAME.fullmatch(host))


def _is_private_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        # Some resolvers read 127.1 and 0x7f000001 as addresses.
        return bool(_LOCAL_NAME.fullmatch(host) or _NUMERIC_END.fullmatch(host))
    return not is_public(host)


class Resolve(Step):
    """Finds the addresses of a host, none of which may be private.

    The connection is then made to one of them: a name that is asked for twice can mean
    another host the second time.

    Args:
        url: A checked address.
        settings: The client's settings.
    """

    __slots__ = ("_here", "_host", "_port")

    def __init__(self, url: str, settings: Settings) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "", parts.port or 443
        self._here = settings.on_this_machine and _is_this_machine(self._host)

    def run(self) -> list[str]:
        """Resolve it in synchronous code."""
        return self._checked(socket.getaddrinfo(*self._question(), type=socket.SOCK_STREAM))

    async def run_async(self) -> list[str]:
        """Resolve it in asyncio."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(*self._question(), type=socket.SOCK_STREAM)
        return self._checked(found)

    def _question(self) -> tuple[str, int]:
        return self._host, self._port

    def _checked(self, found: list[Any]) -> list[str]:
        found = sorted(found, key=lambda each: each[0] != socket.AF_INET)
        addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
        for each in addresses:
            allowed = _is_this_machine(each) if self._here else is_public(each)
            if not allowed:
                raise ForbiddenURLError("an address inside of a private network")
        return addresses[:_MOST_ADDRESSES]
