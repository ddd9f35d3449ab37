"""Work on many ids, in calls of the size that BeatPass takes, with a result for each id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from ..contract import load_contract, operations
from ..errors import (
    AuthenticationError,
    BeatPassError,
    ClientClosedError,
    ConfigurationError,
    DryRun,
    InvalidArgumentError,
    NotAllowedError,
    UnknownOutcomeError,
    WrongEventLoopError,
)
from ..types import Call, RequestOptions
from .flows import Send, Steps, as_json, awaited, blocking

# A reason that holds for one call holds for all: more calls would only make it worse.
_FOR_ALL = (
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    DryRun,
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
    call: Callable[..., Call[Any]],
    ids: Iterable[int],
    *,
    field: str | None,
    options: RequestOptions | None,
) -> Steps[list[BatchResult]]:
    """Read something of many ids.

    Args:
        client: A client of either kind.
        call: The function that makes a call of a batch, such as `get_track_waveform_batch.call`.
        ids: The ids.
        field: The name under which they are sent; that of the contract when left out.
        options: What is different for the calls.

    Returns:
        What came of each, in the order of the ids.

    Raises:
        InvalidArgumentError: One of them is no id. Nothing was sent.
        BeatPassError: The first call failed for a reason that holds for all.
    """
    from ..models.undocumented_body import UndocumentedBody

    batch = _batch(call(body=UndocumentedBody.from_dict({})).operation.id)

    def part(part_ids: list[int | str]) -> Call[Any]:
        body = UndocumentedBody.from_dict({field or batch.field: part_ids})
        return call(body=body, options=options)

    return (yield from _in_parts(client, batch.size, ids, part, _found))


def delete_many(
    _self: Any, /, ids: Iterable[int], *, options: RequestOptions | None = None
) -> Steps[list[BatchResult]]:
    """Delete any number of them, so many a call as BeatPass takes.

    A call whose answer was lost is not repeated: its ids come back as `unknown`.

    Args:
        ids: Their ids.
        options: What is different for these calls.

    Returns:
        What became of each, in the order of the ids.

    Raises:
        InvalidArgumentError: One of them is no id. Nothing was sent.
        BeatPassError: The first call failed for a reason that holds for all.
    """
    make: Callable[..., Call[Any]] = _self._delete_call
    operation = make([1]).operation

    def part(part_ids: list[int | str]) -> Call[Any]:
        made = make(part_ids, options=options)
        # One id that is gone already says nothing of the others, so it cannot be asked for again.
        verify = f"look which of the {operation.namespace} are still there"
        once = operation._replace(operation_class="unsafe", verify=verify)
        return made._replace(operation=once)

    def whole(answer: Any, each: int | str) -> Any:
        return answer

    return (yield from _in_parts(_self._client, _batch(operation.id).size, ids, part, whole))


class AsyncDeletion:
    """What namespaces have whose members can be deleted by several ids."""

    __slots__ = ()

    delete_many = awaited(delete_many)


class SyncDeletion:
    """What namespaces have whose members can be deleted by several ids."""

    __slots__ = ()

    delete_many = blocking(delete_many)


def _in_parts(
    client: Any,
    size: int,
    ids: Iterable[int],
    call: Callable[[list[int | str]], Call[Any]],
    pick: Callable[[Any, int | str], Any],
) -> Steps[list[BatchResult]]:
    given = _checked(ids)
    results: dict[str, BatchResult] = {}
    stop: BeatPassError | None = None
    # An id that comes twice is sent once.
    unique = list({str(each): each for each in given}.values())
    for start in range(0, len(unique), size):
        part = unique[start : start + size]
        answer, error = None, stop
        if error is None:
            try:
                answer = (yield Send(client, as_json(call(part)))).parsed
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


class _Batch(NamedTuple):
    size: int
    field: str


def _batch(operation_id: str) -> _Batch:
    """Find how many ids a call takes: in the schema where it says so, else in `x-batch-size`."""
    data = next(each.data for each in operations() if each.id == operation_id)
    field = data.get("x-batch-field", "")
    for parameter in data.get("parameters", ()):
        if "maxItems" in parameter["schema"]:
            return _Batch(int(parameter["schema"]["maxItems"]), field)
    body = data.get("requestBody", {}).get("content", {}).get("application/json", {})
    reference = body.get("schema", {}).get("$ref", "").rpartition("/")[2]
    schema = load_contract()["components"]["schemas"].get(reference, {})
    stated = schema.get("properties", {}).get(field, {})
    return _Batch(int(stated.get("maxItems", data["x-batch-size"])), field)


def _checked(ids: Iterable[int]) -> list[int | str]:
    if isinstance(ids, (str, bytes)) or not isinstance(ids, Iterable):
        raise InvalidArgumentError("ids must be a list of whole numbers. Nothing was sent")
    given: list[int | str] = []
    for each in ids:
        text = str(each) if isinstance(each, (int, str)) and not isinstance(each, bool) else ""
        if not (text.isascii() and text.isdigit()):
            message = f"ids[{len(given)}] is {str(each)[:40]!r}, which is no id"
            raise InvalidArgumentError(f"{message}. Nothing was sent")
        given.append(each)
    return given


def _found(answer: Any, wanted: int | str) -> Any:
    """Find what an answer has for an id: under it, or in the object of a list that has it."""
    for holder in _holders(answer):
        if isinstance(holder, dict) and str(wanted) in holder:
            return holder[str(wanted)]
        if isinstance(holder, list):
            for each in holder:
                if isinstance(each, dict) and any(
                    str(each[key]) == str(wanted) for key in _KEYS if key in each
                ):
                    return each
    return None


def _holders(answer: Any) -> Iterator[Any]:
    yield answer
    if isinstance(answer, dict):
        inner = [answer[key] for key in _WRAPPERS if key in answer]
        yield from inner
        yield from (each for each in answer.values() if isinstance(each, (dict, list)))
