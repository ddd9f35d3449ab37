"""`beatpass report`: a producer's period on one page, with figures and charts."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from ..errors import APIStatusError, AuthenticationError
from .charts import svg_of
from .failures import UsageProblem, line_of
from .invocation import value_of
from .options import DebugOption, SandboxOption
from .output import open_file
from .pages import Page
from .running import fetch
from .series import figures_of, find_series
from .session import open_client
from .surface import Verb, verb_by_id
from .terminal import note

_MOST_ROWS = 10
_TOP = ("name", "plays", "likes_count", "reposts_count", "price", "currency", "release_date")

app = typer.Typer(
    help="Write a page with figures and charts of a period.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_show_locals=False,
)


def command() -> Any:
    """Make the noun.

    Returns:
        The group of its commands.
    """
    return typer.main.get_command(app)


@app.callback()
def _group() -> None:
    """Write a page with figures and charts of a period."""


@app.command()
def artist(
    id: Annotated[int, typer.Argument(metavar="ID", help="Id of the artist.", min=1)],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="A new file, such as a.html.")],
    period: Annotated[
        str | None, typer.Option(help="How far back it reaches, such as 90-days.")
    ] = None,
    sandbox: SandboxOption = False,
    debug: DebugOption = False,
) -> None:
    """Write a self-contained page of an artist's period.

    It has the figures, the charts and the tracks. It loads nothing from anywhere, so it can be
    sent and kept. Three or four calls are made.
    """
    if out.exists() or out.is_symlink():
        raise UsageProblem(f"{out} is there already: take another name")
    insights = _verb("getArtistInsights")
    chosen = insights.parameter("period")
    if period is not None and chosen is not None:
        value_of(chosen, period)
    with open_client(sandbox=sandbox, read_only=True) as client:
        text = _write(client, id, period)
    with open_file(out, binary=True) as file:
        file.write(text.encode("utf-8"))
    note(f"written to {out}")


def _write(client: Any, id: int, period: str | None) -> str:
    who = fetch(client, _verb("getArtist"), {"id": id})
    name = who.get("name") if isinstance(who, dict) else None
    made = datetime.now(UTC).strftime("%d %B %Y, %H:%M UTC")
    page = Page(str(name or f"Artist {id}"), f"{period or 'The last 30 days'}, made {made}")
    figures = _section(client, page, "Figures", "getArtistInsights", id, period)
    if figures is not None:
        page.figures(figures_of(figures))
    charts = _section(client, page, "Charts", "getArtistInsightCharts", id, period)
    series = find_series(charts) + find_series(figures)
    for each in {series.name: series for series in series}.values():
        page.chart(each.name, svg_of(each))
    if not series:
        page.paragraph("There are no series of figures for this period.")
    rows = _section(client, page, "Tracks", "getArtistTracks", id, None)
    if isinstance(rows, list) and rows:
        page.table([{key: row.get(key) for key in _TOP} for row in _best(rows)])
    return page.text()


def _section(
    client: Any, page: Page, heading: str, operation_id: str, id: int, period: str | None
) -> Any:
    """Ask for a part of the page; what this account may not see is said, and left out."""
    page.heading(heading)
    verb = _verb(operation_id)
    own = next(each.name for each in verb.parameters if each.in_ == "path")
    try:
        return fetch(client, verb, {own: id, "period": period} if period else {own: id})
    except AuthenticationError:
        raise
    except APIStatusError as error:
        page.paragraph(f"Not available: {line_of(error)}")
        return None


def _best(rows: list[Any]) -> list[dict[str, Any]]:
    known = [row for row in rows if isinstance(row, dict)]
    known.sort(key=lambda row: -(row["plays"] if isinstance(row.get("plays"), int) else 0))
    return known[:_MOST_ROWS]


def _verb(operation_id: str) -> Verb:
    verb = verb_by_id(operation_id)
    assert verb is not None, operation_id
    return verb
