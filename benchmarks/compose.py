"""Composing one prompt: chained calls and rendering, against templates that write the same text.

Rounds are interleaved and compared pair by pair, so that a machine that changes its speed changes
all of them. Run `python benchmarks/compose.py`.
"""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from jinja2 import Environment

from kling_prompt import Lighting, Mood, Orbit, Prompt

ROUNDS = 300
CALLS = 200

_ORBIT = Orbit(slow=True, around="the mug")
_VALUES = {
    "subject": "A white ceramic mug",
    "action": "sits on a marble countertop",
    "scene": "in a sunlit kitchen",
    "camera": "slowly orbits around the mug",
    "lighting": "Golden hour light",
    "mood": "calm",
    "negatives": ["blur", "flicker", "text", "watermark"],
}
_TEMPLATE = Environment(autoescape=False).from_string(  # noqa: S701  (plain text, no HTML)
    "{{ subject }} {{ action }} {{ scene }}. The camera {{ camera }}. "
    "{{ lighting }} and a {{ mood }} mood."
)
_OPTIONAL = Environment(autoescape=False).from_string(  # noqa: S701  (plain text, no HTML)
    "{% if subject %}{{ subject[0] | upper }}{{ subject[1:] }}"
    "{% if action %} {{ action }}{% endif %}"
    "{% if scene %} {{ scene }}{% endif %}.{% endif %}"
    "{% if camera %} The camera {{ camera }}.{% endif %}"
    "{% if lighting %} {{ lighting[0] | upper }}{{ lighting[1:] }}{% endif %}"
    "{% if mood %}{% if lighting %} and a {% else %} A {% endif %}{{ mood }} mood{% endif %}."
)
_NEGATIVE = Environment(autoescape=False).from_string("{{ negatives | join(', ') }}")  # noqa: S701


def ours() -> tuple[str, str]:
    """Seven parts by chained calls, then both texts."""
    prompt = (
        Prompt()
        .subject("a white ceramic mug")
        .action("sits on a marble countertop")
        .scene("in a sunlit kitchen")
        .camera(_ORBIT)
        .lighting(Lighting.GOLDEN_HOUR)
        .mood(Mood.CALM)
        .negative("blur", "flicker", "text", "watermark")
    )
    return str(prompt), str(prompt.negatives)


def jinja() -> tuple[str, str]:
    """Compiled templates that fill in the same texts."""
    return _TEMPLATE.render(_VALUES), _NEGATIVE.render(_VALUES)


def jinja_optional() -> tuple[str, str]:
    """The same where any part may be missing and capitals are the template's business."""
    return _OPTIONAL.render(_VALUES), _NEGATIVE.render(_VALUES)


def f_string() -> tuple[str, str]:
    """The limit: the same texts by f-strings."""
    subject, action, scene, camera, lighting, mood, negatives = _VALUES.values()
    return (
        f"{subject} {action} {scene}. The camera {camera}. {lighting} and a {mood} mood.",
        ", ".join(negatives),
    )


def seconds(call: Callable[[], object]) -> float:
    """How long `CALLS` calls take."""
    start = perf_counter()
    for _ in range(CALLS):
        call()
    return perf_counter() - start


def main() -> None:
    """Print a table of microseconds a call and ratios to the f-string and to Jinja2."""
    calls = (f_string, jinja, jinja_optional, ours)
    texts = {call.__name__: call() for call in calls}
    if len(set(texts.values())) != 1:
        message = f"the contestants write different texts: {texts}"
        raise SystemExit(message)
    rounds = [[seconds(call) for call in calls] for _ in range(ROUNDS)]
    print(f"{'':22}{'us a call':>10}{'x f-string':>12}{'x jinja':>9}")
    for index, call in enumerate(calls):
        us = median(row[index] for row in rounds) / CALLS * 1e6
        plain = median(row[index] / row[0] for row in rounds)
        template = median(row[index] / row[1] for row in rounds)
        print(f"{call.__name__:22}{us:10.2f}{plain:12.1f}{template:9.2f}")


if __name__ == "__main__":
    main()
