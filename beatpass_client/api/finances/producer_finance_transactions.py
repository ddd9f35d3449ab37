"""List a producer's money movements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.finance_transaction_list import FinanceTransactionList
    from ...models.producer_finance_transactions_filter import ProducerFinanceTransactionsFilter
    from ...models.producer_finance_transactions_status import ProducerFinanceTransactionsStatus
    from ...models.producer_finance_transactions_type import ProducerFinanceTransactionsType
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="producerFinanceTransactions",
    method="GET",
    path="/artists/{artist}/finances/transactions",
    operation_class="read",
    auth="bearer",
    namespace="finances",
    name="transactions",
    pages=("camel-page",),
    page_size="per_page",
    items=None,
)


def _call(
    artist_id: int,
    *,
    filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ProducerFinanceTransactionsStatus | Unset = UNSET,
    type_: ProducerFinanceTransactionsType | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/finances/transactions",
            )
        ),
        query=requests.query(
            OPERATION,
            (
                ("filter", filter_),
                ("page", page),
                ("per_page", per_page),
                ("status", status),
                ("type", type_),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[FinanceTransactionList]:
    from ...models.finance_transaction_list import FinanceTransactionList

    return responses.read(OPERATION, response, FinanceTransactionList.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ProducerFinanceTransactionsStatus | Unset = UNSET,
    type_: ProducerFinanceTransactionsType | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FinanceTransactionList]:
    """List a producer's money movements.

    Returns sales and subscription earnings page by page, at most 20 a page. Narrow them down
    with `status` and `type`; the older `filter` counts only when both of these are left out.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        filter_: Older filter of kind and progress in one; prefer `status` and `type`.
        page: Number of the page, counted from 1.
        per_page: How many transactions a page holds. Keep it the same from page to page.
        status: How far the money has come.
        type_: What the money was earned with.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                filter_=filter_,
                page=page,
                per_page=per_page,
                status=status,
                type_=type_,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ProducerFinanceTransactionsStatus | Unset = UNSET,
    type_: ProducerFinanceTransactionsType | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FinanceTransactionList:
    """List a producer's money movements.

    Returns sales and subscription earnings page by page, at most 20 a page. Narrow them down
    with `status` and `type`; the older `filter` counts only when both of these are left out.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        filter_: Older filter of kind and progress in one; prefer `status` and `type`.
        page: Number of the page, counted from 1.
        per_page: How many transactions a page holds. Keep it the same from page to page.
        status: How far the money has come.
        type_: What the money was earned with.
        options: What is different for this call.

    Returns:
        One page of transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                filter_=filter_,
                page=page,
                per_page=per_page,
                status=status,
                type_=type_,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ProducerFinanceTransactionsStatus | Unset = UNSET,
    type_: ProducerFinanceTransactionsType | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FinanceTransactionList]:
    """List a producer's money movements.

    Returns sales and subscription earnings page by page, at most 20 a page. Narrow them down
    with `status` and `type`; the older `filter` counts only when both of these are left out.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        filter_: Older filter of kind and progress in one; prefer `status` and `type`.
        page: Number of the page, counted from 1.
        per_page: How many transactions a page holds. Keep it the same from page to page.
        status: How far the money has come.
        type_: What the money was earned with.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                filter_=filter_,
                page=page,
                per_page=per_page,
                status=status,
                type_=type_,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    filter_: ProducerFinanceTransactionsFilter | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    status: ProducerFinanceTransactionsStatus | Unset = UNSET,
    type_: ProducerFinanceTransactionsType | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FinanceTransactionList:
    """List a producer's money movements.

    Returns sales and subscription earnings page by page, at most 20 a page. Narrow them down
    with `status` and `type`; the older `filter` counts only when both of these are left out.

    Args:
        artist_id: Id of the producer's artist profile.
        client: The client to send with; it needs a token.
        filter_: Older filter of kind and progress in one; prefer `status` and `type`.
        page: Number of the page, counted from 1.
        per_page: How many transactions a page holds. Keep it the same from page to page.
        status: How far the money has come.
        type_: What the money was earned with.
        options: What is different for this call.

    Returns:
        One page of transactions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                filter_=filter_,
                page=page,
                per_page=per_page,
                status=status,
                type_=type_,
                options=options,
            ),
        )
    )
    return response.parsed
