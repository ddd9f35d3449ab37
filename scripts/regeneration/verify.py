"""What generated code must fulfil before it may take the place of the old."""

from __future__ import annotations

import ast
from pathlib import Path

from beatpass_client.contract import operations

from .contract import Json
from .problem import RegenerationError
from .views import identifier

_FUNCTIONS = {"call", "asyncio", "asyncio_detailed", "sync", "sync_detailed"}
# Absolute imports that generated code may have; relative ones stay inside the package.
_ALLOWED = {
    "__future__",
    "attrs",
    "builtins",
    "collections",
    "datetime",
    "decimal",
    "functools",
    "httpx",
    "importlib",
    "typing",
}


def verify(document: Json, made: Path) -> None:
    """Check freshly made code.

    Args:
        document: The contract.
        made: The folder with the code.

    Raises:
        RegenerationError: An operation has no function, a file does not compile, or it imports
            something that it should not.
    """
    problems: list[str] = []
    trees: dict[Path, ast.Module] = {}
    for path in sorted(made.rglob("*.py")):
        name = path.relative_to(made).as_posix()
        try:
            source = path.read_text("utf-8")
            trees[path] = ast.parse(source, name)
            compile(source, name, "exec", dont_inherit=True)
        except SyntaxError as error:
            problems.append(f"{name}: does not compile ({error})")
            continue
        problems.extend(f"{name}: imports {module}" for module in _forbidden(trees[path]))
    for operation in operations(document):
        tag = operation.data["tags"][0]
        module = identifier(operation.data["operationId"])
        path = made / "api" / identifier(tag) / f"{module}.py"
        tree = trees.get(path)
        found = {
            node.name
            for node in (tree.body if tree else [])
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        }
        if not found >= _FUNCTIONS:
            problems.append(f"{operation.label}: has no complete set of functions")
    if problems:
        raise RegenerationError(problems)


def _forbidden(tree: ast.Module) -> list[str]:
    modules: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.extend(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            modules.append(node.module or "")
    return [module for module in modules if module.partition(".")[0] not in _ALLOWED]
