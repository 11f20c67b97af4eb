/** Given names common in the news, by which a name is known for a person's. Lower case, folded. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abdullah abel abigail abraham adam adrian agnes ahmad ahmed aidan aisha alain alan albert alberto aldo alec alejandro aleksandar ' +
    'aleksander alessandro alex alexander alexandra alexei alexis alfred ali alice alicia alison allan allen alvaro amanda amara amber amelia amina amir ' +
    'amit amy ana anders andre andrea andreas andrei andres andrew andriy andrzej angela angelina angelo angus anil anita anja ann anna annabel anne ' +
    'annette annie anthony antoine anton antonio antony anwar april archie ariel arjun arne arnold arthur artem arturo arvind asha ashley ashraf astrid ' +
    'audrey august austin ava axel ' +
    'barack barbara barry bart beatrice beatriz ben benjamin bernard bernie bernhard beth betty bianca bill bilal billy bjorn bob bobby boris brad bradley brandon brenda brendan brett brian bridget brigitte bruce bruno bryan ' +
    'caleb calvin cameron camilla carl carla carlo carlos carmen carol caroline carolyn carrie catherine cathy cecilia celia cesar charles charlie charlotte cheryl chloe chris christian christiana christina christine christoph christophe christopher claire clara clare claude claudia clive cobus colin connor constantin craig crystal cyril cynthia ' +
    'daisy dale dan dana daniel daniela danielle danny daria darby darren dave david dawn dean deborah debra declan denis denise dennis denys derek desmond diana diane dido diego dieter dilma dimitri dina dirk dmitri dmitriy dmitro dmitry dmytro dominic dominique don donald donna doris dorothy doug douglas duncan dylan ' +
    'eamon ed eddie edgar eduardo edward edwin eileen elaine elena eleanor eli elias elijah elisabeth elizabeth ella ellen ellie elon elsa emil emily emma emmanuel enrico enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan eve evelyn evgeny ' +
    'fabian fatima fatou federico felicity felipe felix ferdinand fernando filip fiona florence florian frances francesca francesco francis francisco francois frank frankie franz fred freddie frederick friedrich fritz ' +
    'gabriel gabriela gail gareth gary gavin gemma geoff geoffrey george georges georgia georgina gerald gerard gerhard giancarlo gina giorgia giorgio giovanni giulia giuseppe glen glenn gloria gordon grace graham grant greg gregory greta guillermo gunther gustav guy gwen ' +
    'habib haley hamid hana hannah hans harald harold harriet harry harvey hashim hassan hazel heather hector heidi heinrich helen helena helmut henri henrik henry herbert herman hilary hillary holly horst howard hugh hugo humza hussein ' +
    'ian ibrahim ida igor ilan ilya imran ines ingrid inga irene irina iris isaac isabel isabella isabelle ismail ivan ivana ivo ivica ' +
    'jack jackie jacob jacqueline jacques jaime jake james jamal jamie jan jane janet janice jared jarek jason javier jay jean jeff jeffrey jen jennifer ' +
    'jens jenny jeremy jerome jerry jess jesse jessica jesus jill jim jimmy jo joachim joan joana joanna joanne joao joaquin joe joel johan johann johannes ' +
    'john johnny johnston jon jonas jonathan jordan jorge jorgen jose josef joseph josep joshua joy joyce juan juanita judith judy julia julian juliana ' +
    'julie julien juliet juliette julio june juno jurgen justin jyoti ' +
    'kai kaja kamal kamala karen karim karin karl karla karol kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katy kay keir keith kelly ken kenneth kerry kevin khalid kim kimberly kirk kirsten klaus kofi konrad kristen kristin kristina krzysztof kurt kwame kyle kylie ' +
    'lana lara larry lars laura lauren laurence laurent lawrence leah lena lenny leo leon leonard leonardo leonid lewis liam lila lily linda lindsay lindsey lisa liz liza lloyd logan lois lorena lorenzo lorna lorraine louis louisa louise luca lucas lucia lucy luigi luis luise lukas luke lydia lynn ' +
    'mabel maggie magnus mahmoud mahmud malcolm manfred manuel marc marcel marcello marco marcos marcus margaret margarita maria mariam marian mariana ' +
    'marie marina marine mario marion mark marko markus marlene marta martha martin martina mary mateo mateusz mathias matt matteo matthew matthias maureen ' +
    'maurice mauricio max maxim maxime maya megan mehmet mei melanie melissa mercedes mia michael michaela michal michel michele michelle miguel mikael ' +
    'mike mikhail milan milos miranda mitch mo mohamed mohammad mohammed moira molly mona monica monique morgan moses muhammad murray mustafa mykhailo ' +
    'mykola ' +
    'nabil nadia nadine nadir nancy naomi narendra natalia natalie natasha nathan nathaniel neil nelson nick nicholas nick nicola nicolas nicole nigel nikita nikki nikol nikola nikolai nina noah noel nora norma norman nuno ' +
    'olaf ole oleg oleh oleksandr oleksii olena olga oliver olivia olivier omar oscar oswald otto owen ' +
    'pablo pam pamela paola paolo pascal pat patricia patrick patty paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny percy pete peter petr petra petro phil philip philippa philippe phillip phoebe pierre piers pietro piotr polly portia prakash priti priya ' +
    'rachel rafael raheem rahul raj rajesh ralph ramon ramush rana rand raphael rashid raul ravi ray raymond rebecca recep reinhard renata rene ricardo riccardo rich richard rick ricky rishi rita rob robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rory rosa rosalind rose rosie ross roy ruben rudolf rupert russell ruth ryan ' +
    'sabine sabrina sadiq sajid sally salman sam samantha samir samira samuel sandra sanjay sara sarah sasha saul scott sean sebastian selina sergei sergey ' +
    'sergio serhii serhiy seth shane shannon sharon shaun sheila sheryl shinzo shirley sibylle sigmar silvia silvio simon simone sofia sonia sophia sophie ' +
    'spencer stan stanislav stefan stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue sultan sunil suresh susan ' +
    'susanna susanne suzanne svetlana sven sylvia ' +
    'tamara tania tanya tara taras tariq tatiana tayyip ted terence teresa terry tessa thabo theo theodore theresa therese thomas thomaz tiago tim timothy tina tobias todd tom tomas tommy toni tony tracy travis trevor tyler ' +
    'ulrich umar uri ursula usha ' +
    'vadim valentin valentina valeria valerie vanessa vera veronica vicky victor victoria viktor viktoria vince vincent vincenzo viola violet virginia vitali vitaliy vivian vladimir volodymyr vyacheslav ' +
    'wade walter wanda warren wayne wendy werner wes wilfred wilhelm will willem william willie winston wolfgang ' +
    'xavier yan yann yasmin yasser yevgeny yolanda yolande yousef youssef yuri yusuf yves yvette yvonne zachary zahra zara zoe zoltan yulia oksana ihor iryna juha mika pekka matti antti jussi timo lasse soren mette lene astrid bjarne kjell leif gro jonas gudrun sanna annalena olaf armin markus bodo ' +
    'sipho thandi nomsa lindiwe jacob nelson tendai chipo farai emmerson rugare uhuru raila wangari kamau achieng otieno juma amani baraka neema chinedu chidi ngozi amaka emeka tunde bola femi segun yemi folake kwesi kojo ama abena akua yaw mamadou ousmane moussa ibrahima aminata mariama fatoumata seydou boubacar issa ' +
    'abbas abdel abdelaziz abdelfattah abdelmadjid abdoulaye abdulaziz abdullahi abiy aecio agnieszka ahmet aivars akbar akihito akufo alassane albin ' +
    'aleksey alenka alexey aliaksandr aliko alyaksandr aminu amos anatoliy anatoly andrii andris andry anies ante antonis arkady armando artis artyom asma ' +
    'assimi atifete atiku avigdor bandar barham bashar bassirou beata benigno benny bezalel bidzina binali bingu binyamin bjarni blaise boban bobi bogdan ' +
    'bohdan bojan borut boyko calin chimamanda ciro constantino costas cristina dace dalia darius darko dejan delcy desislava devlet dimitris diosdado ' +
    'dmitrii dragan dragana droupadi duma ebrahim edgars edi eero egils ehud eitan ekrem eleni emomali enoch etienne evaristo evo farouk faure ferenc fidel ' +
    'fikile filipe frederik galina gennady geordin geraldo gideon gila giorgi giorgos gitanas goodluck goran gotabaya grzegorz guillaume gulbuddin gunnar ' +
    'guntars gustavo gwede gyorgy haakon hage haibatullah haider hailemariam hakainde hamad hasina henning henrique hery hissene hosni hossein hrvoje htin ' +
    'hulusi hussain idriss ildiko ilham ilie ilkka ilze imelda inacio inese inger ingrida ion irakli isaias istvan itamar iulian jacek jair jakaya janez ' +
    'janis jari jaroslav jaroslaw javad jeanine jelena jesper jiri jokowi jovenel judit jukka julius junichiro juri kadri kasper kassym katalin katarzyna ' +
    'katsuya kemal kenzaburo kersti kgalema khaled khaleda khalifa kiril kirill kizza konstantin kostas krisjanis kyriakos laszlo lazarus lech leni lenin ' +
    'leopoldo leszek levan lubomir ludmila ludovic luiz lykke lyudmila macky mads magne mahamat mahathir mahdi mahinda mahmood maia maithripala maksim ' +
    'malgorzata mamata manmohan mansour mantas marcelo marcin marija maris mariya maryam masako masoud megawati meles meral mevlut mikheil mikkel milena ' +
    'milorad mircea miroslav mmusi mohamad mokgweetsi morten moshe muhammadu muqtada mwai mykyta nabih nadezhda naftali naguib najib naledi nana nangolo ' +
    'narges naruhito nasrin natasa nayib nebojsa nechirvan nestor nicolae nikos nino nirmala nkosazana nouri nursultan oleksandra ollanta olusegun oren ' +
    'outi paetongtarn paivi panagiotis pavlo pervez pia plamen pravin prayut prayuth priyanka pushpa qasem radoslaw ragnar raimonds rajnath ramzan ranil ' +
    'rasmus raza razvan reza riad riek ritva roch rostyslav rumen saad sadyr sajith salome salva salvador sameh samia sanae sandor sauli saulius selahattin ' +
    'shavkat sher shimon shirin sigurdur sirajuddin siv slawomir slobodan snezana srettha stanislaw stavros stefania subrahmanyam suleyman suthep sviatlana ' +
    'taavi tamim tarja tatyana teemu thaksin tito tomasz tomislav toomas torbjorn traian trine troels tuomas turid turki tzipi urmas vaclav valdis valeriy ' +
    'valery vasily vasyl vicente viktar viktors vitalii vitaly vjosa vladislav vuk vytautas walid wojciech wole xiomara yacouba yahya yair yevhen yevhenii ' +
    'yiannis yingluck yoav yousaf yoweri yuliia yuriko zbigniew zdravko zeljka zeljko zinaida zoran zsolt zuzana zuzanna ' +
    'signe guram lenka guillem jaylen kari vinod danil clovis hernando ivar ingeborg alun sigrid solveig astri bente birgit torsten jochen uwe dieter holger heinz ilse ute sabrina silke anke elke gisela renate marit liesbeth joost pieter maarten jeroen willemijn femke sander bram koen wim dirk piet griet lotte ' +
    'rhys gareth dafydd sian megan owain eoin aoife siobhan niamh ciaran padraig seamus fergus hamish ewan callum iain mairi catriona conchita pilar nuria montserrat jordi oriol marta merce ximena lucero rocio itzel dolores consuelo guadalupe lupe paloma esperanza ignacio inigo aitor iker gorka leire maite ' +
    'thierry mathieu clement gaston marcelle odile sylvie pascale benoit cedric didier fabrice gilles jerome loic mathilde odette solange yannick aurelie celine delphine elodie manon margaux ondine anais ' +
    'wei jun ming hao mei ling xin yi jing hui fang lan hong yan aroha hine tane wiremu mele sione tevita losa kalani leilani keanu nani makoa rashida latoya tyrone jamal deshawn darnell kaylee kayla tasha trayvon brianna destiny madison mackenzie hunter cody brady ' +
    'hiroshi kenji takashi yuki haruki akira naoto shigeru yoshihide fumio taro keiko yoko sakura arun deepak ashok vijay anand sunita kavita lakshmi meena asif nawaz shehbaz bilawal benazir zardari hamza usman faisal nasir yasir waqar sajjad dewi siti joko prabowo budi agus sri nguyen tran'
  ).split(' '),
);

/** Family names that stand first in Chinese, Korean and Vietnamese names. Lower case. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'kim lee park choi choe jung jeong kang cho yoon yun jang lim shin oh seo kwon hwang ahn an song moon ban ri pak roh xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang deng wen hua peng qin zeng jiang tang han cao nguyen tran pham ho le vo phan to truong ng'.split(
    ' ',
  ),
);
