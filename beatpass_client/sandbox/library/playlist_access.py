"""Who may read and change a playlist, and what its deletion removes."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call
from ..engine.http import Refusal
from ..engine.state import Row, State
from ..tables import FOLLOWS, INVITATIONS, PLAYLISTS


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


def playlist_of(call: Call, id: int | str) -> Row:
    """Find a playlist, by a number or by a text that holds one.

    Args:
        call: The call.
        id: The playlist.

    Returns:
        The stored playlist.

    Raises:
        Refusal: There is none (404).
    """
    number: Any = id
    if isinstance(id, str):
        text = id.strip()
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    return call.found(PLAYLISTS, number, f"No playlist has the id {id}.")


def owned_playlist(call: Call, id: int | str) -> Row:
    """Find a playlist of the caller's own.

    Args:
        call: The call.
        id: The playlist.

    Returns:
        The stored playlist.

    Raises:
        Refusal: There is none (404), or it is somebody else's (403).
    """
    row = playlist_of(call, id)
    if row["owner_id"] != call.user["id"]:
        raise Refusal(403, "Only the owner of the playlist may do this.")
    return row


def editable_playlist(call: Call, id: int | str) -> Row:
    """Find a playlist whose tracks the caller may change: the owner's, or as an editor.

    Args:
        call: The call.
        id: The playlist.

    Returns:
        The stored playlist.

    Raises:
        Refusal: There is none (404), or the caller may not (403).
    """
    row = playlist_of(call, id)
    user = call.user["id"]
    if row["owner_id"] != user and not (row["collaborative"] and user in row["editor_ids"]):
        raise Refusal(403, "Only the owner and the editors may change this playlist.")
    return row


def delete_playlist(state: State, row: Row) -> None:
    """Delete a playlist with its follows and invitations.

    Args:
        state: The state.
        row: The stored playlist.
    """
    for follow in state.find(FOLLOWS, {"item_id": row["id"], "kind": "playlist"}):
        state.delete(FOLLOWS, follow["id"])
    for invitation in state.find(INVITATIONS, {"playlist_id": row["id"]}):
        state.delete(INVITATIONS, invitation["id"])
    state.delete(PLAYLISTS, row["id"])
