"""The rule KP208, inconsistent-reference."""

from collections.abc import Iterator

from kling_prompt.linter._draft import Draft
from kling_prompt.linter._rule import Flaw, Rule
from kling_prompt.linter.finding import Edit, Fix, Severity


class InconsistentReference(Rule):
    """The same thing under another name: first "a white SUV", then "the car".

    The model may take the second name for a second thing. Repeat the name, best with what
    distinguishes it ("the white SUV"). Pronouns are fine, and so is a name that keeps its head
    noun: "a tabby cat", then "the cat".

    Source: the Kling 2.0 prompting guide, pitfall 7. It holds for all models.
    """

    code = "KP208"
    name = "inconsistent-reference"
    severity = Severity.WARNING
    bad = (
        "A yellow taxi waits at a wet corner. The car pulls out into the evening traffic.",
        "A young boy flies a paper kite on a windy hill. The child laughs and runs.",
        "A leather sneaker turns on a white stand. Light slides over the shoe.",
        "A rusty robot waters a plant. Steam rises from the machine in the morning sun.",
        "A husky runs through deep snow, and the dog shakes its fur in the low sun.",
    )
    good = (
        "A yellow taxi waits at a wet corner. The taxi pulls out into the evening traffic.",
        "A gray-haired baker pulls loaves from an oven while two boys wave at the man.",
        "A red sports car idles at a level crossing. The car shakes as a train goes by.",
        "A husky runs through deep snow while the dog sled slides behind it.",
        "A sailor ties a rope on the deck. It is wet and heavy.",
        "A boy and a child in red boots play on the stairs. The child waves.",
    )

    def check(self, draft: Draft) -> Iterator[Flaw]:
        """Each general or other name with an article, behind the name that it stands for."""
        for general, specific in _NAMES.items():
            again = general if general in draft.at else f"{general}'s"
            if again not in draft.at:
                continue
            named = [word for word in specific if word in draft.at]
            if not named:
                continue
            index = draft.at[again][0]
            first, word = min((draft.at[word][0], word) for word in named)
            if first >= index or draft.word(index - 1) not in ("the", "that", "one"):
                continue
            if _is_modifier(draft, index) or _is_modifier(draft, first):
                continue
            message = (
                f'"the {general}" may become a second thing beside the {word}; '
                "keep the name that came first"
            )
            start, _ = draft.span(index, index)
            fix = Fix(f'write "{word}" again', (Edit(start, start + len(general), word),))
            yield Flaw(message, draft.span(index - 1, index), fix)


def _is_modifier(draft: Draft, index: int) -> bool:
    """Whether a noun stands before another one: "the dog sled"."""
    following = draft.word(index + 1)
    return following in _HEADS or index + 1 in draft.tokens.joined


_HEADS = frozenset(
    """door doors driver drivers sled collar park seat window windows wheel wheels tracks track rack
    engine horn mirror house light lights hood roof tire tires trail lace laces store shop
    game""".split()
)

_VEHICLES = """suv sedan taxi cab jeep convertible limousine coupe hatchback lamborghini ferrari
    porsche mustang tesla minivan bmw mercedes audi pickup"""
_DOGS = """husky shepherd retriever labrador poodle corgi terrier beagle dalmatian bulldog pug
    dachshund greyhound puppy collie doberman rottweiler chihuahua spaniel"""
_ANIMALS = f"""{_DOGS} dog cat kitten fox wolf bear lion tiger leopard horse deer elephant panda
    rabbit squirrel otter monkey gorilla cheetah zebra giraffe cow goat sheep"""
_BOATS = "sailboat canoe kayak yacht rowboat dinghy schooner galleon gondola catamaran"
# A name, and the names that it may stand for a second time.
_NAMES = {
    general: tuple(specific.split())
    for general, specific in {
        "car": _VEHICLES,
        "automobile": f"{_VEHICLES} car",
        "vehicle": f"{_VEHICLES} car truck van motorcycle motorbike bus scooter",
        "suv": "car sedan",
        "truck": "pickup lorry",
        "motorcycle": "motorbike harley",
        "bike": "motorcycle motorbike bicycle",
        "dog": _DOGS,
        "hound": _DOGS,
        "canine": f"{_DOGS} dog wolf fox",
        "cat": "kitten siamese persian bengal",
        "feline": "cat kitten tiger lion leopard cheetah",
        "kitten": "cat",
        "puppy": "dog",
        "animal": _ANIMALS,
        "beast": f"{_ANIMALS} dragon monster",
        "creature": f"{_ANIMALS} dragon monster alien robot",
        "horse": "stallion mare pony mustang",
        "steed": "horse stallion",
        "fish": "koi goldfish salmon trout shark",
        "shoe": "sneaker boot loafer sandal trainer heel",
        "shoes": "sneakers boots loafers sandals trainers heels",
        "footwear": "sneaker sneakers shoe shoes boot boots",
        "machine": "robot android cyborg mech drone",
        "automaton": "robot android",
        "android": "robot",
        "robot": "android cyborg mech",
        "fighter": "boxer samurai artists artist gladiator wrestler ninja warrior",
        "warrior": "samurai knight viking gladiator ninja soldier",
        "swordsman": "samurai warrior knight",
        "soldier": "warrior knight samurai",
        "child": "boy girl toddler baby kid teenager",
        "kid": "boy girl child toddler",
        "teenager": "boy girl child",
        "toddler": "boy girl child baby",
        "infant": "baby toddler",
        "boy": "child toddler teenager man",
        "girl": "woman lady child",
        "lady": "woman girl",
        "gentleman": "man",
        "boat": f"{_BOATS} ship",
        "vessel": f"{_BOATS} boat ship freighter tanker",
        "ship": "galleon schooner freighter tanker boat",
        "aircraft": "plane airplane jet helicopter",
        "plane": "airliner jet biplane",
        "jet": "airplane plane",
        "spacecraft": "spaceship rocket starship shuttle",
        "craft": "spaceship starship boat ufo saucer",
        "device": "smartphone phone tablet laptop smartwatch camera headphones",
        "phone": "smartphone iphone",
        "gadget": "smartphone phone tablet smartwatch",
        "timepiece": "watch clock wristwatch",
        "watch": "wristwatch smartwatch rolex",
        "mug": "cup",
        "cup": "mug",
        "house": "cottage cabin mansion villa bungalow",
        "home": "cottage cabin mansion villa",
        "cottage": "cabin house",
        "cabin": "cottage hut",
        "weapon": "sword katana rifle pistol axe bow dagger",
        "blade": "sword katana knife dagger",
        "sword": "katana saber",
        "jacket": "coat blazer",
        "coat": "jacket",
        "gown": "dress",
        "garment": "dress gown coat jacket shirt kimono",
        "sphere": "ball orb",
        "orb": "ball sphere",
        "couch": "sofa",
        "sofa": "couch",
        "monster": "dragon creature alien beast",
    }.items()
}
