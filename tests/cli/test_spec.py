"""`beatpass spec` tells by its exit code whether anything drifted, and by its output what."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from beatpass_client.cli import spec
from beatpass_client.cli.main import app
from beatpass_client.drift import Recorder
from beatpass_client.sandbox import SandboxServer
from beatpass_client.types import Operation

Json = dict[str, Any]
Write = Callable[[str, Any], str]


def document(*parameters: str, **root: Any) -> Json:
    described = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in parameters]
    operation = {"parameters": described, "responses": {"200": {"description": ""}}}
    return {"openapi": "3.0.3", "paths": {"/tracks": {"get": operation}}, **root}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def to_file(name: str, data: Any) -> str:
        path = tmp_path / name
        path.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")
        return str(path)

    return to_file


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["spec", *words])


@pytest.fixture
def changed(write: Write) -> tuple[str, str]:
    return write("old.json", document("a")), write("new.json", document("a", "b"))


# diff


def test_the_same_exits_with_0(changed: tuple[str, str]) -> None:
    result = run("diff", changed[0], changed[0].replace("old.json", "./old.json"))
    assert result.exit_code == 0
    assert result.stdout.startswith("Nothing has drifted")


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [("wording", 1), ("additive", 1), ("defect", 0), ("breaking-decoder", 0), ("never", 0)],
)
def test_the_exit_code_depends_on_the_level(
    changed: tuple[str, str], fail_on: str, code: int
) -> None:
    assert run("diff", *changed, "--fail-on", fail_on).exit_code == code


def test_breaking_changes_fail_and_additive_ones_do_not(changed: tuple[str, str]) -> None:
    old, new = changed
    assert run("diff", old, new).exit_code == 0
    assert run("diff", new, old).exit_code == 1


def test_a_blocking_change_fails_whatever_is_asked_for(write: Write) -> None:
    old = write("old.json", document())
    new = write("new.json", document(servers=[{"url": "https://evil.example"}]))
    assert run("diff", old, new, "--fail-on", "never").exit_code == 1


def test_wording_can_be_left_out(write: Write) -> None:
    old, new = document(), document()
    new["paths"]["/tracks"]["get"]["summary"] = "Other."
    files = write("old.json", old), write("new.json", new)
    assert run("diff", *files, "--fail-on", "wording").exit_code == 1
    assert run("diff", *files, "--fail-on", "wording", "--no-wording").exit_code == 0


def test_deviations_explain(changed: tuple[str, str], write: Write) -> None:
    found = json.loads(run("diff", *changed, "--format", "json").stdout)["findings"]
    entry = {"reason": "Known.", "date": "2026-10-06", "fingerprint": found[0]["fingerprint"]}
    accepted = write("accepted.json", {"deviations": [entry]})
    result = run("diff", *changed, "--fail-on", "wording", "--deviations", accepted)
    assert (result.exit_code, "1 known differences" in result.stdout) == (0, True)


@pytest.mark.parametrize("format", ["text", "json", "markdown", "sarif"])
def test_a_report_comes_in_each_format(changed: tuple[str, str], format: str) -> None:
    result = run("diff", *changed, "--format", format)
    assert "new-optional-request-parameter" in result.stdout
    if format in ("json", "sarif"):
        json.loads(result.stdout)


@pytest.mark.parametrize("content", ["null", "{", '{"openapi": "3.0.3", "paths": null}', "<html>"])
def test_what_cannot_be_told_exits_with_2_and_one_line(write: Write, content: str) -> None:
    old = write("old.json", document())
    result = run("diff", old, write("new.json", content))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("beatpass: ")
    assert result.stderr.count("\n") == 1


def test_a_message_is_inert(write: Write) -> None:
    text = '{"\\u001b[31m::error::": 1, "\\u001b[31m::error::": 2}'
    result = run("diff", write("old.json", document()), write("new.json", text))
    assert "\x1b" not in result.stderr
    assert "::" not in result.stderr


def test_an_unknown_option_exits_with_2(changed: tuple[str, str]) -> None:
    assert run("diff", *changed, "--fail-on", "sometimes").exit_code == 2


# check and lint


def test_a_contract_is_checked_against_a_document(write: Write) -> None:
    accepted = write("none.json", {"deviations": []})
    contract = write("contract.json", document("a"))
    published = write("published.json", document())
    words = ("check", published, "--contract", contract, "--deviations", accepted)
    result = run(*words)
    assert result.exit_code == 1
    assert "GET /tracks query.a" in result.stdout
    assert run("check", contract, *words[2:]).exit_code == 0


def test_the_contract_of_the_package_is_checked_when_no_other_is_named(write: Write) -> None:
    result = run("check", write("published.json", document()))
    assert result.exit_code == 1
    assert "GET /tracks/{id}" in result.stdout


def test_the_contract_of_the_checkout_is_linted_and_named() -> None:
    result = run("lint")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("No faults: openapi/beatpass.yaml has ")


def test_the_contract_of_the_checkout_is_found_from_below(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "openapi" / "beatpass.yaml").write_text(json.dumps(document()), "utf-8")
    monkeypatch.chdir(tmp_path / "docs")
    result = run("lint", "--no-standard")
    assert result.exit_code == 1
    assert str(tmp_path / "openapi" / "beatpass.yaml") in result.stdout


def test_outside_of_a_checkout_the_contract_of_the_package_is_linted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("lint")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("No faults: the contract of the package has ")


@pytest.mark.parametrize("words", [("check", ""), ("lint", ""), ("diff", "", ""), ("import", " ")])
def test_a_document_that_was_not_named_is_told(words: tuple[str, ...]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert "no document was named" in result.stderr


def test_another_contract_can_be_linted(write: Write) -> None:
    result = run("lint", write("contract.json", document()))
    assert result.exit_code == 1
    assert "x-class is missing" in result.stdout


# watch


class Client:
    """Answers each call with a track too few fields of which are known."""

    def __init__(self, observer: spec.Observer, body: Any) -> None:
        self._observer = observer
        self._body = body
        self.closed = False
        self.tracks = self

    def get(self, id: int) -> None:
        operation = Operation(
            "getTrack", "GET", "/tracks/{id}", "read", "optional", "tracks", "get"
        )
        self._observer.observe(operation, "public", 200, self._body)

    def close(self) -> None:
        self.closed = True


PLAN = {"calls": [{"operation": "getTrack", "arguments": {"id": 3629}}]}


def watched(
    plan: str, body: Any, *words: str, answer: str | None = None
) -> tuple[Result, list[Client]]:
    clients: list[Client] = []

    def factory(observer: spec.Observer) -> Client:
        clients.append(Client(observer, body))
        return clients[-1]

    made = spec.make_app(factory)
    return CliRunner().invoke(made, ["watch", plan, *words], input=answer), clients


@pytest.mark.parametrize(
    ("body", "code"), [({"track": {"id": 1, "name": "Dusk"}}, 0), ({"track": {"id": "1"}}, 1)]
)
def test_answers_are_watched(write: Write, body: Any, code: int) -> None:
    result, (client,) = watched(write("plan.json", PLAN), body, "--yes")
    assert result.exit_code == code
    assert "This makes 1 request" in result.stderr
    assert client.closed


def test_without_agreement_nothing_is_sent(write: Write) -> None:
    result, clients = watched(write("plan.json", PLAN), {})
    assert (result.exit_code, clients) == (2, [])
    assert "This makes 1 request" in result.stderr
    assert "give --yes" in result.stderr


@pytest.mark.parametrize(("answer", "sent"), [("y", 1), ("n", 0)])
def test_somebody_may_agree_or_not(
    write: Write, monkeypatch: pytest.MonkeyPatch, answer: str, sent: int
) -> None:
    monkeypatch.setattr(spec, "_somebody_is_there", lambda: True)
    result, clients = watched(write("plan.json", PLAN), {"track": {}}, answer=answer)
    assert "Go on?" in result.stderr
    assert len(clients) == sent
    assert result.exit_code == (1 if sent else 2)


def test_a_plan_that_writes_is_refused(write: Write) -> None:
    plan = write("plan.json", {"calls": [{"operation": "initiateTrackPurchase"}]})
    result, clients = watched(plan, {}, "--yes")
    assert (result.exit_code, clients) == (2, [])


@pytest.mark.parametrize("format", ["text", "json", "markdown"])
def test_what_was_watched_is_reported_in_each_format(write: Write, format: str) -> None:
    result, _ = watched(
        write("plan.json", PLAN), {"track": {"id": "1", "name": ""}}, "--yes", "--format", format
    )
    assert "string instead of integer" in result.stdout


@pytest.fixture(scope="module")
def sandbox_server() -> Iterator[SandboxServer]:
    with SandboxServer(0) as running:
        yield running


@pytest.mark.parametrize("module", [True, False])
def test_the_command_watches_the_sandbox(
    sandbox_server: SandboxServer, write: Write, module: bool
) -> None:
    plan = write("plan.yml", "calls:\n- {operation: getTracks, arguments: {page_size: 5}}\n")
    script = Path(sys.executable).with_name("beatpass")
    command = [sys.executable, "-m", "beatpass_client.cli"] if module else [str(script)]
    ran = subprocess.run(
        [*command, "spec", "watch", plan, "--yes", "--format", "json"],
        env={**os.environ, "BEATPASS_BASE_URL": sandbox_server.base_url, "BEATPASS_TOKEN": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode in (0, 1)
    report = json.loads(ran.stdout)
    assert report["answers"] == 1


def test_the_plan_of_the_examples_is_a_dozen_calls() -> None:
    plan = Path(__file__).resolve().parents[2] / "examples" / "watch.yml"
    result, clients = watched(str(plan), {})
    assert "This makes 12 requests" in result.stderr
    assert clients == []


# learn


class MoodClient(Client):
    """Answers with a field that nobody has documented."""

    def get(self, id: int) -> None:
        operation = Operation("getAlbumAnalytics", "GET", ANALYTICS, "read", "bearer", "x", "y")
        self._observer.observe(operation, "full", 200, self._body)


ANALYTICS = "/albums/{album}/producer-analytics"
CONTRACT = """\
# A comment.
openapi: 3.0.3
info: {title: BeatPass, version: '1'}
paths:
  /albums/{album}/producer-analytics:
    get:
      operationId: getAlbumAnalytics
      tags: [insights] # Another.
      x-class: read
      x-name: album_analytics
      x-source: reference
      parameters:
      - {name: album, in: path, required: true, schema: {type: integer}}
      responses:
        '200':
          description: The figures.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/AlbumAnalytics'}
components:
  schemas:
    AlbumAnalytics:
      type: object
      description: What is counted. BeatPass does not document its fields.
      additionalProperties: true
      x-shape: undocumented
    Zebra: {type: string} # The last.
"""


@pytest.fixture
def recording(tmp_path: Path) -> str:
    operation = Operation("getAlbumAnalytics", "GET", ANALYTICS, "read", "bearer", "x", "y")
    with Recorder(tmp_path / "shapes.json", sandbox=False) as recorder:
        recorder.observe(operation, "full", 200, {"id": 1, "plays": {"total": 5, "name": "x"}})
    return str(tmp_path / "shapes.json")


def git(folder: Path, *words: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *words],
        cwd=folder,
        check=True,
        capture_output=True,
    )


def test_a_recording_is_summed_up(recording: str) -> None:
    result = run("learn", recording)
    assert result.exit_code == 0
    assert f"GET {ANALYTICS} 200: undocumented, and has fields now (1 full answers)" in (
        result.stdout
    )


def test_what_was_learnt_is_shown_asked_about_and_written(
    recording: str, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    contract = Path(write("contract.yaml", CONTRACT))
    words = ("learn", recording, "--write", str(contract))
    result = run(*words)
    assert (result.exit_code, contract.read_text("utf-8")) == (2, CONTRACT)
    assert "+      x-answer: observed" in result.stdout
    assert "nobody is there to agree, so nothing was written" in result.stderr
    monkeypatch.setattr(spec, "_somebody_is_there", lambda: True)
    refused = CliRunner().invoke(app, ["spec", *words], input="n")
    assert (refused.exit_code, contract.read_text("utf-8")) == (2, CONTRACT)
    assert run(*words, "--yes").exit_code == 0
    text = contract.read_text("utf-8")
    assert set(CONTRACT.splitlines()) - set(text.splitlines()) == {
        "      description: What is counted. BeatPass does not document its fields.",
        "      x-shape: undocumented",
    }
    assert "    AlbumAnalyticsPlays:" in text.splitlines()
    assert run(*words, "--yes").exit_code == 0
    assert contract.read_text("utf-8") == text


def test_a_contract_with_local_changes_is_left_alone(recording: str, write: Write) -> None:
    contract = Path(write("contract.yaml", CONTRACT))
    git(contract.parent, "init", "--quiet")
    git(contract.parent, "add", "contract.yaml")
    git(contract.parent, "commit", "--quiet", "--message", "It.")
    contract.write_text(f"{CONTRACT}# Mine.\n", "utf-8")
    result = run("learn", recording, "--write", str(contract), "--yes")
    assert (result.exit_code, contract.read_text("utf-8")) == (2, f"{CONTRACT}# Mine.\n")
    assert "has changes that are not committed" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "holds null"),
        ("a: [", "is not YAML"),
        ("paths:   {}\n", "OpenAPI 3 document"),
        (CONTRACT.replace("tags: [insights]", "tags:   [insights]"), "not laid out"),
    ],
)
def test_a_file_that_is_no_contract_is_left_alone(
    recording: str, write: Write, text: str, reason: str
) -> None:
    contract = Path(write("contract.yaml", text))
    result = run("learn", recording, "--write", str(contract), "--yes")
    assert (result.exit_code, contract.read_text("utf-8")) == (2, text)
    assert reason in result.stderr
    assert result.stderr.count("\n") == 1


def test_recordings_that_are_not_ours_are_refused(write: Write) -> None:
    for content in ("", "[]", '{"format": "other"}', "\x00\x01"):
        result = run("learn", write("shapes.json", content))
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1
    assert run("learn").exit_code == 2
    assert run("learn", "no-such-file.json").exit_code == 2


def test_what_a_sandbox_made_up_is_never_written(recording: str, write: Write) -> None:
    contract = write("contract.yaml", CONTRACT)
    result = run("learn", recording, "--sandbox", "--write", contract, "--yes")
    assert result.exit_code == 2
    assert "never written" in result.stderr


def test_a_plan_can_be_recorded(write: Write, tmp_path: Path) -> None:
    shapes = tmp_path / "new.json"
    made = spec.make_app(lambda observer: MoodClient(observer, {"id": 1, "mood": "sad"}))
    words = ["learn", str(shapes), "--plan", write("plan.json", PLAN)]
    assert CliRunner().invoke(made, words).exit_code == 2
    assert not shapes.exists()
    result = CliRunner().invoke(made, [*words, "--yes"])
    assert result.exit_code == 0, result.stderr
    assert "This makes 1 request" in result.stderr
    assert "undocumented, and has fields now" in result.stdout
    assert "sad" not in shapes.read_text("utf-8")


# import and accept


PUBLISHED_MOODS: Json = {
    "operationId": "getMoods",
    "tags": ["moods"],
    "responses": {
        "200": {
            "description": "",
            "content": {
                "application/json": {
                    "schema": {"type": "object", "properties": {"id": {"type": "integer"}}}
                }
            },
        }
    },
}


def published_moods(path: str = "/moods", **more: Any) -> Json:
    paths = {path: {"get": {**PUBLISHED_MOODS, **more}}}
    return {"openapi": "3.0.3", "info": {"title": "", "version": "2"}, "paths": paths}


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a contract that one stands in."""
    for folder in ("openapi", "beatpass_client", "tests"):
        (tmp_path / folder).mkdir()
    (tmp_path / "openapi" / "beatpass.yaml").write_text(CONTRACT, "utf-8")
    (tmp_path / "openapi" / "deviations.yml").write_text("# Ours.\ndeviations: []\n", "utf-8")
    (tmp_path / "tests" / "test_it.py").write_text("bp.insights.album_analytics(1)\n", "utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "It.")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_operation_is_imported_and_the_lint_asks_what_is_open(
    checkout: Path, write: Write
) -> None:
    result = run("import", write("new.json", published_moods()), "--yes")
    assert result.exit_code == 0, result.stderr
    assert "added GET /moods" in result.stderr
    assert "to decide: GET /moods: x-class" in result.stderr
    text = (checkout / "openapi" / "beatpass.yaml").read_text("utf-8")
    assert "      x-class: '?'" in text.splitlines()
    assert set(CONTRACT.splitlines()) <= set(text.splitlines())
    linted = run("lint", "--no-standard")
    assert "GET /moods: x-class is still a question: how may it be repeated?" in linted.stdout
    again = run("import", write("new.json", published_moods()), "--yes")
    assert "changes that are not committed" in again.stderr


def test_what_a_person_decides_is_asked_one_by_one(
    checkout: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spec, "_somebody_is_there", lambda: True)
    words = ["spec", "import", write("new.json", published_moods())]
    result = CliRunner().invoke(app, words, input="read\nReturns the moods.\ny\n")
    assert result.exit_code == 0, result.stderr
    text = (checkout / "openapi" / "beatpass.yaml").read_text("utf-8")
    assert "      x-class: read\n" in text
    assert "      description: Returns the moods.\n" in text


def test_a_removed_operation_is_listed_and_deleted_when_asked(checkout: Path, write: Write) -> None:
    contract = CONTRACT.replace("x-source: reference", "x-source: october")
    (checkout / "openapi" / "beatpass.yaml").write_text(contract, "utf-8")
    git(checkout, "commit", "--all", "--quiet", "--message", "It.")
    new = write("new.json", published_moods())
    listed = run("import", new)
    assert f"not in the document any more: GET {ANALYTICS}" in listed.stderr
    assert "used in tests/test_it.py:1" in listed.stderr
    assert run("import", new, "--remove", f"GET {ANALYTICS}", "--yes").exit_code == 0
    text = (checkout / "openapi" / "beatpass.yaml").read_text("utf-8")
    assert "album_analytics" not in text
    assert "/moods:" in text


def test_a_document_that_would_harm_the_contract_changes_nothing(
    checkout: Path, write: Write
) -> None:
    hostile = (
        published_moods('/a" + __import__("os")'),
        published_moods("/moods/../x"),
        published_moods(operationId="__init__"),
        published_moods(operationId="getAlbumAnalytics"),
        published_moods(parameters=[{"name": "\u202e", "in": "query"}]),
    )
    for published in hostile:
        result = run("import", write("new.json", published), "--yes")
        assert (checkout / "openapi" / "beatpass.yaml").read_text("utf-8") == CONTRACT, published
        assert result.exit_code == 2, published
        assert result.stderr.splitlines()[-1].startswith("beatpass: "), published


def test_a_defect_of_the_document_is_told_and_nothing_of_it_is_fetched(
    checkout: Path, write: Write
) -> None:
    published = published_moods(responses={"200": {"$ref": "http://127.0.0.1:9/x"}})
    result = run("import", write("new.json", published), "--yes")
    assert result.exit_code == 0
    assert "by hand: GET /moods: the document has a defect" in result.stderr
    assert "127.0.0.1" not in (checkout / "openapi" / "beatpass.yaml").read_text("utf-8")


def test_differences_are_accepted_with_a_reason(checkout: Path, write: Write) -> None:
    new = write("new.json", published_moods())
    found = json.loads(run("check", new, "--contract", "openapi/beatpass.yaml", *JSON).stdout)
    (fingerprint,) = (each["fingerprint"] for each in found["findings"])
    kind = "response-property-became-nullable 200 pagination.*"
    result = run("accept", fingerprint, "--reason", "Not yet.", "--document", new)
    assert result.exit_code == 0, result.stderr
    assert run("accept", "--kind", kind, "--reason", "Empty pages.").exit_code == 0
    text = (checkout / "openapi" / "deviations.yml").read_text("utf-8")
    assert text.startswith("# Ours.\ndeviations:\n- reason: Not yet.\n")
    assert f"  - '{fingerprint}' # GET /moods\n" in text
    words = ("--contract", "openapi/beatpass.yaml", "--deviations", "openapi/deviations.yml")
    left = json.loads(run("check", new, *words, *JSON).stdout)
    assert (left["explained"], [each["rule"] for each in left["findings"]]) == (
        1,
        ["deviation-not-found"],
    )

    pruned = run("accept", "--prune", "--document", new)
    assert pruned.exit_code == 0, pruned.stderr
    text = (checkout / "openapi" / "deviations.yml").read_text("utf-8")
    assert "kinds" not in text
    assert f"'{fingerprint}' # GET /moods" in text


JSON = ("--format", "json")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--reason", "It."), "nothing was named"),
        (("--prune",), "needs the published --document"),
        (("0123456789ab",), "no 'reason'"),
        (("xyz", "--reason", "It."), "twelve characters"),
        (("--kind", "no-rule 200", "--reason", "It."), "no rule"),
        (("--kind", "request-parameter-removed", "--reason", "It."), "accept too much"),
    ],
)
def test_what_cannot_be_accepted_changes_nothing(
    checkout: Path, words: tuple[str, ...], reason: str
) -> None:
    before = (checkout / "openapi" / "deviations.yml").read_text("utf-8")
    result = run("accept", *words)
    assert result.exit_code == 2
    assert reason in result.stderr
    assert (checkout / "openapi" / "deviations.yml").read_text("utf-8") == before
