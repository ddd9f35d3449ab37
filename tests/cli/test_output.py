"""Results are read by people at a terminal, and by programs in a pipe."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from beatpass_client.cli.formats import Format, writer_for
from tests.harness import FaultServer, json_answer

from .process import Command

HOSTILE = "\x1b[31mred\x1b[0m\r\u202eevil\x07\n::set-output name=x::y | <b>&"


def rows(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_pipe_gets_json_lines(beatpass: Command) -> None:
    ran = beatpass("tracks", "list", "--query", "midnight", "--max-items", "3")
    assert ran.code == 0
    assert len(rows(ran.out)) == 3
    assert all("midnight" in str(row["name"]).lower() for row in rows(ran.out))


def test_a_terminal_gets_a_table(beatpass: Command) -> None:
    ran = beatpass.at_terminal("tracks", "get", "3629")
    assert ran.code == 0
    assert "name" in ran.out
    assert "{" not in ran.out


def test_fields_are_chosen_by_their_paths(beatpass: Command) -> None:
    ran = beatpass("tracks", "get", "3130", "--fields", "id,artists.0.name,nothing.here")
    assert rows(ran.out) == [{"id": 3130, "artists.0.name": "Mara Voss", "nothing.here": None}]


def test_json_is_one_value(beatpass: Command) -> None:
    ran = beatpass("tracks", "list", "--json", "--max-items", "2", "--fields", "id")
    assert json.loads(ran.out) == [{"id": 3130}, {"id": 3131}]
    assert ran.err == ""


def test_an_empty_list_is_json_as_well(beatpass: Command) -> None:
    ran = beatpass("tracks", "list", "--json", "--query", "zzzzzz")
    assert json.loads(ran.out) == []


def test_csv_has_a_header_and_as_many_rows(beatpass: Command) -> None:
    ran = beatpass("tracks", "list", "--format", "csv", "--max-items", "4", "--fields", "id,name")
    table = list(csv.reader(io.StringIO(ran.out)))
    assert table[0] == ["id", "name"]
    assert len(table) == 5


def test_no_cell_of_csv_is_a_formula() -> None:
    file = io.StringIO()
    writer = writer_for(Format.CSV, file, (), single=False)
    writer.write([{"name": "=HYPERLINK(1)", "plus": "+1", "number": -5, "text": "a-b"}])
    writer.finish()
    assert file.getvalue() == "name,plus,number,text\n'=HYPERLINK(1),'+1,-5,a-b\n"


def test_parquet_keeps_the_kinds_of_columns(beatpass: Command, tmp_path: Path) -> None:
    from pyarrow import parquet

    out = tmp_path / "tracks.parquet"
    fields = "id,name,bpm,artists,created_at"
    words = ("tracks", "list", "--max-items", "5", "--out", str(out), "--fields", fields)
    assert beatpass(*words).code == 0
    table = parquet.read_table(out)
    assert table.num_rows == 5
    assert str(table.schema.field("bpm").type) == "int64"
    assert str(table.schema.field("created_at").type) == "timestamp[us, tz=UTC]"


def test_parquet_keeps_a_column_of_several_kinds() -> None:
    from pyarrow import parquet

    file = io.BytesIO()
    writer = writer_for(Format.PARQUET, file, (), single=False)
    writer.write([{"id": 1}, {"id": "b"}, {"id": None}])
    writer.finish()
    assert parquet.read_table(io.BytesIO(file.getvalue())).column("id").to_pylist() == [
        "1",
        "b",
        None,
    ]


def test_a_file_that_is_there_stays_as_it_is(beatpass: Command, tmp_path: Path) -> None:
    out = tmp_path / "there.jsonl"
    out.write_text("mine")
    ran = beatpass("tracks", "list", "--out", str(out))
    assert ran.code == 2
    assert out.read_text() == "mine"


def test_a_link_is_not_written_through(beatpass: Command, tmp_path: Path) -> None:
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "elsewhere")
    ran = beatpass("tracks", "list", "--out", str(tmp_path / "link.jsonl"))
    assert ran.code != 0
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("kind", ["table", "json", "jsonl", "csv"])
def test_m16_no_line_is_a_command_for_a_log_of_ci(kind: str) -> None:
    file = io.StringIO()
    writer = writer_for(Format(kind), file, (), single=False)
    writer.write([{"name": "::error::boo"}, {"name": "two\n::error::lines"}])
    writer.finish()
    assert not [line for line in file.getvalue().splitlines() if line.strip().startswith("::")]


@pytest.mark.parametrize("kind", ["table", "json", "jsonl", "csv"])
def test_m16_what_the_server_says_is_inert(tmp_path: Path, server: FaultServer, kind: str) -> None:
    server.always(json_answer({"status": "success", "track": {"id": 1, "name": HOSTILE}}))
    command = Command(tmp_path, server.base_url)
    ran = command("tracks", "get", "1", "--format", kind)
    assert ran.code == 0
    shown = ran.out.replace("\n", "")
    assert shown.isprintable()
    if kind in ("json", "jsonl"):
        assert json.loads(ran.out)["name"] == HOSTILE


def test_m06_half_a_surrogate_pair_can_be_written() -> None:
    file = io.StringIO()
    writer = writer_for(Format.JSONL, file, (), single=False)
    writer.write([{"name": "\ud800"}])
    assert file.getvalue() == '{"name": "\\ud800"}\n'


def test_m16_a_message_of_the_server_is_inert(tmp_path: Path, server: FaultServer) -> None:
    server.always(json_answer({"message": HOSTILE}, 404))
    ran = Command(tmp_path, server.base_url)("tracks", "get", "1")
    assert ran.code == 4
    assert ran.err.count("\n") == 1
    assert ran.err.rstrip("\n").isprintable()


def test_m16_a_terminal_obeys_nothing_of_a_table(tmp_path: Path, server: FaultServer) -> None:
    server.always(json_answer({"status": "success", "track": {"id": 1, "name": HOSTILE}}))
    ran = Command(tmp_path, server.base_url).at_terminal("tracks", "get", "1")
    assert "\x1b[31m" not in ran.out
    assert "\x07" not in ran.out
    assert "\u202e" not in ran.out


def test_a14_the_key_of_a_payment_is_not_shown(tmp_path: Path, server: FaultServer) -> None:
    server.answers(json_answer({"total_amount": 5, "currency": "CAD"}), path="calculate-price")
    server.answers(
        json_answer({"status": "success", "client_secret": "pi_1_secret_2", "purchase_id": 7}),
        path="initiate",
    )
    words = ("purchases", "initiate", "1", "--yes", "--max-price", "9")
    ran = Command(tmp_path, server.base_url)(*words)
    assert ran.code == 0
    assert "pi_1_secret_2" not in ran.out + ran.err
    assert rows(ran.out)[0]["purchase_id"] == 7


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_c07_a_terminal_without_colours_gets_none(
    beatpass: Command, variables: dict[str, str]
) -> None:
    beatpass.environment |= variables
    assert "\x1b[" not in beatpass.at_terminal("tracks", "list", "--max-items", "2").out


def test_c07_a_pipe_gets_no_colours_even_if_they_are_forced(beatpass: Command) -> None:
    forced = {**beatpass.environment, "FORCE_COLOR": "1", "PY_COLORS": "1"}
    ran = beatpass("tracks", "list", "--format", "table", "--max-items", "2", environment=forced)
    assert "\x1b" not in ran.out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("tracks", "get", "1"), 4),
        (("tracks", "get", "x"), 2),
        (("nonsense",), 2),
        (("tracks", "list", "--nonsense"), 2),
        (("call", "getTrakcs"), 2),
        (("purchases", "initiate", "3130"), 6),
    ],
)
def test_c07_errors_are_json_on_demand(
    beatpass: Command, words: tuple[str, ...], code: int
) -> None:
    ran = beatpass(*words, "--json")
    assert ran.code == code
    assert ran.out == ""
    error = json.loads(ran.err)["error"]
    assert error["exit_code"] == code
    assert error["message"]
