"""How fast the sandbox is: a page of 50 tracks, start-up, and lists of three sizes."""

from __future__ import annotations

import asyncio
import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import httpx

from beatpass_client.sandbox import Sandbox, SandboxServer, create_app, seed

PATH = "/tracks?per_page=50"
ROUNDS = 300


def median(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of a run, in milliseconds."""
    run()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e3


def rate(sandbox: Sandbox) -> float:
    """Requests a second of one page, in this process."""
    return 1e3 / median(lambda: sandbox.request("GET", PATH, token=sandbox.token).encoded())


def over_loopback() -> float:
    """Requests a second of one page, over one connection."""
    with SandboxServer() as server, httpx.Client() as client:
        server.sandbox.limits.on = False
        headers = {"Authorization": f"Bearer {server.token}", "Accept": "application/json"}
        return 1e3 / median(lambda: client.get(server.base_url + PATH, headers=headers).content)


async def over_asgi(sandbox: Sandbox) -> float:
    """Requests a second of one page, over `httpx.ASGITransport`."""
    headers = {"Authorization": f"Bearer {sandbox.token}", "Accept": "application/json"}
    transport = httpx.ASGITransport(app=create_app(sandbox))
    async with httpx.AsyncClient(
        transport=transport, base_url="http://sandbox.invalid/api/v1", headers=headers
    ) as client:
        await client.get(PATH)
        start = time.perf_counter()
        for _ in range(ROUNDS):
            await client.get(PATH)
        return ROUNDS / (time.perf_counter() - start)


def start_up() -> float:
    """Seconds from the start of the command to its first line."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "beatpass_client.sandbox"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        passed = time.perf_counter() - start
        process.kill()
    return passed


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    seed.image()
    print(f"seed of {seed.TRACKS} tracks: {time.perf_counter() - start:.2f} s")
    print(f"a fresh sandbox after the first: {median(Sandbox, 50):.1f} ms")
    print(f"the command, until its first line: {start_up():.2f} s")
    sandbox = Sandbox()
    sandbox.limits.on = False
    print(f"GET {PATH}: {rate(sandbox):.0f} a second in this process")
    print(f"GET {PATH}: {asyncio.run(over_asgi(sandbox)):.0f} a second over ASGI")
    print(f"GET {PATH}: {over_loopback():.0f} a second over loopback, one connection")
    for tracks in (500, 10_000, 100_000):
        start = time.perf_counter()
        large = Sandbox(tracks=tracks)
        large.limits.on = False
        made = time.perf_counter() - start
        last = f"{PATH}&page={tracks // 50}"

        def first_page(large: Sandbox = large) -> object:
            return large.request("GET", PATH, token=large.token)

        def last_page(large: Sandbox = large, last: str = last) -> object:
            return large.request("GET", last, token=large.token)

        print(
            f"{tracks} tracks: made in {made:.1f} s, first page {median(first_page):.2f} ms, "
            f"last page {median(last_page):.2f} ms"
        )
        large.close()
        gc.collect()


if __name__ == "__main__":
    main()
