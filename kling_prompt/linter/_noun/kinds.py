"""What is a kind of what: a husky of dog, a dog of animal, a taxi of car, a car of vehicle.

Made by hand from common knowledge, sorted by field. Knows nouns in the singular, those of several
words with hyphens ("german-shepherd"); people are told by `trades`, and what follows for a text
by `names`.
"""

from typing import Final

# Dogs, cats, horses and farm animals.
_BREEDS = """
dog: husky malamute german-shepherd australian-shepherd belgian-shepherd anatolian-shepherd
    dutch-shepherd sheepdog retriever labrador goldendoodle labradoodle cockapoo poodle corgi
    terrier jack-russell yorkie westie scottie beagle basset dalmatian bulldog pug dachshund
    greyhound puppy collie doberman rottweiler chihuahua spaniel cocker-spaniel springer-spaniel
    setter english-setter irish-setter vizsla weimaraner pup hound bloodhound wolfhound foxhound
    coonhound deerhound mutt pooch doggo doggy doggie mongrel pomeranian samoyed mastiff schnauzer
    whippet akita shiba shiba-inu great-dane saint-bernard st-bernard bernese pitbull pit-bull
    shih-tzu papillon havanese pekingese lhasa chow-chow shar-pei ridgeback heeler kelpie sheltie
    komondor puli borzoi saluki basenji malinois airedale bichon leonberger keeshond
    boston-terrier cavalier rescue-dog watchdog hunting-dog canine k-9
terrier: jack-russell yorkie westie scottie airedale pitbull
retriever: labrador golden-lab
hound: beagle basset bloodhound wolfhound greyhound foxhound dachshund dog
pup: dog puppy doggo baby-seal baby-wolf baby-otter baby-fox baby-shark baby-bat baby-meerkat
    baby-sea-lion
puppy: dog pup
pooch: dog puppy
mutt: dog mongrel
doggo: dog
doggy: dog
cat: kitten kitty siamese tabby calico sphynx tomcat ragdoll maine-coon british-shorthair
    shorthair scottish-fold russian-blue tortoiseshell abyssinian ginger-tom burmese manx angora
    birman puss pussycat housecat feline moggy leopard cheetah panther lynx jaguar puma cougar
    ocelot lion tiger bobcat caracal serval wildcat
kitty: cat kitten
kitten: kitty baby-cat
horse: stallion mare pony steed foal colt filly thoroughbred gelding palomino clydesdale appaloosa
    lipizzaner pinto bronco racehorse warhorse workhorse friesian andalusian percheron equine
    mustang
steed: horse stallion mare warhorse
pony: shetland
equine: horse stallion mare pony zebra donkey mule foal
foal: colt filly baby-horse baby-zebra baby-donkey
cattle: cow bull ox calf
bovine: cow bull ox buffalo bison yak calf
cow: heifer calf holstein longhorn highlander
goat: billy-goat ibex
sheep: lamb ram ewe
pig: hog piglet boar sow swine
rabbit: bunny hare
bunny: rabbit hare
mount: horse stallion mare camel pony
livestock: cow sheep goat pig
furball: kitten puppy hamster cat rabbit chinchilla
fluffball: kitten puppy chick rabbit
colt: foal
mare: horse
mule: donkey
donkey: mule burro
bull: steer ox
ox: steer
steer: bull
ram: sheep
ewe: sheep
bison: buffalo
buffalo: bison
calf: baby-elephant baby-giraffe baby-rhino baby-hippo baby-whale baby-moose baby-camel
    baby-buffalo baby-dolphin baby-cow
lamb: baby-sheep
piglet: baby-pig
"""

# Beasts of the wild.
_MAMMALS = """
sprinter: cheetah greyhound
cub: wolf-pup fox-kit lion-cub bear-cub tiger-cub bear lion tiger panda baby-bear baby-lion
    baby-tiger baby-fox baby-wolf baby-panda baby-leopard baby-cheetah baby-polar-bear
youngster: bear-cub lion-cub cub kitten puppy foal calf
animal: fruit-bat flying-squirrel sea-urchin anemone centipede millipede mammal bird reptile
    amphibian fish insect arachnid crustacean mollusk pet predator beast critter jellyfish
    starfish snail worm caterpillar marsupial sea-turtle mollusc
dog: dingo
viper: rattlesnake adder
carp: koi
caterpillar: silkworm larva
giant: condor saguaro ogre cyclops sunfish manatee buffalo whale-shark ox
singer: nightingale canary
creature: sea-urchin anemone centipede millipede sphinx lich worm earthworm
chick: gosling cygnet duckling
thief: raccoon fox
bandit: raccoon
stray: dog cat kitten puppy mutt mongrel street-dog
swimmer: otter seal dolphin polar-bear beaver
climber: goat ibex koala sloth gecko squirrel
acrobat: squirrel monkey gibbon
tusker: elephant walrus boar
trickster: fox
intruder: raccoon bear
explorer: kitten puppy
mammal: dog cat wolf fox bear horse deer elephant panda rabbit squirrel otter monkey ape zebra
    giraffe cow goat sheep mammoth rhino rhinoceros hippo hippopotamus camel llama alpaca moose
    elk antelope gazelle bison buffalo marsupial raccoon badger beaver hedgehog mouse rat hamster
    bat boar pig donkey coyote hyena lemur sloth whale dolphin porpoise seal walrus manatee
    porcupine skunk meerkat mongoose weasel ferret stoat mink polecat marten ermine wolverine yak
    reindeer caribou ox bull calf lamb platypus armadillo anteater aardvark tapir mole rodent
    feline canine primate mule burro wildebeest gnu impala oryx kudu eland springbok ibex chamois
    okapi warthog pangolin civet genet dugong orca narwhal beluga jackal dingo raccoon-dog shrew
    vole aardwolf cheetah lion tiger leopard cougar puma sea-lion polar-bear
marsupial: kangaroo wallaby koala wombat opossum possum quokka tasmanian-devil
canine: dog wolf fox coyote jackal dingo dhole
wolf: werewolf
fox: vixen
feline: cat lion tiger leopard cheetah panther jaguar lynx puma cougar ocelot bobcat caracal
    serval margay wildcat catamount
cheetah: cheetah-cub
lion: lioness sea-lion
tiger: tigress
leopard: leopardess
cougar: puma mountain-lion
panther: puma cougar
bear: grizzly panda cub kodiak polar-bear
deer: stag doe fawn buck elk moose reindeer caribou roebuck
stag: deer buck elk
buck: deer stag
antelope: gazelle impala oryx kudu eland springbok wildebeest gnu
rodent: squirrel mouse rat hamster beaver chipmunk gerbil capybara porcupine marmot guinea-pig
    groundhog gopher vole lemming chinchilla muskrat
squirrel: chipmunk
primate: ape monkey lemur tarsier loris
ape: gorilla chimpanzee orangutan gibbon chimp bonobo silverback
gorilla: silverback
monkey: chimpanzee gorilla orangutan macaque baboon capuchin mandrill chimp marmoset tamarin
    langur gibbon howler vervet bonobo
chimpanzee: chimp
elephant: pachyderm
pachyderm: elephant rhino rhinoceros hippo hippopotamus mammoth
rhino: rhinoceros
hippo: hippopotamus
whale: orca humpback narwhal beluga cachalot leviathan cetacean
cetacean: whale orca dolphin porpoise
dolphin: porpoise orca
seal: sea-lion
raccoon: trash-panda
critter: squirrel raccoon hedgehog chipmunk mouse rabbit hamster ferret opossum beetle snail frog
    lizard meerkat otter
hunter: lion lioness tiger leopard cheetah wolf owl hawk eagle falcon kestrel osprey heron
    kingfisher jaguar panther lynx fox shark crocodile spider
predator: wolf fox lion lioness tiger leopard cheetah jaguar panther eagle hawk falcon shark owl
    crocodile alligator bear lynx puma cougar orca hyena coyote raptor python cobra viper
    barracuda mantis osprey tyrannosaurus t-rex bobcat wolverine piranha komodo-dragon caracal
    feline
prey: rabbit mouse deer gazelle antelope zebra
pet: dog cat rabbit hamster puppy kitten parrot goldfish guinea-pig
herbivore: giraffe elephant cow deer zebra rhino rabbit moose hippo triceratops brachiosaurus
    bison gazelle antelope
carnivore: lion tiger wolf leopard t-rex tyrannosaurus shark crocodile jaguar
ungulate: deer moose elk zebra antelope
pinniped: seal walrus sea-lion
burrower: mole badger
doe: deer
reindeer: caribou
caribou: reindeer
gnu: wildebeest
wildebeest: gnu
skunk: polecat
starfish: sea-star
worm: earthworm
fawn: baby-deer
"""

# Birds, reptiles, fish, insects and the rest.
_OTHER_ANIMALS = """
thief: magpie gull crow seagull
swimmer: turtle penguin duck fish shark
trickster: raven crow
jumper: frog grasshopper
musician: cricket
bird: pigeon eagle parrot owl bluebird blackbird songbird hawk falcon heron crane raven crow
    sparrow robin swan duck goose penguin puffin finch goldfinch bullfinch chaffinch magpie jay
    blue-jay cardinal canary cockatiel pheasant turkey partridge dove swallow flamingo peacock
    peahen peafowl hummingbird kingfisher seagull gull pelican toucan rooster cockerel hen
    hornbill tern woodpecker cockatoo macaw vulture stork ostrich raptor chicken parakeet budgie
    lovebird quail albatross cormorant egret ibis kestrel osprey condor buzzard starling thrush
    nightingale wren warbler emu hoopoe avian chick duckling gosling cygnet waterfowl cuckoo lark
    skylark rook jackdaw oriole tanager chickadee titmouse nuthatch sandpiper plover curlew avocet
    spoonbill grebe loon gannet petrel frigatebird kookaburra cassowary roadrunner rhea goshawk
    harrier sparrowhawk owlet barn-owl snowy-owl mallard mandarin-duck turkey-vulture birdie fowl
    oystercatcher lapwing hatchling nestling fledgling seabird wagtail bee-eater lyrebird kakapo
    phoenix
songbird: robin sparrow finch goldfinch bullfinch nightingale canary thrush wren warbler bluebird
    lark skylark blackbird cardinal chickadee
seabird: gull seagull albatross puffin gannet pelican tern cormorant petrel
raptor: eagle hawk falcon owl kestrel osprey condor buzzard vulture goshawk harrier sparrowhawk
eagle: bird-of-prey
parrot: macaw cockatoo parakeet cockatiel budgie lovebird
parakeet: budgie
fowl: chicken rooster hen duck goose turkey pheasant quail peacock swan
waterfowl: duck goose swan mallard
duck: duckling mallard drake
goose: gosling gander
swan: cygnet
chicken: hen rooster chick cockerel
rooster: cockerel
hen: chicken
gull: seagull
peacock: peafowl
pigeon: dove
dove: pigeon
crow: raven rook
raven: crow
reptile: chameleon lizard iguana gecko snake turtle tortoise terrapin crocodile alligator caiman
    dinosaur cobra python viper komodo-dragon skink bearded-dragon monitor-lizard anole salamander
lizard: chameleon iguana gecko skink anole komodo-dragon bearded-dragon monitor-lizard
turtle: tortoise terrapin sea-turtle loggerhead leatherback
tortoise: turtle
crocodile: croc alligator caiman
alligator: gator crocodile
croc: crocodile
gator: alligator
snake: cobra python viper serpent rattlesnake anaconda boa adder mamba rattler constrictor
    boa-constrictor asp
serpent: snake cobra python viper anaconda boa mamba
constrictor: python boa anaconda
firework: firecracker sparkler
enclosure: cage paddock coop kennel
accolade: trophy medal
award: trophy medal
mound: pile heap
heap: pile
structure: coliseum
dinosaur: t-rex tyrannosaur tyrannosaurus velociraptor triceratops brachiosaurus raptor
    stegosaurus diplodocus
    allosaurus spinosaurus pterodactyl pteranodon pterosaur ankylosaurus brontosaurus
    parasaurolophus apatosaurus iguanodon
amphibian: frog toad salamander newt axolotl tadpole
frog: toad tree-frog bullfrog
fish: koi goldfish salmon trout shark clownfish stingray tuna betta guppy carp piranha eel
    seahorse angelfish pufferfish swordfish marlin barracuda cod mackerel herring sardine catfish
    anglerfish lionfish sturgeon manta manta-ray tetra cichlid halibut mahi hammerhead parrotfish
    grouper snapper bluefish anchovy ray
shark: great-white hammerhead tiger-shark whale-shark
ray: stingray manta
llama: alpaca
alpaca: llama
insect: butterfly bee bumblebee honeybee wasp hornet beetle ant dragonfly damselfly ladybug
    ladybird mantis grasshopper cricket moth firefly fly mosquito locust cicada bug katydid
    termite earwig cockroach mayfly lacewing scarab weevil housefly aphid caterpillar monarch
bug: insect spider beetle ladybug ladybird ant butterfly firefly cricket grasshopper mantis fly
    moth dragonfly cockroach cicada caterpillar
bee: bumblebee honeybee
beetle: ladybug ladybird scarab stag-beetle weevil
butterfly: monarch swallowtail
moth: silkworm
pollinator: bee bumblebee honeybee butterfly hummingbird
arachnid: spider scorpion tarantula
spider: tarantula black-widow arachnid
crustacean: crab lobster shrimp prawn crayfish barnacle krill
mollusk: octopus squid snail slug clam cuttlefish nautilus oyster mussel mollusc
gastropod: snail slug
cephalopod: octopus squid cuttlefish nautilus
crab: hermit-crab
medusa: jellyfish
larva: caterpillar grub maggot
giant: elephant whale humpback sequoia redwood giraffe mammoth rhino rhinoceros hippo dinosaur
    brachiosaurus bear grizzly gorilla sauropod diplodocus golem troll oak baobab walrus tanker
    liner iceberg robot mech t-rex whale-shark mastodon octopus squid polar-bear gator crocodile
    moose bison snowman freighter airship pine cedar
behemoth: elephant whale rhino rhinoceros hippo dinosaur golem tanker mammoth dragon
colossus: golem robot mech statue elephant
titan: golem mech robot whale godzilla kraken
leviathan: whale kraken serpent
bandit: raccoon
hatchling: baby-turtle baby-crocodile baby-dinosaur baby-dragon baby-alligator
scavenger: vulture hyena raccoon crow condor
songster: robin nightingale
stinger: wasp hornet scorpion
crawler: snail caterpillar beetle
owl: owlet
jellyfish: medusa man-o'-war
mollusc: snail octopus squid slug clam cuttlefish oyster mussel
shellfish: crab lobster shrimp clam oyster mussel scallop
crayfish: crawfish
prawn: shrimp
shrimp: prawn
cricket: grasshopper
grasshopper: locust cricket
cockroach: roach
firefly: lightning-bug
wasp: hornet
hornet: wasp
chick: baby-penguin baby-bird baby-owl baby-eagle baby-duck baby-swan hatchling fledgling nestling
    baby-ostrich
duckling: baby-duck
vulture: condor buzzard
arthropod: spider crab lobster scorpion beetle
parasite: tick leech
cocoon: chrysalis pupa
chrysalis: cocoon pupa
shell: seashell conch
seashell: shell conch
joey: baby-kangaroo baby-koala
kit: baby-fox baby-raccoon baby-rabbit
feather: plume quill
plume: feather
"""

# What is told in tales, and what is built to move by itself.
_FANTASY = """
monster: goblin sphinx basilisk cyclops gorgon medusa dragon beast alien godzilla kaiju werewolf
    troll ogre kraken zombie hydra yeti golem minotaur demon chimera orc vampire leviathan
    frankenstein gargoyle shark anglerfish crocodile octopus squid t-rex dinosaur spider eel
    alligator serpent gorilla
bloodsucker: vampire mosquito
automaton: golem robot android
hero: spider-man batman superman knight
vigilante: batman
undead: lich vampire zombie skeleton mummy
witch: hag
hag: witch
creature: animal monster alien dragon robot insect fairy mermaid merman phoenix unicorn griffin
    gryphon pegasus centaur goblin elf golem dwarf gnome imp sprite pixie nymph dryad satyr faun
    minotaur cyclops medusa gargoyle troll ogre orc yeti bigfoot sasquatch kraken hydra chimera
    basilisk demon vampire werewolf ghost spirit zombie skeleton giant leviathan kelpie banshee
    wendigo gremlin chupacabra wyvern drake wyrm hippogriff kitsune qilin humanoid serpent mollusc
beast: mammal dragon lion bear wolf bull boar rhino elephant dinosaur griffin gryphon werewolf
    yeti minotaur unicorn kraken hydra chimera troll wyvern crocodile hippogriff tyrannosaurus
    tyrannosaur
    t-rex ox camel buffalo yak tiger horse stallion rhinoceros gorilla mammoth moose elk panther
    shark leopard alligator bison hyena tusker walrus
dragon: wyvern drake wyrm hatchling
wyvern: dragon
humanoid: robot android cyborg alien
alien: extraterrestrial martian
extraterrestrial: alien
ghost: phantom specter spectre apparition spirit wraith poltergeist
apparition: ghost phantom specter spectre spirit
spirit: ghost phantom genie
specter: ghost
phantom: ghost
demon: devil fiend
fiend: demon devil
fairy: pixie sprite fae
sprite: fairy pixie
angel: seraph cherub archangel
unicorn: alicorn
yeti: abominable-snowman bigfoot
machine: robot android cyborg mech drone automaton excavator tractor typewriter printer mecha
    bulldozer combine harvester loom lathe locomotive steamroller digger engine forklift turbine
    vacuum-cleaner robot-vacuum roomba sewing-machine jukebox lawnmower mower espresso-maker droid
    motorcycle motorbike bot photocopier mainframe 3d-printer backhoe car helicopter clock
    elevator train copier blender coffee-machine plane bus truck gramophone espresso-machine
    washing-machine slot-machine milling-machine pinball-machine robot-dog mixer computer scooter
    snowplow snowplough combine-harvester snow-blower construction-crane tower-crane harbor-crane
robot: android cyborg mech automaton droid bot mecha roomba terminator humanoid rover mars-rover
android: robot cyborg droid
droid: robot android
bot: robot android droid
mech: mecha
vacuum: roomba
being: alien angel ghost spirit demon fairy elf mermaid robot android golem vampire zombie genie
    specter apparition extraterrestrial humanoid cyborg nymph dryad
contraption: machine robot bicycle device gramophone loom typewriter flying-machine
mower: lawnmower
harvester: combine
combine: harvester
"""

# What drives, sails and flies, by kind and by make.
_VEHICLES = """
vehicle: milk-float handcar armored-car road-roller golf-buggy pram car truck van motorcycle
    motorbike bus scooter ambulance tractor tank lorry bicycle bike train tram trolley carriage
    wagon sled sledge sleigh snowmobile rover spaceship spacecraft hovercraft bulldozer excavator
    forklift rickshaw tuk-tuk minibus camper campervan rv atv go-kart kart streetcar cart chariot
    buggy motorhome caravan snowplow humvee fire-engine tricycle moped quad-bike dumper
    steamroller combine digger aircraft stagecoach golf-cart unicycle hoverbike trailer monorail
    submarine hearse hoverboard jet-ski fire-truck garbage-truck dump-truck delivery-truck
    food-truck monster-truck tow-truck ice-cream-truck steam-train freight-train bullet-train
    passenger-train hovercar snowplough plow plough pickup
truck: snowplow snowplough pickup lorry semi rig semi-truck eighteen-wheeler fire-engine dumper
    big-rig tow-truck cybertruck juggernaut cement-mixer cement-truck
machine: road-roller printing-press projector turbine snowplow jackhammer paver threshing-machine
bike: unicycle motorcycle motorbike bicycle cycle harley ducati tandem bmx moped chopper kawasaki
    superbike tricycle
train: funicular locomotive tram subway metro monorail bullet-train shinkansen steam-engine
    freight-train express-train tgv maglev pod
boat: punt pirogue coracle lifeboat sailboat canoe kayak yacht rowboat dinghy schooner galleon
    gondola catamaran speedboat ship raft ferry trawler motorboat houseboat tugboat fishing-boat
    skiff longboat longship trimaran sloop barge felucca dhow pontoon steamboat paddleboat
    narrowboat riverboat submarine lobster-boat ketch sampan vaporetto
craft: escape-pod capsule spaceship starship boat ufo saucer spacecraft ship hovercraft kayak
    canoe plane airship balloon shuttle lander submarine paraglider hang-glider submersible
    jet-ski gondola rowboat sailboat glider zeppelin helicopter hovercar
lift: chairlift elevator
cart: wheelbarrow trolley wagon carriage
trolley: cart shopping-cart streetcar
car: suv roadster cabriolet supercar hypercar sedan taxi cab jeep convertible limousine limo coupe
    coupé hatchback lamborghini lambo ferrari porsche mustang tesla minivan bmw mercedes
    mercedes-benz audi pickup bugatti mclaren camaro corvette chevrolet chevy toyota honda
    volkswagen vw rolls-royce bentley cadillac buick automobile racer crossover maserati dodge
    nissan mazda lexus volvo subaru hotrod hot-rod buggy lowrider auto ford aston-martin
    alfa-romeo fiat mini-cooper renault peugeot citroen delorean batmobile pontiac chrysler
    hyundai kia land-rover range-rover gto dune-buggy sportscar cybertruck police-cruiser
    muscle-car station-wagon racecar dragster kart go-kart jalopy 4x4 mitsubishi porsche-911
    mazda-miata miata hearse
automobile: car
auto: car automobile
taxi: cab
cab: taxi
limousine: limo
supercar: lamborghini ferrari bugatti mclaren porsche hypercar
sports-car: ferrari
suv: jeep crossover land-rover range-rover 4x4
jeep: 4x4 humvee
convertible: cabriolet roadster
lorry: truck
rig: semi truck oil-rig
semi: truck rig
van: minivan camper campervan food-truck ambulance
camper: campervan rv motorhome van caravan
rv: camper motorhome
motorcycle: motorbike harley bike chopper scooter ducati moped vespa kawasaki harley-davidson
    superbike dirt-bike
motorbike: motorcycle
bicycle: cycle bike tandem bmx penny-farthing velocipede racing-bike mountain-bike
scooter: vespa moped lambretta e-scooter
locomotive: train steam-engine
tram: trolley streetcar cable-car
streetcar: tram trolley
bus: minibus double-decker
coach: bus carriage stagecoach
carriage: stagecoach wagon cart buggy phaeton hansom
wagon: carriage cart stagecoach
sled: sledge sleigh toboggan
sleigh: sled sledge
stroller: pram pushchair buggy carriage
pram: stroller pushchair
tank: panzer
tractor: john-deere
digger: excavator backhoe
excavator: digger backhoe
sailboat: yacht sloop schooner catamaran
yacht: sailboat
rowboat: dinghy skiff
canoe: kayak
ship: galleon schooner freighter tanker liner frigate destroyer aircraft-carrier battleship
    warship steamer sailboat ferry icebreaker longship clipper caravel trawler steamship spaceship
    starship spacecraft man-of-war cruise-liner ocean-liner tugboat cruiser
freighter: cargo-ship container-ship
liner: cruise-ship
warship: frigate destroyer battleship galleon
vessel: boat ship sailboat canoe kayak yacht freighter tanker liner barge galleon schooner
    submarine spaceship starship spacecraft ferry trawler catamaran rowboat gondola icebreaker
    tugboat longship raft dinghy speedboat frigate lifeboat hovercraft dhow felucca sloop
    cargo-ship cruise-ship pirate-ship container-ship sailing-ship teapot vase urn pitcher jug pot
    amphora cauldron goblet kettle chalice
submarine: sub u-boat submersible
sub: submarine
submersible: submarine
ferry: ferryboat
aircraft: plane airplane jet helicopter airliner biplane glider zeppelin airship fighter-jet drone
    aeroplane seaplane balloon blimp dirigible boeing airbus cessna spitfire jumbo bomber
    quadcopter hang-glider gyrocopter concorde triplane stealth-bomber
plane: airplane airliner jet biplane aeroplane seaplane boeing airbus cessna jumbo bomber spitfire
    concorde glider triplane warplane floatplane fighter-jet
airplane: plane airliner jet biplane aeroplane boeing airbus cessna
jet: airplane plane airliner boeing airbus f-16 f-22 concorde
airliner: boeing airbus jumbo plane jet
glider: paper-airplane paper-plane
airship: zeppelin blimp dirigible
blimp: airship zeppelin
helicopter: chopper copter
chopper: helicopter
drone: quadcopter uav
quadcopter: drone
balloon: hot-air-balloon
spacecraft: spaceship rocket starship shuttle satellite capsule lander probe ufo saucer module
    space-shuttle space-capsule space-station
spaceship: starship spacecraft cruiser
starship: spaceship
ufo: saucer flying-saucer
rocket: missile
missile: rocket projectile torpedo
probe: satellite
satellite: sputnik
rover: mars-rover
board: surfboard skateboard snowboard paddleboard longboard bodyboard hoverboard
skateboard: longboard
moped: vespa scooter
flyer: paper-plane paper-airplane kite
cruiser: motorcycle harley police-car
racer: go-kart formula-one
roadster: convertible
ghost-ship: galleon
trailer: caravan
caravan: trailer camper
dirigible: airship zeppelin blimp
aerostat: balloon blimp
sedan: saloon
gondola: cable-car
funicular: cable-car tram
ski-lift: gondola chairlift
chairlift: ski-lift
engine: motor locomotive
motor: engine
projectile: arrow missile bullet rocket cannonball
bullet: projectile
pickup: cybertruck
pod: tram capsule shuttle hovercar
wreck: shipwreck
shipwreck: wreck
hovercar: flying-car
propeller: rotor
rotor: propeller
"""

# What is eaten and drunk.
_FOOD = """
pastry: apple-pie pie strudel churro croissant doughnut donut muffin tart eclair éclair danish
    pain-au-chocolat cinnamon-roll cannoli baklava scone brioche bun puff profiterole macaron
treat: churro cake cupcake donut doughnut cookie ice-cream brownie macaron popsicle croissant
    lollipop gelato cone sundae muffin marshmallow chocolate candy waffle pancake
ice-cream: gelato
whiskey: bourbon scotch
whisky: scotch bourbon
snack: spring-roll samosa hot-dog pretzel popcorn cookie burger sandwich taco donut bagel cracker
    chip
meat: kebab steak beef pork bacon brisket ham roast sirloin sausage chicken
seafood: shrimp lobster crab oyster
fruit: dragon-fruit grape apple banana orange strawberry lemon lime pear peach mango cherry
    pineapple kiwi watermelon melon papaya plum apricot pomegranate dragonfruit tomato grapefruit
    tangerine clementine mandarin nectarine fig guava lychee passionfruit avocado coconut
    persimmon berry raspberry blueberry blackberry cantaloupe citrus cranberry starfruit durian
    quince
mushroom: truffle toadstool fungus
produce: vegetable tomato carrot apple
drink: whiskey whisky cocktail martini mojito beer wine latte cappuccino espresso lemonade coffee
    tea juice soda smoothie milkshake cola champagne cocoa bourbon beverage lager ale margarita
    daiquiri cosmopolitan negroni old-fashioned pina-colada gin rum vodka tequila brandy cognac
    sake sangria prosecco matcha mocha macchiato americano hot-chocolate frappe slushie kombucha
    milk-tea bubble-tea boba chai iced-tea shake stout pint eggnog cider spritz aperol mead
    absinthe coke pepsi
beverage: drink coffee tea juice whiskey whisky cocktail martini mojito beer wine latte cappuccino
    espresso lemonade soda smoothie milkshake cola champagne margarita
cocktail: martini mojito margarita daiquiri cosmopolitan negroni old-fashioned pina-colada spritz
    bloody-mary
coffee: latte cappuccino espresso brew mocha macchiato americano frappe
brew: coffee tea beer potion
tea: matcha chai oolong
wine: merlot chardonnay champagne prosecco bordeaux rosé cabernet riesling sangria
champagne: bubbly prosecco
beer: lager ale stout pint pilsner ipa guinness
liquor: whiskey whisky vodka rum gin bourbon brandy cognac
soda: cola coke pepsi lemonade
shake: milkshake smoothie
liquid: honey syrup milk oil serum coffee tea wine whiskey whisky juice ink paint potion lemonade
    beer cocktail bourbon champagne espresso broth molasses caramel mercury martini perfume elixir
    cognac
potion: elixir brew
sauce: gravy ketchup mayonnaise salsa pesto
condiment: ketchup mustard mayonnaise
food: burger hamburger cheeseburger pizza pasta noodle steak sandwich sushi ramen cake salad soup
    stew taco burrito dish meal curry omelette pancake waffle dumpling kebab lasagna hot-dog
    hotdog fries sausage bread egg cheese
meal: pizza pasta steak sushi ramen burger curry salad soup stew breakfast dinner lunch bento
dish: pasta pizza steak sushi ramen curry salad soup stew risotto lasagna paella omelette meal
    spaghetti dumpling lasagne goulash noodle taco burrito fajita casserole pho bibimbap sashimi
    tagine ratatouille moussaka gnocchi ravioli couscous kebab frittata fondue carbonara poke-bowl
    stir-fry chili roast ceviche macaroni oyster egg lobster
pasta: spaghetti lasagna lasagne macaroni ravioli gnocchi fettuccine linguine penne carbonara
    tagliatelle noodle
soup: broth ramen pho chowder bisque borscht minestrone
broth: soup ramen
stew: goulash casserole curry
burger: hamburger cheeseburger
sandwich: hamburger cheeseburger burger panini baguette hoagie blt bagel toastie
steak: sirloin ribeye filet
sausage: hot-dog hotdog bratwurst frankfurter
wrap: burrito
omelette: omelet frittata
dessert: cake cupcake pie cheesecake sundae tiramisu pudding brownie donut gelato sweet treat
    mousse tart pancake waffle ice-cream sorbet parfait soufflé souffle macaron eclair éclair
    trifle panna-cotta crème-brûlée creme-brulee custard doughnut crepe pavlova strudel baklava
    cobbler icecream profiterole lava-cake meringue popsicle sponge
sweet: candy lollipop bonbon truffle toffee praline
candy: lollipop bonbon toffee sweet gumdrop jellybean chocolate chocolate-bar
confection: cake cupcake macaron truffle bonbon praline chocolate lollipop candy tart eclair donut
cake: cupcake cheesecake gateau sponge tiramisu torte lava-cake
pie: tart pizza
donut: doughnut
pancake: crepe flapjack
cookie: biscuit macaron
biscuit: cookie
bread: loaf baguette bun brioche sourdough focaccia ciabatta bagel naan pita pretzel croissant
    toast roll
loaf: bread sourdough
popsicle: ice-lolly
citrus: lemon lime orange grapefruit tangerine mandarin clementine
melon: watermelon cantaloupe honeydew
berry: strawberry raspberry blueberry blackberry cranberry gooseberry currant cherry
vegetable: tomato carrot pepper cucumber pumpkin onion broccoli cabbage potato eggplant zucchini
    squash lettuce cauliflower beet beetroot radish leek turnip asparagus celery aubergine
    courgette artichoke spinach kale corn chili-pepper bell-pepper
veggie: carrot broccoli pepper cucumber tomato
squash: pumpkin
gourd: pumpkin
pumpkin: jack-o'-lantern jack-o-lantern
fungus: mushroom toadstool
nut: walnut almond acorn hazelnut peanut
cheese: cheddar brie mozzarella gouda camembert
chocolate: bonbon truffle praline
breakfast: pancake omelette waffle
delicacy: oyster lobster sushi macaron caviar truffle croissant
crop: wheat corn barley rice
"""

# What grows.
_PLANTS = """
succulent: agave aloe
plant: reed seaweed kelp fern cactus bonsai succulent sapling seedling bush flower shrub vine
    sprout saguaro monstera ivy orchid bamboo aloe flytrap venus-flytrap sunflower rose tulip lily
    daisy poppy moss tree basil lavender dandelion herb clover houseplant agave philodendron shoot
    beanstalk lotus bloom mushroom peony toadstool lily-pad hydrangea magnolia
fir: christmas-tree
christmas-tree: fir
cactus: saguaro succulent prickly-pear
seedling: sprout sapling shoot
sprout: seedling shoot
shrub: bush
bush: shrub rosebush hedge
flower: rose tulip lily orchid daisy sunflower peony poppy lotus iris dandelion bloom blossom
    hibiscus carnation marigold lavender magnolia bud dahlia hydrangea chrysanthemum lilac
    daffodil bluebell snowdrop crocus pansy gardenia jasmine camellia anemone aster geranium
    begonia primrose buttercup foxglove hyacinth gladiolus edelweiss zinnia petunia bougainvillea
    frangipani plumeria amaryllis wildflower waterlily water-lily azalea protea thistle
    cherry-blossom bird-of-paradise forget-me-not cornflower ranunculus wisteria moonflower
    rosebud
bloom: rose tulip lily orchid daisy sunflower peony poppy lotus iris flower blossom hibiscus
    dahlia magnolia carnation hydrangea rosebud waterlily camellia lilac chrysanthemum marigold
    daffodil bud
blossom: rose tulip lily orchid daisy sunflower peony poppy lotus iris flower bloom hibiscus
    magnolia dahlia camellia hydrangea
rose: rosebud
bud: rosebud
bouquet: posy
tree: oak pine willow birch maple sequoia redwood baobab cedar spruce bonsai sakura fir cypress
    elm acacia palm poplar beech eucalyptus ginkgo jacaranda mangrove juniper hemlock sycamore
    larch evergreen conifer aspen banyan sapling yew alder hawthorn rowan cherry-tree apple-tree
    christmas-tree
conifer: pine fir spruce cedar larch
evergreen: pine fir spruce cedar
weed: dandelion thistle
leaf: frond
reed: bulrush cattail
vine: ivy
hedge: bush
herb: basil mint rosemary thyme parsley cilantro
petal: rose-petal
spice: saffron paprika cinnamon turmeric cumin
grain: wheat rice barley
cereal: wheat oats granola
branch: bough twig limb
bough: branch
twig: branch
stump: tree-stump
"""

# What is built.
_BUILDINGS = """
building: convent theater theatre cinema bank prison refinery asylum bell-tower clock-tower
    water-tower watchtower town-hall railway-station police-station cottage cabin church
    skyscraper castle tower temple cathedral lighthouse mansion barn windmill house hut villa
    palace mosque factory warehouse school hospital hotel bungalow chapel monastery pagoda shrine
    farmhouse townhouse structure library museum chalet lodge inn tavern courthouse observatory
    synagogue abbey citadel fortress fort shed greenhouse conservatory brownstone tenement
    high-rise chateau château manor schoolhouse bakery basilica opera-house pavilion stadium
    colosseum silo mill watermill shack treehouse pub diner gazebo rotunda apartment-block hangar
    gas-station teahouse longhouse igloo planetarium
hospital: asylum
structure: water-tower clock-tower bell-tower watchtower stonehenge archway tower temple house
    teahouse building cathedral lighthouse bridge pyramid skyscraper church monument dam arch
    stadium pagoda aqueduct castle windmill colosseum dome barn gazebo treehouse pier sandcastle
    viaduct obelisk ziggurat igloo palace mosque shrine cabin pavilion greenhouse amphitheater
    turret scaffold crane ruin wall campanile fountain
platform: oil-rig
arch: archway
temple: shrine pagoda
monument: stonehenge taj-mahal sphinx statue obelisk pyramid arch
tower: big-ben skyscraper pagoda belfry minaret turret windmill clocktower spire obelisk campanile
    watchtower steeple silo
skyscraper: burj-khalifa tower high-rise
statue: statue-of-liberty
landmark: tower lighthouse bridge monument cathedral statue pyramid colosseum temple castle pagoda
edifice: castle cathedral palace temple mansion skyscraper tower church
house: teahouse cottage cabin mansion villa bungalow home hut farmhouse townhouse treehouse
    dwelling chalet manor brownstone igloo lodge chateau château shack cabana
dwelling: house cottage hut cabin igloo cave yurt tent bungalow treehouse
home: house apartment cottage cabin bungalow
abode: house cottage cabin hut treehouse mansion
residence: house mansion villa manor palace
cabin: cottage hut lodge shack chalet
chalet: cabin
cottage: cabin house
hut: shack cabin cottage
shack: hut cabin shed
shed: shack
lodge: cabin chalet
mansion: manor villa chateau château estate
manor: mansion
villa: mansion
estate: mansion manor
castle: fortress palace citadel chateau château stronghold sandcastle
fortress: castle citadel fort stronghold
fort: fortress castle
stronghold: castle fortress citadel
palace: castle
church: cathedral chapel basilica abbey
chapel: church
cathedral: church basilica
shrine: temple
monastery: abbey
high-rise: skyscraper tower
lighthouse: beacon
beacon: lighthouse
mill: windmill watermill
bridge: viaduct aqueduct overpass drawbridge footbridge
span: bridge viaduct
tent: yurt teepee tipi marquee pavilion wigwam
inn: tavern pub
tavern: inn pub
pub: tavern inn
bar: pub tavern saloon
shop: bakery bookstore boutique store bookshop
store: shop boutique bookstore supermarket
cafe: coffeehouse café bistro
restaurant: diner bistro pizzeria eatery
diner: eatery
eatery: diner restaurant bistro cafe café
stadium: arena
arena: colosseum stadium
barn: stable
gate: portal gateway
portal: gateway wormhole
wall: rampart
pier: jetty dock
jetty: pier
ruin: castle temple abbey
steeple: spire belfry
spire: steeple
shelter: igloo tent hut cabin lean-to
factory: plant mill
saloon: bar tavern
construction: castle tower bridge sandcastle
cemetery: graveyard
graveyard: cemetery
theater: playhouse cinema
theatre: playhouse cinema
cinema: theater
prison: jail
jail: prison
airport: airfield
runway: airstrip
market: bazaar
bazaar: market
farm: ranch homestead
ranch: farm
vineyard: winery
port: harbor
square: plaza
chimney: smokestack
"""

# Land, water, weather and sky.
_LANDSCAPE = """
volcano: fuji mount-fuji etna vesuvius
mountain: fuji kilimanjaro volcano peak matterhorn everest
pool: hot-spring oasis swimming-pool
whirlwind: dust-devil tornado twister
twister: dust-devil whirlwind tornado
rain: monsoon drizzle downpour rainstorm shower
cloud: thundercloud nebula
slide: mudslide
storm: tornado hurricane blizzard thunderstorm typhoon cyclone sandstorm snowstorm tempest squall
    hailstorm twister dust-storm rainstorm
tempest: storm hurricane typhoon thunderstorm
tornado: twister
funnel: tornado twister waterspout
vortex: tornado whirlpool twister wormhole waterspout black-hole
cyclone: hurricane typhoon tornado
hurricane: typhoon cyclone
blizzard: snowstorm squall
snowstorm: blizzard
whirlpool: maelstrom vortex
fog: mist
mist: fog
wave: breaker tsunami
tsunami: tidal-wave
downpour: rainstorm cloudburst rain
waterfall: cascade cataract
cascade: waterfall
cataract: waterfall
fire: campfire bonfire wildfire blaze inferno bushfire
blaze: fire campfire bonfire wildfire
bonfire: campfire fire
campfire: bonfire
inferno: fire wildfire blaze
conflagration: wildfire
fireball: meteor comet asteroid
meteor: fireball meteorite shooting-star
comet: meteor
shooting-star: meteor
meteorite: meteor asteroid
iceberg: berg ice-floe
berg: iceberg
peak: everest matterhorn summit
summit: peak mountain
hill: mound knoll dune
cliff: bluff precipice
canyon: gorge ravine
gorge: canyon ravine
ravine: gorge canyon
valley: glen
cave: cavern grotto
cavern: cave grotto
grotto: cave cavern
lake: pond loch tarn lagoon
pond: pool
lagoon: lake
stream: creek brook river rivulet
creek: stream brook
brook: stream creek
river: stream creek
forest: woods woodland jungle rainforest
woodland: forest woods
jungle: rainforest forest
rainforest: jungle forest
swamp: marsh bog wetland
marsh: swamp bog wetland
island: isle islet atoll
isle: island
road: highway freeway motorway lane
roadway: highway freeway motorway boulevard street road lane
highway: freeway motorway
path: trail footpath
trail: path footpath track
alley: alleyway lane backstreet
alleyway: alley
street: avenue boulevard road lane
lane: alley
sidewalk: pavement
city: metropolis megacity
metropolis: city megacity
town: village hamlet
village: hamlet
galaxy: nebula milky-way
planet: world mars saturn jupiter venus neptune
globe: earth planet orb sphere snow-globe
orb: moon ball sphere globe
rock: boulder stone meteorite asteroid
boulder: rock stone
stone: gem diamond ruby emerald sapphire pebble boulder amethyst opal topaz
pebble: stone
microorganism: bacterium microbe
deluge: rain downpour
ice: iceberg glacier icicle
falls: waterfall
rapids: river
haze: mist fog smog
asteroid: space-rock meteor
chasm: abyss gorge canyon
abyss: chasm
precipice: cliff
crag: cliff
tidal-wave: tsunami
moon: lunar-orb
icicle: ice
flame: blaze fire
drizzle: rain
prairie: grassland
orchard: grove
grove: orchard
thicket: grove
cove: bay
crater: pit
ridge: crest
explosion: supernova
blast: explosion
smoke: fumes
snowflake: flake ice-crystal
flake: snowflake
ember: spark
spark: ember
"""

# What is worn and carried.
_WEAR = """
headpiece: helmet headband crown tiara headdress
glove: gauntlet mitten
gauntlet: glove
mitten: glove
armor: breastplate chainmail plate-mail
armour: breastplate chainmail plate-mail
garment: corset toga kilt tutu sari pullover vest dress gown coat jacket shirt kimono robe sweater
    hoodie cloak suit trenchcoat trench-coat blouse skirt tuxedo poncho cape cardigan tunic parka
    scarf shawl t-shirt apron jersey sock glove veil
dress: sari sundress gown frock
robe: toga gown kimono bathrobe
shirt: tunic t-shirt blouse tee polo
skirt: kilt tutu
cloak: poncho cape mantle
sweater: turtleneck pullover jumper cardigan sweatshirt
trousers: leggings pants jeans slacks
pants: leggings trousers jeans slacks
sock: stocking
scarf: bandana bandanna shawl
jewel: cufflink diamond ruby emerald sapphire gem amethyst topaz opal necklace gemstone ring pearl
    brooch
jewelry: cufflink ring necklace bracelet earring pendant brooch tiara locket bangle choker crown
shoe: sneaker boot loafer sandal trainer heel slipper air-jordan clog moccasin stiletto pump
    oxford brogue high-heel ballet-flat cleat nike running-shoe
sneaker: trainer nike air-jordan
trainer: sneaker
heel: stiletto pump
footwear: shoe sneaker boot sandal loafer heel stiletto
clothing: dress gown coat jacket shirt
outfit: dress suit gown costume uniform attire ensemble tuxedo kimono tracksuit sari jumpsuit
gown: dress robe
frock: dress
suit: tuxedo spacesuit wetsuit tracksuit
tuxedo: tux
uniform: fatigues
kimono: yukata robe
jacket: coat blazer parka windbreaker anorak bomber-jacket puffer
coat: jacket overcoat parka raincoat trenchcoat trench-coat peacoat anorak fur-coat
raincoat: slicker
trenchcoat: overcoat
hoodie: sweatshirt
jeans: denims
shawl: scarf
cape: cloak
attire: outfit clothing dress suit ensemble costume uniform
ensemble: outfit
clothes: outfit clothing attire ensemble
costume: outfit
cloth: towel veil sheet curtain scarf silk fabric tablecloth
pillow: cushion
cushion: pillow
blanket: quilt duvet comforter
veil: bridal-veil
hat: fedora beret sombrero cap bonnet beanie stetson trilby top-hat bowler-hat panama cowboy-hat
cap: beanie beret baseball-cap
headgear: hat helmet cap crown turban
headwear: hat helmet cap crown turban fedora
accessory: handbag necklace scarf watch wristwatch
glasses: spectacles eyeglasses
sunglasses: shades aviators
mittens: gloves
bag: backpack purse handbag suitcase briefcase tote satchel rucksack sack knapsack duffel holdall
    clutch-bag schoolbag pouch
backpack: rucksack bag knapsack
purse: handbag clutch-bag
handbag: purse
luggage: suitcase backpack trunk bag
suitcase: trunk valise
case: suitcase briefcase
jewellery: ring necklace bracelet earring pendant brooch tiara diadem crown choker locket earrings
gem: diamond ruby emerald sapphire gemstone jewel crystal amethyst topaz opal pearl
gemstone: diamond ruby emerald sapphire gem jewel amethyst topaz opal
crystal: quartz amethyst
necklace: pendant locket choker
bracelet: bangle
ring: engagement-band wedding-band
band: ring
crown: tiara diadem
timepiece: watch clock wristwatch chronograph stopwatch rolex hourglass smartwatch pocketwatch
    sundial
watch: wristwatch smartwatch rolex chronograph timepiece omega pocketwatch
clock: timepiece alarm-clock
umbrella: parasol brolly
parasol: umbrella
throw: blanket
fabric: curtain scarf silk cloth velvet tapestry flag sari
headdress: crown tiara turban
locket: pendant
pendant: locket amulet medallion
slipper: loafer
jersey: shirt
bonnet: hat
goggles: glasses
eyewear: glasses sunglasses spectacles goggles monocle
medallion: amulet pendant
apron: pinafore
pajamas: nightclothes
swimsuit: bikini
slippers: moccasins
tie: bowtie necktie
bowtie: tie
belt: sash
sash: belt
vest: waistcoat
waistcoat: vest
skates: rollerblades
rollerblades: skates
cane: walking-stick
"""

# Instruments, devices, tools, furniture, art and toys.
_THINGS = """
trinket: music-box brooch locket pendant figurine keychain amulet
keyboard: synthesizer piano
player: walkman turntable gramophone phonograph
tape: cassette
cassette: tape
stand: tripod easel
instrument: abacus violin cello guitar piano trumpet saxophone flute harp drum banjo accordion
    clarinet ukulele trombone keyboard sitar lute oboe tuba fiddle viola harmonica sax double-bass
    bassoon telescope microscope sextant lyre mandolin organ synthesizer cymbal xylophone marimba
    koto erhu theremin bagpipe tambourine bongo didgeridoo kalimba steinway stradivarius
    french-horn bass-guitar compass harpsichord zither shamisen balalaika fender gong pan-flute
    triangle celesta dulcimer hurdy-gurdy vibraphone
appliance: vacuum-cleaner hair-dryer heater dishwasher refrigerator fridge toaster blender
    microwave oven dryer vacuum washer mixer kettle coffee-maker stove freezer air-fryer roomba
    juicer espresso-machine coffee-machine washing-machine rice-cooker
notebook: sketchbook laptop journal
sketchbook: notebook
document: manuscript passport ticket certificate letter scroll map contract parchment
ticket: pass
bill: banknote
banknote: bill note
vessel: watering-can
toy: dollhouse jack-in-the-box doll teddy figurine plushie teddy-bear lego rubber-duck yo-yo
    spinning-top action-figure pinwheel puppet kite rocking-horse stuffed-animal robot drone top
    lego-figure ball robot-toy yoyo
ball: marble basketball football soccer-ball sphere baseball volleyball beachball snowball
    bowling-ball tennis-ball golf-ball
target: dartboard
spear: halberd lance javelin trident
club: mace
star: shuriken
picture: poster photo photograph portrait painting snapshot
safe: vault
vault: safe
coffin: casket
casket: coffin
equipment: machinery gear tools
machinery: equipment machine
gear: equipment cog
baggage: luggage suitcase
luggage: baggage
ceramics: pottery
pottery: ceramics
silverware: cutlery fork spoon knife
sign: neon-sign billboard signboard placard signpost
signal: traffic-light
guitar: bass stratocaster telecaster fender
violin: fiddle stradivarius
fiddle: violin
piano: steinway keyboard baby-grand
saxophone: sax
horn: trumpet trombone tuba bugle saxophone
drum: bongo djembe snare
device: keyboard smartphone phone tablet laptop smartwatch headphone gadget console radio earbud
    speaker computer camera drone telephone ipad iphone router headset printer projector
    thermostat walkman e-reader kindle camcorder pager turntable gramophone typewriter telescope
    microscope metronome lighter remote toaster thermometer detector gizmo scanner detonator
    recorder clock sewing-machine espresso-machine hoverboard phonograph compass calculator
    walkie-talkie contraption sextant smart-speaker microphone webcam stopwatch
gadget: keyboard smartphone phone tablet smartwatch device drone earbud laptop headphone
gizmo: gadget device
phone: smartphone iphone cellphone telephone mobile handset payphone
handset: phone smartphone telephone receiver
smartphone: iphone phone cellphone
telephone: phone rotary-phone
computer: laptop macbook pc mainframe imac
laptop: macbook notebook computer chromebook
tablet: ipad
console: playstation xbox gamepad
television: tv
tv: television
screen: monitor display
monitor: screen display
headphone: headset
earbud: airpod
speaker: loudspeaker boombox
radio: transistor boombox walkie-talkie
gramophone: phonograph turntable
turntable: gramophone record-player
record: vinyl lp
disc: vinyl-record vinyl cd record dvd lp compact-disc frisbee puck
vinyl: record lp
container: bottle jar can box tin vial crate jug barrel bucket basket canister tub
bottle: flask vial flacon
vial: flask bottle
pot: teapot cauldron flowerpot kettle saucepan
cauldron: pot kettle
refrigerator: fridge
fridge: refrigerator freezer
stove: cooker oven
oven: stove
jar: vase urn
can: tin
box: package crate carton parcel chest
crate: box
chest: coffer trunk treasure-chest
package: box parcel
parcel: package box
barrel: cask keg
cask: barrel
basket: hamper
bucket: pail
flask: bottle thermos
product: bottle watch shoe sneaker smartphone phone can jar perfume lipstick serum headphone
    handbag cream lotion mug
perfume: fragrance cologne bottle
fragrance: perfume cologne
furniture: chair table sofa armchair desk bed bookshelf stool couch wardrobe dresser
chair: armchair stool throne rocker rocking-chair recliner wheelchair deckchair
armchair: chair recliner
recliner: armchair
seat: stool bench sofa throne chair armchair
bench: pew
couch: sofa settee chesterfield divan loveseat
sofa: couch settee chesterfield divan loveseat
cot: crib
crib: cot cradle
bed: bunk cot mattress hammock four-poster
table: desk coffee-table
cabinet: cupboard dresser
cupboard: cabinet wardrobe
wardrobe: armoire closet
bookcase: bookshelf
bookshelf: bookcase
swing: hammock
mirror: looking-glass
tool: hammer wrench screwdriver saw drill chisel axe shovel spanner pliers chainsaw pickaxe rake
    hoe sickle scythe spade crowbar mallet trowel sander anvil knife hatchet scissors broom needle
    shears tweezers pincers clippers paintbrush
implement: shovel hoe rake plow sickle scythe
spade: shovel
shovel: spade
axe: hatchet
hatchet: axe
wrench: spanner
mallet: hammer
broom: besom
utensil: spoon fork ladle whisk spatula
kitchenware: teapot kettle pan saucepan wok jug pitcher mug cup bowl
crockery: teapot cup mug bowl plate saucer
cookware: pan saucepan wok skillet pot
cutlery: fork spoon knife
cup: mug teacup goblet chalice
mug: cup tankard stein
bowl: dish
glass: goblet tumbler flute snifter wineglass champagne-flute beer-stein
goblet: chalice glass wine-glass wineglass
chalice: goblet
jug: teapot pitcher carafe
pitcher: teapot jug carafe
kettle: teapot
teapot: kettle
pan: skillet wok frypan
plate: saucer
platter: tray
weapon: sword katana rifle pistol axe bow dagger gun spear blade crossbow saber sabre scimitar
    musket cannon mace lance halberd trident revolver shotgun machete lightsaber rapier longbow
    cutlass excalibur warhammer claymore broadsword longsword scythe grenade catapult nunchaku
gun: pistol rifle revolver shotgun musket firearm cannon blaster
firearm: pistol rifle revolver shotgun gun musket
pistol: gun revolver handgun
rifle: gun musket
revolver: pistol gun
blade: sword katana knife dagger saber sabre scimitar rapier machete axe excalibur cutlass
    claymore longsword broadsword scythe
sword: katana saber sabre blade rapier scimitar excalibur cutlass claymore longsword broadsword
    lightsaber
knife: dagger machete cleaver
dagger: knife
bow: longbow crossbow
plushie: teddy-bear teddy plush
plush: teddy-bear teddy plushie
doll: puppet barbie ragdoll
puppet: marionette doll
marionette: puppet
figurine: statuette
statuette: trophy figurine oscar
trophy: award
award: trophy statuette
prize: trophy medal
statue: sculpture bust figurine effigy colossus gargoyle buddha sphinx
sculpture: statue bust gargoyle sphinx
figure: scarecrow mannequin snowman statue marionette puppet figurine ghost angel knight-statue
    effigy specter apparition
painting: portrait fresco mona-lisa watercolor
portrait: painting
artwork: painting sculpture mural sketch drawing fresco mosaic graffiti portrait
mural: fresco graffiti
drawing: sketch doodle
sketch: drawing
photo: photograph picture snapshot polaroid
photograph: photo picture snapshot polaroid
rug: carpet mat
carpet: rug
mat: rug doormat
drapes: curtains
curtain: drape
vase: urn pot
lamp: lantern streetlamp streetlight lamppost chandelier desk-lamp bulb sconce
lantern: lamp
torch: flashlight
flashlight: torch
streetlamp: lamppost streetlight
streetlight: streetlamp lamppost
candle: taper
chandelier: candelabra
book: novel tome journal diary grimoire paperback dictionary notebook storybook spellbook textbook
    bible album manuscript
tome: book grimoire
novel: book
journal: diary notebook
diary: journal
volume: book tome novel
letter: note envelope
note: letter
parchment: scroll map
scroll: parchment
coin: penny doubloon
sphere: ball orb globe marble bubble
bubble: soap-bubble
droplet: raindrop drop dewdrop teardrop bead
drop: droplet raindrop dewdrop teardrop
flag: banner pennant
banner: flag
rope: cable lasso cord
key: skeleton-key
ride: rollercoaster roller-coaster carousel merry-go-round ferris-wheel
attraction: rollercoaster carousel ferris-wheel
carousel: merry-go-round
wheel: ferris-wheel
coaster: rollercoaster
rollercoaster: coaster
artifact: amulet idol relic talisman chalice
relic: amulet idol artifact chalice talisman
amulet: talisman pendant
talisman: amulet
staff: wand crook
manuscript: book scroll
fixture: chandelier sconce lamp
bulb: lightbulb
shelf: bookshelf bookcase
ornament: brooch bauble snow-globe figurine
object: balloon vase ball sphere orb cube statue artifact ring watch bottle amulet pyramid coin
    crystal monolith egg relic anchor locket sculpture
paper: newspaper letter note
geyser: hot-spring
explosion: blast
cage: birdcage
wheelchair: chair
medal: medallion
stick: cane branch staff
microphone: mic
mic: microphone
megaphone: loudspeaker
furnace: oven kiln forge
kiln: oven furnace
faucet: tap
tap: faucet
tub: bathtub
bathtub: tub
sink: basin washbasin
basin: sink
toilet: commode
trash-can: bin
bin: trash-can dumpster
dumpster: bin
mop: broom
ladder: stepladder
hose: pipe
pipe: tube
tube: pipe
pen: quill fountain-pen
quill: pen feather
pencil: crayon
brush: paintbrush
easel: stand
blackboard: chalkboard
chalkboard: blackboard
poster: placard
placard: sign poster
billboard: sign
magazine: journal
comic: graphic-novel
atlas: map
chart: map
map: chart
card: postcard
postcard: card
gift: present
carving: sculpture figurine
mosaic: artwork
tapestry: hanging
print: woodcut lithograph
cog: gear
pole: post
post: pole lamppost
cord: rope cable
cable: cord wire
skull: cranium
arrow: dart
shield: buckler
grenade: bomb
bomb: grenade explosive
puck: disc
frisbee: disc
racket: racquet
blocks: bricks
puzzle: jigsaw rubik-cube
cube: rubik-cube dice die
bead: droplet
kid: baby-goat
infant: baby-monkey baby-gorilla baby-orangutan baby-chimp
mechanism: clock watch clockwork automaton
aquarium: fishbowl fish-tank tank
"""

KINDS: Final = (
    f"{_BREEDS}{_MAMMALS}{_OTHER_ANIMALS}{_FANTASY}{_VEHICLES}{_FOOD}"
    f"{_PLANTS}{_BUILDINGS}{_LANDSCAPE}{_WEAR}{_THINGS}"
)
"""Rows of a kind, a colon, and nouns of which each is one, or another name for it."""
