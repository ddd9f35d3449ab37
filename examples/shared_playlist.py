"""Two people fill one playlist: an invitation, its acceptance, and one that came too late.

python examples/shared_playlist.py   # on a BeatPass in this process
"""

from __future__ import annotations

import asyncio

from beatpass_client import BeatPass, GoneError
from beatpass_client.sandbox import World
from beatpass_client.sandbox.people import BEGINNER, BUYER

DAY = 24 * 60 * 60


async def main() -> None:
    """Share."""
    world = World(frozen=True)
    owner = BeatPass.sandbox(world=world)
    friend = BeatPass.sandbox(world=world, as_="buyer")

    playlist = await owner.playlists.create(name="Late hours", public=True, collaborative=True)
    number = int(playlist.id or 0)
    await owner.playlist_collaboration.invite(number, user_id=BUYER.user_id)
    await friend.playlist_collaboration.accept(number)
    await owner.playlists.add_tracks(number, track_ids=[3629])
    await friend.playlists.add_tracks(number, track_ids=[3628, 3627])
    names = [track.name async for track in owner.playlists.tracks(number)]
    print(f"together: {', '.join(map(str, names))}")

    late = BeatPass.sandbox(world=world, as_="beginner")
    await owner.playlist_collaboration.invite(number, user_id=BEGINNER.user_id)
    world.clock.advance(8 * DAY)
    try:
        await late.playlist_collaboration.accept(number)
    except GoneError as error:
        print(f"a week later: {error}")


if __name__ == "__main__":
    asyncio.run(main())
