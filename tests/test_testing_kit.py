"""The fixtures for users' own tests, and clients of a sandbox in the same process."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from beatpass_client import BeatPass, BeatPassSync, ConfigurationError
from beatpass_client.sandbox import Sandbox

pytest_plugins = ["pytester"]

DOCS = Path(__file__).resolve().parents[1] / "docs" / "testing.md"


def examples() -> str:
    return "\n\n".join(re.findall(r"```python\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL))


@pytest.mark.parametrize("mode", ["asyncio", "anyio"])
def test_the_examples_of_the_docs_pass(pytester: pytest.Pytester, mode: str) -> None:
    marks = {
        "asyncio": "import pytest\npytestmark = pytest.mark.asyncio\n",
        "anyio": (
            "import pytest\npytestmark = pytest.mark.anyio\n"
            "@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n"
        ),
    }[mode]
    source = examples()
    asynchronous = source[source.index("async def") :]
    ordinary = source[: source.index("async def")]
    pytester.makepyfile(test_ordinary=ordinary, test_asynchronous=marks + asynchronous)
    # A process of its own: the fixtures have to be found as a user's pytest finds them.
    done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:xdist")
    done.assert_outcomes(passed=5)


def test_every_test_has_a_sandbox_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("number", [1, 2])
        def test_isolated(beatpass_sync, beatpass_sandbox, number):
            assert len(list(beatpass_sandbox.request_log)) == 0
            beatpass_sync.playlists.create(name="Mine")
            assert len(list(beatpass_sandbox.request_log)) == 1
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_the_plugin_loads_nothing_until_it_is_used() -> None:
    code = (
        "import sys, beatpass_client.testing; "
        "print([m for m in sys.modules if m.startswith(('beatpass_client.sandbox', 'httpx'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


async def test_several_clients_share_a_sandbox(beatpass_sandbox: Sandbox) -> None:
    producer = BeatPass.sandbox(beatpass_sandbox)
    buyer = BeatPass.sandbox(beatpass_sandbox, user="buyer")
    made = await producer.playlists.create(name="Late hours", public=True)
    assert made.id is not None
    listed = await buyer.playlists.get(made.id)
    assert listed is not None


async def test_without_a_person_the_client_is_on_the_public_tier() -> None:
    async with BeatPass.sandbox(user=None) as bp:
        track = await bp.tracks.get(3629)
        assert bp.tier == "public"
        assert not track.has("bpm")


def test_a_person_who_does_not_exist_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="must be one of buyer, producer"):
        BeatPass.sandbox(user="thief")  # type: ignore[arg-type]


WITHOUT = """
import sys
sys.modules["jsonschema"] = None
"""
LINE = "the sandbox needs jsonschema: pip install 'beatpass-client[sandbox]'"


@pytest.mark.parametrize(
    "code",
    [
        "from beatpass_client import BeatPassSync; BeatPassSync.sandbox()",
        "from beatpass_client.sandbox import Sandbox",
        "from beatpass_client.sandbox import SandboxServer",
    ],
)
def test_without_the_extra_the_error_says_what_to_install(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT + code], capture_output=True, text=True, check=False
    )
    assert done.stderr.splitlines()[-1].endswith(LINE)


def test_without_the_extra_a_test_with_a_fixture_fails_with_that_line(
    pytester: pytest.Pytester,
) -> None:
    pytester.makeconftest(WITHOUT)
    pytester.makepyfile("def test_one(beatpass_sync): pass\ndef test_other(): pass")
    done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:schemathesis")
    done.assert_outcomes(passed=1, errors=1)
    assert LINE in done.stdout.str()
    assert "Traceback" not in done.stdout.str()


def test_answers_hold_documented_fields_only_when_the_run_asks_for_it(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(
        """
        def test_documented(beatpass_sync, beatpass_sandbox):
            assert beatpass_sandbox.engine.documented_only
            assert beatpass_sync.tracks.get(3629).artists
        """
    )
    options = ("-p", "no:cacheprovider", "--beatpass-documented-only")
    pytester.runpytest_subprocess(*options).assert_outcomes(passed=1)


def test_the_plugin_gets_along_with_others(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        def pytest_addoption(parser):
            try:
                parser.addoption("--beatpass-documented-only", default=None)
            except ValueError:
                pass

        @pytest.fixture
        def beatpass():
            return "their own"
        """
    )
    pytester.makepyfile(
        """
        def test_own_fixture(beatpass):
            assert beatpass == "their own"

        def test_ours(beatpass_sync):
            assert beatpass_sync.tracks.get(3629).id == 3629
        """
    )
    options = ("-p", "no:cacheprovider", "-p", "no:asyncio", "-p", "no:anyio")
    pytester.runpytest_subprocess(*options).assert_outcomes(passed=2)


def test_a_broken_connection_is_one_for_the_client_too(
    beatpass_sandbox: Sandbox, beatpass_sync: BeatPassSync
) -> None:
    beatpass_sandbox.faults.add(kind="reset", count=1)
    assert beatpass_sync.tracks.get(3629).id == 3629


def test_waiting_turns_the_clock_and_takes_no_time(
    beatpass_sandbox: Sandbox, beatpass_sync: BeatPassSync
) -> None:
    before = beatpass_sandbox.clock.now()
    beatpass_sandbox.faults.add(kind="status", status=503, count=2)
    beatpass_sync.tracks.get(3629)
    assert beatpass_sandbox.clock.now() > before
