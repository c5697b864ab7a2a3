"""Exact request bodies for the models of Kling at several providers; nothing is sent."""

from kling_prompt.targets._arguments import Options
from kling_prompt.targets._kinds import (
    Confidence,
    Facing,
    Feature,
    Mode,
    Negation,
    Provider,
    Sound,
    Syntax,
    Task,
)
from kling_prompt.targets._model import Capabilities, Document, Form, Limit
from kling_prompt.targets._order import Omission, Request
from kling_prompt.targets._records import Brush, Element, MotionControl, Shot, Video
from kling_prompt.targets._request import request
from kling_prompt.targets.models import capabilities, known_models

__all__ = [
    "Brush",
    "Capabilities",
    "Confidence",
    "Document",
    "Element",
    "Facing",
    "Feature",
    "Form",
    "Limit",
    "Mode",
    "MotionControl",
    "Negation",
    "Omission",
    "Options",
    "Provider",
    "Request",
    "Shot",
    "Sound",
    "Syntax",
    "Task",
    "Video",
    "capabilities",
    "known_models",
    "request",
]
