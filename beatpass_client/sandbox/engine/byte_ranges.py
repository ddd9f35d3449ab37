"""Byte ranges of a file: Range, If-Range and entity tags (RFC 9110)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .http import Refusal, Reply

_ONE_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})\Z")


def file_reply(
    content: bytes, headers: Mapping[str, str], *, media_type: str, etag: str, name: str
) -> Reply:
    """Answer with a file or a part of it.

    Args:
        content: The whole file.
        headers: The headers of the request.
        media_type: The content type.
        etag: The entity tag, with its quotation marks.
        name: The name to be saved under, in ASCII without quotation marks.

    Returns:
        200 with all of it, 206 with the one range that was asked for, or 304.

    Raises:
        Refusal: The range lies outside of the file (416).
    """
    described = {
        "Accept-Ranges": "bytes",
        "ETag": etag,
        "Content-Disposition": f'attachment; filename="{name}"',
    }
    if headers.get("if-none-match") == etag:
        return Reply(b"", 304, described, media_type)
    part = _part(len(content), headers, etag)
    if part is None:
        return Reply(content, 200, described, media_type)
    start, end = part
    described["Content-Range"] = f"bytes {start}-{end - 1}/{len(content)}"
    return Reply(content[start:end], 206, described, media_type)


def _part(size: int, headers: Mapping[str, str], etag: str) -> tuple[int, int] | None:
    asked = _ONE_RANGE.match(headers.get("range", "").replace(" ", ""))
    # Another form of range, or a file that has changed since: the whole file is the answer.
    if asked is None or headers.get("if-range", etag) != etag:
        return None
    first, last = asked.groups()
    if not first and not last:
        return None
    if first:
        start, end = int(first), min(int(last), size - 1) + 1 if last else size
        if last and int(last) < int(first):
            return None
    else:
        start, end = max(0, size - int(last)), size
    if start >= size or start >= end:
        raise Refusal(
            416,
            "The range lies outside of the file.",
            headers={"Content-Range": f"bytes */{size}"},
        )
    return start, end
