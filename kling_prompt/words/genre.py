"""Genre: the kind of film a prompt belongs to."""

from enum import unique
from typing import final

from kling_prompt.words._term import Term, Word


@final
@unique
class Genre(Word):
    """Genre and content category, as noun phrases that can stand alone."""

    # Forms and purposes
    CINEMATIC = Term(
        "cinematic live-action film",
        (
            "cinematic live-action",
            "cinematic videos",
            "cinematic film",
            "live-action film",
            "feature film",
        ),
        "Actors play a scene in dressed sets and lit locations.",
    )
    """Actors play a scene in dressed sets and lit locations."""
    ANIMATION = Term(
        "animated short film",
        (
            "animated or cartoon-style videos",
            "animated cartoon",
            "animated film",
            "animated short",
            "animated series",
        ),
        "Drawn or modelled characters act out a little story.",
    )
    """Drawn or modelled characters act out a little story."""
    STYLIZED_ART = Term(
        "stylized art film",
        (
            "stylized artistic videos",
            "artistic",
            "stylized",
            "stylised",
            "art film",
            "experimental film",
        ),
        "Shapes, colors and movement follow an artist's design more than real life.",
    )
    """Shapes, colors and movement follow an artist's design more than real life."""
    PRODUCT = Term(
        "product commercial",
        (
            "product-focused videos",
            "product showcases",
            "product showcase",
            "product video",
            "product ad",
            "product advertisement",
        ),
        "One object stands alone, lit and turned so that every side shows.",
    )
    """One object stands alone, lit and turned so that every side shows."""
    FASHION = Term(
        "fashion film",
        ("fashion video", "fashion editorial", "runway film", "lookbook video"),
        "Models pose, stride and turn while fabric moves around them.",
    )
    """Models pose, stride and turn while fabric moves around them."""
    FOOD = Term(
        "food commercial",
        ("food video", "food ad", "cooking show", "culinary film"),
        "Steaming dishes, pouring sauces and crisp crusts fill the picture.",
    )
    """Steaming dishes, pouring sauces and crisp crusts fill the picture."""
    TRAVEL = Term(
        "travel film",
        ("travel video", "travelogue", "travel vlog", "tourism video"),
        "Landmarks, roads, markets and wide views pass as seen by a visitor.",
    )
    """Landmarks, roads, markets and wide views pass as seen by a visitor."""
    MUSIC_VIDEO = Term(
        "music video",
        (
            "music clip",
            "fast-paced music video",
            "fast-paced music video style",
            "music video style",
        ),
        "Performers sing or dance to the lens amid changing colored light.",
    )
    """Performers sing or dance to the lens amid changing colored light."""
    SPORTS = Term(
        "sports film",
        ("sports video", "sports commercial", "sports highlight", "athletic commercial"),
        "Athletes sprint, leap and strain with sweat, dust and cheering stands around.",
    )
    """Athletes sprint, leap and strain with sweat, dust and cheering stands around."""

    # Documentary
    DOCUMENTARY = Term(
        "documentary film",
        ("documentary", "documentaries", "docuseries", "documentary feature"),
        "Real people, workplaces and streets appear as they are on an ordinary day.",
    )
    """Real people, workplaces and streets appear as they are on an ordinary day."""
    NATURE = Term(
        "nature documentary",
        (
            "natural scenes and landscapes",
            "cinematic nature documentary",
            "nature film",
            "nature scene",
            "landscape film",
        ),
        "Forests, mountains, oceans and weather fill wide, unhurried views.",
    )
    """Forests, mountains, oceans and weather fill wide, unhurried views."""
    WILDLIFE = Term(
        "wildlife documentary",
        ("wildlife", "wildlife action", "wildlife close-up", "wildlife film", "animal documentary"),
        "Wild animals hunt, graze and raise their young in natural habitat.",
    )
    """Wild animals hunt, graze and raise their young in natural habitat."""

    # Science fiction and imagined futures
    SCI_FI = Term(
        "science fiction",
        ("sci-fi", "scifi", "sci-fi film", "sci-fi and fantasy scenes", "science-fiction film"),
        "Advanced machines, lit control panels and unfamiliar vehicles surround the characters.",
    )
    """Advanced machines, lit control panels and unfamiliar vehicles surround the characters."""
    FUTURISTIC = Term(
        "near-future science fiction",
        ("futuristic", "futuristic tech", "high-tech", "nanotech", "robotic"),
        "Robots, floating displays and sleek white architecture in everyday use.",
    )
    """Robots, floating displays and sleek white architecture in everyday use."""
    CYBERPUNK = Term(
        "cyberpunk science fiction",
        (
            "cyberpunk",
            "cyberpunk atmosphere",
            "sprawling cyberpunk city",
            "cyberpunk city",
            "neonpunk",
        ),
        "Neon signs, cables and implants crowd wet streets between giant towers.",
    )
    """Neon signs, cables and implants crowd wet streets between giant towers."""
    SPACE_OPERA = Term(
        "space opera",
        ("space adventure", "space epic", "interstellar adventure", "galactic epic"),
        "Star fleets, ringed planets and glowing engines against black space.",
    )
    """Star fleets, ringed planets and glowing engines against black space."""
    ALIEN = Term(
        "alien-world science fiction",
        ("alien", "alien world", "alien planet", "extraterrestrial", "first contact story"),
        "Strange creatures and plants live under skies with several moons.",
    )
    """Strange creatures and plants live under skies with several moons."""
    DYSTOPIAN = Term(
        "dystopian drama",
        (
            "dystopian",
            "dystopia",
            "post-apocalyptic",
            "post-apocalyptic drama",
            "wasteland survival",
        ),
        "Crumbling cities, smog, guards and ragged crowds under a dull sky.",
    )
    """Crumbling cities, smog, guards and ragged crowds under a dull sky."""
    UTOPIAN = Term(
        "utopian science fiction",
        ("utopian", "utopia", "solarpunk", "green future"),
        "Gardens climb gleaming towers, and calm people share sunlit plazas.",
    )
    """Gardens climb gleaming towers, and calm people share sunlit plazas."""
    STEAMPUNK = Term(
        "steampunk adventure",
        ("steampunk", "steam punk", "clockwork fantasy", "victorian science fiction"),
        "Brass gears, goggles, airships and hissing pipes in a nineteenth-century city.",
    )
    """Brass gears, goggles, airships and hissing pipes in a nineteenth-century city."""

    # Fantasy and the past
    FANTASY = Term(
        "epic fantasy",
        ("fantasy", "high fantasy", "fantasy film", "ancient rune-covered stones", "fantasy epic"),
        "Dragons, towers and armies stand in vast, rugged landscapes.",
    )
    """Dragons, towers and armies stand in vast, rugged landscapes."""
    MEDIEVAL = Term(
        "medieval fantasy",
        (
            "medieval",
            "medieval magic",
            "pure medieval fantasy",
            "sword and sorcery",
            "knights and castles",
        ),
        "Knights, torches and banners fill stone castles and muddy villages.",
    )
    """Knights, torches and banners fill stone castles and muddy villages."""
    MAGICAL = Term(
        "magical fairy tale",
        ("fairy tale", "fairytale", "shimmering spells", "magical story", "storybook fantasy"),
        "Glowing forests, tiny winged creatures and sparkling dust surround the hero.",
    )
    """Glowing forests, tiny winged creatures and sparkling dust surround the hero."""
    HISTORICAL = Term(
        "historical period drama",
        ("period drama", "historical drama", "costume drama", "period piece", "historical film"),
        "Clothes, carriages, candles and rooms of an earlier century.",
    )
    """Clothes, carriages, candles and rooms of an earlier century."""
    WESTERN = Term(
        "classic western",
        ("western", "western film", "wild west", "cowboy movie", "spaghetti western"),
        "Riders in hats cross dusty plains and face each other on empty streets.",
    )
    """Riders in hats cross dusty plains and face each other on empty streets."""

    # Action and adventure
    ACTION = Term(
        "explosive action blockbuster",
        (
            "action movie",
            "action movie chase scene",
            "action scene",
            "chase",
            "chase scene",
            "explosive blockbuster",
        ),
        "Cars chase, fireballs bloom and people run as debris flies past.",
    )
    """Cars chase, fireballs bloom and people run as debris flies past."""
    SUPERHERO = Term(
        "superhero blockbuster",
        ("superhero movie", "superhero film", "comic-book movie", "modern superhero movie"),
        "Costumed heroes fly, land hard and fire beams above a modern city.",
    )
    """Costumed heroes fly, land hard and fire beams above a modern city."""
    MARTIAL_ARTS = Term(
        "martial arts film",
        ("kung fu movie", "martial arts", "wuxia", "samurai film", "fight choreography"),
        "Fighters strike, block and leap in long, clearly seen moves.",
    )
    """Fighters strike, block and leap in long, clearly seen moves."""
    WAR = Term(
        "war film",
        ("war movie", "war drama", "battlefield drama", "combat film"),
        "Soldiers crawl through mud, smoke and wire under shellfire.",
    )
    """Soldiers crawl through mud, smoke and wire under shellfire."""

    # Dark stories
    CRIME = Term(
        "crime thriller",
        ("thriller", "detective story", "crime drama", "police thriller", "heist film"),
        "Detectives, shadowy meetings and flashing police lights in a night-time city.",
    )
    """Detectives, shadowy meetings and flashing police lights in a night-time city."""
    NOIR = Term(
        "noir thriller",
        ("noir", "neo-noir", "neo noir", "noir crime drama", "hard-boiled detective story"),
        "Lone figures in coats move through rain, cigarette smoke and slatted shadow.",
    )
    """Lone figures in coats move through rain, cigarette smoke and slatted shadow."""
    HORROR = Term(
        "horror film",
        ("horror", "horror movie", "gothic horror", "scary movie", "supernatural horror"),
        "Dim corridors, half-seen figures and pale faces appear out of the dark.",
    )
    """Dim corridors, half-seen figures and pale faces appear out of the dark."""

    # Character stories
    COMEDY = Term(
        "comedy film",
        ("comedy", "slapstick comedy", "sitcom", "funny video", "slapstick"),
        "Pratfalls, startled faces and mishaps play out in bright, plain light.",
    )
    """Pratfalls, startled faces and mishaps play out in bright, plain light."""
    ROMANCE = Term(
        "romantic drama",
        ("romance", "romance film", "love story", "romantic comedy", "romantic film"),
        "Two people exchange looks, draw close and embrace.",
    )
    """Two people exchange looks, draw close and embrace."""
