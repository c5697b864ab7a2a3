"""Who may be called what: a sculptor an artist, a barista a worker, a toddler a child.

Made by hand from common knowledge, sorted by field. Knows nouns in the singular; what follows from
them for a text is told by `names`.
"""

from typing import Final

MEN: Final = """
    fisherman fireman policeman craftsman sailor soldier pirate monk priest blacksmith farmer
    wizard butler king prince boxer cowboy grandfather father gentleman guy boy lad husband
    emperor lord duke samurai knight lumberjack handyman salesman businessman groom uncle
    grandpa dad son brother hero superhero sheriff bridegroom waiter barman doorman postman mailman
    milkman cameraman caveman nobleman swordsman horseman huntsman marksman frogman spaceman
    repairman watchman ferryman boatman busker pope bishop cardinal sultan pharaoh shogun viking
    gladiator bachelor nephew grandson widower stepfather godfather schoolboy bellboy
"""
WOMEN: Final = """
    ballerina waitress actress queen princess geisha nun bride witch seamstress grandmother lady
    girl mother heroine empress businesswoman diva housewife hostess maid wife aunt grandma mom
    daughter sister goddess enchantress sorceress fairy mermaid gal barmaid bridesmaid milkmaid
    stewardess policewoman fisherwoman horsewoman spacewoman duchess countess baroness priestess
    huntress schoolgirl niece granddaughter widow flapper showgirl cheerleader governess maiden
    matriarch noblewoman washerwoman
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
    barber hairdresser butcher watchmaker clockmaker cobbler shoemaker locksmith jeweler jeweller
    goldsmith silversmith luthier bookbinder printer tattooist quarterback goalkeeper goalie
    striker midfielder pitcher batsman batter catcher fencer judoka sumo cheerleader skipper captain
    angler trapper fiddler tutor sailor fisher roofer bricklayer mason builder foreman operator
    trucker cabbie chauffeur deckhand janitor cleaner caretaker porter usher keeper warden ranger
    rescuer lifeguard paramedic medic vet pharmacist physicist astronomer botanist zoologist
    archaeologist geologist geisha mime busker comedian actor model stuntman puppeteer ventriloquist
    storyteller bard minstrel druid shaman alchemist necromancer warlock monarch noble peasant
    villager nomad bedouin hermit pilgrim preacher vicar rabbi imam deacon bishop candidate
    politician president senator judge attorney clerk secretary accountant banker trader broker
    boss manager executive developer programmer coder designer editor critic columnist biathlete
    triathlete marathoner hurdler vaulter weightlifter bodybuilder powerlifter windsurfer
    kitesurfer kiter sledder bobsledder luger rafter paddler canoeist spelunker caver skydiver
    paraglider parachutist aviator navigator stowaway hitchhiker vagabond drifter tramp beggar
    smuggler outlaw bandit gunslinger bounty sniper marine paratrooper cavalryman musketeer
    mercenary swordsman swordswoman spearman guardsman sentry bodyguard bouncer inspector
    investigator sleuth constable trooper cop ballplayer swimmer freediver snorkeler frogman
    percussionist bassist trumpeter trombonist flutist flautist oboist clarinetist harpist organist
    accordionist keyboardist vocalist soprano tenor soloist choreographer figure-skater
    ice-skater breakdancer b-boy tightrope-walker trapeze-artist stilt-walker fire-eater
    ropewalker tamer matador bullfighter torero rancher herder goatherd herdsman falconer
    equestrienne groomer breeder milkmaid reaper harvester picker planter winemaker vintner brewer
    distiller cheesemaker confectioner chocolatier patissier pastry-chef sommelier mixologist
    dishwasher server cobbler upholsterer glazier woodcarver woodworker engraver etcher muralist
    illustrator cartoonist animator filmmaker director cameraman projectionist lensman
    photojournalist paparazzo
"""
PEOPLE: Final = """
designer: architect dressmaker
runner: hurdler jogger sprinter marathoner
official: referee umpire conductor inspector ticket-inspector
referee: umpire
umpire: referee
cowboy: rodeo-rider herdsman vaquero gaucho gunslinger wrangler cowpoke rancher
airman: pilot
worker: porter bellboy courier sweeper street-sweeper window-cleaner window-washer dockworker
    stevedore lineman farmhand fisherman cook potter laborer cleaner smith driver operator
    roughneck logger sandblaster labourer carpenter mechanic welder miner lumberjack blacksmith
    engineer barista janitor bricklayer builder roofer electrician plumber farmer mason
    steelworker fireman machinist seamstress baker gardener beekeeper
porter: bellboy bellhop
nanny: caregiver
caregiver: nanny nurse
midwife: nurse
pharmacist: chemist
chemist: pharmacist scientist
keeper: zookeeper lighthouse-keeper goalkeeper goalie
boy: shepherd drummer-boy paperboy shepherd-boy urchin prince newsboy child toddler teenager kid
    lad youngster youth schoolboy
banker: businessman financier
executive: ceo businessman businesswoman
ceo: executive
clerk: secretary cashier receptionist librarian
presenter: news-anchor anchor weatherman host anchor-person
cameraman: operator videographer
singer: choirboy choir-boy vocalist rapper diva soprano tenor crooner chanteuse busker
artist: rapper dj street-artist graffiti-artist mime tattooist makeup-artist sketcher drummer
    calligraphist ceramicist weaver origamist composer glassmaker puppeteer photographer filmmaker
    painter sculptor potter illustrator calligrapher musician muralist cartoonist animator singer
    glassblower violinist pianist guitarist dancer woodcarver designer engraver tattoo-artist
cleric: rabbi imam bishop vicar priest monk
priest: bishop parson pastor clergyman chaplain monk vicar
pope: pontiff
pontiff: pope
child: orphan schoolgirl urchin pupil prince princess tot paperboy boy girl toddler baby kid
    infant youngster schoolboy
siblings: twins
mourner: widow
veteran: soldier
soldier: spearman sentry guard sniper legionary conscript rifleman sentinel warrior knight samurai
    trooper infantryman paratrooper marine legionnaire gi
knight: crusader warrior paladin cavalier
warlord: shogun
fool: jester
jester: fool clown
wizard: necromancer druid mage sorcerer magician warlock
mage: druid wizard sorcerer
miner: dwarf
archer: elf bowman
operator: cameraman driver trucker crane-driver
pupil: child student schoolboy schoolgirl
student: child pupil schoolgirl schoolboy undergraduate
bellhop: porter
concierge: receptionist
driver: puller coachman charioteer bus-driver taxi-driver truck-driver cabdriver racer trucker
    chauffeur cabbie motorist
laborer: dockworker stevedore farmhand mason worker bricklayer builder miner farmer
cleaner: sweeper street-sweeper window-cleaner window-washer maid janitor housekeeper
sweeper: street-sweeper cleaner
attendant: usher steward valet stewardess flight-attendant
guide: ranger sherpa
climber: mountaineer alpinist
mountaineer: climber alpinist
painter: street-artist portraitist watercolorist sketcher artist muralist
dancer: skater figure-skater gymnast belly-dancer ballerina breakdancer b-boy flapper
performer: unicyclist stuntman cheerleader skater comedian ventriloquist drag-queen belly-dancer
    street-musician flutist violist harpist piper bagpiper tenor soprano vocalist strongman
    knife-thrower dancer ballerina singer magician acrobat juggler clown musician entertainer
    guitarist violinist pianist drummer mime busker rapper dj cellist saxophonist actor actress
    gymnast trapeze-artist fire-eater breakdancer puppeteer stilt-walker tightrope-walker geisha
    figure-skater trumpeter contortionist
musician: mandolinist banjoist lutist bassoonist vibraphonist xylophonist marimbist
    hornist beatboxer piper bagpiper organ-grinder lutenist composer sitarist violist tubist player
    accordionist tenor street-musician violinist pianist guitarist drummer cellist saxophonist
    singer trumpeter flutist flautist harpist bassist percussionist organist dj busker fiddler
    rapper bard minstrel trombonist soloist oboist clarinetist vocalist keyboardist rocker
player: chess-player gambler pianist harpist flutist drummer tubist rugby-player hockey-player
    cricketer poker-player tennis-player linebacker shortstop outfielder footballer guitarist
    golfer quarterback goalkeeper goalie striker midfielder batsman gamer violinist cellist
    saxophonist trumpeter pitcher
gambler: poker-player card-player
dealer: croupier
croupier: dealer
soprano: singer diva opera-singer
tenor: singer opera-singer
diva: singer soprano
athlete: cheerleader unicyclist speed-skater bobsledder cricketer bowler rower discus-thrower
    shot-putter rugby-player hockey-player linebacker paddler kayaker canoeist freerunner acrobat
    golfer surfer footballer motocrosser climber fighter dancer rider skydiver runner boxer
    gymnast swimmer skier skater sprinter skateboarder snowboarder cyclist wrestler parkourist
    diver weightlifter biathlete triathlete marathoner hurdler fencer quarterback goalkeeper
    bodybuilder vaulter jumper archer judoka tennis-player basketball-player paralympian
    javelin-thrower powerlifter traceur sumo figure-skater volleyball-player jogger
gymnast: cheerleader acrobat vaulter
freerunner: traceur parkourist
rider: unicyclist motocrosser cavalryman charioteer horsewoman rodeo-cowboy paddler cyclist biker
    jockey equestrian horseman motorcyclist surfer skateboarder snowboarder cowboy scooterist
    cowgirl knight skater equestrienne bull-rider bmxer
flyer: paraglider hang-glider aviator pilot
sailor: helmsman yachtsman deckhand boatman seaman mariner seafarer
seaman: helmsman fisherman sailor
fisherman: trawlerman whaler crabber angler fisher
angler: fly-fisher fisherman fisher
tracker: hunter ranger
hunter: tracker falconer huntsman trapper archer huntress
warrior: archer shaolin-monk swordswoman valkyrie gunslinger dwarf skeleton orc elf samurai knight
    viking gladiator ninja soldier fighter barbarian amazon spartan ronin paladin berserker
    swordsman hoplite
fighter: matador swordswoman karateka kickboxer mma-fighter duelist boxer samurai gladiator
    wrestler ninja warrior knight artist soldier fencer judoka viking
guard: sentinel yeoman beefeater doorman sentry guardsman soldier bouncer watchman
sentinel: guard sentry
monk: priest friar
pastor: priest
expert: scientist professor
scientist: geologist entomologist virologist professor ecologist glaciologist volcanologist doctor
    chemist biologist researcher physicist astronomer botanist archaeologist zoologist inventor
    paleontologist marine-biologist
inventor: tinkerer scientist
tinkerer: inventor mechanic watchmaker
craftsman: stonemason carver cooper saddler thatcher glazier glassmaker gunsmith swordsmith
    bladesmith potter blacksmith carpenter weaver glassblower watchmaker clockmaker cobbler
    shoemaker luthier goldsmith silversmith jeweler jeweller bookbinder tailor woodcarver
    woodworker artisan mason locksmith sculptor
artisan: stonemason carver cooper glassmaker swordsmith bladesmith tailor chocolatier potter
    blacksmith carpenter weaver craftsman glassblower watchmaker clockmaker cobbler shoemaker
    luthier goldsmith silversmith jeweler jeweller bookbinder woodcarver baker sculptor woodworker
    calligrapher saddler
mason: stonemason bricklayer
builder: stonemason bricklayer mason carpenter construction-worker
blacksmith: swordsmith smith farrier
swordsmith: blacksmith
glassblower: glassmaker
vendor: street-vendor hawker fishmonger greengrocer baker florist seller merchant peddler
    shopkeeper street-seller
seller: fishmonger florist greengrocer street-vendor vendor
trader: fishmonger
merchant: fishmonger vendor trader shopkeeper
cook: sous-chef pastry-chef baker pizzaiolo street-vendor chef
chef: pizzaiolo baker cook patissier pastry-chef
baker: pizzaiolo patissier
waiter: sommelier server
thief: shoplifter safecracker burglar robber pickpocket
criminal: safecracker smuggler outlaw bandit thief burglar robber gangster
traveler: hitchhiker stranger trekker vagabond passenger rider commuter tourist wanderer hiker
    backpacker explorer pilgrim nomad
wanderer: stranger monk knight hermit hiker pilgrim traveler nomad vagabond
stranger: drifter traveler wanderer
explorer: mountaineer hiker adventurer traveler scientist diver astronaut archaeologist spelunker
    caver cosmonaut
kid: paperboy urchin schoolboy schoolgirl boy girl teen child toddler youngster
girl: schoolgirl princess child toddler teenager kid woman lass youngster
newsboy: paperboy
pair: couple twins duo newlyweds
duo: couple pair twins
crowd: audience throng mob
audience: crowd
throng: crowd
crew: team
team: crew squad
recluse: hermit
spectator: onlooker
onlooker: bystander spectator
bystander: onlooker passerby
guest: visitor diner
patron: customer diner guest
customer: diner patron shopper client
bather: swimmer
swimmer: bather paddler diver freediver snorkeler
sculptor: carver stonemason ice-carver artist
author: playwright writer novelist
playwright: writer
scribe: monk calligrapher writer
receptionist: clerk
teacher: schoolmaster schoolmistress professor tutor instructor educator schoolteacher
aviator: pilot flyer parachutist airman
gaucho: cowboy rider
rancher: herdsman cowboy farmer
herdsman: shepherd goatherd rancher
shepherdess: herder
surfer: boarder
skier: racer
cyclist: racer biker rider bicyclist
king: sovereign monarch
queen: sovereign monarch
shopkeeper: butcher florist baker grocer storekeeper merchant
grower: farmer gardener
researcher: archaeologist astronomer physicist botanist scientist biologist chemist
elder: grandmother grandfather grandma grandpa
messenger: courier
courier: messenger
postman: mailman mail-carrier letter-carrier
mailman: postman
vagrant: beggar
beggar: vagrant
magistrate: judge
nobleman: duke lord count
newlywed: bride groom
rookie: recruit
recruit: soldier cadet
infantryman: soldier
buccaneer: corsair pirate
mariner: helmsman sailor fisherman
helmsman: sailor
crewman: sailor
conductor: maestro
strongman: weightlifter bodybuilder
lifter: weightlifter powerlifter
bodybuilder: weightlifter
weightlifter: lifter
jumper: skydiver
vaulter: pole-vaulter
stoker: fireman
pianist: keyboardist
strummer: guitarist
crooner: singer
bard: minstrel troubadour
minstrel: bard troubadour
gypsy: fortune-teller
cadet: recruit
trainee: apprentice
apprentice: trainee
novice: apprentice
disciple: monk
ascetic: monk hermit
oracle: seer
prophet: seer
tycoon: businessman
businessman: executive
businesswoman: executive
socialite: heiress
fashionista: model
mannequin: model
speaker: politician orator president lecturer
orator: speaker politician
politician: senator president
lookout: sentry guard sailor
patrolman: policeman officer
constable: policeman officer
gumshoe: detective
private-eye: detective
crook: thief burglar robber
culprit: thief burglar robber
intruder: burglar thief
prowler: burglar
pickpocket: thief
prisoner: inmate convict
inmate: prisoner convict
convict: prisoner inmate
carer: nurse
orderly: nurse
healer: shaman doctor monk
patient: invalid
operative: agent spy
daredevil: motorcyclist stuntman skydiver
acrobat: tumbler gymnast trapeze-artist tightrope-walker contortionist
tumbler: acrobat gymnast
wirewalker: tightrope-walker
funambulist: tightrope-walker
harlequin: clown jester
comedian: comic
comic: comedian
emcee: host
gondolier: boatman
boatman: gondolier ferryman
oarsman: rower
rower: oarsman
paddler: kayaker canoeist surfer
kayaker: paddler
canoeist: paddler
wave-rider: surfer
parkourist: traceur
stroller: pedestrian
passerby: pedestrian
person: man woman boy girl child
individual: person man woman
man: guy gentleman fellow boy dude bloke
woman: lady girl gal
guy: man fellow dude
fellow: man guy
gentleman: man
lady: woman girl
lad: boy
youngster: boy girl child toddler teenager kid
toddler: boy girl child baby infant tot
tot: toddler
infant: baby toddler newborn
newborn: baby infant
baby: infant toddler newborn
teenager: boy girl youth teen adolescent
teen: teenager
adolescent: teenager
youth: teenager boy
senior: grandmother grandfather grandma grandpa
pensioner: senior
retiree: pensioner
grandmother: grandma granny nana
grandma: grandmother granny
granny: grandmother grandma
grandfather: grandpa granddad
grandpa: grandfather granddad
mother: mom mum mama
mom: mother
father: dad daddy papa
dad: father
parent: mother father mom dad
bride: newlywed
groom: bridegroom newlywed
kitchener: cook
confectioner: chocolatier baker
doctor: surgeon physician veterinarian dentist vet medic pediatrician
physician: doctor surgeon
surgeon: doctor
medic: doctor paramedic nurse
nurse: caregiver
animator: cartoonist illustrator
craftswoman: potter weaver glassblower seamstress jeweler
craftsperson: potter weaver glassblower blacksmith carpenter
maker: watchmaker clockmaker shoemaker luthier potter
smith: blacksmith goldsmith silversmith
horologist: watchmaker clockmaker
watchmaker: clockmaker horologist
potter: ceramicist ceramist
ceramicist: potter
tailor: seamstress dressmaker
seamstress: tailor dressmaker
cobbler: shoemaker
shoemaker: cobbler
carpenter: woodworker joiner
woodworker: carpenter
jeweler: goldsmith jeweller
instrumentalist: violinist pianist guitarist drummer cellist saxophonist trumpeter
violinist: fiddler
fiddler: violinist
guitarist: strummer
drummer: percussionist
percussionist: drummer
saxophonist: sax-player
soloist: violinist pianist cellist singer soprano ballerina
maestro: conductor pianist violinist
virtuoso: violinist pianist cellist guitarist
entertainer: clown magician juggler mime busker singer comedian acrobat street-performer geisha
actor: performer thespian
star: singer actor actress
ballerina: dancer
vocalist: singer
rapper: mc
clown: jester
busker: street-musician
sportsman: footballer golfer boxer runner tennis-player
sportswoman: gymnast runner swimmer
competitor: runner swimmer skier fencer gymnast cyclist boxer wrestler
contestant: runner dancer chef baker
champion: boxer wrestler fighter
skater: skateboarder figure-skater rollerblader
skateboarder: skater
boarder: snowboarder skateboarder surfer
snowboarder: boarder
horseman: rider cowboy knight
biker: motorcyclist cyclist
motorcyclist: biker
jockey: horseman
racer: cyclist skier driver runner
sprinter: runner
jogger: runner
diver: scuba-diver freediver frogman snorkeler
frogman: diver
hiker: backpacker trekker rambler walker
trekker: hiker backpacker mountaineer
backpacker: hiker
walker: hiker pedestrian
pedestrian: passerby
alpinist: climber mountaineer
wrestler: sumo grappler
boxer: fighter pugilist
pugilist: boxer
batter: player
batsman: batter
goalkeeper: goalie keeper
goalie: goalkeeper keeper
pitcher-player: hurler
fisher: fisherman angler
traveller: tourist wanderer hiker backpacker explorer pilgrim nomad
vagabond: wanderer tramp
tramp: vagabond hobo
hobo: tramp
visitor: tourist
tourist: sightseer visitor
adventurer: explorer hiker traveler mountaineer archaeologist
caver: spelunker
commuter: passenger
passenger: traveler commuter
swordsman: samurai warrior knight fencer musketeer ronin duelist
swordswoman: fencer samurai warrior
fencer: swordsman duelist
duelist: fencer swordsman
samurai: ronin
ronin: samurai
combatant: boxer soldier knight fighter
trooper: soldier stormtrooper
bowman: archer
marksman: archer sniper
shooter: archer sniper
assassin: ninja
ninja: shinobi assassin
sorcerer: wizard mage warlock
sorceress: witch enchantress
enchantress: witch sorceress
witch: sorceress enchantress
magician: wizard illusionist conjurer conjuror
illusionist: magician
conjurer: magician
shaman: medicine-man
seer: fortune-teller oracle
officer: policeman cop sheriff policewoman constable
cop: policeman officer policewoman police-officer
policeman: cop officer constable
sheriff: lawman
lawman: sheriff cop
sentry: guard guardsman
watchman: guard
bodyguard: guard
firefighter: fireman
fireman: firefighter
rescuer: firefighter lifeguard paramedic fireman coastguard
labourer: bricklayer builder miner farmer
tradesman: plumber electrician carpenter
technician: mechanic engineer electrician
engineer: technician mechanic
mechanic: repairman
employee: barista cashier waiter waitress clerk
motorist: driver
trucker: driver
cabbie: driver taxi-driver
chauffeur: driver
lumberjack: woodcutter logger woodsman
woodcutter: lumberjack
woodsman: lumberjack
farmer: grower rancher farmhand
gunslinger: cowboy outlaw
shepherd: herder herdsman goatherd
herder: shepherd goatherd
gardener: horticulturist groundskeeper landscaper
florist: flower-seller
beekeeper: apiarist
apiarist: beekeeper
astronomer: stargazer
stargazer: astronomer
scholar: professor historian scribe librarian archaeologist
instructor: teacher coach yogi
tutor: teacher
coach: trainer
trainer: coach
professor: lecturer scholar
lecturer: professor
educator: teacher
ruler: king queen emperor empress pharaoh sultan tsar
monarch: king queen emperor empress pharaoh sultan
sovereign: king queen monarch
royal: king queen prince princess
noble: duke duchess lord countess
leader: king chief captain
maiden: princess girl
hero: superhero warrior knight
heroine: princess superheroine
superhero: superman batman spider-man
protagonist: detective warrior knight hero
astronaut: cosmonaut spaceman explorer spacewoman taikonaut
spaceman: astronaut cosmonaut
spacewoman: astronaut cosmonaut
cosmonaut: astronaut
pilot: aviator airman flyer
captain: skipper
skipper: captain
seafarer: sailor viking
pirate: buccaneer corsair
model: woman girl man
server: waiter waitress barista
waitress: server
stewardess: attendant flight-attendant
host: presenter
reporter: journalist correspondent newscaster
journalist: reporter correspondent
villain: character
bartender: barman mixologist barmaid barkeep
barman: bartender
mixologist: bartender
barkeep: bartender
butler: manservant
servant: maid butler
housekeeper: maid cleaner
janitor: cleaner caretaker custodian
custodian: janitor
caretaker: janitor
robber: thief burglar
burglar: thief intruder
outlaw: bandit cowboy gunslinger
gangster: mobster
mobster: gangster
bandit: outlaw robber
detective: investigator sleuth inspector
investigator: detective inspector
sleuth: detective
inspector: detective
spy: agent
agent: spy
lawyer: attorney
attorney: lawyer
friar: monk
clergyman: priest vicar
nun: sister
worshipper: pilgrim
pilgrim: worshipper
hermit: recluse
yogi: yoga-teacher
meditator: monk yogi
peddler: vendor hawker
shopper: customer
programmer: coder developer hacker
coder: programmer hacker
developer: programmer
hacker: programmer
gamer: streamer
writer: author novelist poet
novelist: writer author
poet: writer
reader: bookworm
photographer: cameraman photojournalist lensman
filmmaker: director
barber: hairdresser hairstylist
hairdresser: barber hairstylist stylist
stylist: hairdresser
matador: bullfighter torero
bullfighter: matador torero
skydiver: parachutist
parachutist: skydiver
juggler: street-performer
stuntman: daredevil
"""
"""Rows for people; a general name may also stand for a special one of either sex."""
