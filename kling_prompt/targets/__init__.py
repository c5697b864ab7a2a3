"""Exact request bodies for the models of Kling at several providers; nothing is sent."""

from kling_prompt.targets._arguments import Options
from kling_prompt.targets._model import (
    Capabilities,
    Confidence,
    Document,
    Feature,
    Form,
    Limit,
    Mode,
    Negation,
    Provider,
    Sound,
    Syntax,
    Task,
)
from kling_prompt.targets._order import Brush, Element, Omission, Request, Shot
from kling_prompt.targets._request import request
from kling_prompt.targets.models import capabilities, known_models

__all__ = [
    "Brush",
    "Capabilities",
    "Confidence",
    "Document",
    "Element",
    "Feature",
    "Form",
    "Limit",
    "Mode",
    "Negation",
    "Omission",
    "Options",
    "Provider",
    "Request",
    "Shot",
    "Sound",
    "Syntax",
    "Task",
    "capabilities",
    "known_models",
    "request",
]
