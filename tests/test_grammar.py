"""Rules of thumb on the kind of phrase that a text is, in tables."""

import pytest

from kling_prompt import _grammar as grammar
from kling_prompt.english._places import is_hour, place_glue


def words(table: str) -> list[str]:
    """The entries of a table, set apart by bars and line ends."""
    return [word for line in table.split("\n") for word in line.split("|") if word]


# ------------------------------------------------------------------ number
PLURAL = """
two children|8 balloons|11 men|1,000 birds|dozens of birds|these dogs|several cups|many people|both
cats|the cats|my parents|his hands|glasses|buses|people|the police|wolves|mice|children in coats
birds, seagulls|birds in the sky|a cat and a mouse|Mara and Tom|the man and his dog|salt and pepper
a man and a woman in coats|The children|"twins"|they
"""
SINGULAR = """
a cat|1 balloon|a flock of birds|a pair of shoes|an iris|a glass|the bus|octopus|Paris|news|the news
each dog|every child|another day|this|that man|one of the dogs|Mara|Anna's|steam|a man with cats
a woman with a cat and a dog|a dog named Rex and friends|two-headed dog|no one|a couple dancing
a black and white cat|a red and white drone|the lens|a lens|James|Lucas|chaos
"""


@pytest.mark.parametrize("subject", words(PLURAL))
def test_several_things_take_are(subject: str) -> None:
    assert grammar.is_plural(subject)


@pytest.mark.parametrize("subject", words(SINGULAR))
def test_one_thing_takes_is(subject: str) -> None:
    assert not grammar.is_plural(subject)


# ------------------------------------------------------------------ verbs
PROGRESSIVE = """
standing on a hill|slowly walking|skiing|dying|Walking|bringing tea|being chased
gently softly turning|kneeling
"""
NOT_PROGRESSIVE = """
stands|sings|sing|slowly sing|bring|ring|something|evening falls|morning comes|king|during
walks while|darts off|happily|gently softly quietly turning|wingsuit flying|clings|stands singing
ping goes the bell
"""
FINITE = "circles|slowly drifts|gently slowly rises|pans left|Drifts|cuts"
NOT_FINITE = """
slow pan|a pan|pan|pass|focus|bus|glass|it's|is|slowly|gently softly quietly drifts
"""


@pytest.mark.parametrize("action", words(PROGRESSIVE))
def test_a_present_participle_needs_is_or_are(action: str) -> None:
    assert grammar.is_progressive(action)


@pytest.mark.parametrize("action", words(NOT_PROGRESSIVE))
def test_other_verbs_and_nouns_in_ing_stand_alone(action: str) -> None:
    assert not grammar.is_progressive(action)


@pytest.mark.parametrize("text", words(FINITE))
def test_a_verb_in_the_third_person_is_finite(text: str) -> None:
    assert grammar.is_finite(text)


@pytest.mark.parametrize("text", words(NOT_FINITE))
def test_other_openings_are_not_finite(text: str) -> None:
    assert not grammar.is_finite(text)


@pytest.mark.parametrize(
    ("action", "inside"),
    [
        ("Walks on", "walks on"),
        ("Walking on", "walking on"),
        ("walks on", "walks on"),
        ("Mara walks on", "Mara walks on"),
        ("WALKS on", "WALKS on"),
        ("A", "A"),
    ],
)
def test_an_action_loses_the_capital_of_its_verb(action: str, inside: str) -> None:
    assert grammar.lowered_verb(action) == inside


# ------------------------------------------------------------------ places and hours
@pytest.mark.parametrize(
    ("scene", "glue"),
    [
        ("on a beach", ""),
        ("On a beach", ""),
        ("deep in a forest", ""),
        ("just outside the door", ""),
        ("outdoors", ""),
        ("upstairs at home", ""),
        ("next to a tree", ""),
        ("close to the shore", ""),
        ("far away", ""),
        ("late at night", ""),
        ("where the river bends", ""),
        ("a beach", "on "),
        ("the beach", "on "),
        ("an empty beach at sunset", "on "),
        ("beach", "on a "),
        ("tropical island", "on a "),
        ("a rooftop, at night", "on "),
        ("a rooftop overlooking the city", "on "),
        ("a wooden table.", "on "),
        ("a dimly lit stage", "on "),
        ("grass", "on "),
        ("Tokyo street", "on "),
        ("Monday", "on "),
        ("a rainy afternoon", "on "),
        ("a rainy night", "on "),
        ("Mars", "on "),
        ("a kitchen", "in "),
        ("kitchen", "in a "),
        ("old library", "in an "),
        ("train station", "in a "),
        ("Paris", "in "),
        ("downtown Tokyo", "in "),
        ("two rooms", "in "),
        ("Anna's cafe", "in "),
        ("Anna\N{RIGHT SINGLE QUOTATION MARK}s cafe", "in "),
        ("cafe", "in a "),
        ("winter", "in "),
        ("the morning", "in "),
        ("the night", "in "),
        ("morning", "in the "),
        ("evening", "in the "),
        ("dawn", "at "),
        ("sunset", "at "),
        ("night", "at "),
        ("midday", "at "),
        ("golden hour", "at the "),
        ("a starry sky", "under "),
        ("a white background", "against "),
        ("dark backdrop", "against a "),
        ("home", "at "),
        ("a party", "at "),
        ("airport", "at an "),
        ("the edge of a cliff", "at "),
        ("the end of a road", "at "),
        ("the top of a hill", "at "),
        ("a crowded night market", "at "),
        ("corner", "at a "),
    ],
)
def test_a_place_is_joined_by_its_preposition(scene: str, glue: str) -> None:
    assert place_glue(scene) == glue


@pytest.mark.parametrize(
    "text",
    words("on a beach|On a beach|deep in a forest|halfway up a hill|Indoors|nearby in a cave|up"),
)
def test_a_phrase_brings_its_own_preposition(text: str) -> None:
    assert grammar.opens_with_preposition(text)


@pytest.mark.parametrize(
    "text", words("a beach|deep space|high noon|high|downtown Tokyo|underwater cave|Paris|far")
)
def test_a_phrase_brings_no_preposition(text: str) -> None:
    assert not grammar.opens_with_preposition(text)


@pytest.mark.parametrize("scene", words("at dawn|At Dawn.|night|a rainy afternoon|Monday|sunset"))
def test_a_scene_tells_the_hour(scene: str) -> None:
    assert is_hour(scene)


@pytest.mark.parametrize("scene", words("on a beach|a midnight train|at night on a beach|winter"))
def test_a_scene_tells_the_place(scene: str) -> None:
    assert not is_hour(scene)


# ------------------------------------------------------------------ inside a sentence
@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("a cat", "a cat"),
        ("A cat.", "a cat"),
        ("The cat", "the cat"),
        ("In the moonlight.", "in the moonlight"),
        ("Wearing a hat", "wearing a hat"),
        ("An", "an"),
        ("She waits", "she waits"),
        ("steam,", "steam"),
        ("A", "A"),
        ("I", "I"),
        ("I wait", "I wait"),
        ("Paris", "Paris"),
        ("NASA logo", "NASA logo"),
        ("NO ENTRY sign", "NO ENTRY sign"),
        ("UP arrow", "UP arrow"),
        ("U.S.", "U.S."),
        ("Stop!", "Stop!"),
    ],
)
def test_a_text_loses_its_stop_and_the_capital_out_of_habit(text: str, inside: str) -> None:
    assert grammar.embedded(text) == inside


@pytest.mark.parametrize(
    "text", ["Fog drifts.", "The crowd erupts!", "Who waits?", "They wait…", "Fog drifts..."]
)
def test_a_text_with_capital_words_and_stop_is_a_sentence(text: str) -> None:
    assert grammar.is_sentence(text)


@pytest.mark.parametrize(
    "text", ["fog drifts.", "Fog drifts", "Stop!", "In the moonlight.", "8 birds fly."]
)
def test_a_text_that_lacks_one_of_them_is_no_sentence(text: str) -> None:
    assert not grammar.is_sentence(text)


@pytest.mark.parametrize(
    "detail",
    [
        "Fog drifts.",
        "In the distance, a bell rings.",
        "Behind the old mill a river roars.",
    ],
)
def test_a_detail_is_a_sentence_of_its_own(detail: str) -> None:
    assert grammar.is_own_sentence(detail)


@pytest.mark.parametrize(
    "detail",
    [
        "In the moonlight.",
        "In the light of the moon.",
        "in the distance, a bell rings.",
        "In the distance, a bell rings",
        "fog",
    ],
)
def test_a_detail_is_a_phrase(detail: str) -> None:
    assert not grammar.is_own_sentence(detail)


# ------------------------------------------------------------------ details
ASIDES = """
barefoot|armored|a tall detective|its paint peeling|smiling|wearing|morning dew|chipped at the rim
with silver hair and a smile|with a scar, old|with hair as long as a slow river|covered in frost
"""
BARE_DETAILS = "in weathered armor|with silver hair|wearing a red dress|deep in thought"


@pytest.mark.parametrize("detail", words(ASIDES))
def test_a_long_or_loose_detail_is_set_off_by_commas(detail: str) -> None:
    assert grammar.is_aside(detail, followed=True)


@pytest.mark.parametrize("detail", words(BARE_DETAILS))
def test_a_short_detail_that_hangs_on_attaches_bare(detail: str) -> None:
    assert not grammar.is_aside(detail, followed=True)


@pytest.mark.parametrize(
    "detail", words("covered in frost|clad|wrapped in wool|painted deep green")
)
def test_a_past_participle_attaches_bare_when_no_verb_follows(detail: str) -> None:
    assert not grammar.is_aside(detail, followed=False)


@pytest.mark.parametrize("detail", words("barefoot|armored|red"))
def test_a_lone_adjective_is_set_off_even_when_no_verb_follows(detail: str) -> None:
    assert grammar.is_aside(detail, followed=False)


@pytest.mark.parametrize(
    "detail",
    words(
        "surrounded by fog|Surrounded by fog|with lights|overlooking the sea|floating in the air"
    ),
)
def test_a_detail_of_a_scene_hangs_on_the_sentence_before(detail: str) -> None:
    assert grammar.is_clause_tail(detail)


@pytest.mark.parametrize(
    "detail",
    words("steam curls|red maple leaves|drifting incense|glowing|morning light|evening in Rome"),
)
def test_a_detail_of_a_scene_stands_alone(detail: str) -> None:
    assert not grammar.is_clause_tail(detail)


# ------------------------------------------------------------------ heads
@pytest.mark.parametrize(
    ("subject", "again"),
    [
        ("a lone samurai", "the samurai"),
        ("A lone samurai", "the samurai"),
        ("a white mug with a logo", "the mug"),
        ("two children", "the children"),
        ("his dog", "the dog"),
        ("the old samurai", "the samurai"),
        ("a hooded figure", "the figure"),
        ("a dog named Rex", "the dog"),
        ("an elderly man, bearded", "the man"),
        ("Mara", "the subject"),
        ("a", "the subject"),
        ("the samurai", "the subject"),
        ("a cat and a dog", "the subject"),
        ("a cat or a dog", "the subject"),
        ("8 red balloons", "the balloons"),
        ("wolves", "the wolves"),
        ("golden dunes", "the dunes"),
        ("thousands of ants", "the subject"),
        ("Wolves", "the subject"),
        ("a TV", "the subject"),
        ("an ox", "the subject"),
        ("a King", "the subject"),
        ("a man-eater", "the subject"),
        ("a girl running", "the subject"),
        ("a figure hooded", "the subject"),
        ("a family", "the subject"),
        ("a dimly lit stage", "the stage"),
    ],
)
def test_a_subject_is_named_again_by_its_head_noun(subject: str, again: str) -> None:
    assert grammar.definite(subject) == again


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("on a hilltop", "hilltop"),
        ("on the old bridge.", "old bridge"),
        ("In a Box", "Box"),
        ("two cats", "cats"),
        ("cat", "cat"),
        ("in the", "the"),
    ],
)
def test_the_core_of_a_phrase_has_no_preposition_and_no_determiner(text: str, inner: str) -> None:
    assert grammar.core(text) == inner


@pytest.mark.parametrize("text", words("wide shot|glass|low angle|shot of two dogs"))
def test_one_thing_behind_in_takes_an_article(text: str) -> None:
    assert grammar.takes_article(text)


@pytest.mark.parametrize(
    "text", words("a shot|the shot|two shots|wide shots|shots from above|from above|In profile")
)
def test_several_things_or_a_determiner_behind_in_take_none(text: str) -> None:
    assert not grammar.takes_article(text)


@pytest.mark.parametrize("text", words("dreamlike|moody.|calm and quiet|film noir"))
def test_an_adjective_wants_its_noun(text: str) -> None:
    assert grammar.takes_head(text)


@pytest.mark.parametrize(
    "text",
    words(
        "a sense of wonder|quiet atmosphere|quiet, calm|very dark and moody|full of joy|in awe|Art"
    ),
)
def test_a_phrase_with_a_noun_wants_no_other(text: str) -> None:
    assert not grammar.takes_head(text)


@pytest.mark.parametrize(
    ("phrase", "article"),
    [
        ("tense mood", "a"),
        ("overhead shot", "an"),
        ("eye-level view", "an"),
        ("art film", "an"),
        ("shot from behind", "a"),
        ("push-in on her face", "a"),
        ("view.", "a"),
        ("soft light", ""),
        ("oil painting", ""),
        ("two shots", ""),
        ("the shot", ""),
        ("at dusk", ""),
        ("lenses", ""),
    ],
)
def test_a_counted_head_takes_the_indefinite_article(phrase: str, article: str) -> None:
    assert grammar.indefinite(phrase, phrase) == article


def test_the_indefinite_article_follows_the_first_word() -> None:
    assert grammar.indefinite("eerie", "tense mood") == "an"
