"""Who may see or change what, where more than one noun asks."""

from __future__ import annotations

from .call import Call, Refusal, Row
from .nouns import PLAYLISTS


def readable_playlist(call: Call, id: int) -> Row:
    """Find a playlist that the caller may read.

    Args:
        call: The call.
        id: The playlist.

    Returns:
        The stored playlist.

    Raises:
        Refusal: There is none (404), or it is somebody else's and not public (403).
    """
    row = call.found(PLAYLISTS, id)
    user = call.caller["id"] if call.caller else None
    if not row["public"] and user != row["owner_id"] and user not in row["editor_ids"]:
        raise Refusal(403, "This playlist is private.")
    return row


def artist_of_caller(call: Call) -> int:
    """Find the artist profile that the caller acts for.

    Args:
        call: The call.

    Returns:
        The id of the artist.

    Raises:
        Refusal: The caller has none (404).
    """
    if call.user["artist_id"] is None:
        raise Refusal(404, "You have no artist profile.")
    return int(call.user["artist_id"])
