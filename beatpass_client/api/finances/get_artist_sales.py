"""Get your sales and the latest purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.finance_sales import FinanceSales
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistSales",
    method="GET",
    path="/artist/sales",
    operation_class="read",
    auth="bearer",
    namespace="finances",
    name="sales",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/sales",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[FinanceSales]:
    from ...models.finance_sales import FinanceSales

    return responses.read(OPERATION, response, FinanceSales.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[FinanceSales]:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> FinanceSales:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[FinanceSales]:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> FinanceSales:
    """Get your sales and the latest purchases.

    Returns what the artist profile of the token has sold and earned, with the purchases made
    lately.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The sales.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
