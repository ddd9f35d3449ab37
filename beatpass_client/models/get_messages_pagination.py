"""The values of GetMessagesPagination that the contract knows."""

from __future__ import annotations

from typing import Literal

GetMessagesPagination = Literal["cursor",]
