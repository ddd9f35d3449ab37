"""Find cover templates that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.cover_art_template_matches import CoverArtTemplateMatches
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getMatchingCoverArtTemplates",
    method="GET",
    path="/cover-art/matching-templates",
    kind="read",
    access="bearer",
    namespace="cover_art",
    name="matching_templates",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/cover-art/matching-templates",)),
    )


def _answer(response: httpx.Response) -> Response[CoverArtTemplateMatches]:
    from ...models.cover_art_template_matches import CoverArtTemplateMatches

    parsed = answers.read_json(OPERATION, response, CoverArtTemplateMatches.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CoverArtTemplateMatches]:
    """Find cover templates that fit.

    Returns the cover templates that BeatPass takes to be fitting. How to say for what is not
    documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The fitting templates.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CoverArtTemplateMatches:
    """Find cover templates that fit.

    Returns the cover templates that BeatPass takes to be fitting. How to say for what is not
    documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The fitting templates.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CoverArtTemplateMatches]:
    """Find cover templates that fit.

    Returns the cover templates that BeatPass takes to be fitting. How to say for what is not
    documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The fitting templates.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CoverArtTemplateMatches:
    """Find cover templates that fit.

    Returns the cover templates that BeatPass takes to be fitting. How to say for what is not
    documented.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The fitting templates.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
