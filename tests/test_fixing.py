"""Fixing: what the safe fixes make of a text or a prompt, and what is left alone."""

import pytest

from kling_prompt import Edit, Model, Negatives, Prompt, Settings, Static, fix
from kling_prompt.linter._draft import Draft
from kling_prompt.linter._fragments import edited

# ------------------------------------------------------------------ texts
CASES = [
    ("A beautiful old pier in fog.", "An old pier in fog."),
    ("Beautiful old pier in fog at dawn.", "Old pier in fog at dawn."),
    ("An amazing, tall lighthouse on a rock.", "A tall lighthouse on a rock."),
    ("A super cool skateboarder jumps over a bench.", "A skateboarder jumps over a bench."),
    ("The light on the old pier is beautiful.", "The light on the old pier is beautiful."),
    ("A foggy pier at dawn, no people.", "A foggy pier at dawn."),
    ("A foggy pier at dawn, no people, no boats, soft light.", "A foggy pier at dawn, soft light."),
    ("A foggy pier at dawn and no people.", "A foggy pier at dawn."),
    ("No people. A foggy pier at dawn.", "A foggy pier at dawn."),
    ("No people, a foggy pier at dawn.", "A foggy pier at dawn."),
    ("Beautiful stunning old pier in fog at dawn.", "Old pier in fog at dawn."),
    ("Harbor pier lamp, no people, no cars", None),
    ("A foggy pier at dawn. No music.", "A foggy pier at dawn."),
    ("A foggy pier without any boats at dawn.", "A foggy pier without any boats at dawn."),
    ("A foggy pier at dawn, 10 seconds", "A foggy pier at dawn"),
    ("A 10 second clip of a foggy pier at dawn.", "A clip of a foggy pier at dawn."),
    ("A foggy pier at dawn --ar 16:9", "A foggy pier at dawn"),
    ("A fog\u200bgy pier at dawn in gray light.", "A foggy pier at dawn in gray light."),
    (
        "A heron stands in wet reeds at dawn. Static camera.",
        "Static camera. A heron stands in wet reeds at dawn.",
    ),
    ("A pier at dawn, 5 seconds, then fog, 10 seconds", None),
    ("A wolf in snow at dusk, no blur, distortion, extra legs.", "A wolf in snow at dusk."),
    (
        "A pier in fog, no people, boats, or birds, golden hour light",
        "A pier in fog, golden hour light",
    ),
    ("A gray lake at dawn without boats\n\nStatic camera", "A gray lake at dawn\n\nStatic camera"),
    ("A pier in fog, no people\nwide shot, warm tones", "A pier in fog\nwide shot, warm tones"),
    ("Pier in fog, no people Static camera, golden hour", None),
    ("A dog with no collar trots, tail wagging, past a bakery at dawn.", None),
    ("A pier at dusk, no blur, low sun, film grain", "A pier at dusk, low sun, film grain"),
    ("A hall at dusk, no text, flickering candles", "A hall at dusk, flickering candles"),
    ("A gray wolf in fog, no moon, red eyes", "A gray wolf in fog, red eyes"),
    ("An epic, awesome dragon lands on a tower at dusk", "An epic dragon lands on a tower at dusk"),
    ("A red, beautiful fox trots over snow at dusk", "A red fox trots over snow at dusk"),
    ("A beautiful, quiet, nice street at night in rain", "A quiet street at night in rain"),
    ("A strikingly beautiful fox trots over snow at dusk", "A fox trots over snow at dusk"),
    ("A gray fox in snow, stunning visuals, amazing quality.", None),
    ("A rugged, beautiful coast at dusk in rain", None),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_text_is_mended(text: str, wanted: str | None) -> None:
    assert fix(text).value == (text if wanted is None else wanted)


def test_what_is_denied_goes_to_the_negative_prompt() -> None:
    fixed = fix("A foggy pier at dawn, no people, no boats.", negative="text, people")
    assert fixed.negative == "text, people, boats"


def test_a_list_behind_a_denial_goes_to_the_negative_prompt_as_one() -> None:
    pier = "A wet pier in fog at dawn, no"
    assert fix(f"{pier} people, boats, or birds.").negative == "people, boats, birds"
    assert fix(f"{pier} blur, extra boats, red sky.").negative == "blur, extra boats"
    assert fix(f"{pier} blur, running dogs, or cats.").negative == "blur, running dogs, cats"
    assert fix(f"{pier} people, or , birds.").negative == "people"


def test_a_text_without_a_negative_prompt_gets_one_when_it_needs_it() -> None:
    assert fix("A foggy pier at dawn, no people.").negative == "people"
    assert fix("A foggy pier at dawn.").negative is None


def test_settings_are_handed_back() -> None:
    fixed = fix("A foggy pier at dawn, 10 seconds, 9:16")
    assert fixed.settings == Settings(duration_s=10.0, aspect_ratio="9:16")


def test_a_denial_leaves_the_negative_prompt() -> None:
    assert fix("A foggy pier at dawn.", negative="no text, without any people").negative == (
        "text, people"
    )


def test_what_was_mended_and_what_is_left_are_told() -> None:
    fixed = fix("A beautiful old pier at dawn. The fog is stunning.")
    assert [finding.name for finding in fixed.applied] == ["filler-word"]
    assert [finding.name for finding in fixed.left] == ["filler-word"]
    assert fixed.left.text == fixed.value


def test_only_the_selected_rules_mend() -> None:
    text = "A beautiful old pier at dawn, no people."
    assert fix(text, select=["KP5"]).value == "A beautiful old pier at dawn."
    assert fix(text, ignore=["KP5"]).value == "An old pier at dawn, no people."


# ------------------------------------------------------------------ prompts
def test_a_prompt_stays_a_prompt() -> None:
    prompt = Prompt().subject("a beautiful fox").action("sleeps").scene("in wet grass")
    assert fix(prompt).value == Prompt().subject("a fox").action("sleeps").scene("in wet grass")


def test_the_negatives_of_a_prompt_take_what_it_denied() -> None:
    fox = Prompt().subject("a red fox", "with torn ears").action("sleeps")
    fixed = fix(fox.scene("in wet grass", "no people"))
    assert fixed.value == fox.scene("in wet grass").negative("people")
    assert fixed.negative == "people"


def test_a_part_that_is_nothing_but_a_setting_goes() -> None:
    prompt = Prompt().subject("a red fox").action("sleeps in wet grass").mood("16:9", "calm")
    fixed = fix(prompt)
    assert fixed.value.parts.mood in (("calm",), ("16:9", "calm"))


def test_a_subject_keeps_its_details_and_its_number() -> None:
    prompt = Prompt().subject("beautiful deer", "with wet fur", plural=True).action("drink")
    assert fix(prompt).value == (
        Prompt().subject("deer", "with wet fur", plural=True).action("drink")
    )


def test_words_of_the_library_are_not_edited() -> None:
    prompt = Prompt().subject("a fox").action("sleeps in wet grass").camera(Static())
    assert fix(prompt).value == prompt


def test_a_denial_leaves_the_negatives_of_a_prompt() -> None:
    prompt = Prompt().subject("a red fox").action("sleeps in wet grass").negative("never cars")
    assert fix(prompt).value.negatives == Negatives("cars")


def test_a_subject_is_never_taken_away() -> None:
    prompt = Prompt().subject("fog").scene("on a pier")
    draft = Draft(str(prompt), "", prompt, Model.KLING_2)
    assert edited(draft, prompt, [Edit(0, 3, "")]) is None


def test_what_a_picture_becomes_is_not_edited() -> None:
    prompt = Prompt().image("bud.png", shows="a closed bud", becomes="a beautiful red rose")
    assert fix(prompt).value == prompt


def test_an_action_is_edited_and_goes_when_nothing_is_left() -> None:
    fox = Prompt().subject("a red fox", "with torn ears").scene("in wet grass at dawn")
    assert fix(fox.action("sleeps beautifully curled up")).value == fox.action("sleeps curled up")
    draft = Draft(str(fox.action("naps")), "", fox.action("naps"), Model.KLING_2)
    start = draft.text.index("naps")
    assert edited(draft, fox.action("naps"), [Edit(start, start + 4, "")]) == fox


def test_a_text_full_of_flaws_takes_few_rounds() -> None:
    fixed = fix("a\u200b" * 2000)
    assert len(fixed.applied) > 1990
    assert len(fixed.value) < 2010


@pytest.mark.parametrize(
    ("text", "left", "seconds", "ratio"),
    [
        (
            "A 5 second vertical video of a fox that runs through deep snow.",
            "A video of a fox that runs through deep snow.",
            5,
            "9:16",
        ),
        (
            "A 10-second, 16:9 video of a fox that runs through deep snow.",
            "A video of a fox that runs through deep snow.",
            10,
            "16:9",
        ),
        (
            "Vertical video of a fox that runs through deep snow.",
            "Video of a fox that runs through deep snow.",
            None,
            "9:16",
        ),
        (
            "A gray fox that runs through deep snow at dawn, square format",
            "A gray fox that runs through deep snow at dawn",
            None,
            "1:1",
        ),
    ],
)
def test_settings_before_a_clip_go_one_after_the_other(
    text: str, left: str, seconds: float | None, ratio: str
) -> None:
    fixed = fix(text)
    assert fixed.value == left
    assert fixed.settings == Settings(seconds, ratio)


def test_a_setting_before_something_else_is_only_offered() -> None:
    assert fix("A 5-second split screen video of a fox").settings == Settings()


def test_control_characters_part_words_and_joiners_do_not() -> None:
    assert fix("A red\x0cfox in deep snow at dawn").value == "A red fox in deep snow at dawn"
    assert fix("A gray ca\u200bt in deep snow at dawn").value == "A gray cat in deep snow at dawn"


def test_fixing_ends_when_no_try_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kling_prompt.linter._fixing._MOST", 0)
    fixed = fix("A stunning old pier at dawn, no people")
    assert fixed.value == "A stunning old pier at dawn, no people"
    assert len(fixed.left) == 2
