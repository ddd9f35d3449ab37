"""Figures as files: CSV, JSON and PDF."""

from __future__ import annotations

import base64
import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from ..engine.http import Refusal
from ..engine.state import Row

FORMATS = (
    ("csv", "CSV", "A table for spreadsheets, with a head line."),
    ("json", "JSON", "The same rows for programs."),
    ("pdf", "PDF", "A report to read and print."),
)
_TYPES = {"csv": "text/csv; charset=utf-8", "json": "application/json", "pdf": "application/pdf"}
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a title.

    Attributes:
        title: The title.
        columns: The names of the columns.
        rows: The rows; a column that one lacks stays empty.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Row]


def file_answer(kind: str, name: str, content: bytes) -> Row:
    """Put a file into an answer, as the API's exports are JSON.

    Args:
        kind: `csv`, `json` or `pdf`.
        name: The name of the file, without an ending.
        content: The file.

    Returns:
        `filename`, `mime_type`, `size`, and the file in `content`: as text, or in base64 when
        `encoding` says so.
    """
    text = kind != "pdf"
    return {
        "format": kind,
        "filename": f"{name}.{kind}",
        "mime_type": _TYPES[kind],
        "size": len(content),
        "encoding": "utf-8" if text else "base64",
        "content": content.decode() if text else base64.b64encode(content).decode(),
    }


def as_csv(sheet: Sheet) -> bytes:
    """Write a table as CSV (RFC 4180), with a head line.

    Args:
        sheet: The table.

    Returns:
        The file, in UTF-8. A text that a spreadsheet would run as a formula has a quote before it.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(sheet.columns)
    for row in sheet.rows:
        writer.writerow([_harmless(row.get(name)) for name in sheet.columns])
    return file.getvalue().encode()


def _harmless(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(_DANGEROUS):
        return f"'{value}"
    return value


def as_json(document: Row) -> bytes:
    """Write a document as JSON.

    Args:
        document: The document.

    Returns:
        The file, in UTF-8.
    """
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def as_pdf(title: str, moment: datetime, facts: Row, sheets: Sequence[Sheet]) -> bytes:
    """Write a report as PDF.

    Args:
        title: Its title.
        moment: When it is made.
        facts: What stands at its head, by name.
        sheets: The tables that follow.

    Returns:
        The file; the same for the same arguments.

    Raises:
        Refusal: fpdf2 is not installed (501).
    """
    # Imported here: it takes longer to load than the sandbox takes to start, and only PDF needs it.
    try:
        from fpdf import FPDF
        from fpdf.enums import XPos, YPos
    except ModuleNotFoundError:
        text = "The sandbox makes a PDF with fpdf2: pip install 'beatpass-client[pdf]'."
        raise Refusal(501, text) from None

    pdf = FPDF(format="A4")
    pdf.set_creation_date(moment)
    pdf.set_title(title)
    pdf.add_page()

    def write(text: str, size: int, height: float, style: Literal["", "B"] = "") -> None:
        pdf.set_font("Helvetica", style, size)
        pdf.cell(0, height, _latin(text), new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    write(title, 16, 10, "B")
    write(f"Made on {moment:%Y-%m-%d at %H:%M} UTC", 9, 6)
    for name, value in facts.items():
        write(f"{name.replace('_', ' ').capitalize()}: {value}", 9, 5)
    for sheet in sheets:
        pdf.ln(4)
        write(sheet.title, 11, 8, "B")
        pdf.set_font("Helvetica", "", 7)
        with pdf.table(line_height=4.5) as drawn:
            lines: list[list[Any]] = [[name.replace("_", " ") for name in sheet.columns]]
            lines += ([row.get(name) for name in sheet.columns] for row in sheet.rows)
            for cells in lines:
                line = drawn.row()
                for cell in cells:
                    line.cell(_latin("" if cell is None else str(cell)))
    return bytes(pdf.output())


def _latin(text: str) -> str:
    # The fonts that every reader has know Western letters only.
    return text.encode("latin-1", "replace").decode("latin-1")
