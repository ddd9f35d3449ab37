"""Tools for agents: operations as JSON Schema for function calling, and what runs them.

By default the tools only read, and they are those that the contract chooses (`x-tool`). Writes come
in by namespace, and operations that spend money only with a price ceiling, in two steps.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import secrets
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .contract import (
    PAGE_ARGUMENTS,
    ContractOperation,
    load_contract,
    operations,
    python_name,
    resolved,
)
from .errors import BeatPassError, ConfigurationError, InvalidArgumentError, NotAllowedError

if TYPE_CHECKING:
    from .client import BeatPass

Toolset = Literal["default", "all"]

_PAGE_SIZE = 10
_MAX_PAGE_SIZE = 50
# A text longer than this is cut: an agent asks again for what it needs.
_MAX_TEXT = 500

_FIELDS = {
    "type": "array",
    "items": {"type": "string"},
    "description": "Only these fields, such as name or album.name.",
}
_PAGE = {"type": "integer", "minimum": 1, "description": "Number of the page, from 1."}
_SIZE = {"type": "integer", "minimum": 1, "maximum": _MAX_PAGE_SIZE, "default": _PAGE_SIZE}
_CONFIRM = {
    "type": "string",
    "description": "The code of the first answer. Only after a person agreed to the price.",
}


class Tool(NamedTuple):
    """One tool.

    Attributes:
        name: Its name, such as `tracks_get`.
        description: What it does, in a line; whether its answer is undocumented.
        input_schema: Its arguments, as JSON Schema.
        operation_class: The class of its operation; `read` for those of this package.
        namespace: The attribute of the client; empty for the tools of this package.
        method: The method there.
        quote: The tool that tells what this one costs; `None` where nothing does.
    """

    name: str
    description: str
    input_schema: dict[str, Any]
    operation_class: str = "read"
    namespace: str = ""
    method: str = ""
    quote: Tool | None = None

    @property
    def spends(self) -> bool:
        """Whether it spends money or tokens."""
        return self.operation_class == "money"

    def definition(self) -> dict[str, Any]:
        """Describe the tool as function calling wants it.

        Returns:
            Its name, description and input schema.
        """
        return {
            "name": self.name,
            "description": self.description,
            "input_schema": self.input_schema,
        }


class Toolbox:
    """The tools of one client.

    Args:
        client: The client to call with.
        toolset: `default` for the chosen reads, `all` for every read.
        allow: Namespaces whose writes become tools.
        allow_spending: Whether operations that spend money become tools; needs a `max_price`
            at the client.

    Raises:
        ConfigurationError: A namespace is unknown, or spending is allowed without a ceiling.

    Example:
        ```python
        async with BeatPass() as bp:
            box = Toolbox(bp)
            answer = await box.call("tracks_get", {"track_id": 3629, "fields": ["name", "bpm"]})
        ```
    """

    def __init__(
        self,
        client: BeatPass,
        *,
        toolset: Toolset = "default",
        allow: Iterable[str] = (),
        allow_spending: bool = False,
    ) -> None:
        self._client = client
        self.tools = {
            tool.name: tool
            for tool in find_tools(toolset=toolset, allow=allow, allow_spending=allow_spending)
        }
        # What was prepared and waits for a confirmation, by its code.
        self._prepared: dict[str, str] = {}

    async def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any:
        """Run a tool.

        Args:
            name: Its name.
            arguments: Its arguments.

        Returns:
            The answer as JSON values, trimmed to the documented fields or to those asked for.

        Raises:
            InvalidArgumentError: There is no such tool, or an argument does not fit. Nothing was
                sent.
            BeatPassError: One of its other kinds, which say what happened and what to do.
        """
        tool = self.tools.get(name)
        if tool is None:
            raise InvalidArgumentError(f"there is no tool {str(name)[:60]!r}; nothing was sent")
        given = dict(arguments or {})
        unknown = sorted(given.keys() - tool.input_schema["properties"].keys())
        if unknown:
            takes = ", ".join(tool.input_schema["properties"]) or "nothing"
            raise InvalidArgumentError(f"{name} has no {unknown[0][:60]!r}; it takes {takes}")
        missing = [each for each in tool.input_schema["required"] if each not in given]
        if missing:
            raise InvalidArgumentError(f"{name} needs {' and '.join(missing)}")
        if not tool.namespace:
            return self._own(tool)
        fields = given.pop("fields", None)
        if tool.spends:
            code = given.pop("confirm", None)
            prepared = await self._confirm(tool, given, code)
            if prepared is not None:
                return prepared
        answer = await self._send(tool, given)
        return _trimmed(answer, fields)

    async def _send(self, tool: Tool, given: dict[str, Any]) -> Any:
        method = getattr(getattr(self._client, tool.namespace), tool.method)
        if "page_size" in tool.input_schema["properties"]:
            given.setdefault("page_size", _PAGE_SIZE)
        try:
            inspect.signature(method).bind(**given)
        except TypeError as error:
            raise InvalidArgumentError(f"{tool.name}: {error}") from None
        # A list is a pager, which gives one page when it is awaited.
        answer = method(**given)
        return await answer if inspect.isawaitable(answer) else answer

    async def _confirm(
        self, tool: Tool, given: dict[str, Any], code: str | None
    ) -> dict[str, Any] | None:
        """Prepare a purchase, and go on only with the code of what was prepared."""
        asked = hashlib.sha256(json.dumps([tool.name, given], sort_keys=True).encode()).hexdigest()
        if code is not None:
            # A code is good once, and for exactly what was prepared.
            if self._prepared.pop(str(code), None) != asked:
                raise NotAllowedError(
                    f"{tool.name}: this code does not belong to this call: call it without "
                    "confirm first, and use the code of that answer. Nothing was sent"
                )
            return None
        quote = None
        if tool.quote is not None:
            quote = _trimmed(await self._send(tool.quote, given), None)
        made = secrets.token_hex(4)
        self._prepared[made] = asked
        return {
            "prepared": tool.name,
            "arguments": given,
            "price": quote,
            "confirm": made,
            "next": "Ask a person. Then call again with the same arguments and this confirm code.",
        }

    def _own(self, tool: Tool) -> Any:
        if tool.name == "quota":
            return self._client.rate_limit._asdict()
        return [tool.name for tool in self.tools.values()]


def find_tools(
    *, toolset: Toolset = "default", allow: Iterable[str] = (), allow_spending: bool = False
) -> list[Tool]:
    """List tools.

    Args:
        toolset: `default` for the chosen reads, `all` for every read.
        allow: Namespaces whose writes become tools.
        allow_spending: Whether operations that spend money become tools.

    Returns:
        The tools, by name.

    Raises:
        ConfigurationError: There is no such toolset, or no such namespace.
    """
    namespaces = {tag["name"] for tag in load_contract()["tags"]}
    allowed = set(allow)
    if unknown := sorted(allowed - namespaces):
        known = ", ".join(sorted(namespaces))
        raise ConfigurationError(f"there is no namespace {unknown[0][:40]!r}; there are {known}")
    if toolset not in ("default", "all"):
        raise ConfigurationError(f"there is no toolset {str(toolset)[:40]!r}: default or all")
    chosen = [
        tool
        for operation, tool in _tools()
        if _is_wanted(operation, toolset, allowed, allow_spending=allow_spending)
    ]
    return sorted([*chosen, _QUOTA], key=lambda tool: tool.name)


def definitions(
    *, toolset: Toolset = "default", allow: Iterable[str] = (), allow_spending: bool = False
) -> list[dict[str, Any]]:
    """List tools as JSON Schema for function calling.

    Args:
        toolset: `default` for the chosen reads, `all` for every read.
        allow: Namespaces whose writes become tools.
        allow_spending: Whether operations that spend money become tools.

    Returns:
        A dictionary for each tool: `name`, `description` and `input_schema`.

    Raises:
        ConfigurationError: There is no such toolset, or no such namespace.
    """
    found = find_tools(toolset=toolset, allow=allow, allow_spending=allow_spending)
    return [tool.definition() for tool in found]


_QUOTA = Tool(
    "quota",
    "Tell how many calls are left in this window, and how long the next one waits.",
    {"type": "object", "properties": {}, "required": [], "additionalProperties": False},
)


def _is_wanted(
    operation: ContractOperation, toolset: Toolset, allowed: set[str], *, allow_spending: bool
) -> bool:
    kind, namespace = operation.data["x-class"], operation.data["tags"][0]
    if kind == "read":
        return toolset == "all" or bool(operation.data.get("x-tool"))
    # A password in a tool's arguments is kept by whoever logs them, and a download is no answer.
    if kind in ("credentials", "download"):
        return False
    return namespace in allowed and (kind != "money" or allow_spending)


@cache
def _tools() -> list[tuple[ContractOperation, Tool]]:
    return [(operation, _tool(operation)) for operation in operations()]


def _tool(operation: ContractOperation) -> Tool:
    data = operation.data
    namespace, method = data["tags"][0], data["x-name"]
    pages = data.get("x-pagination")
    properties: dict[str, Any] = {}
    required = []
    for parameter in data.get("parameters", ()):
        name = python_name(parameter)
        if pages and parameter["name"] in (pages.get("size"), *PAGE_ARGUMENTS):
            continue
        properties[name] = _argument(parameter.get("schema", {}), parameter.get("description"))
        if parameter.get("required"):
            required.append(name)
    body = _body(data)
    for name, field in body.get("properties", {}).items():
        properties[name] = _argument(field, field.get("description"))
    required += [name for name in body.get("required", ()) if name != "client_message_id"]
    if pages:
        if "page" in pages.get("forms", ()) or "simple" in pages.get("forms", ()):
            properties["page"] = _PAGE
        if pages.get("size"):
            properties["page_size"] = _SIZE
    properties["fields"] = _FIELDS
    if data["x-class"] == "money":
        properties["confirm"] = _CONFIRM
    return Tool(
        f"{namespace}_{method}",
        _description(data),
        {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        },
        data["x-class"],
        namespace,
        method,
        _quote(data.get("x-price")),
    )


def _quote(label: str | None) -> Tool | None:
    for operation in operations() if label else ():
        if f"{operation.method.upper()} {operation.path}" == label:
            return _tool(operation)
    return None


def _description(data: Mapping[str, Any]) -> str:
    line = str(data["summary"]).rstrip(".") + "."
    if data["x-class"] == "money":
        line += " Spends money or tokens: two steps."
    elif data["x-class"] != "read":
        line += " Changes the account."
    if data.get("x-answer") == "undocumented":
        line += " The answer is undocumented."
    return line


def _body(data: Mapping[str, Any]) -> Mapping[str, Any]:
    for media in data.get("requestBody", {}).get("content", {}).values():
        return resolved(media.get("schema", {}))
    return {}


def _argument(schema: Mapping[str, Any], description: str | None) -> dict[str, Any]:
    """Write the schema of an argument without what only an OpenAPI document means."""
    schema = resolved(schema)
    kept = {
        key: schema[key]
        for key in ("type", "enum", "minimum", "maximum", "minLength", "maxLength", "format")
        if key in schema
    }
    if schema.get("nullable") and "type" in kept:
        kept["type"] = [kept["type"], "null"]
    if "items" in schema:
        kept["items"] = _argument(schema["items"], None)
    if "properties" in schema:
        kept["properties"] = {
            name: _argument(field, field.get("description"))
            for name, field in schema["properties"].items()
        }
    if description:
        kept["description"] = " ".join(description.split())
    return kept


def _trimmed(answer: Any, fields: list[str] | None) -> Any:
    """Keep the documented fields of an answer, or those that were asked for."""
    items = getattr(answer, "items", None)
    if isinstance(items, list) and hasattr(answer, "has_next"):
        page: dict[str, Any] = {"items": [_trimmed(each, fields) for each in items]}
        return {**page, "total": answer.total, "has_next": answer.has_next}
    if isinstance(answer, list):
        return [_trimmed(each, fields) for each in answer]
    data = answer.to_dict() if hasattr(answer, "to_dict") else answer
    if isinstance(data, dict):
        if fields:
            return {name: _short(_at(data, name)) for name in fields}
        schema = load_contract()["components"]["schemas"].get(type(answer).__name__, {})
        return _documented(data, schema)
    return _short(data)


def _documented(data: Any, schema: Mapping[str, Any]) -> Any:
    schema = resolved(schema)
    if isinstance(data, list):
        return [_documented(each, schema.get("items", {})) for each in data]
    known = schema.get("properties")
    if not isinstance(data, dict) or not known:
        return _short(data)
    return {key: _documented(value, known[key]) for key, value in data.items() if key in known}


def _at(data: Any, path: str) -> Any:
    for name in str(path).split("."):
        if isinstance(data, list):
            data = [each.get(name) if isinstance(each, dict) else None for each in data]
        else:
            data = data.get(name) if isinstance(data, dict) else None
    return data


def _short(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _MAX_TEXT:
        return value[: _MAX_TEXT - 1] + "…"
    if isinstance(value, list):
        return [_short(each) for each in value]
    if isinstance(value, dict):
        return {key: _short(each) for key, each in value.items()}
    return value


def failure(error: BeatPassError) -> dict[str, Any]:
    """Describe an error to an agent.

    Args:
        error: The error.

    Returns:
        Its class, its text with the remedy, and whether to try again.
    """
    told: dict[str, Any] = {"error": type(error).__name__, "message": str(error)}
    if (retry_after := getattr(error, "retry_after", None)) is not None:
        told["retry_after"] = retry_after
    if (verify := getattr(error, "verify", None)) is not None:
        told["find_out"] = verify
    return told
