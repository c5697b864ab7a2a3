"""Closed lists of English words, by which phrases are told apart.

Made by hand; `tests/test_grammar.py` pins what they decide. Knows words, not phrases.
"""

PREPOSITIONS = frozenset(
    """about above across after against along alongside amid amidst among around as at
    atop before behind below beneath beside between beyond by down during facing
    from in inside into near of off on onto opposite out outside over overlooking
    past round through throughout to toward towards under underneath up upon via
    with within without""".split()
)
# Words that say where or when without a noun: "underwater", "far away", "where the river bends".
PLACE_ADVERBS = frozenset(
    """abroad ahead backstage downtown everywhere here home indoors nearby offshore
    outdoors overhead somewhere there underground underwater upstairs""".split()
)
CONJUNCTIONS = frozenset("when where wherever while".split())
# Words before a preposition: "deep in a forest", "next to a tree", "late at night".
INTENSIFIERS = frozenset(
    """close deep early far halfway high just late low midway next right somewhere
    straight""".split()
)
DETERMINERS = frozenset(
    """a an the this that these those his her its their my our your some any each every
    another one two three four five six seven eight nine ten several many both few
    no""".split()
)
PLURAL_OPENERS = frozenset(
    """two three four five six seven eight nine ten eleven twelve dozens hundreds
    thousands several many both few these those they we countless numerous""".split()
)
SINGULAR_OPENERS = frozenset("a an this that one each every another".split())
IRREGULAR_PLURALS = frozenset(
    "cattle children feet geese men mice people police teeth wolves women".split()
)
# Singular words that end like a plural.
SINGULAR = frozenset(
    """achilles agnes alexis atlas boris canvas carlos chaos charles chris cosmos
    frances gas hercules iris james jesus lens lucas mars moses news nicholas series
    species texas thomas venus zeus""".split()
)
# Adjectives that are joined by "and" before one noun: "a black and white cat".
PAIRED = frozenset(
    """big black blue bold brown cold cool dark gold golden gray green grey light long
    old orange pink purple quiet red short silver small soft tall warm wet white
    wild yellow young""".split()
)
# Opening words whose capital is only the habit of writing sentences.
LOWERABLE = (
    PREPOSITIONS
    | DETERMINERS
    | INTENSIFIERS
    | CONJUNCTIONS
    | frozenset(
        """he she it they we wearing holding carrying standing sitting running walking
    lying looking dressed covered surrounded lit filled bathed slowly quickly gently
    suddenly softly""".split()
    )
)
NOT_PROGRESSIVE = frozenset(
    """anything bring ceiling cling during evening everything fling king morning
    nothing ring sing sling something spring sting string swing thing wing wring""".split()
)
PARTICIPLES = frozenset(
    """bathed carved clad covered crowned draped dressed drenched engulfed filled
    flanked framed hidden illuminated lined lit littered overgrown overlooking
    perched scattered shrouded silhouetted soaked strewn surrounded topped wrapped""".split()
)
# Words after which the head noun of a phrase has passed.
TAILS = (
    PREPOSITIONS
    | PARTICIPLES
    | CONJUNCTIONS
    | frozenset(
        """who whose which that and or but like full named called made wearing holding
        carrying""".split()
    )
)

# ------------------------------------------------------------------ places and hours
ON = frozenset(
    """avenue balcony bank beach bench boardwalk boat boulevard bridge bus cliff
    cliffside cloud coast coastline countertop court deck desk dock farm field floor
    grass hill hillside hilltop highway island lawn ledge mars moon mountaintop
    overpass patio pavement path peak pedestal pier plain planet plateau platform
    playground porch promenade ranch ridge riverbank road rock roof rooftop runway
    sand seashore shelf ship shore shoreline sidewalk slope stage staircase stairs
    steps street summit surface table terrace tabletop track trail train treadmill
    turntable wall windowsill yacht""".split()
)
AT = frozenset(
    """airport bar bottom carnival concert corner counter crossing crossroads dawn
    daybreak dusk edge end entrance fair festival finish foot funeral gate home
    intersection market midday midnight nightfall noon party rally sunrise sunset
    top twilight wedding well""".split()
)
AGAINST = frozenset("backdrop background".split())
UNDER = frozenset("skies sky stars".split())
AT_HOURS = frozenset(
    """dawn daybreak dusk home midday midnight night nightfall noon sunrise sunset
    twilight""".split()
)
# Parts of the day: "in the morning", but "on a rainy morning".
DAYTIMES = frozenset("morning afternoon evening".split())
DAYS = DAYTIMES | frozenset(
    "night day monday tuesday wednesday thursday friday saturday sunday".split()
)
# Places that are counted, so that a lone "kitchen" takes an article.
COUNTED_PLACES = (
    (ON | AGAINST | (AT - AT_HOURS))
    - frozenset("bottom cloud end finish foot grass mars sand stairs steps top well".split())
) | frozenset(
    """alley apartment arena attic bakery barn basement bathroom bedroom cabin cafe
    café canyon castle cathedral cave chapel church city classroom cockpit corridor
    cottage courtyard desert diner elevator factory forest forge fountain garage
    garden greenhouse hall hallway hangar harbor hospital hotel house jungle kitchen
    laboratory lab lake library lobby lounge marketplace meadow mine museum ocean
    office orchard palace park parlor plaza pool pub restaurant river ruin school
    sea shop square stadium station storm studio subway supermarket swamp tavern
    temple tent theater theatre town tunnel valley village vineyard warehouse
    wasteland wood workshop""".split()
)

# ------------------------------------------------------------------ the look
# Heads of noun phrases that are counted, so that one of them takes an article.
COUNTED_HEADS = frozenset(
    """adventure angle atmosphere background beam blockbuster camera close-up comedy
    commercial composition documentary drama effect explosion face feel film filter
    finish flare foreground frame glow kaleidoscope lens look mood opera orbit pace
    palette pan perspective picture point push-in ramp reveal rhythm rule shot
    silhouette style tale take thriller tilt transformation two-shot three-shot
    video view vignette webcam western zoom""".split()
)
HEAD_ENDS = frozenset("of on in within from against with at held like over".split())
# Nouns that end a mood or a style, so that no other noun is added.
MOOD_NOUNS = frozenset(
    """aesthetic air animation art atmosphere energy feel feeling film footage
    illustration joy look mood painting spirit style tension tone tones vibe vibes
    video wonder""".split()
)

ACTIONS = frozenset(
    """appear applaud argue arrive attack bake balance bark become begin bend bite blink bloom
    blow bounce bow breach break breathe bring buck build burn burrow burst carry cast catch
    change charge chase chat cheer chew chirp chop circle clean climb cling close collapse come
    continue cook crack crawl creep cross crouch crumble cry cut dance dash debate deliver
    depart dig dip disappear dissolve dive dodge doze drag draw dream drift drink drip drive
    duck eat embrace emerge enter escape exchange exhale explode fade fall feed fight fix flap
    flash flee flicker flip float flow flutter fly follow freeze fry gallop gather gaze glance
    gleam glide glint glitter glow go graze greet grin groom grow growl gulp gush hesitate hide
    hiss hit hold hop hover howl hug hunt hurry inhale juggle jump kick kiss knead kneel knit
    land laugh lead leak lean leap leave lick lie lift look lounge lower lunge march meditate
    melt mend meow mix mop move nap nest nibble nod nuzzle open orbit paddle paint pant parade
    parry pass pat pause peek peer perch perform pet play plow pose pounce pour pray prowl pull
    punch purr push race rain raise reach read rear recline reflect repair rest return reveal
    ride rise roar rock roll run rush sail scatter scratch scream scrub serve settle sew shake
    share shatter shimmer shine shiver shout show shrug sing sink sip sit skate ski skip sleep
    slice slide slip smile sniff snore soar spar sparkle speak spill spin splash spray spread
    sprint stalk stand stare start steer stir stomp stop stretch strike stroke stumble surf
    surface sway sweep swim swing swoop take talk tap tend throw tilt toss touch transform
    tremble trip trot tumble turn twitch unfold unload untie vanish wag wait wake walk wash
    watch wave weld whisk whisper wilt wipe work wrestle write yawn""".split()
)
"""What people, animals and things do in a picture: plain verbs in their base form."""
