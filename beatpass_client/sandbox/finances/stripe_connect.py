"""Stripe Connect: the older payout accounts of artists, and how one is set up."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from ..catalogue.ownership import artist_of_caller
from ..engine.call import Call, handles
from ..engine.clock import moment_of, stamp
from ..engine.http import Refusal
from . import amounts, earnings
from .seller_accounts import CHECKING, SELLER_ACCOUNTS, account_of, can_charge, can_pay_out

_COUNTRIES = (
    "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
    "GI", "GR", "HK", "HR", "HU", "IE", "IT", "JP", "LI", "LT", "LU", "LV", "MT", "MX", "NL", "NO",
    "NZ", "PL", "PT", "RO", "SE", "SG", "SI", "SK", "TH", "US",
)  # fmt: skip
_LINK_LIFE = timedelta(minutes=5)


@handles("stripeConnectOnboard")
def onboard(call: Call) -> Any:
    """Make the link at which Stripe takes an artist's details.

    Nobody can follow it here: the details count as filled in at once, and as checked ten minutes
    later on the sandbox's clock.
    """
    artist = artist_of_caller(call)
    country = call.body["country"].upper()
    account = account_of(call.state, artist)
    if not call.user["upload_access"]:
        raise Refusal(403, "This profile may not open a Stripe account.")
    if account is not None and account["provider"] != "stripe":
        raise Refusal(403, "This profile is moving to Wise and takes no Stripe account.")
    if country not in _COUNTRIES:
        text = "The selected country is not supported."
        raise Refusal(422, text, errors={"country": [text]})
    if account is None:
        call.state.insert(
            SELLER_ACCOUNTS,
            {
                "artist_id": artist,
                "provider": "stripe",
                "country": country,
                "currency": earnings.CURRENCY,
                "started_at": call.stamp,
                "requirements": [],
                "payouts_paused": False,
            },
        )
    elif account["requirements"]:
        call.state.change(SELLER_ACCOUNTS, account["id"], requirements=[], started_at=call.stamp)
    return {
        "status": "success",
        "url": f"https://connect.stripe.example/setup/{secrets.token_hex(12)}",
        "expires_at": stamp(call.now + _LINK_LIFE),
    }


@handles("stripeConnectStatus")
def status(call: Call) -> Any:
    """How far the caller's account is set up."""
    account = account_of(call.state, artist_of_caller(call))
    charges = can_charge(account, call.now)
    checking = (
        account is not None
        and not account["requirements"]
        and call.now < moment_of(account["started_at"]) + CHECKING
    )
    return {
        "status": "success",
        "data": {
            "connected": account is not None,
            "provider": account["provider"] if account else None,
            "country": account["country"] if account else None,
            "currency": account["currency"] if account else None,
            "details_submitted": checking or charges,
            "charges_enabled": charges,
            "payouts_enabled": can_pay_out(account, call.now),
            "requirements": account["requirements"] if account else [],
        },
    }


@handles("stripeConnectFinances")
def finances(call: Call) -> Any:
    """Balance and latest transactions of the caller's account."""
    account = account_of(call.state, artist_of_caller(call))
    if account is None or account["provider"] != "stripe":
        raise Refusal(404, "You have no Stripe account.")
    found = earnings.movements(call.state, call.user, call.now)
    names = earnings.track_names(call.state, found[:20])
    sums = earnings.totals(found)
    return {
        "status": "success",
        "data": {
            "balance": {
                "available": amounts.in_minor(
                    sum(each.amount_minor for each in found if each.status == "sending"),
                    earnings.CURRENCY,
                ),
                "pending": amounts.in_minor(sums["pending"], earnings.CURRENCY),
                "paid": amounts.in_minor(sums["paid"], earnings.CURRENCY),
            },
            "transactions": [earnings.serialize_movement(each, names) for each in found[:20]],
        },
        "cached": False,
    }
