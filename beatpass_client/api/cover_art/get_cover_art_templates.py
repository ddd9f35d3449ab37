"""List the cover templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.cover_art_template_list import CoverArtTemplateList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getCoverArtTemplates",
    method="GET",
    path="/cover-art/templates",
    operation_class="read",
    auth="bearer",
    namespace="cover_art",
    name="templates",
    pages=("page",),
    page_size="per_page",
    items="templates",
)


def _call(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(("/cover-art/templates",)),
        query=requests.query(
            OPERATION,
            (
                ("page", page),
                ("per_page", per_page),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CoverArtTemplateList]:
    from ...models.cover_art_template_list import CoverArtTemplateList

    return responses.read(OPERATION, response, CoverArtTemplateList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CoverArtTemplateList]:
    """List the cover templates.

    Returns the templates that covers are made from. They come in pages only when `page` or
    `per_page` is sent; without them the answer has no `pagination`.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many templates a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The templates, or one page of them.

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
) -> CoverArtTemplateList:
    """List the cover templates.

    Returns the templates that covers are made from. They come in pages only when `page` or
    `per_page` is sent; without them the answer has no `pagination`.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many templates a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        The templates, or one page of them.

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
) -> Response[CoverArtTemplateList]:
    """List the cover templates.

    Returns the templates that covers are made from. They come in pages only when `page` or
    `per_page` is sent; without them the answer has no `pagination`.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many templates a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The templates, or one page of them.

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
) -> CoverArtTemplateList:
    """List the cover templates.

    Returns the templates that covers are made from. They come in pages only when `page` or
    `per_page` is sent; without them the answer has no `pagination`.

    Args:
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        per_page: How many templates a page holds. Keep it the same from page to page.
        options: What is different for this call.

    Returns:
        The templates, or one page of them.

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
