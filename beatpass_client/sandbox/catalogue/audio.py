"""Short pieces of audio, made when they are asked for."""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from functools import lru_cache

RATE = 8000
SECONDS = 4

_NOTES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


@lru_cache(maxsize=64)
def beat(key: str, scale: str, bpm: int) -> bytes:
    """Make a few seconds of a pulsing chord.

    Args:
        key: The key, such as `F#`; an unknown one sounds as C.
        scale: `minor` or anything else for major.
        bpm: The pulse, in beats a minute.

    Returns:
        A WAV file: mono, 16 bits, 8,000 samples a second; the same for the same arguments.
    """
    root = _NOTES.index(key) if key in _NOTES else 0
    steps = (0, 3 if scale == "minor" else 4, 7)
    turns = [2 * math.pi * 110 * 2 ** ((root + step - 9) / 12) / RATE for step in steps]
    pulse = max(1, RATE * 60 // max(1, bpm))
    samples = array.array("h", (_sample(at, turns, pulse) for at in range(RATE * SECONDS)))
    if sys.byteorder == "big":
        samples.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(RATE)
        writer.writeframes(samples.tobytes())
    return file.getvalue()


def waveform(key: str, bpm: int, points: int = 120) -> list[list[float]]:
    """Make the points of a drawing of a track.

    Args:
        key: The key.
        bpm: The pulse.
        points: How many points.

    Returns:
        For each point x, y, width and height, as the site's player draws them.
    """
    root = _NOTES.index(key) if key in _NOTES else 0
    heights = [round(8 + 22 * abs(math.sin(at * bpm / 97 + root)), 2) for at in range(points)]
    return [[3.0 * at, round(30 - height, 2), 2.0, height] for at, height in enumerate(heights)]


def _sample(at: int, turns: list[float], pulse: int) -> int:
    loud = 9000 * math.exp(-3 * (at % pulse) / pulse)
    return int(loud * sum(math.sin(frequency * at) for frequency in turns) / len(turns))
