"""Closed lists of English words that several rules share.

Made by hand; the examples of the rules pin what they decide. Knows words, not rules.
"""

from kling_prompt._lists import DETERMINERS, PREPOSITIONS

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty"""
NUMBERS = {
    **{word: value for value, word in enumerate(_SMALL.split())},
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "dozen": 12,
}

BE = frozenset("is are was were be been being am isn't aren't".split())
CONJOINING = frozenset("and or nor but".split())
# Words that carry no picture of their own.
FUNCTION = (
    DETERMINERS
    | PREPOSITIONS
    | CONJOINING
    | BE
    | frozenset(
        """it he she they them him who which whose that there then as while when so very just
        also has have had do does will can only more most too than""".split()
    )
)
