"""Jobs run in forked processes of RQ, which share one limit through Redis."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from redis import Redis
from redis.exceptions import RedisError
from rq.job import Job

from beatpass_client.sandbox import SandboxServer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("there is no redis-server; Debian has it in the package redis-server")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [
        program,
        "--port",
        str(port),
        "--bind",
        "127.0.0.1",
        "--save",
        "",
        "--dir",
        str(tmp_path),
    ]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
    url = f"redis://127.0.0.1:{port}/0"
    try:
        with Redis.from_url(url) as redis:
            for _ in range(100):
                try:
                    redis.ping()
                    break
                except RedisError:
                    time.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait()


def test_a_worker_does_the_jobs_within_the_shared_limit(
    environment: dict[str, str], server: SandboxServer, redis_url: str
) -> None:
    environment = {**environment, "REDIS_URL": redis_url, "PYTHONPATH": str(ROOT)}
    code = "from examples.recipes.rq_worker import enqueue; print(*enqueue([3629, 3628]))"
    ids = run(environment, "-c", code).split()
    run(environment, "-m", "rq.cli", "worker", "beats", "--burst", "--url", redis_url)
    with Redis.from_url(redis_url) as redis:
        results: list[Any] = [Job.fetch(each, connection=redis).return_value() for each in ids]
        assert [each["id"] for each in results] == [3629, 3628]
        assert any(b"beatpass" in key for key in redis.keys("*"))
    assert [entry.status for entry in server.sandbox.request_log] == [200, 200]


def run(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        [sys.executable, *words], env=environment, capture_output=True, text=True, check=False,
        timeout=90,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout
