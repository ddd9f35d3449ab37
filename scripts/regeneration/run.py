"""The order of work: read, check, render aside, verify, then swap or compare."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from beatpass_client.contract import operations

from . import tree, verify
from .contract import check as check_contract
from .contract import read_yaml
from .render import render

_PACKAGE = "beatpass_client"


def regenerate(repository: Path) -> str:
    """Make the generated code anew.

    Args:
        repository: The root of the repository.

    Returns:
        A line that says what was done.

    Raises:
        RegenerationError: Something is wrong; the old code is untouched.
    """
    with tempfile.TemporaryDirectory(prefix=".generated-", dir=repository) as folder:
        made = Path(folder) / _PACKAGE
        count = _make(repository, made)
        tree.swap(made, repository / _PACKAGE)
    return f"generated {count} operations"


def check(repository: Path) -> str:
    """Check that the generated code is that of the contract.

    Args:
        repository: The root of the repository.

    Returns:
        A line that says so.

    Raises:
        RegenerationError: With one line for each file that differs.
    """
    with tempfile.TemporaryDirectory(prefix="generated-") as folder:
        made = Path(folder) / _PACKAGE
        count = _make(repository, made)
        tree.compare(made, repository / _PACKAGE)
    return f"up to date: {count} operations"


def _make(repository: Path, made: Path) -> int:
    contract = read_yaml(repository / "openapi" / "beatpass.yaml")
    errors = read_yaml(repository / "openapi" / "errors.yaml")
    deviations = read_yaml(repository / "openapi" / "deviations.yml")
    check_contract(contract)
    render(
        contract,
        templates=repository / "openapi" / "templates",
        config_file=repository / "generator-config.yml",
        target=made,
        settings=repository / "pyproject.toml",
    )
    shipped = {
        "contract.json": contract,
        "errors.json": errors,
        "deviations.json": deviations,
    }
    for name, data in shipped.items():
        # The parser makes a date of what looks like one.
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=str)
        (made / name).write_text(f"{text}\n", "utf-8")
    (made / "generated.lock").write_text(tree.lock(repository), "utf-8")
    verify.verify(contract, made)
    return sum(1 for _ in operations(contract))
