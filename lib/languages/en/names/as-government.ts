import type { Mention } from './take-apart';
import type { NameWord } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a capital these tell of the city. */
const WHERE = set(
  'in at near from outside around inside into within through throughout across toward towards over leaving left reach reached visit visited visiting via beyond of central downtown greater north south east west northern southern eastern western',
);
/** Words that a city has, and no government: "Kyiv's mayor". */
const CITY_THINGS = set(
  'mayor street streets suburb suburbs airport airports resident residents metro subway outskirts centre center district districts square stadium hospital hospitals university universities embassy underground station stations skyline region area hotel hotels port rush-hour mayoral council bourse stock-market exchange',
);
/** "… to Pyongyang" is the government where something is given or owed to it, otherwise the way to the city. */
const GIVING = set(
  'give gave given giving hand handed handing sell sold selling supply supplied supplying offer offered offering provide provided providing  loyal close friendly hostile opposed allied ally allies aid weapons arms concession concessions threat message warning ultimatum pressure according appeal appealed sanctions applied apply support assistance help response letter proposal',
);
/** Before "from" these tell that a government speaks or sends. */
const COMING = set(
  'comment comments response reaction statement denial word signal answer support aid orders pressure confirmation approval permission',
);
/** How far back the giving may stand. In words. */
const REACH = 7;

/** Whether a capital stands for its government here, not for the city. */
export function isGovernment(words: readonly NameWord[], mention: Mention): boolean {
  const first = words[mention.from] as NameWord;
  const last = words[mention.to - 1] as NameWord;
  const before = first.gap === '' ? words[mention.from - 1] : undefined;
  const next = words[mention.to];
  if (next && /^,/.test(next.gap) && next.capital && !last.possessive && isPlaceAfter(before)) return false;
  if (last.possessive) return !next || !CITY_THINGS.has(next.fold);
  if (next?.joined && CITY_THINGS.has(next.fold)) return false;
  if (!before) return next !== undefined && !/[(–—-]/.test(next.gap);
  if (before.fold === 'to' || before.fold === 'for')
    return words.slice(Math.max(0, mention.from - REACH), mention.from - 1).some(({ fold }) => GIVING.has(fold));
  if (before.fold === 'from' && COMING.has(words[mention.from - 2]?.fold ?? '')) return true;
  if (before.fold === 'capital' || before.fold === 'city') return false;
  if (before.fold === 'the') return false;
  return !WHERE.has(before.fold) && before.fold !== 'on';
}

const isPlaceAfter = (before: NameWord | undefined): boolean => before === undefined || WHERE.has(before.fold);
