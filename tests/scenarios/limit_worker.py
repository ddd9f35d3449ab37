"""A process that calls a server as often as it is told; `test_limits.py` starts three of them."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from beatpass_client import BeatPass


async def main(base_url: str, calls: int, tasks: int, shared: str) -> None:
    where = Path(shared) if shared.startswith("/") else shared or None
    async with BeatPass("token-of-a-test", base_url=base_url, shared_limit=where) as bp:

        async def work() -> None:
            for _ in range(calls):
                await bp.tracks.get(1)

        await asyncio.gather(*(work() for _ in range(tasks)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
