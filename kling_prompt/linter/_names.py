"""General names and the names that they stand for: "the car" for a sedan, "the man" for a baker.

Made by hand; the examples of inconsistent-reference pin what it decides. Knows nouns, not texts.
"""

from typing import Final

_VEHICLES = """suv sedan taxi cab jeep convertible limousine coupe hatchback lamborghini ferrari
    porsche mustang tesla minivan bmw mercedes audi pickup"""
_DOGS = """husky shepherd retriever labrador poodle corgi terrier beagle dalmatian bulldog pug
    dachshund greyhound puppy collie doberman rottweiler chihuahua spaniel"""
_ANIMALS = f"""{_DOGS} dog cat kitten fox wolf bear lion tiger leopard horse deer elephant panda
    rabbit squirrel otter monkey gorilla cheetah zebra giraffe cow goat sheep"""
_BOATS = "sailboat canoe kayak yacht rowboat dinghy schooner galleon gondola catamaran speedboat"
_BIRDS = """pigeon eagle parrot owl hawk falcon heron crane raven crow sparrow robin swan duck goose
    penguin flamingo peacock hummingbird kingfisher seagull gull pelican toucan rooster hen
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
    """instrument building structure flower bloom tree drink beverage musician performer athlete
    person individual subject being character figure""".split()
)
"""Names so general that they mislead only where they open a clause ("The instrument gleams")."""
BEINGS: Final = frozenset(
    f"""{_PEOPLE} {_ANIMALS} {_BIRDS} robot android cyborg alien dragon baby child children kid
    kids men women boys girls people crowd couple toddler teenager guest guests friend friends
    twins lady guy person mother father son daughter brother sister husband wife owner""".split()
)
"""Names of beings, by which a second one is noticed."""
NAMES: Final[dict[str, frozenset[str]]] = {
    general: frozenset(specific.split())
    for general, specific in {
        "car": _VEHICLES,
        "automobile": f"{_VEHICLES} car",
        "vehicle": f"""{_VEHICLES} car truck van motorcycle motorbike bus scooter ambulance
            tractor tank lorry""",
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
        "puppy": f"dog {_DOGS}",
        "pup": f"dog puppy {_DOGS}",
        "bird": _BIRDS,
        "raptor": "eagle hawk falcon",
        "animal": f"{_ANIMALS} {_BIRDS}",
        "beast": f"{_ANIMALS} dragon monster",
        "creature": f"{_ANIMALS} {_BIRDS} dragon monster alien robot jellyfish octopus",
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
"""A name, and the names that it may stand for a second time."""
