"""List your purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.purchase_list import PurchaseList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getUserPurchases",
    method="GET",
    path="/purchases",
    kind="read",
    access="bearer",
    namespace="purchases",
    name="list",
    pages=("page",),
    page_size="per_page",
    items="purchases.data",
)


def _call(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/purchases",)),
        query=calls.query(
            OPERATION,
            (
                ("page", page),
                ("per_page", per_page),
            ),
        ),
    )


def _answer(response: httpx.Response) -> Response[PurchaseList]:
    from ...models.purchase_list import PurchaseList

    parsed = answers.read_json(OPERATION, response, PurchaseList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[PurchaseList]:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.

    Returns:
        The answer with its status and headers. One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> PurchaseList:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.

    Returns:
        One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[PurchaseList]:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.

    Returns:
        The answer with its status and headers. One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> PurchaseList:
    """List your purchases.

    Returns what the owner of the token has bought, page by page.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many purchases a page holds. Keep it the same from page to page.

    Returns:
        One page of purchases.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )
    return response.parsed
