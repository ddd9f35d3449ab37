"""The values of GetConversationsFolder that the contract knows."""

from __future__ import annotations

from typing import Literal

GetConversationsFolder = Literal[
    "archive",
    "inbox",
]
