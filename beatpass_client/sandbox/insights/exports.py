"""Exports: the caller's figures as CSV, JSON and PDF files.

The contract's answers are JSON, so a file comes in an envelope: see `export_files.file_answer`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..catalogue.ownership import own_artists, own_tracks
from ..catalogue.play_counts import plays_by_day, plays_by_track
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..engine.tokens import USERS
from ..producer.progress import level, points
from ..tables import ALBUMS, ARTISTS, TRACKS
from .export_files import FORMATS, Sheet, as_csv, as_json, as_pdf, file_answer
from .figures import by_day, growth, ids_of, names_of, reactions_to, revenue_of, sales_of, totals
from .periods import Span, period

_FIGURES = (
    "plays", "period_plays", "growth_percentage", "likes", "reposts", "comments", "sales",
    "revenue",
)  # fmt: skip


def _measured(call: Call, groups: dict[int, list[Row]], span: Span) -> dict[int, Row]:
    """The figures of some groups of tracks; everything is read once for all of them."""
    tracks = {row["id"]: row for rows in groups.values() for row in rows}
    ids = list(tracks)
    now = plays_by_track(call.state, ids, span.since, span.until)
    before = plays_by_track(call.state, ids, span.before.since, span.before.until)
    sales = _by_track(sales_of(call.state, ids, span), "track_id")
    reactions = {
        name: _by_track(rows, "track_id" if name == "comments" else "item_id")
        for name, rows in reactions_to(call.state, ids, span).items()
    }
    measured = {}
    for key, rows in groups.items():
        own = ids_of(rows)
        plays, earlier = (sum(counts.get(id, 0) for id in own) for counts in (now, before))
        sold = [sale for id in own for sale in sales.get(id, ())]
        measured[key] = {
            "plays": sum(row["plays"] for row in rows),
            "period_plays": plays,
            "growth_percentage": growth(plays, earlier),
            **{
                name: sum(len(found.get(id, ())) for id in own) for name, found in reactions.items()
            },
            "sales": len(sold),
            "revenue": revenue_of(sold),
        }
    return measured


def _by_track(rows: list[Row], field: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row[field], []).append(row)
    return found


def _tracks(call: Call, span: Span) -> Sheet:
    rows = own_tracks(call.state, call.user)
    names = names_of(call.state, sorted({each for row in rows for each in row["artist_ids"]}))
    measured = _measured(call, {row["id"]: [row] for row in rows}, span)
    return Sheet(
        "Tracks",
        ("track_id", "name", "artists", "upload_date", *_FIGURES),
        [
            {
                "track_id": row["id"],
                "name": row["name"],
                "artists": ", ".join(names.get(each, "") for each in row["artist_ids"]),
                "upload_date": row["created_at"][:10],
                **measured[row["id"]],
            }
            for row in rows
        ],
    )


def _albums(call: Call, span: Span) -> Sheet:
    found = {
        row["id"]: row
        for artist in own_artists(call.state, call.user)
        for row in call.state.find(ALBUMS, {"artist_ids": artist})
    }
    groups = {id: call.state.find(TRACKS, {"album_id": id}) for id in found}
    measured = _measured(call, groups, span)
    return Sheet(
        "Albums",
        ("album_id", "name", "release_date", "tracks", *_FIGURES),
        [
            {
                "album_id": row["id"],
                "name": row["name"],
                "release_date": row["release_date"],
                "tracks": len(groups[row["id"]]),
                **measured[row["id"]],
            }
            for row in found.values()
        ],
    )


def _artists(call: Call, span: Span) -> Sheet:
    rows = call.state.many(ARTISTS, own_artists(call.state, call.user))
    groups = {row["id"]: call.state.find(TRACKS, {"artist_ids": row["id"]}) for row in rows}
    measured = _measured(call, groups, span)
    return Sheet(
        "Artists",
        ("artist_id", "name", "followers", "tracks", *_FIGURES),
        [
            {
                "artist_id": row["id"],
                "name": row["name"],
                "followers": row["followers_count"],
                "tracks": len(groups[row["id"]]),
                **measured[row["id"]],
            }
            for row in rows
        ],
    )


def _days(call: Call, span: Span) -> Sheet:
    ids = ids_of(own_tracks(call.state, call.user))
    plays = plays_by_day(call.state, ids, span.since, span.until)
    sales = sales_of(call.state, ids, span)
    sold, revenue = by_day(sales), by_day(sales, "artist_amount")
    rows = [
        {
            "date": day,
            "plays": plays.get(day, 0),
            "sales": sold.get(day, 0),
            "revenue": revenue.get(day, 0.0),
        }
        for day in span.days()
    ]
    return Sheet("Days", ("date", "plays", "sales", "revenue"), rows)


def _sales(call: Call, span: Span) -> Sheet:
    tracks = {row["id"]: row["name"] for row in own_tracks(call.state, call.user)}
    rows = sales_of(call.state, list(tracks), span)
    people = {row["id"]: row["display_name"] for row in call.state.many(USERS, _buyers(rows))}
    columns = (
        "purchase_id", "date", "track_id", "track_name", "buyer", "total_amount", "platform_fee",
        "artist_amount", "currency",
    )  # fmt: skip
    shown = [
        row
        | {
            "purchase_id": row["id"],
            "date": row["created_at"][:10],
            "track_name": tracks[row["track_id"]],
            "buyer": people.get(row["user_id"], ""),
        }
        for row in rows
    ]
    return Sheet("Sales", columns, [{name: row[name] for name in columns} for row in shown])


def _buyers(rows: list[Row]) -> list[int]:
    return sorted({row["user_id"] for row in rows})


_SHEETS: dict[str, Callable[[Call, Span], Sheet]] = {
    "tracks": _tracks,
    "albums": _albums,
    "artists": _artists,
    "days": _days,
    "sales": _sales,
}


def _sheet(call: Call, span: Span) -> tuple[str, Sheet]:
    kind = call.body.get("type", "tracks")
    if not isinstance(kind, str) or kind not in _SHEETS:
        text = f"The selected type is invalid; choose one of {', '.join(_SHEETS)}."
        raise Refusal(422, text, errors={"type": [text]})
    return kind, _SHEETS[kind](call, span)


def _named(call: Call, kind: str, span: Span) -> str:
    return f"beatpass-{kind}-{span.key}-{call.now.date().isoformat()}"


@handles("exportInsightsCsv")
@handles("exportProducerCsv")
def export_csv(call: Call) -> Any:
    """A table of one's tracks, albums, artists, days or sales as CSV."""
    span = period(call)
    kind, sheet = _sheet(call, span)
    return {"success": True, **file_answer("csv", _named(call, kind, span), as_csv(sheet))}


@handles("exportInsightsJson")
@handles("exportProducerJson")
def export_json(call: Call) -> Any:
    """The same tables as JSON: as a file, and as `data`."""
    span = period(call)
    kind, sheet = _sheet(call, span)
    document = {
        "type": kind,
        "period": {"key": span.key, "start": span.days()[0], "end": span.days()[-1]},
        "generated_at": call.stamp,
        "rows": list(sheet.rows),
    }
    file = file_answer("json", _named(call, kind, span), as_json(document))
    return {"success": True, **file, "data": document}


@handles("exportInsightsPdf")
@handles("exportProducerReportPdf")
def export_pdf(call: Call) -> Any:
    """A report of one's work in a span as PDF."""
    span = period(call)
    facts = _facts(call, span)
    title = f"BeatPass report: {call.user['display_name']}"
    content = as_pdf(title, call.now, facts, [_tracks(call, span), _sales(call, span)])
    return {"success": True, **file_answer("pdf", _named(call, "report", span), content)}


@handles("exportInsightsReport")
@handles("generateProducerReport")
def report(call: Call) -> Any:
    """A report of one's work in a span, as data."""
    span = period(call)
    return {
        "success": True,
        "data": {
            "generated_at": call.stamp,
            "summary": _facts(call, span),
            "tracks": list(_tracks(call, span).rows),
            "albums": list(_albums(call, span).rows),
            "days": list(_days(call, span).rows),
        },
    }


def _facts(call: Call, span: Span) -> Row:
    tracks = own_tracks(call.state, call.user)
    figures = totals(call.state, tracks, own_artists(call.state, call.user))
    return {
        "period": span.key,
        "start": span.since.isoformat(),
        "end": span.until.isoformat(),
        "tracks": len(tracks),
        "level": level(points(figures))["currentLevel"],
        "followers": figures["followers"],
        **_measured(call, {0: tracks}, span)[0],
    }


@handles("getInsightsExportFormats")
@handles("getProducerExportFormats")
def formats(call: Call) -> Any:
    """The formats of exports."""
    return {
        "success": True,
        "formats": [{"id": id, "name": name, "description": text} for id, name, text in FORMATS],
    }
