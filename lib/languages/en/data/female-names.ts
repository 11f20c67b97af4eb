/** Given names that are women's nearly always. Lower case, folded. The others of `GIVEN_NAMES` may be anybody's. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'abigail ada agnes aisha alice alicia alison amanda amara amber amelia amina aminata amy ana andrea angela angelina anita anja ann anna annabel annalena anne annette annie april asha astrid audrey ava ' +
    'barbara beatrice beatriz beth betty bianca brenda brigitte bridget camilla carla carmen carol caroline carolyn carrie catherine cathy cecilia celia charlotte cheryl chloe christiana christina christine claire clara clare claudia crystal cynthia ' +
    'daisy daniela danielle dawn deborah debra denise diana diane dido dilma dina donna doris dorothy eileen elaine elena eleanor elisabeth elizabeth ella ellen ellie elsa emily emma erica erika erin esther eva eve evelyn ' +
    'fatima fatou fatoumata felicity fiona florence frances francesca gabriela gail gemma georgia georgina gina giorgia giulia gloria grace greta gudrun gwen haley hana hannah harriet hazel heather heidi helen helena hilary hillary holly ' +
    'ida ines ingrid inga irene irina iris iryna isabel isabella isabelle ivana jacqueline jane janet janice jennifer jenny jessica jill joan joana joanna joanne josephine joyce juanita judith judy julia juliana julie juliet juliette june juno ' +
    'kaja kamala karen karin karla kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katy kavita kay keiko kirsten kristen kristin kristina kylie lakshmi lana lara laura lauren leah lena lene lily linda lindiwe lisa liz liza lois lorena lorna lorraine louisa louise lucia lucy luisa lydia lynn ' +
    'mabel maggie margaret margarita maria mariam mariama mariana marie marina marine marlene marta martha martina mary maureen maya megan melanie melissa mercedes mette mia michaela michele michelle miranda moira molly mona monica monique nadia nadine nancy naomi natalia natalie natasha ngozi nicola nicole nina nomsa nora norma ' +
    'oksana olena olga olivia pamela paola patricia paula pauline paulina peggy penelope penny petra philippa phoebe polly portia priti priya rachel rebecca regina renata rita roberta rosa rosalind rose rosie ruth sabine sabrina sakura sally samantha samira sandra sanna sara sarah selina shannon sharon sheila sheryl shirley sibylle silvia simone siti sofia sonia sophia sophie stella stephanie sue sunita susan susanna susanne suzanne svetlana sylvia ' +
    'tamara tania tanya tara tatiana teresa tessa thandi theresa therese tina toni tracy ursula usha valentina valeria valerie vanessa vera veronica victoria viktoria violet virginia vivian wanda wangari wendy yasmin yolanda yolande yoko yulia yvette yvonne zahra zara zoe'
  ).split(' '),
);

/** Given names that both have, so that they tell nothing. */
export const ANYBODYS_NAMES: ReadonlySet<string> = new Set(
  'alex ali amani andrea ashley baraka cameron chris dale dana dominique dylan gabriel imani jackie jamie jan jean jo jordan juma kelly ken kerry kim kofi lee leslie lindsay lindsey logan maria marian max mel michel morgan nikita nicola pat robin sam sasha shane shannon sidney sandy stacey taylor tendai terry tracy val yan'.split(
    ' ',
  ),
);
