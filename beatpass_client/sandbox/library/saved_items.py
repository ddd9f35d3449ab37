"""Lists of saved items, shared by the handlers of the library and of users."""

from __future__ import annotations

from collections.abc import Callable

from ..catalogue.serializers import (
    serialize_albums,
    serialize_artists,
    serialize_playlist,
    serialize_tracks,
)
from ..engine.call import Call
from ..engine.pages import Listing
from ..engine.state import Row, State
from ..tables import ALBUMS, ARTISTS, FOLLOWS, LIBRARY_ITEMS, PLAYLISTS, TRACKS

# By kind: the table of the items, and their serializer.
KINDS: dict[str, tuple[str, Callable[[State, list[Row]], list[Row]]]] = {
    "track": (TRACKS, serialize_tracks),
    "album": (ALBUMS, serialize_albums),
    "artist": (ARTISTS, serialize_artists),
}


def saved(call: Call, user_id: int, kind: str) -> Listing:
    """List what somebody saved, the newest first.

    Args:
        call: The call.
        user_id: Whose library it is.
        kind: `track`, `album` or `artist`.

    Returns:
        The listing.
    """
    table, show = KINDS[kind]
    return call.listing(
        LIBRARY_ITEMS,
        {"user_id": user_id, "kind": kind},
        order="-id",
        serialize=lambda rows: show(
            call.state, call.state.many(table, (row["item_id"] for row in rows))
        ),
    )


def playlists_of(call: Call, user_id: int) -> Listing:
    """List the playlists that somebody made, then those they follow; the newest first.

    Private ones are listed for those only who may read them.

    Args:
        call: The call.
        user_id: Whose playlists they are.

    Returns:
        The listing.
    """
    state, reader = call.state, call.user["id"]
    own = state.find(PLAYLISTS, {"owner_id": user_id}, order="-id")
    follows = state.find(FOLLOWS, {"user_id": user_id, "kind": "playlist"}, order="-id")
    followed = state.many(PLAYLISTS, (row["item_id"] for row in follows))
    rows = [
        row
        for row in own + followed
        if row["public"] or reader == row["owner_id"] or reader in row["editor_ids"]
    ]

    def fetch(limit: int, offset: int) -> list[Row]:
        return [serialize_playlist(row) for row in rows[offset : offset + limit]]

    return Listing(fetch, lambda: len(rows))
