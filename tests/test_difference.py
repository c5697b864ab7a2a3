"""What changed from one prompt to another."""

import pytest
from hypothesis import given

from kling_prompt import Change, Lighting, Mood, Orbit, Prompt, Style, diff
from kling_prompt.strategies import prompts

CAT = Prompt().subject("a cat", "with one white paw").mood(Mood.CALM).negative("blur")


def test_nothing_changed() -> None:
    assert len(diff(CAT, CAT)) == 0
    assert not diff(CAT, CAT)
    assert str(diff(CAT, CAT)) == ""


def test_each_change_is_said_in_a_line() -> None:
    after = (
        CAT.subject("a cat", "with two white paws")
        .camera(Orbit(slow=True))
        .without("mood")
        .negative("text")
    )
    assert str(diff(CAT, after)) == (
        "subject - 'with one white paw'\n"
        "subject + 'with two white paws'\n"
        "camera + Orbit(slow=True)\n"
        "mood - Mood.CALM\n"
        "negative + 'text'"
    )


def test_a_change_is_plain_data() -> None:
    style = Prompt().style(Style.ANIME, "soft")
    changes = diff(style, Prompt().style("soft", Style.INK).lighting(Lighting.NOON))
    assert [change.part for change in changes] == ["lighting", "style"]
    assert changes[0] == Change("lighting", (), (Lighting.NOON,))
    assert changes[1].added == (Style.INK,)
    assert changes[1].removed == (Style.ANIME,)
    assert changes[:1] == (changes[0],)


def test_a_change_of_order_or_number_shows_the_whole_part() -> None:
    warm = Prompt().mood(Mood.CALM, Mood.COZY)
    assert str(diff(warm, Prompt().mood(Mood.COZY, Mood.CALM))) == (
        "mood - Mood.CALM, Mood.COZY\nmood + Mood.COZY, Mood.CALM"
    )
    crew = Prompt().subject("the crew")
    assert str(diff(crew, crew.subject("the crew", plural=True))) == (
        "subject - 'the crew'\nsubject + 'the crew', plural=True"
    )


def test_images_differ_field_by_field() -> None:
    bud = Prompt().image("bud.png", shows="a bud")
    assert str(diff(bud, bud.image("bud.png", shows="a rose"))) == (
        "image - shows='a bud'\nimage + shows='a rose'"
    )


@given(prompts(), prompts())
def test_a_difference_has_exactly_the_parts_that_differ(p: Prompt, q: Prompt) -> None:
    changes = {change.part: change for change in diff(p, q)}
    for part in p.parts._fields:
        old, new = getattr(p.parts, part), getattr(q.parts, part)
        assert (part in changes) == (old != new)
        if part in changes:
            assert (changes[part].before, changes[part].after) == (old, new)
    assert bool(changes) == (p != q)


@given(prompts(), prompts())
def test_looking_back_swaps_both_sides(p: Prompt, q: Prompt) -> None:
    there, back = diff(p, q), diff(q, p)
    assert [(c.part, c.after, c.before) for c in there] == [tuple(c) for c in back]
    assert [(c.added, c.removed) for c in there] == [(c.removed, c.added) for c in back]


@given(prompts(), prompts())
def test_every_difference_can_be_printed(p: Prompt, q: Prompt) -> None:
    assert bool(str(diff(p, q))) == (p != q)


@pytest.mark.parametrize("side", ["before", "after"])
def test_only_prompts_can_be_compared(side: str) -> None:
    both = {"before": CAT, "after": CAT, side: "a cat"}
    with pytest.raises(TypeError) as error:
        diff(**both)  # type: ignore[arg-type]
    assert str(error.value) == f"{side}='a cat' is a str; Prompt is accepted"
