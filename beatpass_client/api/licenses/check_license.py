"""Look up your license for a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_ import License
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="checkLicense",
    method="GET",
    path="/tracks/{id}/check-license",
    kind="read",
    access="bearer",
    namespace="licenses",
    name="check",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/check-license",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[License | None]:
    from ...models.license_ import License

    parsed = answers.read_json_or_null(OPERATION, response, License.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[License | None]:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The license, or null.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
) -> License | None:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.

    Returns:
        The license, or null.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
) -> Response[License | None]:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The license, or null.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
) -> License | None:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.

    Returns:
        The license, or null.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed
