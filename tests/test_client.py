"""The clients over real HTTP: tiers, settings, and what is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from beatpass_client import (
    AuthenticationError,
    BeatPass,
    BeatPassSync,
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    NotFoundError,
    TokenRequiredError,
)
from beatpass_client.api.tracks import get_track
from beatpass_client.sandbox import Sandbox, SandboxServer


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        yield running


@pytest.fixture
def public(beatpass_sandbox: Sandbox) -> BeatPassSync:
    return BeatPassSync.sandbox(beatpass_sandbox, user=None)


@pytest.fixture
def full(beatpass_sync: BeatPassSync) -> BeatPassSync:
    return beatpass_sync


async def test_a_track_has_more_fields_with_a_token(sandbox: SandboxServer) -> None:
    async with (
        BeatPass("", base_url=sandbox.base_url) as public,
        BeatPass(sandbox.token, base_url=sandbox.base_url) as full,
    ):
        assert not (await public.tracks.get(3629)).has("bpm")
        assert (await full.tracks.get(3629)).bpm is not None


async def test_a_function_takes_the_client(sandbox: SandboxServer) -> None:
    async with BeatPass("", base_url=sandbox.base_url) as bp:
        answer = await get_track.asyncio(3629, client=bp)
    assert answer.track is not None
    assert answer.track.id == 3629


def test_two_pages_have_different_tracks(public: BeatPassSync) -> None:
    first, second = (public.tracks.list(page=page, page_size=5).first() for page in (1, 2))
    assert (first.number, second.number) == (1, 2)
    assert len(first) == len(second) == 5
    assert not {track.id for track in first} & {track.id for track in second}


def test_a_simple_page_has_no_total_and_goes_on(public: BeatPassSync) -> None:
    page = public.tracks.list(paginate="simple").first()
    assert page.total is None
    assert page.has_next


def test_an_empty_page_is_the_end(public: BeatPassSync) -> None:
    page = public.tracks.list(page=999).first()
    assert page.items == []
    assert not page.has_next


def test_a_search_for_nothing_has_no_results(public: BeatPassSync) -> None:
    assert dict(public.search.query()) == {}


def test_an_unknown_id_is_not_found(public: BeatPassSync) -> None:
    with pytest.raises(NotFoundError, match="getTrack"):
        public.tracks.get(1)


def test_a_call_that_needs_a_token_is_not_sent_without_one(public: BeatPassSync) -> None:
    with pytest.raises(TokenRequiredError, match="BEATPASS_TOKEN"):
        public.artists.list().first()


def test_a_wrong_token_is_refused_and_not_shown(sandbox: SandboxServer) -> None:
    with BeatPassSync("very-secret", base_url=sandbox.base_url) as client:
        with pytest.raises(AuthenticationError) as caught:
            client.tracks.get(3629)
        assert "very-secret" not in f"{caught.value!r} {caught.value} {client!r}"


def test_lists_of_every_kind_are_served(full: BeatPassSync) -> None:
    assert full.genres.list().data
    assert full.artists.list().first().items
    assert full.albums.list().first().items
    assert full.playlists.tracks(1).first().items[0].bpm is not None


def test_a_closed_client_sends_nothing(sandbox: SandboxServer) -> None:
    client = BeatPassSync("", base_url=sandbox.base_url)
    client.close()
    with pytest.raises(ClientClosedError):
        client.tracks.get(3629)


def test_no_connection_is_an_error_that_says_nothing_was_sent() -> None:
    with (
        BeatPassSync("", base_url="http://127.0.0.1:9", max_retries=0) as client,
        pytest.raises(ConnectionFailedError, match="nothing was sent"),
    ):
        client.tracks.get(3629)


@pytest.mark.parametrize(
    "base_url",
    ["", "nonsense", "http://open.beatpass.ca/api/v1", "https://me:pw@host/x", "https://h/x?y=1"],
)
def test_an_unsafe_base_url_is_refused(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        BeatPassSync("", base_url=base_url)


@pytest.mark.parametrize(
    "token", ["short", "with a blank", "new\nline-in-it", "ümlautümlaut", "x" * 10_000]
)
def test_a_malformed_token_is_refused_without_being_shown(token: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        BeatPass(token)
    assert token not in str(caught.value)


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), True, "5"])
def test_an_endless_or_senseless_timeout_is_refused(timeout: float) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        BeatPass("", timeout=timeout)
