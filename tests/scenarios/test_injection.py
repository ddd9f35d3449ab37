"""I: arguments that want to be more than arguments."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beatpass_client import BeatPassSync, RequestOptions, errors
from tests.harness import FakeClock, FaultServer, json_answer
from tests.scenarios.conftest import Opener
from tests.scenarios.support import TOKEN


class Evil:
    def __str__(self) -> str:
        return "../../admin"


REFUSED: list[Any] = [
    "..",
    ".",
    "",
    "\x00",
    "a\r\nX: y",
    "a\nb",
    None,
    True,
    1.5,
    float("nan"),
    b"x",
    {},
]
ENCODED = [
    ("%2e%2e", "%252e%252e"),
    ("a/b", "a%2Fb"),
    ("a\\b", "a%5Cb"),
    ("1?x=1", "1%3Fx%3D1"),
    ("1#f", "1%23f"),
    ("1;x", "1%3Bx"),
    ("٣", "%D9%A3"),
    ("{x.__class__}", "%7Bx.__class__%7D"),
    ("%s", "%25s"),
    ("1e5", "1e5"),
]


@pytest.mark.row(1)
@pytest.mark.parametrize("value", REFUSED, ids=repr)
def test_i01_a_value_that_is_no_segment_is_refused(
    client_of: Opener, server: FaultServer, value: Any
) -> None:
    caller = client_of(server.base_url)
    caller.fails(lambda bp: bp.genres.get(value), errors.InvalidArgumentError)
    assert len(server.ledger.connections) == 0


@pytest.mark.parametrize(("value", "sent"), ENCODED)
def test_i01_i08_any_other_text_is_one_segment_on_the_wire(
    client_of: Opener, server: FaultServer, value: str, sent: str
) -> None:
    server.always(json_answer({}))
    client_of(server.base_url).call(lambda bp: bp.genres.get(value))
    assert server.ledger[0].path == f"/api/v1/genres/{sent}"


@pytest.mark.parametrize("value", [Evil(), "x" * 10_000, " "], ids=["object", "long", "blank"])
def test_i01_an_odd_value_is_refused_or_stays_one_segment(
    client_of: Opener, server: FaultServer, value: Any
) -> None:
    server.always(json_answer({}))
    caller = client_of(server.base_url)
    try:
        caller.call(lambda bp: bp.genres.get(value))
    except errors.InvalidArgumentError:
        assert len(server.ledger.connections) == 0
    else:
        assert server.ledger[0].path.count("/") == 4


@pytest.mark.row(1)
@pytest.mark.parametrize("value", ["abc", "1e5", -1, "-1", "٣", True, "1/2", "+1", " 1", 2**70])
def test_i01_a_whole_number_is_demanded_for_an_id(
    client_of: Opener, server: FaultServer, value: Any
) -> None:
    server.always(json_answer({"track": {"id": 1, "name": "x"}}))
    caller = client_of(server.base_url)
    if value == 2**70:
        caller.call(lambda bp: bp.tracks.get(value))
        assert server.ledger[0].path.endswith(f"/{2**70}")
    else:
        caller.fails(lambda bp: bp.tracks.get(value), errors.InvalidArgumentError)
        assert len(server.ledger.connections) == 0


@pytest.mark.row(1)
@pytest.mark.parametrize("values", [["..", 1], [".", "."], [1, "2/3"], ["", ""], []])
def test_i02_no_ids_join_to_another_path(
    client_of: Opener, server: FaultServer, values: Any
) -> None:
    caller = client_of(server.base_url)
    caller.fails(lambda bp: bp.lyrics.delete(values), errors.InvalidArgumentError)
    assert len(server.ledger.connections) == 0


TEXTS = ["a&b=c", "a=b", "a#b", "a+b", "%00", "\U0001f3b5 beat", "a b", "é", "[]", "a;b", "{}%s"]


@pytest.mark.parametrize("value", TEXTS)
def test_i03_a_value_is_exactly_one_parameter_of_the_query(
    client_of: Opener, server: FaultServer, value: str
) -> None:
    server.always(json_answer({"pagination": {"data": []}}))
    client_of(server.base_url).call(lambda bp: bp.tracks.list(query=value))
    sent = [each for each in server.ledger[0].query if each[0] != "page"]
    assert sent == [("query", value)]


def test_i03_none_is_not_sent(client_of: Opener, server: FaultServer) -> None:
    server.always(json_answer({"pagination": {"data": []}}))
    client_of(server.base_url).call(lambda bp: bp.tracks.list(query=None))
    assert "query" not in dict(server.ledger[0].query)


@given(st.text(max_size=20))
def test_i01_a_path_has_as_many_segments_as_its_template(name: str) -> None:
    with FaultServer() as server:
        server.always(json_answer({}))
        with BeatPassSync(TOKEN, base_url=server.base_url, clock=FakeClock()) as bp:
            try:
                bp.genres.get(name)
            except errors.InvalidArgumentError:
                assert len(server.ledger.connections) == 0
            else:
                path = server.ledger[0].target
                assert path.count("/") == 4
                assert unquote(path.rpartition("/")[2]) == name


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        'quote " and \\',
        "\x00\x01\x1f",
        "\u2028\u2029",
        "\U0001f3b5",
        "é ü ß",
        "{x.__class__} %s {}",
        "</script>",
        "a\r\nb",
    ],
)
def test_i05_i08_the_text_of_a_body_arrives_as_it_is(
    client_of: Opener, server: FaultServer, text: str
) -> None:
    server.always(json_answer({"data": {"id": "m1"}}))
    caller = client_of(server.base_url)
    caller.call(lambda bp: bp.messages.send(conversation_id=1, message_text=text))
    assert server.ledger[0].json["message_text"] == text


@pytest.mark.row(1)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1, 2}, "\ud800"])
def test_what_json_cannot_hold_is_refused(
    client_of: Opener, server: FaultServer, value: Any
) -> None:
    caller = client_of(server.base_url)
    caller.fails(
        lambda bp: bp.messages.send(conversation_id=1, message_text=value),
        errors.InvalidArgumentError,
    )
    assert len(server.ledger.connections) == 0


@pytest.mark.row(1)
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", "b\r\nX-Evil: 1"),
        ("X-A", "b\nX-Evil: 1"),
        ("X-A", "\x00"),
        ("X-A", "é"),
        ("X-A\r\nX-Evil", "1"),
        ("X A", "1"),
        ("X-A:", "1"),
        ("", "1"),
        ("Authorization", "Bearer other"),
        ("authorization", "Bearer other"),
        ("Host", "evil.example"),
        ("Content-Length", "3"),
        ("Content-Type", "text/html"),
        ("Transfer-Encoding", "chunked"),
        ("Cookie", "a=b"),
        ("Proxy-Authorization", "x"),
    ],
)
@pytest.mark.parametrize("way", ["client", "call"])
def test_i04_i07_a_header_that_changes_the_request_is_refused(
    client_of: Opener, server: FaultServer, name: str, value: str, way: str
) -> None:
    headers = {name: value}
    if way == "client":
        with pytest.raises(errors.BeatPassError):
            client_of(server.base_url, headers=headers)
    else:
        options = RequestOptions(headers=headers)
        client_of(server.base_url).fails(
            lambda bp: bp.tracks.get(1, options=options), errors.InvalidArgumentError
        )
    assert len(server.ledger.connections) == 0


def test_a_harmless_header_is_sent(client_of: Opener, server: FaultServer) -> None:
    server.always(json_answer({"track": {"id": 1, "name": "x"}}))
    caller = client_of(server.base_url, headers={"X-Of-Client": "a b"})
    caller.call(lambda bp: bp.tracks.get(1, options=RequestOptions(headers={"X-Of-Call": "c"})))
    assert server.ledger[0].header("x-of-client") == "a b"
    assert server.ledger[0].header("x-of-call") == "c"
