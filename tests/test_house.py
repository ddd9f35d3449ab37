"""The house: who may import whom, no circles, the words, and the doors to foreign private names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "beatpass_client"
GENERATED = ("api", "models")

# What each room may import, besides itself. `sandbox` stands beside the client only where
# `BeatPass.sandbox()` makes one.
ALLOWED = {
    "types": {"rate_limits"},
    "contract": set(),
    "errors": {"contract", "types"},
    "config": {"errors"},
    "auth": {"config", "errors", "types"},
    "runtime": {"contract", "errors", "types"},
    "models": {"runtime", "types"},
    "pagination": {"errors", "runtime", "tables", "types"},
    "api": {"models", "pagination", "runtime", "types"},
    "ratelimit": {"errors", "rate_limits", "transport", "types"},
    "transport": {"_version", "auth", "config", "errors", "ratelimit", "runtime", "types"},
    "resources": {"api", "config", "contract", "errors", "models", "runtime", "transport", "types"},
    "rate_limits": set(),
    "directories": {"errors"},
    "private_files": {"errors"},
    "stored_credentials": {"auth", "directories", "errors", "private_files"},
    "tables": {"contract", "errors", "runtime", "types"},
    "tools": {"client", "contract", "errors"},
    "mcp_server": {"_version", "errors", "tools"},
    "base_client": {
        "api",
        "auth",
        "config",
        "errors",
        "ratelimit",
        "runtime",
        "sandbox",
        "stored_credentials",
        "transport",
        "types",
    },
    "client": {
        "base_client",
        "errors",
        "pagination",
        "resources",
        "runtime",
        "transport",
        "types",
    },
    "testing": {"client", "sandbox"},
    "drift": {"_version", "contract", "types"},
    "cli": {
        "_version",
        "auth",
        "client",
        "config",
        "contract",
        "directories",
        "drift",
        "errors",
        "mcp_server",
        "pagination",
        "private_files",
        "rate_limits",
        "resources",
        "runtime",
        "sandbox",
        "stored_credentials",
        "tables",
        "tools",
        "transport",
        "types",
    },
    "sandbox": {"config", "contract", "errors"},
}

# What two rooms below the transport may take of it: the seam of both clients, and the clock.
GROUND = {"beatpass_client.transport.steps", "beatpass_client.transport.clock"}

# Words that this package once had for itself. The field has others: see the names around them.
FORBIDDEN_WORDS = {
    "elsewhere",
    "nouns",
    "place",
    "places",
    "sending",
    "unusable",
    "watching",
    "wiring",
    "world",
    "worlds",
}


@cache
def modules(*, generated: bool = False) -> dict[str, Path]:
    """The modules of the package by name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        if not generated and parts[1] in GENERATED:
            continue
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def imports(*, types: bool = True) -> dict[str, set[str]]:
    """What each hand-written module imports of the package, also inside functions."""
    known = modules(generated=True)
    return {
        name: {target for target in _imports(name, path, types=types) if target in known} - {name}
        for name, path in modules().items()
    }


def _imports(name: str, path: Path, *, types: bool) -> Iterator[str]:
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in _nodes(ast.parse(path.read_text("utf-8")), types=types):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            module = ".".join([*base, *(node.module or "").split(".")]).rstrip(".")
            for alias in node.names:
                submodule = f"{module}.{alias.name}"
                yield submodule if submodule in modules(generated=True) else module
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            module = getattr(node, "module", None) or node.names[0].name
            assert not module.startswith("beatpass_client"), f"{path}: absolute import of ours"


def _nodes(tree: ast.AST, *, types: bool) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if not types and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from _nodes(node, types=types)


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


def test_a_room_imports_only_what_is_below_it() -> None:
    for module, targets in imports().items():
        if room(module) in ("__init__", "_version"):
            continue
        foreign = {room(target) for target in targets} - {room(module)}
        assert foreign <= ALLOWED[room(module)], (module, foreign - ALLOWED[room(module)])


def test_the_rate_limit_and_the_errors_know_only_the_ground_of_the_transport() -> None:
    for module, targets in imports().items():
        if room(module) in ("ratelimit", "errors"):
            assert {each for each in targets if room(each) == "transport"} <= GROUND, module


def test_no_modules_import_each_other_in_a_circle() -> None:
    found = imports()
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " → ".join([*way[way.index(module) :], module])
        if module in done:
            return
        for target in sorted(found.get(module, ())):
            visit(target, (*way, module))
        done.add(module)

    for module in found:
        if module != "beatpass_client":
            visit(module, ())


def test_identifiers_and_file_names_use_the_words_of_the_field() -> None:
    for module, path in modules().items():
        names = {module.rpartition(".")[2]}
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                names.add(node.name)
            elif isinstance(node, ast.Name):
                names.add(node.id)
            elif isinstance(node, ast.arg):
                names.add(node.arg)
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                names.add(node.attr)
        for name in names:
            words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower().split("_")
            assert not FORBIDDEN_WORDS & set(words), (module, name)


def test_only_the_transport_loads_httpx_when_it_is_imported() -> None:
    for module, path in modules().items():
        tree = ast.parse(path.read_text("utf-8"))
        at_import = {
            alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names
        }
        assert "httpx" not in at_import or room(module) == "transport", module
