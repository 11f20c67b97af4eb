/** Families of words that no suffix rule brings together, under the first of each line. */
const FAMILIES = `
arise arose arisen
bear bore borne
beat beaten
become became
begin began begun beginning
bind bound
bite bit bitten
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen choice
come came
cost cost costs
creep crept
day days daily
deal dealt
die died dies dying death deaths dead deadly fatal fatally fatality fatalities
dig dug
do did done does doing
draw drew drawn
drink drank drunk
drive drove driven driver drivers
eat ate eaten
fall fell fallen falls falling
feed fed
feel felt
fight fought fighting fights
find found finds findings
flee fled fleeing flees
fly flew flown flight flights
foot feet
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
freeze froze frozen
gas gases
get got gotten gets getting
give gave given gives giving
go went gone goes going
grow grew grown growth
have had has having
hear heard
hide hid hidden
hit hits hitting
hold held holding holds
hurt hurts hurting
keep kept
kill killed kills killing killings
know knew known knowledge
lay laid
lead led leads leading
leave left leaves leaving
lend lent
lie lay lain lying
life lives
light lit
lose lost loses losing loss losses
make made makes making
man men
mean meant
meet met meeting meetings meets
overthrow overthrew overthrown
pay paid payment payments pays paying
people person persons peoples
put puts putting
read reads reading
ride rode ridden
ring rang rung
rise rose risen rises rising raise raised raises raising
run ran runs running
say said says saying
see saw seen
seek sought
sell sold sale sales
send sent sending sends
set sets setting
shake shook shaken
shoot shot shooting shootings
shrink shrank shrunk
shut shuts shutting
sink sank sunk
sit sat
sleep slept asleep
speak spoke spoken speech speeches
spend spent spending
split splits
spread spreads
stand stood
steal stole stolen theft thefts
stick stuck
strike struck strikes striking striker strikers
swear swore sworn
sweep swept
swim swam
take took taken takes taking
teach taught
tell told tells telling
think thought
throw threw thrown
tooth teeth
wake woke woken
wear wore worn
week weeks weekly
weigh weight weighed weighs
win won winner winners winning
wife wives
withdraw withdrew withdrawn withdrawal withdrawals
woman women
write wrote written
year years yearly annual annually
month months monthly
hour hours hourly
child children
injure injured injury injuries injuring
high height
long length
strong strength strengthen
deep depth
true truth
prove proof proven
believe belief
arrive arrival arrivals
refuse refusal
propose proposal proposals
deny denied denial denials denies
approve approval approved
sign signed signs signature signatures signing
destroy destroyed destruction
explode explosion explosions exploded exploding explosive explosives
decide decision decisions decided
receive receipt received
reduce reduction reductions reduced
produce production produced producer producers
invade invasion invaded
resolve resolution resolutions
conclude conclusion conclusions concluded
extend extension extended
permit permission permitted
expand expansion expanded
collide collision collided
suspend suspension suspended
deploy deployment deployed
inquire inquiry inquiries enquiry enquiries
marry marriage marriages married
intervene intervention intervened
compete competition competitor competitors
describe description described
assist assistance assisted
accuse accusation accusations accused
advise advice adviser advisers advisor advisors advised
analyse analysis analyst analysts analyze analyzed analysed
apologise apology apologised apologize apologized apologies
attend attendance attended
defend defence defense defended
depart departure departures departed
fail failure failures failed fails
sentence sentenced sentences sentencing
succeed success successful successfully succeeded
threat threaten threatened threats threatening
try tried tries trying attempt attempts attempted
vary variation various
`;

/** Word → the head of its family. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...rest] = line.split(' ');
      return [head, ...rest].map((word): [string, string] => [word, head]);
    }),
);
