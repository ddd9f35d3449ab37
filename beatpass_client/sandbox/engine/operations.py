"""The operations of the contract, prepared for answering: routes, checks, envelopes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal
from urllib.parse import unquote

from jsonschema import Draft202012Validator

from ...contract import operations
from .schemas import resolved, validator

METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "trace")
Known = Literal["documented", "partial", "undocumented"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation."""

    name: str
    location: str
    required: bool
    schema: dict[str, Any]
    check: Draft202012Validator


@dataclass(slots=True)
class Operation:
    """One operation, as the engine needs it.

    Attributes:
        id: The `operationId`.
        method: The method in capitals.
        path: The path template.
        data: The contract's own object.
        parameters: The parameters of path and query.
        success: The documented status of success.
        public: Whether it answers without a token.
        anonymous: Whether it ignores tokens altogether, such as the login.
        rate_group: The rate group; `shared` unless the contract says otherwise.
        size_name: The query parameter that holds the page size, if any.
        known: How well the fields of its answer are documented.
        flagged: Whether its answers carry `success`, and so its errors do.
    """

    id: str
    method: str
    path: str
    data: dict[str, Any]
    parameters: tuple[Parameter, ...]
    success: int
    public: bool
    anonymous: bool
    rate_group: str
    size_name: str | None
    flagged: bool
    body_required: bool
    known: Known
    _body: dict[str, Any] | None
    _checks: dict[Any, Draft202012Validator | None] = field(default_factory=dict)

    @property
    def statuses(self) -> list[int]:
        """The documented statuses."""
        return sorted(int(status) for status in self.data["responses"] if status.isdigit())

    @property
    def body_schema(self) -> dict[str, Any] | None:
        """The schema of the JSON body, or None when there is no body."""
        return self._body

    @property
    def body_check(self) -> Draft202012Validator | None:
        """What checks the JSON body."""
        if self._body is not None and "body" not in self._checks:
            self._checks["body"] = validator(self._body)
        return self._checks.get("body")

    def content(self, status: int) -> dict[str, Any]:
        """The documented content of a status, by media type; empty when there is none."""
        response = self.data["responses"].get(str(status))
        return dict(resolved(response).get("content", {})) if response else {}

    def answer_schema(self, status: int) -> dict[str, Any] | None:
        """The schema of the JSON answer of a status, or None when it documents none."""
        for media_type, content in self.content(status).items():
            if media_type.startswith("application/json"):
                return dict(content.get("schema", {}))
        return None

    def answer_check(self, status: int) -> Draft202012Validator | None:
        """What checks the JSON answer of a status, or None when it documents none."""
        if status not in self._checks:
            schema = self.answer_schema(status)
            self._checks[status] = None if schema is None else validator(schema)
        return self._checks[status]


def known_answer(data: dict[str, Any]) -> Known:
    """Tell how well the answer of an operation is documented.

    Args:
        data: The contract's object of the operation.

    Returns:
        `documented`; `partial` when some of its fields are left open; `undocumented` when all are.
    """
    known = data.get("x-answer", "undocumented")
    # The fields of an observed answer were seen on BeatPass, so the sandbox did not make them up.
    return known if known in ("partial", "undocumented") else "documented"


def _compile(method: str, path: str, data: dict[str, Any]) -> Operation:
    parameters = []
    for each in data.get("parameters", ()):
        known = resolved(each)
        if known["in"] in ("path", "query"):
            schema = resolved(known["schema"])
            parameters.append(
                Parameter(
                    known["name"],
                    known["in"],
                    bool(known.get("required")),
                    schema,
                    validator(schema),
                )
            )
    success = min(int(status) for status in data["responses"] if status.startswith("2"))
    response = resolved(data["responses"][str(success)])
    answer: dict[str, Any] = {}
    for content in response.get("content", {}).values():
        answer = resolved(content.get("schema", {}))
    names = {parameter.name for parameter in parameters if parameter.location == "query"}
    size = data.get("x-pagination", {}).get("size")
    for name in ("per_page", "perPage"):
        if size is None and name in names:
            size = name
    security = data.get("security")
    body = resolved(data.get("requestBody", {}))
    return Operation(
        id=data["operationId"],
        method=method.upper(),
        path=path,
        data=data,
        parameters=tuple(parameters),
        success=success,
        public=security is not None and (not security or {} in security),
        anonymous=security == [],
        rate_group=data.get("x-rate-group", "shared"),
        size_name=size,
        flagged="success" in {*answer.get("properties", {}), *data.get("x-envelopes", ())},
        body_required=bool(body.get("required")),
        known=known_answer(data),
        _body=next((content["schema"] for content in body.get("content", {}).values()), None),
    )


class Routes:
    """Finds the operation of a path, in constant time."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self.by_id: dict[str, Operation] = {}
        for each in operations():
            operation = _compile(each.method, each.path, each.data)
            self.by_id[operation.id] = operation
            node = self._root
            for part in each.path.strip("/").split("/"):
                node = node.setdefault("{}" if part.startswith("{") else part, {})
            node.setdefault("", {})[operation.method] = operation

    def find(self, path: str) -> tuple[dict[str, Operation], list[str]] | None:
        """Find what a path stands for.

        Args:
            path: The path below the prefix, percent-encoded, such as `/tracks/3629`.

        Returns:
            The operations by method, and the values in the path in their order; None when the
            contract does not know the path.
        """
        if not path.startswith("/") or len(path) > 4096:
            return None
        return self._descend(self._root, path[1:].split("/"), 0, [])

    def _descend(
        self, node: dict[str, Any], parts: list[str], at: int, values: list[str]
    ) -> tuple[dict[str, Operation], list[str]] | None:
        if at == len(parts):
            return (node[""], values) if "" in node else None
        part = parts[at]
        if part in node and part not in ("", "{}"):
            found = self._descend(node[part], parts, at + 1, values)
            if found is not None:
                return found
        # Dot segments are never values: a client or a proxy would have resolved them.
        if "{}" in node and part and unquote(part) not in (".", ".."):
            return self._descend(node["{}"], parts, at + 1, [*values, unquote(part)])
        return None


@cache
def routes() -> Routes:
    """The routes of the shipped contract, compiled once for the process."""
    return Routes()
