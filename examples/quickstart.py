"""A first walk through BeatPass: search, two pages, one track in both tiers, one function.

make demo                                   # against the local BeatPass
BEATPASS_TOKEN=... python examples/quickstart.py   # against production
"""

from __future__ import annotations

import asyncio

from beatpass_client import BeatPass
from beatpass_client.api.tracks import get_track


async def main() -> None:
    """Walk through."""
    async with BeatPass() as bp, BeatPass(token="") as public:
        first = await public.tracks.list(page_size=5)
        second = await first.next()
        tracks = [*first, *(second or [])]
        print(f"two pages: {', '.join(str(track.name) for track in tracks)}")

        example = tracks[0]
        if example.id is None or example.name is None:
            raise SystemExit("the first track has no id or no name")
        word = example.name.split()[0]
        found = await public.search.query(query=word, loader="searchPage")
        # The server answers a search for nothing with an empty list in place of an object.
        hits = [] if isinstance(found, list) else found.tracks or []
        print(f"search for {word!r}: {len(hits)} tracks, the first is {hits[0].name}")

        without = await public.tracks.get(example.id)
        print(f"without a token: {sorted(without.keys())}")
        track = await bp.tracks.get(example.id)
        more = sorted(set(track.keys()) - set(without.keys()))
        print(f"with a token, besides: {more}")
        print(f"bpm: {track.bpm}, and without a token: {without.bpm} (came: {without.has('bpm')})")

        answer = await get_track.asyncio_detailed(example.id, client=public)
        print(f"by the function: {answer.status_code}, {answer.parsed.track}")


if __name__ == "__main__":
    asyncio.run(main())
