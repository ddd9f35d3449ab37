"""Inside the sandbox, imports point down: server, sandbox, seed, areas, tables, engine."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

from beatpass_client.sandbox.areas import AREAS

PACKAGE = Path(__file__).resolve().parents[2] / "beatpass_client" / "sandbox"
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts): path
    for path in PACKAGE.rglob("*.py")
    if path.name != "__init__.py"
}
BELOW = {
    "engine": set[str](),
    "tables": {"engine"},
    "areas": set[str](),
    "personas": set[str](),
    "credentials": {"engine", "personas"},
    "seed": {"engine", "tables", "personas", *AREAS},
    "sandbox": {"areas", "credentials", "engine", "personas", "seed"},
    "server": {"engine", "personas", "sandbox"},
    **{area: {"engine", "tables", *AREAS} for area in AREAS},
}


def imports(name: str) -> set[str]:
    """The modules of the sandbox that a module imports, wherever in it."""
    package = name.split(".")[:-1]
    found = set()
    for node in ast.walk(ast.parse(MODULES[name].read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and 0 < node.level <= len(package) + 1:
            base = package[: len(package) - node.level + 1]
            whole = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            inner = {f"{whole}.{each.name}".strip(".") for each in node.names}
            found |= {each for each in (whole, *inner) if each in MODULES}
            if whole == "seed":
                found.add("seed.")
    return found


def test_a_part_imports_only_what_is_below_it() -> None:
    for name in MODULES:
        part = name.partition(".")[0]
        for other in imports(name):
            below = other.partition(".")[0]
            assert part == below or part not in BELOW or below in BELOW[part], f"{name}: {other}"


def test_no_modules_import_each_other() -> None:
    TopologicalSorter({name: imports(name) for name in MODULES}).prepare()
