"""The namespace `auth`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.login_answer import LoginAnswer
    from ...models.registration_answer import RegistrationAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncAuthNamespace:
    """Signing in with e-mail and password, and signing up."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def login(
        self,
        *,
        email: str,
        password: str,
        token_name: str,
        options: RequestOptions | None = None,
    ) -> LoginAnswer:
        """Sign in with e-mail and password.

        Makes an access token under the given name and returns it with what an app needs to
        start. Each e-mail and network address has five tries a minute, and no try is repeated
        by itself.

        Args:
            email: The email of the contract.
            password: The password of the contract.
            token_name: What the new access token shall be called.
            options: What is different for this call.

        Returns:
            Signed in; the access token is on the account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.login_credentials import LoginCredentials
        from . import login

        body = LoginCredentials(
            email=email,
            password=password,
            token_name=token_name,
        )
        answer = await login.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def register(
        self,
        *,
        email: str,
        password: str,
        password_confirmation: str,
        username: str | Unset | None = UNSET,
        token_name: str | Unset = UNSET,
        g_recaptcha_response: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RegistrationAnswer:
        """Sign up for an account.

        Makes an account. With `token_name` the answer is the one for apps, where the account
        comes with its access token; `status` tells whether the e-mail address is still to be
        confirmed. Whether the server takes newcomers, and whether it wants a CAPTCHA, is its
        own setting.

        Args:
            email: An address that no other account has, of a provider that is not blocked.
            password: The password of the contract.
            password_confirmation: The same password once more.
            username: The username of the contract.
            token_name: What the new access token shall be called. Without it no token is made.
            g_recaptcha_response: The solved CAPTCHA, where the server wants one. Never log it.
            options: What is different for this call.

        Returns:
            The account exists, perhaps still to be confirmed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.registration import Registration
        from . import register

        body = Registration(
            email=email,
            password=password,
            password_confirmation=password_confirmation,
            username=username,
            token_name=token_name,
            g_recaptcha_response=g_recaptcha_response,
        )
        answer = await register.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer


class SyncAuthNamespace:
    """Signing in with e-mail and password, and signing up."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def login(
        self,
        *,
        email: str,
        password: str,
        token_name: str,
        options: RequestOptions | None = None,
    ) -> LoginAnswer:
        """Sign in with e-mail and password.

        Makes an access token under the given name and returns it with what an app needs to
        start. Each e-mail and network address has five tries a minute, and no try is repeated
        by itself.

        Args:
            email: The email of the contract.
            password: The password of the contract.
            token_name: What the new access token shall be called.
            options: What is different for this call.

        Returns:
            Signed in; the access token is on the account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.login_credentials import LoginCredentials
        from . import login

        body = LoginCredentials(
            email=email,
            password=password,
            token_name=token_name,
        )
        answer = login.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def register(
        self,
        *,
        email: str,
        password: str,
        password_confirmation: str,
        username: str | Unset | None = UNSET,
        token_name: str | Unset = UNSET,
        g_recaptcha_response: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RegistrationAnswer:
        """Sign up for an account.

        Makes an account. With `token_name` the answer is the one for apps, where the account
        comes with its access token; `status` tells whether the e-mail address is still to be
        confirmed. Whether the server takes newcomers, and whether it wants a CAPTCHA, is its
        own setting.

        Args:
            email: An address that no other account has, of a provider that is not blocked.
            password: The password of the contract.
            password_confirmation: The same password once more.
            username: The username of the contract.
            token_name: What the new access token shall be called. Without it no token is made.
            g_recaptcha_response: The solved CAPTCHA, where the server wants one. Never log it.
            options: What is different for this call.

        Returns:
            The account exists, perhaps still to be confirmed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.registration import Registration
        from . import register

        body = Registration(
            email=email,
            password=password,
            password_confirmation=password_confirmation,
            username=username,
            token_name=token_name,
            g_recaptcha_response=g_recaptcha_response,
        )
        answer = register.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer
