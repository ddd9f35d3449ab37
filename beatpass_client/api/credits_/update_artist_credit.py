"""Change a credit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.undocumented_body import UndocumentedBody
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updateArtistCredit",
    method="PUT",
    path="/artists/{artist}/credits/{credit}",
    operation_class="idempotent",
    auth="bearer",
    namespace="credits_",
    name="update",
)


def _call(
    artist_id: int,
    credit_id: str,
    *,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/credits/",
                requests.path_segment(OPERATION, "credit_id", credit_id),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    artist_id: int,
    credit_id: str,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist_id: Id of the artist who holds the credit.
        credit_id: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                credit_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    credit_id: str,
    *,
    client: AsyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist_id: Id of the artist who holds the credit.
        credit_id: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                credit_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    credit_id: str,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist_id: Id of the artist who holds the credit.
        credit_id: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                credit_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    credit_id: str,
    *,
    client: SyncClient,
    body: UndocumentedBody | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change a credit.

    Replaces what is said about one work on an artist's page.

    Args:
        artist_id: Id of the artist who holds the credit.
        credit_id: Id of the credit to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The credit is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                credit_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
