"""Errors of answers that came and cannot be used."""

from __future__ import annotations

from typing import Any

from .base import BeatPassError, clean_text
from .transport import ResponseLostError

_JSON_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


class ResponseError(BeatPassError):
    """An answer came that cannot be used.

    Attributes:
        status: Its HTTP status.
        likely_succeeded: For a write: whether the server said that it happened.
    """

    status: int | None = None
    likely_succeeded: bool | None = None


class TruncatedResponseError(ResponseError):
    """An answer ended too early."""


class EmptyResponseError(ResponseError):
    """An answer is empty where it must not be."""


class ResponseTooLargeError(ResponseError):
    """An answer is larger than anything that BeatPass sends."""


class ResponseDecodeError(ResponseError):
    """An answer is not the JSON or the text that it should be."""


class UnexpectedContentTypeError(ResponseError):
    """An answer is a page, or of another kind than it should be.

    Attributes:
        content_type: What it says it is.
        title: The title of the page, shortened.
    """

    content_type: str = ""
    title: str | None = None


class UnexpectedRedirectError(ResponseError):
    """The server answered with a redirect, which is never followed.

    Attributes:
        location_origin: Scheme, host and port of where it points, and no more of it.
    """

    location_origin: str | None = None


class UnexpectedStatusError(ResponseError):
    """An answer has a status that means nothing for this call."""


class ShapeError(ResponseError):
    """A part of a JSON value does not have the shape that the contract says.

    Attributes:
        path: Where it is, such as `pagination.data[3].artists`; empty for the whole value.
    """

    path: str = ""
    found: str = "null"

    def __init__(self, expected: str, value: Any = None, **details: Any) -> None:
        """Describe the misfit.

        Args:
            expected: What should have been there, such as "a list".
            value: The JSON value that was there; only its kind is kept.
            **details: Values of the attributes.
        """
        found = _JSON_KINDS.get(type(value), type(value).__name__)
        super().__init__(expected, **{"found": found, **details})

    def inside(self, key: str | int) -> ShapeError:
        """Put a key in front of the path of the error.

        Args:
            key: The key or the index under which the reading failed.

        Returns:
            This error.
        """
        step = f"[{key}]" if isinstance(key, int) else key
        separator = "" if not self.path or self.path.startswith("[") else "."
        self.path = f"{step}{separator}{self.path}"
        return self

    @property
    def message(self) -> str:
        """What was expected where, and what was there instead."""
        location = f"at {clean_text(self.path)}" if self.path else "as the whole answer"
        return (
            f"expected {self.args[0]} {location}, but got {self.found}; "
            "a newer version of beatpass-client may know this shape"
        )


class ResponseValidationError(ShapeError):
    """An answer is JSON, but not of the shape that the contract says.

    Attributes:
        data: The decoded JSON as it came. It is not shown.
    """

    data: Any = None


class UnexpectedContentTypeLostError(ResponseLostError, UnexpectedContentTypeError):
    """A write was answered with a page."""

    likely_succeeded: bool | None = True
