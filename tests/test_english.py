"""Exact renderings: what the sentences are, case by case."""

import pytest

from kling_prompt import (
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    Angle,
    BulletTime,
    Composition,
    Dialect,
    DollyZoom,
    Drone,
    Effect,
    Handheld,
    Lead,
    Lighting,
    Mood,
    Motion,
    Move,
    Orbit,
    Pace,
    Palette,
    Pan,
    Pedestal,
    Prompt,
    PullOut,
    PushIn,
    RackFocus,
    Roll,
    ShotSize,
    Static,
    Style,
    Tilt,
    Together,
    Track,
    Tripod,
    Viewpoint,
    Zoom,
)

P = Prompt()
FISHERMAN = P.subject("an elderly fisherman", "with a white beard").action("mends a net")


# ------------------------------------------------------------------ subject, action, scene
@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        (P, ""),
        (P.subject("a desert"), "A desert."),
        (P.subject("a cat").action("sleeps"), "A cat sleeps."),
        (P.subject("two children").action("chasing a kite"), "Two children are chasing a kite."),
        (P.subject("a panda").action("happily eating"), "A panda is happily eating."),
        (P.subject("the pack", plural=True).action("running"), "The pack are running."),
        (P.subject("the fish", plural=False).action("diving"), "The fish is diving."),
        (P.subject("a lighthouse").scene("on a cliff"), "A lighthouse is on a cliff."),
        (P.subject("dust motes").scene("a shaft of light"), "Dust motes are in a shaft of light."),
        (P.subject("a market").scene("at noon"), "A market at noon."),
        (P.scene("a quiet harbor at dawn"), "A quiet harbor at dawn."),
        (P.action("waves crash against the shore"), "Waves crash against the shore."),
        (
            P.subject("a dog").action("runs").scene("an empty beach"),
            "A dog runs on an empty beach.",
        ),
        (P.subject("a boy").action("reads").scene("kitchen"), "A boy reads in a kitchen."),
        (P.subject("a boy").action("reads").scene("dawn"), "A boy reads at dawn."),
        (P.subject("a boy").action("reads").scene("Paris"), "A boy reads in Paris."),
        (
            P.subject("a man").action("stretches").scene("Light spills into a bedroom."),
            "A man stretches. Light spills into a bedroom.",
        ),
    ],
)
def test_what_happens_is_one_sentence(prompt: Prompt, text: str) -> None:
    assert str(prompt) == text


@pytest.mark.parametrize(
    ("details", "text"),
    [
        (["with a white beard"], "A man with a white beard waits."),
        (["wearing a red coat"], "A man wearing a red coat waits."),
        (["chipped at the rim"], "A man, chipped at the rim, waits."),
        (["with silver hair and a scar"], "A man, with silver hair and a scar, waits."),
        (["barefoot", "in a wet shirt"], "A man in a wet shirt, barefoot, waits."),
        (["Its tail held high, "], "A man, its tail held high, waits."),
        (["He is very old."], "A man waits. He is very old."),
        (["tall", "tall"], "A man, tall, waits."),
    ],
)
def test_details_attach_to_the_subject(details: list[str], text: str) -> None:
    assert str(P.subject("a man", *details).action("waits")) == text


def test_details_without_a_verb_behind_them_need_no_comma() -> None:
    assert str(P.subject("a dragon", "covered in frost")) == "A dragon covered in frost."
    assert str(P.subject("Mara", "a detective")) == "Mara, a detective."


@pytest.mark.parametrize(
    ("details", "text"),
    [
        (["fog drifts by"], "A cat sleeps in a barn. Fog drifts by."),
        (["fog drifts by", "dogs bark"], "A cat sleeps in a barn. Fog drifts by and dogs bark."),
        (["hay", "dust", "an owl"], "A cat sleeps in a barn. Hay, dust, and an owl."),
        (["hay, dust", "an owl"], "A cat sleeps in a barn. Hay, dust. An owl."),
        (["surrounded by hay"], "A cat sleeps in a barn, surrounded by hay."),
        (["overlooking the sea"], "A cat sleeps in a barn, overlooking the sea."),
        (["drifting incense"], "A cat sleeps in a barn. Drifting incense."),
        (
            ["The crowd erupts!", "dogs bark"],
            "A cat sleeps in a barn. The crowd erupts! Dogs bark.",
        ),
        (["Footsteps echo..."], "A cat sleeps in a barn. Footsteps echo..."),
        (
            ["In the rafters, an owl waits."],
            "A cat sleeps in a barn. In the rafters, an owl waits.",
        ),
    ],
)
def test_details_of_the_scene_follow(details: list[str], text: str) -> None:
    assert str(P.subject("a cat").action("sleeps").scene("in a barn", *details)) == text


@pytest.mark.parametrize(
    ("subject", "action", "text"),
    [
        ("A black cat.", "Strolls  along a wall.", "A black cat strolls along a wall."),
        ("iPhone screens", "light up", "iPhone screens light up."),
        ("8 red balloons", "drift", "8 red balloons drift."),
        ('"Open" signs', "flicker", '"Open" signs flicker.'),
        ("a sign", 'reads "Open 24 Hours"', 'A sign reads "Open 24 Hours".'),
        ("a sign", 'reads "Stop!"', 'A sign reads "Stop!"'),
        ("What is that?", "a robot asks", "What is that? A robot asks."),
        ("a puppy", "waits…", "A puppy waits…"),
        ("a car", "made in the U.S.", "A car made in the U.S."),
        ("a panda", "挥手。", "A panda 挥手。"),
        ("一只熊猫", "挥手", "一只熊猫 挥手。"),
        ("ßtraßen", "glow", "ßtraßen glow."),
        ("élan", "rises", "Élan rises."),
    ],
)
def test_texts_keep_their_own_spelling(subject: str, action: str, text: str) -> None:
    assert str(P.subject(subject).action(action)) == text


# ------------------------------------------------------------------ the camera
@pytest.mark.parametrize(
    ("moves", "text"),
    [
        ([Pan(LEFT, slow=True)], "The camera slowly pans left."),
        (
            [Pan(LEFT), Tilt(UP, reveal="a tower")],
            "The camera pans left, then tilts up to reveal a tower.",
        ),
        (
            [Together(PullOut(slow=True), Tilt(UP))],
            "The camera slowly pulls back while tilting up.",
        ),
        (
            [Together(PushIn(), Tilt(DOWN), Pan(LEFT))],
            "The camera pushes in on the subject while tilting down and panning left.",
        ),
        (
            [PullOut(start="close on her face", reveal="the temple hall")],
            "The camera starts close on her face, then pulls back to reveal the temple hall.",
        ),
        ([PullOut(start="her eyes")], "The camera starts on her eyes, then pulls back."),
        ([PullOut(end="a wide shot")], "The camera pulls back to a wide shot."),
        (
            [PullOut(end="a wide shot", reveal="the hall")],
            "The camera pulls back to a wide shot, revealing the hall.",
        ),
        (
            [PushIn(on="the mug", end="its logo")],
            "The camera pushes in on the mug, ending on its logo.",
        ),
        ([PushIn(end="close on it")], "The camera pushes in on the subject, ending close on it."),
        (
            [Pan(RIGHT, start="her face", end="the sword")],
            "The camera pans right from her face to the sword.",
        ),
        (
            [RackFocus(start="the candle", end="the door")],
            "The camera racks focus from the candle to the door.",
        ),
        ([RackFocus(end="the door")], "The camera racks focus to the door."),
        ([Roll(when="the ship tumbles")], "The camera rolls as the ship tumbles."),
        (
            [Orbit(detail="pausing on the logo")],
            "The camera orbits around the subject, pausing on the logo.",
        ),
        ([Orbit(LEFT, degrees=90, around="it")], "The camera orbits 90 degrees left around it."),
        ([Zoom(IN, fast=True, smooth=True)], "The camera quickly and smoothly zooms in."),
        ([Pedestal(UP, smooth=True)], "The camera smoothly pedestals up."),
        ([Lead()], "The camera moves backward in front of the subject."),
        ([DollyZoom(OUT)], "The camera makes a dolly zoom out."),
        ([BulletTime()], "The camera circles the frozen moment in bullet time."),
        ([Static()], "Static camera."),
        ([Static(), PushIn()], "The camera holds still, then pushes in on the subject."),
        ([Static(), Tripod()], "Static tripod-mounted camera."),
        ([Handheld(), Pan(LEFT)], "The handheld camera pans left."),
        ([Handheld(shaky=True)], "A slightly shaky handheld camera."),
        ([Drone(), Handheld()], "A drone handheld camera."),
        (["slowly circles the tower"], "The camera slowly circles the tower."),
        (["panning left"], "The camera is panning left."),
        (["slow dolly shot"], "A slow dolly shot."),
        (["The camera pans from her to him."], "The camera pans from her to him."),
        ([Pan(LEFT), "circles the tower"], "The camera pans left, then circles the tower."),
        (
            [Pan(LEFT), Pan(RIGHT, start="a door"), PullOut(start="his hand")],
            "The camera pans left, then pans right from a door, then starts on his hand and pulls back.",
        ),
    ],
)
def test_moves_become_verbs(moves: list[Move | str], text: str) -> None:
    assert str(P.camera(*moves)) == text


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("a lone samurai", "the samurai"),
        ("two small children", "the children"),
        ("a mug with a logo", "the mug"),
        ("the mug", "the subject"),
        ("Mara", "the subject"),
        ("a cat and a mouse", "the subject"),
    ],
)
def test_a_move_without_a_target_goes_for_the_subject(subject: str, text: str) -> None:
    assert str(P.subject(subject).camera(Orbit())).endswith(f"The camera orbits around {text}.")


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        (P.shot(ShotSize.CLOSE_UP), "In a close-up, the camera pans left."),
        (
            P.shot(ShotSize.CLOSE_UP).angle(Angle.LOW),
            "In a low-angle close-up, the camera pans left.",
        ),
        (
            P.shot(ShotSize.CLOSE_UP).angle(Angle.DUTCH),
            "In a close-up at a Dutch angle, the camera pans left.",
        ),
        (
            P.shot(ShotSize.WIDE).angle(Angle.OVERHEAD).viewpoint(Viewpoint.BACK),
            "In an overhead wide shot from behind, the camera pans left.",
        ),
        (P.angle(Angle.LOW), "From a low angle, the camera pans left."),
        (P.viewpoint(Viewpoint.PROFILE), "In profile, the camera pans left."),
        (P.viewpoint("through a keyhole"), "Through a keyhole, the camera pans left."),
        (P.viewpoint("odd one"), "The camera pans left. Odd one."),
        (P.shot("8K macro close-up"), "In an 8K macro close-up, the camera pans left."),
        (P.shot("tight shot of its paws"), "In a tight shot of its paws, the camera pans left."),
        (P.shot("the widest shot"), "In the widest shot, the camera pans left."),
        (P.shot("from behind the bar"), "From behind the bar, the camera pans left."),
        (
            P.shot(ShotSize.WIDE, ShotSize.TWO_SHOT),
            "The camera pans left. A wide shot and a two-shot.",
        ),
        (
            P.angle(Angle.LOW).viewpoint(Viewpoint.BACK),
            "The camera pans left. A low-angle shot and a shot from behind.",
        ),
    ],
)
def test_the_framing_opens_the_sentence_of_the_move(prompt: Prompt, text: str) -> None:
    assert str(prompt.camera(Pan(LEFT))) == text


def test_the_framing_gives_way_to_a_start_of_its_own() -> None:
    p = P.shot(ShotSize.WIDE).camera(PullOut(start="close on it"))
    assert str(p) == "The camera starts close on it, then pulls back. A wide shot."


def test_a_static_camera_comes_first_with_its_framing() -> None:
    p = FISHERMAN.camera(Static()).shot(ShotSize.MEDIUM).angle(Angle.EYE_LEVEL)
    assert str(p.lighting(Lighting.OVERCAST)) == (
        "Static camera: an eye-level medium shot. An elderly fisherman with a white beard mends a net. "
        "Soft overcast light."
    )


# ------------------------------------------------------------------ the look
@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        (P.mood(Mood.CALM), "A calm mood."),
        (P.mood(Mood.EERIE), "An eerie mood."),
        (P.mood(Mood.SERENE, Mood.MAJESTIC), "A serene and majestic mood."),
        (P.mood("dreamlike"), "A dreamlike mood."),
        (P.mood("a sense of wonder"), "A sense of wonder."),
        (P.mood("dreamlike", "quiet joy"), "A dreamlike mood and quiet joy."),
        (P.style(Style.WATERCOLOR), "A watercolor painting style."),
        (P.style(Style.ANIME, "1970s postcard"), "An anime and 1970s postcard style."),
        (
            P.lighting(Lighting.GOLDEN_HOUR).palette(Palette.WARM),
            "Golden hour light and warm tones.",
        ),
        (
            P.pace(Pace.SLOW_MOTION).lighting(Lighting.RIM).mood(Mood.TENSE),
            "Slow motion, bright rim light, and a tense mood.",
        ),
        (P.lighting("lit by a candle").mood(Mood.SOLEMN), "A solemn mood, lit by a candle."),
        (P.lighting("lit by a candle"), "Lit by a candle."),
        (P.lighting("Soft light through curtains."), "Soft light through curtains."),
        (P.lighting("hard light, long shadows"), "Hard light, long shadows."),
        (P.lighting("What a light!").mood(Mood.CALM), "What a light! A calm mood."),
        (P.effect(Effect.DUST, Effect.DUST), "Floating dust particles."),
        (P.composition(Composition.RULE_OF_THIRDS), "A rule-of-thirds composition."),
        (P.angle(Angle.AERIAL).shot(ShotSize.WIDE), "An aerial wide shot."),
        (P.viewpoint(Viewpoint.CREATURE), "A creature's point of view."),
    ],
)
def test_the_look_is_a_list_of_noun_phrases(prompt: Prompt, text: str) -> None:
    assert str(prompt) == text


def test_the_formula_is_the_order() -> None:
    p = P.mood(Mood.DREAMY).lighting("soft golden light").camera(Track(following="her"))
    p = p.scene("at dawn", "birds fly overhead").action("sprints across a meadow")
    assert str(p.subject("a young woman", "wearing a red dress")) == (
        "A young woman wearing a red dress sprints across a meadow at dawn. Birds fly overhead. "
        "The camera follows her. Soft golden light and a dreamy mood."
    )


# ------------------------------------------------------------------ image to video
CASTLE = P.image("castle.png", shows="a medieval castle on a hilltop")


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        (CASTLE, ""),
        (CASTLE.subject("a medieval castle"), "A medieval castle."),
        (CASTLE.subject("a medieval castle").camera(Pan(LEFT)), "The camera pans left."),
        (
            CASTLE.subject("a medieval castle").scene("on a hilltop").action("crumbles"),
            "A medieval castle crumbles.",
        ),
        (
            CASTLE.scene("on a hilltop", "storm clouds roll in").camera(PushIn()),
            "Storm clouds roll in. The camera pushes in on the subject.",
        ),
        (
            CASTLE.subject("a knight", "on a hilltop").action("rides past"),
            "A knight rides past.",
        ),
        (P.image("a.png", end="b.png"), "The first frame gradually transforms into the last."),
        (P.image("a.png", end="b.png").action("petals open"), "Petals open."),
        (P.image("a.png", becomes="a rose"), "The first frame gradually becomes a rose."),
        (P.image("a.png", shows="a bud", becomes="a rose"), "A bud gradually becomes a rose."),
        (
            P.image("a.png", becomes="a rose").subject("a bud").action("opens"),
            "A bud opens, gradually becoming a rose.",
        ),
        (
            P.image("a.png", end="b.png").subject("a bud"),
            "A bud. The first frame gradually transforms into the last.",
        ),
        (
            P.image("a.png", shows="a cathedral").subject("a cat").camera(Pan(LEFT)),
            "A cat. The camera pans left.",
        ),
    ],
)
def test_an_image_is_not_described_again(prompt: Prompt, text: str) -> None:
    assert str(prompt) == text


# ------------------------------------------------------------------ dialects
FULL = (
    FISHERMAN.scene("a wooden pier", "Waves lap gently.")
    .shot(ShotSize.MEDIUM)
    .angle(Angle.LOW)
    .camera(Drone(), Track(following="him", slow=True), "slow dolly shot")
    .lighting(Lighting.OVERCAST, "lit from below")
    .mood(Mood.CALM, "a sense of loss")
)


def test_labels_divide_the_same_sentences() -> None:
    assert FULL.render(Dialect.LABELLED) == (
        "Scene: An elderly fisherman with a white beard mends a net on a wooden pier. "
        "Waves lap gently. "
        "Style: Soft overcast light, a calm mood, and a sense of loss, lit from below. "
        "Motion: In a low-angle medium shot, the drone camera slowly follows him. A slow dolly shot."
    )
    still = FISHERMAN.camera(Static()).mood(Mood.CALM)
    assert still.render(Dialect.LABELLED).endswith("Style: A calm mood. Motion: Static camera.")
    assert Prompt().render(Dialect.LABELLED) == ""


def test_tags_are_phrases_between_commas() -> None:
    assert FULL.render(Dialect.TAGS) == (
        "an elderly fisherman, with a white beard, mends a net, a wooden pier, Waves lap gently, "
        "drone camera, slow tracking shot of him, slow dolly shot, low-angle medium shot, "
        "soft overcast light, calm mood, a sense of loss, lit from below"
    )


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        (P.camera(Static()), "static camera"),
        (
            P.camera(Together(PullOut(slow=True, start="her"), Tilt(UP))),
            "starting on her, then slow pull-back while tilting up",
        ),
        (
            P.camera(BulletTime(fast=True, smooth=True)),
            "fast smooth bullet-time orbit around the frozen moment",
        ),
        (P.image("a.png", shows="a bud", becomes="a rose"), "a bud, gradually becoming a rose"),
        (P.image("a.png", becomes="a rose"), "first frame, gradually becoming a rose"),
        (P.image("a.png", becomes="a rose").subject("a bud"), "a bud, gradually becoming a rose"),
        (P.viewpoint("odd one").mood(Mood.CALM, Mood.EERIE), "odd one, calm and eerie mood"),
    ],
)
def test_tags_name_moves_by_their_nouns(prompt: Prompt, text: str) -> None:
    assert prompt.render(Dialect.TAGS) == text


def test_every_move_reads_as_a_verb_a_participle_and_a_noun() -> None:
    kinds = [kind for kind in Motion.__subclasses__() if not kind.required]
    for kind in kinds:
        verb = kind.verb
        assert str(P.camera(kind())).startswith(f"The camera {verb.third}")
        assert f"while {verb.participle}" in str(P.camera(Together(Tilt(UP), kind())))
        assert P.camera(kind()).render(Dialect.TAGS).startswith(verb.noun)


@pytest.mark.parametrize(
    ("move", "text"),
    [
        (Pan(LEFT, across="across the room"), "pans left across the room"),
        (Pan(LEFT, when="as it meows"), "pans left as it meows"),
        (Pan(LEFT, when="while it meows"), "pans left while it meows"),
        (
            Pan(LEFT, start="from the window", end="to the door"),
            "pans left from the window to the door",
        ),
        (Zoom(IN, on="toward the cat"), "zooms in toward the cat"),
        (PullOut(end="in a wide shot"), "pulls back, ending in a wide shot"),
        (
            PushIn(start="low on the ground"),
            "starts low on the ground, then pushes in on the subject",
        ),
        (Orbit(degrees=1), "orbits 1 degree around the subject"),
    ],
)
def test_a_preposition_of_the_user_is_not_doubled(move: Move, text: str) -> None:
    assert str(P.camera(move)) == f"The camera {text}."


def test_a_noun_and_a_clause_make_no_list() -> None:
    p = P.scene("in a yard", "late afternoon sun", "a dog is barking")
    assert str(p) == "In a yard. Late afternoon sun. A dog is barking."
