"""Whatever a server does, a file is one of those that it has, and whole; or there is none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from beatpass_client import BeatPassError, BeatPassSync
from tests.harness import FakeClock, seeded

from .serving import TOKEN

FILES = (b"a" * 5000, b"b" * 5000, b"c" * 3000)


class Behaviour(NamedTuple):
    """What the server does with one request.

    Attributes:
        file: Which file it has by now.
        obeys: Whether it looks at `If-Range`.
        shift: How many bytes beside the right place it goes on.
        cut: After how many bytes it breaks off; `None` for not at all.
        status: A status to answer with instead.
    """

    file: int
    obeys: bool
    shift: int
    cut: int | None
    status: int | None


behaviours = st.builds(
    Behaviour,
    st.sampled_from(range(len(FILES))),
    st.booleans(),
    st.sampled_from([0, 0, 0, 1, -1]),
    st.one_of(st.none(), st.integers(0, 5000)),
    st.sampled_from([None, None, None, None, 416, 403, 503]),
)


class Broken(httpx.SyncByteStream):
    def __init__(self, body: bytes, cut: int | None) -> None:
        self._body = body
        self._cut = cut

    def __iter__(self) -> Iterator[bytes]:
        body = self._body if self._cut is None else self._body[: self._cut]
        for start in range(0, len(body), 700):
            yield body[start : start + 700]
        if len(body) < len(self._body):
            raise httpx.RemoteProtocolError("it broke off")


def serve(request: httpx.Request, behaviour: Behaviour) -> httpx.Response:
    body = FILES[behaviour.file]
    etag = f'"{behaviour.file}"'
    headers = {"Content-Type": "audio/mpeg", "ETag": etag}
    if behaviour.status is not None:
        headers["Content-Range"] = f"bytes */{len(body)}"
        return httpx.Response(behaviour.status, headers=headers, json={"message": "no"})
    asked = request.headers.get("range")
    if asked is None or (behaviour.obeys and request.headers["if-range"] != etag):
        headers["Content-Length"] = str(len(body))
        return httpx.Response(200, headers=headers, stream=Broken(body, behaviour.cut))
    first = max(0, int(asked.removeprefix("bytes=").removesuffix("-")) + behaviour.shift)
    part = body[first:]
    headers |= {
        "Content-Range": f"bytes {first}-{len(body) - 1}/{len(body)}",
        "Content-Length": str(len(part)),
    }
    return httpx.Response(206, headers=headers, stream=Broken(part, behaviour.cut))


@settings(deadline=None, max_examples=300)
@given(st.lists(behaviours, min_size=1, max_size=9), st.booleans())
def test_d05_two_files_are_never_mixed(plan: list[Behaviour], resume: bool) -> None:
    left = iter(plan)
    transport = httpx.MockTransport(lambda request: serve(request, next(left, plan[-1])))
    with (
        tempfile.TemporaryDirectory() as name,
        BeatPassSync(
            TOKEN,
            base_url="http://127.0.0.1",
            transport=transport,
            clock=FakeClock(),
            random=seeded(),
        ) as bp,
    ):
        folder = Path(name)
        for _ in range(2):
            try:
                path = bp.tracks.download(1, to=folder, resume=resume, overwrite=True)
            except BeatPassError:
                names = set(os.listdir(folder))
                assert names <= {".track-1.part", ".track-1.part.json", "track-1.mp3"}
                assert resume or names <= {"track-1.mp3"}
            else:
                assert path.read_bytes() in FILES
                assert os.listdir(folder) == ["track-1.mp3"]
