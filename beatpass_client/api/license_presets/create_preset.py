"""Save a new exclusive license preset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.license_preset_answer import LicensePresetAnswer
    from ...models.license_preset_create import LicensePresetCreate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createPreset",
    method="POST",
    path="/exclusive-license-presets",
    operation_class="unsafe",
    auth="bearer",
    namespace="license_presets",
    name="create",
)


def _call(*, body: LicensePresetCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/exclusive-license-presets",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LicensePresetAnswer]:
    from ...models.license_preset_answer import LicensePresetAnswer

    return responses.read(OPERATION, response, LicensePresetAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: LicensePresetCreate,
    options: RequestOptions | None = None,
) -> Response[LicensePresetAnswer]:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset as saved.

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
    body: LicensePresetCreate,
    options: RequestOptions | None = None,
) -> LicensePresetAnswer:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The preset as saved.

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
    body: LicensePresetCreate,
    options: RequestOptions | None = None,
) -> Response[LicensePresetAnswer]:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The preset as saved.

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
    body: LicensePresetCreate,
    options: RequestOptions | None = None,
) -> LicensePresetAnswer:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The preset as saved.

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
