"""What is a kind of what: a husky of dog, a dog of animal, a taxi of car, a car of vehicle.

Made by hand from common knowledge. Knows nouns in the singular; what follows from them for a text
is told by `_names`.
"""

from typing import Final

KINDS: Final = """
microorganism: bacterium microbe
statuette: trophy figurine
creature: humanoid
road: highway freeway motorway boulevard
highway: freeway motorway
path: trail
fog: mist
artisan: glassblower
baby: infant
animal: mammal bird reptile amphibian fish insect arachnid crustacean mollusk pet predator beast
    critter jellyfish starfish snail worm caterpillar
creature: animal monster alien dragon robot insect fairy mermaid phoenix unicorn griffin pegasus
    centaur goblin elf
monster: dragon beast alien godzilla kaiju werewolf troll ogre kraken zombie hydra
beast: mammal dragon lion bear wolf bull boar rhino elephant dinosaur griffin
mammal: dog cat wolf fox bear horse deer elephant panda rabbit squirrel otter monkey ape zebra
    giraffe cow goat sheep mammoth rhino rhinoceros hippo hippopotamus camel llama alpaca moose elk
    antelope gazelle bison buffalo kangaroo koala raccoon badger beaver hedgehog mouse rat hamster
    bat boar pig donkey coyote hyena lemur sloth whale dolphin seal walrus manatee porcupine skunk
    meerkat weasel ferret yak reindeer caribou ox bull calf lamb platypus armadillo anteater tapir
    wombat opossum mole chipmunk marmot capybara rodent feline canine primate primates
canine: dog wolf fox coyote jackal husky
pup: dog
puppy: dog
pooch: dog
hound: dog
mutt: dog
kitty: cat
dog: husky shepherd retriever labrador poodle corgi terrier beagle dalmatian bulldog pug dachshund
    greyhound puppy collie doberman rottweiler chihuahua spaniel pup hound mutt pooch malamute
    pomeranian maltese samoyed mastiff schnauzer whippet akita shiba dane
    pitbull bloodhound shih-tzu papillon havanese weimaraner doggo
feline: cat lion tiger leopard cheetah panther jaguar lynx puma cougar ocelot lioness tigress bobcat
cat: kitten kitty siamese persian bengal tabby calico sphynx tomcat ragdoll lynx leopard cheetah
    panther
lion: lioness
tiger: tigress
bear: grizzly panda cub
horse: stallion mare pony mustang steed foal colt thoroughbred gelding palomino
steed: horse stallion mare pony
cattle: cow bull ox calf
bovine: cow bull ox buffalo bison yak
cow: heifer calf
deer: stag doe fawn buck elk moose reindeer
sheep: lamb ram ewe
pig: hog piglet boar sow swine
rabbit: bunny hare
rodent: squirrel mouse rat hamster beaver chipmunk gerbil capybara porcupine
ape: gorilla chimpanzee orangutan gibbon chimp
primate: gorilla chimpanzee orangutan monkey lemur ape chimp baboon
monkey: chimpanzee gorilla orangutan macaque baboon capuchin mandrill chimp
elephant: pachyderm
whale: orca humpback narwhal beluga
bird: pigeon eagle parrot owl bluebird blackbird songbird hawk falcon heron crane raven crow sparrow
    robin swan duck goose penguin puffin finch magpie jay cardinal canary cockatiel pheasant turkey
    dove swallow flamingo peacock hummingbird kingfisher seagull gull pelican toucan rooster hen
    woodpecker cockatoo macaw vulture stork ostrich raptor chicken parakeet budgie lovebird quail
    albatross cormorant egret ibis kestrel osprey condor buzzard starling thrush nightingale wren
    warbler emu hoopoe avian chick duckling waterfowl cuckoo lark
raptor: eagle hawk falcon owl kestrel osprey condor buzzard vulture
parrot: macaw cockatoo parakeet cockatiel budgie
fowl: chicken rooster hen duck goose turkey pheasant quail
duck: duckling mallard
chicken: hen rooster chick
gull: seagull
reptile: chameleon lizard iguana gecko snake turtle tortoise crocodile alligator dinosaur cobra
    python viper
lizard: chameleon iguana gecko
snake: cobra python viper serpent rattlesnake anaconda boa
serpent: snake cobra python viper
dinosaur: t-rex tyrannosaurus velociraptor triceratops brachiosaurus raptor stegosaurus
amphibian: frog toad salamander newt axolotl
frog: toad
fish: koi goldfish salmon trout shark clownfish stingray tuna betta guppy carp piranha eel seahorse
    angelfish pufferfish
insect: butterfly bee bumblebee wasp beetle ant dragonfly ladybug mantis grasshopper cricket moth
    firefly fly mosquito locust cicada bug
bug: insect spider beetle ladybug ant butterfly firefly cricket grasshopper mantis
arachnid: spider scorpion tarantula
spider: tarantula
crustacean: crab lobster shrimp
mollusk: octopus squid snail slug clam
cephalopod: octopus squid cuttlefish
predator: wolf fox lion lioness tiger leopard cheetah jaguar panther eagle hawk falcon shark
    crocodile bear lynx puma
pet: dog cat rabbit hamster puppy kitten
dragon: wyvern drake
vehicle: car truck van motorcycle motorbike bus scooter ambulance tractor tank lorry bicycle bike
    train tram trolley carriage wagon sled snowmobile rover spaceship spacecraft hovercraft
    bulldozer excavator forklift rickshaw tuk-tuk minibus camper rv atv go-kart
car: suv roadster cabriolet supercar hypercar sedan taxi cab jeep convertible limousine limo coupe
    hatchback lamborghini ferrari porsche mustang tesla minivan bmw mercedes audi pickup bugatti
    mclaren camaro corvette chevrolet chevy toyota honda volkswagen beetle rolls-royce bentley
    cadillac buick automobile racer crossover maserati dodge nissan mazda lexus volvo subaru hotrod
    buggy lowrider auto
automobile: car
suv: jeep crossover
truck: pickup lorry semi rig semi-truck
van: minivan camper
motorcycle: motorbike harley bike chopper scooter ducati moped vespa
bike: motorcycle motorbike bicycle cycle
bicycle: cycle
train: locomotive tram subway metro
boat: sailboat canoe kayak yacht rowboat dinghy schooner galleon gondola catamaran speedboat ship
    raft ferry trawler motorboat houseboat
ship: galleon schooner freighter tanker liner frigate destroyer carrier battleship warship steamer
    sailboat
vessel: boat ship sailboat canoe kayak yacht freighter tanker liner barge galleon schooner submarine
    spaceship starship spacecraft ferry trawler catamaran
aircraft: plane airplane jet helicopter airliner biplane glider zeppelin airship fighter drone
    aeroplane seaplane
plane: airplane airliner jet biplane aeroplane
jet: airplane plane airliner
helicopter: chopper copter
spacecraft: spaceship rocket starship shuttle satellite capsule lander probe
spaceship: starship spacecraft
ship: spaceship starship spacecraft
craft: spaceship starship boat ufo saucer spacecraft ship hovercraft kayak canoe
ufo: saucer
rocket: missile
machine: robot android cyborg mech drone automaton excavator tractor typewriter printer mecha
robot: android cyborg mech automaton droid bot mecha
humanoid: robot android cyborg alien
alien: extraterrestrial martian
instrument: violin cello guitar piano trumpet saxophone flute harp drum banjo accordion clarinet
    ukulele trombone keyboard sitar lute oboe tuba fiddle viola harmonica sax
guitar: bass
violin: fiddle
drink: whiskey whisky cocktail martini mojito beer wine latte cappuccino espresso lemonade coffee
    tea juice soda smoothie milkshake cola champagne cocoa bourbon beverage lager ale
beverage: drink coffee tea juice whiskey whisky cocktail martini mojito beer wine latte cappuccino
    espresso lemonade soda smoothie milkshake cola champagne
coffee: latte cappuccino espresso brew mocha
wine: merlot chardonnay champagne
beer: lager ale stout
food: burger hamburger cheeseburger pizza pasta noodle steak sandwich sushi ramen cake salad soup
    stew taco burrito dish meal
dish: pasta pizza steak sushi ramen curry salad soup stew risotto lasagna paella omelette meal
burger: hamburger cheeseburger
sandwich: hamburger cheeseburger burger
dessert: cake cupcake pie cheesecake sundae tiramisu pudding brownie donut gelato sweet treat mousse
    tart pancake waffle
treat: cake cupcake donut cookie ice-cream brownie
cake: cupcake cheesecake gateau
pastry: croissant doughnut donut muffin tart eclair danish
donut: doughnut
bread: loaf baguette bun
fruit: apple banana orange strawberry lemon pear peach mango cherry pineapple kiwi watermelon melon
    grape papaya plum apricot pomegranate dragonfruit tomato
berry: strawberry raspberry blueberry blackberry
vegetable: tomato carrot pepper cucumber pumpkin onion broccoli cabbage potato eggplant
plant: fern cactus bonsai succulent sapling seedling bush flower shrub vine sprout
flower: rose tulip lily orchid daisy sunflower peony poppy lotus iris dandelion bloom blossom
    hibiscus carnation marigold lavender magnolia cherry-blossom bud
bloom: rose tulip lily orchid daisy sunflower peony poppy lotus iris flower blossom
blossom: rose tulip lily orchid daisy sunflower peony poppy lotus iris flower
tree: oak pine willow birch maple sequoia redwood baobab cedar spruce bonsai sakura fir cypress
    elm
building: cottage cabin church skyscraper castle tower temple cathedral lighthouse mansion barn
    windmill house hut villa palace mosque factory warehouse school hospital hotel bungalow chapel
    monastery pagoda shrine farmhouse townhouse structure
structure: tower temple house teahouse building cathedral lighthouse bridge pyramid skyscraper
    church monument dam arch stadium pagoda
house: teahouse cottage cabin mansion villa bungalow home hut farmhouse townhouse treehouse dwelling
home: house apartment
cabin: cottage hut lodge shack
cottage: cabin house
hut: shack cabin
building: hut
castle: fortress palace citadel
fortress: castle citadel fort
palace: castle
church: cathedral chapel
temple: shrine pagoda
tower: skyscraper
skyscraper: tower high-rise
lighthouse: beacon
monument: statue obelisk
shoe: sneaker boot loafer sandal trainer heel slipper jordan clog moccasin
sneaker: trainer
footwear: shoe sneaker boot sandal loafer heel
clothing: dress gown coat jacket shirt
garment: dress gown coat jacket shirt kimono robe sari sweater hoodie cloak suit
outfit: dress suit gown costume uniform
dress: gown
jacket: coat blazer parka windbreaker
coat: jacket overcoat parka raincoat
sweater: pullover jumper cardigan
cloak: cape
attire: outfit clothing dress suit ensemble costume uniform
ensemble: outfit
clothes: outfit clothing attire ensemble
outfit: attire ensemble
cloth: towel
pillow: cushion
wagon: carriage cart
cart: wagon
robe: gown kimono
hat: fedora beret sombrero cap bonnet
headgear: hat helmet cap crown turban
headwear: hat helmet cap crown turban fedora
glasses: spectacles eyeglasses
sunglasses: shades
bag: backpack purse handbag suitcase briefcase tote satchel rucksack sack
backpack: rucksack bag knapsack
purse: handbag
luggage: suitcase backpack trunk bag
suitcase: trunk
jewelry: ring necklace bracelet earring pendant brooch tiara
jewel: diamond ruby emerald sapphire gem
gem: diamond ruby emerald sapphire gemstone jewel crystal
stone: gem diamond ruby emerald sapphire pebble boulder
rock: boulder stone meteorite asteroid
necklace: pendant locket
timepiece: watch clock wristwatch chronograph
watch: wristwatch smartwatch rolex chronograph timepiece
clock: timepiece
device: keyboard smartphone phone tablet laptop smartwatch headphone gadget console radio
    earbud speaker computer
gadget: keyboard smartphone phone tablet smartwatch device drone
phone: smartphone iphone cellphone telephone mobile handset
smartphone: iphone phone
computer: laptop macbook pc
laptop: macbook notebook computer
television: tv
screen: monitor display
container: bottle jar can box tin vial
bottle: flask vial flacon
liquid: honey syrup milk oil serum
board: surfboard skateboard snowboard paddleboard
appliance: dishwasher refrigerator fridge toaster blender microwave oven dryer vacuum washer mixer
    kettle
crown: tiara
jar: vase
can: tin
box: package crate carton
package: box parcel
flask: bottle
product: bottle watch shoe sneaker smartphone phone can jar perfume lipstick serum headphone handbag
    cream lotion mug
perfume: fragrance cologne bottle
furniture: chair table sofa armchair desk bed bookshelf stool couch wardrobe dresser
chair: armchair stool throne rocker
seat: stool bench sofa throne
couch: sofa
table: desk
tool: hammer wrench screwdriver saw drill chisel axe shovel
utensil: spoon fork ladle whisk spatula
kitchenware: teapot kettle pan saucepan wok jug pitcher mug cup bowl
crockery: teapot cup mug bowl plate saucer
cup: mug teacup
mug: cup
bowl: dish
glass: goblet tumbler flute
jug: teapot pitcher carafe
pitcher: teapot jug carafe
kettle: teapot
pan: skillet wok
weapon: sword katana rifle pistol axe bow dagger gun spear blade
gun: pistol rifle revolver shotgun
blade: sword katana knife dagger saber
sword: katana saber blade rapier scimitar
knife: dagger
toy: doll teddy figurine plushie
doll: puppet
statue: sculpture
sculpture: statue bust
painting: portrait canvas artwork
artwork: painting sculpture
rug: carpet
vase: urn
lamp: lantern
lantern: lamp
book: novel tome journal diary
letter: note
sphere: ball orb globe
ball: basketball football
orb: ball sphere
planet: world
"""
"""Rows of a kind, a colon, and nouns of which each is one, or another name for it."""

MEN: Final = """
    fisherman fireman policeman craftsman sailor soldier pirate monk priest blacksmith farmer
    wizard butler king prince boxer cowboy grandfather father gentleman guy boy lad husband
    emperor lord duke samurai knight lumberjack handyman salesman businessman groom uncle
    grandpa dad son brother hero superhero sheriff
"""
WOMEN: Final = """
    ballerina waitress actress queen princess geisha nun bride witch seamstress grandmother lady
    girl mother heroine empress businesswoman diva housewife hostess maid wife aunt grandma mom
    daughter sister goddess enchantress sorceress fairy mermaid gal
"""
TRADES: Final = """
    astronaut detective glassblower chef baker barista painter artist sculptor potter carpenter
    mechanic doctor surgeon scientist pilot diver surfer skater skateboarder snowboarder skier
    climber hiker runner dancer singer musician violinist pianist guitarist drummer magician
    athlete photographer firefighter knight samurai ninja warrior viking gladiator traveler
    tourist explorer cyclist biker swimmer gymnast waiter bartender librarian teacher student
    scuba nurse engineer worker guard officer driver jogger cook tailor weaver shepherd hunter
    archer wrestler fighter acrobat juggler clown rider jockey equestrian influencer dj rapper
    cellist conductor saxophonist veterinarian dentist lawyer professor architect gardener
    florist beekeeper miner welder plumber electrician courier cashier shopkeeper vendor
    merchant thief burglar spy assassin agent hacker gamer player golfer footballer wanderer
    adventurer mountaineer backpacker commuter pedestrian passenger performer entertainer
    cosmonaut kayaker rower sprinter parkourist traceur monk spacewoman spaceman teenager teen
    youth elder senior patient customer host chemist biologist researcher journalist reporter
    presenter writer author poet apprentice mage sorcerer ranger rogue paladin calligrapher
    barber hairdresser butcher
"""
PEOPLE: Final = """
person: man woman boy girl child
individual: person man woman
man: guy gentleman fellow boy dude bloke
woman: lady girl gal
guy: man fellow dude
fellow: man guy
gentleman: man
lady: woman girl
boy: child toddler teenager kid lad
girl: child toddler teenager kid woman lass
child: boy girl toddler baby kid infant youngster
kid: boy girl child toddler youngster
toddler: boy girl child baby infant
infant: baby toddler newborn
baby: infant toddler newborn
teenager: boy girl youth teen adolescent
youth: teenager boy
senior: grandmother grandfather grandma grandpa
grandmother: grandma granny
grandfather: grandpa granddad
mother: mom
father: dad
chef: cook
cook: chef
doctor: surgeon physician veterinarian dentist vet medic
physician: doctor surgeon
artist: painter sculptor potter illustrator calligrapher musician
painter: artist
artisan: potter blacksmith carpenter weaver craftsman
craftsman: potter blacksmith carpenter weaver
musician: violinist pianist guitarist drummer cellist saxophonist singer
performer: dancer ballerina singer magician acrobat juggler clown musician entertainer guitarist
    violinist pianist drummer
dancer: ballerina
singer: vocalist rapper diva
athlete: runner boxer gymnast swimmer skier skater surfer sprinter skateboarder snowboarder climber
    cyclist footballer golfer wrestler parkourist diver weightlifter
skater: skateboarder
boarder: snowboarder skateboarder
rider: cyclist biker jockey equestrian horseman motorcyclist surfer skateboarder snowboarder
cyclist: biker rider
biker: motorcyclist
runner: jogger sprinter
hiker: backpacker trekker
climber: mountaineer
traveler: tourist wanderer hiker backpacker explorer
adventurer: explorer hiker traveler
explorer: adventurer astronaut
fighter: boxer samurai gladiator wrestler ninja warrior knight artist soldier
warrior: samurai knight viking gladiator ninja soldier fighter
swordsman: samurai warrior knight
soldier: warrior knight samurai trooper
knight: warrior paladin
wizard: mage sorcerer magician
magician: wizard illusionist
officer: policeman cop sheriff
cop: policeman officer
policeman: cop officer
firefighter: fireman
worker: carpenter mechanic welder miner lumberjack blacksmith engineer
scientist: chemist biologist researcher
researcher: scientist
student: pupil
teacher: professor
ruler: king queen emperor empress
monarch: king queen emperor
hero: superhero warrior knight
astronaut: cosmonaut spaceman explorer
pilot: aviator
diver: scuba
model: woman girl man
server: waiter waitress
attendant: stewardess steward
stewardess: attendant
villain: character
batter: player
player: footballer guitarist pianist golfer
waiter: server
bartender: barman mixologist
robber: thief burglar
thief: burglar robber
detective: investigator
investigator: detective
"""
"""Rows for people; a general name may also stand for a special one of either sex."""
