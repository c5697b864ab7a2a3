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
    """Tiny specks hang in the air and catch the light."""
    DUST_CLOUD = Term(
        "billowing dust clouds",
        ("dust cloud", "dust clouds", "cartoon dust clouds", "kicked-up dust"),
        "Puffs of dust roll up from the ground behind movement.",
    )
    """Puffs of dust roll up from the ground behind movement."""
    EMBERS = Term(
        "glowing embers",
        ("embers", "embers floating in the air", "floating embers", "drifting embers"),
        "Orange points of ash rise and drift on hot air.",
    )
    """Orange points of ash rise and drift on hot air."""
    SPARKS = Term(
        "flying sparks",
        ("sparks", "shower of sparks", "bright sparks", "electric sparks"),
        "Bright points shoot out in arcs and die quickly.",
    )
    """Bright points shoot out in arcs and die quickly."""
    STEAM = Term(
        "rising steam",
        ("steam", "steam rising from vents", "wisps of steam", "hot vapor", "hot vapour"),
        "White wisps curl upward and dissolve.",
    )
    """White wisps curl upward and dissolve."""
    SMOKE = Term(
        "swirling smoke",
        ("smoke", "drifting smoke", "billowing smoke", "plumes of smoke"),
        "Thick gray or white swirls roll through the scene and veil parts of it.",
    )
    """Thick gray or white swirls roll through the scene and veil parts of it."""
    FOG = Term(
        "drifting fog",
        ("fog", "mist", "haze", "drifting mist", "atmospheric haze", "misty haze"),
        "A pale veil moves across the scene and softens whatever is far away.",
    )
    """A pale veil moves across the scene and softens whatever is far away."""
    SNOW = Term(
        "falling snow",
        ("falling snowflakes", "snowflakes in the air", "drifting snowflakes", "snowfall"),
        "White flakes drift down through all depths of the picture.",
    )
    """White flakes drift down through all depths of the picture."""
    PETALS = Term(
        "drifting petals",
        ("cherry blossom petals", "falling petals", "floating petals", "swirling petals"),
        "Small petals tumble through the air and settle.",
    )
    """Small petals tumble through the air and settle."""
    CONFETTI = Term(
        "falling confetti",
        ("confetti", "confetti shower", "confetti burst", "glitter in the air"),
        "Bright paper scraps flutter down and spin in the light.",
    )
    """Bright paper scraps flutter down and spin in the light."""
    BUBBLES = Term(
        "floating bubbles",
        ("soap bubbles", "rising bubbles", "drifting bubbles"),
        "Thin, shiny spheres float past and burst.",
    )
    """Thin, shiny spheres float past and burst."""
    FIREFLIES = Term(
        "glowing fireflies",
        ("fireflies", "drifting fireflies", "lightning bugs"),
        "Small warm lights wander and blink in the dark.",
    )
    """Small warm lights wander and blink in the dark."""
    HEAT_SHIMMER = Term(
        "heat shimmer",
        ("heat haze", "shimmering heat", "rippling hot air", "heat distortion"),
        "The distance wavers above hot ground, as if under water.",
    )
    """The distance wavers above hot ground, as if under water."""
    SPLASHES = Term(
        "water splashes",
        ("water splash", "splashing water", "flying water droplets", "spray of water"),
        "Sheets and drops of water leap up and scatter.",
    )
    """Sheets and drops of water leap up and scatter."""

    # On the lens and in the light
    RAIN_ON_LENS = Term(
        "rain-spattered lens",
        (
            "rain on the lens",
            "raindrops on the lens",
            "water drops on the lens",
            "wet lens",
        ),
        "Clear drops sit and run on the glass before the picture.",
    )
    """Clear drops sit and run on the glass before the picture."""
    LENS_FLARE = Term(
        "lens flare",
        ("lens flares", "anamorphic flare", "sun flare", "sunlight flares into the lens"),
        "Streaks and discs of light cross the picture from a bright source.",
    )
    """Streaks and discs of light cross the picture from a bright source."""
    GLOW = Term(
        "soft glow",
        ("magical glow", "soft blue glow", "cinematic glow on the edges"),
        "Objects or their edges seem to shine from within.",
    )
    """Objects or their edges seem to shine from within."""
    LIGHT_TRAILS = Term(
        "glowing light trails",
        ("light trails", "tiny light trails", "light streaks", "subtle light streaks"),
        "Moving lights draw thin bright lines behind them.",
    )
    """Moving lights draw thin bright lines behind them."""
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
    """Polished surfaces mirror the surroundings and carry moving highlights."""
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
    """Translucent images made of light hover in the air and flicker."""
    CAMERA_FLASH = Term(
        "bright flash bursts",
        ("camera flash", "camera flash effect", "camera flashes", "paparazzi flashes"),
        "Instants of hard white light bleach the scene.",
    )
    """Instants of hard white light bleach the scene."""
    LIGHTNING = Term(
        "lightning flashes",
        ("lightning flash", "flash of lightning", "lightning strikes", "lightning bolts"),
        "A jagged bolt lights the sky and the ground for an instant.",
    )
    """A jagged bolt lights the sky and the ground for an instant."""

    # Graphic and story effects
    ACTION_LINES = Term(
        "dynamic anime action lines",
        ("action lines", "speed lines", "manga speed lines", "anime speed lines"),
        "Drawn streaks shoot past or toward the subject.",
    )
    """Drawn streaks shoot past or toward the subject."""
    COLOR_CHANGE = Term(
        "color-changing effect",
        ("colour-changing effect", "color change", "colour change", "shifting colors"),
        "The hue of an object or the whole scene turns while we watch.",
    )
    """The hue of an object or the whole scene turns while we watch."""
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
    """Clouds of bright pigment burst outward and fill the frame."""
    DRAMATIC_TRANSITION = Term(
        "dramatic transitions",
        (
            "dramatic transition",
            "the scene splashes into new colors as the mood shifts",
            "sudden scene transformation",
        ),
        "The scene sweeps visibly from one state into another.",
    )
    """The scene sweeps visibly from one state into another."""
    DRAMATIC_REVEAL = Term(
        "dramatic unveiling",
        (
            "dramatic reveal",
            "reveal",
            "grand reveal",
            "slow reveal",
            "reveal moment",
        ),
        "Something hidden comes into full view at the peak of the shot.",
    )
    """Something hidden comes into full view at the peak of the shot."""
    MONTAGE = Term(
        "montage rhythm",
        (
            "montage feel",
            "montage",
            "montage or quick cuts",
            "quick-cut montage",
            "montage sequence",
        ),
        "Short, related impressions follow each other in quick succession.",
    )
    """Short, related impressions follow each other in quick succession."""
