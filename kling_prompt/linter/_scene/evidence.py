"""What single words weigh as evidence that a text tells several scenes, or shows one.

Words of errands, meals, relations and travel speak for several scenes; those of light, color,
poses and the camera for one. Fitted to labeled prompts together with the weights of `beats`;
words below a certain weight are left out.
"""

from typing import Final

_WEIGHTS = """
+1.2: for
+1.1: same
+0.8: sleeps
+0.7: all film in
+0.6: asteroid at finish now space they tower training
+0.5: alone church cross drain eats every everybody family grey hands home how land loses make
    market midnight mountain plane police rides sad tree we world
+0.4: aesthetic alarm alps among asleep bank beats becomes bethlehem bit born burrow buys dancing
    desk dies dinosaurs dragon earth emperor face fights fire forests found grain grand grass guy
    hero hides island joins king kitchen lab leaf my naples north occasional office own pacific
    palace portugal run shots single smiling sold soldier toast trains traveler w wakes wife window
+0.3: army backpack barrels before bells berlin boss brand brick broken brooklyn brothers bus but
    butterfly cake calls capital carvings caterpillar chef christmas city class classic clay
    climbing crew crosses curtain dark day days detail detective does drives egypt engines
    everything fall feet fight final fireworks first flag floor friendly full furry get gets gives
    grade gta hatches her his hits hotel house i jar keys last launch learns leaves letter look lyon
    met monk mood motel musician neon night ocean oil opening orange paris pen performance planet
    plants portal punches returns rich samurai says second sells singing sitting slightly snow
    steaming steve supper terrace time tourists town truck vending vendor wanders war was win winter
    worn
+0.2: abandoned about accents ahead airplane an anchor animals animation another apartment are ash
    bathtub bear being big billowing black bodies border bottle boxes breakfast breathing build
    builds burn buy by cascades catching cave cellar chain chaotic chased child's childhood
    classroom clinic clock clothes coffin cold colours copper crying curtains cyberpunk dashboard
    dentist deserted details diamonds diner drinks drop eggs emotional enchanting ender ends escape
    even exam expressive factory feathers feeds fighting fill finished fired flies flight float
    flooded floors flowers focusing four french from gate getting goodbye gracefully grainy ground
    grows guitar gym had hall harvest he's heist highlights hillside hit hut inside is japan joy
    kneeling lands lantern later leave lesson lining lit living lobby locked locker logs lol london
    love marches marry meadow minecraft misty model moment moonlit nether news not nurse out outside
    penguins penthouse phones photograph piano pit pixar playing please pool port promo pub puppy
    pyramids race rally rapidly reading ridge ring rise riverbank ropes rubber ruined running rustic
    savanna school search see settle shelter ship ships shouting silent sink skilled skyscrapers
    sleeping sound speeding spill sports stadium steps story swallows switches table teddy throw
    thrown thru times towering trams travels tune tunnel turning van visual vlog volcano wash
    watches where widow winding winds workers yacht your zombie
+0.1: above astronaut's bakery beach body burns cap cinematic coast commercial corridor delivery do
    drawing dripping giggles golden honeymoon kansas laces life man motion overhead pigeons pixel
    roots ruins salt sedan speed square swimming teeth their tricks vintage with wolf
-0.1: animal armchair arms balcony begin bell brass can canoe cart cheers coats colored crate cuts
    dips dog empty end farmer father forward france grins group hang haze highly him jungle lamps
    leaps lies lines lips little morning off once parking photorealistic plates ripples roofs russia
    shadow stopped stretches talking tie tired torn toy turn
-0.2: adopts aerial appears area armor arrive art artstation award awning bar bay beam behind bench
    benches beside between bird blanket blows board boots bow bows branches bright brother bubbles
    buckets building buildings bursts business cab cabin cafe came captures cardboard choir circles
    claps closed collar colorful commuters corner counting cowboy crash crashes crystal december
    deep digital digs dim direction doorway dress drifts drive driver ducks during ear ears engine
    enters entire explorer fallen falls fear field figure filling finger fingers flickers floating
    focus folds forehead form fpv frame garden ghibli girl give glides glowing grandson groans
    hammer hat hen hood hops including interaction jazz july jumps keeper kite knocks leads leaning
    leather leaving lift lifts lightning lined listens lively looking lost low many march
    masterpiece match may meet metro mirrors more moves never old older onto orbit other passengers
    passes path patrons people perspective pink pocket portrait post priest races ribbon rider river
    rocks roof rope row rush sand saves scarves sees settles shakes shallow sharp shell shirt shops
    shoulder shutters side silhouette skyscraper smile smiles smoke snowy something spills staff
    stare static stays still stone stunning summit surrounded swing tables taxis temple tent
    thailand throws tilts train travel trucker twice ultra umbrella underground unfolds up urban
    vast veil walk walking washing wave waving weaves weaving while wild wind winning wooden word
    work would
-0.3: after arm bag balloon band bars begins book bounces boy carpet cars casting chair chases
    coming covered dad detailed dough drawn dressed drops dusk far fields fog forest friends gently
    gogh grandpa gray handheld high hitting humming if into kyoto landscape lap laugh laughs lens
    long moonlight one opens over pages pair passing pedestrians picture quietly reach rehearses
    right saloon shadows shaking shoulders sister sit somebody sparks starts sticks straight take
    teacher then there three ties toddler too top toward trending turns wait watch wearing wet what
    yard
-0.4: afternoon along atmosphere blue captured counter crowd fairy fly gentle glass grandmother
    green hats keeps lamp leans lets looks mist past person pier raises rolls slides slowly spins
    station street tiny walks wall wins wipes woman
-0.5: a arrives back climbs concept dust hand like nose red shot through vibrant waves yellow
-0.6: across around below both camera plays steam takes view
-0.7: air light stop stops sun two
-0.8: lights
-0.9: small
"""


def _evidence() -> dict[str, float]:
    found: dict[str, float] = {}
    for row in _WEIGHTS.replace("\n    ", " ").strip().split("\n"):
        weight, _, words = row.partition(":")
        found |= dict.fromkeys(words.split(), float(weight))
    return found


EVIDENCE: Final = _evidence()
"""Words with their weights: positive for several scenes, negative for one."""
