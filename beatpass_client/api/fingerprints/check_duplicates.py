"""Look for copies of a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.duplicate_check import DuplicateCheck
    from ...models.duplicate_check_answer import DuplicateCheckAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="checkDuplicates",
    method="POST",
    path="/tracks/check-duplicates",
    operation_class="read",
    auth="bearer",
    namespace="fingerprints",
    name="check_duplicates",
)


def _call(*, body: DuplicateCheck, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/tracks/check-duplicates",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[DuplicateCheckAnswer]:
    from ...models.duplicate_check_answer import DuplicateCheckAnswer

    return responses.read(OPERATION, response, DuplicateCheckAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: DuplicateCheck,
    options: RequestOptions | None = None,
) -> Response[DuplicateCheckAnswer]:
    """Look for copies of a recording.

    Compares a recording, by its sound and its names, with what BeatPass has. Though a POST it
    changes nothing, so it is repeated like a read. Give `exclude_track_id` when the recording
    is a track already, so that it is not compared with itself.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What the comparison found.

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
    body: DuplicateCheck,
    options: RequestOptions | None = None,
) -> DuplicateCheckAnswer:
    """Look for copies of a recording.

    Compares a recording, by its sound and its names, with what BeatPass has. Though a POST it
    changes nothing, so it is repeated like a read. Give `exclude_track_id` when the recording
    is a track already, so that it is not compared with itself.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        What the comparison found.

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
    body: DuplicateCheck,
    options: RequestOptions | None = None,
) -> Response[DuplicateCheckAnswer]:
    """Look for copies of a recording.

    Compares a recording, by its sound and its names, with what BeatPass has. Though a POST it
    changes nothing, so it is repeated like a read. Give `exclude_track_id` when the recording
    is a track already, so that it is not compared with itself.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. What the comparison found.

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
    body: DuplicateCheck,
    options: RequestOptions | None = None,
) -> DuplicateCheckAnswer:
    """Look for copies of a recording.

    Compares a recording, by its sound and its names, with what BeatPass has. Though a POST it
    changes nothing, so it is repeated like a read. Give `exclude_track_id` when the recording
    is a track already, so that it is not compared with itself.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        What the comparison found.

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
