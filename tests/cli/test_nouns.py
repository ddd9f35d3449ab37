"""The nouns that are more than a namespace."""

from __future__ import annotations

import csv
import json
import re
import signal
import struct
import time
from pathlib import Path
from urllib.request import urlopen
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from beatpass_client.cli import charts
from beatpass_client.cli.insights import with_target
from beatpass_client.cli.series import Series, figures_of, find_series
from beatpass_client.cli.surface import kebab, verbs_of
from beatpass_client.sandbox import SandboxServer
from tests.harness import FaultServer, json_answer

from .process import Command

NASTY = "<script>alert(1)</script>$\\frac{1}{0}$\x1b[31m\"'&"


@pytest.fixture(autouse=True, scope="module")
def fonts() -> None:
    """The library that draws opens its fonts once, and keeps them."""
    charts.svg_of(Series("\ue000", ("a", "\U0001f600"), (1.0, 2.0)))


# series


@pytest.mark.parametrize(
    "answer",
    [
        {"plays": [{"date": "2026-01-01", "value": 3}, {"date": "2026-01-02", "value": 5}]},
        {"data": {"plays": {"2026-01-01": 3, "2026-01-02": "5"}}},
        {"labels": ["2026-01-01", "2026-01-02"], "datasets": [{"label": "plays", "data": [3, 5]}]},
        {"labels": ["2026-01-01", "2026-01-02"], "plays": [3, 5]},
        {"charts": [{"day": "2026-01-01", "plays": 3}, {"day": "2026-01-02", "plays": 5}]},
    ],
    ids=["rows", "mapping", "datasets", "lists", "columns"],
)
def test_a_series_is_found_in_every_form(answer: object) -> None:
    assert find_series(answer) == [Series("plays", ("2026-01-01", "2026-01-02"), (3.0, 5.0))]


@pytest.mark.parametrize(
    "answer",
    [None, [], {}, "text", 5, {"a": 1, "b": 2}, [{"id": 1}, {"id": 2}], {"labels": ["a"]},
     [{"date": "2026-01-01", "value": "x"}, {"date": "2026-01-02", "value": None}],
     {"2026-01-01": 1e999, "2026-01-02": 1}],
)  # fmt: skip
def test_what_is_no_series_is_none(answer: object) -> None:
    assert find_series(answer) == []


def test_figures_are_single_numbers_without_ids() -> None:
    answer = {"id": 5, "totals": {"plays": 7, "artist_id": 3}, "by_day": {"mon": 1, "tue": 2}}
    assert figures_of(answer) == {"plays": 7}


def test_figures_of_the_same_name_are_told_apart() -> None:
    answer = {"now": {"plays": 7}, "before": {"plays": 5}}
    assert figures_of(answer) == {"plays": 7, "before plays": 5}


# charts


@pytest.mark.parametrize(
    ("words", "after"),
    [
        (["--chart"], ["--chart", "-"]),
        (["--chart", "--period", "7-days"], ["--chart", "-", "--period", "7-days"]),
        (["--chart", "a.png"], ["--chart", "a.png"]),
        (["--chart", "5"], ["--chart", "-", "5"]),
    ],
)
def test_a_chart_needs_no_file(words: list[str], after: list[str]) -> None:
    assert with_target(words) == after


@pytest.mark.parametrize("name", ["track 3130", "artist 1", "album 1"])
def test_a_chart_is_drawn_with_characters(beatpass: Command, name: str) -> None:
    ran = beatpass("insights", *name.split(), "--chart")
    assert ran.code == 0, ran.err
    lines = ran.out.splitlines()
    assert "plays" in lines[0]
    assert max(map(len, lines)) <= 100
    assert re.search(r"\d{4}-\d{2}-\d{2}", ran.out)
    assert any("▀" <= character <= "▟" for character in ran.out)


def test_a_chart_in_plain_letters(beatpass: Command) -> None:
    plain = {**beatpass.environment, "PYTHONIOENCODING": "ascii"}
    ran = beatpass("insights", "artist", "1", "--chart", environment=plain)
    assert ran.code == 0
    assert ran.out.isascii()
    assert "\\u" not in ran.out


def test_a_chart_is_a_picture(beatpass: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    assert beatpass("insights", "artist", "1", "--chart", str(out)).code == 0
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    assert width == 880
    assert height % 308 == 0
    assert len(data) > 20_000


def test_a_chart_is_a_page(beatpass: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    assert beatpass("insights", "track", "3130", "--chart", str(out)).code == 0
    text = out.read_text()
    assert text.count("<svg") == text.count("</svg>") >= 1
    check_page(text)


def test_what_is_not_there_cannot_be_drawn(beatpass: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    ran = beatpass("insights", "artist-downloads", "999999", "--chart", str(out))
    assert ran.code == 4
    assert not out.exists()


def test_names_in_a_drawing_are_only_names() -> None:
    svg = charts.svg_of(Series(NASTY, (NASTY, "b"), (1.0, 2.0)))
    assert "<script" not in svg
    ElementTree.fromstring(svg)


@pytest.mark.parametrize("count", [1, 2, 500])
def test_a_drawing_may_have_any_number_of_values(count: int) -> None:
    labels = tuple(f"2026-01-{day % 28 + 1:02}" for day in range(count))
    for labels_ in (labels, tuple(map(str, range(count)))):
        series = Series("plays", labels_, tuple(float(each) for each in range(count)))
        assert "plays" in charts.terminal_chart(series)
        assert charts.svg_of(series).startswith("<svg")


# report


def check_page(text: str) -> None:
    """A page asks nothing of anybody."""
    assert "<script" not in text
    assert "default-src 'none'" in text
    loading = re.findall(r"(?:src|href|url|@import)\s*[=(]\s*[\"']?([^\"')\s>]+)", text)
    assert all(each.startswith("#") for each in loading), loading


def test_a_report_is_one_page_with_figures_charts_and_tracks(
    beatpass: Command, tmp_path: Path
) -> None:
    out = tmp_path / "report.html"
    ran = beatpass("report", "artist", "1", "--out", str(out), "--period", "90-days")
    assert ran.code == 0, ran.err
    text = out.read_text()
    check_page(text)
    assert "<title>Mara Voss</title>" in text
    assert "90-days" in text
    assert text.count("<svg") >= 4
    assert "period plays" in text
    assert "Midnight Drive" in text
    assert 50_000 < len(text) < 1_000_000


def test_everything_of_the_server_is_escaped_in_a_report(
    tmp_path: Path, server: FaultServer
) -> None:
    days = [{"date": NASTY, "value": 1}, {"date": "2026-01-02", "value": 2}]
    server.answers(json_answer({"artist": {"id": 1, "name": NASTY}}), path="/artists/1")
    server.answers(json_answer({"data": {NASTY: 5, "text": NASTY}}), path="/insights/artists/1")
    server.answers(json_answer({"data": {NASTY: days}}), path="/charts")
    rows = {"pagination": {"data": [{"name": NASTY, "plays": 5}]}}
    server.answers(json_answer(rows), path="/tracks")
    out = tmp_path / "report.html"
    ran = Command(tmp_path, server.base_url)("report", "artist", "1", "--out", str(out))
    assert ran.code == 0, ran.err
    text = out.read_text()
    check_page(text)
    assert "\x1b" not in text
    assert "&lt;script&gt;" in text


def test_what_an_account_may_not_see_is_said_and_left_out(
    beatpass: Command, tmp_path: Path
) -> None:
    out = tmp_path / "report.html"
    assert beatpass("report", "artist", "2", "--out", str(out)).code == 0
    assert "Not available" in out.read_text()


def test_a_report_replaces_nothing(beatpass: Command, tmp_path: Path) -> None:
    (tmp_path / "mine.html").write_text("mine")
    ran = beatpass("report", "artist", "1", "--out", str(tmp_path / "mine.html"))
    assert ran.code == 2
    assert (tmp_path / "mine.html").read_text() == "mine"


# the rest


def test_a_refusal_is_looked_up(beatpass_alone: Command) -> None:
    rows = [json.loads(line) for line in beatpass_alone("errors", "409").out.splitlines()]
    assert rows
    assert all("409" in row["status"] for row in rows)
    words = beatpass_alone("errors", "already", "purchased").out
    assert json.loads(words.splitlines()[0])["title"] == "Already purchased"


def test_the_limits_are_listed_and_asked_for(
    beatpass: Command, sandbox_server: SandboxServer
) -> None:
    rows = [json.loads(line) for line in beatpass("limits").out.splitlines()]
    assert {"group": "shared", "calls": 300, "seconds": 60.0} in rows
    sandbox_server.sandbox.limits.reset()
    assert json.loads(beatpass("limits", "--now").out)["limit"] == 300


def test_the_doctor_finds_everything_page_arguments(beatpass: Command) -> None:
    rows = [json.loads(line) for line in beatpass("doctor").out.splitlines()]
    assert {row["state"] for row in rows} == {"ok"}
    assert [row["check"] for row in rows][-2:] == ["answers", "takes the token"]


def test_the_doctor_tells_what_is_missing(beatpass: Command) -> None:
    assert beatpass("doctor", environment=beatpass.without("BEATPASS_TOKEN")).code == 3
    wrong = {**beatpass.environment, "BEATPASS_TOKEN": "sandbox-revoked"}
    assert beatpass("doctor", environment=wrong).code == 3


def test_the_sandbox_serves_until_it_is_interrupted(beatpass_alone: Command) -> None:
    process = beatpass_alone.start("sandbox", "serve")
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line.startswith("BEATPASS_BASE_URL=http://127.0.0.1:")
    with urlopen(line.partition("=")[2] + "/tracks") as answer:
        assert answer.status == 200
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert err == "stopped\n"


@pytest.mark.parametrize("seconds", [0.5, 1.2])
def test_interrupted_before_it_serves_the_sandbox_ends_with_one_line(
    beatpass_alone: Command, seconds: float
) -> None:
    process = beatpass_alone.start("sandbox", "serve")
    time.sleep(seconds)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) in [(130, "beatpass: interrupted\n"), (0, "stopped\n")]


@pytest.mark.parametrize(
    "words",
    [("genres", "list", "--sandbox"), ("explore", "--no-browser"), ("sandbox", "serve")],
    ids=" ".join,
)
def test_without_the_extra_every_way_into_the_sandbox_says_what_to_install(
    beatpass_alone: Command, words: tuple[str, ...]
) -> None:
    (beatpass_alone.home / "uvicorn.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'uvicorn'\", name='uvicorn')"
    )
    beatpass_alone.environment["PYTHONPATH"] = str(beatpass_alone.home)
    ran = beatpass_alone(*words)
    assert ran.code != 0
    line = ran.err.removeprefix("beatpass: ")
    assert line == "the sandbox needs uvicorn: pip install 'beatpass-client[sandbox]'\n"
    assert not (beatpass_alone.home / ".local").exists()


def test_the_list_of_operations_tells_which_answers_are_documented(
    beatpass_alone: Command,
) -> None:
    rows = [json.loads(line) for line in beatpass_alone("call", "--list").out.splitlines()]
    known = {row["operation"]: row["answer"] for row in rows}
    assert known["getTracks"] in ("documented", "partial")
    assert "undocumented" in known.values()
    undocumented = next(name for name, answer in known.items() if answer == "undocumented")
    assert "undocumented" in beatpass_alone("call", undocumented, "--list").err


def test_the_help_of_a_verb_tells_whether_its_answer_is_documented(
    beatpass_alone: Command,
) -> None:
    for verb in (verbs_of("tracks") | verbs_of("insights")).values():
        if verb.known == "undocumented":
            words = (kebab(verb.operation.namespace), verb.name)
            assert "does not document its answer" in " ".join(
                beatpass_alone(*words, "--help").out.split()
            )
            return
    pytest.fail("every answer of these namespaces is documented")


def test_the_options_of_the_sandbox_are_shown_and_checked(beatpass_alone: Command) -> None:
    assert "--port" in beatpass_alone("sandbox", "serve", "--help").out
    assert beatpass_alone("sandbox", "serve", "--scale", "1").code == 2


def test_the_explorer_of_a_running_sandbox_is_named(
    beatpass: Command, sandbox_server: SandboxServer
) -> None:
    ran = beatpass("explore", "--no-browser")
    assert (ran.code, ran.out) == (0, f"{sandbox_server.url}/docs\n")
    with urlopen(ran.out.strip()) as answer:
        assert answer.status == 200


def test_the_explorer_brings_a_sandbox(beatpass_alone: Command) -> None:
    process = beatpass_alone.start("explore", "--no-browser")
    assert process.stdout is not None
    with urlopen(process.stdout.readline().strip()) as answer:
        assert answer.status == 200
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert process.returncode == 0


# exports


def test_an_export_to_a_csv_is_one_that_csv_reads(beatpass: Command) -> None:
    path = beatpass.home / "e.csv"
    ran = beatpass("export", "insights-csv", "--type", "tracks", "--to", str(path))
    assert ran.code == 0, ran.err
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert len(rows) > 1
    assert len({len(row) for row in rows}) == 1
    assert "{" not in rows[0][0]


def test_an_export_to_a_pdf_is_one_that_a_reader_opens(beatpass: Command) -> None:
    path = beatpass.home / "x.pdf"
    assert beatpass("export", "producer-report-pdf", "--to", str(path)).code == 0
    assert len(PdfReader(path).pages) > 0


def test_an_export_to_a_folder_has_the_name_that_the_server_gives(beatpass: Command) -> None:
    folder = beatpass.home / "reports"
    folder.mkdir()
    ran = beatpass("export", "producer-report-pdf", "--to", str(folder))
    (path,) = folder.iterdir()
    assert json.loads(ran.out)["file"] == str(path)
    assert re.fullmatch(r"beatpass-report-30-days-[0-9-]{10}\.pdf", path.name)


def test_an_export_under_another_ending_is_saved_with_a_note(beatpass: Command) -> None:
    path = beatpass.home / "p.pdf"
    ran = beatpass("export", "producer-csv", "--to", str(path))
    assert ran.code == 0
    assert "its content is .csv" in ran.err


def test_an_export_without_what_it_needs_is_not_sent(
    beatpass: Command, sandbox_server: SandboxServer
) -> None:
    sandbox_server.sandbox.request_log.clear()
    ran = beatpass("export", "insights-csv", "--to", str(beatpass.home / "e.csv"))
    assert ran.code == 2
    assert "--type" in ran.err
    assert not sandbox_server.sandbox.request_log.requests("exportInsightsCsv")


# completion

SHELLS = {
    "bash": {"COMP_WORDS": "beatpass {0}", "COMP_CWORD": "{1}"},
    "zsh": {"_TYPER_COMPLETE_ARGS": "beatpass {0}"},
    "fish": {"_TYPER_COMPLETE_ARGS": "beatpass {0}", "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
}


@pytest.mark.parametrize("shell", sorted(SHELLS))
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("trac", "tracks"),
        ("tracks wave", "waveform-batch"),
        ("tracks list --que", "--query"),
        ("call getTrackInsightCh", "getTrackInsightCharts"),
        ("call getTrack lo", "loader="),
        ("call getRadioRecommendations type=ar", "type=artist"),
    ],
)
def test_a_shell_completes_names_and_parameters(
    beatpass_alone: Command, shell: str, typed: str, found: str
) -> None:
    variables = {
        name: text.format(typed, len(typed.split())) for name, text in SHELLS[shell].items()
    }
    environment = {
        **beatpass_alone.environment, **variables, "_BEATPASS_COMPLETE": f"complete_{shell}"
    }  # fmt: skip
    ran = beatpass_alone(environment=environment)
    assert found in ran.out


@pytest.mark.parametrize("shell", sorted(SHELLS))
def test_a_shell_gets_its_script(beatpass_alone: Command, shell: str) -> None:
    environment = {**beatpass_alone.environment, "_BEATPASS_COMPLETE": f"source_{shell}"}
    assert "_BEATPASS_COMPLETE" in beatpass_alone(environment=environment).out
