"""What single words weigh as evidence that a text tells several scenes, or shows one.

Words of errands, meals, relations and travel speak for several scenes; those of light, color,
poses and the camera for one. Fitted to labeled prompts together with the weights of `beats`; kept
are the heaviest words, at most 900, in tenths.
"""

from typing import Final

_WORDS: Final = {
    1.2: """
        for
    """,
    1.0: """
        same
    """,
    0.7: """
        sleeps space
    """,
    0.6: """
        all asteroid at film finish in tower training tree
    """,
    0.5: """
        alone dies drain eats family fire forests hands home how island kitchen lab land make
        midnight motel now plane police rides sad sells they toast we
    """,
    0.4: """
        alarm alps bank bethlehem bit born boss burrow church cross dinosaurs earth emperor ends
        every everybody fall fights grain grand grass grey guy house loses market mountain my
        naples north occasional own pacific palace portugal rich shots single smiling sold
        trains traveler w wakes wife window world
    """,
    0.3: """
        above aesthetic army asleep backpack beats becomes berlin brand breakfast brick broken
        brooklyn brothers build bus but butterfly buys calls carvings caterpillar cellar
        christmas city class classic classroom clay climbing cold crew curtain dancing dark day
        desk detail detective does dragon egypt engines everything face feet fight final first
        flag found friendly full furry gives grade gta gym hatches hero hides hits hotel i
        inside japan joins keys king launch leaf lesson letter lyon met musician neon night
        ocean office oil opening orange paris pen performance planet returns run says school
        second ship sitting slightly soldier spring steaming supper time times tourists truck
        vending vlog wanders was worn yacht
    """,
    0.2: """
        about accents adopted ahead airplane among an animals animation apartment are ash august
        bakery barrels bathtub beach before being big billowing black bodies body border bottle
        boxes bread breathing burn busy buy cake candy capital cascades chain chandeliers
        changing cheering chef child's childhood clothes coffin colours confetti cooking counts
        crying curtains cyberpunk dashboard days delivery desert deserted details diamonds diner
        do drinks drives drone each eat eggs emotional enchanting ender escape even exam
        expressive feathers feeds fighting fill find finished fired fireworks flies flight float
        flooded floor floors flowers focusing four french gate get gets getting goodbye
        gracefully grainy grows guitar harvest he's heist highlights hillside his hit honeymoon
        ice is jar joy kneeling laces lady lantern last later learns leaves lining lit lobby
        locked locker logs lol london look machine marches meadow minecraft misty model monk
        mood moonlit nether new news not nurse ornate outside penguins phones pit pixar placed
        plants playing please pool porch port portal prince princess promo pub punches puppy
        pyramids rapidly reading rice rise riverbank room rubber ruined rustic samurai savanna
        search see ships shouting silent singing sink skilled skyscrapers sleeping snow snowfall
        sound sports square steve story sunrise swallows swamp switches teeth terrace throw
        thrown thru towering town tune tunnel turning van vendor visual walls war watches win
        winding winds winter witch workers your
    """,
    0.1: """
        anchor astronaut's boat builds burned burns cave chased cinematic clinic copper corridor
        crosses dentist dreams dripping follow from giggles golden her kansas lands lays leave
        out overhead painterly pov race rain reaches rises salt settle spill swimming ten
        terraces torches travels trench tricks volcano wash weeks where widow with wolf zombie
    """,
    -0.1: """
        almost balcony blows board business cafe came cardboard central chalk coats collar
        colored curls cut dim dolly father flying foot glows grandson grins happy harsh hen
        highly intense keep lamps leaps lift lips many morning oasis owner photorealistic piece
        realistic ribbon row shell silence slow smells smile spills stretches sunset swing
        talking thick tin tip toy track tracks vast water weaves wild wind winning year
    """,
    -0.2: """
        adopts animal appears area armchair armor arrive art artstation award band bar beam
        behind bench benches beside bird blanket boots bounces bow bows branches brass bright
        bubbles building buildings bursts cab can canoe car cart casting chasing cheers circles
        coin colorful coming commuters counting cowboy crash crashes crate crystal december deep
        digital digs dips direction doorway dough dramatic dress dressed drive driver ducks ear
        ears end entire explorer field figure filling finger fingers flickers floating focus fog
        folds forehead form forward fpv frame friend friends frozen girl give glides group
        hammer hat haze if including interaction its jazz keeper kite knocks kyoto lap laugh
        leaning leaving lightning lined lines lively looking lost low making march masterpiece
        match may meet metro miniature mirrors more move note off old older once onto orbit pan
        passengers passes path patrons perspective pier pink plates platform portrait post
        priest quietly races reflecting rehearses rider ripples rocks roof rope rush russia
        saloon sand saves scarves selling settles shakes shaking sharp shirt shops shoulder
        shutters side silhouette since sister skyscraper smiles smoke smooth snowy something
        staff stare starts static stays still stone stunning surrounded tables tent thailand
        this tie ties tilts torn train travel trending turn twice ultra umbrella underground
        unfolds urban veil visible wave waving weaving wet what wooden would yard
    """,
    -0.3: """
        a aerial afternoon arm arms bag balloon begins between book boy captures carpet cars
        claps closed corner covered dad detailed drawn drifts during dusk fallen far fields
        forest gently ghibli glass glowing gogh grandpa hats high hitting hops humming into july
        lamp landscape laughs leather lifts moonlight opens over pages pair passing past
        pedestrians people picture reach right rolls shadows shallow shoulders sit somebody
        sparks station sticks straight street teacher then three throws too top turns up wait
        walk walking wall watch wearing while wipes woman
    """,
    -0.4: """
        after atmosphere blue captured chair chases concept counter drops dust enters fairy fly
        gentle grandmother gray green handheld keeps leans lens lets long mist other person
        plays raises red shot slowly spins tiny toddler toward walks yellow
    """,
    -0.5: """
        along back below crowd hand like looks nose slides steam sun there through vibrant waves
        wins
    """,
    -0.6: """
        across air around arrives both camera climbs light stop takes two view
    """,
    -0.7: """
        lights stops
    """,
    -0.8: """
        small
    """,
}
EVIDENCE: Final = {word: weight for weight, words in _WORDS.items() for word in words.split()}
"""Words with their weights: positive for several scenes, negative for one."""
