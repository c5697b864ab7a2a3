"""Free text back to film vocabulary: what was found, where, and the prompt that says it."""

from kling_prompt.reader._read import read
from kling_prompt.reader._reading import Found, Reading

__all__ = ["Found", "Reading", "read"]
