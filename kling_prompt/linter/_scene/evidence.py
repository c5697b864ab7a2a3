"""What single words weigh as evidence that a text tells several scenes, or shows one.

Words of errands, meals, relations and travel speak for several scenes; those of light, color,
poses and the camera for one. Fitted to labeled prompts together with the weights of `beats`;
words below a certain weight are left out.
"""

from typing import Final

_WEIGHTS = """
+1.3: for
+1.0: same
+0.9: sleeps
+0.7: film in
+0.6: all at every finish hits now police space tower training tree
+0.5: alone asteroid bit drain eats everybody face family fire forests hands home loses make
    midnight they toast we world
+0.4: aesthetic alarm beats becomes born burrow bus cross dancing desk dies dragon fights gets grain
    grand grass grey guy hatches hero how island king kitchen lab land lands last market mountain my
    neon north occasional office pacific palace paris planet pool portugal rides sad shots single
    smiling sold soldier supper trains traveler w wakes wife window
+0.3: among are army asleep backpack bank barrels before being bells boss brand broken brooklyn
    brothers butterfly calls capital carvings chef church city class classic classroom clay climbing
    crew dashboard day days deserted detail does drives earth emperor engines fall feet fight final
    fired first flag flies found full gives grade gta hides his hotel house jar keys launch leaf
    learns leaves look lyon marches monk mood motel musician naples nether night nurse ocean opening
    orange own performance pit plane portal punches rally returns rich run samurai second sitting
    sleeping slightly snow terrace tourists truck turning vending vlog wanders war win worn your
+0.2: abandoned about ahead airplane an anchor animation another apartment ash baby bathtub beach
    berlin black bodies body border bottle boxes breakfast brick build builds burn burned burns but
    buys cake cave cellar chain chased childhood christmas cinematic clinic clock clothes coast
    colours commercial confetti copper cozy crosses crying curtains cyberpunk dark dentist desert
    details diamonds diner drawing drinks eat eggs emotional ender ends escape everything exam
    expressive factory feathers feeds fighting fill fills fireworks fish flight float flooded floor
    floors flowers focusing four french friendly furry gate getting golden goodbye gracefully grainy
    grows gym hair hall harvest her highlights hillside hit hut i is joy kneeling lantern later
    lesson letter lining lobby locked logs london lone machine macro man marry meadow minecraft
    misty model moment moonlit motion news not oil outside pen penguins penthouse phones photograph
    pigeons placed plant plants playing please port promo pub puppy pyramids rabbit race rail
    rapidly reading riding ring rise riverbank ropes rubber ruined runway rustic says school search
    see settle shelter ship ships shouting silent singing skilled skyscrapers sound speeding spill
    sports square steaming steps steve storm story swallows switches teddy teeth thrown time times
    towering trams tricks tune tunnel tv until valleys van visual was wash wedding which widow
    winding winds winter wolf workers yacht
+0.1: above anime astronaut's bakery basket bathroom belt beyond billowing birds bites blankets by
    cap catching chandeliers chaotic club corridor cover crumbling cutting delivery do farmhouse
    finds guitar hard hills inside itself japan laces leave lit living locker nest ornate our out
    overhead picks pixel princess roots ruins running salt sedan sets speed summer third torches
    trees vintage with
-0.1: again armchair art award balcony behind bell beside boots boys brass bursts business central
    chalk children's coats crash depth direction falls father feels finger floating flying folded
    foot france friend giant grins group hayao including jungle lamps laundry leads lips little low
    meet miyazaki moon pan plates push races ripples russia scarves shadow shell shoulder shutters
    silence smiles smoke staff stare stretches talking teaches tie too torn toy tracks turn
    underground veil vines word work
-0.2: adopts aerial after airport appears area arm armor arms arrive artstation as awning bag band
    bar bed begin benches bird blanket board bottom bow branches brother bubbles building buildings
    cab cabin cafe came captures cardboard carpet cars casting chasing child choir circles claps
    closed colorful colour commuters corner counting cowboy crashes crystal december deep detailed
    digital dim doorway drawn dress drifts drive driver ducks during ear ears empty engine enters
    entire explorer fallen farmer fear field figure filling fingers flickers focus folds form fpv
    frame fruit game garden gently give glides grandson groans hammer hat haze hen high hill hood
    hot humming if interaction jazz july jumps keeper keeps kite knocks lap leaning leather leaving
    lift lifts lightning lines listens lively looking lost many march masterpiece mirrors more moves
    moving never note off old older one onto opens orbit passengers path patrons people perspective
    post priest prisoner rehearses rest ribbon rider rocks rolling rope rush sand settles shakes
    shaking sharp shirt shops side silhouette sky skyscraper slides smile snowy somebody something
    stand static stays still stream stunning summit surrounded swing tables taxis tea temple
    thailand that then throws tide tilts top travel trending trucker turns twice ultra umbrella
    unfolds up urban vast walk walking washing wave waving wearing weaves weaving what wheat while
    wild winning without wood wooden would
-0.3: along balloon bars begins bench book bounces boy chair chases coming covered dog dough dressed
    dusk far fields forest ghibli glowing gogh gray hand handheld him hitting into kyoto landscape
    laugh laughs lens lined long looks may moonlight other pages pair passes passing past
    pedestrians picture pier quietly raises reach right river rolls row saloon sees shadows shallow
    shoulders sister sit sparks starts sticks stone straight take teacher tent there ties tiny
    toddler toward wait watch wet wind woman yard
-0.4: afternoon atmosphere blue captured concept counter crowd drops fairy fly fog friends gentle
    grandmother grandpa green hats lamp leans lets mist nose over person red shot slowly spins
    station street three walks wall wins wipes
-0.5: a across around arrives back camera climbs dust glass like through vibrant view waves yellow
-0.6: air below both plays steam sun takes
-0.7: light stop stops two
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
