"""Get an exclusive license preset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getPreset",
    method="GET",
    path="/exclusive-license-presets/{preset}",
    operation_class="read",
    auth="bearer",
    namespace="license_presets",
    name="get",
)


def _call(preset_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/exclusive-license-presets/",
                requests.path_segment(OPERATION, "preset_id", preset_id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    preset_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset_id: Id of the preset.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )


async def asyncio(
    preset_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset_id: Id of the preset.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    preset_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset_id: Id of the preset.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )


def sync(
    preset_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get an exclusive license preset.

    Returns one saved set of terms.

    Args:
        preset_id: Id of the preset.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The preset.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                preset_id,
                options=options,
            ),
        )
    )
    return response.parsed
