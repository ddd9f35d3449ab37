"""A web service on BeatPass: one client, deadlines, metrics and a graceful shutdown.

uvicorn --factory examples.recipes.fastapi_app:create_app --timeout-graceful-shutdown 20
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Query, Request
from fastapi.responses import JSONResponse, PlainTextResponse

from beatpass_client import (
    BeatPass,
    BeatPassError,
    NotFoundError,
    RateLimitError,
    RequestOptions,
    ResponseEvent,
)

# Nobody waits longer for a page. The deadline covers the wait for the rate limit, too.
DEADLINE = RequestOptions(deadline=5)


def client_of(request: Request) -> BeatPass:
    """Get the one client of the service."""
    client: BeatPass = request.app.state.beatpass
    return client


Client = Annotated[BeatPass, Depends(client_of)]


def create_app(make_client: Callable[[], BeatPass] = BeatPass) -> FastAPI:
    """Make the service; tests hand in a client of the sandbox."""
    calls: Counter[tuple[str, str]] = Counter()

    def count(event: ResponseEvent) -> None:
        calls[event.operation, event.error or "ok"] += 1

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
        # The server has stopped taking requests and finished those under way when this is left.
        async with make_client() as client:
            app.state.beatpass = client.with_options(on_response=count)
            yield

    app = FastAPI(lifespan=lifespan)

    @app.exception_handler(BeatPassError)
    async def refuse(_: Request, error: BeatPassError) -> JSONResponse:
        if isinstance(error, NotFoundError):
            return JSONResponse({"detail": "not found"}, 404)
        if isinstance(error, RateLimitError):
            wait = str(round(error.retry_after or 1) or 1)
            return JSONResponse({"detail": "busy, try again"}, 503, {"Retry-After": wait})
        # The text of an error says what happened and holds no token.
        return JSONResponse({"detail": str(error)}, 502)

    @app.get("/tracks/{track_id}")
    async def track(track_id: int, client: Client) -> dict[str, Any]:
        found = await client.tracks.get(track_id, options=DEADLINE)
        return {"id": found.id, "name": found.name, "bpm": found.bpm}

    @app.get("/search")
    async def search(
        client: Client, q: Annotated[str, Query(min_length=2, max_length=100)]
    ) -> list[dict[str, Any]]:
        page = await client.tracks.list(query=q, page_size=10, options=DEADLINE)
        return [{"id": each.id, "name": each.name} for each in page]

    @app.get("/metrics")
    async def metrics(client: Client) -> PlainTextResponse:
        lines = [
            f'beatpass_calls_total{{operation="{operation}",result="{result}"}} {number}'
            for (operation, result), number in sorted(calls.items())
        ]
        remaining = client.rate_limit.remaining
        if remaining is not None:
            lines.append(f"beatpass_calls_remaining {remaining}")
        return PlainTextResponse("\n".join(lines) + "\n")

    return app
