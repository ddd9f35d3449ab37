"""D16: a download that is sent on to another server."""

from __future__ import annotations

import os
import socket
from typing import Any

import httpx
import pytest

from beatpass_client import (
    BeatPassSync,
    ConnectionLostError,
    DownloadExpiredError,
    ServiceUnavailableError,
    TLSVerificationError,
    UnexpectedRedirectError,
)
from beatpass_client.config import Settings
from beatpass_client.transport.url_policy import ForbiddenURLError, checked_url, is_public
from tests.harness import (
    Canary,
    Certificates,
    FakeClock,
    FaultServer,
    answer,
    json_answer,
    redirect,
    refused_port,
    throttled,
    truncated,
)

from .serving import AUDIO, TOKEN, Caller, rest

BODY = os.urandom(50_000)
DOWNLOAD = "/tracks/3629/download"


@pytest.fixture
def store() -> Any:
    """Another server, where the file is kept."""
    with FaultServer() as running:
        yield running


def fetch(call: Any) -> Any:
    return call(lambda bp: bp.tracks.download(3629))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_d16_a_download_is_sent_on_without_the_token(
    call: Any, server: FaultServer, store: FaultServer, status: int
) -> None:
    server.answers(redirect(f"{store.origin}/files/a.mp3?signature=s%2Fx", status))
    store.answers(answer(200, BODY, AUDIO))
    assert fetch(call) == BODY
    head = store.ledger[0]
    assert head.method == "GET"
    assert head.target == "/files/a.mp3?signature=s%2Fx"
    assert head.header("host") == store.origin.removeprefix("http://")
    assert head.header("authorization") is None
    assert head.header("cookie") is None
    assert TOKEN.encode() not in store.ledger.received


def test_d16_headers_of_the_user_stay_with_beatpass(
    server: FaultServer, store: FaultServer, kind: str
) -> None:
    call = Caller(kind == "async", server.base_url, headers={"X-Key": "secret"})
    server.answers(redirect(f"{store.origin}/a"))
    store.answers(answer(200, BODY, AUDIO))
    fetch(call)
    assert server.ledger[0].header("x-key") == "secret"
    assert store.ledger[0].header("x-key") is None


def test_d16_a_part_is_continued_over_a_new_link(
    call: Any, server: FaultServer, store: FaultServer
) -> None:
    server.answers(redirect(f"{store.origin}/a?link=1"), redirect(f"{store.origin}/a?link=2"))
    store.answers(truncated(BODY, 20_000, headers=AUDIO), rest(BODY))
    assert fetch(call) == BODY
    assert [each.target for each in store.ledger] == ["/a?link=1", "/a?link=2"]
    assert store.ledger[1].header("range") == "bytes=20000-"
    assert store.ledger[1].header("if-range") == '"one"'


def test_d16_a_place_on_the_same_server_gets_no_token_either(
    call: Any, server: FaultServer
) -> None:
    server.answers(redirect("/files/a.mp3?signature=1"), answer(200, BODY, AUDIO))
    assert fetch(call) == BODY
    assert server.ledger[1].path == "/files/a.mp3"
    assert server.ledger[1].header("authorization") is None


def test_d16_three_hops_are_followed_and_not_a_fourth(
    call: Any, server: FaultServer, store: FaultServer
) -> None:
    server.answers(*[redirect(f"{store.origin}/1")] * 2)
    store.answers(redirect("/2"), redirect("/3"), answer(200, BODY, AUDIO))
    assert fetch(call) == BODY
    store.answers(redirect("/2"), redirect("/3"), redirect("/4"))
    with pytest.raises(UnexpectedRedirectError):
        fetch(call)
    assert [each.path for each in store.ledger] == ["/1", "/2", "/3"] * 2


def test_h06_a_loop_ends(call: Any, server: FaultServer, store: FaultServer) -> None:
    server.answers(redirect(f"{store.origin}/a"))
    store.always(redirect(f"{store.origin}/a"))
    with pytest.raises(UnexpectedRedirectError):
        fetch(call)
    assert len(store.ledger) == 3


REFUSED = [
    "http://files.example/a.mp3",
    "https://10.0.0.1/a.mp3",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://[fe80::1]/a",
    "https://[fd00::1]/a",
    "https://[::ffff:10.0.0.1]/a",
    "https://0.0.0.0/",
    "https://2130706433.0x7f.1/",
    "https://user:password@files.example/a",
    "file:///etc/passwd",
    "ftp://files.example/a",
    "javascript:alert(1)",
    "data:audio/mpeg,x",
    "https://",
    "https:///a",
    "",
    "https://files.example/" + "x" * 10_000,
]


@pytest.mark.parametrize("location", REFUSED)
def test_d16_no_other_place_is_asked(call: Any, server: FaultServer, location: str) -> None:
    server.answers(redirect(location))
    with pytest.raises(UnexpectedRedirectError):
        fetch(call)
    assert len(server.ledger) == 1


@pytest.mark.parametrize("address", ["10.0.0.5", "127.0.0.1", "169.254.1.1", "::1", "fd00::5"])
def test_d16_a_name_that_means_a_private_place_is_not_asked(
    call: Any, server: FaultServer, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    original = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        if host != "files.example":
            return original(host, *arguments, **options)
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (address, 443))]

    server.answers(redirect("https://files.example/a.mp3"))
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with pytest.raises(UnexpectedRedirectError, match="private network"):
        fetch(call)


PRODUCTION = Settings("https://open.beatpass.ca/api/v1")


@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1/a", "https://127.0.0.1/a", "https://localhost/a", "https://x.localhost/",
     "https://[::1]/", "https://127.1/", "https://0x7f000001/"],
)  # fmt: skip
def test_d16_this_machine_is_asked_only_by_a_client_of_this_machine(location: str) -> None:
    with pytest.raises(ForbiddenURLError):
        checked_url(location, PRODUCTION.base_url, PRODUCTION)


def test_d16_an_address_of_the_open_internet_is_fine() -> None:
    found = checked_url("https://files.example/a?b=c#d", PRODUCTION.base_url, PRODUCTION)
    assert found == "https://files.example/a?b=c"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::ffff:127.0.0.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::10.0.0.1", False),
        ("64:ff9b::93.184.216.34", True),
        ("fe80::1%eth0", False),
        ("ff02::1", False),
        ("nonsense", False),
    ],
)
def test_an_address_is_public_when_everybody_can_reach_it(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_d16_only_downloads_are_sent_on(call: Any, server: FaultServer, store: FaultServer) -> None:
    server.answers(*[redirect(f"{store.origin}/a")] * 2)
    for work in (lambda bp: bp.tracks.get(3629), lambda bp: bp.tracks.delete(3629)):
        with pytest.raises(Exception, match="redirect"):
            call(work)
    assert len(store.ledger) == 0


def test_d16_the_server_of_the_file_must_prove_who_it_is(
    server: FaultServer, certificates: Certificates, kind: str
) -> None:
    with FaultServer(tls=certificates.good()) as store:
        store.answers(answer(200, BODY, AUDIO))
        server.answers(redirect(f"https://localhost:{store.port}/a"))
        call = Caller(kind == "async", server.base_url, verify=certificates.trusting)
        assert fetch(call) == BODY
        assert store.ledger[0].header("host") == f"localhost:{store.port}"


def test_d16_a_server_that_cannot_prove_who_it_is_gets_nothing(
    server: FaultServer, certificates: Certificates, kind: str
) -> None:
    with FaultServer(tls=certificates.wrong_host()) as store:
        server.answers(redirect(f"https://localhost:{store.port}/a?signature=secret"))
        call = Caller(kind == "async", server.base_url, verify=certificates.trusting)
        with pytest.raises(TLSVerificationError):
            fetch(call)
        assert len(store.ledger) == 0


@pytest.mark.parametrize("status", [401, 403, 410])
def test_d19_a_link_that_the_store_refuses_has_expired(
    call: Any, server: FaultServer, store: FaultServer, status: int
) -> None:
    server.answers(redirect(f"{store.origin}/a?signature=secret"))
    page = b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>"
    store.answers(answer(status, page, {"Content-Type": "application/xml"}))
    with pytest.raises(DownloadExpiredError) as caught:
        fetch(call)
    assert store.origin in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_store_that_refuses_does_not_hold_the_token_against_the_client(
    server: FaultServer, store: FaultServer
) -> None:
    with BeatPassSync(TOKEN, base_url=server.base_url) as bp:
        for _ in range(4):
            server.answers(redirect(f"{store.origin}/a"))
            store.answers(answer(401))
            with pytest.raises(DownloadExpiredError):
                bp.tracks.download(3629)
    assert len(server.ledger) == 4


def test_the_limit_of_a_store_is_not_that_of_beatpass(
    server: FaultServer, store: FaultServer, clock: FakeClock
) -> None:
    own = {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "250"}
    location = {"Location": f"{store.origin}/a", **own}
    server.always(answer(302, b"", location))
    store.always(throttled(retry_after=5, limit=3))
    with BeatPassSync(TOKEN, base_url=server.base_url, clock=clock) as bp:
        with pytest.raises(ServiceUnavailableError):
            bp.tracks.download(3629)
        assert bp.rate_limit.limit == 300
        assert (bp.rate_limit.remaining or 0) > 240


def test_a_store_that_cannot_be_reached_is_named(call: Any, server: FaultServer) -> None:
    with refused_port() as port:
        server.always(redirect(f"http://127.0.0.1:{port}/a?signature=secret"))
        with pytest.raises(ConnectionLostError, match=f"127.0.0.1:{port}") as caught:
            fetch(call)
    assert "secret" not in str(caught.value)
    assert len(server.ledger) == 3


def test_a_page_of_the_store_is_no_audio(
    call: Any, server: FaultServer, store: FaultServer
) -> None:
    server.answers(redirect(f"{store.origin}/a"))
    store.answers(json_answer({"error": "not here"}))
    with pytest.raises(Exception, match="not audio"):
        fetch(call)


def send_on_with_a_secret(
    canary: Canary, server: FaultServer, store: FaultServer, call: Any
) -> None:
    for script in (answer(500), answer(200, BODY, AUDIO)):
        server.answers(redirect(f"{store.origin}/a?signature={canary.token}"))
        store.answers(script)
    assert fetch(call) == BODY
    assert any(record.name.startswith("http") for record in canary.records)
    canary.check_logs()


def test_a04_a_signed_address_is_in_no_log(
    canary: Canary, server: FaultServer, store: FaultServer, call: Any
) -> None:
    canary.listen()
    send_on_with_a_secret(canary, server, store, call)


def test_a04_a_signed_address_is_not_in_the_log_of_a_client_of_the_user(
    canary: Canary, server: FaultServer, store: FaultServer
) -> None:
    canary.listen()
    with httpx.Client() as client:
        call = Caller(False, server.base_url, http_client=client)
        send_on_with_a_secret(canary, server, store, call)
