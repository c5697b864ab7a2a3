"""Exact request bodies for the models of Kling at several providers; nothing is sent."""

from kling_prompt.targets._model import (
    Confidence,
    Feature,
    Form,
    Limit,
    Mode,
    Model,
    Negation,
    Provider,
    Sound,
    Source,
    Syntax,
    Task,
)
from kling_prompt.targets._order import Brush, Dropped, Element, Request, Shot
from kling_prompt.targets._request import request
from kling_prompt.targets.models import capabilities, known_models

__all__ = [
    "Brush",
    "Confidence",
    "Dropped",
    "Element",
    "Feature",
    "Form",
    "Limit",
    "Mode",
    "Model",
    "Negation",
    "Provider",
    "Request",
    "Shot",
    "Sound",
    "Source",
    "Syntax",
    "Task",
    "capabilities",
    "known_models",
    "request",
]
