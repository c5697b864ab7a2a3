"""What must stand around an everyday word so that it is a word of film.

Knows the neighbors of a word in its sentence, and nothing of what the word means.
"""

from enum import IntEnum, unique

from kling_prompt._tokens import Tokens
from kling_prompt.reader._verbs import PARTICIPLE, THIRD, is_adverb, is_manner, verbs


@unique
class Context(IntEnum):
    """What a phrase needs around it."""

    FREE = 0
    """Nothing: it is a word of film wherever it stands."""
    TAG = 1
    """To stand alone between commas, or under a label ("Lighting: ...")."""
    FRAMING = 2
    """A shot, view or angle to follow ("wide", "aerial")."""
    FRAMED = 3
    """A shot, view or camera close before it, or to stand alone ("from behind", "looking up")."""
    MOOD = 4
    """A mood, atmosphere or tone to follow ("tense")."""
    STYLED = 5
    """A style, look or picture to follow, or to stand alone ("retro")."""
    COLORED = 6
    """Tones, colors or a palette to follow, or to stand alone ("muted")."""
    FILMED = 7
    """Film, footage or a look to follow, or to stand alone ("grainy")."""
    STORIED = 8
    """A film, story or world to follow, or to stand alone ("noir")."""
    CARRIED = 9
    """A camera, shot or footage to follow, or to stand alone ("handheld", "drone")."""
    STILL = 10
    """A camera, shot or frame to follow ("static")."""
    SIZED = 11
    """A shot, view or framing to follow ("wide", "medium")."""
    JOINED = 13
    """A hyphen between its parts ("fly-through")."""
    LOOKING = 14
    """A camera or shot right before it, or what tells where it stands ("looks up at")."""
    BLURRED = 15
    """A background to follow, with nothing but adjectives between ("blurred")."""
    STEADY = 16
    """A camera or footage to follow, and no tripod ("steady")."""
    SIDED = 12
    """A shot or camera some words before it, or to stand alone ("from behind", "in profile")."""


_VIEWS = "shot shots view views angle angles perspective framing frame close up closeup composition"
_FOOTAGE = "footage video film clip photography photo cinematography imagery"
_HEADS: dict[Context, frozenset[str]] = {
    Context.FRAMING: frozenset(
        f"""{_VIEWS} vantage {_FOOTAGE} shooting panorama vista lapse timelapse hyperlapse
        slow""".split()
    ),
    Context.STEADY: frozenset(f"camera cam camerawork shot shots {_FOOTAGE}".split()),
    Context.BLURRED: frozenset("background backgrounds backdrop".split()),
    Context.SIZED: frozenset("shot shots view views framing".split()),
    Context.MOOD: frozenset(
        """mood moods atmosphere vibe vibes tone feel feeling ambiance ambience energy aura
        undertone undertones""".split()
    ),
    Context.STYLED: frozenset(
        f"""style styles look aesthetic aesthetics render rendering art artwork visuals animation
        illustration painting quality drawing effect feel treatment graphics image picture shot
        lighting lights composition grading grade scene sequence camera {_FOOTAGE}""".split()
    ),
    Context.COLORED: frozenset(
        f"""tones tone colors colours color colour palette palettes hues grading grade scheme look
        aesthetic image picture tints {_FOOTAGE}""".split()
    ),
    Context.FILMED: frozenset(
        f"look texture quality image picture stock grain aesthetic style feel {_FOOTAGE}".split()
    ),
    Context.STORIED: frozenset(
        """film movie drama story thriller comedy genre style aesthetic aesthetics vibe vibes look
        setting world mood atmosphere tale epic series short theme themed trailer""".split()
    ),
    Context.CARRIED: frozenset(
        f"""camera cam camerawork style feel motion movement tracking look pov sway shake {_VIEWS}
        {_FOOTAGE}""".split()
    ),
    Context.STILL: frozenset(
        f"camera cam camerawork webcam tripod angle composition take {_VIEWS}".split()
    ),
}
_HEADS[Context.FRAMED] = frozenset("shot shots view angle perspective tracking framing".split())
_STANDS_ALONE = frozenset(
    {Context.TAG, Context.STYLED, Context.COLORED, Context.FILMED, Context.STORIED, Context.CARRIED}
    | {Context.FRAMED, Context.FRAMING, Context.SIDED}
)
_STOPS = frozenset('.!?…;:()[]{}|"')
_BREAKS = frozenset(
    """a an the his her its their my your this that these those of in on at with by from for to into
    is are was were as while then over under through behind who which""".split()
)
_OPENS = frozenset(',.;:!?…|()[]-–—•*"/+') | {"and"}
_CLOSES = frozenset(',.;:!?…|()[]–—•*"/+')
_FILMING = frozenset(
    """shot shots view camera filmed captured seen viewed footage perspective angle framed frame
    photographed close up pov tracking camera's recorded shooting level framing portrait shown video
    scene lens we""".split()
)
_LABELS = frozenset(
    """style mood lighting light lens look genre camera shot angle film palette color colors effects
    effect pace focus composition atmosphere tone framing aesthetic view type movement""".split()
)
_TRACKING = frozenset(
    "follow track tracks follows following trails trailing leads tracked followed".split()
)
_BEFORE = frozenset("a an static handheld drone".split())
_PLACES = frozenset("a an the his her its their of him it them my our some".split())
_CALM = frozenset("tripod static fixed locked stationary steadicam gimbal stabilized".split())
_SET = frozenset("camera cam footage mounted".split())
_BETWEEN = frozenset("is are , that which placed positioned slightly sits being".split())
_LOOKERS = frozenset("camera cam shot view lens filmed shooting framed angle".split())
_NAMING = frozenset("camera cam webcam".split())
_ACTING = frozenset("camera cam steadicam steadycam drone gimbal gopro handheld".split())
_FAR = 7  # tokens between a shot and its side
_LONG = 14  # tokens between an adjective and its noun
_NEAR = 3


def holds(context: Context, tokens: Tokens, first: int, end: int, *, known: frozenset[str]) -> bool:
    """Whether a phrase from token `first` up to `end` stands where its context asks for.

    `known` are the tokens of which the vocabulary is made: the adjectives before one noun.
    """
    if context is Context.JOINED:
        return end - 1 in tokens.joined
    if context is Context.STEADY and not _CALM.isdisjoint(tokens.words[end : end + _NEAR]):
        return False
    heads = _HEADS.get(context)
    if heads is not None and _headed(tokens, end, heads, known):
        return True
    if context is Context.BLURRED and _is_away(tokens, first, end):
        return True
    if context is Context.FRAMING and _is_angle(tokens, first, end):
        return True
    if context is Context.LOOKING:
        return _looks(tokens, first)
    if context is Context.CARRIED and _carries(tokens, first, end):
        return True
    if context is Context.FRAMED and end - first > 1 and end - 1 in tokens.joined:
        return True
    if context is Context.CARRIED and _is_carried(tokens, first, end):
        return True
    if context is Context.FRAMED and _filmed(tokens, first, end, _NEAR):
        return True
    if context is Context.SIDED and first and tokens.words[first - 1] in ("view", "shot", "camera"):
        return True
    if context is Context.SIDED and not first and tokens.words[end : end + 1] == ["of"]:
        return True  # "Side profile of a violinist"
    if context is Context.SIDED and _filmed(tokens, first, end, _FAR):
        return end == len(tokens.words) or tokens.words[end] not in _PLACES
    if context is Context.STILL and _alone(tokens, first, end):
        if tokens.words[max(first - 2, 0) : first] == [":", '"']:
            return tokens.words[end : end + 1] == ['"']  # the value of a field
        listed = not first or tokens.words[first - 1] == ":"
        return end == len(tokens.words) or tokens.words[end] in (".!?…," if listed else ".!?…")
    direction = tokens.words[0] == "camera" and context is Context.TAG  # "Camera static. ..."
    opens = not first and (direction or context not in (Context.TAG, Context.SIDED))
    if opens and (end == len(tokens.words) or tokens.words[end] in (".,;" if direction else ",")):
        return context in _STANDS_ALONE
    return context in _STANDS_ALONE and _alone(tokens, first, end)


def _headed(tokens: Tokens, end: int, heads: frozenset[str], known: frozenset[str]) -> bool:
    """Whether the noun that the phrase needs follows, with nothing but adjectives between."""
    words = tokens.words
    loose = 0
    listed = any(heads is _HEADS[one] for one in (Context.MOOD, Context.STYLED, Context.SIZED))
    for at in range(end, min(end + _LONG, len(words))):
        word = words[at]
        if word in heads:
            return True
        if word in _STOPS or word in _BREAKS:
            return False
        if word == "," and (loose or not listed):
            return False
        if word not in known and word not in (",", "and", "but", "yet", "&"):
            loose += 1
            if (loose > 1 and not word.endswith(("al", "ic", "ed", "ing", "y"))) or loose > _NEAR:
                return False
    return False


def _is_away(tokens: Tokens, first: int, end: int) -> bool:
    """Whether what is blurred lies behind ("the road behind is blurry"), and is no motion blur."""
    words = tokens.words
    low, high = max(0, first - _CLOSE), min(len(words), end + _CLOSE)
    before = words[low:first]
    marks = [at for at, word in enumerate(before) if not word[0].isalnum() and word != "-"]
    before = before[marks[-1] + 1 :] if marks else before
    behind = words[end:high]
    marks = [at for at, word in enumerate(behind) if not word[0].isalnum()]
    behind = behind[: marks[0]] if marks else behind
    return before[-1:] != ["motion"] and not _AWAY.isdisjoint(before + behind)


_CLOSE = 5  # tokens between a blur and what tells where it is
_AWAY = frozenset("background behind beyond backdrop surroundings".split())


def _is_angle(tokens: Tokens, first: int, end: int) -> bool:
    """Whether an angle is what one looks from ("low angle of a dog"), and no sun's."""
    words = tokens.words
    behind = words[end] if end < len(words) else ""
    return (
        words[end - 1] == "angle"
        and behind in _SEEN
        and "at" not in words[max(0, first - 2) : first]
    )


_SEEN = frozenset("of as on above below over from looking while through in with".split())


def _looks(tokens: Tokens, first: int) -> bool:
    """Whether a camera or a shot stands right before, but for manner, "is" and "that"."""
    words = tokens.words
    at = first - 1
    while at >= 0 and first - at <= _NEAR and (words[at] in _BETWEEN or is_adverb(words[at])):
        at -= 1
    return at >= 0 and words[at] in _LOOKERS and words[at - 1 : at] not in (["his"], ["her"])


def _carries(tokens: Tokens, first: int, end: int) -> bool:
    """Whether what carries the camera does what a camera does ("steadicam follows ...")."""
    words = tokens.words
    last = words[end - 1]
    if words[first] == "on" and first and words[first - 1] in _SET:
        return True
    at = end
    while at < len(words) and is_manner(words[at]) and words[at] not in verbs():
        at += 1
    verb = verbs().get(words[at]) if at < len(words) else None
    if verb is None or verb.form not in (THIRD, PARTICIPLE) or verb.lemma == "hold":
        return False
    before = words[first - 1] if first else ""
    if before == "the":
        return last in _NAMING or last == "steadicam"
    if last in ("steadicam", "steadycam") and before in ("a", "an"):
        return True
    opens = not before or before in _OPENS - {"and"} or not before[0].isalnum()
    return opens and last in _ACTING


def _is_carried(tokens: Tokens, first: int, end: int) -> bool:
    """Whether it is said of a camera or of what it films ("filmed handheld")."""
    words = tokens.words
    before = words[first - 1] if first else ""
    if before in ("is", "are") and first > 1:
        return words[first - 2] in _FILMED
    if before in ("filmed", "recorded", "captured"):
        return True
    opens = before in (",", ".", ";", "")
    return opens and first > 0 and words[end : end + 1] == ["and"] and words[end - 1] == "handheld"


_FILMED = frozenset("camera cam footage video shot film filming".split())


def _alone(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a phrase is all that stands between two marks, and the text is more than that."""
    words = tokens.words
    if first and words[first - 1] == ":" and first > 1 and words[first - 2] in _LABELS:
        return True
    if end < len(words) and words[end] not in _CLOSES:
        return False
    while first and (is_manner(words[first - 1]) or words[first - 1] in _BEFORE):
        first -= 1
    if not first:
        return end < len(words) and words[0] in _BEFORE
    return words[first - 1] in _OPENS and words[first - 1] != "and"


def _filmed(tokens: Tokens, first: int, end: int, reach: int) -> bool:
    """Whether a shot or a camera is named just before, or the phrase opens its sentence."""
    words = tokens.words
    low = max(0, first - reach)
    sentence = tokens.sentences[first]
    for at in range(first - 1, low - 1, -1):
        if tokens.sentences[at] != sentence:
            break
        if words[at] in _FILMING or (reach == _FAR and words[at] in _TRACKING):
            return True
    opens = first == 0 or tokens.sentences[first - 1] != sentence
    return opens and end < len(words) and words[end] == ","
