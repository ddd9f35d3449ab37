"""Two people fill one playlist: an invitation, its acceptance, and one that came too late.

python examples/shared_playlist.py   # on a BeatPass in this process
"""

from __future__ import annotations

import asyncio

from beatpass_client import BeatPass, GoneError
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BEGINNER, BUYER

DAY = 24 * 60 * 60


async def main() -> None:
    """Share."""
    sandbox = Sandbox(frozen=True)
    owner = BeatPass.sandbox(sandbox)
    friend = BeatPass.sandbox(sandbox, user="buyer")

    playlist = await owner.playlists.create(name="Late hours", public=True, collaborative=True)
    number = int(playlist.id or 0)
    await owner.playlist_collaboration.invite(number, user_id=BUYER.user_id)
    await friend.playlist_collaboration.accept(number)
    await owner.playlists.add_tracks(number, track_ids=[3629])
    await friend.playlists.add_tracks(number, track_ids=[3628, 3627])
    names = [track.name async for track in owner.playlists.tracks(number)]
    print(f"together: {', '.join(map(str, names))}")

    late = BeatPass.sandbox(sandbox, user="beginner")
    await owner.playlist_collaboration.invite(number, user_id=BEGINNER.user_id)
    sandbox.clock.advance(8 * DAY)
    try:
        await late.playlist_collaboration.accept(number)
    except GoneError as error:
        print(f"a week later: {error}")


if __name__ == "__main__":
    asyncio.run(main())
