"""`beatpass insights`: figures of tracks, albums and artists, as tables and as charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from .charts import IN_TERMINAL, check_target, draw
from .groups import NamespaceGroup
from .options import Options
from .running import fetch, run_verb
from .series import find_series
from .session import open_client
from .surface import Verb, namespaces, verbs_of
from .verbs import command_of

_NAMESPACE = "insights"
_SERIES = "-charts"
_CHART = "--chart"

ChartOption = Annotated[
    str | None,
    typer.Option(
        _CHART,
        metavar="[FILE]",
        help="Draw: in the terminal, or into a new file (.png, .svg, .html).",
    ),
]


def command() -> Any:
    """Make the noun.

    Returns:
        The group of its commands.
    """
    verbs = verbs_of(_NAMESPACE)
    own = {name: _maker(name, verb) for name, verb in verbs.items()}
    return _Insights("insights", namespaces()[_NAMESPACE], verbs, own)


class _Insights(NamespaceGroup):
    """Its verbs can draw."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Read `--chart` without a file as one in the terminal."""
        return super().resolve_command(ctx, with_target(args))


def with_target(words: list[str]) -> list[str]:
    """Give each `--chart` a target: the option may stand alone.

    Args:
        words: The words of a command line.

    Returns:
        The words; after `--chart` there is always one.
    """
    found: list[str] = []
    for at, word in enumerate(words):
        found.append(word)
        following = words[at + 1] if at + 1 < len(words) else "--"
        if word == _CHART and (following.startswith("-") or "." not in following):
            found.append(IN_TERMINAL)
    return found


def _maker(name: str, verb: Verb) -> Any:
    def run(verb: Verb, values: Mapping[str, Any], options: Options, body: Any) -> None:
        where = options.chart
        if where is None:
            run_verb(verb, values, options, body)
            return
        check_target(where)
        drawn, given = _drawn(name, verb, values)
        with open_client(sandbox=options.sandbox, read_only=True) as client:
            series = find_series(fetch(client, drawn, given))
        draw(series, where, " ".join(["Insights:", name, *map(str, values.values())]))

    return lambda: command_of(verb, run, name, extra={"chart": (ChartOption, None)})


def _drawn(name: str, verb: Verb, values: Mapping[str, Any]) -> tuple[Verb, dict[str, Any]]:
    """Find what to draw: the series that belong to a verb, where there are any."""
    drawn = verbs_of(_NAMESPACE).get(name + _SERIES, verb)
    # Both take the same things, under other names.
    pairs = zip(
        [each for each in verb.parameters if each.name in values], drawn.parameters, strict=False
    )
    if drawn is verb:
        return verb, dict(values)
    return drawn, {
        new.name: _as_timeframe(values[old.name]) if new.name == "timeframe" else values[old.name]
        for old, new in pairs
        if old.in_ == new.in_
    }


def _as_timeframe(period: Any) -> str:
    """Write a period as the charts have it: `30-days` is `30d` there."""
    return str(period).replace("-days", "d").replace("-year", "y")
