"""Mood: how the picture feels."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Mood(Word):
    """Mood and atmosphere, as adjectives."""

    # Dream and wonder
    DREAMY = Term(
        "dreamy",
        ("dreamlike", "dreamy atmosphere", "dreamy mood"),
        "Soft edges and drifting movement, as if half asleep.",
    )
    """Soft edges and drifting movement, as if half asleep."""
    ETHEREAL = Term(
        "ethereal",
        ("ethereal atmosphere", "ethereal mood", "heavenly", "celestial"),
        "Pale light and weightless shapes that seem barely solid.",
    )
    """Pale light and weightless shapes that seem barely solid."""
    OTHERWORLDLY = Term(
        "otherworldly",
        ("otherworldly atmosphere", "unearthly", "alien atmosphere"),
        "Strange light and forms that belong to no known place.",
    )
    """Strange light and forms that belong to no known place."""
    SURREAL = Term(
        "surreal",
        ("surreal atmosphere", "surreal mood", "surrealistic"),
        "Familiar things behave impossibly, and nobody in the scene is surprised.",
    )
    """Familiar things behave impossibly, and nobody in the scene is surprised."""
    MAGICAL = Term(
        "magical",
        ("magical atmosphere", "enchanted", "enchanting", "fairy-tale atmosphere"),
        "Sparkle and gentle glow suggest that a spell is at work.",
    )
    """Sparkle and gentle glow suggest that a spell is at work."""
    WHIMSICAL = Term(
        "whimsical",
        ("whimsical atmosphere", "whimsical mood", "quirky", "fanciful"),
        "Odd, charming details and light-footed movement make the scene smile.",
    )
    """Odd, charming details and light-footed movement make the scene smile."""
    MYSTERIOUS = Term(
        "mysterious",
        ("mysterious atmosphere", "enigmatic", "sense of mystery", "mystical"),
        "Parts of the scene stay hidden, and the eye searches for answers.",
    )
    """Parts of the scene stay hidden, and the eye searches for answers."""
    AWESTRUCK = Term(
        "awestruck",
        ("awe", "in awe", "sense of awe", "sense of wonder", "wonderstruck", "awe-inspiring"),
        "Figures stand still and stare at something far larger than themselves.",
    )
    """Figures stand still and stare at something far larger than themselves."""
    HYPNOTIC = Term(
        "hypnotic",
        ("mesmerizing", "mesmerising", "trance-like", "entrancing"),
        "Repeating, even movement holds the eye until nothing else matters.",
    )
    """Repeating, even movement holds the eye until nothing else matters."""

    # Calm
    TRANQUIL = Term(
        "tranquil",
        ("tranquil atmosphere", "tranquility", "tranquillity"),
        "Still surfaces and unhurried gestures, with nothing about to disturb them.",
    )
    """Still surfaces and unhurried gestures, with nothing about to disturb them."""
    SERENE = Term(
        "serene",
        ("serene atmosphere", "serene mood", "serenity"),
        "Open space, clear light and slow movement settle the eye.",
    )
    """Open space, clear light and slow movement settle the eye."""
    CALM = Term(
        "calm",
        ("calm mood", "calm atmosphere", "calming", "soothing"),
        "Even light and small, steady movements keep the pulse low.",
    )
    """Even light and small, steady movements keep the pulse low."""
    PEACEFUL = Term(
        "peaceful",
        ("peaceful vibe", "peaceful tone", "peaceful atmosphere", "peaceful mood"),
        "People and nature rest side by side, at ease.",
    )
    """People and nature rest side by side, at ease."""
    QUIET = Term(
        "quiet",
        ("quiet mood", "quiet atmosphere", "hushed", "subdued"),
        "Little moves, and every small gesture becomes noticeable.",
    )
    """Little moves, and every small gesture becomes noticeable."""
    CONTEMPLATIVE = Term(
        "contemplative",
        ("pensive", "introspective", "meditative", "thoughtful", "reflective mood"),
        "A long look or a lingering view gives time to think.",
    )
    """A long look or a lingering view gives time to think."""
    RELAXED = Term(
        "relaxed",
        ("laid-back", "easygoing", "chill vibe", "laid-back vibe"),
        "Loose postures and unhurried movement, with time to spare.",
    )
    """Loose postures and unhurried movement, with time to spare."""

    # Warmth and closeness
    COZY = Term(
        "cozy",
        ("cosy", "cozy atmosphere", "cosy atmosphere", "homely", "snug"),
        "Warm pools of light, soft fabrics and close walls feel sheltered.",
    )
    """Warm pools of light, soft fabrics and close walls feel sheltered."""
    ROMANTIC = Term(
        "romantic",
        ("romantic atmosphere", "romantic mood", "sense of romance"),
        "Two people drawn together in soft light, eyes only on each other.",
    )
    """Two people drawn together in soft light, eyes only on each other."""
    INTIMATE = Term(
        "intimate",
        ("intimate mood", "intimate atmosphere", "intimacy", "intimate drama"),
        "Close distances and private gestures, as if overheard by the viewer.",
    )
    """Close distances and private gestures, as if overheard by the viewer."""
    SENSUAL = Term(
        "sensual",
        ("sultry", "seductive", "sensuous", "alluring"),
        "Lingering glances, slow gestures and warm skin tones.",
    )
    """Lingering glances, slow gestures and warm skin tones."""
    TENDER = Term(
        "tender",
        ("tenderness", "affectionate", "loving", "gentle mood"),
        "Careful touches and soft looks show affection without haste.",
    )
    """Careful touches and soft looks show affection without haste."""
    HEARTWARMING = Term(
        "heartwarming",
        ("heart-warming", "heartfelt", "touching mood", "wholesome"),
        "A small act of kindness lights up the faces.",
    )
    """A small act of kindness lights up the faces."""
    NOSTALGIC = Term(
        "nostalgic",
        ("vintage vibe", "old-fashioned look", "old-fashioned", "nostalgic mood", "nostalgia"),
        "Faded colors and bygone details, like a memory played back.",
    )
    """Faded colors and bygone details, like a memory played back."""
    BITTERSWEET = Term(
        "bittersweet",
        ("wistful", "wistfulness", "smiling through tears"),
        "A smile with sadness behind it, as something good ends.",
    )
    """A smile with sadness behind it, as something good ends."""

    # Joy
    CHEERFUL = Term(
        "cheerful",
        ("happy", "happy scene", "cheerful atmosphere", "cheery", "upbeat"),
        "Bright light, open faces and springy movement.",
    )
    """Bright light, open faces and springy movement."""
    JOYFUL = Term(
        "joyful",
        ("joyous", "euphoric", "jubilant", "elated", "exuberant"),
        "Laughter, open arms and bursts of movement overflow the frame.",
    )
    """Laughter, open arms and bursts of movement overflow the frame."""
    PLAYFUL = Term(
        "playful",
        ("playful atmosphere", "playful mood", "mischievous", "cheeky"),
        "Teasing gestures and small surprises, like the rules of a game.",
    )
    """Teasing gestures and small surprises, like the rules of a game."""
    HUMOROUS = Term(
        "humorous",
        ("funny", "comedic", "comical", "lighthearted humor", "lighthearted humour"),
        "Odd reactions and mishaps play out for a laugh.",
    )
    """Odd reactions and mishaps play out for a laugh."""
    CAREFREE = Term(
        "carefree",
        ("lighthearted", "light-hearted", "free-spirited", "breezy"),
        "Loose, sunny movement, as if the day had no end.",
    )
    """Loose, sunny movement, as if the day had no end."""
    INNOCENT = Term(
        "innocent",
        ("childlike", "innocence", "childlike wonder"),
        "Wide eyes and simple gestures, like a child's first discovery.",
    )
    """Wide eyes and simple gestures, like a child's first discovery."""
    FESTIVE = Term(
        "festive",
        ("celebratory", "festive atmosphere", "party atmosphere", "celebration mood"),
        "Lights, decorations and people in motion fill the scene with celebration.",
    )
    """Lights, decorations and people in motion fill the scene with celebration."""
    HOPEFUL = Term(
        "hopeful",
        ("hopeful mood", "optimistic", "sense of hope", "hopefulness"),
        "Light grows in the distance, and faces turn toward it.",
    )
    """Light grows in the distance, and faces turn toward it."""
    UPLIFTING = Term(
        "uplifting",
        ("inspiring", "inspirational", "feel-good", "uplifting atmosphere"),
        "Rising movement and growing light carry the viewer upward.",
    )
    """Rising movement and growing light carry the viewer upward."""
    ADVENTUROUS = Term(
        "adventurous",
        ("bright adventure", "sense of adventure", "adventurous spirit", "swashbuckling"),
        "Open horizons and eager movement into the unknown.",
    )
    """Open horizons and eager movement into the unknown."""

    # Grandeur and resolve
    EPIC = Term(
        "epic",
        ("epic atmosphere", "epic mood", "epic scale", "larger-than-life"),
        "Vast spaces, great crowds or forces, and small figures among them.",
    )
    """Vast spaces, great crowds or forces, and small figures among them."""
    MAJESTIC = Term(
        "majestic",
        ("grandeur", "majesty", "majestic atmosphere", "stately", "regal"),
        "A tall or mighty subject holds the frame, slow and sure.",
    )
    """A tall or mighty subject holds the frame, slow and sure."""
    HEROIC = Term(
        "heroic",
        ("heroic mood", "heroism", "valiant", "courageous"),
        "The subject stands tall and faces danger head-on.",
    )
    """The subject stands tall and faces danger head-on."""
    TRIUMPHANT = Term(
        "triumphant",
        ("triumph", "victorious", "triumphant mood", "sense of victory"),
        "Raised arms, lifted faces and light breaking through after a struggle.",
    )
    """Raised arms, lifted faces and light breaking through after a struggle."""
    POWERFUL = Term(
        "powerful",
        ("imposing", "commanding", "powerful presence"),
        "The subject looms with weight and force over everything around it.",
    )
    """The subject looms with weight and force over everything around it."""
    DETERMINED = Term(
        "determined",
        ("determination", "resolute", "defiant", "determined mood"),
        "A set jaw and a fixed gaze, moving forward against resistance.",
    )
    """A set jaw and a fixed gaze, moving forward against resistance."""
    DRAMATIC = Term(
        "dramatic",
        ("dramatic atmosphere", "dramatic mood", "dramatic tone"),
        "Strong contrasts and large gestures make the stakes visible.",
    )
    """Strong contrasts and large gestures make the stakes visible."""
    SOLEMN = Term(
        "solemn",
        ("solemn mood", "somber", "sombre", "funereal"),
        "Bowed heads and measured gestures, as at a memorial.",
    )
    """Bowed heads and measured gestures, as at a memorial."""
    REVERENT = Term(
        "reverent",
        ("sacred atmosphere", "spiritual", "holy atmosphere", "reverence"),
        "Light falls from above onto figures that keep a respectful stillness.",
    )
    """Light falls from above onto figures that keep a respectful stillness."""
    ELEGANT = Term(
        "elegant",
        ("sophisticated", "luxurious atmosphere", "refined", "graceful"),
        "Clean lines, fine materials and poised, gliding movement.",
    )
    """Clean lines, fine materials and poised, gliding movement."""
    PRISTINE = Term(
        "pristine",
        ("untouched", "unspoiled", "unspoilt", "immaculate"),
        "Clean surfaces and clear air, as if no one had been there.",
    )
    """Clean surfaces and clear air, as if no one had been there."""
    RUGGED = Term(
        "rugged",
        ("rugged atmosphere", "untamed", "rough-hewn", "weather-beaten"),
        "Rough textures, weathered faces and harsh terrain.",
    )
    """Rough textures, weathered faces and harsh terrain."""

    # Energy and agitation
    ENERGETIC = Term(
        "energetic",
        (
            "energetic atmosphere",
            "energetic morning atmosphere",
            "lively",
            "vibrant atmosphere",
            "high-energy",
        ),
        "Bodies and camera are constantly on the go, full of drive.",
    )
    """Bodies and camera are constantly on the go, full of drive."""
    EXHILARATING = Term(
        "exhilarating",
        ("thrilling", "adrenaline-fueled", "adrenaline-fuelled", "exciting"),
        "Speed and height rush at the viewer and lift the stomach.",
    )
    """Speed and height rush at the viewer and lift the stomach."""
    URGENT = Term(
        "urgent",
        ("urgent mood", "urgency", "sense of urgency", "race against time"),
        "Hurried steps and glances, as if time were running out.",
    )
    """Hurried steps and glances, as if time were running out."""
    FRENETIC = Term(
        "frenetic",
        ("frantic", "frenzied", "frenetic energy", "hectic"),
        "Rapid, jumpy movement crowds in from all sides.",
    )
    """Rapid, jumpy movement crowds in from all sides."""
    CHAOTIC = Term(
        "chaotic",
        ("chaos", "chaotic atmosphere", "tumultuous", "turbulent"),
        "Things move in every direction at once, out of control.",
    )
    """Things move in every direction at once, out of control."""
    INTENSE = Term(
        "intense",
        ("intensity", "intense atmosphere", "intense mood"),
        "Locked eyes and strained muscles, with everything pushed to the limit.",
    )
    """Locked eyes and strained muscles, with everything pushed to the limit."""
    ANGRY = Term(
        "angry",
        ("angry tone", "furious", "rage", "aggressive", "hostile"),
        "Clenched faces, hard gestures and sudden outbursts.",
    )
    """Clenched faces, hard gestures and sudden outbursts."""

    # Tension and fear
    TENSE = Term(
        "tense",
        ("tense atmosphere", "tense mood", "nerve-racking", "nerve-wracking", "tension"),
        "Held breath and tight framing, as if something might snap.",
    )
    """Held breath and tight framing, as if something might snap."""
    SUSPENSEFUL = Term(
        "suspenseful",
        ("suspense", "suspenseful atmosphere", "edge-of-your-seat"),
        "A threat is delayed, and the viewer waits for it to strike.",
    )
    """A threat is delayed, and the viewer waits for it to strike."""
    OMINOUS = Term(
        "ominous",
        ("foreboding", "ominous atmosphere", "sense of dread", "impending doom"),
        "Gathering darkness and heavy stillness announce trouble.",
    )
    """Gathering darkness and heavy stillness announce trouble."""
    MENACING = Term(
        "menacing",
        ("sinister", "threatening", "villainous", "evil atmosphere"),
        "A dark figure or force closes in with ill intent.",
    )
    """A dark figure or force closes in with ill intent."""
    EERIE = Term(
        "eerie",
        ("spooky", "haunting", "creepy", "ghostly", "eerie atmosphere"),
        "Empty places, odd light and movement at the edge of sight.",
    )
    """Empty places, odd light and movement at the edge of sight."""
    UNSETTLING = Term(
        "unsettling",
        ("uneasy", "disturbing", "uncanny", "disquieting"),
        "Something small is wrong with an ordinary scene.",
    )
    """Something small is wrong with an ordinary scene."""
    FRIGHTENING = Term(
        "frightening",
        ("scary", "terrifying", "nightmarish", "horrifying"),
        "Sudden shapes, wide eyes and darkness that hides an attacker.",
    )
    """Sudden shapes, wide eyes and darkness that hides an attacker."""
    CLAUSTROPHOBIC = Term(
        "claustrophobic",
        ("confined", "oppressive", "suffocating", "stifling"),
        "Walls and bodies press close, with little room to move.",
    )
    """Walls and bodies press close, with little room to move."""

    # Darkness and sadness
    GLOOMY = Term(
        "gloomy",
        ("gloom", "gloomy atmosphere", "dreary", "dark mood", "murky"),
        "Dim, gray light weighs on the place and the people in it.",
    )
    """Dim, gray light weighs on the place and the people in it."""
    BLEAK = Term(
        "bleak",
        ("depressing", "desolate", "hopeless", "despairing", "grim"),
        "Bare, cold surroundings that offer no comfort.",
    )
    """Bare, cold surroundings that offer no comfort."""
    BROODING = Term(
        "brooding",
        ("moody", "moody atmosphere", "dark and moody"),
        "Deep shadows and withdrawn faces hold back a dark thought.",
    )
    """Deep shadows and withdrawn faces hold back a dark thought."""
    GRITTY = Term(
        "gritty",
        ("gritty atmosphere", "gritty mood", "raw and gritty", "grimy"),
        "Dirt, sweat and rough surfaces show a hard life up close.",
    )
    """Dirt, sweat and rough surfaces show a hard life up close."""
    MELANCHOLIC = Term(
        "melancholic",
        ("melancholy", "melancholic mood", "mournful"),
        "Drooping gestures and muted color linger over a loss.",
    )
    """Drooping gestures and muted color linger over a loss."""
    SAD = Term(
        "sad",
        ("sadness", "sorrowful", "heartbreaking", "tearful", "tragic"),
        "Tears, lowered eyes and slow, heavy movement.",
    )
    """Tears, lowered eyes and slow, heavy movement."""
    LONELY = Term(
        "lonely",
        ("loneliness", "lonesome", "isolated", "solitary"),
        "A single figure small in an empty space, far from others.",
    )
    """A single figure small in an empty space, far from others."""
    VULNERABLE = Term(
        "vulnerable",
        ("vulnerability", "fragile", "defenseless", "defenceless"),
        "The subject looks small and exposed, with nothing to hide behind.",
    )
    """The subject looks small and exposed, with nothing to hide behind."""
    WEARY = Term(
        "weary",
        ("exhausted", "world-weary", "weariness", "worn-out"),
        "Heavy eyelids and dragging steps after too long a day.",
    )
    """Heavy eyelids and dragging steps after too long a day."""
