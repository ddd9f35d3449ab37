"""The same program twice: by httpx alone, and by the client.

BEATPASS_TOKEN=... python examples/recipes/raw_httpx.py lofi
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any

import httpx

from beatpass_client import BeatPassSync


def names_by_httpx(base_url: str, token: str, words: str, most: int) -> list[str]:
    """Find the names of some tracks, by httpx."""
    names: list[str] = []
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=base_url, headers=headers, timeout=30) as http:
        page = 1
        while len(names) < most:
            query: dict[str, str | int] = {"query": words, "page": page, "perPage": 50}
            response = http.get("tracks", params=query)
            if response.status_code == 429:
                time.sleep(int(response.headers.get("Retry-After", "60")))
                continue
            response.raise_for_status()
            found: dict[str, Any] = response.json()["pagination"]
            names += [each["name"] for each in found["data"]]
            if not found["data"] or found["current_page"] >= found.get("last_page", page):
                break
            page += 1
    return names[:most]


def names_by_client(bp: BeatPassSync, words: str, most: int) -> list[str]:
    """Find the names of some tracks, by the client."""
    return [track.name for track in bp.tracks.list(query=words, max_items=most)]


if __name__ == "__main__":
    with BeatPassSync() as client:
        url, secret = client.base_url, os.environ.get("BEATPASS_TOKEN", "")
        before = names_by_httpx(url, secret, sys.argv[1], 100)
        after = names_by_client(client, sys.argv[1], 100)
    print(f"{len(after)} tracks, the same: {before == after}")
