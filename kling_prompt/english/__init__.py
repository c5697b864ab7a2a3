"""From parts to sentences, with the part that each stretch of the text came from.

Knows words and how they stand in a sentence; builders, merging and linting are not its business.
"""

from kling_prompt.english._dialects import Dialect, render
from kling_prompt.english._event import seen
from kling_prompt.english._writer import Pieces

__all__ = ["Dialect", "Pieces", "render", "seen"]
