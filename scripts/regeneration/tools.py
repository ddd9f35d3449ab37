"""The tools that generation depends on, and their exact versions.

The output must be the same everywhere, so other versions are refused. Versions of the generator
before 0.29.1 let a document inject code.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from .problem import RegenerationError

VERSIONS = {
    "openapi-python-client": "0.29.1",
    "ruff": "0.17.6",
}


def check_tools() -> None:
    """Check that the tools are there, in the right versions.

    Raises:
        RegenerationError: With one line for each tool, saying what to install.
    """
    problems = []
    if find_spec("openapi_spec_validator") is None:
        name = "openapi-spec-validator"
        problems.append(f"{name} is missing; run: pip install {name}")
    for name, wanted in VERSIONS.items():
        try:
            found = version(name)
        except PackageNotFoundError:
            found = "not installed"
        if found != wanted:
            problems.append(f"{name} is {found}; run: pip install '{name}=={wanted}'")
    if problems:
        raise RegenerationError(problems)
