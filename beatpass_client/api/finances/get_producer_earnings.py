"""Get your earnings as a producer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.finance_earnings import FinanceEarnings
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerEarnings",
    method="GET",
    path="/producer/earnings",
    kind="read",
    access="bearer",
    namespace="finances",
    name="earnings",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer/earnings",)),
    )


def _answer(response: httpx.Response) -> Response[FinanceEarnings]:
    from ...models.finance_earnings import FinanceEarnings

    parsed = answers.read_json(OPERATION, response, FinanceEarnings.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[FinanceEarnings]:
    """Get your earnings as a producer.

    Returns what the producer whose token is sent has earned.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The earnings.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> FinanceEarnings:
    """Get your earnings as a producer.

    Returns what the producer whose token is sent has earned.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The earnings.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[FinanceEarnings]:
    """Get your earnings as a producer.

    Returns what the producer whose token is sent has earned.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The earnings.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> FinanceEarnings:
    """Get your earnings as a producer.

    Returns what the producer whose token is sent has earned.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The earnings.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
