"""Count the functions of this package that a warm call goes through, and print the way.

    python benchmarks/call_path.py [--print]

Each function counts once, however often it is called. What counts is code of `beatpass_client`
between the call by the user and the returned model; code of httpx, asyncio and the standard library
does not.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import httpx

import beatpass_client
from beatpass_client import BeatPass, BeatPassSync

PACKAGE = str(Path(beatpass_client.__file__).parent)

TRACK = {"status": "success", "track": {"id": 1, "name": "Late hours", "bpm": 90}}
PAGE = {
    "pagination": {
        "data": [{"id": number, "name": f"Track {number}", "bpm": 90} for number in (1, 2, 3)],
        "current_page": 1,
        "last_page": 1,
        "per_page": 15,
        "total": 3,
    }
}

Way = dict[tuple[str, str], None]


_left = itertools.count(299, -1)


def answer(request: httpx.Request) -> httpx.Response:
    """Answer a track or a page of tracks, and count down a limit as the server does."""
    headers = {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": str(next(_left))}
    body = TRACK if request.url.path.endswith("/1") else PAGE
    return httpx.Response(200, json=body, headers=headers)


def recorder(way: Way) -> Callable[[FrameType, str, Any], None]:
    """Make a profile function that notes each function of the package."""

    def record(frame: FrameType, event: str, argument: Any) -> None:
        code = frame.f_code
        inside = code.co_filename.startswith(PACKAGE)
        if event == "call" and inside and not code.co_name.startswith("<"):
            way[code.co_filename[len(PACKAGE) + 1 :], code.co_qualname] = None

    return record


def way_of(work: Callable[[], Any]) -> Way:
    """Call some work twice to warm it, and record the third time."""
    work()
    work()
    way: Way = {}
    sys.setprofile(recorder(way))
    try:
        work()
    finally:
        sys.setprofile(None)
    return way


async def way_of_async(work: Callable[[], Any]) -> Way:
    """Do the same for asynchronous work."""
    await work()
    await work()
    way: Way = {}
    sys.setprofile(recorder(way))
    try:
        await work()
    finally:
        sys.setprofile(None)
    return way


async def measure() -> dict[str, Way]:
    """Record every way that is reported."""
    transport = httpx.MockTransport(answer)
    sync = BeatPassSync("a-test-token", transport=transport)
    async with BeatPass("a-test-token", transport=transport) as bp:

        async def items() -> None:
            assert len([track async for track in bp.tracks.list()]) == 3

        async def get() -> None:
            await bp.tracks.get(1)

        return {
            "await bp.tracks.get(1)": await way_of_async(get),
            "bp.tracks.get(1)": way_of(lambda: sync.tracks.get(1)),
            "async for over three tracks": await way_of_async(items),
        }


def main() -> None:
    """Print the counts; with `--print` the ways too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--print", action="store_true", help="print each function on the way")
    shown = parser.parse_args().print
    for name, way in asyncio.run(measure()).items():
        files = {file for file, _ in way}
        print(f"{name}: {len(way)} functions in {len(files)} files")
        if shown:
            for file, function in way:
                print(f"    {file:40} {function}")


if __name__ == "__main__":
    main()
