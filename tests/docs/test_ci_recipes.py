"""The recipes for CI do what they say: their steps are run here, with the platform played by us."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from beatpass_client.contract import load_contract

ROOT = Path(__file__).resolve().parents[2]
CI = ROOT / "docs" / "ci"
TITLE = "The BeatPass API has drifted from the contract"

# A command of the platform: it notes its words, and answers from a file when there is one.
FAKE = """#!/usr/bin/env bash
printf '%s\\n' "$@" '--' >> "$CALLS"
cat "$ANSWERS/$(basename "$0")-$2" 2>/dev/null || true
"""


class Platform:
    """What a runner has: a checkout, variables, commands of the platform, files to write to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "calls.txt"
        self.answers = folder / "answers"
        self.summary = folder / "summary.md"
        self.checkout = folder / "checkout"
        commands = folder / "commands"
        for made in (self.answers, self.checkout, commands):
            made.mkdir()
        for name in ("gh", "curl"):
            command = commands / name
            command.write_text(FAKE, "utf-8")
            command.chmod(command.stat().st_mode | stat.S_IXUSR)
        self._variables = {
            **os.environ,
            "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
            "BIN": str(Path(sys.executable).parent),
            "CALLS": str(self.calls),
            "ANSWERS": str(self.answers),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "RUNNER_TEMP": str(folder),
            "CI_API_V4_URL": "https://gitlab.example/api/v4",
            "CI_PROJECT_ID": "7",
            "DRIFT_TOKEN": "drift-token",
            "TITLE": TITLE,
        }

    def run(self, script: str, document: Path | None = None) -> int:
        """Run a step as a runner does: bash that stops at the first failure."""
        names = {"DOCUMENT": str(document), "BEATPASS_DOCUMENT": str(document)}
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.checkout,
            env={**self._variables, **names},
            capture_output=True,
            check=False,
        ).returncode

    def called(self) -> list[list[str]]:
        if not self.calls.exists():
            return []
        text = self.calls.read_text("utf-8")
        return [call.strip("\n").split("\n") for call in text.split("--\n") if call.strip()]


@pytest.fixture
def platform(tmp_path: Path) -> Platform:
    return Platform(tmp_path)


def github() -> dict[str, Any]:
    return dict(yaml.safe_load((CI / "github-drift.yml").read_text("utf-8")))


def gitlab() -> dict[str, Any]:
    return dict(yaml.safe_load((CI / "gitlab-drift.yml").read_text("utf-8"))["drift"])


def github_step(name: str) -> str:
    steps = github()["jobs"]["drift"]["steps"]
    return str(next(step["run"] for step in steps if step.get("name") == name))


STEPS: dict[str, Callable[[], tuple[str, str]]] = {
    "github": lambda: (github_step("Generated code"), github_step("Drift")),
    "gitlab": lambda: (gitlab()["script"][0], gitlab()["script"][1]),
}


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A published document that is nothing but the contract: every deviation is missed by it."""
    path = tmp_path / "published.json"
    path.write_text(json.dumps(load_contract()), "utf-8")
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.json"
    path.write_text("<html>", "utf-8")
    return path


def test_the_recipes_run_weekly() -> None:
    # YAML reads the word `on` as true.
    triggers: Any = next(each for name, each in github().items() if str(name) == "True")
    assert triggers["schedule"][0]["cron"].split()[2:] == ["*", "*", "1"]
    assert "document" in triggers["workflow_call"]["inputs"]
    assert 'CI_PIPELINE_SOURCE == "schedule"' in gitlab()["rules"][0]["if"]


def test_a_workflow_may_do_no_more_than_read_report_and_open_issues() -> None:
    allowed = {"contents": "read", "issues": "write", "security-events": "write"}
    assert github()["permissions"] == allowed


def test_findings_go_to_code_scanning(platform: Platform, published: Path) -> None:
    assert platform.run(github_step("Report for code scanning"), published) == 0
    report = json.loads((platform.checkout / "drift.sarif").read_text("utf-8"))
    assert report["version"] == "2.1.0"
    steps = github()["jobs"]["drift"]["steps"]
    (upload,) = (step for step in steps if "upload-sarif" in step.get("uses", ""))
    assert upload["with"]["sarif_file"] == "drift.sarif"


def test_answers_are_watched_where_there_is_a_plan(platform: Platform, tmp_path: Path) -> None:
    whole = yaml.safe_load((CI / "gitlab-drift.yml").read_text("utf-8"))
    scripts = (
        next(
            step["run"]
            for step in github()["jobs"]["answers"]["steps"]
            if step.get("name") == "Watch"
        ),
        whole["drift-answers"]["script"][0],
    )
    plan = tmp_path / "plan.yml"
    plan.write_text("calls: []\n", "utf-8")
    for script in scripts:
        # A plan without calls cannot tell anything.
        assert platform.run(f"export BEATPASS_PLAN={plan}\n{script}") == 2


def test_the_generated_code_is_checked(platform: Platform) -> None:
    shutil.rmtree(platform.checkout)
    platform.checkout.symlink_to(ROOT)
    assert platform.run(STEPS["github"]()[0]) == 0


def test_both_recipes_check_the_generated_code_alike() -> None:
    assert STEPS["github"]()[0] == STEPS["gitlab"]()[0]


@pytest.mark.parametrize("ci", STEPS)
def test_without_generated_code_there_is_nothing_to_check(platform: Platform, ci: str) -> None:
    assert platform.run(STEPS[ci]()[0]) == 0


@pytest.mark.parametrize("ci", STEPS)
def test_generated_code_that_is_out_of_date_fails(platform: Platform, ci: str) -> None:
    (platform.checkout / "scripts").mkdir()
    (platform.checkout / "scripts" / "regenerate.py").write_text("raise SystemExit(1)", "utf-8")
    assert platform.run(STEPS[ci]()[0]) == 1


@pytest.mark.parametrize("ci", STEPS)
def test_a_drift_fails_and_opens_an_issue(platform: Platform, published: Path, ci: str) -> None:
    assert platform.run(STEPS[ci]()[1], published) == 1
    last = platform.called()[-1]
    assert TITLE in " ".join(last)
    folder = platform.folder if ci == "github" else platform.checkout
    assert (folder / "drift.md").read_text("utf-8").startswith("## Drift\n")


@pytest.mark.parametrize("ci", STEPS)
def test_what_cannot_be_told_fails_without_an_issue(
    platform: Platform, broken: Path, ci: str
) -> None:
    assert platform.run(STEPS[ci]()[1], broken) == 2
    assert platform.called() == []


def test_on_github_the_summary_of_the_job_has_the_report(
    platform: Platform, published: Path
) -> None:
    platform.run(github_step("Drift"), published)
    assert platform.summary.read_text("utf-8").startswith("## Drift\n")
    assert platform.called()[-1][:2] == ["issue", "create"]


def test_on_github_an_open_issue_gets_a_comment(platform: Platform, published: Path) -> None:
    (platform.answers / "gh-list").write_text("42\n", "utf-8")
    platform.run(github_step("Drift"), published)
    assert platform.called()[-1][:3] == ["issue", "comment", "42"]


def test_on_gitlab_the_token_is_sent_to_the_project_only(
    platform: Platform, published: Path
) -> None:
    platform.run(gitlab()["script"][1], published)
    (call,) = platform.called()
    assert call[-1] == "https://gitlab.example/api/v4/projects/7/issues"


@pytest.mark.parametrize("ci", STEPS)
def test_no_drift_passes(platform: Platform, published: Path, ci: str) -> None:
    # The contract differs from itself only in that its deviations do not occur.
    accepted = platform.folder / "none.json"
    accepted.write_text('{"deviations": []}', "utf-8")
    script = STEPS[ci]()[1].replace("spec check", f"spec check --deviations {accepted}")
    assert platform.run(script, published) == 0
    assert platform.called() == []
