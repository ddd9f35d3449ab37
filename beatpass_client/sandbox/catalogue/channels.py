"""Channels and carousels: selections that the site puts forward."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..tables import ALBUMS, ARTISTS, GENRES, TRACKS
from .serializers import serialize_albums, serialize_artists, serialize_genre, serialize_tracks

_LENGTH = 20


def _popular_tracks(call: Call) -> Any:
    return serialize_tracks(call.state, call.state.find(TRACKS, order="-plays", limit=_LENGTH))


def _new_tracks(call: Call) -> Any:
    return serialize_tracks(call.state, call.state.find(TRACKS, order="-created_at", limit=_LENGTH))


def _popular_albums(call: Call) -> Any:
    return serialize_albums(call.state, call.state.find(ALBUMS, order="-plays", limit=_LENGTH))


def _producers(call: Call) -> Any:
    rows = sorted(call.state.find(ARTISTS), key=lambda row: (-row["followers_count"], row["id"]))
    return serialize_artists(call.state, rows[:_LENGTH])


def _genres(call: Call) -> Any:
    return [serialize_genre(row) for row in call.state.find(GENRES)]


_CHANNELS: dict[str, tuple[str, Callable[[Call], Any]]] = {
    "popular-tracks": ("Popular tracks", _popular_tracks),
    "new-tracks": ("New tracks", _new_tracks),
    "popular-albums": ("Popular albums", _popular_albums),
    "producers": ("Producers", _producers),
    "genres": ("Genres", _genres),
}


@handles("listChannels")
def list_channels(call: Call) -> Any:
    """All channels, without what they show."""
    return {"channels": [_head(number, slug) for number, slug in enumerate(_CHANNELS, 1)]}


@handles("getChannel")
def get_channel(call: Call) -> Any:
    """One channel, by its number or its short name."""
    asked = str(call.path["channel"])
    for number, (slug, (_, content)) in enumerate(_CHANNELS.items(), 1):
        if asked in (slug, str(number)):
            channel = _head(number, slug) | {"content": {"data": content(call)}}
            return {"channel": channel}
    raise Refusal(404, f"There is no channel {asked}.")


@handles("getCarouselTracks")
def carousel_tracks(call: Call) -> Any:
    """The most played tracks."""
    return {"tracks": _popular_tracks(call)}


@handles("getCarouselAlbums")
def carousel_albums(call: Call) -> Any:
    """The most played albums."""
    return {"albums": _popular_albums(call)}


@handles("getCarouselProducers")
def carousel_producers(call: Call) -> Any:
    """The producers with the most followers."""
    return {"producers": _producers(call)}


@handles("getProducerHighlights")
def producer_highlights(call: Call) -> Any:
    """The verified producers."""
    return {"producers": [each for each in _producers(call) if each["verified"]]}


def _head(number: int, slug: str) -> dict[str, Any]:
    return {"id": number, "slug": slug, "name": _CHANNELS[slug][0], "model_type": "channel"}
