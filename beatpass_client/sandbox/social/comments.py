"""Comments that hang on a waveform, each thread in one piece."""

from __future__ import annotations

from ..catalogue.serializers import serialize_user
from ..engine.state import Row, State
from ..engine.tokens import USERS
from ..tables import COMMENTS

MOST = 100


def serialize_comments(state: State, track_id: int) -> list[Row]:
    """Show the comments on a track: the oldest thread first, replies after what they answer.

    Of a deleted comment only its position is shown, which holds its replies together.

    Args:
        state: The state.
        track_id: The track.

    Returns:
        What is shown.
    """
    rows = state.find(COMMENTS, {"track_id": track_id}, limit=MOST)
    users = {row["id"]: row for row in state.many(USERS, {row["user_id"] for row in rows})}
    depths: dict[int, int] = {}
    threads: dict[int, tuple[int, ...]] = {}
    for row in rows:
        parent = row["parent_id"]
        depths[row["id"]] = depths.get(parent, -1) + 1
        threads[row["id"]] = (*threads.get(parent, ()), row["id"])
    shown = []
    for row in sorted(rows, key=lambda each: threads[each["id"]]):
        deleted = bool(row.get("deleted"))
        comment = {
            "id": row["id"],
            "content": "" if deleted else row["content"],
            "position": row["position"],
            "depth": depths[row["id"]],
            "deleted": deleted,
        }
        if not deleted and row["user_id"] in users:
            comment["user"] = serialize_user(users[row["user_id"]])
        shown.append(comment)
    return shown
