"""What kind of phrase a user's text is: number, participle, preposition, head noun.

Rules of thumb over closed word lists, never a parser. They decide only the glue around a text,
so a wrong guess costs style and loses nothing.
"""

__all__ = [
    "core",
    "definite",
    "embedded",
    "indefinite",
    "is_aside",
    "is_clause_tail",
    "is_finite",
    "is_hour",
    "is_own_sentence",
    "is_plural",
    "is_progressive",
    "is_sentence",
    "lowered_verb",
    "opens_with_preposition",
    "place_glue",
    "takes_article",
    "takes_head",
]

from kling_prompt._text import SOFT, article, bare

PREPOSITIONS = frozenset(
    """about above across after against along alongside amid amidst among around as at atop
    before behind below beneath beside between beyond by down during facing from high-above
    in inside into near nearby of off on onto opposite out outside over overlooking past
    round through throughout to toward towards under underneath up upon via with within
    without""".split()
)
_PLACE_ADVERBS = frozenset(
    """abroad backstage downtown indoors nearby offshore outdoors overhead underground
    underwater upstairs""".split()
)
_INTENSIFIERS = frozenset(
    """deep far halfway high just low midway right somewhere straight""".split()
)
_DETERMINERS = frozenset(
    """a an the this that these those his her its their my our your some any each every another
    one two three four five six seven eight nine ten several many both few no""".split()
)
_PLURAL_OPENERS = frozenset(
    """two three four five six seven eight nine ten eleven twelve dozens hundreds thousands
    several many both few these those countless numerous""".split()
)
_SINGULAR_OPENERS = frozenset("a an this that one each every another".split())
# Opening words whose capital is only the user's habit of writing sentences.
_LOWERABLE = (
    PREPOSITIONS
    | _DETERMINERS
    | _INTENSIFIERS
    | frozenset(
        """he she it they we wearing holding carrying standing sitting running walking lying
    looking dressed covered surrounded lit filled bathed slowly quickly gently suddenly
    softly while when as where""".split()
    )
)
_NOT_PROGRESSIVE = frozenset(
    """sing bring ring spring string swing sling sting fling cling wring king wing thing
    nothing something everything anything morning evening ceiling during""".split()
)
_PARTICIPLES = frozenset(
    """bathed carved clad covered crowned draped dressed drenched engulfed filled flanked
    framed hidden illuminated lined lit littered overgrown overlooking perched scattered
    shrouded silhouetted soaked strewn surrounded topped wrapped""".split()
)
# Words after which the head noun of a phrase has passed.
_TAILS = (
    PREPOSITIONS
    | _PARTICIPLES
    | frozenset(
        """who whose which that where when while and or but full named called made lined wearing
    holding carrying""".split()
    )
)
_SENTENCE_OPENERS = PREPOSITIONS | _DETERMINERS

_ON = frozenset(
    """avenue balcony bank beach bench boardwalk boat boulevard bridge bus cliff cliffside
    cloud coast coastline countertop court deck desk dock farm field floor grass hill
    hillside hilltop highway island lawn ledge mountaintop overpass patio pavement path peak
    pedestal pier plain planet plateau platform playground porch promenade ranch ridge
    riverbank road rock roof rooftop runway sand seashore shelf ship shore shoreline
    sidewalk slope stage staircase stairs steps street summit surface table terrace tabletop
    track trail train treadmill turntable wall windowsill yacht""".split()
)
_AT = frozenset(
    """airport bar carnival concert corner counter crossing crossroads dawn daybreak dusk edge
    entrance fair festival finish funeral gate intersection market midnight nightfall noon
    party rally sunrise sunset twilight wedding well""".split()
)
_AGAINST = frozenset("backdrop background".split())
_UNDER = frozenset("moon skies sky stars".split())
_AT_BARE = frozenset(
    """dawn daybreak dusk midnight nightfall night noon sunrise sunset twilight""".split()
)
_ON_DAYS = frozenset(
    """morning afternoon evening night day monday tuesday wednesday thursday friday saturday
    sunday""".split()
)
# Places that are counted, so that a lone "kitchen" takes an article.
_COUNTED = (_ON | _AGAINST | (_AT - _AT_BARE)) - frozenset(
    "cloud grass sand stairs steps well finish".split()
) | frozenset(
    """alley apartment arena attic bakery bar barn basement bathroom bedroom cabin cafe café
    canyon castle cathedral cave chapel church city classroom cockpit corridor cottage
    courtyard desert diner elevator factory forest forge fountain garage garden greenhouse
    hall hallway hangar harbor hospital hotel house jungle kitchen laboratory lab lake
    library lobby lounge marketplace meadow mine mirror museum office orchard palace park
    parlor plaza pool pub restaurant ruin school shop square stadium storm studio subway
    supermarket swamp tavern temple tent theater theatre town tunnel valley village vineyard
    warehouse wasteland wood workshop""".split()
)
_LONG_ASIDE = 6  # words up to which a description attaches without commas


def embedded(text: str) -> str:
    """The text as it stands inside a sentence: no closing mark, no capital out of habit."""
    if text[-1] in SOFT:
        text = bare(text)
    if text[0].isupper():
        first, _, rest = text.partition(" ")
        if first.lower() in _LOWERABLE and (rest or len(text) > 1):
            return text[0].lower() + text[1:]
    return text


def opens_with_preposition(text: str) -> bool:
    """Whether a phrase brings its own preposition ("on a beach", "deep in a forest")."""
    first, _, rest = text.partition(" ")
    if first in PREPOSITIONS:
        return True
    first = first.lower()
    if first in PREPOSITIONS:
        return True
    second = rest.partition(" ")[0].lower()
    if first in _PLACE_ADVERBS:
        return not second or second in PREPOSITIONS
    return first in _INTENSIFIERS and second in PREPOSITIONS


def is_sentence(text: str) -> bool:
    """Whether a text was written as a sentence of its own: capital, several words, closing mark."""
    if text[-1] not in _STOPS or not text[0].isupper():
        return False
    first, _, rest = text.partition(" ")
    return bool(rest) and first.lower() not in PREPOSITIONS


_STOPS = frozenset(".!?…。！？")


def is_own_sentence(detail: str) -> bool:
    """Whether a detail is a sentence of its own; a long one may open with a preposition."""
    if is_sentence(detail):
        return True
    ends = detail[-1] in _STOPS and detail[0].isupper()
    return ends and ("," in detail or detail.count(" ") > _SHORT_PHRASE)


_SHORT_PHRASE = 5  # spaces in what may still be a phrase with a capital and a stop


def is_progressive(action: str) -> bool:
    """Whether an action is a present participle, which needs "is" or "are" before it."""
    if "ing" not in action:
        return False
    words = action.split(" ", 3)
    word = words[0]
    for following in words[1:3]:
        if not word.endswith("ly"):
            break
        word = following
    return len(word) > 4 and word.endswith("ing") and word.lower() not in _NOT_PROGRESSIVE


def is_finite(text: str) -> bool:
    """Whether a text opens with a verb in the third person ("circles", "slowly drifts")."""
    words = text.split(" ", 3)
    word = words[0]
    for following in words[1:3]:
        if not word.endswith("ly"):
            break
        word = following
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "'s"))


def lowered_verb(action: str) -> str:
    """An action without the capital of a verb that was written like a sentence ("Walks on")."""
    first = action.partition(" ")[0]
    if first[1:].islower() and (is_finite(first) or is_progressive(first)):
        return first[0].lower() + action[1:]
    return action


def is_plural(subject: str) -> bool:
    """Whether a subject takes "are".

    Examples:
        >>> is_plural("two children"), is_plural("a flock of birds"), is_plural("a cat and a mouse")
        (True, False, True)
    """
    words = subject.lower().split(" ", 12)
    first = words[0]
    if first in _PLURAL_OPENERS or (first.isdigit() and first != "1"):
        return True
    core = _core(words)
    if "and" in words[len(core) : len(core) + 1] and "with" not in core:
        return True
    if first in _SINGULAR_OPENERS or not core:
        return False
    head = core[-1].strip(",.;:!?\"'”’")
    if head in _NAMES:
        return False
    return head in _IRREGULAR_PLURALS or (
        len(head) > 3 and head.endswith("s") and not head.endswith(("ss", "us", "is", "'s", "news"))
    )


_NAMES = frozenset(  # that end like a plural
    """achilles agnes alexis atlas boris carlos charles chris frances hercules iris james jesus
    lucas mars moses nicholas texas thomas venus zeus""".split()
)
_IRREGULAR_PLURALS = frozenset(
    """people children men women police geese mice wolves feet teeth cattle""".split()
)


def is_aside(detail: str, *, followed: bool) -> bool:
    """Whether a description is set off by commas ("a cup, chipped at the rim, ...").

    A short one that opens with a preposition or a present participle attaches bare; so does a past
    participle that no verb follows, with which it could be mistaken for the verb itself.
    """
    words = detail.split(" ", _LONG_ASIDE + 1)
    if len(words) > _LONG_ASIDE or "," in detail or "and" in words:
        return True
    first = words[0]
    if len(words) > 1 and first.endswith("ing") and first not in _NOT_PROGRESSIVE:
        return False
    if not followed and (first in _PARTICIPLES or (first.endswith("ed") and len(words) > 1)):
        return False
    return not opens_with_preposition(detail)


def is_clause_tail(detail: str) -> bool:
    """Whether a detail of a scene hangs on the sentence before it ("surrounded by fog")."""
    words = detail.split(" ", 2)
    first = words[0].lower()
    if first in _PARTICIPLES or opens_with_preposition(detail):
        return True
    if len(words) < 2 or not first.endswith("ing") or first in _NOT_PROGRESSIVE:
        return False
    second = words[1].lower()
    return second in _DETERMINERS or second in PREPOSITIONS


def place_glue(scene: str) -> str:
    """What joins a scene to the words before it: a preposition, with an article, or nothing.

    Examples:
        >>> [place_glue(scene) for scene in ("on a hill", "an empty beach", "kitchen", "dawn")]
        ['', 'on ', 'in a ', 'at ']
    """
    if opens_with_preposition(scene):
        return ""
    words = scene.lower().split(" ", 12)
    core = _core(words)
    head = core[-1].strip(",.;:!?\"'”’") if core else words[0]
    counted = (
        article(scene) + " " if head in _COUNTED and _lacks_determiner(scene, words[0]) else ""
    )
    if head in _ON_DAYS and words[0] not in ("the", "night"):
        return "on "
    if head in _AT or (head == "night" and len(core) == 1):
        return "at " + counted
    if head in _AGAINST or head in _UNDER:
        return ("against " if head in _AGAINST else "under ") + counted
    return ("on " if head in _ON else "in ") + counted


def _lacks_determiner(scene: str, first: str) -> bool:
    """Whether a counted place stands bare: no article, no owner ("Anna's cafe"), no name."""
    return first not in _DETERMINERS and scene.islower() and "'" not in scene and "’" not in scene


def definite(subject: str) -> str:
    """A short way to name a subject again: "a lone samurai" is "the samurai".

    Falls back to "the subject" where the head noun cannot be told.

    Examples:
        >>> definite("a white mug with a logo"), definite("two children"), definite("Mara")
        ('the mug', 'the children', 'the subject')
    """
    words = subject.split(" ", 12)
    core = _core(words)
    opener = words[0].lower()
    joined = words[len(core) : len(core) + 1] in (["and"], ["or"])
    if (
        len(core) < 2
        or joined
        or opener not in _DETERMINERS
        or (opener == "the" and len(core) == 2)
    ):
        return "the subject"
    head = core[-1]
    if (
        not head.isalpha()
        or not head.islower()
        or len(head) < 3
        or head.endswith(("ing", "ed", "ly"))
    ):
        return "the subject"
    return f"the {head}"


def _core(words: list[str]) -> list[str]:
    """The words of a noun phrase up to its head."""
    for index, word in enumerate(words):
        if index and word.lower() in _TAILS:
            return words[:index]
        if word.endswith(","):
            return [*words[:index], word.rstrip(",")]
    return words


def core(text: str) -> str:
    """A phrase without its preposition and determiner: "on a hilltop" is "hilltop"."""
    words = bare(text).split(" ")
    while len(words) > 1 and words[0].lower() in _SENTENCE_OPENERS:
        del words[0]
    return " ".join(words)


def takes_article(text: str) -> bool:
    """Whether a framing needs "a" behind "in": one thing, without a determiner of its own."""
    words = text.lower().split(" ", 12)
    head = _head(words)
    return words[0] not in _SENTENCE_OPENERS and not (
        head.endswith("s") and not head.endswith("ss")
    )


def takes_head(text: str) -> bool:
    """Whether a user's word for a mood or style is an adjective that wants its noun ("dreamlike").

    Examples:
        >>> [takes_head(text) for text in ("dreamlike", "a sense of wonder", "quiet atmosphere")]
        [True, False, False]
    """
    words = bare(text).lower().split(" ", 4)
    if len(words) > 3 or words[0] in _SENTENCE_OPENERS or words[-1] in _HEADS:
        return False
    return not any("," in word or word in PREPOSITIONS for word in words)


_HEADS = frozenset(
    """aesthetic air animation art atmosphere energy feel feeling film footage illustration joy
    look mood painting spirit style tension tone tones vibe vibes video wonder""".split()
)


# Heads of phrases in our own vocabulary that are counted, so that one of them takes an article.
_COUNTED_HEADS = frozenset(
    """adventure angle beam blockbuster camera close-up comedy commercial composition
    documentary drama effect explosion background face feel film filter finish flare
    foreground frame glow kaleidoscope lens look mood opera pace palette perspective picture
    push-in point ramp reveal rhythm shot silhouette style tale take thriller transformation
    two-shot three-shot video view vignette webcam western orbit pan tilt zoom""".split()
)
_HEAD_ENDS = frozenset("of on in within from against with at held over".split())


def indefinite(first: str, phrase: str) -> str:
    """The article of a noun phrase that begins with `first`: "a", "an", or nothing.

    Examples:
        >>> [indefinite(text, text) for text in ("tense mood", "soft light", "overhead shot")]
        ['a', '', 'an']
    """
    words = phrase.lower().split(" ", 12)
    if words[0] in _DETERMINERS or words[0] in PREPOSITIONS:
        return ""
    return article(first) if _head(words) in _COUNTED_HEADS else ""


def _head(words: list[str]) -> str:
    """The head noun of a noun phrase: the word before its first complement."""
    for index, word in enumerate(words):
        if index and word in _HEAD_ENDS:
            return bare(words[index - 1])
    return bare(words[-1])


def is_hour(scene: str) -> bool:
    """Whether a scene tells the time and no place ("at dawn", "a rainy afternoon")."""
    words = bare(scene).lower().split(" ")
    return words[-1] in _AT_BARE or words[-1] in _ON_DAYS
