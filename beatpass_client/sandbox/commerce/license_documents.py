"""The documents of a licence: a page for printing, and the data for a PDF."""

from __future__ import annotations

from html import escape
from typing import Any

from ..catalogue.serializers import serialize_tracks
from ..engine.call import Call, handles
from ..engine.http import HTML, Refusal, Reply
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..tables import ARTISTS, TRACKS
from . import licensing
from .licensing import LICENSES, serialize_license

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>License certificate {uuid}</title>
<style>
body {{ font: 12pt/1.5 Georgia, serif; max-width: 42rem; margin: 3rem auto; }}
dt {{ font-weight: bold; }}
dd {{ margin: 0 0 .6rem; }}
@media print {{ body {{ margin: 0; }} }}
</style>
</head>
<body>
<h1>License certificate</h1>
<dl>
{lines}
</dl>
<h2>Terms</h2>
<dl>
{terms}
</dl>
</body>
</html>
"""


@handles("viewLicenseCertificate")
def license_certificate(call: Call) -> Reply:
    """The certificate as a web page, for the holder and the owner of the track."""
    track = call.found(TRACKS, call.path["track"], "Track not found.")
    row = _ready(call, _certified(call, track))
    artists = call.state.many(ARTISTS, track["artist_ids"])
    facts = {
        "License": row["uuid"],
        "Type": row["type"],
        "Track": track["name"],
        "Artists": ", ".join(artist["name"] for artist in artists),
        "Licensee": row["licensee"],
        "Issued": row["issued_at"],
        "Valid until": row["expires_at"] or "without end",
    }
    page = _PAGE.format(
        uuid=escape(row["uuid"]), lines=_lines(facts), terms=_lines(_worded(row["terms"]))
    )
    return Reply(page.encode(), media_type=HTML)


@handles("downloadLicensePdf")
def license_pdf_data(call: Call) -> Any:
    """The licence and its track as data, from which a program sets its own PDF."""
    track = call.found(TRACKS, call.path["id"], "Track not found.")
    mine = {"user_id": call.user["id"], "track_id": track["id"]}
    row = _ready(call, _best(call, call.state.find(LICENSES, mine, order="-id")))
    sold = track["exclusive_status"] == "sold" or track["licensing_type"] == "exclusive_only"
    return {
        "license": serialize_license(row, call.now),
        "track": serialize_tracks(call.state, [track])[0],
        "trackChangedToExclusive": row["type"] == "standard" and sold,
        "message": "License data is ready.",
    }


def _certified(call: Call, track: Row) -> Row:
    user, owner = call.user, track["owner_id"] == call.user["id"]
    wanted = call.query.get("license")
    if wanted is not None:
        row = call.state.first(LICENSES, uuid=wanted.lower(), track_id=track["id"])
        if row is None:
            raise refuse_as("license-not-found")
        if row["user_id"] != user["id"] and not owner:
            raise Refusal(403, "This license belongs to somebody else.")
        return row
    mine = call.state.find(LICENSES, {"user_id": user["id"], "track_id": track["id"]}, order="-id")
    if mine:
        return _best(call, mine)
    rows = call.state.find(LICENSES, {"track_id": track["id"]}, order="-id")
    if rows and not owner:
        raise Refusal(403, "You hold no license for this track.")
    return _best(call, rows)


def _best(call: Call, rows: list[Row]) -> Row:
    # One in force is shown rather than a newer one that was revoked; so is an exclusive one.
    if not rows:
        raise refuse_as("license-not-found")
    return min(
        rows,
        key=lambda row: (licensing.standing(row, call.now) != "active", row["type"] == "standard"),
    )


def _ready(call: Call, row: Row) -> Row:
    standing = licensing.standing(row, call.now)
    if standing == "expired":
        raise refuse_as("download-expired")
    if standing != "active" or not licensing.is_whole(row):
        raise refuse_as("certificate-invalid-or-incomplete")
    return row


def _lines(facts: dict[str, Any]) -> str:
    return "\n".join(
        f"<dt>{escape(name)}</dt><dd>{escape(str(value))}</dd>" for name, value in facts.items()
    )


def _worded(terms: Row) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, value in terms.items():
        label = name.replace("_", " ").capitalize()
        if isinstance(value, bool):
            words[label] = "yes" if value else "no"
        elif isinstance(value, dict):
            words[label] = ", ".join(
                f"{key.replace('_', ' ')}: {part}" for key, part in value.items()
            )
        elif isinstance(value, list):
            words[label] = ", ".join(str(each) for each in value)
        else:
            words[label] = str(value)
    return words
