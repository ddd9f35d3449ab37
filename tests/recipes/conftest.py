"""A sandbox over HTTP for programs that run in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.personas import BUYER

RECIPES = Path(__file__).resolve().parents[2] / "examples" / "recipes"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        yield running


@pytest.fixture
def environment(server: SandboxServer, tmp_path: Path) -> dict[str, str]:
    """The variables with which a program speaks to the sandbox, as the buyer."""
    return {
        **os.environ,
        "BEATPASS_BASE_URL": server.base_url,
        "BEATPASS_TOKEN": BUYER.token,
        "SHOP_FOLDER": str(tmp_path / "shop"),
    }


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    """Run a program of the recipes to its end."""

    def run_program(name: str, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(RECIPES / f"{name}.py"), *words],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return run_program
