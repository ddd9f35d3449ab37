"""Get your sales and the latest purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.finance_sales_answer import FinanceSalesAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistSales",
    method="GET",
    path="/artist/sales",
    kind="read",
    access="bearer",
    namespace="finances",
    name="sales",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/sales",)),
    )


def _answer(response: httpx.Response) -> Response[FinanceSalesAnswer]:
    from ...models.finance_sales_answer import FinanceSalesAnswer

    parsed = answers.read_json(OPERATION, response, FinanceSalesAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[FinanceSalesAnswer]:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> FinanceSalesAnswer:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[FinanceSalesAnswer]:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> FinanceSalesAnswer:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
