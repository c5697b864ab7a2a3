"""Exact request bodies for the models of Kling at several providers; nothing is sent."""

from kling_prompt.targets._model import (
    Confidence,
    Feature,
    Form,
    Limit,
    Mode,
    Capabilities,
    Negation,
    Provider,
    Sound,
    Document,
    Syntax,
    Task,
)
from kling_prompt.targets._order import Brush, Omission, Element, Request, Shot
from kling_prompt.targets._request import request
from kling_prompt.targets.models import capabilities, known_models

__all__ = [
    "Brush",
    "Confidence",
    "Omission",
    "Element",
    "Feature",
    "Form",
    "Limit",
    "Mode",
    "Capabilities",
    "Negation",
    "Provider",
    "Request",
    "Shot",
    "Sound",
    "Document",
    "Syntax",
    "Task",
    "capabilities",
    "known_models",
    "request",
]
