"""The rules, one file each, found by `_registry`."""
