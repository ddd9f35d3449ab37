"""Which hand-written modules use generated functions that are gone."""

from __future__ import annotations

import ast
from pathlib import Path

from .tree import OWNED


def broken_users(package: Path) -> list[str]:
    """Find the hand-written modules that import a generated function which is not there.

    Args:
        package: The package.

    Returns:
        A line for each such import, with the file.
    """
    problems = []
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package)
        if name.parts[0] in OWNED:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("api."):
                folder = package.joinpath(*(node.module or "").split("."))
                problems += [
                    f"{name.as_posix()}:{node.lineno}: uses {node.module}.{each.name}, "
                    "which the contract no longer has"
                    for each in node.names
                    if not (folder / f"{each.name}.py").is_file()
                    and not folder.with_suffix(".py").is_file()
                ]
    return problems
