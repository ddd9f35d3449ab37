"""The catalogue that the sandbox starts with: small, and the same every time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]

_GENRES = ("lo-fi", "drill", "trap", "house", "r-and-b", "boom-bap")
_ARTISTS = ("Mara Voss", "Tiefgang", "June Okafor", "Les Nuits", "Ada Rye", "Kilo West")
_MOODS = ("Midnight", "Paper", "Velvet", "Copper", "Lofi", "Winter", "Neon")
_THINGS = ("Drive", "Rooms", "Harbour", "Letters", "Stairs", "Signal")
_KEYS = ("C", "C#", "D", "F#", "A", "Bb")


@dataclass
class Catalogue:
    """Everything the sandbox knows, by kind and id."""

    genres: dict[int, Row] = field(default_factory=dict)
    artists: dict[int, Row] = field(default_factory=dict)
    albums: dict[int, Row] = field(default_factory=dict)
    tracks: dict[int, Row] = field(default_factory=dict)
    playlists: dict[int, Row] = field(default_factory=dict)


def seed() -> Catalogue:
    """Make the catalogue.

    Returns:
        A new catalogue: 6 genres, 6 artists, 8 albums, 42 tracks and 4 playlists.
    """
    catalogue = Catalogue()
    for number, name in enumerate(_GENRES, 1):
        title = name.replace("-", " ").title()
        catalogue.genres[number] = _row(number, name, "genre", display_name=title)
    for number, name in enumerate(_ARTISTS, 1):
        catalogue.artists[number] = _row(
            number, name, "artist", bio=f"{name} makes beats.", website=None, verified=number < 4
        )
    for number in range(1, 9):
        name = f"{_MOODS[number % 7]} Tapes {number}"
        catalogue.albums[number] = _row(
            number,
            name,
            "album",
            image=f"https://images.example/albums/{number}.jpg",
            release_date=f"2026-0{number}-01",
            plays=number * 100,
            created_at=f"2026-0{number}-01 10:00:00",
            artists=[catalogue.artists[1 + number % 6]],
        )
    for number in range(1, 43):
        catalogue.tracks[3587 + number] = _track(catalogue, number)
    for number in range(1, 5):
        ids = [3587 + each for each in range(number, 43, number)]
        catalogue.playlists[number] = _row(
            number,
            f"{_MOODS[number]} Session",
            "playlist",
            image=None,
            public=True,
            collaborative=False,
            description="For late hours.",
            track_ids=ids,
        )
    return catalogue


def _track(catalogue: Catalogue, number: int) -> Row:
    name = f"{_MOODS[number % 7]} {_THINGS[number % 6]}"
    return _row(
        3587 + number,
        name,
        "track",
        image=f"https://images.example/tracks/{number}.jpg",
        created_at=f"2026-{1 + number % 9:02}-{1 + number % 28:02}T12:00:00.000000Z",
        updated_at=f"2026-10-{1 + number % 28:02}T12:00:00.000000Z",
        duration=(150 + number) * 1000,
        duration_text=f"{(150 + number) // 60}:{(150 + number) % 60:02}",
        price=19.0 + number,
        currency="CAD",
        bpm=60 + 3 * number,
        key=_KEYS[number % 6],
        scale="minor" if number % 2 else "major",
        plays=number * 37,
        views=number * 51,
        licensing_type="exclusive" if number % 5 == 0 else "standard",
        exclusive_status="available" if number % 5 == 0 else None,
        exclusive_price=499.0 if number % 5 == 0 else None,
        reposts_count=number % 4,
        likes_count=number % 9,
        description=None,
        release_date=f"2026-{1 + number % 9:02}-01",
        artists=[catalogue.artists[1 + number % 6]],
        genres=[catalogue.genres[1 + number % 6], catalogue.genres[1 + (number + 1) % 6]],
        tags=[{"id": 1 + number % 3, "name": ("night", "slow", "warm")[number % 3]}],
        album=catalogue.albums[1 + number % 8],
    )


def _row(number: int, name: str, kind: str, **rest: Any) -> Row:
    return {"id": number, "name": name, "model_type": kind, **rest}
