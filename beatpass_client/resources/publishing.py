"""Publishing a track: everything that BeatPass would refuse is found here first."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from ..contract import load_contract
from ..errors import InvalidArgumentError
from ..types import RequestOptions, Unset
from .flows import Blocking, Send, Steps, as_json
from .wav import NotWavError, WavHeader, read_header

if TYPE_CHECKING:
    from ..models.track import Track
    from ..models.track_create import TrackCreate

MAX_UPLOAD = 256 * 2**20
"""Bytes: BeatPass takes no larger file."""

_FROM_METADATA = ("duration", "bpm", "key", "scale")
_SOUND_ENDINGS = (".wav", ".wave", ".mp3", ".flac", ".aif", ".aiff", ".m4a", ".ogg")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


def publish(
    _self: Any,
    /,
    file_entry: int | str,
    *,
    audio: str | os.PathLike[str] | None = None,
    options: RequestOptions | None = None,
    **fields: Any,
) -> Steps[Track]:
    """Publish an uploaded file as a track, after everything that can be was checked here.

    Args:
        file_entry: Id of the file entry that the upload gave.
        audio: The file that was uploaded: a WAV file of at most 256 MB. Its length fills in
            `duration`.
        options: What is different for these calls.
        **fields: The fields of `create`. `duration`, `bpm`, `key` and `scale` may be left out
            where BeatPass finds them in the file.

    Returns:
        The new track.

    Raises:
        InvalidArgumentError: BeatPass would refuse it; the message names every fault.
        BeatPassError: One of its other kinds, which say what happened.
    """
    from ..api.tracks import create_track, extract_track_metadata

    given = {name: _plain(value) for name, value in fields.items() if not isinstance(value, Unset)}
    call = as_json(extract_track_metadata.call(cast("str", file_entry), options=options))
    problems: list[str] = []
    if audio is not None:
        try:
            header: WavHeader = yield Blocking(lambda: read_audio(audio))
        except NotWavError as error:
            problems.append(str(error))
        else:
            given.setdefault("duration", header.duration)
    problems += faults(given, may_lack=_FROM_METADATA)
    _refuse(problems)
    found = _metadata((yield Send(_self._client, call)).parsed)
    for name in _FROM_METADATA:
        if name not in given and name in found:
            given[name] = found[name]
    _refuse(list(faults(given)))
    # The fields are JSON already.
    create = create_track.call(body=cast("TrackCreate", given), options=options)
    track: Track = (yield Send(_self._client, create)).parsed.track
    return track


def read_audio(audio: str | os.PathLike[str]) -> WavHeader:
    """Read the header of the file that was uploaded.

    Args:
        audio: The file.

    Returns:
        What its header says.

    Raises:
        NotWavError: It is no complete WAV file of at most 256 MB; the text says why.
    """
    path = Path(audio)
    try:
        # A queue would wait here for somebody who writes into it.
        with open(path, "rb", opener=_open_at_once) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise NotWavError(f"{path} is no ordinary file")
            if found.st_size > MAX_UPLOAD:
                size = found.st_size / 2**20
                raise NotWavError(f"{path} has {size:.1f} MB, and may have 256")
            try:
                return read_header(file, found.st_size)
            except NotWavError as error:
                raise NotWavError(f"{path} {error}") from None
    except OSError as error:
        raise NotWavError(f"{path} cannot be read ({error.strerror})") from None


def _open_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def faults(given: dict[str, Any], *, may_lack: tuple[str, ...] = ()) -> Iterator[str]:
    """Find what BeatPass would refuse in the fields of a track.

    Args:
        given: The fields.
        may_lack: Required fields that may still come from elsewhere.

    Yields:
        A text for each fault.
    """
    schemas = load_contract()["components"]["schemas"]
    schema = schemas["TrackCreate"]
    for name in given.keys() - schema["properties"].keys():
        yield f"{name!r} is no field of a track"
    for name in schema["required"]:
        if given.get(name) is None and name not in may_lack:
            yield f"{name} is missing"
    for name, rules in schema["properties"].items():
        if name in given and (given[name] is not None or not rules.get("nullable")):
            problem = None if given[name] is None else _fault(given[name], rules)
            if problem is not None:
                yield f"{name} {problem}"
    for rule in (_title, _exclusive, _samples, _ai):
        yield from rule(given)


def _fault(value: Any, rules: dict[str, Any]) -> str | None:
    """Find the fault of one value, by the rules of the contract."""
    kind = rules.get("type")
    if kind in _TYPES and not _TYPES[kind](value):
        return f"must be {_SHOWN[kind]}, not {value!r:.40}"
    if "enum" in rules and value not in rules["enum"]:
        return f"must be one of {', '.join(rules['enum'])}, not {value!r:.40}"
    low, high = rules.get("minimum"), rules.get("maximum")
    if (low is not None and value < low) or (high is not None and value > high):
        return f"must be from {low} to {high}" if None not in (low, high) else f"is below {low}"
    if kind in ("string", "array"):
        size = len(value)
        unit = "characters" if kind == "string" else "items"
        if size < rules.get("minLength", rules.get("minItems", 0)):
            return f"has too few {unit}"
        if size > rules.get("maxLength", size):
            return f"has {size} {unit}, more than {rules['maxLength']}"
    if rules.get("format") == "email" and not _ADDRESS.fullmatch(value):
        return "is no e-mail address"
    if rules.get("format") == "uri" and not _is_address(value):
        return "is no address such as https://…"
    return None


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": lambda value: isinstance(value, (list, tuple)),
}
_SHOWN = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "True or False",
    "array": "a list",
}


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _title(given: dict[str, Any]) -> Iterator[str]:
    name = given.get("name")
    if isinstance(name, str):
        if not name.strip():
            yield "name is blank"
        elif name.strip().lower().endswith(_SOUND_ENDINGS):
            yield "name must not end like a file"


def _exclusive(given: dict[str, Any]) -> Iterator[str]:
    licensing = given.get("licensing_type")
    if licensing not in ("both", "exclusive_only"):
        return
    for name in ("exclusive_status", "exclusive_contact_email"):
        if not given.get(name):
            yield f"{name} is missing, which licensing_type={licensing!r} needs"
    if given.get("exclusive_status") == "available" and given.get("exclusive_price") is None:
        yield "exclusive_price is missing, which exclusive_status='available' needs"
    config = given.get("exclusive_license_config")
    if config is None and given.get("exclusive_license_preset_id") is None:
        yield "exclusive_license_config or exclusive_license_preset_id is missing"
    terms = config if isinstance(config, dict) else {}
    if terms.get("deliverables_guaranteed") is not True:
        yield "exclusive_license_config.deliverables_guaranteed must be True"
    files, preset = terms.get("files_to_deliver"), given.get("exclusive_license_preset_id")
    if (files is not None or preset is None) and not {"wav", "stems"} <= set(files or ()):
        yield "exclusive_license_config.files_to_deliver must have wav and stems"


def _samples(given: dict[str, Any]) -> Iterator[str]:
    if given.get("sample_safe") is True and not given.get("sample_safe_status"):
        yield "sample_safe_status is missing, which sample_safe=True needs"


def _ai(given: dict[str, Any]) -> Iterator[str]:
    if given.get("ai_usage") != "ai_assisted":
        return
    if not str(given.get("ai_tool_name") or "").strip():
        yield "ai_tool_name is missing, which ai_usage='ai_assisted' needs"
    if len(str(given.get("ai_usage_details") or "").strip()) < 10:
        yield "ai_usage_details must tell in 10 characters or more what the AI did"
    if given.get("ai_commercial_rights_confirmed") is not True:
        yield "ai_commercial_rights_confirmed must be True"


def _metadata(answer: Any) -> dict[str, Any]:
    """Find the fields in the answer: at its top, or in the object that it is wrapped in."""
    found: dict[str, Any] = {}
    for part in (answer, *(answer.values() if isinstance(answer, dict) else ())):
        if isinstance(part, dict):
            found = {**part, **found}
    return {name: value for name, value in found.items() if value is not None}


def _plain(value: Any) -> Any:
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def _refuse(problems: list[str]) -> None:
    if problems:
        raise InvalidArgumentError(
            f"BeatPass would refuse this: {'; '.join(problems)}. Nothing was published",
            operation="createTrack",
        )
