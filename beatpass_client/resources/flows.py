"""How a helper of several calls is written once for both clients.

A flow is a generator that yields steps: a call to send, a time to wait, work that blocks. Its first
argument is the namespace. `awaited` makes the method of `BeatPass` from it, `blocking` that of
`BeatPassSync`, both with the arguments, the docstring and the result of the flow.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from ..transport.steps import Blocking, Sleep, Steps, run, run_async
from ..types import Call, Response

__all__ = [
    "Blocking",
    "Send",
    "Sleep",
    "Steps",
    "as_json",
    "awaited",
    "blocking",
    "run",
    "run_async",
]

P = ParamSpec("P")
T = TypeVar("T")


def as_json(call: Call[Any]) -> Call[Any]:
    """Make a call give the decoded JSON of its answer, for answers that nobody has documented.

    Args:
        call: The call.

    Returns:
        The same call without its reader.
    """
    return call._replace(read=_as_it_came)


class Send:
    """Sends a call through a client of either kind.

    Args:
        client: The client.
        call: The call.
    """

    __slots__ = ("_call", "_client")

    def __init__(self, client: Any, call: Call[Any]) -> None:
        self._client = client
        self._call = call

    def run(self) -> Response[Any]:
        """Send it and block."""
        response: Response[Any] = self._client.send_sync(self._call)
        return response

    async def run_async(self) -> Response[Any]:
        """Send it in asyncio."""
        response: Response[Any] = await self._client.send_async(self._call)
        return response


class awaited(Generic[P, T]):
    """The asynchronous method of a flow."""

    def __init__(self, flow: Callable[Concatenate[Any, P], Steps[T]]) -> None:
        async def method(namespace: Any, *args: P.args, **kwargs: P.kwargs) -> T:
            return await run_async(flow(namespace, *args, **kwargs))

        self._method: Any = _dressed(method, flow)

    def __set_name__(self, owner: type, name: str) -> None:
        _rename(self._method, owner, name)

    def __get__(
        self, namespace: object, owner: type | None = None
    ) -> Callable[P, Coroutine[Any, Any, T]]:
        method: Callable[P, Coroutine[Any, Any, T]] = self._method.__get__(namespace, owner)
        return method


class blocking(Generic[P, T]):
    """The synchronous method of a flow."""

    def __init__(self, flow: Callable[Concatenate[Any, P], Steps[T]]) -> None:
        def method(namespace: Any, *args: P.args, **kwargs: P.kwargs) -> T:
            return run(flow(namespace, *args, **kwargs))

        self._method: Any = _dressed(method, flow)

    def __set_name__(self, owner: type, name: str) -> None:
        _rename(self._method, owner, name)

    def __get__(self, namespace: object, owner: type | None = None) -> Callable[P, T]:
        method: Callable[P, T] = self._method.__get__(namespace, owner)
        return method


def _as_it_came(response: Response[Any]) -> Response[Any]:
    return response


def _dressed(method: Any, flow: Callable[..., Any]) -> Any:
    """Give a method the docstring, the arguments and the result of its flow."""
    signature = inspect.signature(flow)
    first, *others = signature.parameters.values()
    result = str(signature.return_annotation).removeprefix("Steps[").removesuffix("]")
    method.__signature__ = signature.replace(
        parameters=[first.replace(name="self"), *others], return_annotation=result
    )
    annotations = {each.name: each.annotation for each in others}
    method.__annotations__ = {**annotations, "return": result}
    method.__doc__, method.__module__, method.__wrapped__ = flow.__doc__, flow.__module__, flow
    return method


def _rename(method: Any, owner: type, name: str) -> None:
    method.__name__, method.__qualname__ = name, f"{owner.__qualname__}.{name}"
