"""Effects: what floats in the air, what the lens adds, and what the story makes visible."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Effect(Word):
    """Visible effects, as noun phrases."""

    # In the air
    DUST = Term(
        "floating dust particles",
        (
            "dust particles",
            "dust motes",
            "floating particles",
            "particles glinting in the light",
            "dust in the air",
        ),
        "Tiny specks hang in the air and catch the light.",
    )
    DUST_CLOUD = Term(
        "billowing dust clouds",
        ("dust cloud", "dust clouds", "cartoon dust clouds", "kicked-up dust"),
        "Puffs of dust roll up from the ground behind movement.",
    )
    EMBERS = Term(
        "glowing embers",
        ("embers", "embers floating in the air", "floating embers", "drifting embers"),
        "Orange points of ash rise and drift on hot air.",
    )
    SPARKS = Term(
        "flying sparks",
        ("sparks", "shower of sparks", "bright sparks", "electric sparks"),
        "Bright points shoot out in arcs and die quickly.",
    )
    STEAM = Term(
        "rising steam",
        ("steam", "steam rising from vents", "wisps of steam", "hot vapor", "hot vapour"),
        "White wisps curl upward and dissolve.",
    )
    SMOKE = Term(
        "swirling smoke",
        ("smoke", "drifting smoke", "billowing smoke", "plumes of smoke"),
        "Thick gray or white swirls roll through the scene and veil parts of it.",
    )
    FOG = Term(
        "drifting fog",
        ("fog", "mist", "haze", "drifting mist", "atmospheric haze", "misty haze"),
        "A pale veil moves across the scene and softens whatever is far away.",
    )
    SNOW = Term(
        "falling snow",
        ("falling snowflakes", "snowflakes in the air", "drifting snowflakes", "snowfall"),
        "White flakes drift down through all depths of the picture.",
    )
    PETALS = Term(
        "drifting petals",
        ("cherry blossom petals", "falling petals", "floating petals", "swirling petals"),
        "Small petals tumble through the air and settle.",
    )
    CONFETTI = Term(
        "falling confetti",
        ("confetti", "confetti shower", "confetti burst", "glitter in the air"),
        "Bright paper scraps flutter down and spin in the light.",
    )
    BUBBLES = Term(
        "floating bubbles",
        ("soap bubbles", "rising bubbles", "drifting bubbles"),
        "Thin, shiny spheres float past and burst.",
    )
    FIREFLIES = Term(
        "glowing fireflies",
        ("fireflies", "drifting fireflies", "lightning bugs"),
        "Small warm lights wander and blink in the dark.",
    )
    HEAT_SHIMMER = Term(
        "heat shimmer",
        ("heat haze", "shimmering heat", "rippling hot air", "heat distortion"),
        "The distance wavers above hot ground, as if under water.",
    )
    SPLASHES = Term(
        "water splashes",
        ("water splash", "splashing water", "flying water droplets", "spray of water"),
        "Sheets and drops of water leap up and scatter.",
    )

    # On the lens and in the light
    RAIN_ON_LENS = Term(
        "raindrops on the lens",
        ("rain on the lens", "water drops on the lens", "wet lens"),
        "Clear drops sit and run on the glass before the picture.",
    )
    LENS_FLARE = Term(
        "lens flare",
        ("lens flares", "anamorphic flare", "sun flare", "sunlight flares into the lens"),
        "Streaks and discs of light cross the picture from a bright source.",
    )
    GLOW = Term(
        "soft glow",
        ("magical glow", "glowing orbs", "soft blue glow", "cinematic glow on the edges"),
        "Objects or their edges seem to shine from within.",
    )
    LIGHT_TRAILS = Term(
        "glowing light trails",
        ("light trails", "tiny light trails", "light streaks", "subtle light streaks"),
        "Moving lights draw thin bright lines behind them.",
    )
    REFLECTIONS = Term(
        "glossy reflections",
        (
            "reflections",
            "reflective surface",
            "glossy finish reflecting light",
            "subtle highlight along its side",
            "mirror reflections",
        ),
        "Polished surfaces mirror the surroundings and carry moving highlights.",
    )
    HOLOGRAM = Term(
        "futuristic holographic effects",
        (
            "holographic",
            "holograms",
            "holographic effects",
            "futuristic holographic effects around it",
            "pulsating neon lights and holograms",
            "giant holographic billboards",
        ),
        "Translucent images made of light hover in the air and flicker.",
    )
    CAMERA_FLASH = Term(
        "camera flash bursts",
        ("camera flash", "camera flash effect", "camera flashes", "paparazzi flashes"),
        "Instants of hard white light bleach the scene.",
    )
    LIGHTNING = Term(
        "lightning flashes",
        ("lightning flash", "flash of lightning", "lightning strikes", "lightning bolts"),
        "A jagged bolt lights the sky and the ground for an instant.",
    )

    # Graphic and story effects
    ACTION_LINES = Term(
        "dynamic anime action lines",
        ("action lines", "speed lines", "manga speed lines", "anime speed lines"),
        "Drawn streaks shoot past or toward the subject.",
    )
    COLOR_CHANGE = Term(
        "color-changing effect",
        ("colour-changing effect", "color change", "colour change", "shifting colors"),
        "The hue of an object or the whole scene turns while we watch.",
    )
    COLOR_EXPLOSION = Term(
        "explosion of color",
        (
            "explosion of colour",
            "a slow-motion explosion of color",
            "burst of color",
            "color powder explosion",
        ),
        "Clouds of bright pigment burst outward and fill the frame.",
    )
    DRAMATIC_TRANSITION = Term(
        "dramatic transitions",
        (
            "dramatic transition",
            "the scene splashes into new colors as the mood shifts",
            "sudden scene transformation",
        ),
        "The scene sweeps visibly from one state into another.",
    )
    DRAMATIC_REVEAL = Term(
        "dramatic reveal",
        ("reveal", "grand reveal", "slow reveal", "reveal moment"),
        "Something hidden comes into full view at the peak of the shot.",
    )
    MONTAGE = Term(
        "montage feel",
        ("montage", "montage or quick cuts", "quick-cut montage", "montage sequence"),
        "Short, related impressions follow each other in quick succession.",
    )
