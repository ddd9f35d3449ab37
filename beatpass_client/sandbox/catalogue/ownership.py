"""Ownership of tracks, albums and artists, and who may see their figures."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.http import Refusal
from ..engine.state import Row, State
from ..tables import ALBUMS, ARTISTS, TRACKS


def own_artists(state: State, user: Row) -> list[int]:
    """The artists that an account manages.

    Args:
        state: The state.
        user: The account.

    Returns:
        Their ids, the account's own artist first.
    """
    ids = [user["artist_id"]] if user.get("artist_id") else []
    return list(
        dict.fromkeys([*ids, *(row["id"] for row in state.find(ARTISTS, {"user_id": user["id"]}))])
    )


def own_tracks(state: State, user: Row) -> list[Row]:
    """The tracks that an account has a part in: by its artists, or uploaded by it.

    Args:
        state: The state.
        user: The account.

    Returns:
        The tracks, the newest first.
    """
    found = {row["id"]: row for row in state.find(TRACKS, {"owner_id": user["id"]})}
    for artist in own_artists(state, user):
        found |= {row["id"]: row for row in state.find(TRACKS, {"artist_ids": artist})}
    return sorted(found.values(), key=lambda row: (row["created_at"], row["id"]), reverse=True)


def managed_track(call: Call, id: int) -> Row:
    """Read a track whose figures the caller may see.

    Args:
        call: The call.
        id: The track.

    Returns:
        The track.

    Raises:
        Refusal: There is none (404), or it is somebody else's (403).
    """
    row = call.found(TRACKS, id)
    if row["owner_id"] != call.user["id"]:
        _let_in(call, row["artist_ids"])
    return row


def managed_album(call: Call, id: int) -> Row:
    """Read an album whose figures the caller may see.

    Args:
        call: The call.
        id: The album.

    Returns:
        The album.

    Raises:
        Refusal: There is none (404), or it is somebody else's (403).
    """
    row = call.found(ALBUMS, id)
    _let_in(call, row["artist_ids"])
    return row


def managed_artist(call: Call, id: int) -> Row:
    """Read an artist that the caller manages.

    Args:
        call: The call.
        id: The artist.

    Returns:
        The artist.

    Raises:
        Refusal: There is none (404), or it is somebody else's (403).
    """
    row = call.found(ARTISTS, id)
    _let_in(call, [id])
    return row


def own_artist(call: Call) -> Row:
    """Read the artist page of the caller.

    Args:
        call: The call.

    Returns:
        The artist.

    Raises:
        Refusal: The account has none (404).
    """
    for id in own_artists(call.state, call.user):
        row = call.state.get(ARTISTS, id)
        if row is not None:
            return row
    raise Refusal(404, "Your account has no artist page; apply for one with a backstage request.")


def _let_in(call: Call, artist_ids: list[int]) -> None:
    if call.user["admin"] or not set(artist_ids).isdisjoint(own_artists(call.state, call.user)):
        return
    raise Refusal(403, "These belong to an artist that your account does not manage.")


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
