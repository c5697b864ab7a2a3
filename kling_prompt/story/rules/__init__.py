"""The rules of continuity, one file each, found by `story._continuity`."""
