"""A package for each namespace, and in it a module for each operation."""
