"""Answers whose fields nobody has documented."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPassSync, EmptyResponseError
from beatpass_client.contract import operations
from beatpass_client.runtime.open_answer import OpenAnswer, read_open


def answering(content: bytes) -> BeatPassSync:
    answer = httpx.Response(200, content=content, headers={"content-type": "application/json"})
    return BeatPassSync(
        "a-test-token", transport=httpx.MockTransport(lambda request: answer), max_retries=0
    )


def test_an_open_answer_is_a_mapping_of_what_came() -> None:
    answer = OpenAnswer({"data": [1], "ok": True})
    assert answer["data"] == [1]
    assert list(answer) == ["data", "ok"]
    assert answer.get("missing") is None
    assert answer.to_dict() == {"data": [1], "ok": True}
    assert answer == {"data": [1], "ok": True} == OpenAnswer({"data": [1], "ok": True})
    assert answer != OpenAnswer({"data": [2]})


def test_an_attribute_says_how_to_get_the_field() -> None:
    answer = OpenAnswer({"data": [1]})
    with pytest.raises(AttributeError, match=r"undocumented: use answer\['data'\]"):
        answer.data  # type: ignore[attr-defined]  # noqa: B018


def test_a_repr_shows_the_first_keys_and_no_value() -> None:
    answer = OpenAnswer({f"key_{number}": "a secret" for number in range(9)})
    assert repr(answer) == "<OpenAnswer key_0, key_1, key_2, key_3, key_4, …>"
    assert repr(OpenAnswer({})) == "<OpenAnswer, empty>"


@pytest.mark.parametrize("data", [{}, {"data": [{"id": 1}]}])
def test_copies_and_pickles_are_equal(data: dict[str, Any]) -> None:
    answer = OpenAnswer(data)
    for other in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer), copy.copy(answer)):
        assert other == answer
        assert other.to_dict() == data


def test_a_list_stands_under_data() -> None:
    assert read_open([1, 2])["data"] == [1, 2]
    assert read_open([]).to_dict() == {}


def test_a_write_with_an_undocumented_answer_may_be_answered_with_nothing() -> None:
    with answering(b"") as bp:
        assert bp.albums.delete([1]) is not None


def test_a_read_is_never_answered_with_nothing() -> None:
    with answering(b"") as bp, pytest.raises(EmptyResponseError):
        bp.tracks.get(1)


def test_the_method_of_an_undocumented_operation_says_so() -> None:
    from beatpass_client.api.namespaces import AsyncNamespaces

    for operation in operations():
        tag = operation.data["tags"][0]
        method = getattr(_namespace(AsyncNamespaces, tag), operation.data["x-name"])
        said = "the answer is undocumented" in " ".join((method.__doc__ or "").split())
        assert said == (operation.data["x-answer"] == "undocumented"), operation.id


def _namespace(holder: type, tag: str) -> type:
    return type(getattr(holder(), tag))
