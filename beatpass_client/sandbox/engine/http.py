"""Requests, replies and refusals, independent of any server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
HTML = "text/html; charset=utf-8"


@dataclass(slots=True)
class Request:
    """One request as it came in.

    Attributes:
        method: The method in capitals.
        path: The path as sent, still percent-encoded, without the query.
        query: The query as sent, without the question mark.
        headers: The headers, by name in lower case; the last one of a name counts.
        body: The whole body.
        origin: Scheme, host and port it was sent to, such as `http://127.0.0.1:8787`.
        peer: The address it came from.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    origin: str = "http://sandbox.invalid"
    peer: str = "in-process"


@dataclass(slots=True)
class Reply:
    """One answer.

    Attributes:
        body: JSON data, or bytes that go out as they are, or None for no body.
        status: The status; None for the one that the contract documents.
        headers: Further headers, by name.
        media_type: The content type.
        delay: Seconds to wait before it is sent.
        cut: After how many bytes of the body the connection ends; None for not at all.
        reset: Whether the connection is reset instead of an answer.
    """

    body: Any = None
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    media_type: str = JSON
    delay: float = 0.0
    cut: int | None = None
    reset: bool = False

    def encoded(self) -> bytes:
        """The body as bytes."""
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str) and self.media_type != JSON:
            return self.body.encode()
        if self.body is None and self.media_type != JSON:
            return b""
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":")).encode()


class Refusal(Exception):
    """What a handler raises to answer with an error; the state stays as it was.

    Args:
        status: The status.
        message: The sentence for the caller.
        errors: Faults by field, for a 422.
        headers: Further headers.
        keep: Whether what the handler changed in the state stays.
        more: Further fields of the body, such as `error_code` or `token_info`.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        errors: Mapping[str, list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
        keep: bool = False,
        **more: Any,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = errors
        self.headers = dict(headers or {})
        self.keep = keep
        self.more = more
