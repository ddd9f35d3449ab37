"""The pages of the recipes, of tables and of agents: their examples run and print what they say."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import BeatPass
from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.personas import PRODUCER

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
RECIPES = [path for path in sorted((DOCS / "recipes").glob("*.md")) if path.name != "README.md"]
BLOCK = re.compile(r"```python\n(.*?)```\n", re.DOTALL)
PRINTED = re.compile(r"^\s*print\(.*\)  # (.*)$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)")


async def run_examples(page: Path, names: dict[str, Any]) -> None:
    for block in BLOCK.findall(page.read_text("utf-8")):
        printed: list[str] = []
        names["print"] = lambda *each, out=printed: out.append(" ".join(map(str, each)))
        code = compile(block, page.name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        found = eval(code, names)
        if inspect.iscoroutine(found):
            await found
        expected = PRINTED.findall(block)
        assert [each for each in printed if each in expected] == expected, printed


@pytest.mark.parametrize(
    "page", [*RECIPES, DOCS / "tables.md", DOCS / "agents.md"], ids=lambda page: page.stem
)
async def test_the_examples_of_a_page_run_and_print_what_they_say(
    page: Path, server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    server.sandbox.limits.on = False
    async with BeatPass(PRODUCER.token, base_url=server.base_url) as bp:
        await run_examples(page, {"bp": bp, "BeatPass": BeatPass})


@pytest.mark.parametrize(
    "page", [*RECIPES, DOCS / "tables.md", DOCS / "agents.md"], ids=lambda page: page.stem
)
def test_a_page_links_to_what_is_there_and_names_the_terms_where_bulk_is_near(page: Path) -> None:
    text = page.read_text("utf-8")
    links = [each for each in LINK.findall(text) if "://" not in each]
    assert [each for each in links if not (page.parent / each).exists()] == []
    assert "scraping" in text or page.stem == "shop"


def test_every_recipe_has_a_page() -> None:
    text = (DOCS / "recipes" / "README.md").read_text("utf-8")
    programs = {path.stem for path in (ROOT / "examples" / "recipes").glob("*.py")}
    assert [name for name in programs if f"{name}.py" not in text] == []
    assert [page.name for page in RECIPES if f"({page.name})" not in text] == []
