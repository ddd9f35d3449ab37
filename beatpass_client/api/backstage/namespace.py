"""The namespace `backstage`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.backstage_applicant_input import BackstageApplicantInput
    from ...models.backstage_application_create_type import BackstageApplicationCreateType
    from ...models.backstage_submission_status import BackstageSubmissionStatus
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncBackstageNamespace:
    """Applying to become, verify or claim an artist."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        *,
        type_: BackstageApplicationCreateType,
        artist_name: str,
        data: BackstageApplicantInput,
        artist_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Apply to become, verify or claim an artist.

        Hands an application to the people at BeatPass, so it is never sent a second time. A
        pending or revoked application blocks a new one with 409 and says which in `error_code`.
        Ask `backstage.submission_status` first, and again after a lost answer.

        Args:
            type_: What is applied for.
            artist_name: The artist_name of the contract.
            data: The data of the contract.
            artist_id: The artist in question. Has to be there for `claim-artist`.
            options: What is different for this call.

        Returns:
            The application was handed in.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.backstage_application_create import BackstageApplicationCreate
        from . import create_backstage_request

        body = BackstageApplicationCreate(
            type_=type_,
            artist_name=artist_name,
            data=data,
            artist_id=artist_id,
        )
        answer = await create_backstage_request.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def submission_status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> BackstageSubmissionStatus:
        """See whether you may apply.

        Tells whether the owner of the token may hand in an application now, and if not, what
        stands in the way.

        Args:
            options: What is different for this call.

        Returns:
            Whether an application is possible.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_backstage_submission_status

        answer = await get_backstage_submission_status.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncBackstageNamespace:
    """Applying to become, verify or claim an artist."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        *,
        type_: BackstageApplicationCreateType,
        artist_name: str,
        data: BackstageApplicantInput,
        artist_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Apply to become, verify or claim an artist.

        Hands an application to the people at BeatPass, so it is never sent a second time. A
        pending or revoked application blocks a new one with 409 and says which in `error_code`.
        Ask `backstage.submission_status` first, and again after a lost answer.

        Args:
            type_: What is applied for.
            artist_name: The artist_name of the contract.
            data: The data of the contract.
            artist_id: The artist in question. Has to be there for `claim-artist`.
            options: What is different for this call.

        Returns:
            The application was handed in.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.backstage_application_create import BackstageApplicationCreate
        from . import create_backstage_request

        body = BackstageApplicationCreate(
            type_=type_,
            artist_name=artist_name,
            data=data,
            artist_id=artist_id,
        )
        answer = create_backstage_request.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def submission_status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> BackstageSubmissionStatus:
        """See whether you may apply.

        Tells whether the owner of the token may hand in an application now, and if not, what
        stands in the way.

        Args:
            options: What is different for this call.

        Returns:
            Whether an application is possible.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_backstage_submission_status

        answer = get_backstage_submission_status.sync(
            client=self._client,
            options=options,
        )
        return answer
