"""What the contract offers to the command: namespaces, their verbs, and what a verb takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..contract import ContractOperation, load_contract, operations, python_name, resolved
from ..runtime.operations import operation_of
from ..types import Operation


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value that a verb takes.

    Attributes:
        name: Its name in the contract.
        python_name: Its name in the functions of the package.
        in_: Where it goes: `path`, `query` or `body`.
        schema: Its schema, references resolved.
        description: What it is, in a sentence.
        required: Whether the operation cannot do without it.
    """

    name: str
    python_name: str
    in_: str
    schema: Mapping[str, Any]
    description: str
    required: bool

    @property
    def option(self) -> str:
        """Its name on the command line, such as `page-size`."""
        return kebab(self.python_name)

    @property
    def secret(self) -> bool:
        """Whether it may not stand in the arguments of a process, where others can read it."""
        return self.schema.get("format") == "password"

    @property
    def choices(self) -> tuple[str, ...]:
        """The texts that it may be; empty when it may be any."""
        return tuple(str(each) for each in self.schema.get("enum", ()) if each is not None)


@dataclass(frozen=True, slots=True)
class Verb:
    """One operation, as the command offers it.

    Attributes:
        operation: The operation.
        summary: What it does, in a line.
        description: What it does, in some sentences.
        parameters: What it takes, in the order of the contract.
        has_body: Whether it takes a body.
        open_body: Whether the body may have fields that the contract does not name.
        result: The field of the answer that the call is about; `None` for the whole answer.
        known: How well the answer is known: `documented`, `partial`, `observed` or `undocumented`.
    """

    operation: Operation
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    has_body: bool
    open_body: bool
    result: str | None
    known: str

    @property
    def name(self) -> str:
        """Its name below its noun, such as `artist-charts`."""
        return kebab(self.operation.name)

    @property
    def reads(self) -> bool:
        """Whether it changes nothing."""
        return self.operation.operation_class in ("read", "download")

    @property
    def spends(self) -> bool:
        """Whether it spends money or tokens, or is seen by other people."""
        return self.operation.operation_class == "money"

    def parameter(self, name: str) -> Parameter | None:
        """Find a parameter by its name in the contract or on the command line.

        Args:
            name: The name.

        Returns:
            The parameter; `None` when there is no such one.
        """
        for each in self.parameters:
            if name in (each.name, each.option):
                return each
        return None


def kebab(name: str) -> str:
    """Write a name of the contract as the command line has it.

    Args:
        name: The name, such as `per_page` or `trackId`.

    Returns:
        The name in small letters with hyphens, such as `per-page` or `track-id`.
    """
    spread = "".join(f"-{each.lower()}" if each.isupper() else each for each in name)
    return spread.replace("_", "-").strip("-")


@cache
def namespaces() -> dict[str, str]:
    """List the nouns: the namespaces of the contract.

    Returns:
        What each is about, by the name of its namespace.
    """
    return {str(tag["name"]): str(tag["description"]) for tag in load_contract()["tags"]}


@cache
def verbs_of(namespace: str) -> dict[str, Verb]:
    """List the verbs of a noun.

    Args:
        namespace: The name of the namespace.

    Returns:
        The verbs by their names on the command line.
    """
    found = [_verb(each) for each in operations() if each.data["tags"][0] == namespace]
    return {verb.name: verb for verb in found}


@cache
def operation_ids() -> dict[str, str]:
    """List all operations.

    Returns:
        Their summaries, by `operationId`.
    """
    return {each.id: str(each.data["summary"]) for each in operations()}


@cache
def known_answers() -> dict[str, str]:
    """Tell how well the answer of each operation is known.

    Returns:
        `documented`, `partial`, `observed` or `undocumented`, by `operationId`.
    """
    return {each.id: str(each.data["x-answer"]) for each in operations()}


@cache
def verb_by_id(operation_id: str) -> Verb | None:
    """Find a verb by its operation.

    Args:
        operation_id: The `operationId`.

    Returns:
        The verb; `None` when the contract has no such operation.
    """
    for each in operations():
        if each.id == operation_id:
            return _verb(each)
    return None


@cache
def secret_fields() -> frozenset[str]:
    """List the fields of answers that hold secrets, such as the key of a payment.

    Returns:
        Their names.
    """
    schemas = load_contract()["components"]["schemas"]
    return frozenset(
        name
        for schema in schemas.values()
        for name, field in schema.get("properties", {}).items()
        if field.get("format") == "password"
    )


def _verb(found: ContractOperation) -> Verb:
    data = found.data
    body = data.get("requestBody")
    parameters = [_parameter(each) for each in data.get("parameters", ())]
    open_body = False
    if body is not None:
        (media,) = body["content"].values()
        schema = resolved(media["schema"])
        open_body = bool(schema.get("additionalProperties"))
        needed = schema.get("required", ())
        parameters += [
            Parameter(
                name,
                resolved.get("x-python-name", name),
                "body",
                resolved,
                str(resolved.get("description", "")),
                name in needed,
            )
            for name, resolved in (
                (name, resolved(field)) for name, field in schema.get("properties", {}).items()
            )
        ]
    return Verb(
        operation_of(found),
        str(data["summary"]),
        str(data.get("description", "")),
        tuple(parameters),
        body is not None,
        open_body,
        data.get("x-result"),
        str(data["x-answer"]),
    )


def _parameter(data: Mapping[str, Any]) -> Parameter:
    schema = resolved(data.get("schema", {}))
    text = str(data.get("description") or schema.get("description", ""))
    name = data["name"]
    own_name = python_name(data)
    return Parameter(name, own_name, data["in"], schema, text, bool(data.get("required")))
