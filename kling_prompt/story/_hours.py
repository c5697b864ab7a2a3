"""What time of day a scene tells, by its words.

Knows words for hours and what only sounds like one ("good night"); knows no rules.
"""

from kling_prompt.story._scene import Scene

_ANY_DAY = frozenset(("morning", "day", "evening"))
_HOURS: dict[str, frozenset[str]] = {
    word: frozenset(hours.split())
    for hours, words in {
        "morning": "dawn daybreak sunrise morning",
        "day": "noon midday daytime daylight afternoon",
        "evening": "dusk sunset twilight",
        "evening night": "evening nightfall",
        "night": "night nighttime midnight moonlight moonlit starlight starlit starry",
    }.items()
    for word in words.split()
}
# Said of two words: "golden hour", "the moon shines".
_PAIRS: dict[tuple[str, str], frozenset[str]] = {
    ("golden", "hour"): frozenset(("morning", "evening")),
    ("magic", "hour"): frozenset(("morning", "evening")),
    ("blue", "hour"): frozenset(("morning", "evening", "night")),
    ("by", "day"): frozenset(("day",)),
    ("from", "day"): frozenset(("day",)),
    ("the", "stars"): frozenset(("night",)),
    **{(word, "moon"): frozenset(("night", "evening")) for word in "full crescent half".split()},
    **{
        ("moon", word): frozenset(("night", "evening"))
        for word in "hangs shines rises stands glows lights climbs".split()
    },
}
# What the sun does by day, less sure than an hour: it counts when nothing else tells one.
_SUNNY = frozenset("sunny sunlight sunlit sunshine sunbeams".split())
_NO_HOUR = {
    "night": frozenset(
        "club shift watchman watchmen nurse vision owl owls market bus train stand gown".split()
    ),
    "evening": frozenset("gown dress dresses paper news wear bag primrose".split()),
    "morning": frozenset("coat glory glories paper news show".split()),
    "sunset": frozenset("orange red pink boulevard colors".split()),
    "afternoon": frozenset(("tea",)),
    "dawn": frozenset(("redwood", "redwoods")),
    "midnight": frozenset(("blue", "snack")),
}
_BEFORE = frozenset("good before until till for about since toward towards".split())


def hours(scene: Scene) -> tuple[frozenset[str], int]:
    """The times of day that a scene tells, and the token that tells the first; none and 0."""
    sure: dict[int, frozenset[str]] = {}
    for word in _HOURS.keys() & scene.at.keys():
        for at in scene.at[word]:
            if scene.word(at + 1) in _NO_HOUR.get(word, ()) or scene.word(at - 1) in _BEFORE:
                continue
            sure[at] = _HOURS[word]
    for (first, second), times in _PAIRS.items():
        for at in scene.at.get(second, ()) if first in scene.at else ():
            if scene.word(at - 1) == first:
                sure[at - 1] = times
    if not sure:
        sure = {at: _ANY_DAY for word in _SUNNY & scene.at.keys() for at in scene.at[word]}
    return frozenset[str]().union(*sure.values()), min(sure, default=0)


def named(times: frozenset[str]) -> str:
    """Times of day as a message says them: "morning or evening"."""
    if times == _ANY_DAY:
        return "sunny"
    return " or ".join(time for time in _ORDER if time in times)


_ORDER = ("morning", "day", "evening", "night")
