"""Get a cover template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.cover_art_template_details import CoverArtTemplateDetails
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCoverArtTemplate",
    method="GET",
    path="/cover-art/templates/{template}",
    kind="read",
    access="bearer",
    namespace="cover_art",
    name="template",
)


def _call(
    template: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/cover-art/templates/",
                calls.path_segment(OPERATION, "template", template, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[CoverArtTemplateDetails]:
    from ...models.cover_art_template_details import CoverArtTemplateDetails

    parsed = answers.read_json(OPERATION, response, CoverArtTemplateDetails.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    template: int,
    *,
    client: AsyncClient,
) -> Response[CoverArtTemplateDetails]:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                template,
            ),
        )
    )


async def asyncio(
    template: int,
    *,
    client: AsyncClient,
) -> CoverArtTemplateDetails:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.

    Returns:
        The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                template,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    template: int,
    *,
    client: SyncClient,
) -> Response[CoverArtTemplateDetails]:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                template,
            ),
        )
    )


def sync(
    template: int,
    *,
    client: SyncClient,
) -> CoverArtTemplateDetails:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template: Id of the template, as the list gives it.
        client: The client to send with; it needs a token.

    Returns:
        The template.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                template,
            ),
        )
    )
    return response.parsed
