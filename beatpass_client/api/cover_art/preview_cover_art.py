"""Preview a cover for some genres."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.cover_art_preview import CoverArtPreview
    from ...models.cover_art_preview_create import CoverArtPreviewCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="previewCoverArt",
    method="POST",
    path="/cover-art/preview",
    operation_class="read",
    auth="bearer",
    namespace="cover_art",
    name="preview",
)


def _call(*, body: CoverArtPreviewCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/cover-art/preview",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CoverArtPreview]:
    from ...models.cover_art_preview import CoverArtPreview

    return responses.read(OPERATION, response, CoverArtPreview.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CoverArtPreviewCreate,
    options: RequestOptions | None = None,
) -> Response[CoverArtPreview]:
    """Preview a cover for some genres.

    Returns the address of a cover that suits one to three genres, with its template. Though a
    POST it changes nothing, so it is repeated like a read.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The cover as it would be.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: CoverArtPreviewCreate,
    options: RequestOptions | None = None,
) -> CoverArtPreview:
    """Preview a cover for some genres.

    Returns the address of a cover that suits one to three genres, with its template. Though a
    POST it changes nothing, so it is repeated like a read.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The cover as it would be.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: CoverArtPreviewCreate,
    options: RequestOptions | None = None,
) -> Response[CoverArtPreview]:
    """Preview a cover for some genres.

    Returns the address of a cover that suits one to three genres, with its template. Though a
    POST it changes nothing, so it is repeated like a read.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The cover as it would be.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: CoverArtPreviewCreate,
    options: RequestOptions | None = None,
) -> CoverArtPreview:
    """Preview a cover for some genres.

    Returns the address of a cover that suits one to three genres, with its template. Though a
    POST it changes nothing, so it is repeated like a read.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The cover as it would be.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
