"""What a second client in a process costs, with `httpx.AsyncClient()` as 1."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import httpx

from beatpass_client import BeatPass

ROUNDS = 40


def main() -> None:
    """Print the figure: medians of interleaved CPU times."""
    runs: dict[str, Callable[[], Any]] = {
        "httpx": httpx.AsyncClient,
        "ours": lambda: BeatPass(token=""),
    }
    times: dict[str, list[int]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            start = time.process_time_ns()
            run()
            times[name].append(time.process_time_ns() - start)
    ratio = statistics.median(times["ours"]) / statistics.median(times["httpx"])
    print(f"a second client, before its first call: {ratio:.4f} x httpx.AsyncClient()")


if __name__ == "__main__":
    main()
