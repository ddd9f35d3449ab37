"""What the header of a WAV file says: the standard library's `wave` reads only one of its forms."""

from __future__ import annotations

import struct
from typing import BinaryIO, NamedTuple

_LONGEST_HEADER = 1 << 20
_FORMATS = {1: "PCM", 3: "floating point", 0xFFFE: "extensible"}


class WavHeader(NamedTuple):
    """The header of a WAV file.

    Attributes:
        channels: How many channels it has.
        sample_rate: Samples a second.
        bits: Bits of a sample.
        duration: Its length in milliseconds.
    """

    channels: int
    sample_rate: int
    bits: int
    duration: int


class NotWavError(ValueError):
    """A file that is no complete WAV file; the text says why."""


def read_header(file: BinaryIO, size: int) -> WavHeader:
    """Read the header of a WAV file.

    Args:
        file: The file, at its beginning.
        size: Its size in bytes.

    Returns:
        What it says.

    Raises:
        NotWavError: It is no complete WAV file.
    """
    start = file.read(12)
    if len(start) < 12 or start[:4] not in (b"RIFF", b"RF64") or start[8:] != b"WAVE":
        raise NotWavError("is no WAV file")
    form: tuple[int, int, int, int, int] | None = None
    offset = 12
    while offset < _LONGEST_HEADER:
        head = file.read(8)
        if len(head) < 8:
            break
        name, length = head[:4], struct.unpack("<I", head[4:])[0]
        offset += 8
        if name == b"fmt ":
            form = _form(file.read(length) if length <= 4096 else b"")
            file.seek(offset + length + length % 2)
        elif name == b"data":
            return _header(form, _data_length(length, size - offset))
        else:
            file.seek(offset + length + length % 2)
        offset += length + length % 2
    raise NotWavError("is a WAV file without sound")


def _form(fields: bytes) -> tuple[int, int, int, int, int]:
    if len(fields) < 16:
        raise NotWavError("is a WAV file with a broken header")
    tag, channels, rate, _, block, bits = struct.unpack("<HHIIHH", fields[:16])
    if tag not in _FORMATS:
        raise NotWavError(f"is a WAV file of the compressed format {tag}")
    if not channels or not rate or not block:
        raise NotWavError("is a WAV file with a broken header")
    return tag, channels, rate, block, bits


def _data_length(length: int, there: int) -> int:
    # Programs that write as they go leave the length at its largest, or at 0.
    if length in (0, 0xFFFFFFFF):
        return there
    if length > there:
        raise NotWavError(f"is a WAV file that was cut off: {length - there} bytes are missing")
    return length


def _header(form: tuple[int, int, int, int, int] | None, length: int) -> WavHeader:
    if form is None:
        raise NotWavError("is a WAV file with a broken header")
    _, channels, rate, block, bits = form
    frames = length // block
    if not frames:
        raise NotWavError("is a WAV file without sound")
    return WavHeader(channels, rate, bits, max(1, round(frames * 1000 / rate)))
