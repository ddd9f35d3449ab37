"""Start a radio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.get_radio_recommendations_type import GetRadioRecommendationsType
    from ...models.radio_station import RadioStation
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getRadioRecommendations",
    method="GET",
    path="/radio/{type}/{id}",
    operation_class="read",
    auth="optional",
    namespace="radio",
    name="get",
)


def _call(
    seed_type: GetRadioRecommendationsType, seed_id: int, *, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/radio/",
                requests.path_segment(OPERATION, "seed_type", seed_type),
                "/",
                requests.path_segment(OPERATION, "seed_id", seed_id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[RadioStation]:
    from ...models.radio_station import RadioStation

    return responses.read(OPERATION, response, RadioStation.from_dict)


async def asyncio_detailed(
    seed_type: GetRadioRecommendationsType,
    seed_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[RadioStation]:
    """Start a radio.

    Returns tracks that go well with an artist, a genre or a track.

    Args:
        seed_type: What kind of thing the radio starts from.
        seed_id: Id of the thing that the radio starts from.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The tracks, and what they start from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                seed_type,
                seed_id,
                options=options,
            ),
        )
    )


async def asyncio(
    seed_type: GetRadioRecommendationsType,
    seed_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> RadioStation:
    """Start a radio.

    Returns tracks that go well with an artist, a genre or a track.

    Args:
        seed_type: What kind of thing the radio starts from.
        seed_id: Id of the thing that the radio starts from.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The tracks, and what they start from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                seed_type,
                seed_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    seed_type: GetRadioRecommendationsType,
    seed_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[RadioStation]:
    """Start a radio.

    Returns tracks that go well with an artist, a genre or a track.

    Args:
        seed_type: What kind of thing the radio starts from.
        seed_id: Id of the thing that the radio starts from.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The tracks, and what they start from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                seed_type,
                seed_id,
                options=options,
            ),
        )
    )


def sync(
    seed_type: GetRadioRecommendationsType,
    seed_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> RadioStation:
    """Start a radio.

    Returns tracks that go well with an artist, a genre or a track.

    Args:
        seed_type: What kind of thing the radio starts from.
        seed_id: Id of the thing that the radio starts from.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The tracks, and what they start from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                seed_type,
                seed_id,
                options=options,
            ),
        )
    )
    return response.parsed
