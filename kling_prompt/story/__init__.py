"""Storyboards: ordered scenes with one look and one cast, and what it takes to make them."""

from kling_prompt.story._clip import Clip
from kling_prompt.story._continuity import story_rules
from kling_prompt.story._generation import Dropped, Generation, Need, Source
from kling_prompt.story._joins import (
    CONTINUE,
    CUT,
    EXTEND,
    MULTI_SHOT,
    Join,
    Match,
    StartEnd,
)
from kling_prompt.story._report import StoryReport
from kling_prompt.story._rule import SceneFinding, SceneFix
from kling_prompt.story._shots import LeftOut, Shots
from kling_prompt.story._storyboard import FixedStory, Storyboard
from kling_prompt.story._take import Take, TakeOptions
from kling_prompt.targets._shots import PromptOfShot

__all__ = [
    "CONTINUE",
    "CUT",
    "EXTEND",
    "MULTI_SHOT",
    "Clip",
    "Dropped",
    "FixedStory",
    "Generation",
    "Join",
    "LeftOut",
    "Match",
    "Need",
    "PromptOfShot",
    "SceneFinding",
    "SceneFix",
    "Shots",
    "Source",
    "StartEnd",
    "StoryReport",
    "Storyboard",
    "Take",
    "TakeOptions",
    "story_rules",
]
