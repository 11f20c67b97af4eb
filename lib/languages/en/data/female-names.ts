/** Given names that are women's nearly always. Lower case, folded. The others of `GIVEN_NAMES` are men's, but for `ANYBODYS_NAMES`. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'abena abigail ada agnes agnieszka aisha akua alenka alice alicia alison ama amaka amanda amara amber amelia ' +
    'amina aminata amy ana anais andrea angela angelina anita anja anke ann anna annabel annalena anne annette ' +
    'annie aoife april aroha asha astri astrid atifete audrey aurelie ava barbara beata beatrice beatriz benazir ' +
    'bente beth betty bianca birgit brenda brianna bridget brigitte camilla carla carmen carol caroline carolyn ' +
    'carrie catherine cathy catriona cecilia celia celine charlotte cheryl chimamanda chipo chloe christiana ' +
    'christina christine claire clara clare claudia conchita consuelo cristina crystal cynthia dace daisy dalia ' +
    'daniela danielle daria dawn deborah debra delcy delphine denise desislava destiny dewi diana diane dido dilma ' +
    'dina dolores donna doris dorothy dragana droupadi eileen elaine eleanor elena eleni elisabeth elizabeth elke ' +
    'ella ellen ellie elodie elsa emily emma erica erika erin esperanza esther eva eve evelyn fatima fatou ' +
    'fatoumata felicity femke fiona florence folake frances francesca gabriela gail galina gemma georgia georgina ' +
    'gila gina giorgia gisela giulia gloria grace greta gro guadalupe gudrun gwen haley hana hannah harriet hasina ' +
    'hazel heather heidi helen helena hilary hillary hine holly ida ildiko ilse ilze imelda ines inese inga ' +
    'ingeborg inger ingrid ingrida irene irina iris iryna isabel isabella isabelle itzel ivana jacqueline jane ' +
    'janet janice jeanine jelena jen jennifer jenny jessica jill joan joana joanna joanne josephine joy joyce ' +
    'juanita judit judith judy julia juliana julie juliet juliette june juno jyoti kadri kaja kamala karen karin ' +
    'karla katalin katarzyna kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katy ' +
    'kavita kay kayla kaylee keiko kersti khaleda kimberly kirsten kristen kristin kristina kylie lakshmi lana lara ' +
    'latoya laura lauren leah leilani leire lena lene leni lenka liesbeth lila lily linda lindiwe lisa liz liza ' +
    'lois lorena lorna lorraine losa lotte louisa louise lucero lucia lucy ludmila luisa luise lupe lydia lynn ' +
    'lyudmila mabel mackenzie madison maggie maia mairi maite malgorzata mamata manon marcelle margaret margarita ' +
    'margaux maria mariam mariama mariana marie marija marina marine marit mariya marlene marta martha martina mary ' +
    'maryam masako mathilde maureen maya meena megan megawati melanie mele melissa meral merce mercedes mette mia ' +
    'michaela michele michelle milena miranda moira molly mona monica monique montserrat nadezhda nadia nadine ' +
    'naledi nancy naomi narges nasrin natalia natalie natasa natasha neema ngozi niamh nicola nicole nikki nina ' +
    'nirmala nkosazana nomsa nora norma nuria odette odile oksana oleksandra olena olga olivia ondine outi ' +
    'paetongtarn paivi paloma pam pamela paola pascale patricia patty paula paulina pauline peggy penelope penny ' +
    'petra philippa phoebe pia pilar polly portia priti priya priyanka pushpa rachel rashida rebecca regina renata ' +
    'renate rita ritva roberta rocio rosa rosalind rose rosie ruth sabine sabrina sakura sally salome samantha ' +
    'samia samira sanae sandra sanna sara sarah selina shannon sharon sheila sheryl shirin shirley sian sibylle ' +
    'signe sigrid silke silvia simone siobhan siti siv snezana sofia solange solveig sonia sophia sophie stefania ' +
    'stella stephanie sue sunita susan susanna susanne suzanne svetlana sviatlana sylvia sylvie tamara tania tanya ' +
    'tara tarja tasha tatiana tatyana teresa tessa thandi theresa therese tina toni tracy trine turid tzipi ursula ' +
    'usha ute valentina valeria valerie vanessa vera veronica vicky victoria viktoria viola violet virginia vivian ' +
    'vjosa wanda wangari wendy ximena xiomara yasmin yingluck yoko yolanda yolande yulia yuliia yuriko yvette ' +
    'yvonne zahra zara zeljka zinaida zoe zuzana zuzanna'
  ).split(' '),
);

/** Given names that both have, so that they tell nothing. */
export const ANYBODYS_NAMES: ReadonlySet<string> = new Set(
  (
    'akira alex alexis ali amani andrea ashley baraka cameron chidi chris dale dana darby dominique dylan fang femi gabriel hao hong hui imani jackie jamie jan jean jess jing jo jordan juma jun kalani kari kelly ken kerry kim kofi lan ' +
    'lee leslie lindsay lindsey ling logan maria marian marion max mei mel michel ming mo morgan nana nicola nikita nino pat rana robin sam sandy sasha shane shannon sidney sri stacey taylor tendai terry tracy val wei xin yan yi yuki'
  ).split(' '),
);
