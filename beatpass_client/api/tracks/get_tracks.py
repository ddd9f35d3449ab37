"""List tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.get_tracks_paginate import GetTracksPaginate
    from ...models.track_list import TrackList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTracks",
    method="GET",
    path="/tracks",
    operation_class="read",
    auth="optional",
    namespace="tracks",
    name="list",
    pages=("page",),
    page_size="per_page",
    items="pagination.data",
)


def _call(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    query: str | Unset = UNSET,
    paginate: GetTracksPaginate | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/tracks",)),
        query=requests.query(
            OPERATION,
            (
                ("page", page),
                ("per_page", per_page),
                ("query", query),
                ("paginate", paginate),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackList]:
    from ...models.track_list import TrackList

    return responses.read(OPERATION, response, TrackList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    query: str | Unset = UNSET,
    paginate: GetTracksPaginate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List tracks.

    Returns the catalogue's tracks page by page, or those that match a few words. Keep the page
    size and the words the same from page to page. Collecting the catalogue in bulk is
    forbidden.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many tracks a page holds.
        query: Words to look for.
        paginate: Asks for the simple form of page, which is cheaper because nothing is counted.
            The server may choose that form unasked.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
                query=query,
                paginate=paginate,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    query: str | Unset = UNSET,
    paginate: GetTracksPaginate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List tracks.

    Returns the catalogue's tracks page by page, or those that match a few words. Keep the page
    size and the words the same from page to page. Collecting the catalogue in bulk is
    forbidden.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many tracks a page holds.
        query: Words to look for.
        paginate: Asks for the simple form of page, which is cheaper because nothing is counted.
            The server may choose that form unasked.
        options: What is different for this call.

    Returns:
        One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
                query=query,
                paginate=paginate,
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
    query: str | Unset = UNSET,
    paginate: GetTracksPaginate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List tracks.

    Returns the catalogue's tracks page by page, or those that match a few words. Keep the page
    size and the words the same from page to page. Collecting the catalogue in bulk is
    forbidden.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many tracks a page holds.
        query: Words to look for.
        paginate: Asks for the simple form of page, which is cheaper because nothing is counted.
            The server may choose that form unasked.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
                query=query,
                paginate=paginate,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    query: str | Unset = UNSET,
    paginate: GetTracksPaginate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List tracks.

    Returns the catalogue's tracks page by page, or those that match a few words. Keep the page
    size and the words the same from page to page. Collecting the catalogue in bulk is
    forbidden.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many tracks a page holds.
        query: Words to look for.
        paginate: Asks for the simple form of page, which is cheaper because nothing is counted.
            The server may choose that form unasked.
        options: What is different for this call.

    Returns:
        One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
                query=query,
                paginate=paginate,
                options=options,
            ),
        )
    )
    return response.parsed
