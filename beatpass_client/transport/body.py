"""The body of an answer, taken in piece by piece and never without bounds."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Protocol

LARGEST_JSON = 16 * 2**20
LARGEST_FILE = 256 * 2**20
LARGEST_ERROR = 256 * 2**10

# Text shrinks to a hundredth at best; what grows more than this is meant to do harm.
_LARGEST_RATIO = 200


class BodyError(Exception):
    """A body that cannot be taken in.

    Attributes:
        reason: `truncated`, `too-large`, or `malformed`.
    """

    def __init__(self, reason: str, message: str) -> None:
        """Describe it."""
        super().__init__(message)
        self.reason = reason


class Taker(Protocol):
    """What takes a body in."""

    def feed(self, chunk: bytes) -> None:
        """Take the next piece."""
        ...

    def finish(self) -> bytes:
        """Take the end."""
        ...


class Memory:
    """Takes a body into memory.

    Args:
        largest: The most bytes to take, decompressed.
        headers: The headers of the answer.
    """

    __slots__ = ("_expected", "_inflate", "_largest", "_pieces", "_raw", "_size")

    def __init__(self, largest: int, headers: Mapping[str, str]) -> None:
        """Prepare; the client asks for no compression, but a server may compress all the same."""
        self._largest = largest
        self._pieces: list[bytes] = []
        self._size = 0
        self._raw = 0
        coding = headers.get("content-encoding", "").strip().lower()
        self._inflate = None
        if coding in ("gzip", "x-gzip"):
            self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
        elif coding == "deflate":
            self._inflate = zlib.decompressobj()
        elif coding not in ("", "identity"):
            raise BodyError("malformed", f"it is compressed as {coding[:20]!r}, unasked")
        length = headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:12]) > largest:
            raise BodyError("too-large", f"it is larger than {largest // 2**10} KiB")

    def feed(self, chunk: bytes) -> None:
        """Take the next piece.

        Args:
            chunk: The bytes as they came.

        Raises:
            BodyError: It is too much, or not compressed as it says.
        """
        if self._inflate is not None:
            self._raw += len(chunk)
            most = max(1, self._largest + 1 - self._size)
            try:
                chunk = self._inflate.decompress(chunk, most)
            except zlib.error:
                raise BodyError("malformed", "its compression is broken") from None
            if self._inflate.unused_data:
                raise BodyError("malformed", "something follows its compressed end")
            if len(chunk) > _LARGEST_RATIO * max(self._raw, 1024):
                raise BodyError("too-large", "it grows without bounds when decompressed")
        self._size += len(chunk)
        if self._size > self._largest:
            raise BodyError("too-large", f"it is larger than {self._largest // 2**10} KiB")
        self._pieces.append(chunk)

    def finish(self) -> bytes:
        """Take the end.

        Returns:
            The whole body.

        Raises:
            BodyError: It ended too early.
        """
        if self._inflate is not None and self._raw and not self._inflate.eof:
            raise BodyError("truncated", "its compressed data ends too early")
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
