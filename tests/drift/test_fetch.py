"""A document is fetched from one host, uncompressed, up to a size and within a time.

The ids are those of the hostile documents of the reliability plan.
"""

from __future__ import annotations

import gzip
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from beatpass_client.drift import DocumentError, read_document
from beatpass_client.drift.fetch import fetch

DOCUMENT = json.dumps({"openapi": "3.0.3", "paths": {}}).encode()


def response(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


class Server:
    """Answers each connection with the same bytes, and keeps the heads of the requests."""

    def __init__(self, answer: bytes, endless: bool = False) -> None:
        self.heads: list[bytes] = []
        self._answer = answer
        self._endless = endless
        self._done = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/openapi.json"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._done.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _serve(self) -> None:
        with suppress(OSError):
            while not self._done.is_set():
                connection, _ = self._socket.accept()
                with connection, suppress(OSError):
                    self.heads.append(connection.recv(65536))
                    connection.sendall(self._answer)
                    while self._endless and not self._done.is_set():
                        connection.sendall(b" " * 65536)


Serve = Callable[..., Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[Server] = []

    def start(answer: bytes, endless: bool = False) -> Server:
        servers.append(Server(answer, endless))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def refused(address: str, deadline: float = 30) -> str:
    with pytest.raises(DocumentError) as caught:
        fetch(address, deadline)
    return str(caught.value)


def test_a_document_is_fetched_without_compression(serve: Serve) -> None:
    server = serve(response(DOCUMENT, "Content-Type: application/json"))
    assert read_document(server.address) == json.loads(DOCUMENT)
    assert b"accept-encoding: identity" in server.heads[0].lower()


async def test_a_document_is_fetched_inside_an_event_loop_too(serve: Serve) -> None:
    assert read_document(serve(response(DOCUMENT)).address) == json.loads(DOCUMENT)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        pytest.param(response(b" " * 5_242_881), "larger than", id="X01-too-large"),
        pytest.param(
            response(gzip.compress(b" " * 50_000_000), "Content-Encoding: gzip"),
            "compressed",
            id="X01-gzip-bomb",
        ),
        pytest.param(response(b"<p>Hello", "Content-Type: text/html"), "a web page", id="X01-html"),
        pytest.param(
            response(b" <html>", "Content-Type: application/json"),
            "a web page",
            id="X01-html-that-says-it-is-json",
        ),
        pytest.param(response(b"", status="404 Not Found"), "status 404", id="X01-not-found"),
        pytest.param(response(b"", status="204 No Content"), "status 204", id="X01-nothing"),
        pytest.param(b"nonsense\r\n\r\n", "did not come", id="X01-no-http"),
    ],
)
def test_an_answer_that_is_no_document_is_refused(serve: Serve, answer: bytes, reason: str) -> None:
    assert reason in refused(serve(answer).address)


def test_an_endless_answer_is_cut_off(serve: Serve) -> None:
    server = serve(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{", endless=True)
    assert "larger than" in refused(server.address)


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"])
def test_an_answer_that_does_not_come_is_not_waited_for(begun: bytes) -> None:
    # Nobody accepts, or nobody goes on: either way the deadline ends it.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        stop = threading.Event()

        def begin() -> None:
            connection, _ = silent.accept()
            with connection:
                connection.sendall(begun)
                stop.wait(10)

        thread = threading.Thread(target=begin, daemon=True)
        thread.start()
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        assert "within 0.2 seconds" in refused(address, 0.2)
        stop.set()
        thread.join(5)


@pytest.mark.parametrize(
    "target",
    [
        pytest.param("http://localhost:{other}/openapi.json", id="X02-other-host"),
        pytest.param("http://127.0.0.1:{other}/openapi.json", id="X02-other-port"),
        pytest.param("https://127.0.0.1:{port}/openapi.json", id="X02-other-scheme"),
        pytest.param("file:///etc/passwd", id="X02-file"),
        pytest.param("//localhost:{other}/", id="X02-without-scheme"),
        pytest.param("http://user@127.0.0.1:{port}/", id="X02-user"),
    ],
)
def test_a_redirect_to_elsewhere_is_not_followed(serve: Serve, target: str) -> None:
    other = serve(response(DOCUMENT))
    location = target.format(other=other.port, port=1)
    server = serve(response(b"", f"Location: {location}", status="302 Found"))
    assert "another host" in refused(server.address)
    assert other.heads == []


def test_a_redirect_on_the_same_host_is_followed_a_few_times(serve: Serve) -> None:
    server = serve(response(b"", "Location: /again", status="302 Found"))
    assert "more than 3 times" in refused(server.address)
    assert len(server.heads) == 4


@pytest.mark.parametrize(
    "address",
    [
        "http://example.com/openapi.json",
        "ftp://example.com/openapi.json",
        "file:///etc/passwd",
        "https://user:secret@example.com/",
        "https://",
        "https://[broken/",
    ],
)
def test_an_address_that_is_not_allowed_is_refused_before_anything_is_sent(address: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read_document(address)
    assert "did not come" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_message_does_not_show_the_query_of_an_address(serve: Serve) -> None:
    server = serve(response(b"", status="403 Forbidden"))
    with pytest.raises(DocumentError, match="status 403") as caught:
        read_document(f"{server.address}?signature=SECRET")
    assert "SECRET" not in str(caught.value)
