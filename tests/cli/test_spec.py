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
from beatpass_client.drift import Drift
from beatpass_client.sandbox.server.server import SandboxServer
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


def test_the_contract_of_the_package_is_clean() -> None:
    result = run("lint")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "No faults: the contract has 257 operations.\n"


def test_another_contract_can_be_linted(write: Write) -> None:
    result = run("lint", write("contract.json", document()))
    assert result.exit_code == 1
    assert "x-class is missing" in result.stdout


# watch


class Client:
    """Answers each call with a track too few fields of which are known."""

    def __init__(self, observer: Drift, body: Any) -> None:
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

    def factory(observer: Drift) -> Client:
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
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(0) as running:
        yield running


@pytest.mark.parametrize("module", [True, False])
def test_the_command_watches_the_sandbox(
    sandbox: SandboxServer, write: Write, module: bool
) -> None:
    plan = write("plan.yml", "calls:\n- {operation: getTracks, arguments: {page_size: 5}}\n")
    script = Path(sys.executable).with_name("beatpass")
    command = [sys.executable, "-m", "beatpass_client.cli"] if module else [str(script)]
    ran = subprocess.run(
        [*command, "spec", "watch", plan, "--yes", "--format", "json"],
        env={**os.environ, "BEATPASS_BASE_URL": sandbox.base_url, "BEATPASS_TOKEN": ""},
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
