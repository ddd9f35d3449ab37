"""Charts of series: in the terminal, as a picture, and as a page."""

from __future__ import annotations

import io
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .failures import UsageProblem
from .output import open_file
from .pages import Page
from .rows import cell
from .series import Series
from .session import missing_extra
from .terminal import speaks_unicode

IN_TERMINAL = "-"
_ENDINGS = (".png", ".svg", ".html")
_MOST_CHARTS = 12
_PLAIN = {ord(fine): plain for fine, plain in zip("─│┌┐└┘├┤┬┴┼", "-|+++++++++", strict=True)}
_PLAIN |= dict.fromkeys(range(0x2580, 0x25A0), "#")
_BAR = "#2f6f9f"


def draw(series: Sequence[Series], where: str, title: str) -> None:
    """Draw series.

    Args:
        series: The series.
        where: `-` for the terminal, or a new file that ends in .png, .svg or .html.
        title: What they are about.

    Raises:
        UsageProblem: There is nothing to draw, or it cannot be drawn there.
    """
    if not series:
        raise UsageProblem("the answer has no series of figures to draw")
    shown = list(series)[:_MOST_CHARTS]
    if where == IN_TERMINAL:
        for each in shown:
            sys.stdout.write(terminal_chart(each) + "\n")
        return
    path = Path(where)
    ending = check_target(where)
    if ending == ".html":
        page = Page(title)
        for each in shown:
            page.chart(each.name, svg_of(each))
        content = page.text().encode()
    else:
        content = picture(shown, ending.removeprefix("."), title)
    with open_file(path, binary=True) as file:
        file.write(content)


def check_target(where: str) -> str:
    """Check where a chart shall go, before anything is asked of the server.

    Args:
        where: `-` for the terminal, or a file.

    Returns:
        The ending of the file.

    Raises:
        UsageProblem: Charts cannot be written so.
    """
    if where == IN_TERMINAL:
        return ""
    ending = Path(where).suffix.lower()
    if ending not in _ENDINGS:
        raise UsageProblem(f"--chart writes files that end in {', '.join(_ENDINGS)}")
    return ending


def terminal_chart(series: Series) -> str:
    """Draw a series with characters.

    Args:
        series: The series.

    Returns:
        The lines of the chart.

    Raises:
        UsageProblem: The library for it is not installed.
    """
    try:
        import plotext  # type: ignore[import-untyped]
    except ImportError as error:
        raise missing_extra("this chart", error, "charts") from None
    columns, lines = _room()
    figure = plotext.figure
    figure.clear()
    figure.plot_size(columns, lines)
    figure.theme("colorless")
    figure.title(cell(series.name))
    numbers = list(range(len(series.values)))
    if series.over_time:
        signal = figure.signal(numbers, list(series.values))
        signal.lines()
        figure.draw(signal)
    else:
        figure.draw(figure.bar(numbers, list(series.values)))
    ticks = _ticks(series, max(columns // 16, 1))
    figure.ruler("x").ticks(ticks, [cell(series.labels[at], 24) for at in ticks])
    # It paints in grey on white and the like: characters alone are read on any ground.
    text = str(plotext.uncolorize(str(figure.build())))
    if not speaks_unicode(sys.stdout):
        text = text.translate(_PLAIN)
    return "\n".join(line.rstrip() for line in text.splitlines())


def picture(series: Sequence[Series], kind: str, title: str) -> bytes:
    """Draw series into one picture, below each other.

    Args:
        series: The series.
        kind: `png` or `svg`.
        title: What they are about.

    Returns:
        The file.

    Raises:
        UsageProblem: The library for it is not installed.
    """
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise missing_extra("this chart", error, "charts") from None
    settings: Any = {
        "svg.fonttype": "none",
        "svg.hashsalt": "beatpass",
        "axes.formatter.limits": [-6, 9],
    }
    with matplotlib.rc_context(settings), warnings.catch_warnings():
        # A name in a script that the font does not have is drawn as boxes, and that is all.
        warnings.simplefilter("ignore")
        figure = Figure(figsize=(8, 2.8 * len(series)), layout="constrained")
        if title:
            figure.suptitle(cell(title), parse_math=False)
        for number, each in enumerate(series, 1):
            _plot(figure.add_subplot(len(series), 1, number), each)
        file = io.BytesIO()
        nothing = {"Date": None, "Creator": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, dpi=110, metadata=nothing)
    return file.getvalue()


def svg_of(series: Series) -> str:
    """Draw a series as an element of a page.

    Args:
        series: The series.

    Returns:
        The element, without what stands before it in a file.
    """
    text = picture([series], "svg", "").decode("utf-8")
    return text[text.index("<svg") :]


def _plot(axes: Any, series: Series) -> None:
    numbers = range(len(series.values))
    if series.over_time:
        axes.plot(numbers, series.values, color=_BAR, linewidth=1.6)
        axes.fill_between(numbers, series.values, color=_BAR, alpha=0.15)
    else:
        axes.bar(numbers, series.values, color=_BAR)
    axes.set_ylim(bottom=min(0, *series.values))
    if all(value == int(value) for value in series.values):
        axes.yaxis.get_major_locator().set_params(integer=True)
    axes.set_title(cell(series.name), loc="left", fontsize=10, parse_math=False)
    ticks = _ticks(series, 8)
    axes.set_xticks(ticks)
    labels = [cell(series.labels[at], 24) for at in ticks]
    axes.set_xticklabels(labels, fontsize=8, parse_math=False)
    axes.tick_params(axis="y", labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)


def _ticks(series: Series, most: int) -> list[int]:
    """Choose which labels have room, the first and the last among them."""
    last = len(series.labels) - 1
    count = min(most, last + 1)
    if count < 2:
        return [0]
    return sorted({round(last * each / (count - 1)) for each in range(count)})


def _room() -> tuple[int, int]:
    import shutil

    columns, lines = shutil.get_terminal_size((100, 30))
    return max(20, min(columns, 120)), max(8, min(lines - 4, 18))
