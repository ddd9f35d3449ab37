"""The server of tools, asked by a client of the protocol over both of its transports."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters

COMMAND = ["-m", "beatpass_client.cli", "mcp", "--sandbox"]


def environment(home: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(home)}


def over_stdio(home: Path, *options: str) -> Client:
    return Client(
        StdioServerParameters(
            command=sys.executable, args=[*COMMAND, *options], env=environment(home)
        )
    )


@asynccontextmanager
async def over_http(home: Path, *options: str) -> AsyncIterator[Client]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, *COMMAND, "--http", str(port), *options],
        env=environment(home),
        stderr=subprocess.PIPE,
    )
    try:
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None
                await anyio.sleep(0.1)
        yield Client(f"http://127.0.0.1:{port}/mcp")
    finally:
        process.terminate()
        process.communicate()


async def ask(client: Client) -> tuple[set[str], dict[str, Any], Any]:
    """List the tools, look a track up, and ask for one that is not there."""
    async with client as session:
        names = {tool.name for tool in (await session.list_tools()).tools}
        found: Any = await session.call_tool("tracks_get", {"track_id": 3130, "fields": ["name"]})
        missing: Any = await session.call_tool("tracks_get", {"track_id": 999999})
    assert missing.is_error
    return names, json.loads(found.content[0].text), json.loads(missing.content[0].text)


async def test_a_client_over_stdio_lists_and_calls_tools(tmp_path: Path) -> None:
    names, found, missing = await ask(over_stdio(tmp_path))
    assert {"search_query", "tracks_get", "quota"} <= names
    assert "purchases_initiate" not in names
    assert found == {"name": "Midnight Drive"}
    assert missing["error"] == "NotFoundError"


async def test_a_client_over_http_lists_and_calls_tools(tmp_path: Path) -> None:
    async with over_http(tmp_path, "--allow", "playlists") as client:
        names, found, missing = await ask(client)
    assert "playlists_create" in names
    assert found == {"name": "Midnight Drive"}
    assert missing["error"] == "NotFoundError"


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--allow-spending"], "needs --max-price"),
        (["--toolset", "some"], "can be default or all"),
        (["--allow", "traks"], "no namespace 'traks'"),
    ],
)
def test_wrong_options_are_one_line(tmp_path: Path, words: list[str], problem: str) -> None:
    done = subprocess.run(
        [sys.executable, *COMMAND, *words],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert problem in done.stderr
    assert len(done.stderr.splitlines()) == 1
