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
# What one step of decompression may put out.
_STEP = 2**18


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
    """Takes a body into memory, and undoes its compression.

    zlib checks the length and the checksum at the end of gzip, so that a body that was cut off, or
    to which something was added, is told from a whole one.

    Args:
        largest: The most bytes to take, decompressed.
        headers: The headers of the answer.

    Raises:
        BodyError: It is too large, or compressed in a way that was not asked for.
    """

    __slots__ = ("_inflate", "_largest", "_pieces", "_received", "_size")

    def __init__(self, largest: int, headers: Mapping[str, str]) -> None:
        self._largest = largest
        self._pieces: list[bytes] = []
        self._size = 0
        self._received = 0
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
            raise self._too_large()

    def feed(self, chunk: bytes) -> None:
        """Take the next piece.

        Args:
            chunk: The bytes as they came.

        Raises:
            BodyError: It is too much, or not compressed as it says.
        """
        if self._inflate is None:
            self._size += len(chunk)
            if self._size > self._largest:
                raise self._too_large()
            self._pieces.append(chunk)
            return
        self._received += len(chunk)
        piece = b""
        # A full step may leave something behind that no further input is needed for.
        while chunk or len(piece) == _STEP:
            if chunk and self._inflate.eof:
                raise BodyError("malformed", "something follows its compressed end")
            try:
                piece = self._inflate.decompress(chunk, _STEP)
            except zlib.error:
                raise BodyError("malformed", "its compression is broken") from None
            self._size += len(piece)
            if self._size > self._largest:
                raise self._too_large()
            self._pieces.append(piece)
            if self._size > _LARGEST_RATIO * max(self._received, 1024):
                raise BodyError("too-large", "it grows without bounds when decompressed")
            chunk = self._inflate.unconsumed_tail or self._inflate.unused_data

    def finish(self) -> bytes:
        """Take the end.

        Returns:
            The whole body.

        Raises:
            BodyError: It ended too early.
        """
        if self._inflate is not None and self._received and not self._inflate.eof:
            raise BodyError("truncated", "its compressed data ends too early")
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def _too_large(self) -> BodyError:
        return BodyError("too-large", f"it is larger than {self._largest // 2**10} KiB")
