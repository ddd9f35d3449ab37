"""The URLs of requests are those that httpx would make of the whole text."""

from __future__ import annotations

from urllib.parse import quote, urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from beatpass_client.transport._httpx import fast_url

BASES = ["https://open.beatpass.ca/api/v1", "http://127.0.0.1:8787/api/v1", "http://[::1]:80/x"]


@pytest.mark.parametrize("base", BASES)
@given(segment=st.text(min_size=1, max_size=20), query=st.none() | st.text(max_size=20))
def test_a_url_is_that_of_its_whole_text(base: str, segment: str, query: str | None) -> None:
    try:
        path = f"/tracks/{quote(segment, safe='')}"
    except UnicodeEncodeError:
        return
    encoded = None if query is None else urlencode({"q": query.encode("utf-8", "replace")})
    whole = f"{base}{path}" + ("" if encoded is None else f"?{encoded}")
    if segment in (".", ".."):
        return  # Refused before, since the path would be another one.
    made = fast_url(httpx, whole)
    assert made == httpx.URL(whole)
    assert (made.raw_path, made.netloc) == (httpx.URL(whole).raw_path, httpx.URL(whole).netloc)


def test_a_url_that_is_too_long_is_refused() -> None:
    with pytest.raises(httpx.InvalidURL):
        fast_url(httpx, BASES[0] + "/" + "a" * 70_000)
