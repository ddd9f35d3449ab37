"""One self-contained page: it asks nothing of anybody, and everything in it is escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from .rows import cell, columns_of, field_of

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1d2530;background:#fff;margin:0 auto;
max-width:60rem;padding:2rem 1.5rem}
h1{font-size:1.7rem;margin:0}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
.about{color:#5a6675;margin:.2rem 0 0}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.7rem}
.figure{border:1px solid #dbe1e8;border-radius:.5rem;padding:.6rem .8rem}
.figure b{display:block;font-size:1.3rem;overflow-wrap:anywhere}
.figure span{color:#5a6675;font-size:.82rem}
figure{margin:0 0 1rem}figure svg{width:100%;height:auto}figcaption{color:#5a6675}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem .3rem 0;
border-bottom:1px solid #e6eaef}th{color:#5a6675;font-weight:600}
@media (prefers-color-scheme:dark){body{background:#12161c;color:#e3e8ee}figure{background:#fff;
border-radius:.5rem}.figure,td,th{border-color:#2c3540}.about,.figure span,th{color:#98a4b3}}
"""
# Nothing may be loaded from anywhere, whatever got into the page.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


class Page:
    """A page that is put together piece by piece.

    Args:
        title: Its title.
        about: A line below it.
    """

    def __init__(self, title: str, about: str = "") -> None:
        """Begin with the title."""
        self._title = title
        self._parts = [f"<h1>{_safe(title)}</h1>"]
        if about:
            self._parts.append(f'<p class="about">{_safe(about)}</p>')

    def heading(self, text: str) -> None:
        """Begin a section.

        Args:
            text: Its heading.
        """
        self._parts.append(f"<h2>{_safe(text)}</h2>")

    def paragraph(self, text: str) -> None:
        """Add a paragraph.

        Args:
            text: The text.
        """
        self._parts.append(f'<p class="about">{_safe(text)}</p>')

    def figures(self, values: Mapping[str, Any]) -> None:
        """Add figures, each with its name.

        Args:
            values: The figures by name.
        """
        boxes = "".join(
            f'<div class="figure"><b>{_safe(_shown(value))}</b><span>{_safe(name)}</span></div>'
            for name, value in values.items()
        )
        self._parts.append(f'<div class="figures">{boxes}</div>')

    def table(self, rows: Sequence[Any]) -> None:
        """Add a table.

        Args:
            rows: The rows.
        """
        columns = columns_of(rows)
        head = "".join(f"<th>{_safe(name.replace('_', ' '))}</th>" for name in columns)
        body = "".join(
            "<tr>"
            + "".join(f"<td>{_safe(_shown(field_of(row, name)))}</td>" for name in columns)
            + "</tr>"
            for row in rows
        )
        self._parts.append(f"<table><tr>{head}</tr>{body}</table>")

    def chart(self, name: str, svg: str) -> None:
        """Add a chart.

        Args:
            name: What it shows.
            svg: The drawing, as this package made it.
        """
        self._parts.append(f'<figure role="img" aria-label="{_safe(name)}">{svg}</figure>')

    def text(self) -> str:
        """Write the page.

        Returns:
            The HTML.
        """
        return (
            '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            f"<title>{_safe(self._title)}</title><style>{_STYLE}</style></head>\n<body>\n"
            + "\n".join(self._parts)
            + "\n</body></html>\n"
        )


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:,.2f}".rstrip("0").rstrip(".")
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return cell(value)


def _safe(text: str) -> str:
    return escape(cell(text, 400), quote=True)
