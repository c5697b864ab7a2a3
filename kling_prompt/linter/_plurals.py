"""More than one of a thing: "foxes" for a fox.

Knows how nouns are spelled; what they name is told by others.
"""

_UNCHANGED = """sheep machinery equipment gear baggage ceramics pottery silverware vegetation
    foliage greenery seafood produce deer fish koi salmon trout squid furniture
    jewelry jewellery moose bison samurai aircraft spacecraft hovercraft watercraft
    luggage swine clothes clothing glasses sunglasses attire woods jeans trousers
    pants slacks curtains drapes gloves mittens headwear headgear footwear cattle
    poultry cutlery crockery kitchenware fowl livestock shades eyeglasses spectacles
    craft undead prey falls rapids stairs elk cod shrimp tuna"""
_IRREGULAR = {
    "wolf": "wolves",
    "werewolf": "werewolves",
    "calf": "calves",
    "mouse": "mice",
    "goose": "geese",
    "ox": "oxen",
    "child": "children",
    "person": "people",
    "knife": "knives",
    "leaf": "leaves",
    "loaf": "loaves",
    "thief": "thieves",
    "wife": "wives",
    "housewife": "housewives",
    "elf": "elves",
    "dwarf": "dwarves",
    "bookshelf": "bookshelves",
    "tomato": "tomatoes",
    "potato": "potatoes",
    "mango": "mangoes",
    "volcano": "volcanoes",
    "buffalo": "buffaloes",
    "hero": "heroes",
    "superhero": "superheroes",
    "bacterium": "bacteria",
    "cactus": "cacti",
    "octopus": "octopuses",
    "midwife": "midwives",
    "shelf": "shelves",
    "wharf": "wharves",
    "quartz": "quartzes",
} | {word: word for word in _UNCHANGED.split()}
_NO_MEN = frozenset("human shaman talisman caiman doberman birman german roman ottoman".split())


def plural(noun: str) -> str:
    """More than one of a thing: "foxes" for a fox."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("man") and noun not in _NO_MEN:
        return f"{noun[:-3]}men"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith("sis"):
        return f"{noun[:-2]}es"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"
