"""Lists that a test makes up, served without a socket to the real clients."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any

import httpx

from beatpass_client import BeatPass, BeatPassSync
from tests.harness import FakeClock

BASE = "http://127.0.0.1:9/api/v1"
_token = itertools.count()

# What a list answers: to its query, the JSON of the answer, or a whole answer.
Serve = Callable[[dict[str, str]], Any]


class Served:
    """A server of one list, which remembers what it was asked.

    Args:
        serve: What it answers.
    """

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self.asked: list[dict[str, str]] = []
        self.hosts: set[str] = set()
        self.clock = FakeClock()
        # The limit is shared by all clients with the same token.
        self._options: dict[str, Any] = {
            "token": f"a-token-of-its-own-{next(_token)}",
            "base_url": BASE,
            "clock": self.clock,
        }

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.hosts.add(request.url.host)
        query = dict(request.url.params)
        self.asked.append(query)
        found = self._serve(query)
        if isinstance(found, httpx.Response):
            return found
        headers = {"content-type": "application/json"}
        return httpx.Response(200, content=json.dumps(found).encode(), headers=headers)

    @property
    def pages(self) -> list[int]:
        """The numbers of the pages that were asked for."""
        return [int(query["page"]) for query in self.asked]

    def client(self, **options: Any) -> BeatPass:
        transport = httpx.MockTransport(self.answer)
        return BeatPass(**self._options, transport=transport, **options)

    def sync_client(self, **options: Any) -> BeatPassSync:
        transport = httpx.MockTransport(self.answer)
        return BeatPassSync(**self._options, transport=transport, **options)


def rows(first: int, last: int) -> list[dict[str, Any]]:
    """Tracks with the ids from `first` to `last`."""
    return [{"id": number, "name": f"Track {number}"} for number in range(first, last + 1)]


def cut(total: int, number: int, size: int) -> list[dict[str, Any]]:
    start = (number - 1) * size
    return rows(start + 1, min(total, start + size))


def counted(total: int, size: int = 5) -> Serve:
    """A list that is length-aware."""

    def serve(query: dict[str, str]) -> Any:
        number, per_page = int(query.get("page", 1)), int(query.get("per_page", size))
        last = max(1, -(-total // per_page))
        data = cut(total, number, per_page)
        return {
            "pagination": {
                "current_page": number,
                "data": data,
                "from": 1,
                "to": 2,
                "per_page": per_page,
                "last_page": last,
                "next_page": number + 1 if number < last else None,
                "prev_page": None,
                "total": total,
            }
        }

    return serve


def simple(total: int, size: int = 5, next_url: str = f"{BASE}/tracks") -> Serve:
    """A list that does not count, and gives URLs."""

    def serve(query: dict[str, str]) -> Any:
        number, per_page = int(query.get("page", 1)), int(query.get("per_page", size))
        more = number * per_page < total
        return {
            "pagination": {
                "current_page": number,
                "data": cut(total, number, per_page),
                "per_page": per_page,
                "first_page_url": f"{next_url}?page=1",
                "next_page_url": f"{next_url}?page={number + 1}" if more else None,
                "prev_page_url": None,
                "path": next_url,
            }
        }

    return serve


def camel(total: int, size: int = 5, place: str = "downloadEvents") -> Serve:
    """A list in camelCase, beside its pagination."""

    def serve(query: dict[str, str]) -> Any:
        number, per_page = int(query.get("page", 1)), int(query.get("per_page", size))
        return {
            place: [{"id": row["id"]} for row in cut(total, number, per_page)],
            "pagination": {
                "page": number,
                "perPage": per_page,
                "total": total,
                "hasMore": number * per_page < total,
            },
        }

    return serve


def offsets(total: int, size: int = 5) -> Serve:
    """A list by offset."""

    def serve(query: dict[str, str]) -> Any:
        offset, limit = int(query.get("offset", 0)), int(query.get("limit", size))
        data = rows(offset + 1, min(total, offset + limit))
        following = offset + limit if offset + limit < total else None
        return {"data": data, "next_offset": following}

    return serve


def cursors(total: int, size: int = 5) -> Serve:
    """A list by cursor."""

    def serve(query: dict[str, str]) -> Any:
        assert query["pagination"] == "cursor"
        assert "offset" not in query
        start = int(query.get("cursor", "c0")[1:])
        limit = int(query.get("limit", size))
        data = rows(start + 1, min(total, start + limit))
        following = f"c{start + limit}" if start + limit < total else None
        return {"data": data, "next_cursor": following}

    return serve


def page_of(items: Any, number: int, **more: Any) -> Any:
    """One page with these items, and what else it tells."""
    return {"pagination": {"current_page": number, "data": items, **more}}
