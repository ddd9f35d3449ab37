"""The values of UserListStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

UserListStatus = Literal["success",]
