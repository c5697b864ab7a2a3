"""The verbs that say what a camera does, in all their forms, and the words around them.

Knows single words only; which of them make a move is told by `_moves` and `_camera`.
"""

from functools import cache
from typing import NamedTuple

BASE, THIRD, PARTICIPLE, PAST = range(4)
"""The forms of a verb: "pan", "pans", "panning", "panned"."""


class Verb(NamedTuple):
    """One form of one verb."""

    lemma: str
    form: int


# An asterisk: the last letter is doubled before "-ing" and "-ed".
_REGULAR = """
accompany advance approach arc arch ascend back boom chase circle climb corkscrew crane creep*
cruise dash descend dive dolly drift drop* ease edge elevate encircle enter fall float fly follow
glide go head hold hover hurtle inch jib* jitter judder journey lead lift loop lower move navigate
nosedive orbit pan* pass pedestal pivot plunge pull pursue push race rack retreat revolve rise roam
roll rotate rush sail settle shadow shake shift sink skim* slide slip* snake soar speed spin* spiral
squeeze stay sweep swing swirl swivel swoop tilt track trail transition travel tremble truck turn
twist vibrate wander weave whip* whirl wind wobble zip* zoom remain keep stand walk hug close pull
rocket descend shoot thread zigzag* surge crawl draw come get* run* widen tighten change switch
refocus hang punch step* jerk jolt maintain crab* withdraw recede tip* shudder lurch
"""
_IRREGULAR = {
    "crept": "creep",
    "flew": "fly",
    "flown": "fly",
    "rose": "rise",
    "risen": "rise",
    "held": "hold",
    "swept": "sweep",
    "sped": "speed",
    "swung": "swing",
    "spun": "spin",
    "went": "go",
    "sank": "sink",
    "fell": "fall",
    "drew": "draw",
    "led": "lead",
    "kept": "keep",
    "stood": "stand",
    "shook": "shake",
    "slid": "slide",
    "came": "come",
    "got": "get",
    "ran": "run",
    "dove": "dive",
    "wove": "weave",
    "wound": "wind",
    "withdrew": "withdraw",
    "hung": "hang",
}
_ODD = {
    "dollys": Verb("dolly", THIRD),
    "dollies": Verb("dolly", THIRD),
    "creeping": Verb("creep", PARTICIPLE),
    "pedestalling": Verb("pedestal", PARTICIPLE),
    "spiralling": Verb("spiral", PARTICIPLE),
    "spirals": Verb("spiral", THIRD),
    "travelling": Verb("travel", PARTICIPLE),
    "swivelling": Verb("swivel", PARTICIPLE),
    "descent": Verb("descend", BASE),
    "ascent": Verb("ascend", BASE),
    "rotation": Verb("rotate", BASE),
    "pullback": Verb("pull-out", BASE),
    "pullout": Verb("pull-out", BASE),
    "is": Verb("be", THIRD),
    "being": Verb("be", PARTICIPLE),
    "makes": Verb("make", THIRD),
    "making": Verb("make", PARTICIPLE),
    "starts": Verb("start", THIRD),
    "starting": Verb("start", PARTICIPLE),
    "begins": Verb("start", THIRD),
    "beginning": Verb("start", PARTICIPLE),
    "opens": Verb("start", THIRD),
}


@cache
def verbs() -> dict[str, Verb]:
    """Every form of every verb."""
    table: dict[str, Verb] = {}
    for entry in _REGULAR.split():
        base = entry.rstrip("*")
        for form, spelled in enumerate(forms(entry)):
            table[spelled] = Verb(base, form)
    for word, base in _IRREGULAR.items():
        table[word] = Verb(base, PAST)
    return table | _ODD


def forms(entry: str) -> tuple[str, str, str, str]:
    """The forms of a regular verb, the last letter doubled in two of them behind an asterisk."""
    base = entry.rstrip("*")
    stem = base + base[-1] if entry.endswith("*") else base.removesuffix("e")
    return base, third(base), f"{stem}ing", _past(base, stem)


def third(base: str) -> str:
    """The form of a verb behind "he", "she" or "it"."""
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("sh", "ch", "ss", "us", "x", "go")) else "s")


def _past(base: str, stem: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return stem + "ed"


# ------------------------------------------------------------------ the words around a verb
SLOW = frozenset("slow slowly gradual gradually leisurely unhurried unhurriedly".split())
FAST = frozenset(
    """fast faster quick quickly rapid rapidly swift swiftly speedy speedily hyperfast energetically
    sudden suddenly abruptly dynamically""".split()
) - frozenset("energetically sudden suddenly abruptly dynamically".split())
SMOOTH = frozenset("smooth smoothly seamless seamlessly fluidly fluid steadily silky".split())
MANNERS = (
    SLOW
    | FAST
    | SMOOTH
    | frozenset(
        """gentle gently subtle subtly slight slightly minor steady continuous continuously simple
        sudden suddenly abrupt abruptly dynamic dynamically dramatic dramatically energetically
        elegant elegantly graceful gracefully deliberate deliberately careful carefully delicately
        delicate very hyper ultra super straight directly further simultaneously then also again
        cinematic epic tight soft softly quietly lightly briefly initially eventually finally
        immediately next now still just even noticeably unsteadily unsteady erratically precisely
        majestically effortlessly tightly closely intimately constantly first full wide low high
        lateral laterally complete partial forward forwards short long big large small little bit
        immersive intense perfectly barely almost imperceptibly ever so more increasingly nearly
        vertical vertically horizontal horizontally sweeping dizzying intimate gliding flowing
        kinetic aggressive aggressively rhythmic mechanical creeping quarter half semi circular
        semicircular breathtaking stunning mesmerizing thrilling hypnotic controlled measured
        beautiful impressive""".split()
    )
)
AUXILIARIES = frozenset(
    """is are was begins begin began starts start started continues continue continued proceeds will
    should must can may would to by it keeps while and as then before after but or slowly we
    beginning starting continuing concludes ends finishes until meanwhile gets""".split()
)
TEMPORAL = frozenset("then before after next finally eventually until concludes ends".split())
_NO_ADVERBS = frozenset(
    """family belly butterfly dragonfly jelly lily italy reply supply assembly bully ally rally july
    fly firefly monopoly anomaly ugly lonely lovely friendly holy hilly curly woolly silly jolly
    elderly lively deadly ghostly""".split()
)


def is_adverb(word: str) -> bool:
    """Whether a word is an adverb by its ending."""
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS


def is_manner(word: str) -> bool:
    """Whether a word tells the manner of a move, or may stand beside words that do."""
    return word in MANNERS or is_adverb(word)
