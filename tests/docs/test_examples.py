"""The examples of the pages run against the sandbox, and print what they say they print."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import BeatPass
from beatpass_client.sandbox import SandboxServer

DOCS = Path(__file__).resolve().parents[2] / "docs"
BLOCK = re.compile(r"```python\n(.*?)```\n", re.DOTALL)
PRINTED = re.compile(r"^\s*print\(.*\)  # (.*)$", re.MULTILINE)
PAGES = ["authentication.md", "errors.md", "pages.md", "instrumentation.md", "writes.md"]


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        running.sandbox.limits.on = False
        yield running


@pytest.mark.parametrize("page", PAGES)
async def test_the_examples_of_a_page_run_and_print_what_they_say(
    page: str, sandbox: SandboxServer
) -> None:
    async with BeatPass(sandbox.token, base_url=sandbox.base_url) as bp:
        names: dict[str, Any] = {
            "bp": bp,
            "BeatPass": BeatPass,
            "base_url": sandbox.base_url,
            "secret": sandbox.token,
        }
        blocks = BLOCK.findall((DOCS / page).read_text("utf-8"))
        assert blocks
        for block in blocks:
            printed: list[str] = []
            names["print"] = lambda *each, out=printed: out.append(" ".join(map(str, each)))
            code = compile(block, page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            found = eval(code, names)
            if inspect.iscoroutine(found):
                await found
            expected = PRINTED.findall(block)
            assert [each for each in printed if each in expected] == expected, printed
