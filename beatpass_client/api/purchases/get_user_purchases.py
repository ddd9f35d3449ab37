"""List your purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.purchase_list import PurchaseList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUserPurchases",
    method="GET",
    path="/purchases",
    operation_class="read",
    auth="bearer",
    namespace="purchases",
    name="list",
    pages=("page",),
    page_size="per_page",
    items="purchases.data",
)


def _call(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(("/purchases",)),
        query=requests.query(
            OPERATION,
            (
                ("page", page),
                ("per_page", per_page),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PurchaseList]:
    from ...models.purchase_list import PurchaseList

    return responses.read(OPERATION, response, PurchaseList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[PurchaseList]:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> PurchaseList:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[PurchaseList]:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> PurchaseList:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )
    return response.parsed
