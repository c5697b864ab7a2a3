import ast
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from takes import TAKES

import kling_prompt
from kling_prompt import (
    Genre,
    KlingPromptError,
    Lighting,
    Move,
    Negatives,
    Prompt,
    Severity,
    UnknownWordError,
    Word,
    WrongTypeError,
    clashes,
    lint,
    presets,
)
from kling_prompt.negatives import Kind

NAMED = [pytest.param(preset, id=name) for name, preset in presets.ALL.items()]
MEMBERS = [
    pytest.param(family, variant, id=f"{name}-{of}")
    for of, members in presets.FAMILIES.items()
    for family in [members[of]]
    for name, variant in members.items()
]
some_preset = st.sampled_from(list(presets.ALL.values()))


def asked(prompt: Prompt) -> list[Word | Move]:
    """The words of the vocabulary that a prompt asks for."""
    values = [value for part in prompt.parts if isinstance(part, tuple) for value in part]
    return [value for value in values if isinstance(value, Word | Move)]


# ------------------------------------------------------------------ each preset
@pytest.mark.parametrize("preset", NAMED)
def test_a_preset_says_nothing_of_what_happens(preset: Prompt) -> None:
    assert preset == preset.without("subject", "action", "scene", "image")


@pytest.mark.parametrize("preset", NAMED)
def test_a_preset_has_three_to_six_parts_and_three_to_seven_negatives(preset: Prompt) -> None:
    assert 3 <= sum(map(bool, preset.parts[:-2])) <= 6
    assert 3 <= len(preset.negatives) <= 7


@pytest.mark.parametrize("preset", NAMED)
def test_a_preset_uses_words_of_the_vocabulary_only(preset: Prompt) -> None:
    given_words = [value for part in preset.parts[:-2] if isinstance(part, tuple) for value in part]
    assert asked(preset) == given_words


@pytest.mark.parametrize("preset", NAMED)
def test_nothing_in_a_preset_clashes(preset: Prompt) -> None:
    assert clashes(preset) == ()


@pytest.mark.parametrize("preset", NAMED)
def test_a_preset_keeps_out_nothing_that_somebody_may_want_to_show(preset: Prompt) -> None:
    assert preset.negatives.of_kind(Kind.SUBJECT) == Negatives()
    told = [f" {take} ".lower().replace(".", " ").replace(",", " ") for take in TAKES.values()]
    assert [term for term in preset.negatives if any(f" {term} " in text for text in told)] == []


def test_no_two_presets_are_the_same() -> None:
    assert len(set(presets.ALL.values())) == len(presets.ALL)


# ------------------------------------------------------------------ families
@pytest.mark.parametrize(("family", "variant"), MEMBERS)
def test_a_family_and_its_variants_agree(family: Prompt, variant: Prompt) -> None:
    assert clashes(family, variant) == ()
    # A family in color on top of a variant in black and white: both say so.
    assert [clash for clash in clashes(variant, family) if clash.right != "color"] == []


def test_every_family_comes_first_among_its_presets() -> None:
    assert [next(iter(members)) for members in presets.FAMILIES.values()] == [*presets.FAMILIES]


def test_the_families_hold_all_presets_in_order() -> None:
    held = [name for members in presets.FAMILIES.values() for name in members]
    assert held == [*presets.ALL]
    assert held[:3] == ["CINEMATIC", "DRAMA", "ACTION"]


def test_every_preset_is_a_constant_of_its_name() -> None:
    constants = {name: getattr(presets, name) for name in presets.__all__ if name.isupper()}
    del constants["ALL"], constants["FAMILIES"]
    assert constants == presets.ALL


def test_the_mappings_cannot_be_changed() -> None:
    changeable = [
        mapping
        for mapping in (presets.ALL, presets.FAMILIES, *presets.FAMILIES.values())
        if hasattr(mapping, "__setitem__") or hasattr(mapping, "pop")
    ]
    assert changeable == []


def test_every_preset_has_a_docstring_of_one_sentence() -> None:
    found: dict[str, str] = {}
    for path in sorted(Path(presets.__file__).parent.glob("[a-z]*.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        for node, below in pairwise(body):
            match node, below:
                case (
                    ast.Assign(targets=[ast.Name(id=name)]),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    found[name] = text
    assert set(found) == set(presets.ALL)
    assert [text for text in found.values() if not text.endswith(".") or text.count(".") != 1] == []


# ------------------------------------------------------------------ by genre
@pytest.mark.parametrize(
    ("genre", "preset"),
    [
        (Genre.CINEMATIC, presets.CINEMATIC),
        (Genre.ANIMATION, presets.CARTOON),
        (Genre.STYLIZED_ART, presets.STYLIZED),
        (Genre.PRODUCT, presets.PRODUCT),
        (Genre.DOCUMENTARY, presets.DOCUMENTARY),
        (Genre.NATURE, presets.NATURE),
        (Genre.WILDLIFE, presets.WILDLIFE),
        (Genre.SCI_FI, presets.SCI_FI),
        (Genre.FUTURISTIC, presets.FUTURE_CITY),
        (Genre.CYBERPUNK, presets.CYBERPUNK),
        (Genre.SPACE_OPERA, presets.SPACE),
        (Genre.FANTASY, presets.FANTASY),
        (Genre.MEDIEVAL, presets.EPIC_FANTASY),
        (Genre.MAGICAL, presets.ENCHANTED_FOREST),
        (Genre.ACTION, presets.ACTION),
        (Genre.NOIR, presets.NOIR),
    ],
)
def test_a_genre_leads_to_its_preset(genre: Genre, preset: Prompt) -> None:
    assert presets.of(genre) is preset


@pytest.mark.parametrize("genre", Genre)
def test_a_genre_leads_to_a_preset_that_asks_for_it_or_to_an_error(genre: Genre) -> None:
    try:
        assert presets.of(genre).parts.genre == (genre,)
    except UnknownWordError:
        assert genre not in [word for preset in presets.ALL.values() for word in asked(preset)]


def test_a_genre_without_a_preset_is_refused_with_those_that_have_one() -> None:
    with pytest.raises(UnknownWordError) as caught:
        presets.of(Genre.HORROR)
    assert str(caught.value) == (
        "genre=Genre.HORROR has no preset; one of Genre.CINEMATIC Genre.ANIMATION"
        " Genre.STYLIZED_ART Genre.PRODUCT Genre.DOCUMENTARY Genre.NATURE Genre.WILDLIFE"
        " Genre.SCI_FI Genre.FUTURISTIC Genre.CYBERPUNK Genre.SPACE_OPERA Genre.FANTASY"
        " Genre.MEDIEVAL Genre.MAGICAL Genre.ACTION Genre.NOIR is accepted"
    )
    assert (caught.value.name, caught.value.value, caught.value.suggestions) == (
        "genre",
        Genre.HORROR,
        (),
    )
    assert isinstance(caught.value, KlingPromptError)


def test_what_is_no_genre_is_refused() -> None:
    with pytest.raises(WrongTypeError, match=r"^genre='noir' is a str; Genre is accepted$"):
        presets.of("noir")  # type: ignore[arg-type]


# ------------------------------------------------------------------ merging
def test_of_two_presets_the_right_one_wins_part_by_part_and_negatives_unite() -> None:
    for left in presets.ALL.values():
        for right in presets.ALL.values():
            merged = left | right
            assert merged.negatives == left.negatives | right.negatives
            assert merged.parts[:-2] == tuple(
                new or old for old, new in zip(left.parts[:-2], right.parts[:-2], strict=True)
            )


@given(some_preset, some_preset, some_preset)
def test_merging_presets_is_associative(a: Prompt, b: Prompt, c: Prompt) -> None:
    assert (a | b) | c == a | (b | c)


@pytest.mark.parametrize("preset", NAMED)
def test_a_preset_merged_with_itself_is_itself(preset: Prompt) -> None:
    assert preset | preset == preset


@given(some_preset, some_preset)
def test_a_preset_below_another_and_above_it_changes_nothing(a: Prompt, b: Prompt) -> None:
    assert b | a | b == a | b


@given(some_preset, st.sampled_from(list(TAKES.values())))
def test_a_preset_leaves_what_happens_as_it_was(preset: Prompt, take: Prompt) -> None:
    assert take.preset(preset).parts[:4] == take.parts[:4]


@given(some_preset)
def test_a_preset_fills_only_what_is_open(preset: Prompt) -> None:
    scene = TAKES["woman"].lighting(Lighting.CANDLELIGHT)
    assert scene.preset(preset).parts.lighting == (Lighting.CANDLELIGHT,)


# ------------------------------------------------------------------ in English
@pytest.mark.parametrize(
    ("name", "take", "text"),
    [
        (
            "CINEMATIC",
            "woman",
            "A young woman in a red coat crosses a stone bridge at dusk. Lanterns sway in the wind. The camera slowly pushes in on the woman. An anamorphic lens, motivated light, filmic graded tones, subtle film grain, and a cinematic live-action film.",
        ),
        (
            "DRAMA",
            "couple",
            "A baker and her son knead dough in a warm kitchen. In a medium close-up, the camera slowly pushes in on the subject. Shallow depth-of-field, low-key light, muted colors, and an intimate mood.",
        ),
        (
            "ACTION",
            "car",
            "A vintage green car winds along a coast road. From a low angle, the handheld camera quickly pushes in on the car. Billowing dust clouds, hard light, a teal and orange palette, and an explosive action blockbuster.",
        ),
        (
            "NOIR",
            "fisherman",
            "An old fisherman is mending a net on a pier. The camera slowly pushes in on the fisherman. Swirling smoke, chiaroscuro light, slatted window-blind shadows, black and white tones, a noir thriller, and a brooding mood.",
        ),
        (
            "DOCUMENTARY",
            "children",
            "Two children chase a paper kite on a windy hill. A handheld camera, an eye-level shot, a 35mm lens, real-time motion, natural light, and a documentary film.",
        ),
        (
            "GENTLE",
            "sheep",
            "A flock of sheep is on a green hillside. The stabilized camera slowly drifts. Shallow depth-of-field, a slow unhurried pace, golden hour light, warm tones, and a tender mood.",
        ),
        (
            "EPIC",
            "knights",
            "Three knights in dented armor ride into the mist. In an extreme wide shot, the camera slowly cranes up. Layered depth, glowing sunset light, a large-format 70mm film look, and an epic mood.",
        ),
        (
            "CARTOON",
            "owl",
            "Static camera. A snowy owl with amber eyes turns its head. Flat even light, vibrant saturated colors, a cartoon style, an animated short film, and a playful mood.",
        ),
        (
            "CARTOON_2D",
            "trains",
            "Static camera. Two freight trains pass each other in the rain. Bouncy cartoon motion, bright flat colors, a 2D animation style, and a cheerful mood.",
        ),
        (
            "ANIME",
            "named",
            "Amara, a violinist with silver braids, tunes her violin. The camera pushes in on the subject. 12 fps animation on twos, bright rim light, vibrant saturated colors, an anime and cel-shaded style, and a dramatic mood.",
        ),
        (
            "CLAYMATION",
            "soup",
            "Static camera. A bowl of ramen, topped with a soft egg, is on a dark counter. Jerky stop-motion movement, soft diffused light, handcrafted texture, a claymation style, and a whimsical mood.",
        ),
        (
            "COMIC",
            "robot",
            "A rusty robot waters a small plant. From a low angle, the camera quickly pushes in on the robot. Bold graphic shadows, vibrant saturated colors, a comic book style, and a heroic mood.",
        ),
        (
            "WATERCOLOR",
            "ship",
            "Static camera. An old sailing ship leans into the waves. Gentle minimal motion, high-key light, a soft pastel palette, a watercolor painting style, and a serene mood.",
        ),
        (
            "OIL_PAINTING",
            "bottles",
            "Glass bottles, filled with amber oil, are on a wooden shelf. The camera slowly pushes in on the bottles. Chiaroscuro light, warm earthy tones, visible brushstrokes, an oil painting style, and a contemplative mood.",
        ),
        (
            "SKETCH",
            "crowd",
            "Static camera. A crowd of dancers spins in circles. 12 fps animation on twos, a monochromatic palette, handcrafted texture, a pencil sketch style, and an intimate mood.",
        ),
        (
            "LOW_POLY",
            "dunes",
            "Golden dunes are under a clear sky. Sand drifts in the wind. The camera slowly orbits around the dunes. Bright sunlight, an analogous color palette, minimal texture, a low-poly 3D style, and a calm mood.",
        ),
        (
            "PRODUCT",
            "sneakers",
            "A pair of white sneakers is on a concrete block. The camera slowly orbits around the pair. Sharp focus, a centered composition, studio softbox light, and a product commercial.",
        ),
        (
            "TECH_PRODUCT",
            "phone",
            "The new phone rises from its box. The camera slowly orbits around the phone. Generous negative space, glossy reflections, bright rim light, cool blue and silver tones, and a minimalist style.",
        ),
        (
            "TURNTABLE",
            "watch",
            "A steel wristwatch with a blue dial is on black slate. The camera slowly orbits 360 degrees around the wristwatch. Sharp focus, a centered composition, a single continuous shot, balanced three-point light, and neutral tones.",
        ),
        (
            "LANDSCAPE",
            "valley",
            "Static camera: an extreme wide shot. A snowy mountain valley. A 24mm lens, deep focus, pale pink dawn light, and a majestic mood.",
        ),
        (
            "WILDLIFE",
            "wolves",
            "Static camera: an eye-level shot. Wolves run through deep snow in a birch forest. A 400mm super-telephoto lens, a softly blurred background, soft morning light, and a wildlife documentary.",
        ),
        (
            "UNDERWATER",
            "whale",
            "A humpback whale and its calf glide through clear water. From under the water, the camera slowly drifts. Floating bubbles, rippling water light, deep blue tones, and a tranquil mood.",
        ),
        (
            "MACRO",
            "ants",
            "Thousands of ants are carrying pieces of leaves. In an extreme close-up, the camera slowly pushes in on the subject. A macro lens, shallow depth-of-field, soft diffused backlight, and fine surface detail.",
        ),
        (
            "TIME_LAPSE",
            "flower",
            "Static camera: a wide shot. A single tulip opens in a sunny window. Deep focus, time-lapse, glowing sunset light, and a hypnotic mood.",
        ),
        (
            "CYBERPUNK",
            "city",
            "A sprawling harbor city at night. At street level, the camera smoothly pushes in on the city. Rising steam, glossy reflections, glowing neon light, deep purple tones, and cyberpunk science fiction.",
        ),
        (
            "SPACE",
            "astronaut",
            "An astronaut floats past a broken satellite. In an extreme wide shot, the camera slowly drifts. Hard light, faint starlight, deep dark tones, a space opera, and an awestruck mood.",
        ),
        (
            "FANTASY",
            "dragon",
            "An ancient dragon unfolds its wings. The camera slowly sweeps across the scene. Volumetric light beams, rich jewel tones, epic fantasy, and an awestruck mood.",
        ),
        (
            "DARK_FANTASY",
            "waterfall",
            "A waterfall tumbles into a mossy gorge. The camera slowly pushes in on the waterfall. Glowing embers, drifting fog, flickering torchlight, low-saturation tones, epic fantasy, and an ominous mood.",
        ),
    ],
)
def test_a_preset_reads_well(name: str, take: str, text: str) -> None:
    assert str(presets.ALL[name] | TAKES[take]) == text


@pytest.mark.parametrize("preset", NAMED)
def test_a_preset_leaves_the_words_for_what_happens_alone(preset: Prompt) -> None:
    for take in TAKES.values():
        assert str(take) in str(take.preset(preset))


# ------------------------------------------------------------------ at the front door
def test_presets_are_built_only_when_they_are_asked_for() -> None:
    code = (
        "import sys, kling_prompt; before = 'kling_prompt.presets' in sys.modules;"
        "kling_prompt.presets.NOIR; print(before, 'kling_prompt.presets' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(kling_prompt.__file__).parents[1],
    )
    assert done.stdout == "False True\n"


@pytest.mark.parametrize("preset", NAMED)
def test_the_linter_has_no_warning_for_a_preset(preset: Prompt) -> None:
    fox = Prompt().subject("a red fox").action("trots along a frozen river").scene("at dawn")
    assert not [one for one in lint(fox.preset(preset)) if one.severity is not Severity.INFO]


def test_the_front_door_has_the_presets() -> None:
    assert kling_prompt.__getattr__("presets") is presets


def test_the_front_door_knows_no_other_name() -> None:
    with pytest.raises(AttributeError, match=r"^module 'kling_prompt' has no attribute 'presetz'$"):
        kling_prompt.presetz  # type: ignore[attr-defined]  # noqa: B018
