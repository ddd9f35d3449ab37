"""What the studio starts with: uploaded files, fingerprints, placements, covers, credits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ..catalogue.cover_art import TEMPLATES
from ..catalogue.credits import CREDITS, ROLES
from ..catalogue.placements import PLACEMENTS
from ..catalogue.studio import FILE_ENTRIES, FINGERPRINTS, LARGEST_FILE, sound_of
from ..engine.clock import EPOCH, moment_of, stamp
from ..engine.state import Row, State
from ..tables import DOWNLOADS, PURCHASES, TRACKS
from .catalogue import FIRST_TRACK
from .words import GENRES, KEYS, MOODS, THINGS

FIRST_FILE = 9001
# This track's fingerprint failed, and can be tried again.
FAILED_TRACK = FIRST_TRACK + 40


def plant_studio(state: State) -> None:
    """Put it in.

    Args:
        state: The state, with the catalogue.
    """
    tracks = state.find(TRACKS, limit=500)
    state.load(FILE_ENTRIES, _files())
    state.load(FINGERPRINTS, _fingerprints(tracks))
    state.load(PLACEMENTS, _placements(tracks))
    state.load(TEMPLATES, _templates())
    state.load(CREDITS, _credits())
    state.load(DOWNLOADS, _downloads(state.find(PURCHASES)))


def _files() -> Iterator[Row]:
    for at in range(20):
        yield _file(at, f"{MOODS[at % 13]}-{THINGS[at % 11]}-take.wav".lower())
    # Files that cannot be published: too large, no WAV, too short, broken, too slow, and a copy.
    yield _file(20, "too-large.wav", size=LARGEST_FILE + 1)
    yield _file(21, "no-wave.mp3", mime="audio/mpeg")
    yield _file(22, "too-short.wav", duration=400)
    yield _file(23, "broken.wav", fault="broken")
    yield _file(24, "slow.wav", fault="slow")
    yield _file(25, "copy.wav", sound=sound_of(f"track {FIRST_TRACK}"))


def _file(at: int, name: str, **fields: object) -> Row:
    seconds = 90 + at * 37 % 150
    return {
        "id": FIRST_FILE + at,
        "name": name,
        "src": f"uploads/{FIRST_FILE + at}/{name}",
        "mime": "audio/wav",
        "size": 44 + seconds * 176_400,
        "duration": seconds * 1000,
        "bpm": 70 + at * 11 % 100,
        "key": KEYS[at % 12],
        "scale": "minor" if at % 2 else "major",
        "sound": sound_of(f"file {at}"),
        "fault": None,
        **fields,
    }


def _fingerprints(tracks: list[Row]) -> Iterator[Row]:
    for at, track in enumerate(tracks):
        # Some older tracks never got one.
        if at % 25 == 24:
            continue
        failed = track["id"] == FAILED_TRACK
        yield {
            "id": at + 1,
            "track_id": track["id"],
            "sound": sound_of(f"track {track['id']}"),
            "requested_at": track["created_at"],
            "duration": 3000 if failed else track["duration"],
        }


def _placements(tracks: list[Row]) -> Iterator[Row]:
    number = 0
    for at, track in enumerate(tracks):
        mixed = at + at // 40
        for turn in range(mixed * 7 % 4 if mixed % 3 == 0 else 0):
            number += 1
            moment = EPOCH - timedelta(days=number % 60)
            named = f"{track['id']}-{turn}"
            yield {
                "id": number,
                "track_id": track["id"],
                "title": f"{THINGS[number % 11]} Freestyle",
                "artist_name": f"MC {MOODS[number % 13]}",
                "album_name": f"{MOODS[(number + 5) % 13]} Days",
                "release_date": moment.date().isoformat(),
                "confidence_score": 90 + number * 37 % 1000 / 100,
                "spotify_url": f"https://music.example/spotify/{named}",
                "youtube_url": f"https://music.example/youtube/{named}" if turn else None,
                "deezer_url": None,
                "created_at": stamp(moment),
            }


def _templates() -> Iterator[Row]:
    for at in range(36):
        yield {
            "id": at + 1,
            "name": f"{MOODS[at % 13]} {THINGS[at // 13 % 11]}",
            "image_url": f"https://images.example/covers/{at + 1}.jpg",
            "genres": sorted({GENRES[at % 25], GENRES[(at * 3 + 1) % 25]}),
        }


def _downloads(purchases: list[Row]) -> Iterator[Row]:
    for row in purchases:
        yield {
            "id": row["id"],
            "user_id": row["user_id"],
            "track_id": row["track_id"],
            "created_at": stamp(moment_of(row["created_at"]) + timedelta(hours=1)),
        }


def _credits() -> Iterator[Row]:
    for at in range(12):
        artist = 1 + at // 6
        moment = EPOCH - timedelta(days=200 - at)
        yield {
            "id": at + 1,
            "artist_id": artist,
            "position": 1 + at % 6,
            "title": f"{MOODS[at]} {THINGS[at % 11]}",
            "role": ROLES[at % 4],
            "artist_name": f"MC {MOODS[(at + 3) % 13]}",
            "album_name": None,
            "release_date": moment.date().isoformat(),
            "spotify_url": None,
            "image": None,
            "created_at": stamp(moment),
            "updated_at": stamp(moment),
        }
