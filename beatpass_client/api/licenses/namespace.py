"""The namespace `licenses`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.license_ import License
    from ...models.license_pdf_data import LicensePdfData
    from ...models.license_revoked import LicenseRevoked
    from ...models.license_verification import LicenseVerification
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncLicensesNamespace:
    """The licenses that purchases give, their certificates and their proof."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def certificate(
        self,
        track_id: int,
        *,
        license_uuid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Get a license certificate as a web page.

        Returns an HTML page made for printing, to the holder of the license and to the owner of
        the track; anybody else gets 403. A license that is not valid, or lacks something, gives
        409.

        Args:
            track_id: Id of the licensed track.
            license_uuid: UUID of one license of the track, where it has several.
            options: What is different for this call.

        Returns:
            The certificate as HTML.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import view_license_certificate

        answer = await view_license_certificate.asyncio(
            track_id,
            client=self._client,
            license_uuid=license_uuid,
            options=options,
        )
        return answer

    async def check(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> License | None:
        """Look up your license for a track.

        Returns the license itself, without an envelope around it, or null when there is none
        that is valid.

        Args:
            track_id: Id of the track whose license is looked up.
            options: What is different for this call.

        Returns:
            The license, or null.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_license

        answer = await check_license.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def check_batch(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Look up your licenses for several tracks.

        Answers for many tracks at once what the look-up of a single license answers for one. It
        changes nothing and spares a call a track.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The licenses that were found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import check_licenses_batch

        body = UndocumentedBody.from_dict(fields)
        answer = await check_licenses_batch.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def download_data(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> LicensePdfData:
        """Get the data for a license PDF.

        Returns JSON from which a program can set its own PDF of the license; no PDF is sent. A
        license that is not valid, or lacks something, gives 409.

        Args:
            track_id: Id of the licensed track.
            options: What is different for this call.

        Returns:
            The license and its track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import download_license_pdf

        answer = await download_license_pdf.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your licenses.

        Returns the licenses that the owner of the token holds.

        Args:
            options: What is different for this call.

        Returns:
            The licenses.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_licenses

        answer = await list_user_licenses.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def revoke(
        self,
        license_uuid: str,
        *,
        reason: str,
        options: RequestOptions | None = None,
    ) -> LicenseRevoked:
        """Revoke a license.

        Takes a license away from the person who holds it, for a reason that has to be given.
        There is no call that gives it back.

        Args:
            license_uuid: UUID of the license to revoke.
            reason: The reason of the contract.
            options: What is different for this call.

        Returns:
            The license is revoked.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_revocation import LicenseRevocation
        from . import revoke_license

        body = LicenseRevocation(
            reason=reason,
        )
        answer = await revoke_license.asyncio(
            license_uuid,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def verify(
        self,
        license_uuid: str,
        *,
        g_recaptcha_response: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LicenseVerification:
        """Verify a license by its UUID.

        Tells whether a license is genuine and still in force, with what may be shown of it to a
        third party. Where BeatPass has reCAPTCHA switched on, the body must carry a solved
        challenge; without it the answer is 422.

        Args:
            license_uuid: UUID printed on the license.
            g_recaptcha_response: Token of a solved reCAPTCHA, made for the action
                `license_verification`.
            options: What is different for this call.

        Returns:
            What is known of the license.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_challenge import LicenseChallenge
        from . import verify_license

        body = LicenseChallenge(
            g_recaptcha_response=g_recaptcha_response,
        )
        answer = await verify_license.asyncio(
            license_uuid,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncLicensesNamespace:
    """The licenses that purchases give, their certificates and their proof."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def certificate(
        self,
        track_id: int,
        *,
        license_uuid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Get a license certificate as a web page.

        Returns an HTML page made for printing, to the holder of the license and to the owner of
        the track; anybody else gets 403. A license that is not valid, or lacks something, gives
        409.

        Args:
            track_id: Id of the licensed track.
            license_uuid: UUID of one license of the track, where it has several.
            options: What is different for this call.

        Returns:
            The certificate as HTML.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import view_license_certificate

        answer = view_license_certificate.sync(
            track_id,
            client=self._client,
            license_uuid=license_uuid,
            options=options,
        )
        return answer

    def check(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> License | None:
        """Look up your license for a track.

        Returns the license itself, without an envelope around it, or null when there is none
        that is valid.

        Args:
            track_id: Id of the track whose license is looked up.
            options: What is different for this call.

        Returns:
            The license, or null.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_license

        answer = check_license.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def check_batch(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Look up your licenses for several tracks.

        Answers for many tracks at once what the look-up of a single license answers for one. It
        changes nothing and spares a call a track.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The licenses that were found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import check_licenses_batch

        body = UndocumentedBody.from_dict(fields)
        answer = check_licenses_batch.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def download_data(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> LicensePdfData:
        """Get the data for a license PDF.

        Returns JSON from which a program can set its own PDF of the license; no PDF is sent. A
        license that is not valid, or lacks something, gives 409.

        Args:
            track_id: Id of the licensed track.
            options: What is different for this call.

        Returns:
            The license and its track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import download_license_pdf

        answer = download_license_pdf.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your licenses.

        Returns the licenses that the owner of the token holds.

        Args:
            options: What is different for this call.

        Returns:
            The licenses.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_licenses

        answer = list_user_licenses.sync(
            client=self._client,
            options=options,
        )
        return answer

    def revoke(
        self,
        license_uuid: str,
        *,
        reason: str,
        options: RequestOptions | None = None,
    ) -> LicenseRevoked:
        """Revoke a license.

        Takes a license away from the person who holds it, for a reason that has to be given.
        There is no call that gives it back.

        Args:
            license_uuid: UUID of the license to revoke.
            reason: The reason of the contract.
            options: What is different for this call.

        Returns:
            The license is revoked.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_revocation import LicenseRevocation
        from . import revoke_license

        body = LicenseRevocation(
            reason=reason,
        )
        answer = revoke_license.sync(
            license_uuid,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def verify(
        self,
        license_uuid: str,
        *,
        g_recaptcha_response: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LicenseVerification:
        """Verify a license by its UUID.

        Tells whether a license is genuine and still in force, with what may be shown of it to a
        third party. Where BeatPass has reCAPTCHA switched on, the body must carry a solved
        challenge; without it the answer is 422.

        Args:
            license_uuid: UUID printed on the license.
            g_recaptcha_response: Token of a solved reCAPTCHA, made for the action
                `license_verification`.
            options: What is different for this call.

        Returns:
            What is known of the license.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.license_challenge import LicenseChallenge
        from . import verify_license

        body = LicenseChallenge(
            g_recaptcha_response=g_recaptcha_response,
        )
        answer = verify_license.sync(
            license_uuid,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
