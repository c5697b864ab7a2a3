"""General names and the names that they stand for: "the car" for a sedan, "the man" for a baker.

Made by hand; the examples of inconsistent-reference pin what it decides. Knows nouns, not texts.
"""

from typing import Final

_VEHICLES = """suv roadster cabriolet supercar
    hypercar sedan taxi cab jeep convertible limousine coupe hatchback lamborghini ferrari
    porsche mustang tesla minivan bmw mercedes audi pickup"""
_DOGS = """husky shepherd retriever labrador poodle corgi terrier beagle dalmatian bulldog pug
    dachshund greyhound puppy collie doberman rottweiler chihuahua spaniel"""
_ANIMALS = f"""{_DOGS} dog cat kitten fox wolf bear lion tiger leopard horse deer elephant panda
    rabbit squirrel otter monkey gorilla cheetah zebra giraffe cow goat sheep lioness tigress
    mammoth rhino rhinoceros hippo hippopotamus camel llama alpaca moose elk antelope gazelle bison
    buffalo kangaroo koala raccoon badger beaver hedgehog mouse rat hamster bat boar pig donkey
    coyote hyena jaguar panther lynx puma chimpanzee orangutan lemur sloth stallion mare foal"""
_SWIMMERS = "whale dolphin orca seal walrus manatee"
_REPTILES = """chameleon lizard iguana gecko snake cobra python viper turtle tortoise crocodile
    alligator"""
_AMPHIBIANS = "frog toad salamander newt axolotl"
_INSECTS = """butterfly bee bumblebee wasp beetle ant dragonfly ladybug mantis grasshopper cricket
    moth firefly"""
_SEA = "jellyfish octopus squid crab lobster seahorse shark stingray"
_WILD = f"{_ANIMALS} {_SWIMMERS} {_REPTILES} {_AMPHIBIANS} {_SEA}"
_BOATS = "sailboat canoe kayak yacht rowboat dinghy schooner galleon gondola catamaran speedboat"
_BIRDS = """pigeon eagle parrot owl hawk falcon heron crane raven crow sparrow robin swan duck goose
    penguin puffin finch magpie jay cardinal canary cockatiel pheasant turkey dove swallow
    flamingo peacock hummingbird kingfisher seagull gull pelican toucan rooster hen
    woodpecker cockatoo macaw vulture stork ostrich"""
_MEN = """fisherman fireman policeman craftsman sailor soldier pirate monk priest blacksmith farmer
    wizard butler king prince boxer cowboy"""
_WOMEN = "ballerina waitress actress queen princess geisha nun bride witch seamstress grandmother"
_TRADES = """astronaut detective chef baker barista painter artist sculptor potter carpenter
    mechanic doctor surgeon scientist pilot diver surfer skater skateboarder snowboarder skier
    climber hiker runner dancer singer musician violinist pianist guitarist drummer magician
    athlete photographer firefighter knight samurai ninja warrior viking gladiator traveler
    tourist explorer cyclist biker swimmer gymnast waiter bartender librarian teacher student
    businessman businesswoman scuba"""
_PEOPLE = f"{_MEN} {_WOMEN} {_TRADES} man woman boy girl"
_ADULTS = f"{_MEN} {_TRADES}"
_STRINGS = """violin cello guitar piano trumpet saxophone flute harp drum banjo accordion clarinet
    ukulele trombone"""
_DRINKS = "whiskey whisky cocktail martini mojito beer wine latte cappuccino espresso lemonade"
_HOUSES = """cottage cabin church skyscraper castle tower temple cathedral lighthouse mansion barn
    windmill"""
_FLOWERS = "rose tulip lily orchid daisy sunflower peony poppy lotus iris dandelion"
PERSONS: Final = frozenset(
    """man woman guy lady gentleman person figure fellow individual subject being character
    boy girl teenager""".split()
)
"""General names of beings, which are clear only where one being is named."""
UMBRELLAS: Final = frozenset(
    """musician performer athlete person individual subject being character figure""".split()
)
"""Names so general that they mislead only where they open a clause ("The instrument gleams")."""
BEINGS: Final = frozenset(
    f"""{_PEOPLE} {_WILD} {_BIRDS} robot android cyborg alien dragon baby child children kid
    kids men women boys girls people crowd couple toddler teenager guest guests friend friends
    twins lady guy person mother father son daughter brother sister husband wife owner""".split()
)
"""Names of beings, by which a second one is noticed."""
_CLASSES = {
    "car": _VEHICLES,
    "automobile": f"{_VEHICLES} car",
    "vehicle": f"""{_VEHICLES} car truck van motorcycle motorbike bus scooter ambulance
        tractor tank lorry""",
    "suv": "car sedan",
    "truck": "pickup lorry",
    "motorcycle": "motorbike harley",
    "bike": "motorcycle motorbike bicycle",
    "dog": f"{_DOGS} wolf coyote",
    "hound": _DOGS,
    "canine": f"{_DOGS} dog wolf fox",
    "cat": "kitten siamese persian bengal lynx leopard cheetah panther tiger lion",
    "feline": "cat kitten tiger lion lioness leopard cheetah panther jaguar lynx puma",
    "kitten": "cat",
    "puppy": f"dog {_DOGS}",
    "pup": f"dog puppy {_DOGS}",
    "bird": _BIRDS,
    "raptor": "eagle hawk falcon",
    "animal": f"{_WILD} {_BIRDS} {_INSECTS}",
    "beast": f"{_ANIMALS} {_REPTILES} dragon monster",
    "creature": f"{_WILD} {_BIRDS} {_INSECTS} dragon monster alien robot",
    "man": _ADULTS,
    "guy": f"{_ADULTS} man",
    "fellow": f"{_ADULTS} man",
    "woman": f"{_WOMEN} {_TRADES} girl",
    "person": _PEOPLE,
    "individual": _PEOPLE,
    "figure": f"{_PEOPLE} robot android cyborg alien",
    "subject": f"{_PEOPLE} robot dog cat horse",
    "character": f"{_PEOPLE} robot android alien",
    "being": f"{_PEOPLE} robot android alien",
    "dancer": "ballerina woman man girl boy",
    "performer": "dancer ballerina singer magician acrobat",
    "musician": "violinist pianist guitarist drummer cellist saxophonist",
    "cop": "policeman officer",
    "athlete": "runner boxer gymnast swimmer skier",
    "instrument": _STRINGS,
    "drink": _DRINKS,
    "beverage": f"{_DRINKS} coffee tea juice",
    "building": f"{_HOUSES} house",
    "structure": f"{_HOUSES} bridge",
    "flower": _FLOWERS,
    "bloom": f"{_FLOWERS} flower",
    "tree": "oak pine willow birch maple",
    "train": "locomotive",
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
    "lady": f"woman girl {_WOMEN}",
    "gentleman": f"man {_ADULTS}",
    "boat": f"{_BOATS} ship",
    "vessel": f"{_BOATS} boat ship freighter tanker liner barge",
    "ship": "galleon schooner freighter tanker liner boat",
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
    "critter": f"{_ANIMALS} {_REPTILES} {_AMPHIBIANS} {_INSECTS}",
    "mammal": f"{_ANIMALS} {_SWIMMERS}",
    "predator": f"{_DOGS} wolf fox lion lioness tiger leopard cheetah jaguar panther {_BIRDS}",
    "reptile": _REPTILES,
    "amphibian": _AMPHIBIANS,
    "insect": _INSECTS,
    "bug": f"{_INSECTS} spider",
    "serpent": "snake cobra python viper",
    "snake": "cobra python viper",
    "lizard": "chameleon iguana gecko",
    "spider": "tarantula",
    "rodent": "squirrel mouse rat hamster beaver",
    "ape": "gorilla chimpanzee orangutan",
    "primate": "gorilla chimpanzee orangutan monkey lemur",
    "monkey": "chimpanzee gorilla orangutan",
    "lion": "lioness",
    "tiger": "tigress",
    "whale": "orca",
    "fowl": "chicken rooster hen duck goose turkey",
    "fruit": "apple banana orange strawberry lemon pear peach mango cherry pineapple kiwi",
    "berry": "strawberry raspberry blueberry",
    "vegetable": "tomato carrot pepper cucumber pumpkin onion",
    "plant": "fern cactus bonsai succulent sapling seedling bush",
    "furniture": "chair table sofa armchair desk bed bookshelf stool",
    "chair": "armchair stool",
    "seat": "chair armchair stool",
    "jewelry": "ring necklace bracelet earring pendant brooch",
    "jewel": "diamond ruby emerald sapphire",
    "gem": "diamond ruby emerald sapphire gemstone",
    "tool": "hammer wrench screwdriver saw drill chisel axe shovel",
    "utensil": "spoon fork ladle whisk spatula",
    "kitchenware": "teapot kettle pan saucepan wok jug pitcher mug cup bowl",
    "crockery": "teapot cup mug bowl plate saucer",
    "jug": "teapot pitcher carafe",
    "pitcher": "teapot jug carafe",
    "kettle": "teapot",
    "flask": "bottle",
    "burger": "hamburger cheeseburger",
    "sandwich": "hamburger cheeseburger burger",
    "dessert": "cake cupcake pie cheesecake sundae tiramisu pudding",
    "pastry": "croissant doughnut donut muffin",
    "hat": "fedora beret sombrero",
    "headgear": "hat helmet cap crown",
    "bag": "backpack purse handbag suitcase briefcase",
    "purse": "handbag",
    "luggage": "suitcase backpack trunk",
    "computer": "laptop",
    "toy": "doll teddy",
    "statue": "sculpture",
    "sculpture": "statue",
    "chopper": "helicopter",
    "vase": "urn",
    "rug": "carpet",
    "carpet": "rug",
}
_IRREGULAR = {
    "wolf": "wolves",
    "mouse": "mice",
    "goose": "geese",
    "child": "children",
    "man": "men",
    "woman": "women",
    "person": "people",
    "policeman": "policemen",
    "fisherman": "fishermen",
    "craftsman": "craftsmen",
    "businessman": "businessmen",
    "businesswoman": "businesswomen",
    "fireman": "firemen",
    "swordsman": "swordsmen",
    "cowboy": "cowboys",
    "knife": "knives",
    "lady": "ladies",
} | {word: word for word in "sheep deer fish koi salmon trout squid furniture jewelry".split()}


def plural(noun: str) -> str:
    """More than one of a thing: "foxes" for a fox."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _singular() -> dict[str, frozenset[str]]:
    """Each class with its members; one name for a thing may also follow several of its kind."""
    named: dict[str, frozenset[str]] = {}
    for general, members in _CLASSES.items():
        one = members.split()
        many = () if general in PERSONS else map(plural, one)
        named[general] = frozenset((*one, *many))
    return named


def _several() -> dict[str, frozenset[str]]:
    """Each class in the plural, with its members in the plural."""
    return {
        plural(general): frozenset(map(plural, members.split()))
        for general, members in _CLASSES.items()
        if general not in PERSONS and not general.endswith("oes")
    }


SINGULARS: Final = {plural(general): general for general in _CLASSES}
"""The class of one thing, by its plural."""
NAMES: Final[dict[str, frozenset[str]]] = _several() | _singular()
"""A name, and the names that it may stand for a second time."""
