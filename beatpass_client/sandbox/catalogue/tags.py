"""Tags: what is filed under one."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.pages import number_and_size, simple_page
from ..tables import ALBUMS, TAGS, TRACKS
from .serializers import serialize_albums, serialize_tag, serialize_tracks


@handles("getTagTracks")
def tag_tracks(call: Call) -> Any:
    """The tracks under a tag."""
    return _filed(call, TRACKS, serialize_tracks)


@handles("getTagAlbums")
def tag_albums(call: Call) -> Any:
    """The albums under a tag."""
    return _filed(call, ALBUMS, serialize_albums)


def _filed(call: Call, table: str, show: Any) -> Any:
    tag = call.state.first(TAGS, name=call.path["name"])
    if tag is None:
        raise Refusal(404, f"No tag has the name {call.path['name']}.")
    found = call.listing(
        table, {"tag_ids": tag["id"]}, serialize=lambda rows: show(call.state, rows)
    )
    number, size = number_and_size(call.query, call.operation.size_name)
    # BeatPass serves these two lists in the simple form only.
    page = simple_page(found, number, size, call.address, call.request.query)
    return {"status": "success", "tag": serialize_tag(tag), "pagination": page}
