"""A recorder keeps the shapes of answers, and nothing that an answer held."""

from __future__ import annotations

import json
import multiprocessing
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from beatpass_client.contract import load_contract
from beatpass_client.drift import DocumentError, Recorder, Shapes, read_shapes, shapes
from beatpass_client.types import Operation

GET = Operation("getTrack", "GET", "/tracks/{id}", "read", "optional", "tracks", "get")
CANARY = "canary"

ANSWER: dict[str, Any] = {
    "status": "success",
    "track": {
        "id": 3629,
        "name": "Dusk",
        "price": "9.99",
        "created_at": "2026-10-06T12:00:00Z",
        "release_date": "2026-10-06",
        "image": None,
        "artists": [{"id": 7, "name": "Mira"}, {"id": 8, "name": None, "followers_count": 1.5}],
    },
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shapes.json"


def recorded(path: Path, *bodies: Any, tier: str = "full", status: int = 200) -> dict[str, Any]:
    """The counts at each path, after these answers."""
    with Recorder(path) as recorder:
        for body in bodies:
            recorder.observe(GET, tier, status, body)
    shape = read_shapes(path).found["GET /tracks/{id}", tier, status]
    return {each: dict(counts) for each, counts in shape.values.items()}


def with_canaries(value: Any) -> Any:
    """The same answer, with a canary in every text and under several kinds of key."""
    if isinstance(value, dict):
        canaries = {
            CANARY: 1,
            f"{CANARY}4711": CANARY,
            f"{CANARY}@example.com": [CANARY],
            f"the {CANARY}": {CANARY: CANARY},
            "8c8f1f0e-77b5-4c0c-9d25-0123456789ab": 1,
            "2026-10-06": 2,
            "3629": None,
        }
        return {key: with_canaries(each) for key, each in value.items()} | canaries
    if isinstance(value, list):
        return [with_canaries(each) for each in value]
    return f"{CANARY} {value}" if isinstance(value, str) else value


def test_types_formats_and_counts_are_kept(path: Path) -> None:
    assert recorded(path, ANSWER) == {
        "": {"object": 1},
        "status": {"string": 1},
        "track": {"object": 1},
        "track.id": {"integer": 1},
        "track.name": {"string": 1},
        "track.price": {"string:decimal": 1},
        "track.created_at": {"string:date-time": 1},
        "track.release_date": {"string:date": 1},
        "track.image": {"null": 1},
        "track.artists": {"array": 1},
        "track.artists[]": {"object": 2},
        "track.artists[].id": {"integer": 2},
        "track.artists[].name": {"string": 1, "null": 1},
        "track.artists[].followers_count": {"number": 1},
    }


def test_no_value_and_no_key_that_is_data_is_kept(path: Path) -> None:
    names = shapes.FieldNames(load_contract())
    assert names.of({CANARY: 1, "id": 2})[CANARY] == "{key}"
    recorder = Recorder(path)
    recorder.observe(GET, CANARY, 200, with_canaries(ANSWER))
    recorder.observe(GET._replace(path=f"/tracks/{CANARY}"), "full", 200, ANSWER)
    assert CANARY not in repr(vars(recorder)["_fresh"])
    recorder.close()
    text = path.read_text("utf-8")
    for secret in (CANARY, "8c8f", "2026-10-06", "3629", "4711", "Dusk", "Mira", "9.99"):
        assert secret not in text
    assert '"track.artists[].{key}": {' in text


@pytest.mark.parametrize(
    "body",
    [
        {"alice": 1, "bob": 2},
        {"mark": 1, "will": 2},  # Words of the contract, and first names too.
        {"3629": {"plays": 1}},
        {"2026-10-06": 5, "2026-10-07": 6},
    ],
)
def test_the_keys_of_a_map_are_data(path: Path, body: dict[str, Any]) -> None:
    found = recorded(path, {"status": "success", "track": body})
    assert {each for each in found if each.startswith("track.")} <= {"track.{key}"} | {
        f"track.{{key}}.{name}" for name in ("plays", "{key}")
    }


def test_a_new_name_of_known_words_is_kept_beside_documented_ones(path: Path) -> None:
    assert "track_mood" in recorded(path, {"id": 1, "track_mood": "sad"})


def test_a_name_can_be_allowed(path: Path) -> None:
    recorder = Recorder(path, names=["vibe"])
    recorder.observe(GET, "full", 200, {"id": 1, "vibe": "sad"})
    recorder.close()
    assert '"vibe"' in path.read_text("utf-8")


def test_tiers_and_statuses_are_told_apart(path: Path) -> None:
    with Recorder(path) as recorder:
        recorder.observe(GET, "public", 200, {"id": 1})
        recorder.observe(GET, "full", 200, {"id": 1})
        recorder.observe(GET, "full", 404, None)
    found = {key[1:]: shape.answers for key, shape in read_shapes(path).found.items()}
    assert found == {("public", 200): 1, ("full", 200): 1, ("full", 404): 1}


def test_what_a_sandbox_answers_is_marked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEATPASS_BASE_URL", "http://127.0.0.1:8100/api/v1")
    recorder = Recorder(path)
    recorder.observe(GET, "full", 200, {"id": 1})
    recorder.close()
    assert [tier for _, tier, _ in read_shapes(path).found] == ["sandbox-full"]


def test_several_runs_are_merged(path: Path) -> None:
    recorded(path, {"id": 1})
    assert recorded(path, {"id": 2, "name": "Dusk"}) == {
        "": {"object": 2},
        "id": {"integer": 2},
        "name": {"string": 1},
    }


def test_an_answer_is_saved_once_however_often_one_saves(path: Path) -> None:
    recorder = Recorder(path)
    recorder.observe(GET, "full", 200, {"id": 1})
    recorder.save()
    recorder.save()
    recorder.close()
    assert read_shapes(path).found["GET /tracks/{id}", "full", 200].answers == 1


def record_some(path: str) -> None:
    with Recorder(path) as recorder:
        for _ in range(20):
            recorder.observe(GET, "full", 200, {"id": 1})
            recorder.save()


def test_processes_may_share_a_file(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=record_some, args=(str(path),)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert read_shapes(path).found["GET /tracks/{id}", "full", 200].answers == 40
    assert [each.name for each in path.parent.iterdir()] == ["shapes.json"]


def test_a_child_does_not_save_what_its_parent_recorded(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(path)
    recorder.observe(GET, "full", 200, {"id": 1})
    with monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: -1)
        recorder.save()
        assert not path.exists()
    recorder.close()
    assert read_shapes(path).found["GET /tracks/{id}", "full", 200].answers == 1


def test_threads_may_share_a_recorder(path: Path) -> None:
    recorder = Recorder(path)

    def work() -> None:
        for _ in range(100):
            recorder.observe(GET, "full", 200, {"id": 1})

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    recorder.close()
    assert read_shapes(path).found["GET /tracks/{id}", "full", 200].answers == 400


def test_a_recording_is_bounded_whatever_answers_hold(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shapes, "MAX_PATHS", 10)
    deep: Any = {}
    for _ in range(100):
        deep = {"track": deep}
    with Recorder(path) as recorder:
        recorder.observe(GET, "full", 200, deep)
        recorder.observe(GET, "full", 200, {"id": 1, "artists": [{"id": 1}] * 50_000})
    found = read_shapes(path)
    assert found.paths == 10
    assert found.left_out > 0


def test_a_file_that_is_no_recording_is_left_alone(path: Path) -> None:
    good = '{"format": "beatpass-shapes/1", "left_out": 0, "operations": {%s}}'
    answer = '{"answers": 1, "first": "2026-11-24", "last": "2026-11-24", "values": {%s}}'
    for text in (
        "",
        "{",
        "[]",
        "null",
        '{"format": "beatpass-shapes/9"}',
        good % '"GET /tracks": []',
        good % '"EVIL /tracks": {}',
        good % r'"GET /tra\u001bcks": {}',
        good % f'"GET /tracks": {{"root 200": {answer % ""}}}',
        good % f'"GET /tracks": {{"full 999": {answer % ""}}}',
        good % '"GET /tracks": {"full 200": {"answers": 1}}',
        good % f'"GET /tracks": {{"full 200": {answer.replace("1,", "-1,", 1) % ""}}}',
        good % f'"GET /tracks": {{"full 200": {answer.replace("-24", "-99", 1) % ""}}}',
        *(
            good % f'"GET /tracks": {{"full 200": {answer % values}}}'
            for values in (
                '"id": 5',
                '"id": {"evil": 1}',
                '"id": {"integer": 1.5}',
                '"the name": {"integer": 1}',
                '"a..b": {"integer": 1}',
                f'"{"a." * 40}a": {{"integer": 1}}',
            )
        ),
        '{"format": "beatpass-shapes/1", "left_out": ' + "9" * 5_000 + ', "operations": {}}',
        "[" * 100_000,
    ):
        path.write_text(text, "utf-8")
        with pytest.raises(DocumentError) as caught:
            Recorder(path)
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 400
        assert path.read_text("utf-8") == text


def test_a_file_that_was_damaged_meanwhile_is_left_alone(path: Path) -> None:
    recorder = Recorder(path)
    recorder.observe(GET, "full", 200, {"id": 1})
    path.write_text("{}", "utf-8")
    with pytest.raises(DocumentError, match="no recording of shapes"):
        recorder.close()
    assert path.read_text("utf-8") == "{}"


def test_a_folder_that_is_not_there_is_told_in_one_line(path: Path) -> None:
    recorder = Recorder(path.parent / "no" / "shapes.json")
    recorder.observe(GET, "full", 200, {"id": 1})
    with pytest.raises(DocumentError, match="cannot be written"):
        recorder.close()


def test_a_recording_is_readable_json(path: Path) -> None:
    recorded(path, {"id": 1})
    text = path.read_text("utf-8")
    assert '        "id": {"integer": 1}' in text.splitlines()
    assert json.loads(text)["operations"]["GET /tracks/{id}"]["full 200"]["answers"] == 1


def test_an_empty_recording_adds_nothing(path: Path) -> None:
    Recorder(path).close()
    assert not path.exists()
    assert Shapes().paths == 0
