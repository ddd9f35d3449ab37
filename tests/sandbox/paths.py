"""Paths of operations with values in them."""

from __future__ import annotations

from beatpass_client.contract import ContractOperation


def path_of(operation: ContractOperation) -> str:
    """The path with values that are of the contract's types."""
    path = operation.path
    for parameter in operation.data.get("parameters", ()):
        if parameter["in"] == "path":
            schema = parameter["schema"]
            kind = schema.get("items", schema)["type"]
            text = str(schema.get("enum", ["1" if kind == "integer" else "one"])[0])
            path = path.replace(f"{{{parameter['name']}}}", text)
    return path
