"""A story of four scenes, told well and told badly."""

from kling_prompt import (
    CONTINUE,
    LEFT,
    UP,
    Character,
    Crane,
    Lighting,
    Match,
    Mood,
    Orbit,
    Palette,
    Pan,
    Prompt,
    PushIn,
    ShotSize,
    Storyboard,
    Style,
    Tilt,
    Track,
)

MARA = Character(
    "mara", "a girl of about ten with short black hair", wears=["a red wool coat"], images=["m.png"]
)
SWORD = Character("sword", "an old iron sword with a blue stone in its hilt")
LOOK = (
    Prompt()
    .style(Style.CINEMATIC)
    .palette(Palette.TEAL_AND_ORANGE)
    .negative("text", "watermark", "cartoon", "cgi")
)

WELL = (
    Storyboard(LOOK, cast=[MARA, SWORD])
    .scene(
        Prompt()
        .subject(MARA)
        .action("follows a narrow path between mossy pines")
        .scene("in a foggy forest", "Birds take off from the branches.")
        .shot(ShotSize.WIDE)
        .camera(Track(position="from behind", slow=True))
        .lighting(Lighting.MORNING)
        .mood(Mood.MYSTERIOUS)
    )
    .scene(
        Prompt()
        .subject(MARA)
        .action("stops before", SWORD, "that stands in a mossy stone")
        .scene("inside a stone ruin covered in ivy", "Dust floats in beams of morning light.")
        .shot(ShotSize.MEDIUM)
        .camera(Orbit(around=MARA, slow=True))
        .mood(Mood.MYSTERIOUS),
        join=Match(leaving="the camera turns toward the gate", entering="behind the broken gate"),
    )
    .scene(
        Prompt()
        .subject(MARA)
        .action("pulls", SWORD, "out of the stone with both hands")
        .scene("inside a stone ruin covered in ivy", "Blue light runs up the walls.")
        .shot(ShotSize.CLOSE_UP)
        .camera(PushIn(slow=True))
        .mood(Mood.TENSE),
        join=CONTINUE,
    )
    .scene(
        Prompt()
        .subject(MARA)
        .action("raises", SWORD, "above her head")
        .scene("on the steps of a stone ruin", "A full moon stands over the pines.")
        .shot(ShotSize.WIDE)
        .camera(Crane(UP, slow=True))
        .lighting(Lighting.MOONLIGHT)
        .mood(Mood.EPIC),
        seconds=10,
        intent="night has fallen",
    )
)

BADLY = (
    Storyboard(cast=[MARA, SWORD])
    .scene(
        Prompt()
        .subject(MARA)
        .action("follows a path from left to right, then enters a ruined temple")
        .scene("in a foggy forest at dawn")
        .shot(ShotSize.CLOSE_UP)
        .style(Style.CINEMATIC)
        .mood(Mood.CALM),
        seconds=20,
    )
    .scene(
        Prompt()
        .subject("She")
        .action("walks from right to left and stops before", SWORD)
        .scene("in a stone ruin at noon")
        .shot(ShotSize.CLOSE_UP)
        .camera(Pan(LEFT))
        .style(Style.ANIME)
        .mood(Mood.TENSE),
        join=CONTINUE,
    )
    .scene(
        Prompt()
        .subject("a girl in a brown jacket")
        .action("looks up")
        .scene("in a stone ruin at noon")
        .shot(ShotSize.CLOSE_UP)
        .camera(Tilt(UP))
        .style(Style.ANIME),
        join=CONTINUE,
    )
    .scene(
        Prompt()
        .subject(MARA)
        .action("pulls", SWORD, "which turns into a bird and then turns into smoke")
        .scene("in a stone ruin at noon")
        .shot(ShotSize.CLOSE_UP)
        .style(Style.ANIME)
        .image("pull.png", shows="a harbor with white boats"),
        join=CONTINUE,
    )
)

SCRIPT = """
Cinematic style, a teal and orange palette.

Scene 1 (5 sec): A girl of about ten with short black hair wearing a red wool coat follows a narrow
path between mossy pines in a foggy forest. Birds take off from the branches. Wide shot, soft
morning light. The camera slowly follows the girl from behind.

Scene 2 (5 sec): A girl of about ten with short black hair wearing a red wool coat stops before an
old iron sword with a blue stone in its hilt. Dust floats in beams of light. Medium shot, soft
morning light. The camera slowly orbits around the girl.

Scene 3 (5 sec): A girl of about ten with short black hair wearing a red wool coat pulls an old iron
sword with a blue stone in its hilt out of a rock. Blue light runs up the walls. Close-up, soft
morning light. The camera slowly pushes in on the girl.

Scene 4 (10 sec): A girl of about ten with short black hair wearing a red wool coat raises an old
iron sword with a blue stone in its hilt above her head. Birds circle over the pines. Wide shot,
soft morning light. The camera slowly cranes up.
"""
CARELESS = """
Cinematic style.

Scene 1 (20 sec): A girl of about ten with short black hair wearing a red wool coat follows a path
from left to right, then leaves the forest and enters a ruined temple at dawn.

Scene 2: She walks from right to left and stops before the sword at night. Anime style.

Scene 3: The young girl looks up at noon.
"""
