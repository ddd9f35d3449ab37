"""The command tells by its exit code whether anything is missing, and by its output what."""

from __future__ import annotations

import io
import json
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import contract
from beatpass_client.drift.__main__ import main

Write = Callable[[str, dict[str, Any]], str]

OURS: dict[str, Any] = {"openapi": "3.0.3", "paths": {"/tags": {"get": {}}}}
THEIRS: dict[str, Any] = {
    "openapi": "3.0.3",
    "paths": {
        "/tags": {"get": {"operationId": "getTags", "responses": {"404": {}}}, "post": {}},
        "/albums": {"get": {}},
    },
}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def to_file(name: str, document: dict[str, Any]) -> str:
        path = tmp_path / name
        path.write_text(json.dumps(document), "utf-8")
        return str(path)

    return to_file


def test_nothing_missing_exits_with_0(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    same = write("same.json", OURS)
    assert main([same, "--contract", same]) == 0
    assert capsys.readouterr().out == "Nothing is missing in 1 operation.\n"


def test_something_missing_exits_with_1_and_is_listed_by_operation(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([write("theirs.json", THEIRS), "--contract", write("ours.json", OURS)])
    assert code == 1
    assert capsys.readouterr().out.splitlines() == [
        "GET /albums: operation missing",
        "",
        "GET /tags: operationId getTags missing",
        "GET /tags 404: status missing",
        "",
        "POST /tags: operation missing",
        "",
        "4 findings in 3 of 3 operations.",
    ]


def test_a_single_finding_is_counted_in_the_singular(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = write("ours.json", {"openapi": "3.0.3", "paths": {}})
    main([write("theirs.json", OURS), "--contract", ours])
    assert capsys.readouterr().out.endswith("1 finding in 1 of 1 operation.\n")


def test_the_shipped_contract_is_ours_unless_told_otherwise(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contract, "load_contract", lambda: OURS)
    assert main([write("theirs.json", OURS)]) == 0


def unreadable() -> dict[str, Any]:
    raise FileNotFoundError("contract.json")


def test_an_unreadable_shipped_contract_exits_with_2(
    write: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(contract, "load_contract", unreadable)
    assert main([write("theirs.json", THEIRS)]) == 2
    assert "install the package again" in capsys.readouterr().err


@pytest.mark.parametrize(
    "theirs",
    [
        {"openapi": "2.0"},
        {"openapi": "3.0.3", "paths": {"/tags": {"get": {"responses": {"200": {"$ref": "x"}}}}}},
    ],
)
def test_unusable_input_exits_with_2_and_one_line(
    theirs: dict[str, Any], write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = {"openapi": "3.0.3", "paths": {"/tags": {"get": {"responses": {"200": {}}}}}}
    code = main([write("theirs.json", theirs), "--contract", write("ours.json", ours)])
    output = capsys.readouterr()
    assert (code, output.out, output.err.count("\n")) == (2, "", 1)


def test_yaml_exits_with_2_and_a_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "theirs.yaml"
    path.write_text("openapi: 3.0.3\npaths: {}\n", "utf-8")
    assert main([str(path)]) == 2
    assert "converted to JSON" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["a.json", "b.json"], ["a.json", "--unknown"]])
def test_wrong_use_exits_with_2_and_one_line(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert (caught.value.code, capsys.readouterr().err.count("\n")) == (2, 1)


def test_a_terminal_that_cannot_show_a_name_gets_it_escaped(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = {"openapi": "3.0.3", "paths": {"/clés": {"get": {}}}}
    screen = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", screen)
    main([write("theirs.json", theirs), "--contract", write("ours.json", OURS)])
    screen.seek(0)
    assert screen.readline() == "GET /cl\\xe9s: operation missing\n"


@pytest.mark.filterwarnings("ignore:.*found in sys.modules.*:RuntimeWarning")
def test_the_package_can_be_run_as_a_module(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    same = write("same.json", OURS)
    monkeypatch.setattr(sys, "argv", ["drift", same, "--contract", same])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("beatpass_client.drift", run_name="__main__")
    assert caught.value.code == 0
