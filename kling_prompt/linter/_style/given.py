"""Given names of people, by which a stranger behind "by" is told from a thing.

Made by hand from the usual names of many countries, without those that are words or places of
their own (rose, mark, florence); the examples of conflicting-style pin what they decide.
"""

from typing import Final

GIVEN: Final = frozenset(
    """
    aaron abanindranath abby abdul abel abigail abraham ada adam adan adele adeline adrian
    adriana adrienne agatha agnes agnieszka ahmad ahmed aidan aiko aisha akihiko akiko akira
    akseli al alain alan alana alastair albert alberto albrecht alec alejandro aleksander
    aleksandr aleksandra aleksei aleksi alena alessandra alessandro alessio alex alexander
    alexandr alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia
    alina alison alistair allan allen allison alma alphonse alvaro alvin alyssa amanda amara
    amedeo amelia amelie amir amira amit amrita amy ana anastasia anders ando andre andrea
    andreas andrei andrej andres andrew andrey andrzej andy ang angela angelina angelo angus
    anil anish anita anja anna annabel anne annette annie ansel anselm anthony antoine anton
    antonia antonio anya archie ari ariana arjun armand armando arne arnold aron artem artemisia
    arthur arturo arun ash asher ashley astrid atsushi aubrey audrey auguste augustin aurelia
    axel ayami ayumi barbara barbora barclay barnaby barnett barry bartosz bastien bayard
    beatrice beatrix beatriz ben benedict benjamin benoit berenice bernard bernardo bernd
    bernhard bernie bert bertha berthe bertrand bessie beth betsy betty bianca bjorn bob bobby
    bogdan boris boyd brandon brenda brendan brent brian bridget brigitte bruce bruno bryan
    caitlin caleb calvin camila camilla camille carina carl carla carlo carlos carmen caroline
    carolyn carsten casey caspar casper cassandra catherine cathy cecil cecile cecilia cedric
    celia celine cesar chaim chandra charles charlie chelsea cheng chesley chiara chidi chloe
    chris christa christina christine christoph christophe christopher christos chuck cicely
    cindy claire clara clarence clarissa claude claudia claudio clemens clementine
    clifford clint clive clyde clyfford coles colette colin colleen connie connor conrad
    constance constantin cora corinne cornelia cornelius cory courtney craig cristian cristina
    curtis cynthia cyril cyrus daido daisuke damian damien dan dana daniel daniela daniele
    danielle danny dante daphne daria dario darius dariusz darrell darren darryl darwin darwyn
    dave david dawid debbie deborah deepak denis denise dennis denys derek deshawn desmond devin
    devon diana diane didier diego dieter dietrich dima dimitri dimitris dinah dmitri dmitry
    dolores dominic dominik dominique don donald donatello donato donna donovan dora doris
    dorothea dorothy doug douglas drew duncan dwayne dylan eadweard eamon earnest eddie edgar
    edith edmund edna edouard eduard eduardo edvard edward edwin egon eiichiro eileen einar
    ekaterina elaine eleanor elena eli elias elijah elisa elisabeth elise eliza elizabeth ella
    ellen ellie elliot elliott eloise elsa elsie elvira emanuel emil emile emilia emilio emily
    emma emmanuel enki enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst
    erwin esteban estelle esther ethan etienne eugene eugenia eugenio eun eva evan evelyn evgeni
    evgeny eytan eyvind ezra fabian fabio fabrice fatima federico felicia felix feng ferdinand
    fernand fernanda fernando filip filippo finn finnian fiona floyd francesca francesco
    francine francis francisco franco francois frank frankie franklin frans frantisek franz
    françois fred freddie frederic frederick frederik frida frieda friedrich fritz fumiko
    gabriel gabriela gabriele gabriella gareth garret garrett garry garth gary gaspar gaspard
    gaston gavin gemma genndy geoff geoffrey georg george georges georgina gerald geraldine
    gerard gerda gerhard gertrude giacomo giambattista giancarlo gianni gideon gilbert gilles
    gina gino giorgio giovanna giovanni giulia giuliano giuseppe gladys glenn gloria godfrey
    gonzalo gordon goro gosho graeme graham greg gregor gregorio gregory greta grzegorz
    guadalupe guido guillaume guillermo gunnar gunther gustaf gustav gustave gustavo guus gwen
    haakon haddon hajime hanna hannah hannes hans hao harald harold haroun harriet harrison
    harry haruki haruto harvey hassan hayao hayley hector hedwig heidi heinrich heinz helen
    helena helene helga helmut hendrik henk henri henrietta henrik henrique henry herb herbert
    herman hermann hideaki hideo hieronymus hikari hilary hilda hildegard hilma hiro hirohiko
    hiroko hiroshi hiroyuki honore horace horst howard hubert hugh hugo hugues humberto hye hyun
    hyung ian ibrahim ichiro ida ignacio igor ilona ilse ilya imogen inga ingmar ingrid
    inio irena irene irina irving isaac isabel isabella isabelle isadora isaiah isamu isao isla
    ismail istvan ivan ivana ivo izumi jacek jack jackie jackson jacob jacobo jacopo jacqueline
    jacques jae jaime jakob jakub jamal james jamie jamini jan jana jane janet janice janine
    janusz jared jarek jaroslav jason jasper javier jayne jean jeanette jeanne jeff jeffrey
    jennifer jenny jens jeremiah jeremy jerome jerzy jesper jess jesse jessica jessie jesus jie
    jill jim jimmy jin jindrich jiro joachim joan joana joann joanna joanne joao joaquin jocelyn
    joe joel joerg johan johann johanna johannes john johnny jon jonah jonas jonathan jonny joon
    jorge josan jose josef josefina joseph josephine josh joshua joyce juan juana judith judy
    juergen jules julia julian juliana julie julien juliet juliette julio julius jun jung
    junichi junji jurgen justin justine justyna kacper kamil kaori karel karen karim karin
    karina karl karla karol karolina kasper kate kateryna katharina katherine kathleen kathryn
    kathy katie katja katrin katsuhiro katsushika katsuya katya kay kazimierz kazimir kazuki
    kazuo kazuya kees kehinde kei keiichi keiko keith kelly kelsey ken kendra kenji kenneth
    kenny kenta kentaro kenzo kerry kerstin kevin khaled kieran kilian killian kim kimberly
    kinuko kirk kirsten kirsty klara klaus knut kofi kohei koji konrad konstantin kris kristen
    kristian kristin kristina kristof krystyna krzysztof kurt kuzma kwame kwang kyle kyoko lara
    larissa larry lars laszlo latoya laura laurel lauren laurence laurent laurie lavinia
    lawrence lazar leah leandro lee lei leif leiji leila lena lenka leon leonard leonardo leonid
    leonor leonora leopold leroy leslie lester levi lewis liam liang lidia liliana lillian lily
    lina linda lindsay lindsey lionel lisa lisbeth livia liza lizzie lloyd logan lois lola
    lorenzo lorna lothar lou louis louisa louise lovis luc luca lucas lucia lucian luciana
    luciano lucie lucien lucinda lucius lucy ludmila ludovic ludwig luigi luis luisa lukas
    lukasz luke lydia lynn lynne maciej madeleine madeline mads magali magda magdalena magnus
    makoto malcolm malik malika malin mamoru mandy manfred manuel manuela marc marcel marcela
    marcello marcelo marcia marcin marco marcos marcus marek margaret margarita margot
    marguerite maria mariana marianne marie mariko marilyn marina mario marion marisa marissa
    marit marius marjane marjorie marko markus marlene marlon marta martha martin martina
    martine marvin mary masaaki masaki masami masamune masashi masato mateo mateusz mathias
    mathieu mathilde matias matilda matt matteo matthew matthias maud maureen maurice mauricio
    maurizio max maxfield maxim maxime maximilian maxine maya megan mehmet mei melanie melinda
    melissa mercedes merle mia micah michael michail michal michel michele michelle michiko mick
    miguel mihai mihail mika mikael mike mikhail mikko mildred milena milo milos miloš milt
    milton mina minako minh miranda miriam miroslav mitch mitchell mitsuru miyuki mohamed
    mohammed mohan moira monica monika monique morgan moritz mort moshe muhammad murray myriam
    myron nadia nadine nancy naoki naoko naomi natalia natalie nataly natasha nathan nathaniel
    neal neil nell nelly nelson nestor ngozi niccolo nicholas nick nicola nicolas nicole
    nicoletta niels nigel niki nikita nikki niklas nikola nikolai nikolaj nikolaus nikolay
    nikolina nils nina nino nnamdi noah nobuyoshi noel noelle nora norbert norma norman octavio
    odette odilon olaf olafur ole oleg olga oliver olivia olivier oluwaseun omar ondrej osamu
    oscar oskar osvaldo otto owen pablo paco pamela paola paolo pascal patrice patricia patrick
    patrik patryk patti paul paula paulina pauline paulo pavel pawel pearce pedro peggy percy
    perry pete peter petr petra petrus phil philip philipp philippe phillip phoebe pier piero
    pierre piet pieter pietro pilar piotr platon prakash preston priya przemyslaw qi quentin
    rachel radek radoslav rafael rafal raffaele rahul raina raj rajesh ralf ralph ramesh ramon
    randall randolph randy raoul raphael raquel rashid raul ravi raymond rebecca regina reinhard
    reinhold rembrandt remedios renata renato rene renee rené reuben rhonda ricardo riccardo
    richard rick ricky rinko rita rob robert roberta roberto rocio rodney rodolfo rodrigo roger
    rogier roland rolando rolf romain roman romero ron ronald ronnie rosa rosalie rosalind
    rosanna rosario roscoe rosemarie ross rowan rowena roxanne roy ruan ruben rudolf rudolph
    rudy rufino rufus rui rumiko rupert russell ruth ryan ryo ryohei ryota sabine sabrina saburo
    sachiko sadie saeed sally salma salvador salvatore sam samantha sami samir samuel sandara
    sandra sandro sanjay santiago sara sarah sasha satoshi saul scott sean sebastian sebastiao
    sebastião selena selma seo serena serge sergei sergej sergey sergio seth seung shane shannon
    sharon shaun shawn sheila shelley shigenori shigeru shin shinichi shinichiro shinji
    shinya shirley shohei sibylle sidney siegfried sigmund sigrid silas silke silvia silvio
    simon simona simone siobhan sipho slawomir sofia sofie solomon sonia sonja sonya sophia
    sophie soren stan stanislav stanislaw stanley stefan stefania stefano steffen stella stephan
    stephane stephanie stephen steve steven stewart stjepan stuart sung sunil suresh susan
    susana susanna susanne suzanne suzuki sven svetlana svetlin sybil syd sylvain sylvia sylvie
    tadeusz takashi takato takehiko takeshi takuya tamara tania tanisha tanya tara tarek tarsem
    tarsila tatiana tatsuya taylor ted terence teresa terese terrance terrence terry tess tessa
    tetsuya thabo thaddeus thelma theo theodor theodora theodore theresa therese thierry thomas
    tiago tibor tiffany tim timothy timur tina titus tobias toby todd tom tomas tomasz tomer
    tommaso tommy tomohiro tomoko tony torsten toshiro tove tracey tracy travis trevor tristan
    troy tsutomu tuomas tyler tyrone tyrus ugo ulrich ulrike umberto ursula utagawa uwe vadim
    valentin valentina valeria valerie valerio vanessa vasily vera veronica veronika vicente
    vicki vicky victor vikram viktor viktoria vilhelm vince vincent vincente vincenzo virgil
    vitaly vito vittorio vivian vivien vlad vladimir wadim waldemar wallace wally walt walter
    wanda warren warwick wassily wayne wei wendy wenjun wenqing werner wes wesley wifredo
    wilfred wilhelm willem william willie wilma wim winona winslow winsor winston wojciech
    wolfgang xavier xiao ximena xin xu yael yan yannick yara yasmin yasujiro yasushi yayoi
    yevgeny ying yoichi yoji yoko yolanda yorgos yosef yoshi yoshihiro yoshiko yoshitaka
    yoshitomo yoshiyuki youssef yousuf yuan yue yuka yuki yukiko yukito yuko yulia yuri yusuf
    yusuke yves yvette yvonne zachary zack zaha zanele zara zdenek zdzislaw zdzisław zelda zeng
    zhang zoe zofia zoltan zsofia
    """.split()
)
"""Names that a name of two words may begin with."""
