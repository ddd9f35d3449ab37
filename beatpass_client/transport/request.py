"""The requests of calls, as httpx sends them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus

import httpx

from .._version import __version__
from ..auth import Token
from ..config import Timeouts
from ..errors import InvalidArgumentError
from ..types import UNSET, Call, Operation
from .call import SPENDING, CallContext
from .url import Address

_COMMON = {"User-Agent": f"beatpass-client/{__version__}", "Accept-Encoding": "identity"}
# JSON comes first: otherwise the server answers errors with a redirect to a login page.
_FOR_JSON = httpx.Headers(
    {**_COMMON, "Accept": "application/json", "Accept-Encoding": "gzip"}
).raw
_FOR_FILES = httpx.Headers(
    {"Accept": "application/json, audio/*;q=0.9, application/pdf;q=0.9, */*;q=0.5", **_COMMON}
).raw


class Requests:
    """Makes requests below one base.

    Args:
        base_url: The URL of the API, without a slash at its end.
    """

    def __init__(self, base_url: str) -> None:
        """Find out what all requests have in common."""
        self._address, host = _parsed(base_url)
        self._for_json = [host, *_FOR_JSON]
        self._for_files = [host, *_FOR_FILES]

    def make(self, context: CallContext, token: Token | None) -> httpx.Request:
        """Make the request of a call.

        Args:
            context: The call.
            token: The token to send; `None` for none.

        Returns:
            The request.

        Raises:
            InvalidArgumentError: Its arguments or its body cannot be sent.
        """
        call = context.call
        operation = call.operation
        try:
            url = self._address.of(call.path, _encoded(call.query) if call.query else None)
        except httpx.InvalidURL:
            message = "the arguments make a URL that is too long. Nothing was sent"
            raise InvalidArgumentError(message, operation=operation.id) from None
        headers = self._for_files if _asks_for_file(operation) else self._for_json
        if context.policy.headers or call.headers or call.sink is not None:
            headers = _with_given(headers, context)
        options: dict[str, Any]
        if call.form is None and call.files is None and call.content is None:
            # httpx would come to the same request, in three times the time.
            body = b"" if call.json is UNSET else _encode(operation, call.json)
            options = {"stream": httpx.ByteStream(body)}
            if body:
                headers = [*headers, (b"Content-Type", b"application/json")]
            if body or operation.method in ("POST", "PUT", "PATCH"):
                headers = [*headers, (b"Content-Length", b"%d" % len(body))]
        else:
            content: Any = call.content
            if context.attempts and hasattr(content, "seek"):
                content.seek(0)
            options = {"content": content, "data": call.form, "files": call.files}
        if token is not None:
            # In no variable, since a traceback may show variables; httpx.Headers hides it.
            sent = httpx.Headers([*headers, (b"Authorization", token.header.encode("ascii"))])
        else:
            sent = httpx.Headers(headers)
        timeout = {"timeout": _timeout(call, context.settings.timeouts)}
        request = httpx.Request(operation.method, url, headers=sent, extensions=timeout, **options)
        if "stream" in options:
            request.read()
        return request


@lru_cache
def _parsed(base_url: str) -> tuple[Address, tuple[bytes, bytes]]:
    """Parse a base URL once for all clients: its addresses, and its header Host."""
    host = httpx.Request("GET", base_url).headers["Host"]
    return Address(base_url), (b"Host", host.encode("ascii"))


def request_elsewhere(context: CallContext, url: httpx.URL) -> httpx.Request:
    """Make a request for what is outside of the API: without a token or headers of the user.

    Args:
        context: The call that it belongs to.
        url: Its address.

    Returns:
        The request.
    """
    headers = httpx.Headers(_FOR_FILES if _asks_for_file(context.operation) else _FOR_JSON)
    if context.call.sink is not None:
        headers.update(context.call.sink.request_headers())
    timeout = {"timeout": _timeout(context.call, context.settings.timeouts)}
    return httpx.Request("GET", url, headers=headers, extensions=timeout)


def _asks_for_file(operation: Operation) -> bool:
    return operation.operation_class == "download" or operation.answer in ("bytes", "text")


def _encoded(query: Iterable[tuple[str, str]]) -> str:
    # What `urlencode` does, without asking of each value what it is.
    return "&".join([f"{_quoted(name)}={_quoted(value)}" for name, value in query])


def _quoted(text: str) -> str:
    plain = text.isascii() and (text.isidentifier() or text.isdigit())
    return text if plain else quote_plus(text)


def _with_given(
    pairs: list[tuple[bytes, bytes]], context: CallContext
) -> list[tuple[bytes, bytes]]:
    call = context.call
    headers = httpx.Headers(pairs)
    for given in (context.policy.headers, call.headers):
        headers.update(given)
    if call.sink is not None:
        headers.update(call.sink.request_headers())
    return headers.raw


def _timeout(call: Call, timeouts: Timeouts) -> dict[str, float]:
    spending = call.operation.operation_class in SPENDING
    return {
        "connect": timeouts.connect,
        "read": timeouts.read_money if spending else timeouts.read,
        "write": timeouts.upload if call.files or call.content else timeouts.write,
        # None waits here: there are fewer calls than connections.
        "pool": timeouts.connect,
    }


def _encode(operation: Operation, body: Any) -> bytes:
    try:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode("utf-8")
    except (TypeError, ValueError, RecursionError) as error:
        message = f"the body cannot be sent as JSON ({error}). Nothing was sent"
        raise InvalidArgumentError(message, operation=operation.id) from None
