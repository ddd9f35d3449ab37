"""Get a cover template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
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


def _call(template_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/cover-art/templates/",
                requests.path_segment(OPERATION, "template_id", template_id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    template_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template_id: Id of the template, as the list gives it.
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
                template_id,
                options=options,
            ),
        )
    )


async def asyncio(
    template_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template_id: Id of the template, as the list gives it.
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
                template_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    template_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template_id: Id of the template, as the list gives it.
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
                template_id,
                options=options,
            ),
        )
    )


def sync(
    template_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get a cover template.

    Returns one template that covers are made from.

    Args:
        template_id: Id of the template, as the list gives it.
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
                template_id,
                options=options,
            ),
        )
    )
    return response.parsed
