"""Compose prompts for the Kling video model from film vocabulary."""

import typing as _typing
from importlib import import_module as _import_module

from kling_prompt.english import Dialect
from kling_prompt.errors import (
    ConflictError,
    KlingPromptError,
    TextError,
    UnknownWordError,
    WrongTypeError,
)
from kling_prompt.negatives import Kind, Negatives
from kling_prompt.parts import Image, Parts, Scene, Subject
from kling_prompt.prompt import Prompt
from kling_prompt.words._direction import (
    CLOCKWISE,
    COUNTERCLOCKWISE,
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    Direction,
)
from kling_prompt.words._motion import Course, Motion
from kling_prompt.words._move import Move, Support
from kling_prompt.words._term import Term, Word
from kling_prompt.words.angle import Angle
from kling_prompt.words.composition import Composition
from kling_prompt.words.effect import Effect
from kling_prompt.words.film import Film
from kling_prompt.words.focus import Focus
from kling_prompt.words.genre import Genre
from kling_prompt.words.lens import Lens
from kling_prompt.words.lighting import Lighting
from kling_prompt.words.mood import Mood
from kling_prompt.words.moves import (
    ActionCamera,
    BodyCamera,
    BodyRig,
    BulletTime,
    CableCam,
    Crane,
    CraneArm,
    CrashZoom,
    DashCamera,
    Descend,
    Dive,
    DollyTrack,
    DollyZoom,
    Drift,
    Drone,
    FlyOver,
    FlyThrough,
    FpvDrone,
    Gimbal,
    Handheld,
    Lead,
    Orbit,
    Pan,
    Pedestal,
    PullOut,
    PushIn,
    RackFocus,
    Rise,
    Roll,
    SecurityCamera,
    Shake,
    ShoulderMounted,
    Slider,
    Smartphone,
    Spiral,
    Stabilized,
    Static,
    Sweep,
    Tilt,
    Together,
    Track,
    Tripod,
    Truck,
    TurnToward,
    Webcam,
    WhipPan,
    Zoom,
)
from kling_prompt.words.pace import Pace
from kling_prompt.words.palette import Palette
from kling_prompt.words.shot import ShotSize
from kling_prompt.words.style import Style
from kling_prompt.words.viewpoint import Viewpoint

if _typing.TYPE_CHECKING:
    from kling_prompt import presets
    from kling_prompt.contradiction import Clash, clashes
    from kling_prompt.difference import Change, Difference, diff
    from kling_prompt.explanation import Explanation, Origin, Stretch, explain
    from kling_prompt.linter import (
        Baseline,
        Edit,
        Finding,
        Fix,
        Fixed,
        Measure,
        Model,
        Remedy,
        Report,
        Settings,
        Severity,
        Symptom,
        fix,
        lint,
        remedy,
    )
    from kling_prompt.reader import Found, Reading, read
    from kling_prompt.suggestion import suggested
    from kling_prompt.targets import (
        Brush,
        Capabilities,
        Confidence,
        Document,
        Element,
        Feature,
        Form,
        Limit,
        Mode,
        Negation,
        Omission,
        Options,
        Provider,
        Request,
        Shot,
        Sound,
        Syntax,
        Task,
        capabilities,
        known_models,
        request,
    )
else:
    _LATER = {
        "presets": ("presets",),
        "contradiction": ("Clash", "clashes"),
        "difference": ("Change", "Difference", "diff"),
        "explanation": ("Explanation", "Origin", "Stretch", "explain"),
        "linter": (
            *("Baseline", "Edit", "Finding", "Fix", "Fixed", "Measure", "Model", "Remedy"),
            *("Report", "Settings", "Severity", "Symptom", "fix", "lint", "remedy"),
        ),
        "reader": ("Found", "Reading", "read"),
        "suggestion": ("suggested",),
        "targets": (
            *("Brush", "Capabilities", "Confidence", "Document", "Element", "Feature", "Form"),
            *("Limit", "Mode", "Negation", "Omission", "Options", "Provider", "Request", "Shot"),
            *("Sound", "Syntax", "Task", "capabilities", "known_models", "request"),
        ),
    }

    def __getattr__(name: str) -> object:
        """What is loaded when it is first asked for: composing a prompt needs none of it."""
        for module, names in _LATER.items():
            if name in names:
                found = _import_module(f"kling_prompt.{module}")
                globals()[name] = value = found if name == module else getattr(found, name)
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)


__all__ = [
    "CLOCKWISE",
    "COUNTERCLOCKWISE",
    "DOWN",
    "IN",
    "LEFT",
    "OUT",
    "RIGHT",
    "UP",
    "ActionCamera",
    "Angle",
    "Baseline",
    "BodyCamera",
    "BodyRig",
    "Brush",
    "BulletTime",
    "CableCam",
    "Capabilities",
    "Change",
    "Clash",
    "Composition",
    "Confidence",
    "ConflictError",
    "Course",
    "Crane",
    "CraneArm",
    "CrashZoom",
    "DashCamera",
    "Descend",
    "Dialect",
    "Difference",
    "Direction",
    "Dive",
    "Document",
    "DollyTrack",
    "DollyZoom",
    "Drift",
    "Drone",
    "Edit",
    "Effect",
    "Element",
    "Explanation",
    "Feature",
    "Film",
    "Finding",
    "Fix",
    "Fixed",
    "FlyOver",
    "FlyThrough",
    "Focus",
    "Form",
    "Found",
    "FpvDrone",
    "Genre",
    "Gimbal",
    "Handheld",
    "Image",
    "Kind",
    "KlingPromptError",
    "Lead",
    "Lens",
    "Lighting",
    "Limit",
    "Measure",
    "Mode",
    "Model",
    "Mood",
    "Motion",
    "Move",
    "Negation",
    "Negatives",
    "Omission",
    "Options",
    "Orbit",
    "Origin",
    "Pace",
    "Palette",
    "Pan",
    "Parts",
    "Pedestal",
    "Prompt",
    "Provider",
    "PullOut",
    "PushIn",
    "RackFocus",
    "Reading",
    "Remedy",
    "Report",
    "Request",
    "Rise",
    "Roll",
    "Scene",
    "SecurityCamera",
    "Settings",
    "Severity",
    "Shake",
    "Shot",
    "ShotSize",
    "ShoulderMounted",
    "Slider",
    "Smartphone",
    "Sound",
    "Spiral",
    "Stabilized",
    "Static",
    "Stretch",
    "Style",
    "Subject",
    "Support",
    "Sweep",
    "Symptom",
    "Syntax",
    "Task",
    "Term",
    "TextError",
    "Tilt",
    "Together",
    "Track",
    "Tripod",
    "Truck",
    "TurnToward",
    "UnknownWordError",
    "Viewpoint",
    "Webcam",
    "WhipPan",
    "Word",
    "WrongTypeError",
    "Zoom",
    "capabilities",
    "clashes",
    "diff",
    "explain",
    "fix",
    "known_models",
    "lint",
    "presets",
    "read",
    "remedy",
    "request",
    "suggested",
]
