"""The seeded catalogue: genres, tags, artists, albums, tracks and playlists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ..engine.clock import EPOCH, stamp
from ..engine.state import Row, State
from ..tables import ALBUMS, ARTISTS, GENRES, PLAYLISTS, TAGS, TRACKS
from . import words

FIRST_TRACK = 3130
ALBUM_COUNT = 60
PLAYLIST_COUNT = 40


def plant_catalogue(state: State, tracks: int) -> None:
    """Put the catalogue in.

    Args:
        state: The state.
        tracks: How many tracks.
    """
    state.load(GENRES, (_genre(at, name) for at, name in enumerate(words.GENRES, 1)))
    state.load(TAGS, ({"id": at, "name": name} for at, name in enumerate(words.TAGS, 1)))
    state.load(ARTISTS, (_artist(at, name) for at, name in enumerate(words.ARTISTS, 1)))
    state.load(ALBUMS, (_album(at) for at in range(1, ALBUM_COUNT + 1)))
    state.load(TRACKS, _tracks(tracks))
    state.load(PLAYLISTS, (_playlist(at) for at in range(1, PLAYLIST_COUNT + 1)))


def _genre(number: int, name: str) -> Row:
    return {"id": number, "name": name, "display_name": name.replace("-", " ").title()}


def _artist(number: int, name: str) -> Row:
    # Artists 1 to 3 belong to the seeded producers, the others to users 11 and on.
    user = number + 1 if number <= 3 else number + 7
    return {
        "id": number,
        "name": name,
        "user_id": user,
        "verified": number % 4 == 1,
        "upload_access": number != 3 and number % 5 != 0,
        "bio": f"{name} makes beats.",
        "website": f"https://artists.example/{number}",
        "image_small": f"https://images.example/artists/{number}.jpg",
        "genre_ids": sorted({1 + number % 25, 1 + (number * 3) % 25}),
        "links": [],
        "created_at": stamp(EPOCH - timedelta(days=390 - number)),
        "followers_count": 0,
    }


def _album(number: int) -> Row:
    moment = EPOCH - timedelta(days=6 * number)
    return {
        "id": number,
        "name": f"{words.MOODS[number % 13]} Tapes {number}",
        "image": f"https://images.example/albums/{number}.jpg",
        "release_date": moment.date().isoformat(),
        "created_at": stamp(moment),
        "description": None if number % 3 else "Made in one winter.",
        "artist_ids": [album_artist(number)],
        "genre_ids": [1 + number % 25],
        "tag_ids": [1 + number % 20],
        "plays": 0,
    }


def album_artist(number: int) -> int:
    """Whose album it is.

    Args:
        number: The album.

    Returns:
        The artist.
    """
    return 1 + (number - 1) % len(words.ARTISTS)


def _tracks(count: int) -> Iterator[Row]:
    for at in range(count):
        yield _track(FIRST_TRACK + at, at)


def _track(number: int, at: int) -> Row:
    # Every second track of an artist is on one of the artist's albums, if there is one.
    artist = 1 + at % 40
    album = artist + 40 * (at // 40 % 2)
    on_album = at // 40 % 2 == 0 or album <= ALBUM_COUNT
    moment = EPOCH - timedelta(hours=8 * (500 - at * 137 % 500))
    exclusive = (at // 40 + at) % 5 == 1
    artists = [artist] if at % 7 else sorted({artist, 1 + (at * 3 + 11) % 40})
    # A recipe of popularity: few tracks have many plays, and most have some.
    plays = 40 + 60_000 // (3 + at * 7 % 499)
    seconds = 95 + at * 37 % 160
    return {
        "id": number,
        "name": f"{words.MOODS[at % 13]} {words.THINGS[at // 13 % 11]}"
        + (f" {1 + at // 143}" if at >= 143 else ""),
        "image": f"https://images.example/tracks/{number}.jpg",
        "created_at": stamp(moment),
        "updated_at": stamp(moment + timedelta(minutes=5)),
        "release_date": moment.date().isoformat(),
        "description": None if at % 4 else f"A {words.TAGS[at % 20]} beat.",
        "duration": seconds * 1000,
        "bpm": 60 + at * 7 % 120,
        "key": words.KEYS[at % 12],
        "scale": "minor" if at % 3 else "major",
        "price": 19.0 + at % 30,
        "currency": "CAD",
        "licensing_type": "both" if exclusive else "non_exclusive_only",
        "exclusive_status": "available" if exclusive else "not_available",
        "exclusive_price": 199.0 + 10 * (at % 40) if exclusive else None,
        "plays": plays,
        "views": plays + plays // 3,
        "likes_count": 0,
        "reposts_count": 0,
        "artist_ids": artists,
        "genre_ids": sorted({1 + at % 25, 1 + at * 3 % 25}),
        "tag_ids": sorted({1 + at % 20, 1 + (at * 7 + 3) % 20}),
        "album_id": album if on_album else None,
        "owner_id": artist + 1 if artist <= 3 else artist + 7,
    }


def _playlist(number: int) -> Row:
    return {
        "id": number,
        "name": f"{words.MOODS[number % 13]} Session {number}",
        "owner_id": 1 + number % 12 if number % 12 < 6 else 20 + number,
        "public": number % 5 != 0,
        "collaborative": number % 4 == 0,
        "image": f"https://images.example/playlists/{number}.jpg",
        "description": "For late hours." if number % 2 else None,
        "track_ids": [
            FIRST_TRACK + (number * 13 + 17 * at) % 500 for at in range(10 + number % 20)
        ],
        "editor_ids": [],
        "created_at": stamp(EPOCH - timedelta(days=number)),
    }
