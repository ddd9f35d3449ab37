"""The application: which path is answered, and with what."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .pages import page_of
from .seed import Catalogue, Row, seed
from .tiers import TOKEN, shown

PREFIX = "/api/v1"

Handler = Callable[[Request], Awaitable[Response]]


def create_app(catalogue: Catalogue | None = None) -> Starlette:
    """Make the application.

    Args:
        catalogue: What it serves; a freshly seeded catalogue when it is left out.

    Returns:
        An ASGI application.
    """
    known = seed() if catalogue is None else catalogue
    every = {
        "track": known.tracks,
        "album": known.albums,
        "artist": known.artists,
        "playlist": known.playlists,
        "genre": known.genres,
    }

    def tracks_by(request: Request) -> list[Row]:
        artist = _found(known.artists, request)
        return [row for row in known.tracks.values() if artist in row["artists"]]

    def albums_by(request: Request) -> list[Row]:
        artist = _found(known.artists, request)
        return [row for row in known.albums.values() if artist in row["artists"]]

    def tracks_in(request: Request) -> list[Row]:
        return [known.tracks[number] for number in _found(known.playlists, request)["track_ids"]]

    def matching(rows: dict[int, Row]) -> Callable[[Request], list[Row]]:
        return lambda request: _matching(rows, request.query_params.get("query", ""))

    async def search(request: Request) -> Response:
        full = _has_token(request)
        text = request.query_params.get("query", "")
        loader = request.query_params.get("loader", "searchPage")
        most = 20 if loader == "searchPage" else 3
        results: Any = {
            f"{kind}s": shown(_matching(rows, text)[:most], full=full)
            for kind, rows in every.items()
            if kind != "genre"
        }
        results |= {"users": [], "tags": []}
        answer = {"query": text, "results": results if text else [], "loader": loader}
        return JSONResponse({"status": "success", **answer})

    lists: list[tuple[str, Callable[[Request], list[Row]], str, bool]] = [
        ("/tracks", matching(known.tracks), "per_page", False),
        ("/albums", matching(known.albums), "per_page", False),
        ("/artists", matching(known.artists), "per_page", True),
        ("/genres", matching(known.genres), "perPage", False),
        ("/artists/{id}/tracks", tracks_by, "perPage", False),
        ("/artists/{id}/albums", albums_by, "perPage", True),
        ("/playlists/{id}/tracks", tracks_in, "perPage", False),
    ]
    routes = [
        Route(PREFIX + path, _list(rows, size, needs_token=needs_token))
        for path, rows, size, needs_token in lists
    ]
    routes += [
        Route(f"{PREFIX}/{kind}s/{{id}}", _item(kind, rows))
        for kind, rows in every.items()
        if kind != "genre"
    ]
    routes.append(Route(f"{PREFIX}/search", search))
    return Starlette(routes=routes, exception_handlers={HTTPException: _refuse})


def _list(rows: Callable[[Request], list[Row]], size: str, *, needs_token: bool) -> Handler:
    async def handler(request: Request) -> Response:
        full = _has_token(request)
        if needs_token and not full:
            raise HTTPException(401, "Unauthenticated.")
        address = str(request.url.replace(query=""))
        page = page_of(rows(request), request.query_params, size, address)
        page["data"] = shown(page["data"], full=full)
        return JSONResponse({"status": "success", "pagination": page})

    return handler


def _item(kind: str, rows: dict[int, Row]) -> Handler:
    async def handler(request: Request) -> Response:
        full = _has_token(request)
        loader = request.query_params.get("loader", f"{kind}Page")
        row = shown(_found(rows, request), full=full)
        return JSONResponse({"status": "success", kind: row, "loader": loader})

    return handler


def _matching(rows: dict[int, Row], text: str) -> list[Row]:
    return [row for row in rows.values() if text.lower() in row["name"].lower()]


def _found(rows: dict[int, Row], request: Request) -> Row:
    text = request.path_params["id"]
    row = rows.get(int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else None
    if row is None:
        raise HTTPException(404, "The thing that you asked for does not exist.")
    return row


def _has_token(request: Request) -> bool:
    header = request.headers.get("authorization")
    if header is not None and header != f"Bearer {TOKEN}":
        raise HTTPException(401, "Unauthenticated.")
    return header is not None


async def _refuse(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    message = error.detail if isinstance(error, HTTPException) else "Server Error"
    if status == 404 and message == "Not Found":
        message = f"The sandbox does not serve {request.method} {request.url.path}."
    return JSONResponse({"message": message}, status)
