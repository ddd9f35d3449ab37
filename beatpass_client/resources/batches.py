"""Work on many ids, cut to the size that BeatPass takes in one call, with a result for each id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..contract import load_contract
from ..errors import (
    AuthenticationError,
    BeatPassError,
    ClientClosedError,
    ConfigurationError,
    InvalidArgumentError,
    NotAllowedError,
    UnknownOutcomeError,
    WrongEventLoopError,
)
from ..runtime.operations import named_call, named_operation
from ..types import Call, RequestOptions
from .steps import Send, Steps

# A reason that holds for one call holds for all: more calls would only make it worse.
_FOR_ALL = (
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    NotAllowedError,
    WrongEventLoopError,
)

_KEYS = ("track_id", "trackId", "id")
_WRAPPERS = ("data", "results", "items")


class BatchResult(NamedTuple):
    """What came of one id.

    Attributes:
        id: The id, as it was given.
        value: What the answer has for it; for a deletion the whole answer of its call. `None` when
            the answer has nothing for it.
        error: What its call raised; `None` for a success.
        answer: The whole answer of its call, as decoded JSON: BeatPass does not document how the
            answers of batches look.
    """

    id: int | str
    value: Any = None
    error: BeatPassError | None = None
    answer: Any = None

    @property
    def ok(self) -> bool:
        """Whether its call succeeded."""
        return self.error is None

    @property
    def unknown(self) -> bool:
        """Whether it may or may not have been done: look before it is done again."""
        return isinstance(self.error, UnknownOutcomeError)

    def get(self) -> Any:
        """Get the value.

        Returns:
            The value.

        Raises:
            BeatPassError: What the call raised.
        """
        if self.error is not None:
            raise self.error
        return self.value


def read_many(
    client: Any,
    namespace: str,
    name: str,
    ids: Iterable[int],
    *,
    field: str | None = None,
    options: RequestOptions | None = None,
) -> Steps[list[BatchResult]]:
    """Read something of many ids.

    Args:
        client: A client of either kind.
        namespace: The namespace of the operation.
        name: Its method.
        ids: The ids.
        field: The name under which they are sent; that of the contract when left out.
        options: What is different for the calls.

    Returns:
        What came of each, in the order of the ids.

    Raises:
        InvalidArgumentError: One of them is no id. Nothing was sent.
        BeatPassError: The first call failed for a reason that holds for all.
    """
    place = field or named_operation(namespace, name).data["x-batch-field"]

    def call(part: list[int | str]) -> Call:
        return named_call(namespace, name, json={place: part}, options=options)

    return (yield from _in_parts(client, _size(namespace, name), ids, call, _found))


def delete_many(
    client: Any,
    namespace: str,
    ids: Iterable[int],
    *,
    options: RequestOptions | None = None,
) -> Steps[list[BatchResult]]:
    """Delete many things. No call is repeated when its answer was lost.

    Args:
        client: A client of either kind.
        namespace: The namespace of the operation `delete`.
        ids: The ids.
        options: What is different for the calls.

    Returns:
        What came of each, in the order of the ids.

    Raises:
        InvalidArgumentError: One of them is no id. Nothing was sent.
        BeatPassError: The first call failed for a reason that holds for all.
    """

    def call(part: list[int | str]) -> Call:
        made = named_call(namespace, "delete", part, options=options)
        # One id that is gone already says nothing of the others, so it cannot be asked for again.
        verify = f"look which of the {namespace} are still there"
        return made._replace(
            operation=made.operation._replace(operation_class="unsafe", verify=verify)
        )

    def whole(answer: Any, each: int | str) -> Any:
        return answer

    return (yield from _in_parts(client, _size(namespace, "delete"), ids, call, whole))


def _in_parts(
    client: Any, size: int, ids: Iterable[int], call: Any, pick: Any
) -> Steps[list[BatchResult]]:
    given = _checked(ids)
    results: dict[str, BatchResult] = {}
    stop: BeatPassError | None = None
    for part in _parts(given, size):
        answer, error = None, stop
        if error is None:
            try:
                answer = (yield Send(client, call(part))).parsed
            except BeatPassError as failure:
                if isinstance(failure, _FOR_ALL):
                    if not results:
                        raise
                    stop = failure
                error = failure
        for each in part:
            value = None if error is not None else pick(answer, each)
            results[str(each)] = BatchResult(each, value, error, answer)
    return [results[str(each)]._replace(id=each) for each in given]


def _size(namespace: str, name: str) -> int:
    """Find how many ids a call takes: in the schema where it says so, else beside it."""
    operation = named_operation(namespace, name)
    for parameter in operation.data.get("parameters", ()):
        if "maxItems" in parameter["schema"]:
            return int(parameter["schema"]["maxItems"])
    body = operation.data.get("requestBody", {}).get("content", {}).get("application/json", {})
    reference = body.get("schema", {}).get("$ref", "").rpartition("/")[2]
    schema = load_contract()["components"]["schemas"].get(reference, {})
    field = schema.get("properties", {}).get(operation.data.get("x-batch-field"), {})
    return int(field.get("maxItems", operation.data["x-batch-size"]))


def _checked(ids: Iterable[int]) -> list[int | str]:
    if isinstance(ids, (str, bytes)) or not isinstance(ids, Iterable):
        raise InvalidArgumentError("ids must be a list of whole numbers. Nothing was sent")
    given: list[int | str] = []
    for each in ids:
        text = str(each) if isinstance(each, (int, str)) and not isinstance(each, bool) else ""
        if not (text.isascii() and text.isdigit()):
            message = f"ids has {str(each)[:40]!r} at place {len(given)}, which is no id"
            raise InvalidArgumentError(f"{message}. Nothing was sent")
        given.append(each)
    return given


def _parts(given: list[int | str], size: int) -> Iterator[list[int | str]]:
    """Cut a list into parts; an id that comes twice is sent once."""
    unique = list({str(each): each for each in given}.values())
    for start in range(0, len(unique), size):
        yield unique[start : start + size]


def _found(answer: Any, wanted: int | str) -> Any:
    """Find what an answer has for an id: under it, or in the object of a list that has it."""
    for place in _places(answer):
        if isinstance(place, dict) and str(wanted) in place:
            return place[str(wanted)]
        if isinstance(place, list):
            for each in place:
                if isinstance(each, dict) and any(
                    str(each[key]) == str(wanted) for key in _KEYS if key in each
                ):
                    return each
    return None


def _places(answer: Any) -> Iterator[Any]:
    yield answer
    if isinstance(answer, dict):
        inner = [answer[key] for key in _WRAPPERS if key in answer]
        yield from inner
        yield from (each for each in answer.values() if isinstance(each, (dict, list)))
