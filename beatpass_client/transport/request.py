"""Build the request of a call."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote_plus, urlsplit

from .._version import __version__
from ..config import Timeouts
from ..errors import InvalidArgumentError
from ..types import UNSET, Call, PreparedRequest
from .call import SPENDING, CallContext
from .http import HTTPRequest, RawHeaders
from .redaction import hide_secrets

if TYPE_CHECKING:
    import httpx

    from ..auth import Credentials

USER_AGENT = f"beatpass-client/{__version__} Python/{platform.python_version()}"

# As httpx has it.
_LONGEST_URL = 65536

_USER_AGENT = (b"User-Agent", USER_AGENT.encode("ascii"))
# JSON comes first: otherwise the server answers errors with a redirect to a login page.
_FOR_JSON: RawHeaders = [
    (b"Accept", b"application/json"), _USER_AGENT, (b"Accept-Encoding", b"gzip")
]  # fmt: skip
_FOR_FILES: RawHeaders = [
    (b"Accept", b"application/json, audio/*;q=0.9, application/pdf;q=0.9, */*;q=0.5"),
    _USER_AGENT,
    (b"Accept-Encoding", b"identity"),
]


class RequestBuilder:
    """Builds requests below one base URL.

    Args:
        base_url: The URL of the API, without a slash at its end.
    """

    def __init__(self, base_url: str) -> None:
        self._base_url, host = _parsed(base_url)
        self._for_json = [host, *_FOR_JSON]
        self._for_files = [host, *_FOR_FILES]

    def build(self, context: CallContext) -> HTTPRequest:
        """Build the request of an attempt.

        Args:
            context: The call, with its token; it learns the id that the request is sent with.

        Returns:
            The request.

        Raises:
            InvalidArgumentError: Its arguments or its body cannot be sent.
        """
        call = context.call
        operation = call.operation
        url = f"{self._base_url}{call.path}"
        if call.query:
            url = f"{url}?{_encoded(call.query)}"
        if len(url) > _LONGEST_URL:
            message = "the arguments make a URL that is too long. Nothing was sent"
            raise InvalidArgumentError(message, operation=operation.id)
        given = self._for_json
        if operation.operation_class == "download" or operation.answer in ("bytes", "text"):
            given = self._for_files
        context.request_id = os.urandom(16).hex()
        # A traceback may show variables.
        headers: RawHeaders = _Hidden(given)
        headers.append((b"X-Request-ID", context.request_id.encode("ascii")))
        if context.policy.headers or call.headers or call.sink is not None:
            headers = _Hidden(_with_given(headers, context))
        content = _NOTHING
        if operation.method != "GET":
            content = _content(context)
            headers += content.headers
        if context.token is not None:
            headers.append((b"Authorization", context.token.header.encode("ascii")))
        spending = operation.operation_class in SPENDING
        uploading = bool(call.files or call.content)
        timeouts = _timeouts(context.settings.timeouts, spending, uploading)
        return HTTPRequest(operation.method, url, headers, content.body, timeouts)

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
        request = self.build(context)
        headers = {
            name.decode("ascii").lower(): value.decode("latin-1")
            for name, value in request.headers
            if name != b"Host"
        }
        if auth.tier == "full" and call.operation.auth != "none":
            headers["authorization"] = "Bearer ***"
        body = None if call.json is UNSET else call.json
        shown = body if call.form is None else dict(call.form)
        if call.operation.operation_class == "credentials":
            shown = hide_secrets(shown)
        return PreparedRequest(
            call.operation.id,
            call.operation.method,
            call.url or request.url,
            headers,
            shown,
        )


class _Hidden(list[tuple[bytes, bytes]]):
    """Headers with a token in them, which a traceback may show."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "[***]"


class _Content(NamedTuple):
    """The body of a request, which may hold a password, with its headers."""

    body: Any
    headers: RawHeaders

    def __repr__(self) -> str:
        return "<content>"


_NOTHING = _Content(b"", [])


@lru_cache
def _parsed(base_url: str) -> tuple[str, tuple[bytes, bytes]]:
    """Parse a base URL once for all clients: as ASCII text, and its header Host."""
    import httpx

    url = httpx.URL(base_url)
    origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
    return f"{origin}{url.raw_path.decode('ascii').rstrip('/')}", (b"Host", url.netloc)


def request_outside(context: CallContext, url: str) -> HTTPRequest:
    """Build a request for what is outside of the API: without a token or headers of the user.

    Args:
        context: The call that it belongs to.
        url: Its URL, percent-encoded.

    Returns:
        The request.
    """
    asked = {} if context.call.sink is None else context.call.sink.request_headers()
    merged = {name.lower(): (name, value) for name, value in _FOR_FILES}
    for name, value in asked.items():
        merged[name.lower().encode("ascii")] = name.encode("ascii"), value.encode("latin-1")
    headers = [(b"Host", urlsplit(url).netloc.encode("ascii")), *merged.values()]
    timeouts = _timeouts(context.settings.timeouts, spending=False, uploading=False)
    return HTTPRequest("GET", url, headers, b"", timeouts)


def _encoded(query: Iterable[tuple[str, str]]) -> str:
    # What `urlencode` does, without asking of each value what it is.
    return "&".join([f"{_quoted(name)}={_quoted(value)}" for name, value in query])


def _quoted(text: str) -> str:
    plain = text.isascii() and (text.isidentifier() or text.isdigit())
    return text if plain else quote_plus(text)


def _with_given(headers: RawHeaders, context: CallContext) -> RawHeaders:
    """Work in the headers of the user, and what a download asks for."""
    call = context.call
    merged = {name.lower(): (name, value) for name, value in headers}
    asked = {} if call.sink is None else call.sink.request_headers()
    for given in (context.policy.headers, call.headers, asked):
        for name, value in given.items():
            # A program is named besides the package, not instead of it.
            text = f"{value} {USER_AGENT}" if name.lower() == "user-agent" else value
            raw = name.encode("ascii")
            merged[raw.lower()] = raw, text.encode("latin-1")
    context.request_id = merged[b"x-request-id"][1].decode("ascii")
    return list(merged.values())


@lru_cache
def _timeouts(timeouts: Timeouts, spending: bool, uploading: bool) -> dict[str, float]:
    return {
        "connect": timeouts.connect,
        "read": timeouts.read_money if spending else timeouts.read,
        "write": timeouts.upload if uploading else timeouts.write,
        # None waits here: there are fewer calls than connections.
        "pool": timeouts.connect,
    }


def _content(context: CallContext) -> _Content:
    call = context.call
    if call.form is not None or call.files is not None or call.content is not None:
        return _other_content(context)
    if call.json is UNSET:
        empty = call.operation.method in ("POST", "PUT", "PATCH")
        return _Content(b"", [(b"Content-Length", b"0")] if empty else [])
    return _json_content(call)


def _other_content(context: CallContext) -> _Content:
    """Encode a form, files or a stream, as httpx does."""
    import httpx

    call = context.call
    stream: Any = call.content
    if context.attempts and hasattr(stream, "seek"):
        stream.seek(0)
    request = httpx.Request(
        call.operation.method, "http://x", content=stream, data=call.form, files=call.files
    )
    del request.headers["Host"]
    return _Content(_body_of(request), request.headers.raw)


def _body_of(request: httpx.Request) -> Any:
    import httpx

    stream: Any = request.stream
    return b"".join(stream) if isinstance(stream, httpx.ByteStream) else stream


def _json_content(call: Call[Any]) -> _Content:
    """Encode the body. It may hold a password, so no variable here does."""
    try:
        return _with_length(
            json.dumps(
                call.json, ensure_ascii=False, allow_nan=False, separators=(",", ":")
            ).encode("utf-8")
        )
    except (TypeError, ValueError, RecursionError) as error:
        # The text of a Unicode error would repeat what it is about.
        problem = str(error) if not isinstance(error, UnicodeError) else "invalid Unicode"
    message = f"the body cannot be sent as JSON ({problem}). Nothing was sent"
    raise InvalidArgumentError(message, operation=call.operation.id)


def _with_length(body: bytes) -> _Content:
    length = b"%d" % len(body)
    return _Content(body, [(b"Content-Type", b"application/json"), (b"Content-Length", length)])
