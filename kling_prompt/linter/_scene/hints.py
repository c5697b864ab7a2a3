"""Words that hint at a story: deeds that take their own time, small places, what tells a story.

Made by hand from common knowledge. Knows single words and what follows them; what they weigh
together is told by `beats`.
"""

from typing import Final

from kling_prompt.linter._scene.places import LANDS, WORLDS
from kling_prompt.linter._scene.routes import PLACES
from kling_prompt.reader._verbs import forms

# An asterisk: the last letter is doubled before "-ing" and "-ed".
_REGULAR = """
abandon accuse acquit adopt age anoint apologize apply arrest arrive assassinate attend auction
audition avenge awaken banish bankrupt baptize barter battle befriend besiege betray board bully
bury capture celebrate chase circumnavigate collect colonise colonize commute compete condemn
confess confront conquer crash cremate crown crucify curse debut decide defeat defect defend deliver
demolish depart deport destroy disband discover dismantle dispatch divorce domesticate donate earn
elect elope embalm embark emigrate encounter enlist enrol* enroll enslave enter escape evacuate
evict evolve excavate exhume exile exorcise expel explore fail fertilize flunk fool forgive foster
gamble germinate graduate hatch heal help hibernate hijack hire hitchhike hospitalize hunt immigrate
impress imprison incarcerate infiltrate inherit interrogate interview invade invent invest
investigate jail journey kidnap* learn liberate loot march marry metamorphose migrate molt moult
mourn mummify mutate negotiate obtain outgrow outlive outsmart outwit oversleep overtake overthrow
pack pardon perish persecute plot* pollinate practice practise preach promise promote propose
prosecute publish pupate qualify quit* realise realize rebel* rebuild receive reconcile recover
recruit redeem refuse rehearse rehire reign reincarnate reject relapse relocate remarry renounce
renovate rent repay repent rescue resign respawn restore resurface resurrect retake retire return
reunite revolt rob* ruin sabotage search seduce settle slay smelt smuggle sneak solve sow spawn
starve study succeed surrender survive swindle tame terraform testify thaw trade train travel trick
uncover unearth unify unite unlock unmask usurp vaccinate vanquish visit volunteer vote vow
"""
_IRREGULAR = """
become becomes becoming became born build builds building built buy buys buying bought
die dying died fight fights fighting fought flee flees fleeing fled
leaving lose loses losing lost meet meets meeting met overcome overcomes overcame
seek seeks seeking sought sell sells selling sold spend spends spent steal steals stealing stole
stolen teach teaches taught undergoes underwent wake wakes waking woke wed weds win wins winning won
"""
_ANYTHING: Final = frozenset[str]()
_A = "a an the his her their its another some"
_WITH = {
    "beats": "a the his her",
    "begins": "as",
    "blasts": "off",
    "breaks": "up free out",
    "brings": "him her them back",
    "calls": "a the his her",
    "checks": "into in out",
    "climbs": "the a into up",
    "come": "back home",
    "comes": "back home to",
    "coming": "back home",
    "crosses": "the a an",
    "dies": "in on of at , . singing alone and",
    "dreams": "of",
    "drives": "to home",
    "drops": "off out",
    "eats": "breakfast lunch dinner",
    "end": "up",
    "ends": "up",
    "fall": "in asleep",
    "falling": "in asleep",
    "falls": "in asleep ill sick",
    "fights": "the a his against off",
    "finding": _A,
    "finds": f"{_A} himself herself out",
    "flies": "to home",
    "found": "a an the his her",
    "get": "accepted married lost better sick hired fired home dressed separated a",
    "gets": """fired accepted married lost better sick hired fired home dressed rich separated
        caught arrested promoted rejected chosen scouted invited revenge a the into to""",
    "getting": "married dressed lost home hired fired accepted",
    "gives": "birth away up",
    "go": "to home back",
    "goes": "to home back off viral through thru extinct",
    "going": "to home back through",
    "grew": "up old",
    "grow": "up old",
    "growing": "up old",
    "grows": "up old into",
    "heads": "to home out back",
    "laying": "eggs",
    "lays": "eggs her an",
    "levels": "up",
    "leads": _A,
    "leaves": "home the his her their for a",
    "lived": "in alone happily",
    "lives": "in alone with happily",
    "makes": "friends it",
    "misses": "the his her a",
    "moves": "to into in",
    "moving": "to into",
    "naps": "on in at",
    "opens": "a up his her",
    "passes": "away",
    "pays": "for",
    "plays": "in for",
    "raises": "a his her the",
    "rides": "to home into off away",
    "runs": "away",
    "sails": "to across home",
    "says": "yes goodbye",
    "save": _A,
    "saves": f"{_A} him them up",
    "sends": "him her it",
    "sent": "to",
    "sets": "off out sail",
    "shows": "up",
    "signs": "the a up",
    "starts": "as his her",
    "take": "it the",
    "takes": "it him her them the off over",
    "turns": "into old",
    "walks": "to home",
    "works": "at in as hard nights double",
}


def _deeds() -> dict[str, frozenset[str]]:
    found = dict.fromkeys(_IRREGULAR.split(), _ANYTHING)
    found |= {form: _ANYTHING for verb in _REGULAR.split() for form in forms(verb)}
    return found | {form: frozenset(following.split()) for form, following in _WITH.items()}


DEEDS: Final = _deeds()
"""Forms of verbs for what takes its own time, each with what follows it; or anything."""

_SPOTS = """
home: patio neighborhood neighbourhood hallway corridor stairwell staircase stairs roof lobby
    elevator yard driveway doorstep shed
    manor bed couch
dump: dumpster junkyard landfill scrapyard
pound: kennel shelter
school: academy
shop: pharmacy laundromat
law: precinct embassy parliament senate
sport: dojo
work: headquarters quarry counter lodge dentist vet salon
open: trail track slope path tent camp finish lot court pitch pond den nest burrow lair hut
    farmhouse treehouse yurt teepee prairie marsh bog mill windmill river
    road room hall pool
stage: podium wings
grave: coffin
water: bath raft canoe port tanker
car: truck
space: orbit nebula
feast: party parade
elsewhere: portal nether realm dimension wonderland universe kingdom world
"""


_VAGUE = frozenset("space flat square work line world universe room hall road".split())
"""Places that mean something else more often."""


def _sites() -> dict[str, str]:
    """The world of each place, also of small ones."""
    sites = {word: word for word in PLACES} | {word: f"@{land}" for word, land in LANDS.items()}
    for row in _SPOTS.replace("\n    ", " ").strip().split("\n"):
        world, _, words = row.partition(":")
        sites |= dict.fromkeys(words.split(), world)
    sites |= WORLDS
    return {word: world for word, world in sites.items() if word not in _VAGUE}


SITES: Final = _sites()
"""Where something can happen, each with the world or the country that it lies in."""

HINTS: Final = frozenset(DEEDS) | frozenset(SITES)
"""Words that can tell a deed or a place."""

TALES: Final = frozenset(
    """story commercial ad advert journey trailer documentary adventure history tale career
    vlog drama episode biography saga legend fable fairytale musical mv recap intro
    sitcom diary roadtrip trip vacation holiday honeymoon expedition process tutorial recipe
    timeline evolution""".split()
)
"""What tells of more than one moment."""
LATER: Final = frozenset(
    "then next finally afterwards later eventually lastly afterward subsequently".split()
)
"""Words for what comes after something else."""
SPANS: Final = frozenset(
    """days week weeks month months year years hours decades centuries generations grown
    overnight weekend tomorrow yesterday""".split()
)
"""Words for long times."""
