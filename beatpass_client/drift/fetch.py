"""Fetching a document over https: from one host, up to a size, within a time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .document import MAX_BYTES, DocumentError

if TYPE_CHECKING:
    import httpx

DEADLINE_SECONDS = 30.0
MAX_REDIRECTS = 3

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def is_address(source: str) -> bool:
    """Tell whether a source is meant as an address, and not as a file."""
    return "://" in source


def fetch(address: str, deadline: float = DEADLINE_SECONDS) -> bytes:
    """Fetch a document.

    Args:
        address: An https address; http is allowed for this machine only.
        deadline: Seconds for all of it.

    Returns:
        The bytes as they came, at most 5 MiB.

    Raises:
        DocumentError: The address is not allowed, there is no answer in time, the answer is no
            success, leads to another host, is compressed, is a web page or is too large. The
            message lacks the address.
    """
    # Loaded late: most documents are files.
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    _check(address)
    # A thread of its own: the caller may be inside an event loop.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, _within(address, deadline)).result()


async def _within(address: str, deadline: float) -> bytes:
    import asyncio

    import httpx

    try:
        async with asyncio.timeout(deadline):
            return await _fetch(address)
    except TimeoutError as error:
        raise DocumentError(f"did not come within {deadline:g} seconds; try again later") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise DocumentError(f"did not come ({type(error).__name__}); try again later") from error


async def _fetch(address: str) -> bytes:
    import httpx

    # No compression: a small answer could unfold to one of any size.
    headers = {"accept": "application/json", "accept-encoding": "identity"}
    async with httpx.AsyncClient(headers=headers, follow_redirects=False) as client:
        for _ in range(MAX_REDIRECTS + 1):
            async with client.stream("GET", address) as response:
                if response.is_redirect:
                    address = _next(address, response.headers["location"])
                    continue
                return await _body(response)
    raise DocumentError(f"was redirected more than {MAX_REDIRECTS} times; name its final address")


async def _body(response: httpx.Response) -> bytes:
    if response.status_code != 200:
        raise DocumentError(f"was answered with status {response.status_code}; check the address")
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding != "identity":
        raise DocumentError("came compressed, though that was not asked for; download it by hand")
    if "html" in response.headers.get("content-type", "").lower():
        raise DocumentError("is a web page, not a document; name the address of the JSON itself")
    content = bytearray()
    async for chunk in response.aiter_raw():
        content += chunk
        if len(content) > MAX_BYTES:
            raise DocumentError(f"is larger than {MAX_BYTES:,} bytes; the rest was not read")
    if content.lstrip()[:1] == b"<":
        raise DocumentError("is a web page or XML, not JSON; name the address of the JSON itself")
    return bytes(content)


def _next(address: str, location: str) -> str:
    target = urljoin(address, location)
    if urlsplit(target)[:2] != urlsplit(address)[:2]:
        raise DocumentError(
            "was redirected to another host, which is not followed; name it yourself"
        )
    return target


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        parts, host = None, None
    if parts is None or not host:
        raise DocumentError("is not a usable address; it must start with https://")
    if parts.username is not None or parts.password is not None:
        raise DocumentError("is an address with a user name; leave that out")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
        raise DocumentError("is not an https address; only https is fetched, or a local file read")
