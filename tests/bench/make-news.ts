import type { StoryArticle } from '../../lib/demo/story-article';

/*
 * News that nobody wrote, as long as one wants it: invented outlets on one invented event, with the figures, names,
 * dates and attributions a real article has, so that reading and comparing have their usual work.
 */

const OUTLETS = [
  'Harbour Post',
  'Valley Tribune',
  'Capital Wire',
  'Northern Echoes',
  'The Daily Ledger',
  'Coast Journal',
];
const WHO = [
  'the interior ministry',
  'Mayor Irena Falk',
  'a spokesman for the rail operator',
  'the regional hospital',
  'fire chief Tomas Grell',
  'union leader Petra Sandoval',
  'the prosecutor’s office',
  'residents of Marlow Street',
];
const SAYS = ['said', 'told reporters', 'confirmed', 'announced', 'acknowledged', 'estimated'];
const PEOPLE = [
  'passengers',
  'workers',
  'firefighters',
  'patients',
  'residents',
  'protesters',
  'volunteers',
  'drivers',
];
const FATES = ['were killed', 'were injured', 'were taken to hospital', 'were evacuated', 'are still missing'];
const PLACES = ['in Oststadt', 'near the old harbour', 'in the Kessel valley', 'at the central depot', 'along Route 9'];
const TIMES = ['on Monday', 'on Tuesday evening', 'early on Wednesday', 'on March 3', 'last week', 'two days earlier'];
const BOUNDS = ['', 'about ', 'more than ', 'at least ', 'nearly ', 'around '];

/** The minimal standard generator of Park and Miller (CACM 31, 1988): the same news on every machine. */
function dice(seed: number) {
  let state = (seed % 2147483646) + 1;
  const roll = (sides: number) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
  return { roll, pick: <T>(list: readonly T[]): T => list[roll(list.length)] as T };
}
type Dice = ReturnType<typeof dice>;

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const said = ({ pick }: Dice) => `${pick(WHO)} ${pick(SAYS)}`;
const some = ({ roll, pick }: Dice) => `${pick(BOUNDS)}${(10 + roll(400)) * (roll(4) ? 1 : 10)}`;

const SENTENCES: readonly ((d: Dice) => string)[] = [
  (d) => `${upper(some(d))} ${d.pick(PEOPLE)} ${d.pick(FATES)} ${d.pick(PLACES)} ${d.pick(TIMES)}, ${said(d)}.`,
  (d) => `${upper(d.pick(WHO))} ${d.pick(SAYS)} ${d.pick(TIMES)} that ${some(d)} ${d.pick(PEOPLE)} ${d.pick(FATES)}.`,
  (d) => `“We counted ${some(d)} ${d.pick(PEOPLE)} ${d.pick(PLACES)},” ${said(d)}.`,
  (d) => `According to ${d.pick(WHO)}, the damage amounts to ${some(d)} million euros.`,
  (d) =>
    `The line ${d.pick(PLACES)} will stay closed until ${d.pick(['Friday', 'April', 'further notice'])}, ${said(d)}.`,
  (d) => `${upper(d.pick(WHO))} denied that ${d.pick(PEOPLE)} had been warned ${d.pick(TIMES)}.`,
  (d) =>
    `It was the ${d.pick(['first', 'second', 'worst'])} such accident ${d.pick(PLACES)} since ${1970 + d.roll(50)}.`,
  (d) => `${upper(d.pick(WHO))} would not comment on the ${d.pick(['cause', 'audit', 'allegations'])}.`,
  (d) =>
    `Smoke could be seen from ${d.pick(['the cathedral', 'ferries in the strait', 'as far as Brenn'])} until dawn.`,
  (d) => `Insurers expect claims of ${some(d)} thousand crowns, ${1 + d.roll(40)} percent above the yearly average.`,
  (d) =>
    `Shares of ${d.pick(['Norvik Rail', 'Alder Freight', 'Tessen Cargo'])} fell by ${1 + d.roll(9)}.${d.roll(9)} percent.`,
  (d) =>
    `An electrician who asked not to be named described ${d.pick(['sparks', 'a smell of rubber', 'flickering lamps'])}.`,
  (d) =>
    `Schools ${d.pick(PLACES)} sent their pupils home, and ${d.pick(['buses', 'trams', 'shops'])} stopped at noon.`,
  (d) => `Parliament debates a bill on ${d.pick(['sprinklers', 'night shifts', 'old wiring'])} ${d.pick(TIMES)}.`,
  (d) => `Her brother, a ${d.pick(['welder', 'nurse', 'baker'])}, waited outside with neighbours and a thermos of tea.`,
  (d) => `Temperatures had reached ${25 + d.roll(15)} degrees, unusual for the season, meteorologist Jon Aske noted.`,
  (d) =>
    `The architect, who died in ${1950 + d.roll(60)}, had wanted the roof to be of ${d.pick(['slate', 'copper', 'glass'])}.`,
  (d) =>
    `Prosecutors opened an inquiry into ${d.pick(['negligence', 'forged certificates', 'arson'])} ${d.pick(TIMES)}.`,
  (d) => `Volunteers cooked ${some(d)} meals in ${d.pick(['a gym', 'the parish hall', 'two tents'])} overnight.`,
  (d) => `Opposition leader Mira Dahlen demanded that the ${d.pick(['director', 'minister', 'board'])} resign.`,
  (d) => `Divers recovered ${d.pick(['a safe', 'the recorder', 'several lorries'])} from the basin at low tide.`,
  (d) =>
    `A court must decide by ${d.pick(['June', 'autumn', 'Christmas'])} whether the permit of ${1990 + d.roll(30)} still holds.`,
  (d) =>
    `Twelve kilometres of cable have to be replaced, an engineer wrote in ${d.pick(['an email', 'a memo', 'his diary'])}.`,
  (d) => `Music festivals nearby were ${d.pick(['cancelled', 'moved indoors', 'shortened'])} for want of electricity.`,
];

/**
 * Writes one outlet's article on the event.
 * @param outlet from 0: each has sentences of its own, and shares every third with all others
 * @param words its length at least, in words
 */
export function makeArticle(outlet: number, words: number): StoryArticle {
  const own = dice(1000 + outlet * 7919);
  const shared = dice(17);
  const paragraphs: string[] = [];
  for (let count = 0, sentence = 0; count < words; ) {
    const text = Array.from({ length: 3 }, () => {
      const d = sentence++ % 3 ? own : shared;
      return d.pick(SENTENCES)(d);
    }).join(' ');
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  const name = OUTLETS[outlet % OUTLETS.length] as string;
  const round = Math.floor(outlet / OUTLETS.length);
  return {
    outlet: round ? `${name} ${round + 1}` : name,
    url: `https://outlet-${outlet}.example/2031/03/${String(4 + (outlet % 20)).padStart(2, '0')}/depot-fire`,
    published: `2031-03-${String(4 + (outlet % 20)).padStart(2, '0')}T09:00:00Z`,
    title: 'Fire at the central depot: what is known',
    language: 'en',
    paragraphs,
  };
}
