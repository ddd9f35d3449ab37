"""Who may import whom: arrows point down only."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "beatpass_client"

# What each room may import of ours. `api` stands for the generated functions and namespaces.
ALLOWED = {
    "rate_limits": set(),
    "types": {"rate_limits"},
    "contract": set(),
    "errors": {"contract", "types"},
    "config": {"errors"},
    "auth": {"config", "errors", "types"},
    "runtime": {"contract", "errors", "types"},
    "models": {"errors", "runtime", "types"},
    "tables": {"contract", "errors", "runtime", "types"},
    "pagination": {"errors", "runtime", "tables", "types"},
    "api": {"errors", "models", "pagination", "runtime", "types"},
    "ratelimit": {"errors", "transport", "types"},
    "transport": {"_version", "auth", "config", "errors", "ratelimit", "runtime", "types"},
    "resources": {"api", "config", "contract", "errors", "models", "runtime", "transport", "types"},
    "base_client": {
        "api",
        "auth",
        "config",
        "errors",
        "ratelimit",
        "runtime",
        "sandbox",  # Inside `sandbox()` only.
        "transport",
        "types",
    },
    "client": {"base_client", "errors", "pagination", "resources", "runtime", "transport", "types"},
    "testing": {"client", "sandbox"},
    "drift": {"_version", "contract", "types"},
    "cli": {
        "_version",
        "auth",
        "client",
        "config",
        "contract",
        "drift",
        "errors",
        "mcp_server",
        "pagination",
        "resources",
        "runtime",
        "sandbox",
        "tables",
        "tools",
        "types",
    },
    "sandbox": {"config", "contract"},
}


def imported(path: Path) -> set[str]:
    """The rooms of the package that a module imports, wherever in it."""
    package = path.relative_to(PACKAGE.parent).with_suffix("").parts[:-1]
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            parts = [*base, *(node.module or "").split(".")]
            names = [parts[1]] if len(parts) > 1 and parts[1] else [a.name for a in node.names]
            rooms.update(names)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            module = getattr(node, "module", None) or node.names[0].name
            assert not module.startswith("beatpass_client"), f"{path}: absolute import of ours"
    return rooms


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_a_room_imports_only_what_is_below_it(room: str) -> None:
    single = PACKAGE / f"{room}.py"
    modules = [single] if single.exists() else sorted((PACKAGE / room).rglob("*.py"))
    assert modules
    for path in modules:
        assert imported(path) <= ALLOWED[room] | {room}, path


def test_only_the_transport_and_the_functions_load_httpx() -> None:
    for path in PACKAGE.rglob("*.py"):
        room = path.relative_to(PACKAGE).parts[0]
        if room not in ("transport", "api"):
            tree = ast.parse(path.read_text("utf-8"))
            at_run_time = [node for node in tree.body if isinstance(node, ast.Import)]
            names = {alias.name for node in at_run_time for alias in node.names}
            assert "httpx" not in names, path


def test_of_the_drift_room_only_fetch_knows_httpx() -> None:
    knowing = {
        path.stem
        for path in (PACKAGE / "drift").glob("*.py")
        if "import httpx" in path.read_text("utf-8")
    }
    assert knowing == {"fetch"}
