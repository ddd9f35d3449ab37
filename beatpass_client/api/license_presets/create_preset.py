"""Save a new exclusive license preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.license_preset_answer import LicensePresetAnswer
    from ...models.license_preset_create import LicensePresetCreate
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createPreset",
    method="POST",
    path="/exclusive-license-presets",
    kind="unsafe",
    access="bearer",
    namespace="license_presets",
    name="create",
)


def _call(
    *,
    body: LicensePresetCreate,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/exclusive-license-presets",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[LicensePresetAnswer]:
    from ...models.license_preset_answer import LicensePresetAnswer

    parsed = answers.read_json(OPERATION, response, LicensePresetAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: LicensePresetCreate,
) -> Response[LicensePresetAnswer]:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The preset as saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: LicensePresetCreate,
) -> LicensePresetAnswer:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The preset as saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: LicensePresetCreate,
) -> Response[LicensePresetAnswer]:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The preset as saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: LicensePresetCreate,
) -> LicensePresetAnswer:
    """Save a new exclusive license preset.

    Stores a set of terms under a name and returns it. The two publishing shares must add up to
    100, else the answer is 422.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The preset as saved.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
