"""Places in which scenes are set, sorted into worlds; countries with their towns and landmarks.

Made by hand from common knowledge. Knows names, not texts; what a text does with them is told by
`settings`.
"""

from typing import Final

from kling_prompt.linter._plurals import plural

_SITES = """
home: cabin kitchenette veranda porch sunlounger bedroom kitchen apartment flat house bathroom attic
    basement bungalow loft penthouse cottage dorm nursery mansion villa bathtub shower pantry
    closet cellar home crib cradle hotel motel hostel sunroom garage dormitory sofa
work: vault office cubicle boardroom factory laboratory lab workshop warehouse newsroom studio
    skyscraper shipyard depot foundry refinery forge smithy greenhouse bakery workplace work
school: blackboard classroom school university campus schoolyard playground kindergarten
    schoolroom
hospital: hospice icu ambulance infirmary hospital ward clinic surgery morgue asylum maternity
shop: butcher florist bakery grocery supermarket market marketplace mall bazaar souk shop store
    boutique bookshop bookstore barbershop salon
dining: canteen cafeteria diner restaurant cafe café bar tavern pub nightclub inn pizzeria bistro
    brasserie teahouse saloon
street: bridge tunnel overpass suburbs outskirts street avenue alley alleyway sidewalk city
    downtown highway boulevard crosswalk intersection square plaza slum slums favela ghetto
    rooftop rooftops freeway motorway town suburb metropolis cityscape
rail: bus station airport subway terminal runway tram train carriage metro
plane: skies plane airplane airliner cockpit jet helicopter
car: car taxi cab limousine van jeep limo rickshaw
sport: stadium arena gym racetrack gymnasium velodrome rink
stage: nightclub discotheque backstage theater theatre opera concert auditorium cinema stage
    ballroom gala circus
faith: altar church cathedral temple mosque monastery chapel shrine synagogue abbey
grave: grave tombstone cemetery graveyard tomb crypt mausoleum
law: jailhouse penitentiary gallows cell prison jail courtroom courthouse dungeon
war: barracks foxhole warzone battlefield trench trenches frontline bunker
castle: chateau château citadel throne castle palace fortress
farm: farm barn orchard vineyard stable ranch meadow field wheatfield cornfield pasture garden
    village countryside plantation paddy paddies moor heath hill hills valley park lawn backyard
forest: grove glade thicket pines campsite forest woods woodland jungle rainforest swamp mangrove
mountain: plateau ravine gorge canyon mountain mountains summit peak cliff cliffs alps ridge
    mountainside mountaintop volcano
water: creek stream riverbank waterfront beachfront marina lighthouse dock docks quay surf sea
    ocean beach river lake harbor harbour pier ship deck island lagoon shore coast seashore
    seaside boat yacht ferry bay canal waterfall fjord
deep: underwater reef seabed seafloor submarine undersea depths abyss
desert: dune desert dunes oasis savanna savannah steppe wasteland
polar: arctic antarctic antarctica tundra glacier iceberg igloo
space: moonscape lunar moon mars spaceship galaxy cosmos spacecraft starship asteroid
cave: cave cavern mine sewer sewers catacombs
museum: museum gallery
library: library archive
zoo: zoo aquarium
fair: waterpark funfair festival fairground carnival casino
heaven: limbo heaven hell underworld afterlife fairyland dreamscape
wedding: wedding
funeral: funeral
prom: prom
reunion: reunion
graduation: graduation
"""

_NEAR = """
farm: forest mountain water street home shop castle faith school wedding dining work fair desert
    grave funeral stage museum sport library law
forest: mountain water cave home castle deep faith wedding grave war
mountain: water street cave home castle polar desert faith deep plane wedding war
water: deep home dining street rail castle faith shop cave polar fair wedding mountain sport work
    plane zoo
street: home work school hospital shop dining rail car sport stage faith law castle museum library
    fair grave plane wedding graduation
car: street farm forest mountain water desert home rail shop
plane: rail mountain
rail: shop dining street work
home: library car castle dining wedding
castle: war stage faith law dining museum library
stage: dining school fair museum sport wedding prom
faith: wedding funeral grave stage museum
grave: funeral
school: library sport prom graduation reunion work
shop: dining fair work
dining: work wedding reunion prom
desert: cave car war faith castle street
cave: deep castle war work
museum: library
hospital: work
sport: prom
deep: zoo
"""
"""Worlds that one camera can reach from each other without a cut."""

_COUNTRIES = """
france: ardennes camargue dijon grenoble rouen arles loire seine dunkirk verdun avignon lourdes
    dordogne provence calais reims paris france alsace burgundy riviera corsica strasbourg nantes
    toulouse chamonix pyrenees lyon marseille normandy brittany bordeaux versailles montmartre
    louvre eiffel
    | french parisian breton
uk: cotswold heathrow pennines snowdon hastings dundee inverness aberdeen hampshire lancashire
    norwich exeter britain plymouth brighton southampton whitby norfolk suffolk nottingham hull
    surrey cork galway cardiff bristol birmingham newcastle sheffield bath highlands hebrides dover
    channel snowdonia orkney shetland devon sussex kent glastonbury wimbledon hackney camden soho
    brixton london england scotland wales leeds manchester liverpool edinburgh glasgow oxford
    cornwall yorkshire cotswolds stonehenge thames ireland dublin belfast brighton
    | english british welsh scottish irish
usa: appalachians potomac oakland fresno omaha topeka wichita duluth gettysburg alcatraz arlington
    sedona tahoe aspen napa nantucket tulsa tucson albuquerque reno boise anchorage baltimore
    harlem chinatown georgia atlanta phoenix denver minnesota wisconsin iowa nebraska dakota
    carolina tennessee alabama mississippi oklahoma idaho jersey connecticut maryland pittsburgh
    cleveland milwaukee indiana illinois michigan appalachia rockies mojave malibu sacramento diego
    york manhattan brooklyn queens bronx texas california chicago boston seattle miami hollywood
    vegas nevada arizona alaska hawaii florida orleans louisiana montana wyoming colorado utah
    oregon ohio detroit philadelphia washington francisco yellowstone yosemite honolulu dallas
    houston austin nashville memphis usa america kansas kentucky vermont maine
    | american texan californian
canada: banff niagara nunavut saskatchewan manitoba halifax winnipeg calgary edmonton newfoundland
    labrador canada ontario toronto montreal vancouver quebec yukon alberta
    | canadian
mexico: guadalajara acapulco puebla tulum chihuahua mexico oaxaca michoacán yucatan tijuana cancun
    | mexican
italy: murano bergamo trieste parma modena ravello positano portofino ravenna bari puglia calabria
    messina lucca assisi pompeii rubicon trevi vatican turin genoa bologna verona siena palermo
    sardinia como dolomites etna capri italy rome venice florence milan naples sicily tuscany pisa
    colosseum amalfi vesuvius
    | italian venetian tuscan sicilian
spain: gibraltar toledo cordoba cadiz zaragoza asturias bilbao valencia malaga pamplona
    galicia tenerife spain madrid barcelona seville granada andalusia mallorca ibiza
    | spanish andalusian catalan
portugal: portugal lisbon porto algarve
    | portuguese
germany: dortmund potsdam weimar bremerhaven rothenburg mainz nuremberg bremen hanover saxony
    frankfurt stuttgart heidelberg leipzig rhine germany berlin munich hamburg bavaria cologne
    dresden
    | german bavarian
austria: austria vienna salzburg tyrol
    | austrian viennese
switzerland: switzerland geneva zurich zermatt matterhorn
    | swiss
netherlands: netherlands amsterdam rotterdam holland
    | dutch
belgium: belgium brussels bruges antwerp
    | belgian
nordic: trondheim hammerfest tromso svolvaer stavanger norway oslo bergen lofoten
    | norwegian
sweden: sweden stockholm malmö gothenburg lapland
    | swedish
denmark: denmark copenhagen greenland
    | danish
finland: finland helsinki
    | finnish
iceland: iceland reykjavik
    | icelandic
romania: romania bucharest transylvania bulgaria sofia
    | romanian transylvanian bulgarian
balkans: croatia dubrovnik zagreb serbia belgrade bosnia sarajevo albania montenegro slovenia
    | croatian serbian bosnian albanian
baltic: baltic riga tallinn vilnius estonia latvia lithuania
    | estonian latvian lithuanian
poland: poland warsaw krakow
    | polish
czechia: prague czechia
    | czech
hungary: hungary budapest
    | hungarian
russia: kazan sochi vladivostok baikal murmansk volga irkutsk russia moscow petersburg siberia
    kremlin kamchatka
    | russian siberian
ukraine: ukraine kyiv odessa
    | ukrainian
greece: greece athens santorini crete naxos piraeus parthenon acropolis mykonos
    | greek
turkey: gallipoli hattusa trabzon constantinople ephesus antalya izmir bodrum troy istanbul ankara
    cappadocia anatolia bosphorus
    | turkish anatolian
egypt: karnak hurghada sinai thebes pyramids suez aswan egypt cairo nile giza sphinx alexandria
    luxor
    | egyptian
morocco: tangier rabat chefchaouen essaouira atlas morocco marrakech marrakesh casablanca fez
    | moroccan
nigeria: kano senegal dakar gambia abuja nigeria lagos
    | nigerian
kenya: mombasa maasai masai amboseli kenya nairobi serengeti tanzania kilimanjaro zanzibar
    | kenyan tanzanian
ethiopia: ethiopia
    | ethiopian
mali: mali timbuktu
    | malian
ghana: ghana accra
    | ghanaian
namibia: namibia botswana kalahari
    | namibian
southpacific: pacific polynesia tahiti samoa fiji
    | polynesian
atlantic: atlantic caribbean bahamas barbados bermuda
    | caribbean
afghanistan: afghanistan helmand kabul
    | afghan
madagascar: madagascar
    |
arabia: jeddah bahrain sanaa oman yemen muscat beirut lebanon dhabi kuwait dubai riyadh qatar doha
    mecca
    | emirati saudi arabian
israel: bethlehem nazareth galilee jericho haifa jerusalem israel
    | israeli
iran: isfahan shiraz yazd tabriz iran tehran persia
    | iranian
iraq: nineveh mosul basra iraq baghdad babylon
    | iraqi
syria: syria damascus aleppo
    | syrian
jordan: petra
    |
india: pune hyderabad udaipur hampi darjeeling assam leh ajmer agra bangalore chennai ladakh
    kashmir punjab gujarat bengal himalaya india mumbai delhi calcutta kolkata goa rajasthan
    varanasi ganges kerala taj jaipur bombay
    | indian rajasthani
nepal: nepal kathmandu everest himalayas
    | nepalese himalayan
tibet: tibet lhasa bhutan
    | tibetan
uzbekistan: uzbekistan samarkand bukhara tashkent kazakhstan almaty
    | uzbek kazakh
monaco: monaco
    |
mediterranean: mediterranean malta cyprus
    | maltese cypriot
svalbard: svalbard
    |
pakistan: pakistan karachi lahore
    | pakistani
srilanka: colombo ceylon
    | sri
china: hainan yangzhou suzhou lijiang gansu dunhuang nanjing jingdezhen xian guilin wuhan hangzhou
    yunnan sichuan tiananmen china beijing shanghai shenzhen guangzhou chengdu yangtze
    | chinese
hongkong: kowloon macau
    |
taiwan: taiwan taipei
    | taiwanese
japan: nagasaki wajima kobe ueno asakusa sapporo nagoya akihabara ginza harajuku kamakura japan
    tokyo kyoto osaka shibuya hokkaido okinawa fuji nara oma hiroshima shinjuku
    | japanese
korea: korea seoul busan
    | korean
mongolia: mongolia ulaanbaatar gobi
    | mongolian
vietnam: dalat haiphong mekong danang hue sapa vietnam hanoi saigon
    | vietnamese
thailand: chiang ayutthaya pattaya krabi thailand bangkok phuket
    | thai
cambodia: cambodia angkor
    | cambodian
indonesia: lombok komodo yogyakarta sulawesi indonesia bali jakarta java sumatra borneo
    | indonesian balinese
philippines: cebu palawan luzon philippines manila
    | filipino
singapore: singapore
    |
malaysia: malaysia
    | malaysian
australia: cairns fremantle hobart brisbane perth adelaide canberra darwin bondi australia
    sydney melbourne outback uluru queensland tasmania
    | australian
zealand: wellington queenstown rotorua zealand auckland
    |
brazil: manaus recife fortaleza pantanal salvador brasilia paulo favela ipanema brazil rio amazon
    copacabana bahia
    | brazilian amazonian
argentina: ushuaia mendoza iguazu argentina patagonia pampas
    | argentine argentinian patagonian
chile: chile santiago atacama valparaíso
    | chilean
peru: arequipa iquitos nazca titicaca amazonas andean guayaquil galapagos peru lima cusco andes
    bolivia machu ecuador quito
    | peruvian bolivian andean
colombia: cali huila colombia bogota bogotá cartagena medellín
    | colombian
cuba: varadero trinidad cuba havana
    | cuban
jamaica: jamaica kingston
    | jamaican
costarica: costa
    |
antarctica: antarctica
    | antarctic
africa: niger zambezi limpopo durban pretoria johannesburg soweto congo uganda rwanda zimbabwe
    zambia mozambique angola somalia sudan khartoum algeria tunisia tunis libya cameroon africa
    sahara savannah
    | african saharan
"""
"""Each country with its towns and sights, and behind the bar what its own things are called."""


def _worlds() -> dict[str, str]:
    """The world of each kind of place, also of several."""
    return {
        form: world
        for world, words in _rows(_SITES).items()
        for word in words.split()
        for form in (word, plural(word))
    }


def _rows(table: str) -> dict[str, str]:
    """Each name before a colon with the text behind it, lines that are set in included."""
    rows: dict[str, str] = {}
    for row in table.replace("\n    ", " ").split("\n"):
        name, _, text = row.partition(":")
        rows[name] = text
    return rows


WORLDS: Final = _worlds()
"""The world in which a place lies ("kitchen": "home")."""
_JOINED = frozenset(
    frozenset((world, other)) for world, others in _rows(_NEAR).items() for other in others.split()
)
_NAMED = {land: text.partition("|") for land, text in _rows(_COUNTRIES).items()}
LANDS: Final = {word: land for land, (towns, _, _) in _NAMED.items() for word in towns.split()}
"""The country of a town or a sight ("lyon": "france")."""
PEOPLES: Final = {word: land for land, (_, _, own) in _NAMED.items() for word in own.split()}
"""The country that a word for its things belongs to ("breton": "france")."""


def are_apart(world: str, other: str) -> bool:
    """Whether two worlds are so far from each other that no camera reaches both."""
    return world != other and frozenset((world, other)) not in _JOINED
