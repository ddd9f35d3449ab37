"""The contract as the package ships it, read when somebody asks for it.

`scripts/regenerate.py` writes the YAML documents of the repository into the package as JSON, so
that reading them needs nothing but the standard library.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, cast

HTTP_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")

PAGE_FORMS = {
    "page": ("page",),
    "camel-page": ("page",),
    "offset": ("offset",),
    "cursor": ("cursor", "pagination"),
}
"""The forms of page that `x-pagination` names, with the arguments that say where one begins."""

PAGE_ARGUMENTS = tuple(dict.fromkeys(name for names in PAGE_FORMS.values() for name in names))
"""All of these arguments: a pager sets them, nobody else."""


@dataclass(frozen=True, slots=True)
class ContractOperation:
    """One operation of the contract: where it is, and the document's own object for it."""

    method: str
    path: str
    data: dict[str, Any]

    @property
    def id(self) -> str:
        """The operation's `operationId`."""
        return str(self.data["operationId"])

    @property
    def label(self) -> str:
        """How a message names it."""
        name = self.data.get("operationId")
        return f"{self.method.upper()} {self.path}" + (f" ({name})" if name else "")


@cache
def load_contract() -> dict[str, Any]:
    """Read the OpenAPI document that this version of the package was generated from.

    Returns:
        The document as plain dictionaries and lists. It is read once and shared: copy it before
        changing it.
    """
    return _load("contract.json")


@cache
def load_errors() -> dict[str, Any]:
    """Read the error catalogue that belongs to the contract.

    Returns:
        The catalogue as plain dictionaries and lists. It is read once and shared: copy it before
        changing it.
    """
    return _load("errors.json")


@cache
def load_deviations() -> dict[str, Any]:
    """Read in what the contract differs on purpose from the published document.

    Returns:
        The accepted differences as plain dictionaries and lists. They are read once and shared:
        copy them before changing them.
    """
    return _load("deviations.json")


def operations(document: dict[str, Any] | None = None) -> Iterator[ContractOperation]:
    """Walk through every operation of an OpenAPI document.

    Args:
        document: The document; the shipped contract when left out.

    Yields:
        The operations, in the order of the document.
    """
    source = load_contract() if document is None else document
    for path, item in source.get("paths", {}).items():
        for method in HTTP_METHODS:
            if isinstance(item, dict) and method in item:
                yield ContractOperation(method, path, item[method])


def _load(name: str) -> dict[str, Any]:
    text = resources.files(__package__ or "beatpass_client").joinpath(name).read_text("utf-8")
    return cast("dict[str, Any]", json.loads(text))


def python_name(parameter: Mapping[str, Any]) -> str:
    """Name a parameter as the functions of this package do.

    Args:
        parameter: The parameter as the contract has it.

    Returns:
        Its `x-python-name`, or its name in small letters with underscores.
    """
    given = parameter.get("x-python-name", parameter["name"])
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in str(given))


def resolved(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow the reference of a schema, and those of an `allOf` that only adds to them.

    Args:
        schema: The schema as the contract has it.

    Returns:
        What it says in one object, without references.
    """
    merged: dict[str, Any] = {}
    for part in [schema, *schema.get("allOf", ())]:
        reference = part.get("$ref")
        if reference is not None:
            name = str(reference).rpartition("/")[2]
            merged = {**resolved(load_contract()["components"]["schemas"][name]), **merged}
        merged.update({key: value for key, value in part.items() if key not in ("$ref", "allOf")})
    return merged
