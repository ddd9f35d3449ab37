"""Certificates, exports, pictures and licences as PDF: files like any other."""

from __future__ import annotations

import base64
import csv
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import (
    BeatPassSync,
    ConfigurationError,
    ConnectionFailedError,
    DownloadError,
    InvalidArgumentError,
    NotFoundError,
    ResponseValidationError,
    UnexpectedContentTypeError,
    UnknownOutcomeError,
)
from tests.harness import (
    FakeClock,
    FaultServer,
    answer,
    html_answer,
    json_answer,
    refused_port,
    reset_after_request,
    truncated,
)

from .serving import TOKEN, Caller

PICTURE = b"\x89PNG\r\n\x1a\n" + os.urandom(5000)
PNG = {"Content-Type": "image/png"}


def test_a_certificate_is_saved_as_a_page(call: Any, server: FaultServer, tmp_path: Path) -> None:
    server.answers(html_answer("<html><title>License</title></html>"))
    path = call(lambda bp: bp.licenses.save_certificate(7, to=tmp_path, license_uuid="uuid"))
    assert path == tmp_path / "license-7.html"
    assert path.read_text() == "<html><title>License</title></html>"
    assert server.ledger[0].path.endswith("/tracks/7/license-certificate")
    assert server.ledger[0].query == [("license", "uuid")]


def test_a_certificate_that_breaks_off_is_asked_for_again(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    page = b"<html>" + b"x" * 1000
    html = {"Content-Type": "text/html"}
    server.answers(truncated(page, 500, headers=html), answer(200, page, html))
    assert call(lambda bp: bp.licenses.save_certificate(7, to=tmp_path)).read_bytes() == page


EXPORTS = {
    "insights_csv": ("text/csv; charset=utf-8", b"id,plays\n1,2\n", "insights-csv.csv"),
    "insights_json": ("application/json", b'{"plays": 2}', "insights-json.json"),
    "insights_pdf": ("application/pdf", b"%PDF-1.7", "insights-pdf.pdf"),
    "producer_csv": ("application/json", b'{"rows": []}', "producer-csv.json"),
}


@pytest.mark.parametrize("export", EXPORTS)
def test_an_export_is_saved_as_it_comes(
    call: Any, server: FaultServer, tmp_path: Path, export: str
) -> None:
    media_type, body, name = EXPORTS[export]
    server.answers(answer(200, body, {"Content-Type": media_type}))
    path = call(lambda bp: bp.exports.save(export, to=tmp_path, type="tracks", period="30-days"))
    assert path == tmp_path / name
    assert path.read_bytes() == body
    assert server.ledger[0].json == {"type": "tracks", "period": "30-days"}


def in_json(name: str, content: bytes, **more: Any) -> Any:
    """An export as the sandbox answers it; BeatPass documents no form."""
    text = base64.b64encode(content).decode() if more else content.decode()
    return {"format": name.rpartition(".")[2], "filename": name, "content": text, **more}


def test_an_export_inside_of_json_becomes_the_file_itself(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    table = in_json("tracks.csv", b"id,plays\r\n1,2\r\n", mime_type="text/csv") | {
        "content": "id,plays\r\n1,2\r\n"
    }
    for body in (table, {"success": True, "data": table}):
        server.answers(json_answer(body))
        path = call(
            lambda bp: bp.exports.save("insights_csv", to=tmp_path / "e.csv", overwrite=True)
        )
        assert list(csv.reader(path.read_text().splitlines())) == [["id", "plays"], ["1", "2"]]


def test_an_export_in_base64_becomes_a_pdf_under_the_name_of_the_server(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    from fpdf import FPDF

    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica")
    pdf.cell(text="A report")
    server.answers(json_answer(in_json("../report.pdf", bytes(pdf.output()), encoding="base64")))
    path = call(lambda bp: bp.exports.save("insights_pdf", to=tmp_path))
    assert path == tmp_path / "report.pdf"
    assert "A report" in text_of(path)


def test_the_exports_of_the_sandbox_are_files(tmp_path: Path) -> None:
    with BeatPassSync.sandbox() as bp:
        table = bp.exports.save("insights_csv", to=tmp_path / "e.csv", type="tracks")
        report = bp.exports.save("insights_pdf", to=tmp_path, period="30-days")
    assert len(list(csv.reader(table.read_text().splitlines()))) > 1
    assert report.suffix == ".pdf"
    assert text_of(report)


def test_an_export_of_another_form_is_saved_as_it_came_and_a_warning_says_so(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(json_answer({"rows": [[1, 2]]}))
    with pytest.warns(UserWarning, match=r"e\.csv: is named as you asked.*\.json"):
        path = call(lambda bp: bp.exports.save("insights_csv", to=tmp_path / "e.csv"))
    assert json.loads(path.read_text()) == {"rows": [[1, 2]]}


def test_certificates_in_a_folder_that_is_not_there_are_files_of_their_own(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.always(html_answer("<html><title>License</title></html>"))
    folder = tmp_path / "papers"
    paths = [
        call(lambda bp, id=id: bp.licenses.save_certificate(id, to=folder, overwrite=True))
        for id in (7, 8)
    ]
    assert paths == [folder / "license-7.html", folder / "license-8.html"]


def test_an_export_that_does_not_exist_names_those_that_do(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgumentError, match="insights_csv"):
        call(lambda bp: bp.exports.save("insights_xml", to=tmp_path))
    assert len(server.ledger) == 0


def test_an_export_that_the_server_refuses_in_a_success_makes_no_file(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(json_answer({"success": False, "error": "not_found", "message": "none"}))
    with pytest.raises(NotFoundError):
        call(lambda bp: bp.exports.save("insights_csv", to=tmp_path))
    assert os.listdir(tmp_path) == []


def test_an_export_whose_answer_is_lost_is_not_made_again(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    csv = {"Content-Type": "text/csv", "ETag": '"one"'}
    server.answers(truncated(b"x" * 1000, 500, headers=csv), reset_after_request())
    for _ in range(2):
        with pytest.raises(UnknownOutcomeError):
            call(lambda bp: bp.exports.save("insights_csv", to=tmp_path))
    assert len(server.ledger) == 2
    assert os.listdir(tmp_path) == []


@pytest.fixture
def site() -> Any:
    """Where pictures are kept."""
    with FaultServer() as running:
        yield running


def test_a_picture_is_saved_without_the_token_being_sent(
    call: Any, site: FaultServer, tmp_path: Path
) -> None:
    site.answers(answer(200, PICTURE, PNG))
    path = call(lambda bp: bp.cover_art.download(f"{site.origin}/covers/1.png", to=tmp_path))
    assert path == tmp_path / "cover.png"
    assert path.read_bytes() == PICTURE
    assert site.ledger[0].target == "/covers/1.png"
    assert site.ledger[0].header("authorization") is None
    assert TOKEN.encode() not in site.ledger.received


def test_a_picture_comes_as_bytes_without_a_place(call: Any, site: FaultServer) -> None:
    site.answers(answer(200, PICTURE, PNG))
    assert call(lambda bp: bp.cover_art.download(f"{site.origin}/1.png")) == PICTURE


def test_a_picture_is_found_from_an_address_without_a_host(call: Any, server: FaultServer) -> None:
    server.answers(answer(200, PICTURE, PNG))
    assert call(lambda bp: bp.cover_art.download("storage/covers/1.png")) == PICTURE
    assert server.ledger[0].target == "/storage/covers/1.png"
    assert server.ledger[0].header("authorization") is None


@pytest.mark.parametrize(
    "address",
    ["", "   ", None, "http://pictures.example/1.png", "https://10.0.0.1/1.png", "data:,x",
     "https://[bad", "/api/v1/tracks/1", "/api/v1", "/api/%76%31/tracks"],
)  # fmt: skip
def test_an_address_that_is_none_of_a_picture_is_not_fetched(
    call: Any, server: FaultServer, address: Any
) -> None:
    with pytest.raises(InvalidArgumentError):
        call(lambda bp: bp.cover_art.download(address))
    assert len(server.ledger) == 0


@pytest.mark.parametrize("media_type", ["image/svg+xml", "text/html", "application/json"])
def test_what_is_no_picture_is_not_saved(
    call: Any, site: FaultServer, tmp_path: Path, media_type: str
) -> None:
    site.answers(answer(200, b"{}", {"Content-Type": media_type}))
    with pytest.raises(UnexpectedContentTypeError):
        call(lambda bp: bp.cover_art.download(f"{site.origin}/1", to=tmp_path))
    assert os.listdir(tmp_path) == []


def test_a_picture_that_is_gone_is_not_found(call: Any, site: FaultServer) -> None:
    site.answers(answer(404, b"<html>", {"Content-Type": "text/html"}))
    with pytest.raises(NotFoundError):
        call(lambda bp: bp.cover_art.download(f"{site.origin}/1"))


def test_a_picture_whose_server_is_away_is_told(kind: str, server: FaultServer) -> None:
    call = Caller(kind == "async", server.base_url)
    with refused_port() as port, pytest.raises(ConnectionFailedError, match=str(port)):
        call(lambda bp: bp.cover_art.download(f"http://127.0.0.1:{port}/1"))


LICENSE = {
    "license": {
        "uuid": "5b2c", "license_type": "exclusive", "rights": ["stream", "sell"], "revoked": False,
        "buyer": {"displayName": "Zo\u00eb \u2013 \u201cZ\u201d"}, "terms": [{"copies": 10}],
        "note": None,
    },
    "track": {"id": 7, "name": "Night Drive", "artists": [{"id": 1, "name": "Ada"}]},
    "trackChangedToExclusive": True,
    "message": "Keep this.",
}  # fmt: skip


def text_of(path: Path) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_licence_becomes_a_pdf_with_all_its_fields(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(json_answer(LICENSE))
    path = call(lambda bp: bp.licenses.save_pdf(7, to=tmp_path))
    assert path == tmp_path / "license-7.pdf"
    text = text_of(path)
    for shown in (
        "Night Drive", "by Ada", "License type", "exclusive", "stream, sell", "Revoked", "no",
        "Buyer, display name", 'Zo\u00eb - "Z"', "copies", "10", "Keep this.", "exclusive since",
    ):  # fmt: skip
        assert shown in text
    assert server.ledger[0].path.endswith("/tracks/7/download-license-pdf")


def test_a_licence_of_many_fields_goes_over_several_pages(
    server: FaultServer, tmp_path: Path, clock: FakeClock
) -> None:
    fields = {f"field_{number}": "words " * 50 for number in range(60)}
    server.answers(json_answer({"license": fields}))
    with BeatPassSync(TOKEN, base_url=server.base_url, clock=clock) as bp:
        text = text_of(bp.licenses.save_pdf(7, to=tmp_path / "mine.pdf"))
    assert "Field 59" in text


def test_letters_that_helvetica_lacks_need_a_font(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(json_answer({**LICENSE, "track": {"id": 7, "name": "\u591c"}}))
    with pytest.raises(InvalidArgumentError, match="font="):
        call(lambda bp: bp.licenses.save_pdf(7, to=tmp_path))
    assert os.listdir(tmp_path) == []


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A font with the letters of ASCII and one more, each an empty box."""
    from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped]
    from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]

    letters = {ord(" ") + place: f"letter{place}" for place in range(95)} | {0x591C: "night"}
    names = [".notdef", *letters.values()]
    pen = TTGlyphPen(None)
    for place in ((0, 0), (0, 500), (500, 500)):
        (pen.moveTo if place == (0, 0) else pen.lineTo)(place)
    pen.closePath()
    glyph = pen.glyph()
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(letters)
    builder.setupGlyf(dict.fromkeys(names, glyph))
    builder.setupHorizontalMetrics(dict.fromkeys(names, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    path = tmp_path_factory.mktemp("font") / "boxes.ttf"
    builder.save(path)
    return path


def test_with_a_font_every_letter_can_be_set(
    call: Any, server: FaultServer, tmp_path: Path, font: Path
) -> None:
    server.answers(json_answer({"license": {"buyer": "\u591c"}}))
    path = call(lambda bp: bp.licenses.save_pdf(7, to=tmp_path, font=font))
    assert "\u591c" in text_of(path)


@pytest.mark.parametrize("content", [None, b"", b"no font", b"\0\1\0\0" + b"x" * 100])
def test_a_file_that_is_no_font_is_told_before_anything_is_sent(
    call: Any, server: FaultServer, tmp_path: Path, content: bytes | None
) -> None:
    font = tmp_path / "x.ttf"
    if content is not None:
        font.write_bytes(content)
    with pytest.raises(InvalidArgumentError, match=r"x\.ttf"):
        call(lambda bp: bp.licenses.save_pdf(7, to=tmp_path, font=font))
    assert len(server.ledger) == 0


@pytest.mark.parametrize("data", [{}, {"license": None}, {"license": "x"}])
def test_an_answer_without_a_licence_makes_no_pdf(
    call: Any, server: FaultServer, tmp_path: Path, data: Any
) -> None:
    server.answers(json_answer(data))
    with pytest.raises(ResponseValidationError):
        call(lambda bp: bp.licenses.save_pdf(7, to=tmp_path))


def test_a_pdf_that_exists_is_left_and_nothing_is_sent(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    (tmp_path / "license-7.pdf").write_bytes(b"old")
    with pytest.raises(DownloadError, match="overwrite=True"):
        call(lambda bp: bp.licenses.save_pdf(7, to=tmp_path))
    assert len(server.ledger) == 0


def test_without_the_extra_a_pdf_names_it(
    call: Any, server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fpdf", None)
    with pytest.raises(ConfigurationError, match=r"beatpass-client\[pdf\]"):
        call(lambda bp: bp.licenses.save_pdf(7, to=tmp_path))
    assert len(server.ledger) == 0
