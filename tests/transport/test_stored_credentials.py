"""A client finds the token that `beatpass auth login` keeps, last of all sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from beatpass_client import BeatPassSync, ConfigurationError
from beatpass_client.stored_credentials import credentials_file, store_credentials

PRODUCTION = "https://open.beatpass.ca"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_the_stored_token_is_used_when_nothing_else_gives_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert BeatPassSync().tier == "public"
    stored = store_credentials("a-stored-token", PRODUCTION, None).token
    assert BeatPassSync().credentials.digest == stored.digest
    assert BeatPassSync("another-token").credentials.digest != stored.digest
    assert BeatPassSync("").tier == "public"
    monkeypatch.setenv("BEATPASS_TOKEN", "one-of-the-environment")
    assert BeatPassSync().credentials.digest != stored.digest


def test_the_stored_token_goes_only_to_its_own_server() -> None:
    store_credentials("a-stored-token", PRODUCTION, None)
    assert BeatPassSync(base_url="http://127.0.0.1:1/api/v1").tier == "public"


def test_a_program_may_leave_the_stored_token_alone() -> None:
    store_credentials("a-stored-token", PRODUCTION, None)
    assert BeatPassSync(credentials_file=False).tier == "public"


def test_a_stored_token_that_others_can_read_is_refused() -> None:
    store_credentials("a-stored-token", PRODUCTION, None)
    credentials_file().chmod(0o644)
    with pytest.raises(ConfigurationError, match="can be read by others") as caught:
        BeatPassSync()
    assert "a-stored-token" not in str(caught.value)
