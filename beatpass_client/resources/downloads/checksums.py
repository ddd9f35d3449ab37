"""Checksums: as a caller gives them, and as a server does."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...errors import InvalidArgumentError

_ALGORITHMS = {
    "md5": "md5",
    "sha-1": "sha1",
    "sha": "sha1",
    "sha1": "sha1",
    "sha-256": "sha256",
    "sha256": "sha256",
    "sha-512": "sha512",
    "sha512": "sha512",
}
_ENTRY = re.compile(r"\s*([A-Za-z0-9-]+)\s*=\s*:?([A-Za-z0-9+/=]+):?\s*")


class Checksum(NamedTuple):
    """What a file must come to.

    Attributes:
        algorithm: The name that hashlib knows.
        digest: The digest.
    """

    algorithm: str
    digest: bytes

    def new(self) -> Any:
        """Make a hash of its algorithm.

        Returns:
            An object of hashlib.
        """
        return hashlib.new(self.algorithm, usedforsecurity=False)

    def holds(self, pieces: Iterable[bytes]) -> bool:
        """Tell whether a file has this checksum.

        Args:
            pieces: Its content.

        Returns:
            Whether the whole of it does.
        """
        made = self.new()
        for piece in pieces:
            made.update(piece)
        return bool(made.digest() == self.digest)


def given_checksum(text: str | None) -> Checksum | None:
    """Read the checksum that a caller gives.

    Args:
        text: Such as `sha256:9f86d0…`, in hexadecimal digits; `None` for none.

    Returns:
        The checksum.

    Raises:
        InvalidArgumentError: It is none. Nothing was sent.
    """
    if text is None:
        return None
    if isinstance(text, str):
        name, _, digits = text.strip().partition(":")
        algorithm = _ALGORITHMS.get(name.lower())
        try:
            digest = bytes.fromhex(digits)
        except ValueError:
            digest = b""
        if algorithm and len(digest) == hashlib.new(algorithm, usedforsecurity=False).digest_size:
            return Checksum(algorithm, digest)
    message = "checksum must be like 'sha256:' and 64 hexadecimal digits. Nothing was sent"
    raise InvalidArgumentError(message)


def announced_checksum(headers: Mapping[str, str], *, whole: bool) -> Checksum | None:
    """Read the checksum that a server announces.

    Args:
        headers: The headers of its answer.
        whole: Whether the answer has the whole file, not the rest of it.

    Returns:
        The checksum of the whole file; `None` when the server announces none.
    """
    names = ["repr-digest", "digest", *(["content-digest"] if whole else [])]
    found: list[Checksum] = []
    for name in names:
        for entry in headers.get(name, "").split(","):
            if match := _ENTRY.fullmatch(entry):
                found += _decoded(_ALGORITHMS.get(match[1].lower()), match[2])
    if whole:
        found += _decoded("md5", headers.get("content-md5", "").strip())
    return max(found, key=lambda each: len(each.digest), default=None)


def _decoded(algorithm: str | None, text: str) -> list[Checksum]:
    if algorithm is None or not text:
        return []
    try:
        digest = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return []
    fits = len(digest) == hashlib.new(algorithm, usedforsecurity=False).digest_size
    return [Checksum(algorithm, digest)] if fits else []
