"""Artists, studios and schools by field, each with the media that it worked in.

Made by hand from common knowledge of art, film and comics; the examples of conflicting-style pin
what it decides. Knows names, not texts. In a row a name is known by its whole; a star before its
last part says that this part is enough ("claude *monet"), a plus that it means an artist wherever
it stands ("greg +rutkowski").
"""

from typing import Final, NamedTuple

from kling_prompt.linter._style.media import (
    ANIMATED,
    ANIME,
    CARTOON,
    CGI,
    CLAY,
    DRAWN,
    ENGINE,
    FAMILIES,
    FILMED,
    ILLUSTRATED,
    INK,
    MATTE,
    OIL,
    PAINTED,
    PHOTO,
    PIXEL,
    POLY,
    POP,
    PRINT,
    TOY,
    WATER,
    Medium,
)


class Name(NamedTuple):
    """One way to name an artist, by the words before the last.

    Attributes:
        lead: The words before the last one.
        medium: The artist, with the media that it worked in.
        short: Whether the last word is enough.
        title: Whether it is the name of a film, a series or a game.
    """

    lead: tuple[str, ...]
    medium: Medium
    short: bool
    title: bool


_FIELDS: Final[dict[str, str]] = {
    # ---------------------------------------------------------------- painters of all ages
    "painter": """
        vincent van *gogh, claude *monet, rembrandt van rijn, *rembrandt, johannes *vermeer,
        *caravaggio, j m w turner, william turner, jmw turner, *turner, john *constable,
        paul *cezanne, paul *gauguin, auguste *renoir, pierre auguste *renoir, edouard *manet,
        edgar *degas, pablo *picasso, henri *matisse, wassily *kandinsky, gustav *klimt,
        edvard *munch, salvador *dali, rene *magritte, joan *miro, marc *chagall, frida *kahlo,
        edward *hopper, norman *rockwell, mark *rothko, jackson *pollock, sandro *botticelli,
        raphael sanzio, *raphael, *titian, diego *velazquez, francisco *goya, francisco de *goya,
        hieronymus *bosch, pieter *bruegel, pieter *brueghel, georges *seurat, paul *signac,
        paul *klee, piet *mondrian, amedeo *modigliani, howard *hodgkin, romero *britto,
        jean michel *basquiat, georgia *okeeffe, georgia *o'keeffe, *davinci, leonardo da *vinci,
        *michelangelo, eugene *delacroix, auguste dominique *ingres, *ingres,
        caspar david *friedrich, adolphe *bouguereau, william adolphe *bouguereau, singer *sargent,
        john singer *sargent, james *whistler, alphonse *mucha, egon *schiele,
        ernst ludwig *kirchner, georges *braque, fernand *leger, max *ernst, david *hockney,
        lucian *freud, francis bacon, hans *holbein, peter paul *rubens, frans *hals, *tintoretto,
        *veronese, *giotto, albrecht *durer, thomas *gainsborough, william *blake,
        john william *waterhouse, *waterhouse, everett *millais, john everett *millais,
        gabriel *rossetti, dante gabriel *rossetti, james *tissot, camille *pissarro,
        alfred *sisley, mary *cassatt, berthe *morisot, henri de *toulouse, toulouse *lautrec,
        henri *rousseau, andre *derain, raoul *dufy, kazimir *malevich, el *lissitzky,
        alberto *giacometti, marcel *duchamp, *hundertwasser, cy *twombly, gerhard *richter,
        tamara de *lempicka, tamara *lempicka, diego *rivera, jose clemente *orozco, andrew wyeth,
        n c wyeth, nc wyeth, winslow homer, ilya *repin, ivan *shishkin, ivan *aivazovsky,
        isaac *levitan, mikhail *vrubel, albert *bierstadt, giovanni *tiepolo, *canaletto,
        *velasquez, *raffaello, giuseppe *arcimboldo, m c *escher, mc *escher, zdzislaw *beksinski,
        zdzisław *beksinski, zdzisław *beksiński, zdzislaw *beksiński, h r *giger, hr *giger,
        hans ruedi *giger, grant wood, thomas moran, thomas cole, frederic edwin church,
        edwin church, charles russell, charles russel, charles m russell, frederic remington,
        edwin landseer, edwin austin abbey, edward robert hughes, edward burne jones, edward burne,
        evelyn de morgan, john collier, john atkinson *grimshaw, atkinson *grimshaw,
        arnold *bocklin, arnold *böcklin, gustave moreau, odilon *redon, jean *delville,
        nicholas *roerich, nikolai *roerich, annie *swynnerton, lawrence alma, alma *tadema,
        frederic *leighton, lord *leighton, leon *gerome, jean leon *gerome, jean leon *gérôme,
        gustave *courbet, gustave dore, gustave doré, gustave *caillebotte, jean francois *millet,
        jean baptiste *corot, camille *corot, jean honore *fragonard, *fragonard, antoine *watteau,
        francois boucher, jacques louis david, theodore *gericault, theodore *géricault,
        jean simeon *chardin, nicolas *poussin, claude *lorrain, georges de la tour,
        artemisia *gentileschi, el greco, jan van *eyck, rogier van der *weyden, *memling,
        lucas *cranach, matthias *grunewald, albrecht *altdorfer, fra angelico, *masaccio,
        piero della francesca, andrea *mantegna, giovanni bellini, *giorgione, *parmigianino,
        *correggio, paolo *uccello, jacob van *ruisdael, jan steen, judith *leyster,
        anthony van *dyck, jacob *jordaens, *zurbaran, *murillo, jusepe de ribera, joaquin *sorolla,
        *sorolla, anders *zorn, carl larsson, *hammershoi, vilhelm *hammershoi, akseli gallen,
        harald *sohlberg, john bauer, theodor *kittelsen, ivan *bilibin, viktor *vasnetsov,
        vasily *vereshchagin, valentin serov, konstantin *makovsky, konstantin *korovin,
        boris *kustodiev, natalia *goncharova, kuzma petrov, franz marc, august macke, emil *nolde,
        oskar *kokoschka, otto dix, george grosz, max *beckmann, kathe *kollwitz, lovis *corinth,
        giorgio de *chirico, *chirico, yves *tanguy, paul *delvaux, leonora carrington,
        remedios *varo, dorothea tanning, andre masson, leonor fini, roberto matta, wifredo lam,
        rufino *tamayo, david alfaro *siqueiros, fernando *botero, tarsila do amaral,
        willem de *kooning, *kooning, franz kline, joan mitchell, helen *frankenthaler,
        clyfford still, barnett newman, robert *rauschenberg, jasper johns, frank stella,
        ellsworth kelly, agnes martin, bridget riley, victor *vasarely, yayoi *kusama,
        anselm *kiefer, jean *dubuffet, yves klein, niki de saint phalle, balthus, *balthus,
        robert *delaunay, sonia *delaunay, juan gris, *kupka, frantisek *kupka, umberto *boccioni,
        giacomo balla, gino *severini, hilma af *klint, georgia totto,
        charles sheeler, charles demuth, george bellows, john sloan, childe *hassam, thomas *eakins,
        george caleb bingham, asher durand, edward hicks, grandma moses, maxfield *parrish,
        thomas *kinkade, bob ross, jack *vettriano, l s lowry, ls lowry, stanley spencer,
        john piper, paul nash, david *inshaw, samuel palmer, john martin, henry *fuseli,
        joseph wright, william *hogarth, george *stubbs, joshua reynolds, edwin lutyens,
        francis picabia, *picabia, alfred kubin, *kubin, gustav dore, felix *vallotton,
        pierre *bonnard, edouard *vuillard, maurice denis, maurice *utrillo, chaim *soutine,
        kees van *dongen, james ensor, fernand *khnopff, jan *toorop, franz von stuck,
        carl *spitzweg, moritz von *schwind, karl friedrich *schinkel, carlos *schwabe,
        hubert robert, robert hubert, giovanni *segantini, ferdinand *hodler, amrita sher,
        raja ravi varma, ravi varma, jamini roy, m f husain, mf husain, abanindranath tagore,
        norman lindsay, sidney nolan, albert *namatjira, arthur streeton, emily carr, tom thomson,
        lawren harris,
        takashi *murakami, yoshitomo nara, kerry james marshall,
        kehinde wiley, kara walker, jenny *saville, odd *nerdrum, roberto ferri, jacob collins,
        daniel *gerhartz, jeremy *lipking, jeremy *lipkin, malcolm *liepke, casey *weldon,
        mark *ryden, pj crook, p j crook, marion peck, nicoletta *ceccoli, ray caesar, todd *schorr,
        robert williams, audrey kawasaki, hikari *shimoda, audrey *flack, chuck close,
        vladimir kush, jacek *yerka, michael *cheval, rob *gonsalves, wojciech *siudmak,
        ernst fuchs, h r *giger, mati *klarwein, alex grey, amanda sage, android jones,
        michael *garmash, volegov, vladimir *volegov, leonid *afremov, steve hanks, pino *daeni,
        richard schmid, henry *asencio, agnes cecile, conrad roset, david palumbo,
        jean pierre gibrat, michael parkes, ismail *inceoglu, ralph goings, richard estes,
        wayne *thiebaud, edward *ruscha, ed *ruscha, alice neel, alex katz, peter doig,
        michael *borremans, luc *tuymans, marlene dumas, george condo, kaws, *kaws, keith *haring,
        yue *minjun, zeng *fanzhi, liu xiaodong, anton pieck, rien *poortvliet, beatrix potter,
        tyrus wong, eyvind earle, mary blair, ryohei hase, takato yamamoto, tetsuya *ishida""",
    # ---------------------------------------------------------------- makers of prints
    "print": """
        katsushika *hokusai, *hokusai, utagawa *hiroshige, ando *hiroshige, kitagawa *utamaro,
        utagawa *kuniyoshi, tsukioka *yoshitoshi, toshusai *sharaku, hasui *kawase, kawase *hasui,
        hiroshi yoshida, ohara *koson, ito *jakuchu, suzuki *harunobu, shotei takahashi,
        rockwell kent, lynd ward, frans *masereel, jose guadalupe posada, giovanni *piranesi,
        giambattista *piranesi, *piranesi, honore *daumier""",
    "ink": "xu *beihong, zhang *daqian, qi baishi, wu *guanzhong, shi tao, fan kuan, wang meng",
    # ---------------------------------------------------------------- pop and street
    "pop": """
        andy *warhol, roy *lichtenstein, keith *haring, *banksy, *fairey, james *rosenquist,
        peter blake, richard hamilton, eduardo *paolozzi, obey giant""",
    # ---------------------------------------------------------------- illustrators, fantasy, games
    "illustrator": """
        +artgerm, stanley lau, stanley artgerm, +wlop, greg +rutkowski, gregory +rutkowski,
        ilya +kuvshinov, kuvshinov *ilya, +rossdraws, +loish, lois van *baarle, +beeple,
        mike *winkelmann, peter +mohrbacher, +sakimichan, frank +frazetta, mike +mignola,
        gaston +bussiere, +guweiz, krenz +cushart, marc +simonetti, jakub +rozalski,
        j c +leyendecker, jc +leyendecker, joseph christian +leyendecker, craig *mullins,
        craig *mullism, james *gurney, arthur *rackham, boris *vallejo, julie bell,
        donato *giancola, wayne *barlowe, wayne barlow, ruan jia, ross tran, magali *villeneuve,
        sung choi, john kirby, josh kirby, eric *pfeiffer, gabriel *garza, casper *konefal,
        jean *giraud, +moebius, anthony *macbain, syd mead, ralph *mcquarrie, doug chiang,
        ryan church, feng zhu, +sparth, nicolas bouvier, nicolas *sparth, john berkey, chris foss,
        peter elson, john harris, jim burns, tim white, bruce pennington, michael whelan,
        darrell sweet, keith parkinson, larry elmore, jeff easley, clyde caldwell, brom,
        gerald brom, todd lockwood, john howe, alan lee, ted *nasmith, brothers *hildebrandt,
        greg *hildebrandt, tim *hildebrandt, alan pollack, kinuko craft, kinuko y craft,
        michael *kaluta, bernie *wrightson, rowena morrill, ken kelly, earl *norem, mort *kunstler,
        mort *künstler, gil *elvgren, alberto vargas, george petty, zoe *mozert, rolf armstrong,
        hajime *sorayama, patrick nagel, olivia de *berardinis, drew *struzan, bob peak,
        richard amsel, saul bass, reynold brown, robert *mcginnis, robert *mcguire, norman saunders,
        frank r paul, frank paul, howard v brown, edd cartier, virgil finlay, hannes bok,
        chesley *bonestell, robert mccall, dean *cornwell, coles phillips, harvey dunn, howard pyle,
        n c wyeth, charles dana gibson, dana gibson, harrison fisher, james montgomery,
        haddon *sundblom, tom lovell, bernie fuchs, walter everett, mead *schaeffer, greg *manchess,
        gregory *manchess, kay nielsen, edmund *dulac, aubrey *beardsley, harry clarke,
        walter crane, kate greenaway, william morris, charles robinson, heath robinson,
        w heath robinson, warwick goble, ida *rentoul, cicely mary barker,
        john tenniel, randolph *caldecott, virginia frances, jessie willcox smith,
        maurice *sendak, dr *seuss, theodor *seuss, eric carle, quentin *blake, edward gorey,
        charles *addams, shel *silverstein, tove *jansson, axel *scheffler, richard scarry,
        shaun tan, chris van *allsburg, tomi *ungerer, jean jacques *sempe, *sempé, oliver jeffers,
        jon *klassen, jan brett, lisbeth *zwerger, rebecca guay, brian *froud, brian *kesinger,
        tony *diterlizzi, jean baptiste *monge, kelly *mckernan, james jean, james jean,
        tom *bagshaw, stephen bliss, ferdinand knab, +rhads, artem *chebokha, artem *rhads,
        jesper *ejsing, raphael *lacoste, justin gerard, james *gilleard, mark brooks,
        mark keathley, killian eng, kilian eng, killian eng, roger dean, pascal blanche,
        pascal blanché, dan *mumford, barclay shaw, karol bak, ayami kojima, yoshitaka amano,
        yoichi *hatakenaka, yoichi *hatanaka, josan *gonzalez, josan *gonzales, simon *stalenhag,
        simon *stålenhag, *stalenhag, *stålenhag, jaime jones, jama *jurabaev, eytan zana,
        maciej *kuciara, ian *mcque, john j park, scott robertson, khyzyl *saleem, ash thorp,
        vitaly *bulgarov, aleksi *briclot, raymond *swanland, steve argyle, terese nielsen,
        rebecca sugar, jason chan, dave *rapoza, dave mckean, karl *kopinski, kim jung gi,
        even mehl, even amundsen, marko *djurdjevic, adrian smith, john blanche, paul bonner,
        paul *dainton, ian miller, mark gibbons, seb *mckinnon, victor adame *minguez, titus lunt,
        alena *aenami, +aenami, atey *ghailan, makoto kobayashi, cedric *peyravernay,
        cedric *peyravernay, viktoria *gavrilenko, viktor *antonov, sergey *kolesov, andreas rocha,
        noah bradley, tyler jacobson, chase stone, chris rahn, svetlin *velinov, igor *kieryluk,
        johannes voss, winona nelson, cynthia *sheppard, lucas *graciano, donglu yu, liang xing,
        jie ma, wadim *kashin, tuomas *korpi, +nixeu, +lostfish, +kidmograph, pi slices,
        +sinixdesign, sinix design, +yuumei, wenjun lin, wenqing yan, charlie *bowater,
        cyril *rolando, anato *finnstark, anna *dittmann, anna *podedworna, bayard wu,
        bastien *lecouffe, bastien *deharme, clint *cearley, dang my linh, sandara tang,
        gerald parel, hyung tae kim, mandy *jurgens, tafy *laplanche, tooth wu,
        zeen chin, thomas cian, stjepan sejic, ralph horsley, sam spratt, jordan grimmer,
        tom *whalen, olly moss, kilian *schoenberger, aaron *horkey, martin *ansin,
        laurent *durieux, tomer *hanuka, victo *ngai, yuko *shimizu, malika favre,
        christoph *niemann, rene gruau, *erté, leon *bakst, a m cassandre, cassandre, cassandre,
        jules *cheret, ludwig *hohlwein, ivan *chermayeff, paul rand, milton glaser, peter max,
        storm *thorgerson, hipgnosis, h p *mielgo, alberto *mielgo, silvio *camboni,
        finnian *macmanus, finnian *macmanus, liam wong, george barbier, georges barbier,
        gerda *wegener, virginia *sterrett, rose oneill, hilary knight""",
    # ---------------------------------------------------------------- sculptors and crafts
    "sculptor": """
        auguste *rodin, lorenzo *bernini, *donatello, constantin *brancusi, henry moore,
        barbara *hepworth, alexander calder, louise bourgeois, anish *kapoor, jeff *koons,
        kris *kuksi, ron *mueck, dale *chihuly, antonio canova, camille *claudel, ai *weiwei,
        damien hirst, olafur *eliasson, daniel *arsham, antoni *gaudi, antoni *gaudí, zaha *hadid,
        frank *gehry, rene *lalique, *lalique, louis comfort tiffany, *faberge, *fabergé,
        christo javacheff""",
    # ---------------------------------------------------------------- photographers
    "photographer": """
        annie *leibovitz, steve *mccurry, robert *mapplethorpe, henri cartier *bresson,
        cartier *bresson, richard *avedon, diane *arbus, ansel adams, dorothea lange, walker evans,
        helmut newton, irving penn, cindy sherman, martin parr, vivian maier, sebastiao *salgado,
        sebastião *salgado, gregory *crewdson, david *lachapelle, david bailey, mario *testino,
        peter lindbergh, tim walker, nick knight, herb ritts, ellen von *unwerth, lee jeffries,
        jimmy nelson, jimmy nelsson, david lazar, brandon *woelfel, andreas *gursky, edward weston,
        edward *steichen, alfred *stieglitz, man ray, *brassai, *brassaï, robert capa,
        robert *doisneau, robert frank, saul *leiter, william *eggleston, stephen shore,
        joel *meyerowitz, nan *goldin, sally mann, bill *cunningham, bruce gilden, garry *winogrand,
        weegee, *weegee, fan ho, daido *moriyama, nobuyoshi *araki, rinko *kawauchi,
        hiroshi *sugimoto, lois *greenfield, philippe *halsman, yousuf *karsh, edward curtis,
        edward s curtis, eadweard *muybridge, julia margaret cameron, francesca woodman,
        joel peter *witkin, joel *witkin, erik johansson, oleg *oprisco, rodney smith,
        frieke *janssens, zhang *kechun, elizabeth gadd, galen rowell, frans *lanting,
        marc adamus, max rive, michael kenna, nick brandt, george *hurrell, cecil beaton,
        slim aarons, guy *bourdin, miles aldridge, alessio albi, paolo *roversi, wolfgang *tillmans,
        thomas ruff, bernd becher, august sander, berenice abbott, margaret bourke, gordon parks,
        james *nachtwey, don *mccullin, josef *koudelka, larry clark, juergen teller,
        terry richardson, ryan *mcginley, petra collins, zhang *jingna, tyler mitchell""",
    # ---------------------------------------------------------------- comics of the west
    "comics": """
        jack *kirby, steve *ditko, frank miller, jim lee, todd *mcfarlane, alex ross, neal adams,
        john *buscema, john *romita, dave gibbons, brian *bolland, bill *sienkiewicz, mike allred,
        darwyn cooke, bruce timm, glen *fabry, simon *bisley, geof *darrow,
        jamie *hewlett, robert crumb, art *spiegelman, chris ware, daniel *clowes, charles burns,
        will *eisner, winsor *mccay, charles schulz, bill *watterson, gary larson, *hergé,
        albert *uderzo, *uderzo, andre *franquin, *peyo, hugo pratt, milo *manara, enki bilal,
        philippe *druillet, francois *schuiten, juan *gimenez, tanino *liberatore, sergio *toppi,
        richard *corben, j h williams, fiona staples, skottie young, joe *madureira,
        j scott campbell, adam hughes, gabriele *dell'otto, marjane *satrapi, paul pope,
        arthur adams, jim *steranko, jorge jimenez, humberto ramos, greg *capullo,
        david *mazzucchelli, mike zeck, gene *colan, wally wood, hal foster, alex raymond""",
    # ---------------------------------------------------------------- manga and anime
    "manga": """
        akira *toriyama, katsuhiro *otomo, junji *ito, naoko *takeuchi, masamune *shirow,
        masashi *kishimoto, eiichiro oda, tite kubo, hirohiko *araki, kentaro miura, takehiko inoue,
        rumiko takahashi, osamu *tezuka, yukito *kishiro, tsutomu *nihei, satoshi kon,
        mamoru *oshii, mamoru *hosoda, makoto *shinkai, hideaki *anno, masaaki *yuasa,
        yoshiyuki tomino, hayao *miyazaki, *miyazaki, isao *takahata, shinichiro watanabe,
        kyoto animation, *ufotable, studio trigger, *mappa, studio madhouse, *gainax,
        naoki *urasawa, yoshihiro *togashi, inio *asano, kazuo *umezu, hajime *isayama,
        gosho *aoyama, leiji matsumoto, go nagai, yusuke murata, taiyo matsumoto, clamp,
        kohei *horikoshi, range murata, yoji *shinkawa, tetsuya nomura, akihiko yoshida,
        shigenori *soejima, hirohiko *araki""",
    # ---------------------------------------------------------------- film
    "director": """
        wes anderson, quentin *tarantino, david lynch, tim burton, david *cronenberg,
        stanley *kubrick, alfred *hitchcock, ridley scott, christopher nolan, denis *villeneuve,
        martin *scorsese, steven *spielberg, george lucas, david *fincher, guillermo del toro,
        del toro, terry *gilliam, michel *gondry, spike *jonze, sofia *coppola,
        francis ford *coppola, terrence *malick, andrei *tarkovsky, *tarkovsky, ingmar *bergman,
        federico *fellini, *fellini, akira *kurosawa, *kurosawa, yasujiro ozu, wong kar wai,
        kar wai, zhang *yimou, ang lee, bong joon ho, park chan, jean luc *godard,
        francois *truffaut, jacques tati, jean pierre *jeunet, luc *besson, gaspar *noé,
        lars von trier, nicolas winding *refn, *refn, yorgos *lanthimos, ari *aster, robert *eggers,
        sergio leone, dario argento, mario *bava, john carpenter, sam *raimi, michael mann,
        michael bay, zack snyder, james cameron, peter jackson, george miller, edgar wright,
        coen brothers, *wachowski, paul thomas anderson, darren *aronofsky, alejandro *jodorowsky,
        *jodorowsky, fritz lang, f w *murnau, sergei *eisenstein, dziga *vertov, charlie chaplin,
        buster keaton, georges *melies, georges *méliès, werner *herzog, wim *wenders,
        krzysztof *kieslowski, alfonso *cuaron, alejandro *inarritu, pedro *almodovar,
        pedro *almodóvar, baz *luhrmann, tarsem singh""",
    # ---------------------------------------------------------------- studios and series
    "japan studio": """
        studio +ghibli, +ghibli, *gibli""",
    "cartoon": """
        looney tunes, *looney, the *simpsons, *simpsons, *spongebob, *flintstones, peanuts,
        tom and jerry, family guy, south park, rick and morty, adventure time, gravity falls,
        powerpuff girls, cartoon network, hanna barbera, tex avery, chuck jones, max *fleischer,
        *fleischer, *cuphead, betty boop, scooby doo, steven universe, bluey, peppa pig,
        genndy *tartakovsky, *tartakovsky, don *bluth, ralph *bakshi, john *kricfalusi,
        matt *groening, *futurama, samurai jack, ben 10, *nickelodeon, milt kahl, preston blair,
        cartoon saloon""",
    "cgi studio": """
        +pixar, *dreamworks, blue sky studios, arcane, fortiche, *spiderverse, spider verse""",
    "disney": """
        walt *disney, *disney""",
    "marvel": """
        *marvel""",
    "clay": """
        *aardman, *laika, nick park, henry *selick, jan *svankmajer, jan *švankmajer,
        will vinton""",
    "blocks": """
        *minecraft, *roblox""",
    "game": """
        *fortnite, *skyrim, *zelda, grand theft auto, *gta, *borderlands, *overwatch""",
    # ---------------------------------------------------------------- titles
    "anime title": """
        cowboy *bebop, spirited *away, my neighbor *totoro, my neighbour *totoro, *totoro,
        princess *mononoke, howl's moving castle, *ponyo, *akira, ghost in the shell,
        *evangelion, neon genesis *evangelion, attack on titan, demon slayer, *naruto,
        dragon ball, dragon ball z, dragonball, one piece, death note, jujutsu *kaisen,
        sailor moon, *pokemon, *pokémon, *digimon, my hero academia,
        fullmetal alchemist, your name, *jojo, hunter x hunter, chainsaw man, spy x family,
        studio bones, astro boy, *berserk, *gundam, samurai *champloo, *inuyasha
    """,
    "cgi title": """
        toy story, finding *nemo, kung fu panda, how to train your dragon, *shrek, *ratatouille,
        inside out, *moana, *zootopia, *minions, despicable me, ice age,
        the *incredibles, *incredibles, monsters inc, wall e, into the spider,
        puss in boots
    """,
    "comic title": """
        *tintin, *asterix, *smurfs, calvin and hobbes, *garfield, *moomin, *moomins, marvel comics,
        dc comics, *popeye, *watchmen
    """,
    "clay title": """
        *coraline, fantastic mr fox, chicken run, isle of dogs, *pingu, corpse bride,
        wallace and *gromit, shaun the sheep
    """,
    # ---------------------------------------------------------------- folk arts
    "folk": """
        *madhubani, *warli, *pattachitra, *kalamkari, *gond, *kalighat, phad, *tanjore, *thanjavur,
        *pichwai, *rajput, *mughal, mughal miniature, persian miniature, indian miniature,
        turkish miniature, ottoman miniature, rajput miniature, egyptian *hieroglyphics,
        *hieroglyphics, *hieroglyphic, egyptian *hieroglyph, egyptian papyrus, tomb painting,
        aboriginal dot, aboriginal art, *rangoli, *thangka, *khokhloma, *gzhel, *petrykivka,
        *rosemaling, *byzantine, byzantine icon, byzantine mosaic, russian icon,
        *lubok, *palekh, *tingatinga, *huichol, *minhwa, *nihonga,
        *azulejo, *delft, haida art, *retablo
    """,
}
_PUPPETEERS = ("artist laika", "artist aardman", "artist tim burton", "artist wes anderson")
_TITLES = ("title", "game", "blocks")
_JAPAN = ("artist miyazaki", "artist takahata")  # the founders of the studio
_SPELLINGS = """gogh:gough goh gohg vangogh vangough
    picasso:picaso piccasso pablopicasso
    dali:dalli dalí
    monet:monnet
    rembrandt:rembrant rembrandts
    vermeer:vemeer
    caravaggio:carravaggio caravagio carvaggio
    kandinsky:kandinski kandinskiy
    klimt:klimmt
    matisse:mattisse matise
    michelangelo:michaelangelo
    botticelli:boticelli bottichelli
    cezanne:cézanne
    magritte:magrite
    miro:miró
    basquiat:basquiet
    velazquez:velázquez
    durer:dürer
    leger:léger
    warhol:warhole
    hokusai:hokusi
    rutkowski:rutkowsky rutkowksi
    mondrian:mondriaan
    ghibli:ghibili gibli ghilbi
    rossdraws:rosstran
    leyendecker:leyendekker"""


_PAINTING = (PAINTED, DRAWN, ILLUSTRATED, PRINT, MATTE)
_DRAWING = (OIL, PAINTED, DRAWN, WATER, ILLUSTRATED, MATTE, ENGINE)
_FILM = (ANIMATED, MATTE, ILLUSTRATED, DRAWN, ENGINE)
_FITS: Final[dict[str, frozenset[str]]] = {
    "painter": frozenset((*_DRAWING, PRINT, POP)),
    "print": frozenset((*_DRAWING, PRINT, INK, "artist ukiyo")),
    "ink": frozenset((*_DRAWING, INK)),
    "pop": frozenset((*_DRAWING, PRINT, CARTOON, POP)),
    "illustrator": frozenset((*_DRAWING, CGI, ANIME, CARTOON, INK, PRINT)),
    "sculptor": FAMILIES,
    "photographer": frozenset((PHOTO, FILMED, ENGINE)),
    "comics": frozenset((*_DRAWING, CARTOON, INK, ANIME, ANIMATED, "artist marvel")),
    "manga": frozenset((*_DRAWING, CARTOON, ANIME, INK, ANIMATED, CGI)),
    "director": FAMILIES,
    "japan studio": frozenset((*_DRAWING, CARTOON, ANIME, ANIMATED, *_JAPAN)),
    "cartoon": frozenset((*_FILM, CARTOON, PAINTED, TOY)),
    "cgi studio": frozenset((*_FILM, CARTOON, CGI, "artist disney", "artist marvel")),
    "disney": frozenset((*_FILM, CARTOON, CGI, WATER, PAINTED)),
    "marvel": frozenset((*_FILM, CARTOON, CGI, PHOTO, FILMED)),
    "clay": frozenset((*_FILM, CARTOON, CLAY, TOY, "artist tim burton")),
    "comic title": frozenset((*_DRAWING, CARTOON, INK, ANIME, ANIMATED)),
    "anime title": frozenset((*_DRAWING, CARTOON, ANIME, INK, ANIMATED, CGI, *_JAPAN)),
    "cgi title": frozenset((*_FILM, CARTOON, CGI, "artist pixar", "artist disney")),
    "clay title": frozenset((*_FILM, CARTOON, CLAY, TOY, *_PUPPETEERS)),
    "blocks": frozenset((*_FILM, CARTOON, CGI, POLY, PIXEL, TOY)),
    "game": frozenset((*_FILM, CARTOON, CGI, POLY, PIXEL, PHOTO, ANIME, PAINTED)),
    "folk": frozenset((*_PAINTING, INK)),
}


_ALIASES = {
    "stanley lau": "artgerm",
    "stanley artgerm": "artgerm",
    "jean giraud": "moebius",
    "giraud": "moebius",
    "winkelmann": "beeple",
    "nicolas bouvier": "sparth",
    "artem chebokha": "rhads",
    "chebokha": "rhads",
    "raphael sanzio": "raphael",
    "davinci": "vinci",
    "samurai jack": "tartakovsky",
    "william turner": "turner",
}


def _names() -> dict[str, tuple[Name, ...]]:
    """Every name under its last word, the longest first."""
    found: dict[str, dict[tuple[str, ...], Name]] = {}
    for field, row in _FIELDS.items():
        for entry in row.split(","):
            *lead, last = entry.split()
            word = last.lstrip("*+")
            short = word != last or not lead
            key = word if short else " ".join((*lead, word))
            key = _ALIASES.get(key, key)
            medium = Medium(key, f"artist {key}", last[0] == "+", artist=True, fits=_FITS[field])
            found.setdefault(word, {})[tuple(lead)] = Name(
                tuple(lead), medium, short, field.endswith(_TITLES)
            )
    for line in _SPELLINGS.splitlines():
        word, _, others = line.strip().partition(":")
        found |= dict.fromkeys(others.split(), found[word])
    named = {word: tuple(sorted(rows.values(), key=_longest)) for word, rows in found.items()}
    return named | {f"{word}'s": names for word, names in named.items()}


def _longest(name: Name) -> int:
    return -len(name.lead)


ARTISTS: Final = _names()
"""The last word of the name of an artist or studio, with the words before it, longest first."""
