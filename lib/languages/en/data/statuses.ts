/**
 * How matters move on: one a row, its steps in order, divided by `|`. What is told of a later step by a later report is
 * news of it; the words after `/` within a step are another outcome than those before, and both cannot hold. A `+` joins
 * words that stand together, with at most one between.
 */
export const STATUSES = `
trial: suspected suspicion suspect accused | arrested detained held custody arrest apprehended remanded | charged indicted charge charges indictment | trial tried pleaded plead hearing | convicted guilty conviction found+guilty / acquitted cleared acquittal not+guilty innocent
jail: arrested detained held custody jailed imprisoned remanded | released freed bail discharged let+go
sentence: demand demanded sought prosecutors+want | sentenced sentence jailed fined life+imprisonment years+in | upheld confirmed / reduced cut halved / overturned quashed annulled
law: propose proposed proposal draft plan planned tabled | debate debated committee | passed approved adopted voted+for backed / rejected defeated voted+down threw+out blocked | signed promulgated ratified / vetoed struck+down annulled | force effect applies came+into
deal: talks negotiations negotiate offer offered discussing | agreed agreement accepted deal settled / rejected refused turned+down collapsed broke+off | signed sealed completed / withdrawn called+off scrapped
missing: missing unaccounted disappeared vanished lost search searching | found rescued saved located alive survived / dead died body bodies drowned killed
health: injured wounded hurt ill sick infected critical hospital | died dead killed death succumbed / recovered discharged recovering stable
fire: spreading burning raging blaze out+of | contained control brought+under | out extinguished put+out doused
closure: open opened operating running | closed shut halted suspended stopped closure shutdown grounded cancelled | reopen reopened resumed restored restarted reopens resume
order: considering mulling ask asked urged | ordered imposed order issued declared decreed | lifted revoked ended eased withdrawn rescinded
strike: threatened threaten called ballot | strike striking walkout walked+out stoppage downed+tools | suspended ended called+off returned back+at settled
office: candidate favourite nominated proposed | appointed named elected sworn chosen successor | resigned quit stepped+down sacked dismissed fired ousted removed resignation suspended
refuse-to-go: calls+for urged+to pressed+to | refused+to stay stays will+not no+intention defiant | resigned quit stepped+down resignation
cause: unknown unclear not+known investigating inquiry investigate examining | suspected believed thought may+have possible | found established concluded caused blamed confirmed
payment: promised pledged offered demanded claim | paid transferred paid+out received
launch: planned scheduled due postponed delayed | launched lifted+off took+off began started | crashed exploded lost failed broke+up / landed arrived reached docked
evacuation: warned warning alert | evacuated evacuation leave+homes flee fled left driven+out ordered+to | returned return came+back allowed+back home
ceasefire: fighting clashes shelling firing | truce ceasefire stop+shooting agreed | broken violated breached collapsed / holding held respected kept
recall: sold on+sale on+the+market | recalled recall withdrawn pulled taken+off | back+on returned+to cleared
vote: campaign campaigning will+vote polls+open | voted vote ballot counted counting | won win victory elected majority / lost defeat defeated beaten | recount annulled contested challenged
hostage: kidnapped abducted seized taken captive hostage held | freed released rescued handed+over escaped / killed executed dead
ban: provisional suspended investigated tested+positive | banned ban excluded disqualified stripped / cleared exonerated | appeal appealed reduced overturned
takeover: interest approach bid offer talks | agreed accepted merger merge / rejected rebuffed blocked prohibited | completed closed / abandoned walked+away dropped
identity: unidentified not+named name+withheld unnamed | identified named name+was
denial: denied deny denies rejected dismissed | admitted admits conceded acknowledged confessed confirmed concedes acknowledges no+longer
`;
