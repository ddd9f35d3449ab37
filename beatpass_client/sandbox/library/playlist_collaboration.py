"""Playlists edited together: invitations, their answers and their end."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..catalogue.serializers import serialize_playlist
from ..engine.call import Call, handles
from ..engine.clock import moment_of
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..engine.tokens import USERS
from ..tables import INVITATIONS, PLAYLISTS
from .playlist_access import delete_playlist, owned_playlist, playlist_of

MOST_EDITORS = 10
OPEN_FOR = timedelta(days=7)
AGAIN_AFTER = timedelta(hours=24)


@handles("inviteToPlaylist")
def invite(call: Call) -> Any:
    """Ask somebody to edit a playlist of the caller's."""
    playlist = owned_playlist(call, call.path["id"])
    user_id = _invitable(call, playlist)
    if len(playlist["editor_ids"]) >= MOST_EDITORS:
        raise refuse_as("max-editors-reached")
    last = _last_invitation(call, playlist["id"], user_id)
    if last is not None:
        made = moment_of(last["created_at"])
        if last["status"] == "pending" and call.now < made + OPEN_FOR:
            raise refuse_as("already-invited")
        if call.now < made + AGAIN_AFTER:
            raise refuse_as("cannot-re-invite-yet")
    call.state.insert(
        INVITATIONS,
        {
            "playlist_id": playlist["id"],
            "user_id": user_id,
            "status": "pending",
            "created_at": call.stamp,
        },
    )
    return {"status": "success", "message": "The invitation was sent."}


@handles("acceptPlaylistInvite")
def accept(call: Call) -> Any:
    """Become an editor of the playlist."""
    playlist = playlist_of(call, call.path["id"])
    invitation = _open_invitation(call, playlist["id"])
    if len(playlist["editor_ids"]) >= MOST_EDITORS:
        raise refuse_as("max-editors-reached")
    call.state.change(INVITATIONS, invitation["id"], status="accepted")
    editors = [*playlist["editor_ids"], call.user["id"]]
    playlist = call.state.change(PLAYLISTS, playlist["id"], editor_ids=editors)
    return {"status": "success", "playlist": serialize_playlist(playlist)}


@handles("declinePlaylistInvite")
def decline(call: Call) -> Any:
    """Turn an invitation down."""
    playlist = playlist_of(call, call.path["id"])
    invitation = _open_invitation(call, playlist["id"])
    call.state.change(INVITATIONS, invitation["id"], status="declined")
    return {"status": "success"}


@handles("removePlaylistEditor")
def remove_editor(call: Call) -> Any:
    """End somebody's part; an editor may leave, and the owner's own id deletes the playlist."""
    playlist = playlist_of(call, call.path["id"])
    user_id, caller = call.body["user_id"], call.user["id"]
    if caller != playlist["owner_id"] and (caller != user_id or user_id == playlist["owner_id"]):
        raise Refusal(403, "Only the owner of the playlist may do this.")
    if user_id == playlist["owner_id"]:
        delete_playlist(call.state, playlist)
        return {"status": "success", "deleted": True, "message": "The playlist was deleted."}
    if user_id not in playlist["editor_ids"]:
        raise _wrong_user("This user does not edit the playlist.")
    editors = [id for id in playlist["editor_ids"] if id != user_id]
    playlist = call.state.change(PLAYLISTS, playlist["id"], editor_ids=editors)
    last = _last_invitation(call, playlist["id"], int(user_id))
    if last is not None:
        call.state.change(INVITATIONS, last["id"], status="removed")
    return {
        "status": "success",
        "message": "The editor was removed.",
        "playlist": serialize_playlist(playlist),
    }


def _invitable(call: Call, playlist: Row) -> int:
    user = call.state.get(USERS, call.body["user_id"])
    if user is None:
        raise _wrong_user("The selected user id is invalid.")
    if not playlist["collaborative"]:
        raise _wrong_user("The playlist is not collaborative.")
    if user["id"] == playlist["owner_id"]:
        raise _wrong_user("The playlist is this user's own.")
    if user["id"] in playlist["editor_ids"]:
        raise _wrong_user("This user edits the playlist already.")
    return int(user["id"])


def _wrong_user(text: str) -> Refusal:
    return Refusal(422, text, errors={"user_id": [text]})


def _last_invitation(call: Call, playlist_id: int, user_id: int) -> Row | None:
    where = {"playlist_id": playlist_id, "user_id": user_id}
    found = call.state.find(INVITATIONS, where, order="-id", limit=1)
    return found[0] if found else None


def _open_invitation(call: Call, playlist_id: int) -> Row:
    last = _last_invitation(call, playlist_id, call.user["id"])
    if last is not None and last["status"] == "accepted":
        raise Refusal(
            422,
            "You accepted this invitation already.",
            errors={"id": ["The invitation was accepted already."]},
        )
    if last is None or last["status"] != "pending":
        raise Refusal(404, "You have no invitation to this playlist.")
    if call.now >= moment_of(last["created_at"]) + OPEN_FOR:
        raise refuse_as("invitation-expired")
    return last
