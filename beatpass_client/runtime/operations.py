"""Calls by method and path, for the documented paths only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import unquote

from ..contract import ContractOperation, operations
from ..errors import InvalidArgumentError
from ..types import UNSET, Call, Operation, RequestOptions
from . import requests


class _Route(NamedTuple):
    pattern: re.Pattern[str]
    literal: int
    operation: ContractOperation


def documented_call(
    method: str,
    path: str,
    query: Mapping[str, Any] | None = None,
    json: Any = None,
    options: RequestOptions | None = None,
) -> Call[Any]:
    """Make a call of a documented path.

    Args:
        method: The HTTP method.
        path: The path below the base URL, such as `/tracks/3629`.
        query: Names and values of the query.
        json: The body.
        options: What is different for this call.

    Returns:
        The call.

    Raises:
        InvalidArgumentError: The contract has no such path, or something in it cannot be sent.
    """
    if not isinstance(path, str) or not path.startswith("/"):
        raise InvalidArgumentError("path must begin with '/', as in /tracks/3629. Nothing was sent")
    found = [each for each in _routes() if each.pattern.fullmatch(path)]
    fitting = [each for each in found if each.operation.method == str(method).lower()]
    if not fitting:
        known = sorted({each.operation.method.upper() for each in found})
        remedy = f"it takes {' and '.join(known)}" if known else "the contract has no such path"
        message = f"{str(method)[:10]!r} of that path is not documented: {remedy}. Nothing was sent"
        raise InvalidArgumentError(message)
    route = max(fitting, key=lambda each: each.literal)
    operation = operation_of(route.operation)
    segments = [
        requests.path_segment(operation, "path", unquote(each)) for each in path.split("/")[1:]
    ]
    return Call(
        operation,
        "/" + "/".join(segments),
        query=requests.query(operation, (query or {}).items()),
        json=UNSET if json is None else requests.body(json),
        options=options,
    )


def operation_of(found: ContractOperation) -> Operation:
    """Describe an operation of the contract as the generated functions do.

    Args:
        found: The operation as it stands in the contract.

    Returns:
        Its description.
    """
    data = found.data
    pages = data.get("x-pagination") or {}
    security = data.get("security")
    auth = "bearer" if security is None else "optional" if {} in security else "bearer"
    return Operation(
        id=found.id,
        method=found.method.upper(),
        path=found.path,
        operation_class=data["x-class"],
        auth="none" if security == [] else auth,
        namespace=data["tags"][0],
        name=data["x-name"],
        rate_group=data.get("x-rate-group"),
        pages=tuple(pages.get("forms", ())),
        page_size=pages.get("size"),
        items=pages.get("items"),
        answer=_answer_kind(data["responses"]),
        verify=data.get("x-verify"),
        price=data.get("x-price"),
        needs=tuple(data.get("x-needs", ())),
    )


def _answer_kind(responses: dict[str, Any]) -> str:
    for status, response in sorted(responses.items()):
        if status.startswith("2"):
            kinds = list(response.get("content", {}))
            if not kinds:
                return "nothing"
            if "json" in kinds[0]:
                return "json"
            return "text" if kinds[0].startswith("text/") else "bytes"
    return "json"


@cache
def _routes() -> tuple[_Route, ...]:
    routes = []
    for operation in operations():
        pieces = re.split(r"\{[^}]*\}", operation.path)
        pattern = re.compile("[^/]+".join(re.escape(piece) for piece in pieces))
        routes.append(_Route(pattern, sum(map(len, pieces)), operation))
    return tuple(routes)
