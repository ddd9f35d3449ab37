"""A licence as a PDF: BeatPass sends its data, and the setting is done here."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..api.licenses import download_license_pdf
from ..errors import ConfigurationError, InvalidArgumentError, ResponseValidationError
from ..types import RequestOptions
from .downloads import Destination, save_content
from .flows import Blocking, Send, Steps

# The fonts that every reader of PDF has know Latin-1 only.
_PLAIN = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": "...",
        "\u20ac": "EUR",
        "\u2022": "-",
    }
)
_DEEPEST = 6


def save_pdf(
    _self: Any,
    /,
    track_id: int,
    *,
    to: str | os.PathLike[str],
    overwrite: bool = False,
    font: str | os.PathLike[str] | None = None,
    options: RequestOptions | None = None,
) -> Steps[Path]:
    """Save a license as a PDF, typeset here from the data that BeatPass sends.

    It needs fpdf2: `pip install 'beatpass-client[pdf]'`.

    Args:
        track_id: Id of the licensed track.
        to: The file, or a folder. A name without an ending is a folder.
        overwrite: Whether a file that is there may be replaced.
        font: A TrueType font, for names outside of Latin-1.
        options: What is different for this call.

    Returns:
        Where the file is.

    Raises:
        ConfigurationError: fpdf2 is not installed. Nothing was sent.
        InvalidArgumentError: The font cannot be used, or the license needs one.
        DownloadError: It cannot be written.
        BeatPassError: One of its other kinds, which say what happened.
    """
    _load_fpdf()
    call = download_license_pdf.call(track_id, options=options)
    if font is not None:
        yield Blocking(lambda: _check_font(font))
    destination = Destination(to, overwrite=overwrite)
    name = f"license-{track_id}.pdf"
    if destination.name is None:
        destination.check(name)
    answer = (yield Send(_self._client, call)).parsed
    data = answer.to_dict()
    if not isinstance(data.get("license"), Mapping):
        message = "an object with a license"
        raise ResponseValidationError(message, data, operation=call.operation.id)
    moment = datetime.fromtimestamp(_self._client.clock.time(), UTC)
    content: bytes = yield Blocking(lambda: set_pdf(data, moment, font))
    return (yield from save_content(content, name, destination, call.operation.id))


def set_pdf(
    data: Mapping[str, Any], moment: datetime, font: str | os.PathLike[str] | None = None
) -> bytes:
    """Set the data of a licence as a PDF.

    Args:
        data: What `licenses.download_data` returns, as decoded JSON.
        moment: When the data was fetched.
        font: A TrueType font for names outside of Latin-1; `None` for Helvetica.

    Returns:
        The PDF.

    Raises:
        ConfigurationError: fpdf2 is not installed.
        InvalidArgumentError: The text needs a font.
    """
    fpdf = _load_fpdf()
    pdf: Any = fpdf.FPDF(format="A4")
    pdf.set_creation_date(moment)
    pdf.set_title("License certificate")
    pdf.set_author("BeatPass")
    pdf.set_auto_page_break(True, margin=20)
    pdf.set_margins(20, 20)
    family = "helvetica"
    try:
        if font is not None:
            family = "given"
            for style in ("", "B"):
                pdf.add_font(family, style, os.fspath(font))
        pdf.add_page()
        for size, style, text in _lines(data, moment):
            pdf.set_font(family, style, size)
            shown = _shown(text)
            pdf.multi_cell(0, size * 0.55, shown if font else shown.translate(_PLAIN))
            pdf.ln(0 if style else 2)
        return bytes(pdf.output())
    except fpdf.errors.FPDFUnicodeEncodingException as error:
        character = getattr(error, "character", "?")
        message = (
            f"the license has {character!r}, which Helvetica lacks: "
            "give font= a TrueType font, such as DejaVuSans.ttf"
        )
        raise InvalidArgumentError(message) from None


def _lines(data: Mapping[str, Any], moment: datetime) -> Iterator[tuple[int, str, str]]:
    """The text of the PDF: its size in points, its style, and the words."""
    track = data.get("track")
    track = track if isinstance(track, Mapping) else {}
    yield 20, "B", "License certificate"
    yield 14, "", str(track.get("name") or "Track without a name")
    artists = track.get("artists")
    names = (
        [each.get("name") for each in artists if isinstance(each, Mapping)]
        if (isinstance(artists, list))
        else []
    )
    if any(names):
        yield 11, "", f"by {', '.join(str(each) for each in names if each)}"
    for label, value in _pairs(data["license"], ""):
        yield 9, "B", label
        yield 11, "", value
    if data.get("trackChangedToExclusive") is True:
        yield 11, "", "The track has become exclusive since."
    if isinstance(data.get("message"), str) and data["message"].strip():
        yield 11, "", data["message"]
    yield 8, "", f"Set from the data of BeatPass of {moment:%Y-%m-%d %H:%M} UTC."


def _pairs(value: Any, label: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Every field with its name in words; BeatPass does not document which there are."""
    if value is None or value == "" or depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        for key, each in value.items():
            words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_-]+", " ", str(key)).strip().lower()
            inner = f"{label}, {words}" if label else words.capitalize()
            yield from _pairs(each, inner, depth + 1)
    elif isinstance(value, list):
        if all(not isinstance(each, (Mapping, list)) for each in value):
            yield from ((label, ", ".join(str(each) for each in value)) for _ in value[:1])
        else:
            for number, each in enumerate(value, 1):
                yield from _pairs(each, f"{label} {number}", depth + 1)
    else:
        yield label, {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _shown(text: str) -> str:
    lines = text[:20_000].splitlines()
    return "\n".join("".join(c for c in line if c.isprintable()) for line in lines)


def _check_font(font: str | os.PathLike[str]) -> None:
    """Refuse what is no font: fpdf2 would leave the file open."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    try:
        made = TTFont(io.BytesIO(Path(font).read_bytes()))
        made.getBestCmap()
        made.close()
    except OSError as error:
        message = f"font: {os.fspath(font)} cannot be read ({error.strerror}). Nothing was sent"
        raise InvalidArgumentError(message) from None
    except Exception:
        message = f"font: {os.fspath(font)} is no TrueType font. Nothing was sent"
        raise InvalidArgumentError(message) from None


def _load_fpdf() -> Any:
    try:
        import fpdf
        import fpdf.errors
    except ImportError:
        message = "a PDF needs fpdf2: pip install 'beatpass-client[pdf]'. Nothing was sent"
        raise ConfigurationError(message) from None
    return fpdf
