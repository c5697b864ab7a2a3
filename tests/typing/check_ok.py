"""What the type checkers infer; read by them, never run."""

from typing import Literal, assert_type

from kling_prompt import (
    CLOCKWISE,
    CONTINUE,
    COUNTERCLOCKWISE,
    DOWN,
    IN,
    LEFT,
    OUT,
    RIGHT,
    UP,
    Angle,
    Capabilities,
    Character,
    Composition,
    Dialect,
    Direction,
    Effect,
    Element,
    Explanation,
    Facing,
    Film,
    Finding,
    Fixed,
    Focus,
    Generation,
    Genre,
    Handheld,
    Image,
    Join,
    Lens,
    Lighting,
    Line,
    Match,
    Mode,
    Model,
    Mood,
    MotionControl,
    Move,
    Need,
    Negatives,
    Omission,
    Orbit,
    Pace,
    Palette,
    Pan,
    Parts,
    Prompt,
    Provider,
    PullOut,
    Report,
    Request,
    Scene,
    Shot,
    ShotSize,
    StartEnd,
    Static,
    Storyboard,
    StoryReport,
    Stretch,
    Style,
    Subject,
    Symptom,
    Tilt,
    Together,
    UnknownWordError,
    Viewpoint,
    capabilities,
    explain,
    fix,
    known_models,
    lint,
    presets,
    remedy,
    request,
)

p = Prompt()

# A character stands wherever a text does; a storyboard is a sequence of prompts.
mara = Character("mara", "a girl", wears=["a red coat"], again="Mara", plural=False)
assert_type(mara.again, str)
assert_type(p.subject(mara, mara).action("meets", mara).scene(mara, mara), Prompt)
assert_type(p.image("a.png", shows=mara, becomes=mara), Prompt)
assert_type(p.camera(Orbit(around=mara, reveal=mara), PullOut(start=mara)), Prompt)
assert_type(mara.__replace__(name="anna"), Character)
board = Storyboard(p, cast=[mara]).scene(p, seconds=7, join=CONTINUE, intent="a dream")
assert_type(board, Storyboard)
assert_type(board[0], Prompt)
assert_type(board[1:], Storyboard)
assert_type(list(board), list[Prompt])
assert_type(board.scenes[0].join, Join | StartEnd | Match)
assert_type(board.plan(model=Model.KLING_3), tuple[Generation, ...])
assert_type(board.plan()[0].needs, tuple[Need, ...])
assert_type(lint(board), StoryReport)
assert_type(lint(p), Report)
assert_type(lint("a cat"), Report)

# Every call of the builder gives a prompt.
assert_type(p.subject("a cat", "with a hat", plural=False), Prompt)
assert_type(p.action("sleeps"), Prompt)
assert_type(p.scene("on a beach", "gulls cry"), Prompt)
assert_type(p.image("a.png", end="b.png", shows="a bud", becomes="a rose"), Prompt)
assert_type(p.camera(Handheld(), Pan(LEFT), "circles once"), Prompt)
assert_type(p.shot(ShotSize.CLOSE_UP, "a tight shot"), Prompt)
assert_type(p.angle(Angle.LOW, "from the gutter"), Prompt)
assert_type(p.viewpoint(Viewpoint.PROFILE, "through a keyhole"), Prompt)
assert_type(p.lens(Lens.FISHEYE, "a cracked lens"), Prompt)
assert_type(p.focus(Focus.DEEP, "sharp eyes"), Prompt)
assert_type(p.composition(Composition.CENTERED, "one third sky"), Prompt)
assert_type(p.pace(Pace.TIME_LAPSE, "at double speed"), Prompt)
assert_type(p.effect(Effect.FOG, "pollen"), Prompt)
assert_type(p.lighting(Lighting.GOLDEN_HOUR, "a single candle"), Prompt)
assert_type(p.palette(Palette.PASTEL, "teal"), Prompt)
assert_type(p.film(Film.VHS, "worn tape"), Prompt)
assert_type(p.style(Style.ANIME, "felt"), Prompt)
assert_type(p.genre(Genre.NOIR, "fable"), Prompt)
assert_type(p.mood(Mood.CALM, "wistful"), Prompt)
assert_type(p.negative("blur", Negatives("text")), Prompt)
assert_type(p.preset(p), Prompt)
assert_type(p.without("mood", "style"), Prompt)

# Merging and reading.
assert_type(p | p, Prompt)
assert_type(p.merge(p), Prompt)
assert_type(p.text, str)
assert_type(str(p), str)
assert_type(p.render(), str)
assert_type(p.render(Dialect.TAGS), str)
assert_type(p.fingerprint, str)
assert_type(p.negatives, Negatives)
assert_type(p == p.action("sleeps"), bool)

# Each part has the type of its words.
assert_type(p.parts, Parts)
assert_type(p.parts.subject, Subject | None)
assert_type(p.parts.action, str | None)
assert_type(p.parts.scene, Scene | None)
assert_type(p.parts.image, Image | None)
assert_type(p.dialogue("Mara", "Hi.", tone="calm").sound("rain", "wind"), Prompt)
assert_type(p.parts.dialogue, tuple[Line, ...])
assert_type(p.parts.sound, tuple[str, ...])
assert_type(p.parts.camera, tuple[Move | str, ...])
assert_type(p.parts.shot, tuple[ShotSize | str, ...])
assert_type(p.parts.angle, tuple[Angle | str, ...])
assert_type(p.parts.viewpoint, tuple[Viewpoint | str, ...])
assert_type(p.parts.lens, tuple[Lens | str, ...])
assert_type(p.parts.focus, tuple[Focus | str, ...])
assert_type(p.parts.composition, tuple[Composition | str, ...])
assert_type(p.parts.pace, tuple[Pace | str, ...])
assert_type(p.parts.effect, tuple[Effect | str, ...])
assert_type(p.parts.lighting, tuple[Lighting | str, ...])
assert_type(p.parts.palette, tuple[Palette | str, ...])
assert_type(p.parts.film, tuple[Film | str, ...])
assert_type(p.parts.style, tuple[Style | str, ...])
assert_type(p.parts.genre, tuple[Genre | str, ...])
assert_type(p.parts.mood, tuple[Mood | str, ...])
assert_type(p.parts.negative, Negatives)
assert_type(Subject("a cat").details, tuple[str, ...])
assert_type(Subject("a cat").plural, bool | None)
assert_type(Scene("on a hill").details, tuple[str, ...])
assert_type(Image("a.png").start, str)
assert_type(Image("a.png").becomes, str | None)

# Words.
assert_type(Lighting.GOLDEN_HOUR.phrase, str)
assert_type(Lighting.GOLDEN_HOUR.aliases, tuple[str, ...])
assert_type(Lighting.GOLDEN_HOUR.shows, str)
assert_type(Lighting.GOLDEN_HOUR.key, str)
assert_type(Angle.LOW.modifier, str | None)
assert_type(Angle.LOW.complement, str | None)
assert_type(Lighting("golden hour"), Lighting)
assert_type(list(Lighting), list[Lighting])

# Directions are literals.
assert_type(LEFT, Literal[Direction.LEFT])
assert_type(RIGHT, Literal[Direction.RIGHT])
assert_type(UP, Literal[Direction.UP])
assert_type(DOWN, Literal[Direction.DOWN])
assert_type(IN, Literal[Direction.IN])
assert_type(OUT, Literal[Direction.OUT])
assert_type(CLOCKWISE, Literal[Direction.CLOCKWISE])
assert_type(COUNTERCLOCKWISE, Literal[Direction.COUNTERCLOCKWISE])

# Moves.
assert_type(Orbit(), Orbit)
assert_type(Orbit(CLOCKWISE, degrees=90, around="the mug", slow=True), Orbit)
assert_type(Orbit().degrees, int | None)
assert_type(Orbit().around, str | None)
assert_type(Orbit().slow, bool)
assert_type(Orbit().reveal, str | None)
assert_type(Pan(LEFT).direction, Literal[Direction.LEFT, Direction.RIGHT])
assert_type(Orbit().phrase, str)
assert_type(Orbit.key(), str)
assert_type(Orbit().parameters(), dict[str, object])
assert_type(Handheld(shaky=True).shaky, bool)
assert_type(Static(), Static)
assert_type(Together(PullOut(), Tilt(UP)), Together)

# Negatives are a set.
n, m = Negatives("blur", "text"), Negatives("text")
assert_type(n | m, Negatives)
assert_type(n & m, Negatives)
assert_type(n - m, Negatives)
assert_type(n ^ m, Negatives)
assert_type(n <= m, bool)
assert_type(n < m, bool)
assert_type(n >= m, bool)
assert_type(n > m, bool)
assert_type(n.union(["fog"], {"rain"}), Negatives)
assert_type("blur" in n, bool)
assert_type(list(n), list[str])
assert_type(n.terms, tuple[str, ...])

# Explanations are a sequence of stretches.
e = explain(p)
assert_type(e, Explanation)
assert_type(e[0], Stretch)
assert_type(e[0:1], tuple[Stretch, ...])
assert_type(list(e), list[Stretch])
assert_type(e[0].text, str)
assert_type(e[0].part, str | None)
assert_type(e[0].start, int)
assert_type(e.unsaid, tuple[tuple[str, str], ...])

# Presets are prompts, found by constant, by name and by genre.
assert_type(presets.NOIR, Prompt)
assert_type(presets.NOIR | p, Prompt)
assert_type(presets.ALL["NOIR"], Prompt)
assert_type(presets.FAMILIES["CINEMATIC"]["NOIR"], Prompt)
assert_type(presets.of(Genre.NOIR), Prompt)

# A request is plain data with its facts.
made = request(p, model="kling-v3", seconds=5, mode=Mode.PRO, references={"a": Element("1")})
assert_type(made, Request)
assert_type(made.endpoint, str)
assert_type(made.provider, Provider)
assert_type(made.dropped, tuple[Omission, ...])
assert_type(made.warnings, tuple[str, ...])
assert_type(request([Shot(p, 2), Shot(p, 3)], model="kling-v3"), Request)
assert_type(request(fix(p), model="kling-v3"), Request)
dance = MotionControl("https://example.org/dance.mp4", Facing.VIDEO)
assert_type(request(p, model="kling-3.0", motion=dance), Request)
assert_type(request(p, model="kling-v2-6", voices={"a boy": "830"}), Request)
assert_type(request(p, model="kling-v2-6", voices={mara: "829"}), Request)
assert_type(capabilities("kling-v3"), Capabilities)
assert_type(capabilities("kling-v3").forms[0].seconds, tuple[int, ...])
assert_type(list(known_models()), list[Capabilities])

# A report is a sequence of findings; a fixed prompt stays a prompt.
r = lint(p, model=Model.KLING_3, select=["KP1"])
assert_type(r, Report)
assert_type(r[0], Finding)
assert_type(r[0:1], tuple[Finding, ...])
assert_type(r.ok, bool)
assert_type(fix(p), Fixed[Prompt])
assert_type(fix(p).value, Prompt)
assert_type(fix("a fox", negative="text").value, str)
assert_type(remedy(p, Symptom.FLICKER).prompt, Prompt)
assert_type(p.allow("KP101"), Prompt)

# Errors carry their facts.
assert_type(UnknownWordError.of("part", "moood", ["mood"]).suggestions, tuple[str, ...])
