"""Tables of the items of a page or a pager: thin calls of `beatpass_client.tables`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from ..types import Operation

Money = Literal["decimal", "float"]


class TableMethods:
    """What gives pages and `SyncPager` their tables. A pager fetches all its items first."""

    __slots__ = ()

    def _table_source(self) -> tuple[Iterable[Any], Operation]:
        raise NotImplementedError

    def to_records(self, *, money: Money = "decimal") -> list[dict[str, Any]]:
        """Make one flat dictionary of each item, as `beatpass_client.tables.to_records` does.

        Args:
            money: Whether money is a `decimal.Decimal` or a `float`.

        Returns:
            A dictionary for each item, with the columns whose values came.

        Example:
            ```python
            rows = page.to_records()
            ```
        """
        from ..tables import to_records

        items, operation = self._table_source()
        return to_records(list(items), operation=operation, money=money)

    def to_pandas(self, *, money: Money = "float") -> pandas.DataFrame:
        """Make a pandas data frame, a row for each item; an empty list keeps its columns.

        Args:
            money: Whether money is a `float` or a `decimal.Decimal`.

        Returns:
            The data frame.

        Raises:
            ConfigurationError: pandas is not installed.
        """
        from ..tables import to_pandas

        items, operation = self._table_source()
        return to_pandas(list(items), operation=operation, money=money)

    def to_polars(self, *, money: Money = "decimal") -> polars.DataFrame:
        """Make a polars data frame, a row for each item; an empty list keeps its columns.

        Args:
            money: Whether money is a decimal or a float.

        Returns:
            The data frame.

        Raises:
            ConfigurationError: polars is not installed.
        """
        from ..tables import to_polars

        items, operation = self._table_source()
        return to_polars(list(items), operation=operation, money=money)

    def to_arrow(self, *, money: Money = "decimal") -> pyarrow.Table:
        """Make an Arrow table, a row for each item; an empty list keeps its columns.

        Args:
            money: Whether money is a decimal or a float.

        Returns:
            The table.

        Raises:
            ConfigurationError: pyarrow is not installed.
        """
        from ..tables import to_arrow

        items, operation = self._table_source()
        return to_arrow(list(items), operation=operation, money=money)


class AsyncTableMethods:
    """What gives `AsyncPager` its tables. All its items are fetched first."""

    __slots__ = ()

    def _table_source(self) -> tuple[AsyncIterator[Any], Operation]:
        raise NotImplementedError

    async def to_records(self, *, money: Money = "decimal") -> list[dict[str, Any]]:
        """Make one flat dictionary of each item, as `beatpass_client.tables.to_records` does.

        Args:
            money: Whether money is a `decimal.Decimal` or a `float`.

        Returns:
            A dictionary for each item, with the columns whose values came.

        Raises:
            BeatPassError: A page could not be fetched.
        """
        from ..tables import to_records

        items, operation = self._table_source()
        return to_records([each async for each in items], operation=operation, money=money)

    async def to_pandas(self, *, money: Money = "float") -> pandas.DataFrame:
        """Make a pandas data frame, a row for each item; an empty list keeps its columns.

        Args:
            money: Whether money is a `float` or a `decimal.Decimal`.

        Returns:
            The data frame.

        Raises:
            ConfigurationError: pandas is not installed.
            BeatPassError: A page could not be fetched.

        Example:
            ```python
            frame = await bp.tracks.list(max_items=100).to_pandas()
            ```
        """
        from ..tables import to_pandas

        items, operation = self._table_source()
        return to_pandas([each async for each in items], operation=operation, money=money)

    async def to_polars(self, *, money: Money = "decimal") -> polars.DataFrame:
        """Make a polars data frame, a row for each item; an empty list keeps its columns.

        Args:
            money: Whether money is a decimal or a float.

        Returns:
            The data frame.

        Raises:
            ConfigurationError: polars is not installed.
            BeatPassError: A page could not be fetched.
        """
        from ..tables import to_polars

        items, operation = self._table_source()
        return to_polars([each async for each in items], operation=operation, money=money)

    async def to_arrow(self, *, money: Money = "decimal") -> pyarrow.Table:
        """Make an Arrow table, a row for each item; an empty list keeps its columns.

        Args:
            money: Whether money is a decimal or a float.

        Returns:
            The table.

        Raises:
            ConfigurationError: pyarrow is not installed.
            BeatPassError: A page could not be fetched.
        """
        from ..tables import to_arrow

        items, operation = self._table_source()
        return to_arrow([each async for each in items], operation=operation, money=money)
