"""Making the generated code from the contract, and refusing a contract that is not fit for it."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]

CONTRACT = """
openapi: 3.0.3
info: {title: Small, version: '1'}
security: [{bearerAuth: []}]
tags: [{name: beats, description: Beats.}]
paths:
  /beats/{id}:
    get:
      operationId: getBeat
      tags: [beats]
      summary: Get a beat
      x-class: read
      x-name: get
      x-source: reference
      x-answer: documented
      x-answer-source: reference 2026-11-24
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: The beat.
          content: {application/json: {schema: {$ref: '#/components/schemas/Beat'}}}
  /beats:
    post:
      operationId: uploadBeat
      tags: [beats]
      summary: Upload a beat
      x-class: unsafe
      x-name: upload
      x-source: reference
      x-answer: documented
      x-answer-source: reference 2026-11-24
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {$ref: '#/components/schemas/BeatUpload'}}}
      responses:
        '204': {description: Taken.}
components:
  securitySchemes: {bearerAuth: {type: http, scheme: bearer}}
  schemas:
    Beat:
      type: object
      properties:
        id: {type: integer}
        key: {type: string, enum: ['C', 'C#']}
    BeatUpload:
      type: object
      required: [audio]
      properties:
        audio: {type: string, format: binary}
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of the repository with a contract of two operations."""
    shutil.copytree(ROOT / "openapi" / "templates", tmp_path / "openapi" / "templates")
    for name in (
        "generator-config.yml",
        "pyproject.toml",
        "openapi/errors.yaml",
        "openapi/deviations.yml",
    ):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "openapi" / "beatpass.yaml").write_text(CONTRACT, "utf-8")
    (tmp_path / "beatpass_client").mkdir()
    return tmp_path


def run(
    repository: Path, *arguments: str, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    script = ROOT / "scripts" / "regenerate.py"
    return subprocess.run(
        [sys.executable, str(script), "--repository", str(repository), *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={"PATH": "/usr/bin:/bin", **environment},
    )


def files(repository: Path) -> dict[str, bytes]:
    package = repository / "beatpass_client"
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file()
    }


def test_the_output_is_the_same_whatever_the_folder_the_locale_and_the_hash_seed(
    repository: Path, tmp_path: Path
) -> None:
    assert run(repository, PYTHONHASHSEED="1", LC_ALL="C").returncode == 0
    first = files(repository)
    assert run(repository, cwd=Path("/"), PYTHONHASHSEED="77", LC_ALL="C.UTF-8").returncode == 0
    assert files(repository) == first
    assert "api/beats/get_beat.py" in first


def test_a_check_says_in_a_line_what_differs_and_changes_nothing(repository: Path) -> None:
    run(repository)
    assert run(repository, "--check").returncode == 0
    changed = repository / "beatpass_client" / "models" / "beat.py"
    changed.write_text("x = 1\n", "utf-8")
    done = run(repository, "--check")
    assert done.returncode == 1
    assert "models/beat.py: differs" in done.stderr
    assert changed.read_text("utf-8") == "x = 1\n"


def test_a_multipart_body_leaves_the_boundary_to_chance(repository: Path) -> None:
    run(repository)
    source = files(repository)["api/beats/upload_beat.py"].decode()
    assert "files=requests.multipart(body)" in source
    assert "boundary" not in source


def test_values_that_differ_in_a_sign_only_stay_apart(repository: Path) -> None:
    run(repository)
    source = files(repository)["models/beat_key.py"].decode()
    assert '"C", "C#"' in source


@pytest.mark.parametrize(
    ("mutate", "expected"),
    [
        (
            lambda doc: doc["paths"]["/beats"]["post"].update(operationId="getBeat"),
            ["POST /beats (getBeat)", "operationId"],
        ),
        (
            lambda doc: doc["paths"]["/beats/{id}"]["get"].pop("parameters"),
            ["GET /beats/{id} (getBeat)", "{id}"],
        ),
        (
            lambda doc: doc["paths"]["/beats"]["post"].update({"x-batch-size": 0}),
            ["POST /beats (uploadBeat)", "x-batch-size cannot be 0"],
        ),
        (
            lambda doc: doc["paths"]["/beats"]["post"].update({"x-batch-size": 50}),
            ["POST /beats (uploadBeat)", "x-batch-field is missing"],
        ),
        (
            lambda doc: doc["paths"]["/beats"]["post"].pop("x-class"),
            ["POST /beats (uploadBeat)", "x-class is missing"],
        ),
        (
            lambda doc: doc["paths"]["/beats"]["post"].pop("x-name"),
            ["POST /beats (uploadBeat)", "x-name is missing"],
        ),
        (
            lambda doc: doc["paths"]["/beats/{id}"]["get"]["responses"]["200"]["content"][
                "application/json"
            ].update(schema={"type": "object", "properties": {}}),
            ["GET /beats/{id} (getBeat)", "inline object"],
        ),
        (
            lambda doc: doc["paths"]["/beats"]["post"].pop("responses"),
            ["POST /beats (uploadBeat)", "responses"],
        ),
        (lambda doc: doc.pop("info"), ["info"]),
        (
            lambda doc: doc["components"]["schemas"]["Beat"]["properties"].update(
                album={"$ref": "#/components/schemas/Nowhere"}
            ),
            ["#/components/schemas/Nowhere", "leads nowhere"],
        ),
        (
            lambda doc: doc["components"]["schemas"]["Beat"].update(description="\ud800"),
            ["/components/schemas/Beat/description", "lone surrogate"],
        ),
        *(
            (
                lambda doc, name=name: doc["paths"]["/beats"]["post"].update(
                    parameters=[{"name": name, "in": "query", "schema": {"type": "string"}}]
                ),
                ["POST /beats (uploadBeat)", repr(name)],
            )
            for name in ("client", "self", "options", "body")
        ),
        *(
            (
                lambda doc, name=name: doc["paths"]["/beats"]["post"].update(
                    parameters=[{"name": name, "in": "header", "schema": {"type": "string"}}]
                ),
                ["POST /beats (uploadBeat)", name],
            )
            for name in ("Authorization", "Host", "Cookie")
        ),
    ],
    ids=[
        "duplicate",
        "template",
        "batch size",
        "batch field",
        "class",
        "name",
        "inline",
        "invalid",
        "no info",
        "dangling",
        "surrogate",
        "client",
        "self",
        "options",
        "body",
        "authorization",
        "host",
        "cookie",
    ],
)
def test_an_unfit_contract_is_refused_with_a_line_and_changes_nothing(
    repository: Path,
    mutate: Callable[[dict], object],  # type: ignore[type-arg]
    expected: list[str],
) -> None:
    run(repository)
    before = files(repository)
    document = yaml.safe_load(CONTRACT)
    mutate(document)
    (repository / "openapi" / "beatpass.yaml").write_text(yaml.safe_dump(document), "utf-8")
    done = run(repository)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert any(all(part in line for part in expected) for line in done.stderr.splitlines())
    assert len(done.stderr) < 2000
    assert files(repository) == before


def test_a_removed_operation_names_the_files_that_use_it(repository: Path) -> None:
    user = repository / "beatpass_client" / "resources" / "beats.py"
    user.parent.mkdir()
    user.write_text("def get():\n    from ..api.beats import get_beat, upload_beat\n", "utf-8")
    assert run(repository).stdout == "generated 2 operations\n"
    document = yaml.safe_load(CONTRACT)
    del document["paths"]["/beats"]
    del document["components"]["schemas"]["BeatUpload"]
    (repository / "openapi" / "beatpass.yaml").write_text(yaml.safe_dump(document), "utf-8")
    assert run(repository).stdout.splitlines() == [
        "generated 1 operations",
        "resources/beats.py:2: uses api.beats.upload_beat, which the contract no longer has",
    ]


def test_every_generated_file_says_so_in_its_first_lines(repository: Path) -> None:
    run(repository)
    for name, content in files(repository).items():
        head = b"\n".join(content.splitlines()[:2])
        assert b"Generated by `make regen`" in head, name


def test_a_contract_that_is_no_yaml_is_refused(repository: Path) -> None:
    (repository / "openapi" / "beatpass.yaml").write_text("a: [", "utf-8")
    done = run(repository)
    assert done.returncode == 1
    assert done.stderr.startswith("beatpass.yaml: is not YAML")
    assert len(done.stderr.splitlines()) == 1


HOSTILE_TEXTS = ['x"""\nprint(1)\n"""', "x\\", 'x\\"""+print(1)+"""', 'x"', '""""']


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_text_of_the_contract_never_becomes_code(repository: Path, text: str) -> None:
    document = yaml.safe_load(CONTRACT)
    document["tags"][0]["description"] = text
    document["components"]["schemas"]["Beat"]["description"] = text
    document["components"]["schemas"]["Beat"]["properties"]["id"]["description"] = text
    operation = document["paths"]["/beats/{id}"]["get"]
    operation["parameters"][0]["description"] = text
    operation["responses"]["200"]["description"] = text
    operation.update(summary=text, description=text)
    (repository / "openapi" / "beatpass.yaml").write_text(yaml.safe_dump(document), "utf-8")
    assert run(repository).stderr == ""
    for name, content in files(repository).items():
        if name.endswith(".py"):
            calls = [node for node in ast.walk(ast.parse(content)) if isinstance(node, ast.Call)]
            assert "print" not in {getattr(call.func, "id", "") for call in calls}, name
