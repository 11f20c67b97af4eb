/**
 * What news is about: kinds of happenings and matters, each with the words that speak of it. Words after `|` say the
 * reverse ("released" of an arrest). A `+` joins words that stand together, in this order, with at most one between.
 * One word may speak of several. Sorted by field.
 */
export const FRAMES = `
death: die killed slain toll perish succumb fatal fatality corpse body bodies lethal victim victims massacre drown lose+life lost+life casualty casualties killing mourn funeral deceased | survive survivor survivors alive
injury: injured wounded hurt wounds maimed burns broken bandage bandaged hospital hospitalised hospitalized injuries casualty casualties concussion unhurt bruised stretcher
missing: missing unaccounted disappeared vanished lost+contact whereabouts trapped buried | found rescued located accounted
rescue: rescue rescued rescuers saved pulled+from freed survivors search searching searched extricate paramedics
capture: capture captured captive captives captivity prisoner prisoners pow pows taken+prisoner seized hostage hostages kidnap abduct abducted kidnapped detained surrender | released freed escape escaped exchange swap
prisoner-exchange: exchange swap hand+over handed+over repatriate return+home transfer
interrogation: interrogate interrogated interrogation questioned questioning interrogator interview interpreter interpreters translator translators translated
suicide: suicide kill+themselves kill+himself kill+herself self-destruction destruct blow+themselves blowing+themselves take+own
deployment: troops deployed deployment sent+troops dispatch soldiers+sent stationed mobilise mobilised garrison contingent reinforcements fighting+alongside | withdraw withdrawal pullout pulled+out
force-size: strong strength force troops soldiers personnel reservists army corps uniform
attack: attack attacked strike struck airstrike raid raided bomb bombed bombing bombardment shelling shelled assault offensive missile missiles rocket fired ambush ambushed blast explosion detonated gunmen | ceasefire truce
aircraft: jet jets aircraft plane planes helicopter helicopters drone drones warplane warplanes mirage fighter+jet airlift flown
weapon: weapon weapons gun guns rifle arms ammunition bomb bombs explosive knife missile grenade
battle-control: occupy occupied control controls seized territory hold captured recaptured liberated advance advanced retreat retreated incursion square+kilometres square+kilometers square+miles
fighters: fighters militants jihadists terrorists insurgents rebels islamist extremists gunmen armed+men combatants group | civilians civilian villagers guests residents
civilians: civilian civilians villagers women children non-combatants guests | fighters militants jihadists terrorists insurgents combatants armed
wedding: wedding marriage bride groom married marry celebrating celebration guests feast ceremony
training: training trained exercise exercises drill instructors
arrest: arrest arrested arrests detained held custody suspect suspects nabbed apprehended handcuffed seized+by | released freed bail bailed
bail: bail bailed released conditional custody | remanded denied+bail
charge: charge charged charges indicted indictment accused prosecute prosecuted prosecution prosecutors arraigned | dropped uncharged
trial: trial tried court hearing judge judges tribunal jury courtroom bench proceedings dock defendant defendants testify testified witness witnesses
verdict: verdict convicted conviction guilty found+guilty | acquitted acquittal cleared innocent not+guilty overturned quashed
sentence: sentence sentenced jail jailed prison imprisonment life+imprisonment term years+in behind+bars fined parole probation death+penalty
appeal: appeal appealed appeals appellate higher+court overturn upheld challenge
lawsuit: lawsuit sue sued suing damages compensation plaintiffs plaintiff settle settlement civil+suit lawyers class+action liable liability
evidence: evidence proof prove proved testimony footage documents exhibit forensic dna
police-operation: police officers raid raided searched search swoop house+searched vans detectives warrant
murder: murder murdered homicide manslaughter stabbed shot gunned killer slaying genocide
shooting: shooting shot gunman gunmen opened+fire fired gunshots shooter
genocide: genocide massacre ethnic atrocities war+crimes crimes+against humanity extermination
age: age aged year-old old years+old youngest oldest teenager boy girl youth born birth minor
victim-sex: male female men women boys girls males females
ransom: ransom blackmail blackmailer extort extortion demand+money demand+for bitcoin payoff hostage+money asked+for
theft: stole stolen theft thieves robbery robbed burglary looted took taken embezzled
fraud: fraud scam swindle corruption bribe bribes bribery embezzle launder laundering kickback graft
hacking: hack hacked hackers hacker cyber cyber-attack breach breached intrusion intruders malware ransomware denial-of-service data+breach compromised junk+traffic flood
stolen-data: data details records accounts passwords email addresses names phone+numbers card+numbers dates+of personal bank+details compromised leaked leak
card-data: card cards bank account+numbers sort+codes payment
encryption: encrypted encryption encrypt unencrypted cipher
notify: told notified alerted informed notification reported+to warn warned disclosed disclosure email hear+sooner emailed | silent silence kept+quiet said+nothing concealed
discovery: discovered noticed found+out knew known learned learnt detected spotted spot first+seen identified aware discovery
cause: cause caused blame blamed started sparked triggered trigger origin due+to lightning arson fault defect culprit reason why source+of contaminated
investigation: investigate investigating investigation investigators inquiry probe examined inspected inspectors inspection looking+into commission findings fact-finding audit
report-released: report released published findings concluded conclusion publication study survey
confirm: confirmed confirm acknowledged acknowledge admitted recognise recognised verified corroborate | denied deny dismissed rejected refused unconfirmed unverified
deny: denied deny denies denial dismissed rejected rebuffed disputes disputed disputes refuted fallacy unfounded | admitted confirmed acknowledged
comment: comment commented reaction reacted react silence silent response responded statement declined+to | refused declined
claim-responsibility: claimed+responsibility claimed+the responsibility claimed+for perpetrators
accuse: accuse accused accusing blamed blames alleges alleged faulted
apology: apologise apologised apologize apologized apology sorry regret regretted
criticise: criticise criticised criticism criticized condemn condemned condemnation denounced outrage slammed blasted deplored regret regretted misgivings concern concerns worried ill-timed betrayal protest protested | welcomed praised backed supported applauded support
support: support supports supported backing back backs backed sided endorse endorsed welcomed favour favoured favor abetting | oppose opposed opposes against objected rejects rejected stood+aside
dependence: depend dependent depends rely relies reliant without+support cannot+do
motive: motive motivated political hatred racist revenge grievance ideology manifesto
vote: vote votes voted voting ballot ballots deputies lawmakers parliament assembly chamber passed approved adopted adoption unanimous unanimously majority backed against abstain abstained | rejected defeated
election: election elections elected poll polls electorate candidate candidates turnout campaign ballot runoff constituency seats
poll-result: percent+of lead leads leading ahead trailing majority won seats margin
law: law laws bill bills legislation act statute decree decrees constitution constitutional ordinance take+effect force come+into gazette
sign: sign signed signing signature ratified inked put+its put+name | unsigned refused+to
take-effect: effect force effective come+into take+effect implemented from+january backdated starting applies begin
name: name named names called renamed known+as title keeps+its
legality: legal lawful constitutional allowed permits permitted protected tolerates | illegal unlawful unconstitutional forbids forbidden breach violation prohibited banned unprotected
resolution: resolution resolutions council security+council mandate un
meeting: meeting met meet summit talks session conference convened confronted visit briefed meets
talks: talks negotiations negotiate negotiating negotiators mediation mediator dialogue bargaining broke+up | agreement deal
agreement: agreement agreed agree deal accord pact settlement settled settle treaty memorandum | collapsed broke+up failed rejected refused no+deal
offer: offer offered proposal proposed bid tabled on+the+table revised ready+to willing willingness prepared | turned+down rejected refused
demand: demand demanded demands want wants seek seeks ask asked holding+out call+for called+for urging urged
wage: wage wages pay salary salaries raise rises increase increases rise remuneration bonus pay+deal
strike-action: strike strikes walkout walked+out stoppage picket pickets picket+lines industrial+action out+on came+out stayed+away joined | returned+to back+at at+work called+off ended return+to work
workforce: workers employees staff workforce members membership unions crew labour union
picket-rules: picketing picket rules unprotected protected
sanctions: sanction sanctions embargo tariff tariffs customs duties duty import imports levy levies | lifted eased
trade: export exports import imports trade shipments cargo shipped goods containers freight
port: port ports harbour harbor ships vessels anchor berth dock docked quay quays terminal terminals queue queuing
backlog: backlog clear cleared delays delay congestion queue weeks
force-majeure: force+majeure declared lifted suspended
oil: oil crude barrels barrel production output offline shut shut-in refinery petroleum pipeline gas
mining: ore coal iron mine miners minerals tonnes mined
production: production output produce produced manufacturing plant factory
loss-money: losses lost loss cost costs costing damage worth foregone forgone lose bill hit earnings
cost: cost costs bill price expense expenses budget spending spend funded funding fund finance
insured: insurance insured insurers insurer claims payout premium
share-price: shares share stock stocks closed traded trading fell rose jump down up index market
sales: sales turnover revenue revenues sold grew growth selling
profit: profit profits earnings income loss dividend margin
customers: customers customer subscribers subscriber users clients consumers base
contract-exit: leave leaving exit+fee penalty contract cancel cancelled free terminate switch
compensation: compensation compensate refund refunds reimburse upgrade free goodwill credit+monitoring voucher monitoring
credit-monitoring: credit+monitoring credit+checks monitoring
inflation: inflation consumer+prices cpi cost+of+living prices
interest-rate: interest+rate rates central+bank benchmark basis+points
unemployment: unemployment jobless jobs employment redundancies layoffs laid+off cut+jobs sacked
merger: merger merge acquisition acquire acquired takeover bid buy bought stake purchase
bankruptcy: bankruptcy bankrupt insolvent insolvency administration liquidation debt default
tax: tax taxes taxation levy vat excise
aid: aid relief assistance grants grant emergency+aid funds donated donation donations humanitarian payment adult dependant
fire: fire blaze wildfire flames burned burnt burning inferno scorched hectares acres blackened ablaze | extinguished contained put+out
fire-size: hectares acres square+miles square+kilometres covers measured burned blackened
destruction: destroyed damage damaged ruins wrecked gutted burned levelled erased wiped+out lost collapsed swept+through flattened | survived saved spared standing intact undamaged kept+clear escaped
evacuation: evacuate evacuated evacuation evacuees fled flee flight ordered+out leave driven+out get+out displaced cleared stranded forced+out residents | return returned home timetable back+home
evacuation-order: order ordered evacuation issued mandatory told+to
convoy: convoy convoys vehicles escorted escort cars trucks road highway led
airlift: airlifted flown plane air by+air airport flights
rain: rain showers rainfall wet downpour drizzle raining cooler humidity weather | drought dry
storm: storm hurricane typhoon cyclone winds gusts tornado landfall
flood: flood flooded flooding floods river levee dam deluge inundated
earthquake: earthquake quake tremor magnitude aftershock epicentre epicenter richter seismic tsunami
landslide: landslide mudslide avalanche buried
spread: spread spreading growing grew expanded covers doubled front edge | slowed contained shrank
distance: kilometres kilometers miles metres meters distance far away short+of border near outskirts
firefighters: firefighters crews helicopters tankers tackling battling
crash: crash crashed collision collided derailed derailment accident overturned wreck plunged hit+a
plane-crash: plane aircraft jet flight crashed pilot pilots runway black+box cockpit altitude
train: train trains rail railway track derailed carriage
bridge: bridge span footbridge overpass deck walkway
collapse: collapse collapsed fell gave+way crumpled came+down crushed | stood
construction: construction built build building installed engineers engineer contractor design designer firm erected assembled built+by
crack: crack cracks cracking fissure flaw defect structural
safety-test: test tests testing tested stress inspection inspected tightening cable cables tension
traffic: traffic road closed highway lane lanes lights | open reopened
vehicles: vehicles cars car trucks truck bus buses
opening: open opened opening inaugurated due+to+open completed | closed shut shutdown closure
illness: ill sick sickened illness infected infection infections cases disease patients symptoms contracted outbreak | recovered
epidemic: outbreak epidemic pandemic virus spread cases transmission strain quarantine
food-recall: recall recalled recalls withdrawn withdraw pulled shelves products product cold+meats | sold returned
contamination: contaminated contamination bacteria strain traced source factory plant tainted listeria salmonella
laboratory: laboratory samples sample tests tested results test sequencing
vaccine: vaccine vaccines vaccination vaccinated dose doses jab
medical: doctor doctors hospital treated treatment patient surgery nurses clinic treating medics caring
health-ministry: minister health department ministry
ban: ban banned bans prohibited suspended halted import+ban closed shut | lifted allowed reopened
price: price prices fare expensive cheaper
water-food: water food hungry thirst starvation famine deprived
migration: migrants refugees asylum border crossed boat boats deport deported
protest: protest protests protesters demonstration demonstrators march marched rally riot riots unrest tear+gas
crowd: crowd thousands attended gathering gathered guests spectators audience
resign: resign resigned resignation quit stepped+down step+down sacked fired dismissed ousted removed | appointed
appoint: appointed appointment named chosen successor nominated sworn
visit: visit visited tour toured toured travel travelled trip see+the+damage driven+through arrived
return: return returned returning back home go+home | leave remain stay
stay-wish: stay remain wish wishes want+to willing desire desired
military-plan: army military force forces armed defence ministry security+force
independence: independence recognise recognised sovereign statehood breakaway secession
minority: minority ethnic serbs community communities
population: population inhabitants residents people live lives lived census
nato: nato alliance secretary-general
intervene: intervene intervention invade send+in send+army use+army
nuclear: nuclear reactor uranium radiation atomic warhead
space: rocket launch launched orbit satellite spacecraft mission astronauts
missile-test: missile test launched ballistic
drone-footage: footage images pictures video photos film recording released+video
video: video footage film clip posted recorded camera tape
social-media: x twitter facebook post posted wrote tweet telegram
identity: identity identified nationality papers id passport named unnamed
language: speak language spoken interpreter korean english russian
prospect: expected forecast predict predicted warned could outlook likely prediction estimate
deadline: deadline weeks days timetable schedule date within by+the
duration: lasted lasting days weeks months years long hours
start: began begin started start launched broke+out opened first | ended stopped over finished
end: ended end finished concluded called+off stopped halted over | began continue continues goes+on
first-time: first+time first marking maiden unprecedented | second third again previous already
how-many-times: third second time breach series fourth
record: record highest lowest largest biggest worst best
school: school schools pupils students teachers university classes
church: church priest bishop pope religious mosque imam
sport-result: beat defeated won win victory scored goals final match title draw lost
medal: medal gold silver bronze champion championship
award: award prize winner awarded nominated oscar
celebrity: actor actress singer star film album
animal: animal animals species wildlife dog elephants
climate: climate warming emissions carbon greenhouse
environment: pollution spill toxic contamination waste
power: power electricity outage blackout grid cut+off
reward: promised promise reward rewards bounty amnesty join membership party
commander: commander commanders general officer officers brigade unit
order-given: order ordered orders instructed instructions urged told+to pressed pressured pressure command
prediction-more: more undoubtedly others soon further future
truth: truth lie lied false misleading propaganda
denial-knowledge: not+know unaware unknown knew realised thought believed
`;
