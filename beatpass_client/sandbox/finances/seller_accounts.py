"""Payout accounts of artists: whether they can sell and be paid."""

from __future__ import annotations

from datetime import datetime, timedelta

from ..engine.clock import moment_of
from ..engine.state import Row, State
from ..engine.table import table
from ..engine.tokens import USERS

# A row: artist_id, provider (`stripe` or `wise`), country, currency, started_at, requirements (what
# is still wanted of the artist), payouts_paused.
SELLER_ACCOUNTS = table("seller_account", index=("artist_id",), unique=(("artist_id",),))

# The artist fills in the forms at once, and Stripe takes this long to look at them.
CHECKING = timedelta(minutes=10)


def account_of(state: State, artist_id: int | None) -> Row | None:
    """Find an artist's payout account.

    Args:
        state: The state.
        artist_id: The artist, or None.

    Returns:
        The account, or None.
    """
    return None if artist_id is None else state.first(SELLER_ACCOUNTS, artist_id=artist_id)


def account_of_user(state: State, user_id: int) -> Row | None:
    """Find the payout account of the artist behind a user.

    Args:
        state: The state.
        user_id: The user.

    Returns:
        The account, or None.
    """
    user = state.get(USERS, user_id)
    return None if user is None else account_of(state, user["artist_id"])


def can_charge(account: Row | None, now: datetime) -> bool:
    """Tell whether buyers can pay into an account.

    Args:
        account: The account, or None.
        now: The present moment.

    Returns:
        Whether it is set up.
    """
    if account is None or account["requirements"]:
        return False
    return now >= moment_of(account["started_at"]) + CHECKING


def can_pay_out(account: Row | None, now: datetime) -> bool:
    """Tell whether money leaves an account for the artist's bank.

    Args:
        account: The account, or None.
        now: The present moment.

    Returns:
        Whether it does.
    """
    return can_charge(account, now) and not (account or {})["payouts_paused"]
