"""A token that sings: whatever repeats it is found."""

from __future__ import annotations

import copy
import logging
import pickle
import secrets
import traceback
from pathlib import Path
from typing import Any

_LOGGERS = ("", "httpx", "httpcore", "beatpass_client", "asyncio")
_TESTS = str(Path(__file__).resolve().parents[1])


class Canary(logging.Handler):
    """A secret, everything that was logged while it was in use, and ways to look for it.

    `token` looks like a token. `repr` of the canary does not show it, so that the local variables
    of a test do not count as a leak.
    """

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.token = f"canary{secrets.token_hex(20)}"
        self.records: list[logging.LogRecord] = []
        self._levels: dict[str, int] = {}

    def __repr__(self) -> str:
        return "<Canary>"

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def listen(self) -> None:
        """Take part in all logging, at its most talkative."""
        for name in _LOGGERS:
            logger = logging.getLogger(name)
            self._levels[name] = logger.level
            logger.setLevel(logging.DEBUG)
        logging.getLogger().addHandler(self)

    def leave(self) -> None:
        logging.getLogger().removeHandler(self)
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)

    def check_text(self, text: str | bytes, where: str) -> None:
        data = text.encode("utf-8", "backslashreplace") if isinstance(text, str) else text
        assert self.token.encode() not in data, f"the token is in {where}"

    def check_logs(self) -> None:
        formatter = logging.Formatter()
        for record in self.records:
            where = f"a log record of {record.name}"
            self.check_text(record.getMessage(), where)
            self.check_text(repr(record.args), f"the arguments of {where}")
            self.check_text(repr(vars(record)), f"the attributes of {where}")
            if record.exc_info:
                self.check_text(formatter.formatException(record.exc_info), f"the error of {where}")

    def check_object(self, value: Any) -> None:
        """Look at an object's texts, at its attributes, and at a copy and a pickle of it."""
        name = type(value).__name__
        self.check_text(repr(value), f"repr of {name}")
        self.check_text(str(value), f"str of {name}")
        self.check_text(f"{value}", f"format of {name}")
        self.check_text(repr(getattr(value, "__dict__", "")), f"vars of {name}")
        for duplicate in (copy.copy, copy.deepcopy):
            try:
                made = duplicate(value)
            except Exception as error:
                self.check_text(repr(error), f"the error of copying {name}")
            else:
                self.check_text(repr(made), f"a copy of {name}")
        try:
            pickled = pickle.dumps(value)
        except Exception as error:
            self.check_text(repr(error), f"the error of pickling {name}")
        else:
            self.check_text(pickled, f"a pickle of {name}")

    def check_error(self, error: BaseException, *, variables: bool = True) -> None:
        """Look at an error, at those behind it, and at its traceback with local variables."""
        seen: set[int] = set()
        pending: list[BaseException | None] = [error]
        while pending:
            each = pending.pop()
            if each is None or id(each) in seen:
                continue
            seen.add(id(each))
            pending += [each.__cause__, each.__context__]
            name = type(each).__name__
            self.check_text(repr(each), f"repr of {name}")
            self.check_text(repr(each.args), f"args of {name}")
            self.check_text(repr(vars(each)), f"vars of {name}")
            self.check_text("".join(traceback.format_exception(each)), f"traceback of {name}")
            for frame, _ in traceback.walk_tb(each.__traceback__):
                # The test itself knows the token.
                if variables and not frame.f_code.co_filename.startswith(_TESTS):
                    for variable, value in list(frame.f_locals.items()):
                        where = f"variable {variable} of {frame.f_code.co_qualname}"
                        self.check_text(_safe_repr(value), where)

    def check_files(self, folder: Path) -> None:
        for path in folder.rglob("*"):
            self.check_text(str(path), "the name of a file")
            if path.is_file():
                self.check_text(path.read_bytes(), f"the file {path.name}")


def _safe_repr(value: Any) -> str:
    try:
        return repr(value)
    except Exception as error:
        return repr(error)
