"""Exports: real files, in the envelope of the API."""

from __future__ import annotations

import base64
import csv
import io
import json
import sys
import zlib
from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER, PRODUCER

INSIGHTS = "/producer-intelligence/insights/export"


def export(sandbox: Sandbox, path: str, body: Any = None, token: str = PRODUCER.token) -> Any:
    reply = sandbox.request("POST", path, body, token=token)
    assert reply.status == 200, reply.body
    assert reply.body["success"] is True
    return reply.body


def table(answer: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer["content"])))


def total(sandbox: Sandbox, path: str) -> Any:
    return sandbox.request("GET", path, token=PRODUCER.token).body["data"]


def test_a_csv_has_a_line_for_each_track(sandbox: Sandbox) -> None:
    answer = export(sandbox, f"{INSIGHTS}/csv", {"type": "tracks"})
    stats = total(sandbox, "/artist/dashboard-stats")
    rows = table(answer)
    assert len(rows) == stats["total_tracks"]
    assert sum(int(row["plays"]) for row in rows) == stats["total_plays"]
    assert answer["mime_type"].startswith("text/csv")
    assert answer["filename"] == "beatpass-tracks-30-days-2026-11-02.csv"
    assert answer["size"] == len(answer["content"].encode())


def test_a_name_with_commas_quotes_and_formulas_stays_one_harmless_cell(sandbox: Sandbox) -> None:
    name = '=1+1, "so"\nthey say'
    changed = sandbox.request("PUT", "/tracks/3130", {"name": name}, token=PRODUCER.token)
    assert changed.status == 200
    rows = table(export(sandbox, f"{INSIGHTS}/csv", {"type": "tracks"}))
    [row] = [row for row in rows if row["track_id"] == "3130"]
    assert row["name"] == f"'{name}"


def test_the_days_of_a_month_add_up_to_its_plays(sandbox: Sandbox) -> None:
    rows = table(export(sandbox, f"{INSIGHTS}/csv", {"type": "days", "period": "30-days"}))
    assert len(rows) == 30
    month = total(sandbox, "/producer-intelligence/insights")["performance_metrics"]
    assert sum(int(row["plays"]) for row in rows) == month["period_plays"]
    assert sum(float(row["revenue"]) for row in rows) == pytest.approx(month["revenue"])


def test_json_holds_the_rows_of_the_csv(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["tracks", "albums", "artists", "days", "sales"]
    for kind in cases:
        body = {"type": kind, "period": "1-year"}
        rows = table(export(sandbox, f"{INSIGHTS}/csv", body))
        answer = export(sandbox, f"{INSIGHTS}/json", body)
        document = json.loads(answer["content"])
        assert document == answer["data"]
        assert len(document["rows"]) == len(rows) > 0
        assert [str(value) for value in document["rows"][0].values()] == list(rows[0].values())


@pytest.mark.parametrize("path", [f"{INSIGHTS}/pdf", "/producer-intelligence/report/export-pdf"])
def test_a_pdf_is_a_pdf_that_names_the_producer(sandbox: Sandbox, path: str) -> None:
    answer = export(sandbox, path, {"period": "90-days"})
    content = base64.b64decode(answer["content"])
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert len(content) == answer["size"]
    streams = content.split(b"stream\n")[1:]
    text = b""
    for stream in streams:
        try:
            text += zlib.decompressobj().decompress(stream)
        except zlib.error:
            continue
    assert b"BeatPass report: Mara Voss" in text
    assert b"90-days" in text


def test_the_same_moment_makes_the_same_pdf(sandbox: Sandbox) -> None:
    first, second = (export(sandbox, f"{INSIGHTS}/pdf", {})["content"] for _ in range(2))
    assert first == second


def test_letters_that_the_fonts_lack_do_not_stop_a_pdf(sandbox: Sandbox) -> None:
    sandbox.request("PUT", "/tracks/3130", {"name": "夜のドライブ"}, token=PRODUCER.token)
    assert export(sandbox, f"{INSIGHTS}/pdf", {})["size"] > 1000


def test_a_report_has_a_summary_and_tables(sandbox: Sandbox) -> None:
    for path in (f"{INSIGHTS}/report", "/producer-intelligence/report/generate"):
        data = export(sandbox, path, {"period": "7-days"})["data"]
        assert data["summary"]["period"] == "7-days"
        assert len(data["days"]) == 7
        assert len(data["tracks"]) == data["summary"]["tracks"]


def test_a_producer_export_needs_no_type(sandbox: Sandbox) -> None:
    answer = export(sandbox, "/producer-intelligence/export/csv")
    assert answer["filename"].startswith("beatpass-tracks-30-days")


def test_somebody_without_tracks_gets_an_empty_table(sandbox: Sandbox) -> None:
    assert table(export(sandbox, f"{INSIGHTS}/csv", {"type": "tracks"}, BUYER.token)) == []


@pytest.mark.parametrize(
    ("body", "field"),
    [({"type": "moods"}, "type"), ({"type": "tracks", "period": "a-day"}, "period"), ({}, "type")],
)
def test_what_cannot_be_exported_fails_the_validation(
    sandbox: Sandbox, body: Any, field: str
) -> None:
    reply = sandbox.request("POST", f"{INSIGHTS}/csv", body, token=PRODUCER.token)
    assert (reply.status, reply.body["error"]) == (422, "validation_failed")
    assert field in reply.body["errors"]


@pytest.mark.parametrize("path", [INSIGHTS, "/producer-intelligence/export"])
def test_three_formats_are_offered(sandbox: Sandbox, path: str) -> None:
    reply = sandbox.request("GET", f"{path}/formats", token=PRODUCER.token)
    assert [each["id"] for each in reply.body["formats"]] == ["csv", "json", "pdf"]


def test_without_fpdf2_a_pdf_is_refused_with_what_to_install(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fpdf", None)
    path = "/producer-intelligence/insights/export/pdf"
    reply = sandbox.request("POST", path, {"type": "tracks"}, token=PRODUCER.token)
    assert reply.status == 501
    assert "pip install 'beatpass-client[pdf]'" in reply.body["message"]
