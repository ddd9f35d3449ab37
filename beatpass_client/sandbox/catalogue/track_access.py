"""Which tracks a caller may see."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..tables import TRACKS
from .ownership import own_artists
from .studio import TAKEN_DOWN


def visible_track(call: Call, id: int) -> Row:
    """Read a track that the caller may see.

    Args:
        call: The call.
        id: The track.

    Returns:
        The track.

    Raises:
        Refusal: There is none (404), it was taken down (410), or it is private (403).
    """
    row = call.state.get(TRACKS, id)
    if row is None:
        raise refuse_as(
            "track-not-found" if call.state.get(TAKEN_DOWN, id) is None else "track-unavailable"
        )
    if row.get("private") and not may_change(call, row):
        raise refuse_as("private-track")
    return row


def may_change(call: Call, row: Row) -> bool:
    """Whether a track is the caller's: uploaded by, or an artist of, or an administrator.

    Args:
        call: The call.
        row: The track.

    Returns:
        Whether it is.
    """
    user = call.caller
    if user is None:
        return False
    if user["admin"] or row["owner_id"] == user["id"]:
        return True
    return not set(row["artist_ids"]).isdisjoint(own_artists(call.state, user))
