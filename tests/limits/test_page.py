"""The examples of docs/limits.md do what the page says."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import pytest

from beatpass_client import BeatPass
from tests.harness import FaultServer, LaravelLimits, LaravelServer, json_answer

PAGE = Path(__file__).resolve().parents[2] / "docs" / "limits.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


async def run(example: str, folder: Path) -> None:
    code = example.replace("/tmp/", f"{folder}/")
    compiled = compile(code, str(PAGE), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(compiled, {})
    if inspect.isawaitable(result):
        await result


@pytest.fixture
def limited(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> FaultServer:
    server.always(LaravelServer(LaravelLimits()).script())
    monkeypatch.setenv("BEATPASS_BASE_URL", server.base_url)
    monkeypatch.setenv("BEATPASS_TOKEN", "token-of-a-test")
    return server


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
async def test_an_example_runs(number: int, limited: FaultServer, tmp_path: Path) -> None:
    await run(EXAMPLES[number], tmp_path)
    assert len(limited.ledger) == 1


async def test_the_first_example_tells_what_is_left(
    limited: FaultServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await run(EXAMPLES[0], tmp_path)
    assert capsys.readouterr().out.splitlines()[0] == (
        "299 of 300 calls left, resets in 60 s, next call at once; retry budget 50 of 50"
    )


async def test_the_last_example_tells_the_two_kinds_apart(
    limited: FaultServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    limited.answers(json_answer({"message": "x", "token_info": {"remaining": 0}}, 429))
    await run(EXAMPLES[-1], tmp_path)
    assert capsys.readouterr().out.startswith("spent: ")


async def test_a_thousand_calls_take_three_more_windows(limited: FaultServer) -> None:
    async with BeatPass() as bp:
        await bp.tracks.get(1)
        assert 170 < bp.estimate(1000) <= 180
