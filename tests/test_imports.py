"""What importing costs, and what the built package holds."""

from __future__ import annotations

import ast
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

import beatpass_client

ROOT = Path(__file__).resolve().parents[1]


def loaded_after(statement: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{statement}\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_importing_the_package_loads_neither_httpx_nor_models() -> None:
    loaded = loaded_after("import beatpass_client")
    assert "httpx" not in loaded
    assert "attrs" not in loaded
    assert not any(name.startswith("beatpass_client.models") for name in loaded)


def test_the_help_of_the_command_loads_no_work() -> None:
    loaded = loaded_after("import beatpass_client.cli.main")
    assert "httpx" not in loaded
    assert "beatpass_client.drift.diff" not in loaded
    assert "beatpass_client.client" not in loaded


def test_type_checkers_see_the_names_that_the_package_resolves() -> None:
    tree = ast.parse((ROOT / "beatpass_client" / "__init__.py").read_text("utf-8"))
    [block] = [node for node in tree.body if isinstance(node, ast.If)]
    seen = {
        (node.module, alias.name)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == alias.name
    }
    assert seen == {(module, name) for name, module in beatpass_client._HOMES.items()}
    for name in beatpass_client.__all__:
        assert getattr(beatpass_client, name) is not None


def test_one_endpoint_loads_no_model() -> None:
    loaded = loaded_after("from beatpass_client.api.tracks import get_track")
    assert not any(name.startswith("beatpass_client.models") for name in loaded)


def test_one_model_does_not_load_every_model() -> None:
    read = "Track.from_dict({'id': 1, 'name': 'a'})"
    loaded = loaded_after(f"from beatpass_client.models import Track\n{read}")
    assert 0 < sum(name.startswith("beatpass_client.models.") for name in loaded) < 20


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"beatpass_client"}
    assert "beatpass_client/contract.json" in names
    assert "beatpass_client/deviations.json" in names
    assert "beatpass_client/py.typed" in names


def test_the_wheel_can_be_installed_and_imported_in_an_empty_environment(
    wheel: Path, tmp_path: Path
) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", wheel], check=True, capture_output=True)
    done = subprocess.run(
        [python, "-c", "from beatpass_client import BeatPass; print(BeatPass(token=''))"],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.stdout.startswith("<BeatPass ")
