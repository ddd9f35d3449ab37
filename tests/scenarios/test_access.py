"""A: the token, where it goes, and where it must never be seen."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, errors
from tests.harness import (
    Canary,
    FaultServer,
    answer,
    html_answer,
    json_answer,
    never_answer,
    raw_answer,
    read_body,
    redirect,
    refused_port,
    reset_after_request,
    script,
    send,
    throttled,
    truncated,
)
from tests.scenarios.conftest import Opener
from tests.scenarios.support import ACCESS, ALL, MONEY, READ, UNSAFE, Operation, each, impatient

JSON = {"Content-Type": "application/json"}


@pytest.mark.row(1)
@pytest.mark.parametrize(
    "shape",
    [
        "{token}\r\nX-Evil: 1",
        "{token}\nX-Evil: 1",
        "{token}\x00",
        "{token} {token}",
        "{token}é",
        "{token}\u0663",
        "{token}" + "x" * 10_000,
        "\x7f{token}",
    ],
)
@pytest.mark.parametrize("kind", [BeatPass, BeatPassSync])
def test_a01_a_malformed_token_is_refused_without_being_shown(
    canary: Canary, kind: Any, shape: str
) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        kind(shape.replace("{token}", canary.token), base_url="http://127.0.0.1:1")
    canary.check_error(caught.value, variables=False)


@pytest.mark.parametrize("shape", ["Bearer {token}", "bearer {token}\n", "{token}\n", " {token} "])
def test_a01_a_token_may_come_as_it_was_copied(
    client_of: Opener, server: FaultServer, canary: Canary, shape: str
) -> None:
    server.answers(json_answer(READ.good))
    client_of(server.base_url, token=shape.replace("{token}", canary.token)).call(READ)
    assert server.ledger[0].header("authorization") == f"Bearer {canary.token}"


@pytest.mark.row(1)
@each((UNSAFE, MONEY))
def test_an_operation_that_needs_a_token_is_not_sent_without_one(
    client_of: Opener, server: FaultServer, operation: Operation
) -> None:
    client_of(server.base_url, token="").fails(operation, errors.TokenRequiredError)
    assert len(server.ledger.connections) == 0


def test_an_operation_without_access_never_gets_the_token(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    server.always(json_answer(ACCESS.good))
    client_of(server.base_url, token=canary.token).call(ACCESS)
    assert canary.token.encode() not in server.ledger.received


FAULTS = {
    "reset": reset_after_request(),
    "garbage": script(read_body, send(b"nonsense\r\n\r\n")),
    "truncated": truncated(b'{"a": "b"}', 4, headers=JSON),
    "no-json": html_answer(),
    "unauthorized": json_answer({"message": "Unauthenticated."}, 401),
    "forbidden": json_answer({"message": "No."}, 403),
    "invalid": json_answer({"message": "No.", "errors": {"a": ["b"]}}, 422),
    "failed": json_answer({"message": "Oops"}, 500),
    "redirect": redirect("https://elsewhere.example/login-not"),
    "throttled": throttled(),
    "shape": json_answer([]),
    "empty": answer(200, b"", JSON),
    "silent": never_answer(),
}


# An answer that nobody has documented may be of any shape, and be left out by a write.
OPEN_ANSWERS = {
    ("idempotent", "shape"),
    ("idempotent", "empty"),
    ("idempotency-key", "shape"),
    ("unsafe", "shape"),
    ("unsafe", "empty"),
    ("credentials", "shape"),
}


@pytest.mark.parametrize("fault", FAULTS)
@each()
def test_a02_a05_no_error_shows_the_token(
    client_of: Opener, server: FaultServer, canary: Canary, operation: Operation, fault: str
) -> None:
    server.always(FAULTS[fault])
    caller = client_of(server.base_url, token=canary.token, timeout=impatient(0.05))
    if (operation.operation_class, fault) in OPEN_ANSWERS:
        canary.check_object(caller.call(operation))
        return
    error = caller.fails(operation)
    canary.check_error(error)
    canary.check_object(error)


@each()
def test_a02_no_error_of_a_failed_connection_shows_the_token(
    client_of: Opener, canary: Canary, operation: Operation
) -> None:
    with refused_port() as port:
        caller = client_of(f"http://127.0.0.1:{port}", token=canary.token)
        canary.check_error(caller.fails(operation))


def test_a02_no_part_of_a_client_shows_the_token(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    server.always(json_answer(READ.good))
    caller = client_of(server.base_url, token=canary.token)
    for _ in range(2):
        canary.check_object(caller.client)
        for value in vars(caller.client).values():
            canary.check_object(value)
        caller.call(READ)


@pytest.mark.parametrize("fault", FAULTS)
def test_every_error_survives_pickle_and_copy(
    client_of: Opener, server: FaultServer, fault: str
) -> None:
    server.always(FAULTS[fault])
    caller = client_of(server.base_url, timeout=impatient(0.05))
    for operation in (READ, MONEY):
        error = caller.fails(operation)
        for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(twin) is type(error)
            assert str(twin) == str(error)
            assert vars(twin).keys() == vars(error).keys()


def test_a03_nothing_secret_is_logged(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    secret = canary.token
    server.answers(
        json_answer({"pagination": {"data": [{"id": 1, "name": secret}]}}),
        json_answer({"data": {"id": secret}}, 200, {"Set-Cookie": f"s={secret}", "X-Id": secret}),
        json_answer({"message": secret}, 422),
        redirect(f"http://127.0.0.1:1/file.mp3?signature={secret}"),
        script(read_body, send(f"HTTP/1.1 {secret}\r\n\r\n".encode())),
        json_answer({"message": secret}, 500),
    )
    server.always(json_answer({"message": secret}, 500))
    caller = client_of(server.base_url, token=secret)
    calls: list[Any] = [
        lambda bp: bp.tracks.list(query=secret),
        lambda bp: bp.messages.send(conversation_id=1, message_text=secret),
        lambda bp: bp.follows.follow_artist(1),
        lambda bp: bp.follows.follow_artist(1),
        lambda bp: bp.follows.follow_artist(1),
        lambda bp: bp.auth.login(email="a@b.example", password=secret, token_name=secret),
    ]
    for call in calls:
        try:
            caller.call(call)
        except errors.BeatPassError:
            continue
    assert len(server.ledger) >= 6
    canary.check_logs()


def test_a03_an_http_client_of_ones_own_logs_nothing_secret_either(
    client_of: Opener, server: FaultServer, canary: Canary, request: pytest.FixtureRequest
) -> None:
    server.always(json_answer({"pagination": {"data": []}}, 200, {"Set-Cookie": canary.token}))
    kind = httpx.AsyncClient if "async" in request.node.callspec.id else httpx.Client
    mine: Any = kind()
    caller = client_of(server.base_url, token=canary.token, http_client=mine)
    caller.call(lambda bp: bp.tracks.list(query=canary.token))
    canary.check_logs()
    assert any(record.name == "httpx" for record in canary.records)
    if isinstance(mine, httpx.Client):
        mine.close()
    else:
        caller.call(lambda _: mine.aclose())


def test_the_logs_of_other_requests_stay_as_they_are(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    server.always(json_answer(READ.good))
    client_of(server.base_url).call(READ)
    httpx.get(f"{server.origin}/mine?x=1")
    assert any("/mine?x=1" in record.getMessage() for record in canary.records)


def test_a04_the_query_of_a_signed_address_is_not_shown(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    server.answers(redirect(f"https://cdn.example/a.mp3?X-Amz-Signature={canary.token}"))
    error = client_of(server.base_url).fails(READ, errors.UnexpectedRedirectError)
    canary.check_error(error)
    assert error.location_origin == "https://cdn.example"


@pytest.mark.row(1)
@pytest.mark.parametrize(
    "base_url",
    [
        "http://open.beatpass.ca/api/v1",
        "http://192.0.2.1/api/v1",
        "http://127.0.0.1.evil.example/api/v1",
        "http://localhost.evil.example/api/v1",
        "https://user:pass@open.beatpass.ca/api/v1",
        "https://open.beatpass.ca@evil.example/api/v1",
        "https://open.beatpass.ca/api/v1?x=1",
        "https://open.beatpass.ca/api/v1#x",
        "ftp://open.beatpass.ca",
        "open.beatpass.ca",
        "https://",
        "https://[::1",
        "https://open.beatpass.ca:port",
        "https://open.beatpass.ca/\r\nX: y",
    ],
)
@pytest.mark.parametrize("kind", [BeatPass, BeatPassSync])
def test_a07_a08_an_unsafe_address_is_refused(canary: Canary, kind: Any, base_url: str) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        kind(canary.token, base_url=base_url)
    canary.check_error(caught.value)
    assert "pass@" not in str(caught.value)


@pytest.mark.parametrize("variable", ["BEATPASS_TOKEN", "BEATPASS_TOKEN_FILE"])
@pytest.mark.parametrize("kind", [BeatPass, BeatPassSync])
def test_a06_a_token_of_the_environment_goes_to_the_server_of_the_environment_only(
    kind: Any, variable: str, canary: Canary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "token"
    file.write_text(canary.token)
    file.chmod(0o600)
    monkeypatch.setenv(variable, canary.token if variable == "BEATPASS_TOKEN" else str(file))
    assert kind().tier == "full"
    assert kind(base_url="https://open.beatpass.ca/another/path").tier == "full"
    for other in ("https://open.beatpass.example/api/v1", "http://127.0.0.1:8787/api/v1"):
        with pytest.raises(errors.ConfigurationError, match=f"{variable} is for https://open") as (
            caught
        ):
            kind(base_url=other)
        canary.check_error(caught.value)
        assert kind("", base_url=other).tier == "public"
        assert kind(canary.token, base_url=other).tier == "full"
        with monkeypatch.context() as elsewhere:
            elsewhere.setenv("BEATPASS_BASE_URL", other)
            assert kind().tier == "full"
            with pytest.raises(errors.ConfigurationError, match=f"{variable} is for {other[:12]}"):
                kind(base_url="https://open.beatpass.ca/api/v1")


def test_a10_a_token_file_that_others_can_read_is_refused(tmp_path: Path, canary: Canary) -> None:
    path = tmp_path / "token"
    path.write_text(f"{canary.token}\n")
    for mode in (0o644, 0o640, 0o604, 0o660):
        path.chmod(mode)
        with pytest.raises(errors.ConfigurationError, match="chmod 600") as caught:
            BeatPass(path, base_url="http://127.0.0.1:1")
        canary.check_error(caught.value)


def test_a10_a_token_comes_from_a_file_of_ones_own(
    client_of: Opener, server: FaultServer, tmp_path: Path, canary: Canary
) -> None:
    path = tmp_path / "token"
    path.write_text(f"{canary.token}\n")
    path.chmod(0o600)
    server.answers(json_answer(READ.good))
    client_of(server.base_url, token=path).call(READ)
    assert server.ledger[0].header("authorization") == f"Bearer {canary.token}"


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe", b"two words here", b"x" * 100_000])
def test_a10_a_token_file_without_a_token_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token"
    path.write_bytes(content)
    path.chmod(0o600)
    for place in (path, tmp_path, tmp_path / "missing"):
        with pytest.raises(errors.ConfigurationError):
            BeatPass(place, base_url="http://127.0.0.1:1")


def test_a16_hooks_see_nothing_secret(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    seen: list[Any] = []
    server.answers(
        reset_after_request(),
        throttled(1),
        json_answer(
            {"pagination": {"data": []}},
            200,
            {"Set-Cookie": canary.token, "X-Secret": canary.token},
        ),
    )
    caller = client_of(
        server.base_url,
        token=canary.token,
        on_request=seen.append,
        on_response=seen.append,
        on_retry=seen.append,
        on_wait=seen.append,
    )
    caller.call(lambda bp: bp.tracks.list(query=canary.token))
    assert len(seen) >= 8
    for event in seen:
        canary.check_object(event)


def test_a13_no_cookie_is_kept(client_of: Opener, server: FaultServer) -> None:
    server.always(json_answer(READ.good, 200, {"Set-Cookie": "laravel_session=abc; Path=/"}))
    caller = client_of(server.base_url)
    caller.call(READ)
    caller.call(READ)
    assert [head.header("cookie") for head in server.ledger] == [None, None]


def test_a14_the_key_of_a_payment_is_not_shown(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    server.answers(json_answer({**MONEY.good, "client_secret": canary.token}))
    purchase = client_of(server.base_url).call(MONEY)
    assert purchase.client_secret == canary.token
    canary.check_text(repr(purchase), "repr of a purchase")
    canary.check_text(f"{purchase}", "str of a purchase")


def test_a17_the_users_netrc_is_not_asked(
    client_of: Opener, server: FaultServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password hidden\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server.always(json_answer(READ.good))
    client_of(server.base_url, token="").call(READ)
    assert server.ledger[0].header("authorization") is None


def test_the_token_stays_the_same_over_many_operations(
    client_of: Opener, server: FaultServer, canary: Canary
) -> None:
    caller = client_of(server.base_url, token=canary.token)
    for operation in ALL:
        server.answers(json_answer(operation.good))
        caller.call(operation)
    sent = {head.header("authorization") for head in server.ledger if head.path[-5:] != "login"}
    assert sent == {f"Bearer {canary.token}"}


def test_json_is_what_every_call_asks_for_first(client_of: Opener, server: FaultServer) -> None:
    caller = client_of(server.base_url)
    for operation in ALL:
        server.answers(json_answer(operation.good))
        caller.call(operation)
    server.answers(script(read_body, send(raw_answer(200, b"ID3", {"Content-Type": "audio/mpeg"}))))
    caller.call(lambda bp: bp.tracks.download(3629))
    assert all(
        (head.header("accept") or "").startswith("application/json") for head in server.ledger
    )
    encodings = {head.path[-9:]: head.header("accept-encoding") for head in server.ledger}
    assert encodings.pop("/download") == "identity"
    assert set(encodings.values()) == {"gzip"}
