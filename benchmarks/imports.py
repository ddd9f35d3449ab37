"""What importing costs over a bare interpreter, with `import httpx` as 1."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys

ROUNDS = 15
STATEMENTS = {
    "bare": "pass",
    "httpx": "import httpx",
    "package": "import beatpass_client",
    "ready to call": (
        "from beatpass_client import BeatPass; BeatPass(token=''); "
        "from beatpass_client.api.tracks import get_track"
    ),
}


def main() -> None:
    """Print the figures: medians of the CPU time of interleaved runs of whole processes."""
    times: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    for _ in range(ROUNDS):
        for name, statement in STATEMENTS.items():
            start = _cpu_time()
            subprocess.run([sys.executable, "-c", statement], check=True)
            times[name].append(_cpu_time() - start)
    median = {name: statistics.median(values) for name, values in times.items()}
    floor = median["httpx"] - median["bare"]
    for name in ("package", "ready to call"):
        print(f"{name}: {(median[name] - median['bare']) / floor:.2f} x httpx")


def _cpu_time() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
