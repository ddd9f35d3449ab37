"""Whatever is around the command, it ends in order: pipes, terminals, homes, languages."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from beatpass_client import __version__
from beatpass_client.cli.exit_codes import MEANINGS
from beatpass_client.cli.main import app
from tests.harness import FaultServer, json_answer, never_answer

from .process import PROGRAM, Command

LIST = ("tracks", "list", "--max-items", "400", "--page-size", "200")


def shell(command: Command, line: str) -> subprocess.CompletedProcess[bytes]:
    words = " ".join(PROGRAM)
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line.replace('beatpass', words)}"],
        env=command.environment,
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_c03_a_reader_that_goes_away_is_no_error(beatpass: Command) -> None:
    ran = shell(beatpass, f"beatpass {' '.join(LIST)} | head -n 1")
    assert ran.returncode in (0, 141)
    assert ran.stdout.count(b"\n") == 1
    assert b"Traceback" not in ran.stderr
    assert b"Exception" not in ran.stderr


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_c04_closed_streams_are_no_crash(beatpass: Command, closed: str) -> None:
    ran = shell(beatpass, f"beatpass tracks get 3629 {closed}")
    assert ran.returncode == 0
    assert b"Traceback" not in ran.stderr


def test_c04_a_full_disk_is_told(beatpass: Command) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    ran = shell(beatpass, "beatpass tracks get 3629 > /dev/full")
    assert ran.returncode == 1
    assert ran.stderr.count(b"\n") == 1


def test_c04_no_home_is_no_crash(beatpass: Command) -> None:
    environment = beatpass.without("HOME")
    assert beatpass("tracks", "get", "3629", environment=environment).code == 0


def test_c04_a_home_that_is_a_file_is_no_crash(beatpass: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    environment = {**beatpass.environment, "HOME": str(tmp_path / "file")}
    ran = beatpass("tracks", "list", "--all", "--page-size", "250", environment=environment)
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 500
    assert ran.err.count("--resume will not work") == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
@pytest.mark.parametrize("kind", ["table", "json", "csv"])
def test_c04_no_character_is_too_much(
    tmp_path: Path, server: FaultServer, encoding: str, kind: str
) -> None:
    server.always(json_answer({"status": "success", "track": {"id": 1, "name": "Ünïcødé ☃ 𝄞"}}))
    command = Command(tmp_path, server.base_url)
    environment = {**command.environment, "LANG": "C", "PYTHONIOENCODING": encoding}
    assert command("tracks", "get", "1", "--format", kind, environment=environment).code == 0


@pytest.mark.parametrize("columns", ["10", "1", "0", "-5", "many"])
def test_c04_no_terminal_is_too_narrow(beatpass: Command, columns: str) -> None:
    beatpass.environment["COLUMNS"] = columns
    words = ("tracks", "list", "--max-items", "2", "--format", "table")
    assert beatpass(*words).code == 0
    assert beatpass("--help").code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("tracks", "list", "--nonsense"),
        ("tracks", "list", "--format", "xml"),
        ("tracks", "list", "--max-items", "0"),
        ("tracks", "list", "--page", "one"),
        ("tracks", "list", "--paginate", "complex"),
        ("tracks", "get", "abc"),
        ("tracks", "get", "-1"),
        ("tracks", "get"),
        ("tracks", "get", "1", "2"),
        ("insights", "artist", "1", "--period", "a-day"),
        ("insights", "artist", "1", "--chart", "chart.exe"),
        ("genres", "get", ".."),
        ("genres", "get", ""),
        ("albums", "delete", "1,two", "--yes"),
        ("playlists", "create"),
        ("playlists", "create", "--body", "{"),
        ("playlists", "create", "--body", "@/nothing/here"),
        ("call", "getTrack"),
        ("call", "getTrack", "id=1", "colour=red"),
        ("call", "getTrack", "1"),
        ("call", "login", "email=a@example.com", "password=hunter22", "token_name=abc"),
        ("errors", "quantum", "foam"),
        ("auth", "login", "--created", "yesterday"),
        ("nonsense",),
    ],
    ids=" ".join,
)
def test_c05_what_cannot_be_is_refused_before_anything_is_sent(
    tmp_path: Path, server: FaultServer, words: tuple[str, ...]
) -> None:
    ran = Command(tmp_path, server.base_url)(*words)
    assert ran.code == 2
    assert ran.err.startswith("beatpass: ")
    assert ran.err.count("\n") == 1
    assert not server.ledger.heads


def test_a_server_that_is_not_there_exits_with_5(tmp_path: Path, free_port: int) -> None:
    ran = Command(tmp_path, f"http://127.0.0.1:{free_port}/api/v1")("tracks", "get", "1")
    assert ran.code == 5
    assert ran.err.count("\n") == 1


def test_c13_no_traceback_shows_the_values_of_variables() -> None:
    assert app.pretty_exceptions_show_locals is False


def test_a_traceback_is_shown_on_demand(beatpass: Command) -> None:
    ran = subprocess.run(
        [*PROGRAM, "tracks", "get", "1", "--debug"],
        env=beatpass.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" in ran.stderr
    assert "sandbox-token" not in ran.stderr


def test_a_terminated_list_leaves_its_place(tmp_path: Path, server: FaultServer) -> None:
    facts = {"current_page": 1, "last_page": 2, "per_page": 1, "total": 2}
    first = json_answer({"status": "success", "pagination": {**facts, "data": [{"id": 1}]}})
    server.answers(first, never_answer())
    command = Command(tmp_path, server.base_url)
    process = command.start("tracks", "list", "--all")
    server.ledger.wait_until(lambda ledger: len(ledger) == 2)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)
    facts |= {"current_page": 2}
    server.answers(json_answer({"status": "success", "pagination": {**facts, "data": [{"id": 2}]}}))
    assert command("tracks", "list", "--all", "--resume").out == '{"id": 2}\n'


def test_importing_the_package_loads_nothing_of_the_command() -> None:
    code = (
        "import sys, beatpass_client\n"
        "beatpass_client.BeatPassSync\n"
        "bad = ('typer', 'platformdirs', 'beatpass_client.cli.')\n"
        "assert not [name for name in sys.modules if name.startswith(bad)]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ})


def test_the_version_is_shown(beatpass: Command) -> None:
    assert beatpass("--version").out == f"beatpass {__version__}\n"


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['typer'] = None\n"
        "from beatpass_client.cli import run_command; run_command()\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "pip install 'beatpass-client[cli]'" in ran.stderr


def test_help_loads_neither_a_client_nor_the_libraries_for_output() -> None:
    code = (
        "import sys\n"
        "from beatpass_client.cli.main import run\n"
        "assert run(['--help']) == 0\n"
        "slow = ('rich', 'httpx', 'asyncio', 'matplotlib', 'plotext', 'pyarrow', 'uvicorn')\n"
        "assert not [name for name in sys.modules if name.partition('.')[0] in slow]\n"
        "assert 'beatpass_client.client' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)


def test_help_takes_less_than_four_tenths_of_a_second_of_the_processor(
    beatpass: Command,
) -> None:
    import resource

    def spent() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    costs = []
    for _ in range(3):
        before = spent()
        assert beatpass("--help").code == 0
        costs.append(spent() - before)
    assert min(costs) < 0.4


def test_every_exit_code_is_in_the_docs() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "command.md").read_text("utf-8")
    for code, meaning in MEANINGS.items():
        assert f"| {int(code)} | {meaning} |" in page
