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
+0.7: film in space
+0.6: all asteroid at drain family finish tower training
+0.5: alone church cross dies eats everybody fire forests grey hands home how island kitchen lab
    land loses make midnight motel my now own plane police rides sad sells they toast tree we
+0.4: alarm alps bank beats bethlehem bit born boss burrow crew dancing day desk dinosaurs dragon
    earth emperor every face fights grain grand grass guy hero hides house joins king leaf market
    mountain naples north occasional office pacific palace portugal rich shots single smiling sold
    spring trains traveler w wakes wife window world
+0.3: adopted aesthetic among army asleep backpack becomes before bells berlin boxes brand brick
    broken brooklyn brothers bus but butterfly buys cake calls carvings caterpillar cellar chef
    christmas city class classic classroom clay climbing curtain dark days detail detective does
    egypt ends engines everything fall feet fight final first flag floor found friendly full furry
    gets gives grade gta gym hatches hits i inside japan jar keys launch learns leaves lesson letter
    lyon met monk mood musician neon night ocean oil opening orange paris pen performance planet
    plants returns rice run says school second singing sitting slightly snow soldier steaming supper
    terrace time times tourists town trams truck tunnel vending vendor vlog wanders war was win worn
    yacht your
+0.2: about above accents ahead airplane an anchor animals animation anime apartment are ash attic
    august barrels bathtub being big billowing black bodies border bottle bread breakfast breathing
    build burn burned busy candy cap capital cascades catching cave chain cheering child's childhood
    cinematic clinic coffin cold colours commercial confetti cooking copper corridor counts crosses
    crying curtains cyberpunk dashboard delivery desert deserted details diamonds diner drawing
    drinks drives drone each eat eggs emotional enchanting ender escape even exam expressive factory
    feathers feeds fighting fill find finished fired fireworks flies flight float flooded floors
    flowers focusing four french from gate get getting goodbye gracefully grainy grows guitar hall
    harvest he's heist highlights hillside his hit hotel ice is joy kneeling laces lady lands
    lantern last later lining lobby locked locker logs lol london look machine marches meadow
    minecraft misty model moonlit motion nether new news not nurse outside penguins penthouse phones
    pit pixar placed playing please pool porch port portal prince princess promo pub punches puppy
    pyramids race rally rapidly reading rise riverbank room rubber ruined rustic samurai savanna
    search see settle ship ships shouting silent sink skilled skyscrapers sleeping snowfall speed
    speeding spill sports square steve story sunrise swallows swamp switches teeth terraces throw
    thrown thru towering travels trench tune turning van visual volcano wash watches wheel where
    widow winding winds winter witch workers
+0.1: astronaut's body builds burns by chased dentist do dripping giggles golden headlights
    honeymoon kansas leave lit marble marry out overhead photograph rises roots running salt sedan
    signs their torches walls with zombie
-0.1: begin behind blows brass brother cabin chapel coin colored cuts dog dress end father flour
    flying foot forward france grins hayao haze hen its leaps lies lightning miyazaki morning never
    one pan pressed ripples roof roofs scarves sees shell shutters silence spills stretches summit
    tide tie tired torn turn vast veil
-0.2: adopts appears area armchair armor arrive art artstation award awning bar bay beam benches
    beside bird blanket board boots bow bows branches bright bubbles buckets building buildings
    bursts business cab cafe came can canoe cart cheers circles claps closed collar colorful coming
    commuters corner counting cowboy crash crashes crate crystal december deep digital digs dim dips
    direction drive driver ducks ear ears engine entire fear figure filling finger fingers flickers
    floating focus folds forehead form fpv frame friend frozen garden ghibli girl give glides
    glowing grandson groans group hammer hat hood hops if including interaction jazz jumps jungle
    keeper kite knocks lamps lap leads leaning leather leaving lift lifts lines listens lively lost
    low march masterpiece match may meet metro mirrors more move oasis old older once orbit passes
    path patrons perspective pink plates platform portrait post priest quietly races reflecting
    ribbon rider rocks rope row rush russia sand saves settles shadow shakes shallow sharp shirt
    shops shoulder side silhouette sister skyscraper smile smiles smoke smooth snowy something staff
    stare static stays still stone stunning surrounded swing tables taxis tent thailand this throws
    tilts toy train trucker turns twice ultra umbrella underground unfolds up urban visible walking
    washing wave waving wearing weaves weaving wild wind woman wooden would
-0.3: aerial arm arms bag balloon band bars begins bench between book bounces boy captures cardboard
    carpet cars casting choir covered dad detailed doorway dough drawn dressed drifts drops during
    explorer fallen field fog forest friends gently gogh grandpa handheld high hitting humming into
    july kyoto lamp laugh laughs lined long looking moonlight onto opens other over pages pair
    passengers passing pedestrians people picture reach rehearses right rolls saloon shadows shaking
    shoulders sit somebody sparks starts sticks straight street teacher then three ties too top
    trending wait walk watch wet what while word yard
-0.4: a after afternoon along atmosphere blue captured chair chases counter dusk enters fairy far
    fields fly gentle glass grandmother gray green hats keeps landscape leans lens lets looks past
    person pier raises red shot slides spins station take tiny toddler toward walks wall wipes
-0.5: back concept crowd dust hand like mist nose slowly there vibrant waves wins yellow
-0.6: across air arrives below both camera climbs plays steam sun takes through view
-0.7: around light lights stop stops two
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
