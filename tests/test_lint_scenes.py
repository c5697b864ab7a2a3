"""Many ways to ask for more than one scene, and as many that ask for one."""

import pytest

from kling_prompt import lint

SEVERAL = [
    "Long ago a giant slept here. Today we rest on his knee.",
    "One Tuesday in the life of a gray mule.",
    "A cat gets lost, everybody in town looks for it, and it sleeps on the mayor's desk.",
    "A knight beats the dragon, returns to the city and all the bells ring.",
    "A ship is built for the king, sold at a market and broken for its wood.",
    "Police search the tower, a dancer hides in a kitchen, the last tram leaves.",
    "Bees wake in spring, dance for days and die when the first snow lands on the hive.",
    "Fishermen sell the last catch, miners leave the pit, everybody votes at the school.",
    "We get on the bus, eat toast in a kitchen in Leeds and sing at the stadium.",
    "An egg hatches in a nest, the last chick learns for weeks and flies to the ocean.",
    "my dog gets on a train, eats in every kitchen in town and is home for toast",
    "rowing club promo. little kid drops an oar. teen coach shouts in the rain. young woman kisses a tin cup.",
    "Campaign for a bank: farmer on a red tractor, nurse on a night shift, baker by an open shutter.",
    "august 1914 a lamp burns on the pier. november 1918 it burns again",
    "a sled in a barn, july the farmer oils it, november it slides over a gray field",
    "In November a village salts cabbage. February, a small flat, a girl opens a jar.",
    "monday to friday of a tailor, gray light",
    "Gulls on a tin roof. Two hundred years earlier a monk paints them.",
    "Masons raise a wall of gray stone. Today goats graze under it.",
    "A potter spoils a bowl. The following Saturday a tall vase stands on the wheel.",
    "He can barely hold the oar, a few months on he's first over the line.",
    "A veil dissolves into foam, which dissolves into a paper curtain.",
    "Ox carts and steam engines, one era following the next.",
    "Three clerks come to the gate, one night after the other.",
    "A tin ship, built in 1901, 1912 a gray berth, 1940 a wreck in sand.",
    "a nun on a roof at night / the same nun in a boat / rain on an empty pier / the roof again",
    "a ram on a cliff cut to a crab in a tide pool cut to a bull on a road",
    "Dust in an old ropewalk dissolves into a modern kitchen.",
    "Coal carts in 1952, and then the same yard as it is today.",
    "A smith in the fifties, his niece in the eighties, one gray forge.",
    "A clerk's career, from a mail room in Leeds to a corner office.",
    "Show how the bicycle evolved, a wooden frame, a high wheel, a gray racer.",
    "Three foxes sleep, and a bear visits each one in turn.",
    "a dream where i fall off a roof, suddenly im in a gray hallway",
    "Floods on a road, a boat, and the presenter back in the studio.",
    "Puffins and seals, wildlife reel, long lens.",
    "One shot per season of a gray orchard.",
    "A cart is shown and then a cup of tea is shown.",
    "Over the course of one winter a herder walks his goats to the coast.",
    "A boy fishes with his father, after many years he is back with a son.",
    "A clerk talks to us, then footage of a crane in fog.",
    "verse in a diner, chorus on a wet roof, low light",
    "Highlights of a sports day, including a sack race, a relay and a cup.",
    "A shy baker at dawn, including close-ups of hands and close-ups of bowls.",
    "phonk edit, a car in the rain, a wolf on a roof",
    "A chase over gray roofs, the light changing in rapid succession.",
    "clerks in the 1950s at a gate, students with cups on the same land today",
    "A gray mill by a river, the scene changing rapidly from spring floods to hard frost.",
    (
        "Goats on a cliff path, with scenes rapidly transitioning between a barn, a well and a chapel."
    ),
    "A tram ride at noon, quickly transitioning scenes of a bridge and a tunnel.",
    "A cyclist crosses a wet bridge, with scene transitions occurring at each turn.",
    "A chess duel in the rain, quick transitions to the crowd at a cafe.",
    "A falcon over a gray wood, with sudden shifts from aerial views to its yellow eye.",
    "Behind the scenes of a bakery: flour at dawn, hands in dough, a tray on a counter.",
    "A clerk stamps a form and it cuts to the form in a paper shredder.",
    "A rower in fog, the picture quiet, switching between the blades and the cox.",
    "Several clips of skaters on a frozen pond.",
    '{"style": "felt puppets", "scene_1": "a mole digs", "scene_2": "a mole sleeps"}',
    "80s sitcom opening credits, a plumber and his six cats.",
    "Parallel editing between a diver and a pianist, both in gray light.",
    "A nurse on a long shift, including scenes of quiet corridors and a loud cafeteria.",
    "Alternating shots of a fencer and a beekeeper in white suits.",
    "The film alternates between a mine and a ballroom.",
    "A weaver at her loom, followed by footage of sheep on a ridge.",
    "One dancer in a red coat, every verse a new location.",
    "The old ferry in fog, ice, rain and sun, each season given its own shot.",
    "Scribes, sailors, clerks, pilots, and in each one the same gray cat asleep.",
    "A dishwasher becomes a head cook, show every step of the way.",
    "Fire takes the roof of a barn. Weeks later the farmer nails the last new board.",
    "Ash covers the hill, and clover blooms there the following June.",
    "[12] a baker yawns. [13] a baker sings.",
    "0:00-0:03 a kettle hums, 0:03-0:06 a train departs",
    "A barber cuts hair in the 1920s, and his great-granddaughter dyes it green in the 1980s.",
    "A girl stacks cups at five, signs a lease at twenty-one, and sells her cafe at sixty.",
    "Everybody knew him on our street. By twenty he raced boats, and at fifty he mended them.",
    "lost on a raft, day 1 calm sea, day 40 a torn sail, day 90 a gray coast",
    "office cat: 9am asleep on the printer, 5pm asleep on the boss",
    "seed in a fist > sprout in a can > tree over a roof > swing on a branch",
    "a crab's whole life, drifting as a speck, hiding in a shell, dancing on the sand",
    "The life of a mason, told with plasticine puppets.",
    "The whole story of a lost glove in a gray town.",
    "Otters nap at the weir, and miles away a heron hunts in the reeds.",
    "A button's journey from a shell bed, through a workshop, to a coat in a window.",
    "Orla in a rowboat, Orla before a judge, Orla on a throne of ice, painted on glass.",
    "The hands of a child in mud. The hands of a bride in lace. The hands of a nurse in soap.",
    "A port at dusk; a clerk at a gate; a crane with a green box.",
    "a tour of our new house through different rooms: kitchen, study, bath, attic",
    "In spring he plants the beans, then he sells them in town, and in winter he sails to Malta.",
    "A smith leaves his village, fights a bear in the woods and becomes a king.",
    "My uncle's career: a paper boy in Leeds, a clerk in Perth, a judge in Malta.",
    "from a bench in ghana to a rooftop in norway, the same yellow scarf",
    "A boy finds a gray egg in a wood, takes it home and hatches it by the stove.",
    "A hero fights a king of bones, gets the crown, goes back to the castle and bows.",
    "A letter's journey from a village, through a harbor, to an office in the snow.",
    "Real estate film: a tall white house, the marble kitchen, the bedroom and a long pool.",
    "Corporate film, a team nodding at a board, a clerk typing, drone shot of a tower.",
    "Car commercial. A sedan leaves at dawn, winds along a coast, crosses a river and stops at a hut.",
    "An old man naps. In his visions, a goat flies over a gray tower.",
    "A captain buys a chart in a tavern, sails across a stormy ocean and lands on an island.",
    "A clerk types in an office, rides home on a train, cooks, eats and dances in a nightclub.",
    "Cider ad: apples falling from a tree, juice pouring into a jar, a girl laughing at a table.",
    "A nurse sleeps by day; at night she fights on wet rooftops in a green cape.",
    "Fade from a smoky jazz cellar to the same singer, old, by a gramophone.",
    "A gym in a fast-paced edit of weights, bikes and wet faces.",
    "Skaters on a ramp in low sun, with energetic transitions.",
    "A cook led a goat. When it grew cold he found a hut. As it hailed he saw a lamp. Soon he slept.",
    "A diver checks her watch. Cut wide: the reef at dusk. Cut inside: a cabin lamp sways.",
    "Film for a tea: a hill in fog, cut, a copper kettle, cut, two hands on a cup.",
    "A swing hangs from an oak. Summers come and go; it rusts on a scrap heap.",
    "A mason sets the last stone by torchlight. A century afterwards, a guide points at it.",
    "A tramp naps on a crate. Later he is singing at a wedding.",
    "CU muddy boots on a step. WS of the barn. POV through the planks.",
    '{"scenes": [{"where": "a mill"}, {"where": "a ferry"}]}',
    "A boy carves his name in a bench. Years have gone by when he finds it again.",
    (
        "A baker pulls loaves from the oven before sunrise. By evening she is dancing "
        "barefoot at her sister's wedding under paper lanterns."
    ),
    "The astronaut waves from the launch tower; three days later she plants a boot in lunar dust.",
    (
        "In a quiet Norwegian fjord a fisherman hauls a net. On the far side of the planet a "
        "market woman in Dakar guts the same kind of fish."
    ),
    (
        "First the violin in the workshop, unvarnished. Then the violin on stage, under a "
        "spotlight. Then the violin in a glass case."
    ),
    (
        "A soldier reads a letter in a muddy trench. His mother writes it at a kitchen table,"
        " weeks before."
    ),
    "Open on a dripping tap. Cut. A desert, cracked earth. Cut. A child drinking.",
    (
        "Follow a coffee bean from a hillside in Colombia to a roastery in Hamburg to a cup "
        "in a Manhattan diner."
    ),
    (
        "A boy kicks a ball against a garage door. Now he is a man, and the stadium roars as "
        "he scores."
    ),
    "wedding, honeymoon, first baby, divorce papers, all in 10 seconds, home video style",
    "A girl blows out a candle and we're suddenly on a pirate ship in a storm.",
    "Three looks at one river: frozen in January, flooding in April, a trickle of mud by August.",
    (
        "The lift doors open on a hotel lobby. They close and open again on a jungle. They "
        "close and open again on the surface of Mars."
    ),
    "Shot one is the empty chair. Shot two is the rope. Shot three is the window, open.",
    (
        "An old man in an armchair tells how he won the race: we see him at twenty, pedalling"
        " through the Alps in the rain."
    ),
    (
        "We meet her as a toddler in rubber boots, again as a teenager slamming a door, and "
        "at last as a grandmother planting beans."
    ),
    (
        "Guy walks into the office monday hungover, tuesday late, wednesday in a suit, friday"
        " he is the boss"
    ),
    "Split between a newsroom in chaos and a silent control room in a nuclear plant.",
    (
        "A hiker pitches a tent at the foot of the mountain. Hours pass. She stands on the "
        "summit with ice in her hair."
    ),
    "The seasons turn in a Kyoto garden, then we are under the sea with a manta ray.",
    (
        "camera follows a paper plane out of a classroom, over the ocean, into a prison cell "
        "and onto a judge's desk"
    ),
    "Close on the ring. Wide, the empty church. Her shoes on the motorway verge.",
    (
        "A trip around the world with a backpack: temples in Thailand, snow in Alaska, camels"
        " in Morocco."
    ),
    (
        "the cat falls asleep on the sofa and dreams that she is hunting a lion in the "
        "savanna, then wakes up"
    ),
    (
        "An ad: a tired mum in the supermarket queue, then the same mum on a sunlounger with "
        "our juice."
    ),
    (
        "Beat one: he waits at the station with flowers. Beat two: the last train leaves. "
        "Beat three: flowers in a bin."
    ),
    "A detective in the rain finds a glove. Flash to the murder, the same glove on a throat.",
    (
        "She packs a suitcase in her bedroom. She cries in the back of a taxi. She smiles in "
        "an airport lounge."
    ),
    "A pianist practises alone in a cellar in winter and takes a bow at the opera in spring.",
    (
        "The movie tells how a poor farmer becomes king of the land, loses everything and "
        "dies a beggar."
    ),
    (
        "Teaser for a heist film: the plan on a napkin, the vault door, the getaway car, the "
        "double-cross."
    ),
    "a time traveler visits ancient Egypt, medieval London and a future Tokyo",
    "Two brothers: one herds yaks on a plateau in Tibet, the other drives a cab in Queens.",
    (
        "Show me how chocolate is made: picking the pods, fermenting, shipping across the "
        "Atlantic, conching, a child unwrapping a bar."
    ),
    (
        "At dawn the square is empty. At noon it is packed with stalls. At midnight only a "
        "dog crosses it."
    ),
    "We cross-cut a boxing match and a ballet rehearsal.",
    "Juxtapose a crowded slum and a billionaire's infinity pool.",
    "A letter slides under a door. Elsewhere in the building a woman waits by the phone.",
    "Begin with an egg in a nest, end with an eagle over a canyon.",
    (
        "A mother hums in a kitchen in Manila; her daughter, a nurse in Dubai, hums the same "
        "song on the night bus."
    ),
    (
        "The knight swears an oath in the chapel, rides for seven days, and kneels bleeding "
        "before the dragon's cave."
    ),
    (
        "Grandpa's photo album comes alive: page one he surfs, page two he marries, page "
        "three he holds me."
    ),
    (
        "News report style: reporter on the scene of a flood, back to the studio, then drone "
        "images of the damage."
    ),
    "Life of a plastic bottle, from oil well to supermarket to ocean",
    "A man enters a phone booth in London and steps out in a rice paddy in Vietnam.",
    "I want three quick clips: my dog swimming, my dog sleeping, my dog stealing a sausage.",
    (
        "The bride at the altar glances at the door. Miles off, a motorbike is stuck behind a"
        " herd of sheep."
    ),
    "Long ago, a giant slept under the hill. Today, hikers eat sandwiches on his knee.",
    "A spy changes disguise five times across five cities.",
    (
        "Ninety years in the same kitchen, from coal stove to induction hob, a family coming "
        "and going."
    ),
    "Car chase through downtown, then across the desert, then over a frozen lake",
    (
        "Picture a barista steaming milk, followed by her surfing at sunrise, followed by her"
        " asleep on a bus."
    ),
    (
        "The door to the left shows the past, where children play in a meadow; she opens the "
        "door to the right and stands on a space station."
    ),
    (
        "A violinist tunes up in a damp basement. A year on, the Royal Albert Hall gives her "
        "a standing ovation."
    ),
    "At seven she draws a rocket on the wall. At forty she rides one.",
    "A drop of rain falls on a leaf in the Amazon, another on a windscreen in Oslo.",
    (
        "Snow on a battlefield, a dropped helmet. A school corridor, a row of coat hooks, one"
        " of them empty."
    ),
    (
        "The grandmother kneads dough in her village; her grandson does the same in a food "
        "truck in Brooklyn."
    ),
    (
        "A photographer shoots a wedding on Saturday, a funeral on Monday and a football "
        "match on Wednesday."
    ),
    "The chess players shake hands. Dissolve: the board, dusty, in an attic.",
    (
        "We fly from a volcano in Iceland to a reef off Australia, then into the crowd at Rio"
        " carnival."
    ),
    (
        "A prisoner scratches a line on the wall of his cell. Summer, winter, summer. He "
        "walks out of the gate a free man."
    ),
    (
        "Opening shot is a coffin lowered into the ground, then it is forty years before and "
        "the same man is learning to ride a bike."
    ),
    "Cold open in a bank vault. Title card. A beach, the thieves sipping cocktails.",
    "He proposes on a bridge; she says yes in a hospital room; their son says it in a courtroom.",
    "She looks at the photograph in her hand and we're there, a summer dance on a pier in 1962.",
    (
        "A girl in a yellow coat waits at a bus stop in rain, in snow, in blossom, each time "
        "a little taller."
    ),
    "Back and forth between the goalkeeper's eyes and the striker's boot.",
    "A fisherman's hut before the storm. After the storm, planks and a single boot.",
    (
        "Our hero trains on a mountain, gets beaten in the arena, returns to his master and "
        "wins the rematch."
    ),
    "Interview with a beekeeper, then some shots of the hives, then the jars on a market stall.",
    "A child asks where milk comes from and we visit the cow, the dairy and the shop.",
    "Fast-forward ten years and the sapling shades a playground.",
    "A teacher writes on the blackboard. Two streets away a burglar climbs through a window.",
    "The first panel shows a sleeping dragon, the second a thief, the third an awake dragon.",
    "dude quits his job, buys a van, drives to the coast, learns to surf and never looks back",
    "A soldier in the desert opens a parcel. In his mother's kitchen the oven is still warm.",
    (
        "A montage-like flow of a day at the seaside, from packing the car to sandy feet on "
        "the way home."
    ),
    "In the north they are skiing, in the south they are picking oranges.",
    (
        "A robot is assembled in a factory, delivered to a family, outgrown by the kids, and "
        "ends on a scrapheap."
    ),
    "Camera 1: goalkeeper. Camera 2: coach. Camera 3: crowd.",
    "Past midnight a hacker types in a dark room. Next morning police break down the door.",
    "A tourist visits the Louvre, eats pasta by the Trevi fountain and watches flamenco in Seville",
    (
        "Wake-up call for a rooster, breakfast for a farmer, school bus for the kids, the "
        "farm's morning in five images."
    ),
    (
        "The magician vanishes from the stage in a puff of smoke and reappears on top of the "
        "Eiffel Tower."
    ),
    (
        "A drone show over Dubai; fireworks over Sydney harbour; a bonfire on a Scottish "
        "beach: New Year everywhere."
    ),
    "Show the same street corner in 1920, 1950, 1980 and today",
    (
        "A dog waits at the station every day through spring, summer, autumn and winter for a"
        " master who never comes"
    ),
    "In the first part a hand writes a letter. In the second part another hand burns it.",
    "Act 1, the theft. Act 2, the chase over the roofs. Act 3, the arrest.",
    "He runs out of a burning house in Kansas and wakes up in a field of glowing mushrooms.",
    (
        "A cinematic video of a samurai walking in a bamboo forest, then fighting in a "
        "burning village, then kneeling at a grave in the snow."
    ),
    (
        "The camera moves through different rooms: a kitchen where a cook yells, an office "
        "where phones ring, a nursery where a baby laughs."
    ),
    "Quick montage-style clips of surfing, skiing, skydiving and scuba diving, energetic.",
    (
        "Video starts with an ant on a leaf, then switches to a satellite view of the forest,"
        " then ends on a lonely tree."
    ),
    (
        "A woman in a red dress dances in the streets of Paris, then in the streets of Tokyo,"
        " then in the streets of New York."
    ),
    "Show the evolution of the bicycle from the penny-farthing to the carbon racer.",
    (
        "A boy plants a tree. As he grows older, the tree grows too. In the end he sits under"
        " it with his grandchildren."
    ),
    (
        "A fast-paced sports commercial with shots of a sprinter, a swimmer and a boxer, "
        "intercut with sweat drops."
    ),
    (
        "A lone cowboy rides across the desert. Next, he is drinking in a saloon. Finally, he"
        " duels in the main street."
    ),
    (
        "A girl walks through a magical door and appears in a candy land, then another door "
        "leads her to an underwater kingdom."
    ),
    "Daily routine of a samurai: he wakes, trains, meditates, fights and sleeps.",
    "The first scene shows a farmer in the field; the last scene shows a child eating bread.",
    (
        "Car drives through the desert, the background changes to a snowy mountain, then to a"
        " neon city."
    ),
    "An astronaut's journey: training, launch, space walk, landing on Mars.",
    "Cut between close-ups of hands typing, a spinning hard drive and a red warning light.",
    "Beautiful places of Italy: Venice canals, Tuscan hills, the Amalfi coast, Roman ruins.",
    (
        "Camera flies through a keyhole into a ballroom, out of a window into a storm, and "
        "down a chimney into a workshop."
    ),
    (
        "A commercial for a watch: the watch under water with a diver, the watch in the "
        "cockpit of a jet, the watch on a climber's wrist at the top of Everest."
    ),
    "wide shot of a lighthouse, medium shot of the keeper on the stairs, close up of the lamp",
    "Old couple on a porch swing, flash back to them as teenagers at a drive-in, back to the porch",
    (
        "Opening with an aerial view of a city, the video then moves to a street vendor, and "
        "closes with a sunset on the river."
    ),
    "Scene opens on a desert. Transition: sand becomes snow. Scene closes on a frozen lake.",
    "The story of a shoe: made in a workshop, worn on a wedding, lost on a beach.",
    (
        "Sunrise over the savanna with elephants; midday in a crowded market; sunset over a "
        "fishing village."
    ),
    "A chef in Paris, a fisherman in Norway, a farmer in Peru, all smile at the camera.",
    (
        "An apple falls from a tree, is sold at a market, is baked into a pie and is eaten at"
        " a family table."
    ),
    "The camera jumps from one planet to another, each with its own strange creatures.",
    "Everyday life in ancient Rome: a market, a bathhouse, a gladiator fight, a banquet.",
    (
        "He leaves his village, crosses the mountains and arrives in the capital, where he "
        "becomes a blacksmith."
    ),
    (
        "A teenager plays a video game in his room and suddenly finds himself inside the "
        "game, running through a pixel forest"
    ),
    "An old man tells a story by the fire, cut to the story: two armies clash on a plain.",
    "In one shot a bird hatches, in the next it flies.",
    "A series of portraits of people from different cultures smiling.",
    "Explosions, car chases, a kiss in the rain, a helicopter over the city: action trailer",
    (
        "The letter is sealed in wax by candlelight. It is read aloud, weeks after, to a "
        "silent parliament."
    ),
    "On Monday the shop window is whole. On Tuesday it is boarded up.",
    "The same bench through the years: lovers, a mother with a pram, an old man alone.",
    "A gardener waters roses in Surrey while her son patrols a dusty road in Helmand.",
    (
        "In a kitchen a mother cracks eggs; in a penthouse a banker cracks a safe; on a cliff"
        " a chick cracks its shell."
    ),
    "Scene: interior, night, a priest prays. Scene: exterior, dawn, a gallows.",
    "Our story begins in a bakery and finishes on a battlefield.",
    (
        "Imagine you are an eagle over the Rockies, a dolphin in the Pacific, a beetle in a "
        "London park."
    ),
    (
        "An astronaut plays golf on the moon, a scientist in Houston cheers, a kid in Nairobi"
        " looks up."
    ),
    "The girl in the photograph winks. Next moment we are in her village in 1910.",
    "Cut to the chase: heist, escape, betrayal, in three beats.",
    "A wolf howls on a ridge. In the valley inn the guests fall silent.",
    "Summer: children on a raft. Winter: the same lake, skaters.",
    "The knight's life flashes before his eyes: a mother's song, a first sword, a burning town.",
    "It's 1969 and a girl watches the landing on a tiny TV. It's 2024 and she is in a rocket.",
    "the hero loses the fight, trains in the mountains and comes back to win",
    (
        "A waitress wipes the counter in Nevada. Under the same moon a monk sweeps a "
        "courtyard in Bhutan."
    ),
    "Before: a grey, empty office. After: plants everywhere, people laughing.",
    "Half the clip is a war, the other half the peace that follows.",
    "A hand drops a coin in Rome, another picks it up in Rio.",
    (
        "Morning coffee in bed, lunch on the scaffold, dinner at his mother's, that's a "
        "roofer's Tuesday."
    ),
    "Every hour on the hour: the clock tower at six, at noon, at midnight.",
    "Ad for boots: in mud, on ice, across a stage.",
    "At night she is a thief on the roofs; in the daytime she sells flowers.",
    "A queen is crowned. A queen is led to the block.",
    "Three continents, three grandmothers, one recipe.",
    "The boat leaves the harbor. The boat in the storm. The boat, upside down, on a beach.",
    "First-person: I open my eyes as a newborn, as a bride, as an old woman.",
    "Shots of Naples: laundry, scooters, a saint in a niche, espresso",
    (
        "Her train pulls out of Milan and he is left on the platform; that winter he gets a "
        "postcard from Buenos Aires."
    ),
    "He falls from the roof, and as he falls we see his childhood, his wedding, his first goal.",
    "a lion in the zoo, then the same lion free on the plains of Africa",
    "Transition from a burning match to a sunrise over the Sahara",
    "A potato's biography: field, truck, fryer, mouth.",
    (
        "At the border post a guard stamps a passport. On the other side, another guard, "
        "another stamp, another country."
    ),
    "The mayor cuts a ribbon; cut to the bridge collapsing.",
    (
        "Somewhere between Tokyo and Lima a stewardess dozes; her daughter in Madrid wakes to"
        " an alarm."
    ),
    "A bank robber counts money in a motel. Earlier that day he is a clown at a birthday party.",
    "Three vignettes of loneliness: a lighthouse keeper, a goalkeeper, a night nurse.",
    (
        "A thunderstorm interrupts a picnic. The next shot is the same family, soaked, in a "
        "tiny bus shelter."
    ),
    (
        "The sculptor starts with a block in his yard and we end in the cathedral where the "
        "saint now stands."
    ),
    "Flash cuts: neon, tyres, a scream, silence.",
    "In her mind's eye the empty ballroom fills with dancers of 1910.",
    (
        "Ping-pong between two worlds: the astronaut alone in his capsule, the family "
        "gathered round the radio."
    ),
    "A hermit crab outgrows its shell, finds a tin can, and years on lives in a teapot.",
    "She is five and the slide is a mountain. She is fifty and carries her own child down it.",
    "Tokyo wakes. London sleeps. New York parties.",
    "hook: a broken phone on the pavement. middle: the repair shop. end: happy customer",
    (
        "One minute the desert is empty, the next a caravan camps there, and a century later "
        "a city stands on the spot."
    ),
    "A recipe video: chop, fry, simmer, serve, each step in a new kitchen.",
    "Parallel montage of two brides getting ready, one in Mumbai, one in Dublin.",
    (
        "Through the eyes of an owl: the barn at dusk, the churchyard at midnight, the hollow"
        " oak at dawn."
    ),
    "A love letter is written in a cell, smuggled in a loaf, read under a streetlamp.",
    "First date, first fight, first flat, first baby.",
    "The robot is sold, resold, scrapped and found again by a girl in the year 3000.",
    (
        "A soldier says goodbye at the station (wide), a mother cries (close), the train "
        "leaves (high angle)."
    ),
    "We start on the beach, we end in the boardroom.",
    "A fox in four seasons, four short shots.",
    (
        "An elderly actress puts on her lipstick, remembering the night she won: flashbulbs, "
        "red carpet, a gold dress."
    ),
    (
        "The plane takes off from Heathrow, and next thing the family are building a snowman "
        "in Lapland."
    ),
    "In the trailer we see dragons, sword fights, a kiss and a burning castle.",
    (
        "A vinyl record: pressed in a Detroit plant, danced to in a Berlin club, found in a "
        "Tokyo flea market."
    ),
    (
        "Sunrise yoga on a cliff; rush-hour subway; rooftop drinks under fairy lights. A day "
        "in her city."
    ),
    "A cook plates a fish while in Lima a boy casts a net.",
    "A potter shapes a bowl while in another workshop a smith bends iron.",
    "A nun lights a candle, while in a crowded casino a man loses his ring.",
    "Show these in order: a cat, a horse, a whale.",
    "An owl dives, the camera will switch scenes with every wing beat.",
    "A chase with scene changes all the way, roofs and tunnels.",
    "A runner in rain, each scene a little darker.",
    "Gulls over a wreck, scenes moving from fog to fire.",
    "A potter at his wheel. We leave him for a smith at his forge.",
    "Night after night a guard walks the same wall.",
    "By day he is a clerk, by night a masked boxer.",
    "A clay figure walks throughout history on one table.",
    "A sapling in a pot. Fast-forward and birds nest in an oak.",
    "A boy in a red cap rows. The boy, now grown, rows alone.",
    "A thief finds a coin, next he is in a golden coach.",
    "a red door in rain / a wet dog on the stairs / an old man with a lamp",
    "A cake with 1 candle, 1 candle, 5 candles, 18 candles, all in a dim room.",
    "1. a red kite. 2. a gray tower.",
    "A painter at an easel. Another angle, his muddy boots.",
    "A home-movie reel: dad with a hose, a cake, a dog on a swing.",
    "Soup in Oslo, cake in Oslo and tea in Rome, bread in Lima, all by one gray chef.",
    "A clerk yawns in an office. He dives into a coral reef.",
    "Her prom is loud. Her graduation is quiet and gray.",
    "The life cycle of a coin in soft light.",
    "Fashion on a gray stage from 1950 to 2020.",
    "A man paints in 1920, in 1950 and in 1980.",
    "A red kite over Rome. A blue kite over Cairo.",
    "An actor weeps in a theater. A judge yawns in a courtroom.",
    "The first half is a gray sea, the second half a red dune.",
    "A smith strikes iron. That very night he sells the sword.",
    "A wall of ice, then we meet her as a child.",
    "A boat rocks. We cut back to the shore.",
    "A sailor ties a knot. Six years before, a boy ties his shoe.",
    "A pier in ruins. A week ago, the pier was whole.",
    "A vase falls. Rewind to a calm shelf.",
    "Tea in Molde, soup in Vik, cake in Hamar: a gray tour.",
    "A tale of a boy, as he grows older so does the oak.",
    "A ballerina rehearses in an empty studio. Curtain up: the opera house, full to the last row.",
    (
        "Two timelines: a girl learns to swim in a pond, and years from now she saves a man "
        "from the sea."
    ),
    (
        "A fisherman in Vietnam, a banker in Zurich and a nun in Assisi all look up at the "
        "same eclipse."
    ),
    "Shot list: keys in a bowl, a coat on a hook, a bath running.",
    "the knight rides out, slays the dragon, gets the princess and they live happily ever after",
    "A boxer's rise from street fights to the world title",
    "Half a lifetime ago they danced here. Tonight they sit on opposite sides of the room.",
    "A tourist sees the Taj Mahal, rides a gondola in Venice and climbs Machu Picchu.",
    "A potter in ancient Athens and a potter in modern Oslo, the same gesture.",
    "First-person run through a forest that becomes a subway that becomes a hospital corridor.",
    "A baby's first steps in the kitchen, then the same feet in army boots, then in slippers.",
    "Day one at boot camp: shaved heads. Day ninety: caps in the air.",
    (
        "They meet in Berlin in 1989, lose each other in the crowd, and find each other in a "
        "Lisbon cafe when both are old."
    ),
    "Cut away to the clock, then back to the bride.",
    "Inside the letter she reads we find ourselves on the front, mud and fire.",
    "A life in doors: a nursery door, a school door, a church door, a hospital door.",
    "It starts in an office with rain and ends in a jungle of blue ferns.",
    "A king on his throne. Ten years ago he herds goats.",
    "The clip starts in the office with rain and ends in the jungle.",
    "A dog on his first day in a kennel, vs the dog this morning with a stick in the waves.",
    "Where we started: two friends and a cold pizza. Where we are today: forty people around a cake.",
    "A girl skips over a rope on the steps, and gray-haired now she sits on the same stone.",
    "My uncle as a kid with a fishing rod, and now asleep in a wicker chair with the cat.",
    "A shampoo ad. A towel falls. A comb glides through wet hair. A bottle stands on a shelf. A smile.",
    "The keeper carves a spoon over many winters and hangs it on a nail.",
    "Mara lowered in a basket from a wall, Mara seen before a king, Mara lost in the snow.",
    "The team trains through the verse with tape and sweat, and only in the chorus lifts the cup.",
    "From the cocoa farms of Ghana to the shops of Belgium, hands and beans.",
    "A dad claps at her graduation and later walks her down the aisle.",
    "A birth in the snow, a loud wedding, and a quiet retirement by the stove.",
    "A truck hits a clerk in the rain and he wakes up as a knight in a tin helmet.",
    "The clip begins with a surgeon washing her hands, switches to an ambulance in the rain.",
    "Every spring for forty years Mr. Moss planted a row of tulips.",
    "A marriage told through one kitchen table.",
    "A wet street in the rain, in the last part a yellow cab alone.",
    "An astronaut's career, from a pool to a walk in orbit.",
    "Footage of women at long benches dissolves into a row of robots.",
    "Wide of the stadium before kick-off. Detail of fingers on a whistle.",
    "A letter is written in a trench, carried over the sea, read aloud by a girl.",
    "A chess player moves her queen, transitioning to knights charging across a battlefield.",
    "A woman stirs a pot of jam. The next clip shows jars.",
    "A boy plants an acorn; as an old man he sits in the shade of the oak.",
    "A kettle hums on a stove in the city meanwhile a cat sleeps on a boat.",
    "A ship burns, and many generations afterwards a girl plants a tree in red dust.",
    "Halloween on one porch: 1978 ghost sheets, 1989 turtle masks, 2003 tiny wizards.",
    "Before rain the setting changes to a quiet cabin by a lake.",
    "A miner's day: the alarm, black dust, the gate.",
    "A boy with a telescope on a bed. Same boy in the science fair. Boot in gray dust.",
    "A clerk packs a suitcase and a decade on he paints the same boat red.",
    "snowboarder drops from a helicopter, snowboarder in the hot tub, snowboarder at a desk with a cast",
    "Behind the scenes of a school play, with mums sewing, a crew on ladders, the lead in tears.",
    "a fish in a tank, a fish in a bag on the bus, a fish in a bowl",
    "A photo of a couple, same couple now with walkers.",
    "Samson lifts a gate, Samson tears the lion, Samson sleeps in the temple.",
    "Her first flat, a mattress and a lamp. The second, with a piano. The third, with twins.",
    "A candle shop reel, 1) pouring wax 2) me with labels 3) parcels on a counter",
    "A woman ties her shoes on a porch, and the last part is a talk with a bearded man.",
    "A short history of behaviourism for students: mice, pigeons, a white rat.",
    "bro make a trailer where aliens land in a harbor and an army comes",
]
ONE = [
    "A goat in soft light. Today the baker shapes loaves at a stone table.",
    "Old castle ruins. Today, heavy rain falls on them.",
    "A baker works Monday to Friday in a narrow shop; dough on a table.",
    "A time-lapse of a gray building from Monday to Friday.",
    "June the older sister knits, April the younger one reads, soft light.",
    "A lighthouse keeper alone, months on end, polishes a lamp.",
    "An old chair, decades earlier a gift, stands in a bare room.",
    "The sky fades to violet, the sea below fades to gray.",
    "Sugar dissolves into hot tea while honey dissolves into milk.",
    "A ten second shot of a fox in snow, gray light.",
    "Three sailors wait in the life raft, gray sea.",
    "A quiet scene in the life of a monk, candle light.",
    "A quiet minute in the life of a gray mule, rain on its back.",
    "A boy in a yellow hat leaves a small kitchen, walks through a hallway and into a yard.",
    "A dog in a red collar leaves a barn, crosses a yard and walks into a small kitchen, wet nose.",
    "A man in a blue hat enters a bar, walks through a kitchen and into a yard, smoke in the air.",
    "A girl in a yellow coat buys a pretzel at a stall, takes a bite and walks into the crowd, steam.",
    "A teacher takes off her hat, walks across a classroom and opens a green window, light and mist.",
    "A small fox leaves a forest, crosses a green field and stops below a tree, deep shadows.",
    "a one second shot of a fox in snow, gray light",
    "At dusk a mason eats the bread that his wife baked that morning, gray stone, low sun.",
    "A fair in soft rain. Today is its last day, a clerk folds a paper tent.",
    "A gray cat in May, march music from a radio on the sill.",
    "A hundred miles on, the road is wet and the gray sky opens.",
    "A red door from the Victorian era, one lamp after the other is lit along the wall.",
    "Two rivals meet at a cafe table after thirty years, and laugh.",
    (
        "He poured tea, set the cup down and waited. Rain fell. He was calm, the lamp was"
        " low, and the cat slept. Then he laughed."
    ),
    "Masons at work on a castle by the sea, dust in the low sun.",
    "Time-lapse over the course of one winter, snow on a gray barn.",
    "The camera zooms in on her face, transitioning from a calm look to a faint smile.",
    "A maple leaf transitioning to a deep shade of red on its branch.",
    "A quiet sky, transition to the far horizon at sunset.",
    "A man strums a guitar, alternating between soft and hard strokes.",
    "A walk through various rooms of a gray house, one lamp in each.",
    "A freighter drifts through an asteroid field near a blue galaxy of dust.",
    "A neon city on Mars, the camera zooms in on a skyscraper in red dust.",
    "One continuous take: a waiter leaves the kitchen, crosses the hall and steps onto a boat.",
    "A single unbroken shot of a bride from the church to the taxi in the rain.",
    "A bread knife so sharp that it cuts to the bone.",
    "The calendar shows the following summer, a gray dog sleeps below it.",
    "A wall clock in a shop, 9am light on the floor.",
    "Oak beams, iron nails, one swallow; the door creaks; a lantern sways.",
    "A tree-lined street in the 1920s, men in hats wait for a tram.",
    "Sofia in a rowboat, a heron beside her, reeds in the wind.",
    "An archer lets the arrow fly from day to day in her dreams, she says, and laughs.",
    "A scuba class looks at a map; one points at Malta, another at Cuba.",
    "Through the window of a tram: a river, fields, a village in low sun.",
    "duration: 6s, a drone over a pine wood in fog, one red car on the road",
    "Slow motion: a glove meets a jaw, sweat flies, the crowd a blur.",
    "A father carries his child home through deep snow at dusk.",
    "A tall man steps back to the wall, a dog sleeps at home in a basket.",
    "Lamp ad, close-up of a brass lamp glowing, soft dust, gold light.",
    "A man's way from the door to his chair in a dim room.",
    "A gray cat in a garden, on a roof and on a wall, sun over the sea in a bay",
    "A highway cuts through a field. Vehicles of many sizes pass a farm in the village.",
    "A tall man in a gray coat at a stall eats an ad for soap, a dog barking at him.",
    "A nurse reads by day, lamps glow in the night.",
    "Time-lapse of a street, snow falls on a church, fog rolls over a field.",
    "A cook slices an onion, tosses it into a pan, stirs it and plates the dish in a kitchen.",
    "Perfume ad, a tall bottle on black marble, gold light, soft smoke rising.",
    "Time-lapse of a square: a bus stops in the street, a bell rings in the church, the sun sets.",
    "Fade from black, a gray harbor in the morning fog.",
    "A guard sleeps by day in a dim booth, a fan hums.",
    "A path of gold leads to a map of the world, of a sea and of a city in a frame.",
    "A spacecraft sinks through rain over a neon city. The ship settles on a wet pad.",
    "A tailor makes a cut, clean and slow, in a bolt of blue cloth.",
    "POV of a goalkeeper on a wet pitch at dawn.",
    "A cat naps in a patch of sun, a note says it will be fed later.",
    "A baker pulls loaves from the oven before sunrise, flour on her arms, the window still dark.",
    "An old sailor remembers his youth, eyes wet, a harbor at dusk behind him.",
    "The elevator doors open and a crowd spills out into the marble lobby, phones in hand.",
    "A street musician in Lisbon plays a Brazilian samba on a French accordion.",
    (
        "A waiter carries a tray out of the kitchen, through the swinging doors and onto the "
        "sunny terrace."
    ),
    "A drone rises from a village square over the roofs to the snowy mountains beyond.",
    "A ship sails into the harbor at dawn while gulls circle over the pier.",
    "A man walks into a bar, orders a beer, and sits down next to a horse.",
    "Time-lapse of a construction site from an empty lot to a finished tower, spring to winter.",
    "Kids in a classroom look at a globe; one points at Brazil, another at Japan.",
    "A cyclist rides along a coastal road, past a lighthouse and down into a fishing village.",
    "A retired astronaut sits in his living room, a model of the moon lander on the shelf.",
    "A cat jumps from the sofa to the table to the windowsill and knocks over a vase.",
    "The camera glides through a museum hall past Greek statues, Egyptian mummies and Roman busts.",
    "A fox trots through a forest, crosses a stream and vanishes into the ferns.",
    "A busy night market in Bangkok, Chinese lanterns, Indian spices, steam rising from woks.",
    "A couple dances in the kitchen in the evening light, the radio on the shelf.",
    "A woman in her office looks out at the ocean, waves breaking below the window.",
    "A hotel room with a view of the Alps, a breakfast tray on the bed.",
    "A chef flips a pancake, catches it, then bows to the guests at the counter.",
    "A knight gallops out of a castle gate over the drawbridge into a misty field.",
    "Wide shot of a lonely farmhouse under a huge sky, wind in the wheat, a swing moving.",
    "A hot air balloon drifts over rice terraces, the pilot waves, mist in the valleys, 35mm film.",
    "A teenager lies on her bed and dreams of the sea, a shell pressed to her ear.",
    "A train crosses a stone viaduct in the Highlands, smoke trailing, heather below.",
    "A snow leopard leaps from rock to rock and lands on a ledge above a gorge.",
    "A robot learns to paint; brush after brush breaks, then a first clean line appears.",
    "The same street musician has played here for years, coins glinting in his hat.",
    "A violin maker at his bench, a hundred years of sawdust in the cracks of the floor.",
    "A surfer waits on her board at sunset, feet dangling in gold water. Close-up, shallow focus.",
    "Macro shot of a dewdrop on a leaf, the forest reflected upside down in it, slow push in.",
    (
        "A flower shop in autumn, chrysanthemums in buckets, rain on the awning, a bell rings"
        " as a customer enters."
    ),
    "An empty theater, one spotlight on a piano, dust drifting, a janitor hums in the aisle.",
    "Five minutes before the race, swimmers stretch beside the pool in silence.",
    "After years at sea the sailor steps onto the pier and kisses the planks.",
    "A library in an old church, ladders against the shelves, sun through stained glass.",
    "A submarine glides over a coral reef, its lamps sweeping across a wreck.",
    "Inside a glass elevator a woman watches the city fall away as she rises to the top floor.",
    "A jeep crosses a river, climbs the muddy bank and stops under a baobab.",
    "A market scene in old Delhi: spice sellers, a cow, kids with kites on the roofs.",
    "A girl on a train reads a book about Antarctica while snow falls outside.",
    "A mural of a jungle on the wall of a subway station, commuters hurry past it.",
    "A hospital corridor at night, a nurse walks from room to room with a flashlight.",
    "A lighthouse at night in a storm, the beam sweeps over the waves again and again.",
    "Astronauts float in the space station, the earth turning below them.",
    "A woman walks through a door from a dark hall into a bright garden.",
    "A little boy grows a sunflower taller than himself and waters it with a tin can.",
    "The dragon lands on the castle, roars, and breathes fire at the knights in the courtyard.",
    "A boxer in the ring sits on his stool between rounds, his coach wipes his face.",
    "Two old friends meet on a bench in the park, laugh, and share an orange.",
    "A desert highway, a red convertible, the driver sings along with the radio, mountains ahead.",
    "A wedding in a barn, guests dance, kids chase a dog under the tables.",
    "From the balcony of her flat in Madrid a woman waters geraniums above a noisy street.",
    "A courier on a bike weaves between taxis, jumps a curb and skids to a stop at a cafe.",
    "Cherry blossoms fall on a canal in Kyoto, a boat passes under a red bridge.",
    "A man in a business suit sits at an office desk in the middle of a desert.",
    "A whale swims through the sky above a city at night.",
    (
        "Anime girl stands on a train platform, school uniform, cherry blossoms, wind in her "
        "hair, sunset."
    ),
    "A living room in a submarine, fish pass behind the round windows.",
    "Low angle of a skater who drops into the bowl, sparks from the trucks, evening sun.",
    (
        "Steam train at a small station in winter, passengers board, the guard blows a "
        "whistle, the train departs."
    ),
    "A cowboy rides into town, ties his horse to a post and pushes through the saloon doors.",
    "A boy releases a lantern and hundreds of others rise over the river with it.",
    "A violinist tunes up in a damp basement, water dripping from the pipes.",
    "A grandmother in a village kitchen teaches her grandson to knead dough, flour in the air.",
    "On a summer night in a small town, teenagers sit on the hood of a car and count the stars.",
    "A gallery in London shows Japanese prints; a guard yawns beside them.",
    "A chess player moves a knight, leans back, and smiles at her rival across the table.",
    "The runner crosses the finish line, falls to her knees and weeps.",
    "A girl in a yellow coat waits at a bus stop in the rain, a bus passes without stopping.",
    "A hiker looks through binoculars at a castle on a far hill, then at the path ahead.",
    "A beekeeper lifts the lid of a hive, then a frame, then holds it to the light.",
    "Camera starts at the feet of a statue and tilts up to its face.",
    "At the airport a father hugs his daughter, suitcases around them, planes beyond the glass.",
    "A nurse in a hospital ward reads to an old man, the city lights outside.",
    "In a restaurant at the top of a skyscraper a couple toasts, the city glittering below.",
    "A street artist in Rome paints a portrait of a tourist from Texas.",
    "A bus drives through a flooded street, wakes rolling against the shop fronts.",
    "A boy sleeps in class, his head on the desk, while the teacher draws a volcano on the board.",
    "A goat stands on the roof of a farmhouse and chews a sock.",
    "A farmer walks from the barn to the field with a bucket in each hand, dawn mist.",
    "The lake at dawn: mist, a heron, a rowboat tied to the pier.",
    "A candle burns from full height to a stub in one continuous time-lapse.",
    "A man in a museum stares at a painting of a battlefield, rain on the skylight.",
    "A ballet class in Moscow, snow outside, a pianist in the corner plays.",
    "In the harbor of Marseille a Norwegian ship unloads crates of fish.",
    "Autumn leaves fall on a chess table in the park, winter is near, two old men play.",
    "A taxi in New York, rain on the roof, the driver hums a song from Punjab.",
    "A surfer runs from the dunes over the beach into the sea, board under his arm.",
    "A squirrel runs up a tree, along a branch and into its nest.",
    "An elevator descends from a sunlit lobby into a flooded basement, seen from inside.",
    "A pilot in a cockpit looks at the mountains, checks a dial, and banks left.",
    "A mechanic in a garage wipes her hands, opens a hood, and listens to the engine.",
    "A firefighter carries a child out of a burning house and onto the lawn.",
    "A bride gets dressed in an old hotel room, her mother ties the ribbon, afternoon light.",
    "An explorer cuts through the jungle and finds a temple covered in vines.",
    "A cat watches snow fall from the windowsill of a warm kitchen, tail flicking.",
    "The king sits on his throne in a great hall, courtiers whisper, torches flicker.",
    "A child in a bedroom plays with a toy farm, a toy train and a toy airport.",
    (
        "Cinematic shot of a desert planet, two suns at dusk, a lone traveler with a staff "
        "walks toward a city."
    ),
    "A barista pours milk into a cup, a leaf of foam appears, she slides it over the counter.",
    "Underwater, a diver meets a turtle; light shafts, a wreck in the background.",
    (
        "A pirate ship in a bottle on a desk in a captain's cabin, the tiny sea inside begins"
        " to storm."
    ),
    "A monk in a temple rings a bell at dawn, birds rise from the roof.",
    "An office worker at her desk daydreams, chin in hand, rain on the window.",
    "First light on the summit, a climber raises her ice axe, clouds far below.",
    "A mariachi band plays in a Berlin subway station, commuters stop and smile.",
    "The clock strikes midnight and all the toys in the shop wake up.",
    "An astronaut walks across the moon, the earth rising over the horizon.",
    "Two kids build a rocket out of cardboard in the garden, the moon above them.",
    "A truck stop at night, neon, a trucker asleep in his cab, moths around the lamp.",
    "The chef tastes the soup, adds salt, tastes again and nods.",
    "Long shot of the beach, families under parasols, an ice cream seller rings his bell.",
    "Slow motion: a boxer's glove meets a jaw, sweat flies, the crowd a blur.",
    "A street in Havana, old Chevrolets, kids play baseball, laundry between the balconies.",
    "Anime style, girl on a rooftop in Tokyo at sunset, wind, city behind her, melancholic mood",
    "A sculptor chips at marble; hour after hour a face emerges, time-lapse in her studio.",
    (
        "A cinematic video of a samurai walking through a bamboo forest, mist between the "
        "stalks, katana at his side."
    ),
    "A woman in a red dress dances in the streets of Paris at night, lamps reflected in puddles.",
    "A boy plants a tree in the garden and waters it with a can, his grandfather watching.",
    "The camera flies through a keyhole into a ballroom full of dancers in masks.",
    "A cowboy rides across the desert and stops at a lonely saloon, dust in the evening sun.",
    "A raven lands on the shoulder of a witch in a swamp, green fog, dead trees.",
    "A diver checks a watch under water, bubbles, light rays, coral behind him.",
    "A busy kitchen: cooks shout, flames leap, a waiter grabs two plates and hurries out.",
    "A girl opens a magical door and light floods the dark attic.",
    "The samurai draws his sword, steps forward, then bows and sheathes it again.",
    "An old couple on a porch swing, fireflies, the radio plays a song from their youth.",
    "Elephants cross the savanna at sunrise, dust glowing, Kilimanjaro in the background.",
    "A football player dribbles past defenders, shoots and scores; fans cheer in the stands.",
    "A commercial for a watch, steel case on black stone, water drops, slow rotation.",
    "A man in his room plays a video game, screen light on his face, rain on the window.",
    "A superhero lands on a rooftop, cape in the wind, the city below, then leaps off.",
    "The tree in the field loses its leaves, snow covers it, green returns, one long time-lapse.",
    "A stylish cafe interior with plants, a bookshelf and a piano, customers chat, warm light.",
    "A spaceship leaves the hangar, passes the docks and accelerates into the stars.",
    "A tiger walks from the tall grass to a river and drinks, ripples spreading.",
    "Beautiful landscape of Tuscany, rolling hills, cypress trees, a farmhouse, morning fog.",
    (
        "A cyberpunk city street at night, neon signs in Japanese and Chinese, rain, crowds "
        "with umbrellas."
    ),
    "A medieval market with a blacksmith, a baker and a juggler, a castle on the hill.",
    (
        "A fantasy world with floating islands, waterfalls and dragons, the camera glides "
        "slowly forward."
    ),
    "A little robot walks through a junkyard, picks up a flower and looks at the sky.",
    "An aerial view of a river that winds through a forest to the sea, golden light.",
    "The sun sets over the ocean, the sky turns from orange to purple, stars come out.",
    "A farmer in a field holds wheat in his hands, a child runs up and hugs him.",
    "A photographer in a jungle photographs a parrot, the parrot flies off, he laughs.",
    "Two armies clash on a muddy plain, banners, horses, arrows darken the sky.",
    "A cat wearing sunglasses drives a convertible along a beach road, palm trees, 80s vibe.",
    "A chef in a Paris bistro flambés a steak, flames reflected in copper pans.",
    "A train runs through a snowy mountain pass, over a bridge and into a tunnel.",
    (
        "A girl with an umbrella crosses a street, jumps over a puddle and waves to a friend "
        "at the bus stop."
    ),
    "A candle-lit dinner in a garden, guests laugh, wine is poured, a violinist plays.",
    "The planet turns slowly, city lights glitter on the night side, a satellite passes.",
    "A smartphone on a desk shows a weather app, morning light, a cup of coffee.",
    "A horse gallops along the beach, splashing through the waves, cliffs behind.",
    "A girl in school uniform sits in an empty classroom at sunset, chalk dust in the light.",
    "A witch in a hut stirs a cauldron, green smoke rises, a black cat watches.",
    "A gardener in Surrey waters roses, her Persian cat asleep on the wall.",
    "On a Tuesday morning a shopkeeper boards up his broken window, glass crunching underfoot.",
    (
        "The same two men have played dominoes at this table for forty years, smoke curling "
        "above them."
    ),
    "A wolf howls on a ridge above a valley full of lights.",
    "A coin drops into a fountain, ripples spread over the tiles.",
    "A kid plays guitar on his bed, amp humming, posters on the walls, rain outside.",
    "A waitress wipes the counter of an empty diner at night, neon on the chrome.",
    "A ball rolls down a hill, bounces over a wall and splashes into a pond.",
    "First light over Naples, laundry on the balconies, a scooter passes.",
    "A monk sweeps the courtyard of a temple; leaves fall faster than he can sweep.",
    "A bride and her father wait at the church door, the organ begins, they step inside.",
    "A clock tower at noon, pigeons burst into the air as the bell strikes twelve.",
    "An old woman looks at a photograph of herself as a bride, a tear on her cheek.",
    "The moth circles the lamp, lands on the shade and folds its wings.",
    "A roofer eats lunch on a scaffold high above the city, legs dangling.",
    "A lion paces in its cage at the zoo, children press against the glass.",
    "Boots splash through mud, close to the ground, slow motion, drops hanging in the air.",
    "A violinist on stage closes her eyes, the orchestra behind her, the hall holds its breath.",
    "The curtain rises and the dancers are frozen in blue light, then all move at once.",
    "A train pulls out of a station, a man runs along the platform and waves.",
    "A scientist in a lab holds a flask to the light, then adds one drop and it glows.",
    "A kid looks up at the moon through a telescope on a roof in Nairobi.",
    "The magician pulls a rabbit from a hat, then a dove, then his own assistant.",
    "A teapot pours by itself, a cup slides under it, a spoon stirs. Victorian kitchen.",
    "A soldier in the mud writes a letter on his knee, shells burst in the distance.",
    "Children on a raft drift across a summer lake, a dog swims after them.",
    "A mermaid surfaces beside a fishing boat, the fisherman drops his net.",
    "A pizza is made from dough to oven by fast hands in one unbroken overhead shot.",
    "A rally car slides through a forest bend, jumps a crest and disappears in dust.",
    "Hands plant a seedling, water it, and press the soil around it.",
    "Rain on a tin roof. Steam from a kettle. A cat by the stove.",
    "A lone tree. Red leaves. Wind. A swing that moves by itself.",
    "The diver steps to the edge of the board, breathes, jumps, twists and enters the water.",
    "An owl sits on a branch at night, turns its head and then takes off without a sound.",
    "A street in Paris seen from a cafe table, people pass, a Japanese tourist takes a picture.",
    "A blacksmith hammers a blade, dips it in water, steam hides his face.",
    "Through a train window: fields, a river, a village, telegraph poles flick by.",
    "A drunk pirate sings on a beach, his parrot covers its ears.",
    "A dollhouse opened like a book: kitchen, bedroom, attic, all lit by tiny lamps.",
    "A girl in a museum stares at a dinosaur skeleton, her balloon drifts to the ceiling.",
    "A violin lies in an open case on a cafe table in Vienna, rain on the window.",
    "A child's drawing of a rocket hangs on a fridge, a magnet holds it, morning light.",
    "A captain steers a trawler through a gale, waves over the bow.",
    "A guard at a border post stamps a passport, looks up, and waves the car through.",
    "The mayor cuts a red ribbon and the crowd claps, confetti in the wind.",
    "A stewardess dozes on a night flight, the cabin dim, one reading lamp on.",
    "A clown at a birthday party twists a balloon into a dog, kids squeal.",
    "A diver hovers over a reef, a turtle passes, rays of sun.",
    "A family huddles in a bus shelter, soaked, laughing, the picnic basket dripping.",
    "A sculptor chips at a block in his yard, dust on his beard, swallows overhead.",
    "A hermit crab crawls out of a shell and into a tin can on the beach.",
    "A bride gets ready in Mumbai, sisters pin flowers in her hair, gold bangles.",
    "An owl glides over a churchyard at midnight and lands on a tombstone.",
    "A prisoner writes a letter in his cell, light falls through the bars.",
    "A couple builds a shelf in their first flat, boxes everywhere, pizza on the floor.",
    "A robot on a scrap heap opens its eyes as a girl touches its hand.",
    "A mother cries on a platform as the train pulls away, steam around her.",
    "A fox in deep snow pricks its ears, leaps and dives headfirst after a mouse.",
    "An elderly actress puts on lipstick at a mirror framed with bulbs.",
    "A plane takes off at dusk, lights blinking, seen from the end of the runway.",
    "A dragon circles a burning castle while knights run along the walls.",
    "A record spins in a club, the DJ lifts the needle, dancers freeze.",
    "A woman does yoga on a cliff at sunrise, the sea below, wind in her hair.",
    "A clown laughs in the ring under a spotlight, children point and shout.",
    "A cook chops onions, slides them into a pan, and stirs as they sizzle.",
    "A night nurse walks down the ward, checks a chart and dims a lamp.",
    "The old seer opens her eyes, her pupils white, candles flare around her.",
    "A caravan of camels crosses a dune at sunset, long shadows on the sand.",
    "An astronaut alone in his capsule watches a drop of water float past his face.",
    "The banquet hall of a king, roast boar, jugglers, dogs under the table.",
    "Kids climb a slide in a playground, one slides down into a puddle, others cheer.",
    "A street sweeper in London finds a gold ring, holds it to the light, pockets it.",
    "The bridge groans, cables snap one by one, and it falls into the river.",
    "A goalkeeper alone in front of an empty goal, fog on the pitch, floodlights.",
    "A woman rows across a lake at sunrise, drops fall from the oars.",
    "A boy fears the water, dips one toe, then runs back to his mother on the beach.",
    "A lighthouse keeper climbs the spiral stairs with a lantern and lights the lamp.",
    "A photographer waits in a hide for hours, a kingfisher dives, the shutter clicks.",
    "A hummingbird hovers at a feeder, wings a blur, then darts away.",
    "A baker at the oven slides in loaves with a long peel, fire on his face.",
    "A nurse in a hospital, a plane in the sky behind her, at an airport far beyond.",
    "A baker at work in his bakery at dawn.",
    "0-3s one continuous shot of a cat, 3-6s it turns its head.",
    "A letter in order of size lies on a desk, coins in order too.",
    "A man waits while in the background a dog barks.",
    "The day before the storm a sailor ties his boat to the pier.",
    "A vase made from glass and sold at a stall.",
    "A clown in a red nose, a wall of photos from many trips.",
    "A page 2 of a comic lies on a desk beside 1 cup.",
    "A table with 3 cups, 4 plates and 5 spoons in gray light.",
    "A rower in spring, a second rower beside her.",
    "A long fall of leaves in autumn, a red coat.",
    "A car in 1950, a red one in dim light.",
    "A glass half full beside a half loaf.",
    "A man is five steps from a door, he is ten steps from a dog.",
    "A tale of a teapot: gold in its cracks.",
    "A cat on a sofa. The cat in a pool of sun.",
    "A red fox / moody / gray light",
    "The first shot is a cup on a sill.",
    "The first shot shows a cup and a second cup.",
    "A tale of a journey: a gray road in rain.",
    "A nurse rests in a hospital. A camel in a desert is visible far in the background.",
    (
        "A toy made in tin stands on a shelf by a lamp with a red cord and a green shade that"
        " throws a soft pool of light over the desk and the chair beside it, a letter sent by"
        " a friend, and a ring lost in sand that nobody has seen for a long, long, long time."
    ),
    "A man rows in May or in June under gray clouds.",
    "A girl plays in a yard, her older brother is on a swing.",
    "A tale of a long journey: a gray road and much rain on a red hood.",
    "A woman stands on a cliff, back to the camera.",
    "Scene: a forest in fog. Shot: wide, low sun.",
    "1. Subject: a fox. 2. Setting: a forest in fog. 3. Style: film noir.",
    "Story: a girl finds a fox, she kneels, it sniffs her hand.",
    "In a dream, a whale swims over a gray city.",
    "An old man on a bench, remembering the war, rain on his hat.",
    "A woman in red on a stair. The same woman is seen in a mirror.",
    "soft light of dusk / low fog over hills / grain of old film",
    "A boy naps on a wall, while in a field a cow grazes.",
    "The first image of the sun falls on the last snow of the year.",
    "A wooden boy on a shelf grows older in soft light.",
    "A red scarf in wind, switch to slow motion.",
    "A gray fox by a lake at f / 1.4 and iso 1 / 60 in soft light.",
    "Boots: in mud, gray light, low sun.",
    "A sign with an arrow → to a red door.",
    "A brick ext. wall in soft rain.",
    "A ballerina rehearses in an empty studio, mirrors behind her, dust in the light.",
    "A captain asleep on the bridge of a ship, instruments glowing, storm outside.",
    "A knight on a horse lifts his lance, the crowd on the stands cheers.",
    "A coat on a hook, keys in a bowl, a bath running next door: a quiet flat at night.",
    "A boxer wraps his hands in a dim gym, a bag swings behind him.",
    "An ambulance races down a motorway at night, lights on wet asphalt.",
    "A baby takes its first steps in the kitchen, the mother kneels with open arms.",
    "A hairdresser cuts a girl's hair, locks fall on the checkered floor.",
    "Tourists ride a gondola in Venice, the gondolier sings, laundry above.",
    "A potter in Athens shapes a vase with an ancient gesture, clay on her arms.",
    "Lagos, a hundred years from now, a hovercar weaves between billboards.",
    "A herd of elephants of various ages runs over dry grass.",
    "Years ago, a village stood by a gray lake.",
    "A day before, a boat lay by the pier in gray light.",
    "The clip starts in the kitchen with steam and ends in the garden.",
    "A cat jumps from the sofa to the shelf and then to the window sill.",
    "From her hat to her boots a miner is gray with dust, a lamp in her hand.",
    "A cat vs a dog in a tiny boxing ring, gloves up, the crowd on its feet.",
    "A brown dog catches the frisbee on the grass and brings it back to a lady in a red coat.",
    "A choir hums the verse, a drummer waits for the chorus in a stone hall.",
    "Title card moment: the words LAST SUMMER over a still lake, dragonflies on the water.",
    "A beekeeper lifts a frame out of the hive on a terrace. Negative: subtitles, jump cuts, logos.",
    "A girl looks through a telescope at a castle, then at the village below.",
    "A cowboy pushes through the saloon doors and sets his hat on the counter.",
    "A scout on the beach wakes up as the tide reaches his boots.",
    "The film of oil on a puddle dissolves in the rain.",
    "A mother pushes a pram down the supermarket aisle, a toddler reaches for the cereal.",
    "A red room with a piano. Same red on the curtains and the lamp.",
    "Red lights in the fog, red lights on the wet road, a red lantern on a pole.",
    "A barber's day bed in a dim shop, steam on the mirror.",
    "Inside a snow globe a tiny village comes to life: lamps light up, a sleigh turns, a bell swings.",
    "A smith pulls a blade from the coals, hammers it in showers of sparks at a dark forge.",
    "A podium in low sun, a runner in second place, the third with a towel on his neck.",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_scenes_are_found(text: str) -> None:
    assert lint(text, select=["multiple-scenes"]).codes


@pytest.mark.parametrize("text", ONE)
def test_one_scene_is_left_alone(text: str) -> None:
    assert not lint(text, select=["multiple-scenes"]).codes


def test_numbered_lines_are_several_scenes() -> None:
    assert lint("1) a red kite\n2) a gray tower", select=["multiple-scenes"]).codes


def test_timed_beats_of_a_continuous_shot_are_one_scene() -> None:
    text = "One continuous shot. 0-3s: a cat sits. 3-6s: it turns its head."
    assert not lint(text, select=["multiple-scenes"]).codes
