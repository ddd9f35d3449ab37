"""Get a cover template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.cover_art_template_details import CoverArtTemplateDetails
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getCoverArtTemplate",
    method="GET",
    path="/cover-art/templates/{template}",
    operation_class="read",
    auth="bearer",
    namespace="cover_art",
    name="template",
)


def _call(template: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/cover-art/templates/",
                requests.path_segment(OPERATION, "template", template, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CoverArtTemplateDetails]:
    from ...models.cover_art_template_details import CoverArtTemplateDetails

    return responses.read(OPERATION, response, CoverArtTemplateDetails.from_dict)


async def asyncio_detailed(
    template: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[CoverArtTemplateDetails]:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                template,
                options=options,
            ),
        )
    )


async def asyncio(
    template: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> CoverArtTemplateDetails:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                template,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    template: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[CoverArtTemplateDetails]:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                template,
                options=options,
            ),
        )
    )


def sync(
    template: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> CoverArtTemplateDetails:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                template,
                options=options,
            ),
        )
    )
    return response.parsed
