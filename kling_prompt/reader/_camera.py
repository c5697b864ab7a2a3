"""Which verbs of a text are said of the camera, and the moves that they make.

Knows sentences: what their subject is, what joins one verb to the next. What a verb means is told
by `_moves`, what stands behind it by `_ways` and `_course`.
"""

from typing import final

from kling_prompt._tokens import Tokens
from kling_prompt.reader._course import Course, Span
from kling_prompt.reader._moves import ENCLOSED, USAGES, Meant, Usage
from kling_prompt.reader._verbs import (
    AUXILIARIES,
    BASE,
    FAST,
    MANNERS,
    PARTICIPLE,
    PAST,
    SLOW,
    SMOOTH,
    TEMPORAL,
    THIRD,
    Verb,
    is_adverb,
    is_manner,
    verbs,
)
from kling_prompt.reader._ways import CCW, CW, DOWN, IN, LEFT, OUT, RIGHT, UP, Way, way
from kling_prompt.words import moves as m
from kling_prompt.words._motion import Motion
from kling_prompt.words._move import Move


@final
class Draft:
    """A move that was found, with its targets still as stretches of tokens."""

    __slots__ = (
        "degrees",
        "detail",
        "end",
        "first",
        "joint",
        "manner",
        "meant",
        "noun",
        "participle",
        "said",
        "spans",
        "with_last",
    )

    def __init__(self, first: int, end: int, meant: Meant, *, noun: bool, said: bool) -> None:
        self.first = first
        self.end = end
        self.meant = meant
        self.noun = noun
        self.participle = False
        self.said = said  # of a camera that is named
        self.joint = ""
        self.with_last = False
        self.manner: list[str] = []
        self.degrees = 0
        self.spans: dict[str, Span] = {}
        self.detail: Span | None = None


_CAMERA, _VIEW, _CLAUSE, _PASSIVE, _COMPOUND, _FOCUS, _IT = range(1, 8)
ROLES: dict[str, int] = {
    **dict.fromkeys("camera cam we drone".split(), _CAMERA),
    **dict.fromkeys("shot view footage perspective pov viewpoint scene video".split(), _VIEW),
    **dict.fromkeys("clip frame sequence lens".split(), _VIEW),
    **dict.fromkeys("as when where who that which until because whose".split(), _CLAUSE),
    **dict.fromkeys("captured filmed recorded".split(), _PASSIVE),
    **dict.fromkeys("crash snap swish flash".split(), _COMPOUND),
    "focus": _FOCUS,
    "it": _IT,
}
"""What a token may be for the sentence, besides a phrase or a verb."""

_CAMERAS = frozenset("camera cam cameras camera's".split())
_VIEWS = frozenset("shot view footage perspective pov viewpoint scene video clip frame sequence".split())
_LOOSE = frozenset("scene video clip frame sequence footage lens".split())
_OPENS = frozenset(",;:-–—([{|•*\"/") | frozenset(
    "and as while with when then where but before until after because so".split()
)
_MODIFIERS = (
    frozenset(
        """the a an our handheld drone steadicam shaky slightly fpv gimbal static main virtual moving
        still same single unsteady hand held stabilized security body overhead aerial slow smooth
        steady cinematic first person third 3d movie film floating flying mounted""".split()
    )
    | MANNERS
)
_BREAKS = frozenset(",;:–—|•*([{")
_DASHES = frozenset("-–—")
_CHAIN = (
    MANNERS
    | AUXILIARIES
    | frozenset(
        """, a an the makes making performs performing executes executing does one upward downward
        leftward rightward clockwise counterclockwise anticlockwise counter anti reverse backward
        initiates incorporating incorporates incorporate adds adding add another using featuring
        with backwards simultaneous motion movement combined transitions into transitioning begin
        degree 360 180 90""".split()
    )
)
_ARTICLES = frozenset("a an the one another".split())
_WAY_OF = {
    "upward": UP,
    "downward": DOWN,
    "leftward": LEFT,
    "rightward": RIGHT,
    "clockwise": CW,
    "counterclockwise": CCW,
    "anticlockwise": CCW,
    "counter": CCW,
    "anti": CCW,
    "reverse": OUT,
    "backward": OUT,
    "backwards": OUT,
    "forward": IN,
}
_SHOTS = frozenset("shot shots move movement movements motion take camera trajectory".split())
_FIRM_SHOTS = frozenset("shot shots take camera".split())
_SHOOTABLE = frozenset(
    """pan tilt zoom dolly truck track follow orbit arc crane jib boom pedestal sweep whip-pan trail
    crash-zoom dolly-zoom push pull pull-out spiral corkscrew""".split()
)
_WEAKLY_SHOOTABLE = frozenset("rise ascend descend dive rotate revolve circle fly drift lead glide float".split())
_STILL = frozenset(
    "still static fixed stationary locked motionless steady unmoving immobile anchored put planted".split()
)
_STILL_VERBS = frozenset("be hold remain stay keep stand".split())
_HARD_STOPS = frozenset(".!?…")
_IMPERATIVE = {
    "orbit": frozenset("around".split()),
    "circle": frozenset("around the a".split()),
    "arc": frozenset("around the a left right".split()),
    "follow": frozenset("the a an him her them his their behind from along alongside two three".split()),
    "track": frozenset("the a an him her them behind alongside along with".split()),
    "fly": frozenset("through over across above into past between around toward towards".split()),
    "glide": frozenset("through over across past along around toward towards".split()),
    "rotate": frozenset("around".split()),
    "spin": frozenset("around".split()),
    "revolve": frozenset("around".split()),
    "move": frozenset("through toward towards around along across over past".split()),
    "soar": frozenset("over above through".split()),
    "rise": frozenset("above over".split()),
    "descend": frozenset("toward towards".split()),
    "dive": frozenset("toward towards between".split()),
    "drift": frozenset("past".split()),
    "sweep": frozenset("across over through".split()),
    "spiral": frozenset("around".split()),
    "turn": frozenset("toward towards".split()),
    "float": frozenset("past through over".split()),
    "race": frozenset("through".split()),
    "weave": frozenset("through".split()),
}
_NEVER = frozenset("never not doesn't won't don't".split())
_MAKES = frozenset("makes making performs performing executes executing does".split())
_NO_DETAIL = frozenset("then and while as before but after until in".split())
_NOUN_USAGES: dict[type[Move], str] = {
    m.Orbit: "orbit",
    m.Crane: "crane",
    m.DollyZoom: "dolly-zoom",
    m.Drift: "drift",
    m.Roll: "roll",
}
_CALM = frozenset(
    """maintaining capturing showing showcasing revealing exhibiting keeping creating giving bringing
    highlighting emphasizing focusing offering providing framing allowing displaying ensuring during
    beginning starting ending marking making building evening morning ceiling string king ring wing
    lighting setting clearing opening thing something nothing everything painting""".split()
)
_GAP = 8  # tokens that may stand between a verb and what it hangs on
_REACH = 60  # tokens that a move may take
_ANIMATE = frozenset("roll rise circle dive fly glide drift float spin rotate climb drop descend sweep".split())


@final
class Camera:
    """Reads the moves of a text, token by token from left to right."""

    __slots__ = (
        "_anchor",
        "_before",
        "_clause",
        "_drone",
        "_form",
        "_n",
        "_on",
        "_sentence",
        "_sentences",
        "_start",
        "_start_span",
        "_words",
        "busy",
        "core",
        "drafts",
        "drones",
        "joined",
    )

    def __init__(self, tokens: Tokens) -> None:
        self._words = tokens.words
        self._sentences = tokens.sentences
        self.joined = tokens.joined
        self._n = len(tokens.words)
        self.drafts: list[Draft] = []
        self.drones: list[Span] = []
        self.busy = 0  # the token behind the last move, up to which no other verb is looked at
        self.core = 0  # the token behind its verb and its way
        self._sentence = -1
        self._start = 0  # where the sentence begins
        self._on = False  # whether the camera is its subject
        self._before = False  # whether it was that of the sentence before
        self._anchor = -1  # the token behind the camera or its last verb
        self._clause = False  # whether another subject has come up
        self._form = THIRD
        self._drone: Span | None = None
        self._start_span: tuple[int, Span] | None = None

    # -------------------------------------------------------------- the subject
    def enter(self, at: int) -> None:
        """Begin a sentence if the token belongs to another one than before."""
        sentence = self._sentences[at]
        if sentence == self._sentence:
            return
        start = at
        while start and self._sentences[start - 1] == sentence:
            start -= 1
        self._before = self._on and sentence == self._sentence + 1
        self._sentence = sentence
        self._start = start
        self._on = False
        self._clause = False
        self._anchor = -1
        self._start_span = None
        if self._before and self._words[start] in ("it", "meanwhile", "then", "finally"):
            self._name(start + 1)

    def _name(self, end: int) -> None:
        """Note that the camera is the subject from here on."""
        self._on = True
        self._clause = False
        self._anchor = end
        self._drone = None

    def phrase(self, first: int, end: int, opened: int) -> None:
        """Words of the vocabulary were found: they may name a camera, or end in a view."""
        last = self._words[end - 1]
        if end <= self.busy:
            return
        if last in ("camera", "cam", "webcam"):
            if self._opens(first, opened):
                self._name(end)
        elif last in _VIEWS:
            self._view(end - 1, end - 1)
        elif self._on and first <= self._anchor:
            self._anchor = end

    def role(self, at: int, role: int, opened: int) -> bool:
        """Take note of a word that tells what the subject is; whether it made a move."""
        if role == _CLAUSE:
            self._split(at)
        elif role == _CAMERA:
            self._camera(at, opened)
        elif role == _VIEW:
            self._view(at, opened)
        elif role == _PASSIVE:
            self._passive(at)
        elif role == _COMPOUND:
            return self._compound(at) > at
        elif role == _FOCUS:
            return self._focused(at) > at
        return False

    def _camera(self, at: int, opened: int) -> None:
        """A camera is named at a token; `opened` is the end of the vocabulary before it."""
        words = self._words
        if words[at] == "drone":
            if at and words[at - 1] == "the" and self._opens(at - 1, opened):
                self._name(at + 1)
                self._drone = (at, at + 1)
            return
        if words[at] == "we":
            if self._opens(at, opened):
                self._name(at + 1)
            return
        if self._opens(at, opened):
            end = at + 1
            while end < self._n and words[end] in ("movement", "motion", "work", "angle", "slowly"):
                end += 1
            self._name(end)

    def _opens(self, at: int, opened: int) -> bool:
        """Whether a noun phrase that ends at a token opens a clause."""
        words = self._words
        low = max(self._start, at - _GAP)
        here = at - 1
        while here >= low and words[here] in _MODIFIERS and here >= opened:
            here -= 1
        return here < self._start or here < opened or words[here] in _OPENS

    def _view(self, at: int, opened: int) -> None:
        """A shot or a view is named: it is the camera when a verb of the camera follows at once."""
        words = self._words
        if words[at - 1 : at] == ["a"] and self._on:
            return
        here = at + 1
        table = verbs()
        while here < self._n and here - at < _GAP and is_manner(words[here]):
            if words[here] in table:
                break
            here += 1
        verb = table.get(words[here]) if here < self._n else None
        if verb is None or verb.form not in (THIRD, PARTICIPLE):
            return
        if verb.lemma == "start" and verb.form == THIRD:
            self._name(at)
            return
        if verb.lemma in _STILL_VERBS and words[at] in ("shot", "frame", "footage"):
            self._name(at + 1)
            return
        if verb.lemma not in USAGES:
            return
        if verb.lemma in ("lead", "turn", "chase", "walk", "pass", "head"):
            return
        if opened == at or words[at] not in _LOOSE or USAGES[verb.lemma].technical:
            self._name(at + 1)

    def _split(self, at: int) -> None:
        """A word opens a clause, which has a subject of its own unless that is "it"."""
        if not self._on or at + 1 >= self._n:
            return
        following = self._words[at + 1]
        if following == "it":
            self._it(at)
        elif following not in _CAMERAS and not following.endswith("ing"):
            self._clause = True

    def _it(self, at: int) -> None:
        """ "As it tracks her": the camera again, when a verb of the camera follows."""
        here = at + 2
        while here < self._n and here - at < _GAP and is_manner(self._words[here]):
            here += 1
        verb = verbs().get(self._words[here]) if here < self._n else None
        if verb is None or verb.form != THIRD:
            return
        if at <= self._anchor and not (self.drafts and self.drafts[-1].spans):  # "rolls clockwise as it moves forward": nothing else is named
            self._anchor = at + 2
            return
        usage = USAGES.get(verb.lemma)
        if usage is None:
            return
        if usage.technical or verb.lemma in ("track", "follow", "trail", "orbit", "arc"):
            self._anchor = at + 2
            self._clause = False
        elif verb.lemma not in ("be", "start"):
            self._clause = True

    def _passive(self, at: int) -> None:
        """ "The scene is captured ...": the camera is meant."""
        if at and self._words[at - 1] in ("is", "are", "was", "being", "beautifully"):
            self._name(at + 1)
            self._anchor = -1

    # -------------------------------------------------------------- the verb
    def verb(self, at: int, verb: Verb) -> bool:
        """Try a verb; whether it made a move."""
        return self._verb(at, verb) > at

    def _verb(self, at: int, verb: Verb) -> int:
        words, n = self._words, self._n
        lemma, form = verb
        end = at + 1
        second = words[end] if end < n else ""
        other = verbs().get(second) if lemma in ("whip", "dolly") or second == "focus" else None
        if lemma == "whip" and other and other.lemma in ("pan", "zoom"):
            lemma = "whip-pan" if other.lemma == "pan" else "crash-zoom"
            form, end = other.form, end + 1
        elif lemma == "dolly" and other and other.lemma == "zoom":
            lemma, form, end = "dolly-zoom", other.form, end + 1
        if second == "focus" and lemma in ("rack", "pull", "shift", "transition"):
            return self._refocus(at, end + 1, form)
        if lemma in _STILL_VERBS:
            return self._hold(at, end, lemma)
        if lemma == "start":
            return self._begin(at, end)
        usage = USAGES.get(lemma)
        if usage is None:
            return at
        if self._on and lemma == "move" and self._words[at - 1] in _NEVER:
            return self._stand(at, end)
        return self._moved(at, end, Verb(lemma, form), usage)

    def _compound(self, at: int) -> int:
        """Try "crash zoom", "swish pan" and their kin."""
        words = self._words
        verb = verbs().get(words[at + 1]) if at + 1 < self._n else None
        lemma = {"pan": "whip-pan", "zoom": "crash-zoom"}.get(verb.lemma) if verb else None
        if lemma is None or verb is None:
            return at
        if lemma == "whip-pan" and words[at] == "crash":
            return at
        return self._moved(at, at + 2, Verb(lemma, verb.form), USAGES[lemma])

    def _focused(self, at: int) -> int:
        """Try "the focus shifts from ... to ...", "focus pull"."""
        words = self._words
        second = words[at + 1] if at + 1 < self._n else ""
        verb = verbs().get(second)
        if second in ("pull", "rack", "shift", "puller") or (
            verb and verb.form == THIRD and verb.lemma in ("shift", "rack", "pull", "move", "transition")
        ):
            return self._refocus(at, at + 2, BASE)
        return at

    def named(self, first: int, end: int, meant: Meant) -> int:
        """A move that is told by a noun of its own ("bullet time", "flyover")."""
        told = way(self._words, end, min(self._n, end + _REACH))
        usage = USAGES.get(_NOUN_USAGES.get(meant.kind, ""))
        if usage and told.ways:
            meant = usage.by_way.get(told.ways[0], meant)
        behind = self._made(first, end, Verb("", BASE), [meant], told, noun=True, direct=False)
        if self._words[end - 1] in _VIEWS:
            self._view(end - 1, end - 1)
        return behind

    def _refocus(self, at: int, end: int, form: int) -> int:
        low, seen = self._chain(at)
        noun = form == BASE
        direct = self._on and (
            low <= self._anchor or self._continues(at, Verb("rack", form), low, seen, strong=True)
        )
        meant = [Meant(m.RackFocus)]
        return self._made(at, end, Verb("rack", form), meant, None, noun=noun, direct=direct)

    def _hold(self, at: int, end: int, lemma: str) -> int:
        """Try "holds still", "remains fixed": the camera stands still."""
        words, n = self._words, self._n
        if not self._on or self._chain(at)[0] > self._anchor:
            return at
        here = end
        while here < n and here - end < 4 and words[here] in (
            "completely perfectly absolutely totally entirely locked mostly very its in quite largely".split()
        ):
            here += 1
        self._anchor = end if lemma == "be" else self._anchor
        if here >= n or words[here] not in (_STILL | {"place", "position"}):
            return at
        if words[here] == "steady" and lemma not in ("hold", "remain", "stay"):
            return at
        if "mostly" in words[end:here] or "largely" in words[end:here]:
            return at
        if lemma in ("remain", "stay", "keep") and self.drafts and self.drafts[-1].first >= self._start:
            return at  # at rest behind a move
        if lemma in ("remain", "stay", "keep") and self._joint(at) == "then":
            return at
        here += 1
        while here < n and words[here] in ("off", "down", "in", "place", "position", "and", "stationary"):
            here += 1
        if here < n and words[here] in ("initially", "but", "at") or words[at - 1] == "initially":
            return at
        return self._stand(at, here)

    def _stand(self, at: int, here: int) -> int:
        """Keep that the camera stands still."""
        draft = Draft(at, here, Meant(m.Static), noun=False, said=True)
        draft.joint = self._joint(at)
        self.drafts.append(draft)
        self._anchor = self.busy = self.core = here
        return here

    def _begin(self, at: int, end: int) -> int:
        """Keep where a move starts ("starts close on her face, then pulls back") for that move."""
        words = self._words
        low, seen = self._chain(at)
        opening = words[at] == "starting" and (at == self._start or "," in seen)
        if not opening and not (self._on and (low <= self._anchor or "then" in seen)):
            return at
        if end >= self._n or words[end] not in ("on", "close", "focused", "tight", "wide", "from"):
            return at
        first = end + (words[end] == "on")
        course = Course(words, m.Drift, first, min(self._n, first + _REACH))
        course._take("start", first)  # noqa: SLF001
        if "start" not in course.spans:
            return at
        self._start_span = (at, course.spans["start"])
        self.core = end
        self._anchor = self.busy = course.end
        return course.end

    def _chain(self, at: int) -> tuple[int, set[str]]:
        """The first of the tokens that lead up to a verb, and all of them."""
        words = self._words
        low = max(self._start, at - _GAP, self._anchor)
        here = at - 1
        while here >= low and (words[here] in _CHAIN or is_adverb(words[here])):
            here -= 1
        return here + 1, set(words[here + 1 : at])

    def _joint(self, at: int) -> str:
        """The word that joins a verb to the verb before it."""
        low = max(self._start, at - _GAP)
        joint = ""
        for here in range(at - 1, low - 1, -1):
            word = self._words[here]
            if word == "while" or word in TEMPORAL:
                return "then" if word in TEMPORAL else word
            joint = "and" if word == "and" else joint
            if word not in _CHAIN and not is_adverb(word):
                break
        return joint

    def _moved(self, at: int, end: int, verb: Verb, usage: Usage) -> int:
        words, n = self._words, self._n
        lemma, form = verb
        stop = min(n, end + _REACH)
        noun = False
        if form == BASE and (behind := self._object(end)):
            told = way(words, behind, stop)
            meant = self._meant(at, verb, usage, told)
            if meant and (told.ways or usage.technical):
                return self._made(at, behind, verb, meant, told, noun=False, direct=True)
        if end < n and words[end] in _SHOTS and self._shootable(lemma, words[end]):
            noun = True
            while end < n and words[end] in _SHOTS:
                end += 1
        told = way(words, end, stop)
        if not noun and told.end < n and words[told.end] in _FIRM_SHOTS and lemma in _SHOOTABLE:
            noun = True
            end = told.end + 1
            told = Way(told.ways, told.manner, told.degrees, end)
        meant = self._meant(at, verb, usage, told)
        if not meant:
            return at
        direct = self._accepts(at, verb, usage, told, noun=noun)
        if direct is None:
            return at
        return self._made(at, end, verb, meant, told, noun=noun or (form == BASE and self._articled(at)), direct=direct)

    def _object(self, at: int) -> int:
        """The token behind "the camera" where that is what somebody is told to move, or 0."""
        at += self._words[at : at + 1] in (["the"], ["your"])
        return at + 1 if self._words[at : at + 1] == ["camera"] else 0

    def _shootable(self, lemma: str, word: str) -> bool:
        return lemma in _SHOOTABLE or (lemma in _WEAKLY_SHOOTABLE and word in _FIRM_SHOTS)

    def _articled(self, at: int) -> bool:
        for here in range(at - 1, max(self._start, at - _GAP) - 1, -1):
            if self._words[here] in ("a", "an", "another"):
                return True
            if not self._words[here][0].isalnum() or self._words[here] in _OPENS:
                break
        return False

    def _meant(self, at: int, verb: Verb, usage: Usage, told: Way) -> list[Meant]:
        """The moves that a verb means with its way; none when it means nothing without a way."""
        words = self._words
        ways = told.ways
        after = words[told.end] if told.end < self._n else ""
        if not ways:
            ways = [_WAY_OF[word] for word in words[max(self._start, at - 3) : at] if word in _WAY_OF]
            if verb.form != BASE:
                ways = []
        by_way = [usage.by_way[one] for one in ways if one in usage.by_way]
        if by_way and by_way[0].kind is m.PullOut and words[told.end : told.end + 3] in (
            ["in", "front", "of"],
            ["ahead", "of"],
        ):
            return [Meant(m.Lead)]
        if by_way == [Meant(m.PullOut)] and words[told.end : told.end + 2] == ["ahead", "of"]:
            return [Meant(m.Lead)]
        going = "through" in usage.by_preposition and verb.lemma not in ("dolly", "push", "zoom")
        if going and by_way == [Meant(m.PushIn)] and after in ("through", "between"):
            return [Meant(m.FlyThrough)]
        if going and ways in ([UP], [DOWN]) and after in ("the", "a", "an", "this", "its"):
            if verb.lemma in _FLIERS:
                return [Meant(m.FlyThrough)]
        if by_way:
            return list(dict.fromkeys(by_way))
        if after and after in usage.by_preposition:
            found = usage.by_preposition[after]
            if found.kind is m.Orbit and self._encloses(told.end + 1):
                return [Meant(m.Sweep)]
            return [found]
        return [usage.plain] if usage.plain else []

    def _encloses(self, at: int) -> bool:
        return any(word in ENCLOSED for word in self._words[at : min(self._n, at + 4)])

    # -------------------------------------------------------------- whether the camera is meant
    def _accepts(self, at: int, verb: Verb, usage: Usage, told: Way, *, noun: bool) -> bool | None:
        """Whether a verb is said of a named camera, of one that is understood, or (`None`) of none."""
        words = self._words
        low, seen = self._chain(at)
        if self._on and low <= self._anchor:
            if verb.lemma == "float" or verb.form != PAST or "has" not in seen:
                return True
        if noun:
            return False
        strong = usage.technical and (bool(told.ways) or verb.form != BASE or "-" in verb.lemma)
        if self._on and self._continues(at, verb, low, seen, strong=strong):
            return True
        return False if self._understood(at, verb, usage, told, low, seen) else None

    def _continues(self, at: int, verb: Verb, low: int, seen: set[str], *, strong: bool) -> bool:
        """Whether a verb goes on with the camera as its subject, after other words."""
        form = verb.form
        if form == BASE:
            return bool(seen & _ARTICLES) and strong
        if seen & TEMPORAL and form in (THIRD, PARTICIPLE):
            return strong or not self._clause or "then" in seen
        if self._clause and not strong and verb.lemma not in ("follow", "track"):
            return False
        if form == PAST:
            return False
        if "while" in seen:
            return form == PARTICIPLE
        if "and" in seen:
            same = form == self._form or strong
            return same and (strong or not self._others(low))
        if "," in seen:
            return strong or form == THIRD or not self._others(low)
        return "then" in seen or "before" in seen

    def _others(self, low: int) -> bool:
        """Whether something else than the camera is said to be doing something before this verb."""
        words = self._words
        last = self.drafts[-1].end if self.drafts else 0
        table = verbs()
        return any(
            word.endswith("ing") and word not in table and word not in _CALM
            for word in words[max(self._start, last - 6, low - 24) : low]
        )

    def _understood(
        self, at: int, verb: Verb, usage: Usage, told: Way, low: int, seen: set[str]
    ) -> bool:
        """Whether a verb stands where a move is told without a camera: "slow zoom in, ..."."""
        words, n = self._words, self._n
        lemma, form = verb
        first = low <= self._start
        before = "" if first else words[low - 1]
        last = self.drafts[-1] if self.drafts else None
        chained = last is not None and last.end >= low and last.first >= self._start
        opens = first or "," in seen or before in _BREAKS or chained
        opens = opens or (before == "-" and low - 1 not in self.joined)
        after = words[told.end] if told.end < n else ""
        ends = not after or not after[0].isalnum()
        if usage.technical:
            if form == PAST:
                return False
            if form == THIRD:
                return opens and bool(told.ways) and (first or chained or ends)
            if form == PARTICIPLE:
                return (opens or before in _VIEWS) and self._film_way(lemma, told, after)
            fits = self._film_way(lemma, told, after)
            if lemma == "pan" and ends and not fits:
                return opens and self._film_modified(at, low)
            if seen & _ARTICLES:
                return fits and (opens or self._is_film_noun(at, lemma, told, after))
            if opens and fits:
                return True
            return self._film_modified(at, low) and fits
        if before in ("shot", "view", "footage", "pov", "perspective") and form == PARTICIPLE:
            return False
        if form == BASE and opens and not seen & _ARTICLES:
            aims = _IMPERATIVE.get(lemma)
            there = words[at + 1] if at + 1 < n else ""
            if aims is not None and (there in aims or after in aims):
                return (first or chained or "," in seen or before in _BREAKS) and after != "of"
            if aims is not None and first and lemma == "follow" and there:
                return there not in ("your", "me", "us", "my") and there[0].isalpha()
            tag = "," in seen or before in _BREAKS
            leads = ends or after in ("to", "as", "and")
            return tag and leads and lemma in ("rise", "descend", "dive", "drift", "sweep", "turn")
        if form == PARTICIPLE and first and not seen & _ARTICLES:
            return self._dangles_not(at, lemma, told, after)
        return False

    def _film_way(self, lemma: str, told: Way, after: str) -> bool:
        """Whether a technical verb without a camera near it has a way that makes it a move."""
        ends = not after or not after[0].isalnum()
        if "-" in lemma:
            return True
        if lemma in ("pan", "tilt", "pedestal", "boom", "crane", "jib"):
            going = after in ("across", "over", "around", "along") and lemma == "pan"
            return (bool(told.ways) and self._leaves(told, after)) or going
        if lemma == "truck":
            return bool(told.ways) and (ends or self._leaves(told, after))
        if lemma == "zoom":
            return bool(told.ways) or after in ("into", "on", "to", "toward", "through") or ends
        if lemma == "orbit":
            return after in ("around", "shot", "the", "a") or ends or bool(told.ways) or bool(told.degrees)
        if lemma in ("push", "pull"):
            return bool(told.ways) and after not in ("the", "a", "his", "her", "their", "its")
        return bool(told.ways) or after == "shot" or (ends and lemma == "dolly")

    def _leaves(self, told: Way, after: str) -> bool:
        """Whether "a pan left" goes on like a move, and not like a pan that was left somewhere."""
        if not after or not after[0].isalnum():
            return True
        if told.ways and told.ways[-1] in (LEFT, RIGHT):
            return after not in ("on", "in", "at", "the", "by", "behind", "unattended", "outside", "parked", "a", "his", "her", "under", "near")
        return True

    def _is_film_noun(self, at: int, lemma: str, told: Way, after: str) -> bool:
        """Whether "a zoom in" amid a sentence is a noun of film: hyphen, manner, or a plain end."""
        if any(here in self.joined for here in range(at + 1, told.end)):
            return True
        if lemma in ("zoom", "dolly", "tilt", "crash-zoom", "whip-pan", "dolly-zoom"):
            return bool(told.ways) or lemma.endswith(("-zoom", "-pan"))
        manner = self._words[at - 1] in MANNERS
        return bool(told.ways) and (manner or lemma in ("pan", "pedestal", "push", "pull"))

    def _film_modified(self, at: int, low: int) -> bool:
        return any(word in SLOW or word in FAST or word in SMOOTH for word in self._words[low:at])

    def _dangles_not(self, at: int, lemma: str, told: Way, after: str) -> bool:
        """Whether a participle at the start of a sentence is said of the camera, and no subject."""
        words, n = self._words, self._n
        if lemma in ("follow", "track", "trail"):
            pass
        elif after not in ("through", "over", "across", "around", "above", "past", "into", "along", "toward", "towards", "between", "down", "alongside") and not told.ways:
            return False
        here = told.end
        while here < n and here - at < 30 and self._sentences[here] == self._sentence:
            if words[here] == ",":
                following = words[here + 1] if here + 1 < n else ""
                return following not in ("a", "an", "the", "his", "her", "two", "three", "we", "he", "she", "they", "it")
            here += 1
        return True

    # -------------------------------------------------------------- the move
    def _made(
        self,
        at: int,
        end: int,
        verb: Verb,
        meant: list[Meant],
        told: Way | None,
        *,
        noun: bool,
        direct: bool,
    ) -> int:
        """Keep the moves, with their manner and targets; the token behind them."""
        words, n = self._words, self._n
        kind = meant[-1].kind
        stop = min(n, end + _REACH)
        course = Course(words, kind, told.end if told else end, stop)
        articled = noun and self._articled(at)
        course.read(noun=noun, articled=articled, aimed=bool(told and told.ways and kind is m.PushIn))
        if kind is m.Orbit and "around" in course.spans:
            first, last = course.spans["around"]
            if words[last - 3 : last] == ["in", "bullet", "time"] and last - 3 > first:
                course.spans["around"] = (first, last - 3)
                meant = [Meant(m.BulletTime)]
        low = self._manner_from(at, verb.form)
        for index, one in enumerate(meant):
            draft = Draft(low, course.end, one, noun=noun, said=direct)
            draft.joint = self._joint(at) if not index else "while"
            draft.with_last = bool(index)
            draft.participle = verb.form == PARTICIPLE
            draft.manner = words[low:at] + (told.manner if told else [])
            draft.degrees = told.degrees if told else 0
            if not draft.degrees and words[at - 1 : at] == ["degree"] and words[at - 2].isdecimal():
                draft.degrees = min(int(words[at - 2][:4]), 1080)
            if index == len(meant) - 1:
                draft.spans = course.spans
                if self._details(at, verb, direct=direct) and words[course.end : course.end + 1] == [","]:
                    draft.detail = self._detail(course.end + 1)
            if not index and self._start_span is not None and issubclass(one.kind, Motion):
                draft.first, draft.spans = self._start_span[0], dict(course.spans)
                if not one.kind.spans:
                    draft.spans["start"] = self._start_span[1]
                self._start_span = None
            self.drafts.append(draft)
        if self._drone is not None and direct:
            self.drones.append(self._drone)
            self._drone = None
        self._form = verb.form
        self.core = max(end, told.end if told else end)
        self._anchor = self.busy = max(course.end, self.core)
        return self._anchor

    def _manner_from(self, at: int, form: int) -> int:
        """Where the words of manner before a verb begin."""
        words = self._words
        here = at
        low = max(self._start, at - _GAP)
        if here - 2 >= low and (
            (form == BASE and words[here - 1] == "camera" and is_manner(words[here - 2]))
        ):
            here -= 1
        elif here - 2 >= low and words[here - 1] == "a" and words[here - 2] in _MAKES:
            here -= 2
        while here > low and (is_manner(words[here - 1]) or words[here - 1] in _WAY_OF):
            here -= 1
        if here - 1 >= low and words[here - 1] == "and" and words[here - 2] in SLOW | FAST:
            here -= 2
        while here < at and words[here] in ("then", "also", "next", "finally", "eventually"):
            here += 1
        return here

    def _details(self, at: int, verb: Verb, *, direct: bool) -> bool:
        """Whether a closing phrase may follow: behind a verb, and behind no tag."""
        return direct and (verb.form != BASE or self._words[at - 1] in _ARTICLES)

    def _detail(self, at: int) -> Span | None:
        """A closing phrase: up to the end of the sentence or the next move."""
        words = self._words
        here = at
        stop = min(self._n, at + 24)
        while here < stop and words[here] not in _HARD_STOPS and words[here] not in (",", "while"):
            here += 1
        if here == at or here == stop < self._n or words[at] in _NO_DETAIL:
            return None
        if "camera" in words[at : at + 3]:
            return None
        if here < self._n and words[here] == "," and words[here + 1 : here + 2] != ["then"]:
            return None
        return at, here


_FLIERS = frozenset(
    """move travel go glide fly soar race rush dash speed zip sail cruise hurtle weave wander snake
    slip walk float drift""".split()
)
