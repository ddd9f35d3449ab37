"""Serializers of tracks, albums, artists, playlists, users, genres and tags."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..engine.state import Row, State
from ..tables import ALBUMS, ARTISTS, GENRES, TAGS

_TRACK_FIELDS = (
    "id", "name", "image", "created_at", "updated_at", "release_date", "description", "duration",
    "bpm", "key", "scale", "price", "currency", "licensing_type", "exclusive_status",
    "exclusive_price", "plays", "views", "likes_count", "reposts_count",
)  # fmt: skip
_ALBUM_FIELDS = ("id", "name", "image", "release_date", "created_at", "description", "plays")
_ARTIST_FIELDS = ("id", "name", "image_small", "verified")


def serialize_tracks(state: State, rows: list[Row]) -> list[Row]:
    """Show tracks with their artists, genres, tags and album.

    Args:
        state: The state.
        rows: Stored tracks.

    Returns:
        What is shown, in the same order.
    """
    artists = _by_id(state, ARTISTS, _ids(rows, "artist_ids"), _brief_artist)
    genres = _by_id(state, GENRES, _ids(rows, "genre_ids"), serialize_genre)
    tags = _by_id(state, TAGS, _ids(rows, "tag_ids"), serialize_tag)
    albums = _by_id(
        state, ALBUMS, {row["album_id"] for row in rows if row.get("album_id")}, _brief_album
    )
    shown = []
    for row in rows:
        track = {name: row[name] for name in _TRACK_FIELDS if name in row}
        seconds = row["duration"] // 1000
        track["duration_text"] = f"{seconds // 60}:{seconds % 60:02}"
        track["model_type"] = "track"
        track["artists"] = [artists[each] for each in row["artist_ids"] if each in artists]
        track["genres"] = [genres[each] for each in row["genre_ids"] if each in genres]
        track["tags"] = [tags[each] for each in row["tag_ids"] if each in tags]
        if row.get("album_id") in albums:
            track["album"] = albums[row["album_id"]]
        shown.append(track)
    return shown


def serialize_albums(state: State, rows: list[Row]) -> list[Row]:
    """Show albums with their artists, genres and tags, without tracks.

    Args:
        state: The state.
        rows: Stored albums.

    Returns:
        What is shown, in the same order.
    """
    artists = _by_id(state, ARTISTS, _ids(rows, "artist_ids"), _brief_artist)
    genres = _by_id(state, GENRES, _ids(rows, "genre_ids"), serialize_genre)
    tags = _by_id(state, TAGS, _ids(rows, "tag_ids"), serialize_tag)
    return [
        _brief_album(row)
        | {
            "artists": [artists[each] for each in row["artist_ids"] if each in artists],
            "genres": [genres[each] for each in row["genre_ids"] if each in genres],
            "tags": [tags[each] for each in row["tag_ids"] if each in tags],
        }
        for row in rows
    ]


def serialize_artists(state: State, rows: list[Row]) -> list[Row]:
    """Show artists with their genres and links.

    Args:
        state: The state.
        rows: Stored artists.

    Returns:
        What is shown, in the same order.
    """
    genres = _by_id(state, GENRES, _ids(rows, "genre_ids"), serialize_genre)
    return [
        _brief_artist(row)
        | {
            "bio": row["bio"],
            "website": row["website"],
            "links": row["links"],
            "genres": [genres[each] for each in row["genre_ids"] if each in genres],
        }
        for row in rows
    ]


def serialize_playlist(row: Row) -> Row:
    """Show a playlist, without its tracks.

    Args:
        row: The stored playlist.

    Returns:
        What is shown.
    """
    fields = ("id", "name", "public", "collaborative", "image", "description")
    return {name: row[name] for name in fields} | {"model_type": "playlist"}


def serialize_user(row: Row) -> Row:
    """Show an account as others see it.

    Args:
        row: The stored user.

    Returns:
        What is shown.
    """
    return {
        "id": row["id"],
        "display_name": row["display_name"],
        "avatar": row["avatar"],
        "model_type": "user",
    }


def serialize_genre(row: Row) -> Row:
    """Show a genre.

    Args:
        row: The stored genre.

    Returns:
        What is shown.
    """
    return {name: row[name] for name in ("id", "name", "display_name")} | {"model_type": "genre"}


def serialize_tag(row: Row) -> Row:
    """Show a tag.

    Args:
        row: The stored tag.

    Returns:
        What is shown.
    """
    return {"id": row["id"], "name": row["name"]}


def _brief_artist(row: Row) -> Row:
    return {name: row[name] for name in _ARTIST_FIELDS} | {"model_type": "artist"}


def _brief_album(row: Row) -> Row:
    return {name: row[name] for name in _ALBUM_FIELDS} | {"model_type": "album"}


def _ids(rows: Iterable[Row], field: str) -> set[int]:
    return {each for row in rows for each in row.get(field) or ()}


def _by_id(state: State, table: str, ids: set[int], show: Any) -> dict[int, Row]:
    return {row["id"]: show(row) for row in state.many(table, sorted(ids))}
