"""Build the request of a call, as httpx sends it."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

import httpx

from .._version import __version__
from ..config import Timeouts
from ..errors import InvalidArgumentError
from ..types import UNSET, Call, Operation, PreparedRequest
from .call import SPENDING, CallContext
from .redaction import hide_secrets
from .url import BaseUrl

if TYPE_CHECKING:
    from ..auth import Credentials, Token

Pairs = list[tuple[bytes, bytes]]

USER_AGENT = f"beatpass-client/{__version__} Python/{platform.python_version()}"

_COMMON = {
    "User-Agent": USER_AGENT,
    # A broken compressed answer cannot be told from a whole one.
    "Accept-Encoding": "identity",
}
# JSON comes first: otherwise the server answers errors with a redirect to a login page.
_FOR_JSON = httpx.Headers({"Accept": "application/json", **_COMMON}).raw
_FOR_FILES = httpx.Headers(
    {"Accept": "application/json, audio/*;q=0.9, application/pdf;q=0.9, */*;q=0.5", **_COMMON}
).raw


class RequestBuilder:
    """Builds requests below one base URL.

    Args:
        base_url: The URL of the API, without a slash at its end.
    """

    def __init__(self, base_url: str) -> None:
        self._base_url, host = _parsed(base_url)
        self._for_json = [host, *_FOR_JSON]
        self._for_files = [host, *_FOR_FILES]

    def build(self, context: CallContext, token: Token | None) -> httpx.Request:
        """Build the request of an attempt.

        Args:
            context: The call; it learns the id that the request is sent with.
            token: The token to send; `None` for none.

        Returns:
            The request.

        Raises:
            InvalidArgumentError: Its arguments or its body cannot be sent.
        """
        call = context.call
        operation = call.operation
        try:
            url = self._base_url.join(call.path, _encoded(call.query) if call.query else None)
        except httpx.InvalidURL:
            message = "the arguments make a URL that is too long. Nothing was sent"
            raise InvalidArgumentError(message, operation=operation.id) from None
        headers = self._for_files if _asks_for_file(operation) else self._for_json
        if context.policy.headers or call.headers or call.sink is not None:
            headers = _with_given(headers, context)
        else:
            context.request_id = os.urandom(16).hex()
            headers = [*headers, (b"X-Request-ID", context.request_id.encode("ascii"))]
        options: dict[str, Any]
        if call.form is None and call.files is None and call.content is None:
            # httpx would come to the same request, in three times the time.
            stream, length = _json_body(call)
            options = {"stream": stream}
            if length:
                headers.append((b"Content-Type", b"application/json"))
            if length or operation.method in ("POST", "PUT", "PATCH"):
                headers.append((b"Content-Length", b"%d" % length))
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

    def prepare(self, context: CallContext, auth: Credentials) -> PreparedRequest:
        """Show the request of a call, the secrets hidden.

        Args:
            context: The call.
            auth: The token.

        Returns:
            The request.

        Raises:
            InvalidArgumentError: Its arguments or its body cannot be sent.
        """
        call = context.call
        request = self.build(context, None)
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        if auth.tier == "full" and call.operation.auth != "none":
            headers["authorization"] = "Bearer ***"
        body = None if call.json is UNSET else call.json
        shown = body if call.form is None else dict(call.form)
        if call.operation.operation_class == "credentials":
            shown = hide_secrets(shown)
        return PreparedRequest(
            call.operation.id,
            call.operation.method,
            call.url or str(request.url),
            headers,
            shown,
        )


@lru_cache
def _parsed(base_url: str) -> tuple[BaseUrl, tuple[bytes, bytes]]:
    """Parse a base URL once for all clients, and find its header Host."""
    host = httpx.Request("GET", base_url).headers["Host"]
    return BaseUrl(base_url), (b"Host", host.encode("ascii"))


def request_elsewhere(context: CallContext, url: httpx.URL) -> httpx.Request:
    """Build a request for what is outside of the API: without a token or headers of the user.

    Args:
        context: The call that it belongs to.
        url: Its URL.

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
    headers["X-Request-ID"] = os.urandom(16).hex()
    for given in (context.policy.headers, call.headers):
        _add(headers, given)
    if call.sink is not None:
        headers.update(call.sink.request_headers())
    context.request_id = headers["X-Request-ID"]
    return headers.raw


def _add(headers: httpx.Headers, given: Mapping[str, str]) -> None:
    for name, value in given.items():
        # A program is named besides the package, not instead of it.
        if name.lower() == "user-agent":
            headers[name] = f"{value} {USER_AGENT}"
        else:
            headers[name] = value


def _timeout(call: Call[Any], timeouts: Timeouts) -> dict[str, float]:
    spending = call.operation.operation_class in SPENDING
    return {
        "connect": timeouts.connect,
        "read": timeouts.read_money if spending else timeouts.read,
        "write": timeouts.upload if call.files or call.content else timeouts.write,
        # None waits here: there are fewer calls than connections.
        "pool": timeouts.connect,
    }


def _json_body(call: Call[Any]) -> tuple[httpx.ByteStream, int]:
    """Encode the body. It may hold a password, so no variable here does."""
    if call.json is UNSET:
        return _NO_BODY, 0
    try:
        stream = httpx.ByteStream(
            json.dumps(
                call.json, ensure_ascii=False, allow_nan=False, separators=(",", ":")
            ).encode("utf-8")
        )
        return stream, len(next(iter(stream)))
    except (TypeError, ValueError, RecursionError) as error:
        # The text of a Unicode error would repeat what it is about.
        problem = str(error) if not isinstance(error, UnicodeError) else "invalid Unicode"
    message = f"the body cannot be sent as JSON ({problem}). Nothing was sent"
    raise InvalidArgumentError(message, operation=call.operation.id)


_NO_BODY = httpx.ByteStream(b"")
