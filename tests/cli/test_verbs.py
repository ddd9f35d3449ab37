"""Every operation of the contract is a verb, and the verbs work against the sandbox."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from beatpass_client.cli import failures, main, terminal
from beatpass_client.cli.surface import Verb, namespaces, operation_ids, verb_by_id, verbs_of
from beatpass_client.cli.verbs import options_of
from beatpass_client.contract import operations
from beatpass_client.sandbox import SandboxServer

from .process import Command, Ran

Run = Callable[..., Ran]

VERBS = [verb for noun in namespaces() for verb in verbs_of(noun).values()]
READS = [verb for verb in VERBS if verb.reads and verb.operation.answer == "json"]
# Nouns that the command has another word for, or other verbs.
RENAMED = {"exports": "export"}
OWN_AUTH = {"login", "register"}

# What the seed has under the names that paths and queries ask for.
VALUES: dict[str, Any] = {
    "achievementId": "first-track", "artistName": "a", "category": "most_downloads",
    "genre": "lo-fi", "name": "lo-fi", "period": "30d", "q": "a", "query": "a", "track": 3130,
    "trackId": 3130, "trackName": "a", "type": "artist", "user": 2, "ids": "1", "uuid": "1-2-3-4",
}  # fmt: skip
BODY = {"string": "https://a.example", "array": [1], "integer": 1}
TRACKS = {"tracks", "lyrics", "fingerprints", "purchases"}


@pytest.fixture
def run(
    sandbox_server: SandboxServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """The command in this process, which is quicker where the process is not what counts."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("BEATPASS_BASE_URL", sandbox_server.base_url)
    monkeypatch.setenv("BEATPASS_TOKEN", sandbox_server.token)

    def run(*words: str) -> Ran:
        code = main.run(list(words))
        terminal.hush(False)
        return Ran(code, *capsys.readouterr())

    return run


def example(verb: Verb) -> dict[str, str]:
    values = {}
    for each in verb.parameters:
        if each.in_ == "path" or (each.in_ == "query" and each.required):
            value = VALUES.get(each.name, 1)
            if each.name == "id" and verb.operation.namespace in TRACKS:
                value = 3130
            if each.choices and value not in each.choices:
                value = each.choices[0]
            if each.name == "name" and verb.operation.namespace == "tags":
                value = "night"
            values[each.name] = str(value)
    return values


def words_of(verb: Verb) -> list[str]:
    values = example(verb)
    words = [RENAMED.get(verb.operation.namespace, verb.operation.namespace).replace("_", "-")]
    words.append(verb.name)
    for each in verb.parameters:
        if each.name in values:
            words += [values[each.name]] if each.in_ == "path" else [
                f"--{each.option}", values[each.name]
            ]  # fmt: skip
    if verb.reads and verb.has_body:
        fields = {each.name: BODY[each.schema["type"]] for each in verb.parameters if each.required}
        words += ["--body", json.dumps(fields)]
    return words


def test_every_operation_is_a_verb_of_a_noun() -> None:
    assert sorted(verb.operation.id for verb in VERBS) == sorted(each.id for each in operations())
    assert set(operation_ids()) == {each.id for each in operations()}


def test_every_verb_takes_what_its_operation_takes(run: Run) -> None:
    for verb in VERBS:
        if verb.operation.namespace == "auth":
            ran = run("call", verb.operation.id, "--list")
            assert {json.loads(line)["name"] for line in ran.out.splitlines()} == {
                each.name for each in verb.parameters
            }
            continue
        ran = run(*words_of(verb)[:2], "--help")
        assert ran.code == 0
        if verb.operation.id == "downloadTrack":
            # It saves a file, and has options of its own for that.
            assert "--to PATH" in ran.out
        else:
            assert_shown(verb, ran)


def assert_shown(verb: Verb, ran: Ran) -> None:
    """The help of a verb names each parameter and each option."""
    shown = set(re.findall(r"--[a-z][a-z-]*", ran.out))
    for each in verb.parameters:
        if each.in_ == "path":
            assert each.option.upper() in ran.out
        elif each.name not in ("pagination", "cursor", verb.operation.page_size):
            assert f"--{each.option}" in shown
    assert {f"--{name.replace('_', '-')}" for name in options_of(verb)} <= shown
    assert verb.operation.id in ran.out


def test_no_parameter_takes_the_word_of_an_option() -> None:
    for verb in VERBS:
        own = [each.option for each in verb.parameters if each.in_ != "path"]
        shared = {name.replace("_", "-") for name in options_of(verb)}
        assert len(own) == len(set(own))
        assert not shared & set(own)


def test_every_reading_verb_works_against_the_sandbox(
    run: Run, sandbox_server: SandboxServer
) -> None:
    for verb in READS:
        sandbox_server.sandbox.request_log.clear()
        sandbox_server.sandbox.limits.reset()
        ran = run(*words_of(verb))
        asked = sandbox_server.sandbox.request_log.requests(verb.operation.id)
        assert [each.operation_id for each in asked] == [verb.operation.id]
        if asked[0].status == 200:
            assert ran.code == 0, ran.err
            for line in ran.out.splitlines():
                json.loads(line)
        else:
            assert ran.code == 4
            assert ran.err.startswith(f"beatpass: {verb.operation.id}: ")


@pytest.mark.parametrize("id", ["getTracks", "getGenre", "searchIndex", "getMessages"])
def test_any_operation_can_be_called_by_its_name(id: str, run: Run) -> None:
    verb = verb_by_id(id)
    assert verb is not None
    searches = any(each.name == "query" for each in verb.parameters)
    values = {**example(verb), **({"query": "night"} if searches else {})}
    ran = run("call", id, *[f"{name}={value}" for name, value in values.items()])
    assert ran.code == 0
    assert ran.out


def test_a_body_is_made_of_fields_of_json_and_of_files(
    run: Run, fresh_sandbox_server: SandboxServer, tmp_path: Path
) -> None:
    (tmp_path / "body.json").write_text('{"name": "From a file", "public": false}')
    for words, name in [
        (("playlists", "create", "--name", "One", "--no-public"), "One"),
        (("playlists", "create", "--body", '{"name": "Two"}'), "Two"),
        (("playlists", "create", "--body", f"@{tmp_path}/body.json"), "From a file"),
        (("playlists", "create", "--body", '{"name": "x"}', "--name", "Four"), "Four"),
        (("call", "createPlaylist", "name=Five", "public:=false"), "Five"),
    ]:
        ran = run(*words)
        assert ran.code == 0, ran.err
        assert json.loads(ran.out)["name"] == name


def test_the_value_of_an_option_is_literal_text(
    run: Run, fresh_sandbox_server: SandboxServer
) -> None:
    send = ("messages", "send", "--conversation-id", "1", "--dry-run", "--message-text")
    for text in ("@mara hi", "@/etc/passwd", "-", "[1]", "{}", "@@"):
        ran = run(*send, text)
        assert ran.code == 0, ran.err
        assert json.loads(ran.out)["body"]["message_text"] == text


def test_a_pair_reads_a_file_after_one_sign_and_text_after_two(
    run: Run, fresh_sandbox_server: SandboxServer, tmp_path: Path
) -> None:
    (tmp_path / "name.txt").write_text("From a file")
    call = ("call", "createPlaylist", "--dry-run")
    for pair, name in [
        (f"name=@{tmp_path}/name.txt", "From a file"),
        ("name=@@mara", "@mara"),
        ("name=mara@home", "mara@home"),
    ]:
        ran = run(*call, pair)
        assert ran.code == 0, ran.err
        assert json.loads(ran.out)["body"]["name"] == name


def test_several_ids_are_given_with_commas(run: Run, fresh_sandbox_server: SandboxServer) -> None:
    ran = run("tracks", "delete", "3130,3139", "--yes", "--dry-run")
    assert json.loads(ran.out)["url"].endswith("/tracks/3130,3139")


def test_a_message_is_sent_once_with_a_key(run: Run, fresh_sandbox_server: SandboxServer) -> None:
    ran = run("messages", "send", "--conversation-id", "1", "--message-text", "Hello")
    assert ran.code == 0, ran.err
    assert len(fresh_sandbox_server.sandbox.request_log.requests("sendMessage")) == 1


def test_licenses_verify_says_what_is_known(run: Run) -> None:
    uuid = "00000000-0000-4000-8000-000000000000"
    assert run("licenses", "verify", uuid).code == 4


def test_an_export_is_written_to_a_file(
    run: Run, tmp_path: Path, fresh_sandbox_server: SandboxServer
) -> None:
    out = tmp_path / "export.json"
    assert run("export", "insights-csv", "--type", "tracks", "--out", str(out)).code == 0
    assert json.loads(out.read_text())


def test_an_export_itself_is_saved(
    run: Run, tmp_path: Path, fresh_sandbox_server: SandboxServer
) -> None:
    ran = run("export", "insights-csv", "--type", "tracks", "--to", str(tmp_path))
    assert ran.code == 0, ran.err
    saved = json.loads(ran.out)
    assert Path(saved["file"]).parent == tmp_path
    assert Path(saved["file"]).stat().st_size == saved["bytes"] > 0


def test_a_download_is_saved_under_a_safe_name_and_replaces_nothing(
    run: Run, tmp_path: Path, fresh_sandbox_server: SandboxServer
) -> None:
    ran = run("tracks", "download", "3130", "--to", str(tmp_path))
    assert ran.code == 0, ran.err
    saved = json.loads(ran.out)
    file = Path(saved["file"])
    content = file.read_bytes()
    assert (file.parent, len(content)) == (tmp_path, saved["bytes"])
    again = run("tracks", "download", "3130", "--to", str(tmp_path))
    assert again.code == 1
    assert "--overwrite" in again.err
    assert run("tracks", "download", "3130", "--to", str(file), "--overwrite").code == 0
    assert file.read_bytes() == content


def test_a_download_shows_how_far_it_is_at_a_terminal(
    beatpass: Command, tmp_path: Path, fresh_sandbox_server: SandboxServer
) -> None:
    ran = beatpass.at_terminal("tracks", "download", "3130", "--to", str(tmp_path / "a.wav"))
    assert ran.code == 0
    assert "track 3130" in ran.out
    assert "kB" in ran.out
    assert (tmp_path / "a.wav").exists()


def test_a_certificate_and_a_pdf_of_a_license_are_saved(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEATPASS_TOKEN", "sandbox-buyer")
    licensed = str(json.loads(run("licenses", "list", "--max-items", "1").out)["track_id"])
    for verb, beginning in (("save-certificate", b"<!doctype"), ("save-pdf", b"%PDF-")):
        ran = run("licenses", verb, licensed, "--to", str(tmp_path))
        assert ran.code == 0, ran.err
        assert Path(json.loads(ran.out)["file"]).read_bytes().lstrip().startswith(beginning)


def test_a_page_does_not_go_to_a_terminal(beatpass: Command) -> None:
    beatpass.environment["BEATPASS_TOKEN"] = "sandbox-buyer"
    licensed = str(json.loads(beatpass("licenses", "list", "--max-items", "1").out)["track_id"])
    ran = beatpass.at_terminal("licenses", "certificate", licensed)
    assert ran.code == 2
    assert "--out FILE" in ran.out
    assert (
        beatpass("licenses", "certificate", licensed).out.lstrip().lower().startswith("<!doctype")
    )


def test_a_secret_is_read_from_standard_input(
    beatpass: Command, fresh_sandbox_server: SandboxServer
) -> None:
    words = ("call", "login", "email=user2@beatpass.example", "password=-", "token_name=laptop")
    ran = beatpass(*words, stdin="sandbox-password\n")
    assert ran.code == 0, ran.err
    assert '"access_token": "(hidden)"' in ran.out
    shown = beatpass(*words, "--show-secrets", stdin="sandbox-password\n")
    assert "(hidden)" not in shown.out


@pytest.mark.parametrize("word", ["trakcs", "artist", "playlits"])
def test_a_slip_gets_a_suggestion(run: Run, word: str) -> None:
    ran = run(word, "list")
    assert ran.code == 2
    assert "did you mean" in ran.err


def test_a_sandbox_is_started_for_a_call(beatpass_alone: Command) -> None:
    ran = beatpass_alone("genres", "list", "--sandbox", "--max-items", "1")
    assert ran.code == 0
    assert json.loads(ran.out)["id"]


def test_the_way_to_find_out_is_a_command() -> None:
    text = "call bp.verify(error) or bp.messages.list(conversation_id)"
    assert failures.in_commands(text) == "run beatpass messages list CONVERSATION_ID"
    assert failures.in_commands(text, "/messaging/7/send") == "run beatpass messages list 7"


def test_the_sandbox_has_its_state_from_call_to_call_and_says_where(
    beatpass_alone: Command,
) -> None:
    made = beatpass_alone("playlists", "create", "--name", "Night drive", "--sandbox")
    assert made.code == 0, made.err
    state = beatpass_alone.home / ".local/state/beatpass/sandbox.db"
    assert str(state) in made.err
    number = str(json.loads(made.out)["id"])
    again = beatpass_alone("playlists", "get", number, "--sandbox")
    assert json.loads(again.out)["name"] == "Night drive"
    assert again.err == ""
    assert str(state) in beatpass_alone("auth", "status", "--sandbox").out
    fresh = {**beatpass_alone.environment, "BEATPASS_SANDBOX_FRESH": "1"}
    assert beatpass_alone("playlists", "get", number, "--sandbox", environment=fresh).code == 4


def test_two_calls_of_the_sandbox_wait_for_each_other(beatpass_alone: Command) -> None:
    running = [beatpass_alone.start("genres", "list", "--sandbox") for _ in range(2)]
    for process in running:
        process.communicate(timeout=60)
    assert [process.returncode for process in running] == [0, 0]
