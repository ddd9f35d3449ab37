"""The command `beatpass`: one module a noun. It needs the extra `cli`."""
