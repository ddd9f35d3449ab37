"""The tokens that beat requests cost: a plan's allowance, and what is spent of it in a month."""

from __future__ import annotations

from datetime import UTC, datetime
from math import ceil
from typing import Any

from ..accounts.plans import plan_of
from ..engine.refusals import refuse_as
from ..engine.state import Row, State
from ..engine.table import table

# A row: user_id, month (`2026-11`), used.
TOKEN_MONTHS = table("token_month", index=("user_id",), unique=(("user_id", "month"),))

# Hours that a request stays open, and the tokens that this costs.
TIERS = {24: 1, 48: 2, 72: 3}


def standing(state: State, user: Row, now: datetime) -> dict[str, Any]:
    """Tell how an account stands with its tokens.

    Args:
        state: The state.
        user: The stored user.
        now: The present moment.

    Returns:
        The fields of `token_info`, but for what a call spends.
    """
    plan, reset = plan_of(user), _reset(now)
    used = _used(state, user, now)["used"]
    return {
        "tokens_remaining": max(0, plan.tokens - used),
        "monthly_limit": plan.tokens,
        "used_this_month": used,
        "plan_type": plan.type,
        "plan_name": plan.name,
        "reset_date": f"{reset:%Y-%m-%d}",
        "days_until_reset": ceil((reset - now).total_seconds() / 86_400),
    }


def spend(state: State, user: Row, now: datetime, tokens: int, *, spent_entry: str) -> Row:
    """Take tokens from an account.

    Args:
        state: The state.
        user: The stored user.
        now: The present moment.
        tokens: How many.
        spent_entry: The entry of the catalogue that says that none at all is left.

    Returns:
        The `token_info` of the answer.

    Raises:
        Refusal: There are too few (429, a quota).
    """
    info = standing(state, user, now)
    left = info["tokens_remaining"]
    if left < tokens:
        shortage = {
            "current_tokens": left,
            "tokens_needed": tokens,
            **{name: info[name] for name in ("monthly_limit", "used_this_month", "reset_date")},
        }
        entry = "insufficient-tokens" if left else spent_entry
        raise refuse_as(entry, success=False, token_info=shortage)
    _change(state, user, now, tokens)
    return standing(state, user, now) | {"tokens_spent": tokens}


def refund(state: State, user: Row, now: datetime, tokens: int) -> Row:
    """Give tokens back, though never more than were spent in this month.

    Args:
        state: The state.
        user: The stored user.
        now: The present moment.
        tokens: How many.

    Returns:
        The account's standing, with `tokens_refunded`.
    """
    given = min(tokens, _used(state, user, now)["used"])
    _change(state, user, now, -given)
    return standing(state, user, now) | {"tokens_refunded": given}


def _used(state: State, user: Row, now: datetime) -> Row:
    month = now.strftime("%Y-%m")
    row = state.first(TOKEN_MONTHS, user_id=user["id"], month=month)
    return row or {"id": None, "user_id": user["id"], "month": month, "used": 0}


def _change(state: State, user: Row, now: datetime, by: int) -> None:
    row = _used(state, user, now)
    row["used"] += by
    if row["id"] is None:
        state.insert(TOKEN_MONTHS, row)
    else:
        state.put(TOKEN_MONTHS, row)


def _reset(now: datetime) -> datetime:
    year, month = (now.year + 1, 1) if now.month == 12 else (now.year, now.month + 1)
    return datetime(year, month, 1, tzinfo=UTC)
