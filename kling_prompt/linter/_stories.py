"""The names of the rules of continuity, which check storyboards and not single prompts.

Knows names alone, so that a prompt can allow such a rule; the rules live with the storyboards.
`tests/test_story_rules.py` pins the table.
"""

STORY_RULES = {
    "KP701": "pronoun-as-subject",
    "KP702": "changed-descriptor",
    "KP703": "changed-style",
    "KP704": "light-jump",
    "KP705": "two-places",
    "KP706": "missing-motif",
    "KP707": "unrelated-frames",
    "KP708": "many-transitions",
    "KP709": "wrong-length",
    "KP710": "direction-flip",
    "KP711": "monotone-shots",
    "KP712": "impossible-join",
}
"""The name of each rule, by its code."""
