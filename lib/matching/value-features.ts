import type { Figure } from '../claims/figures';
import { type FigureAlignment, pointOf } from './align-figures';
import { changeOf, isEvolving } from './evolving';
import type { Row } from './feature-row';
import { isPart } from './figure-judge';
import { crossedOf, daysBeside, placeOf } from './figure-place';
import { isWithdrawn } from './old-figures';
import type { ClaimReading } from './read-claim';

const OPEN = Number.MAX_VALUE;
const isOpen = ({ min, max }: Figure): boolean => max >= OPEN || min <= -OPEN;
const isVague = ({ min, max }: Figure): boolean => !isOpen({ min, max } as Figure) && max > min * 1.4;

const VALUES = ['equal', 'round', 'bound', 'vague', 'apart'] as const;
type Value = (typeof VALUES)[number];

/** How two values stand by the numbers named: "at least 11" and "14" are a bound passed, "dozens" and "41" vague. */
function relationNamed({ a, b, relation }: FigureAlignment): Value {
  if (relation === 'apart') return 'apart';
  if (isVague(a) !== isVague(b)) return 'vague';
  const [p, q] = [Math.abs(pointOf(a)), Math.abs(pointOf(b))];
  const far = Math.max(p, q) > Math.min(p, q) * 1.03;
  if (!far) return relation === 'equal' ? 'equal' : 'round';
  return isOpen(a) !== isOpen(b) || (isOpen(a) && isOpen(b)) ? 'bound' : 'round';
}

/** The figures: how their values stand, on one day or across days, of what moves on and of what stays as it was. */
export function valueFeatures(
  row: Row,
  x: ClaimReading,
  y: ClaimReading,
  figures: readonly FigureAlignment[],
  later: number,
): void {
  const best = new Map<string, number>();
  const put = (name: string, value: number): void => {
    best.set(name, Math.max(best.get(name) ?? 0, value));
  };
  let top: FigureAlignment | null = null;
  for (const f of figures) {
    if (!top || f.asked > top.asked) top = f;
    const value = relationNamed(f);
    const moves = isEvolving(f.a) || isEvolving(f.b) || changeOf(x, f.a) + changeOf(y, f.b) > 0;
    const up = pointOf(f.b) > pointOf(f.a);
    const told = isWithdrawn(y, f.b) || isWithdrawn(x, f.a);
    put(`${value}.${later ? 'later' : 'sameDay'}`, f.asked);
    if (value === 'equal' || value === 'round') continue;
    if (later) put(`${value}.${moves ? 'moves' : 'stays'}.${up ? 'up' : 'down'}`, f.asked);
    if (told) put('withdrawn', f.asked);
  }
  for (const value of VALUES) {
    row.put(`value.${value}.sameDay`, best.get(`${value}.sameDay`) ?? 0);
    row.put(`value.${value}.later`, best.get(`${value}.later`) ?? 0);
  }
  for (const value of ['bound', 'vague', 'apart'] as const)
    for (const way of ['moves.up', 'moves.down', 'stays.up', 'stays.down'])
      row.put(`value.${value}.${way}`, best.get(`${value}.${way}`) ?? 0);
  row.put('value.withdrawn', best.get('withdrawn') ?? 0);
  // The surest pair alone, told as one of the relations.
  const told = top && top.asked > 0.25 ? relationNamed(top) : null;
  for (const value of VALUES) {
    row.put(`top.${value}.sameDay`, Number(told === value) * (1 - later));
    row.put(`top.${value}.later`, Number(told === value) * later);
  }
  const apart = told === 'apart' && top ? top : null;
  for (const kind of ['count', 'money', 'percent', 'measure', 'duration', 'age', 'ordinal', 'score', 'ratio'] as const)
    row.put(`top.apart.${kind}.later`, Number(apart?.a.kind === kind) * later);
  row.put('value.sum', Number(addsUp(x, y) || addsUp(y, x)));
  const change = top ? changeOf(x, top.a) + changeOf(y, top.b) : 0;
  const off = Number(told === 'apart' || told === 'bound');
  row.put('change.later', off * later * change);
  row.put('change.sameDay', off * (1 - later) * change);
  row.put('rise.later', off * later * Number(x.language.cues.changed.test(y.claim.sentence)));
  const olderX = Number(isToldOfEarlier(x));
  const olderY = Number(isToldOfEarlier(y));
  row.put('older.one', off * Number(olderX !== olderY));
  row.put('older.oneSameDay', off * (1 - later) * Number(olderX !== olderY));
  row.put('older.both', off * olderX * olderY);
  const [partX, partY] = top ? [Number(isPart(x, top.a)), Number(isPart(y, top.b))] : [0, 0];
  row.put('part.one', off * Number(partX !== partY));
  row.put('part.both', off * partX * partY);
  topPlace(row, x, y, top, told, later);
  row.put('progress.later', off * later * Number(x.language.cues.progress.test(y.claim.sentence)));
  row.put('early.later', off * later * Number(x.language.cues.early.test(x.claim.sentence)));
  row.put(
    'old.told.late',
    Number(y.claim.figures.some((f) => isWithdrawn(y, f) && x.claim.figures.some((g) => near(f, g)))),
  );
  row.put(
    'old.told.early',
    Number(x.claim.figures.some((f) => isWithdrawn(x, f) && y.claim.figures.some((g) => near(f, g)))),
  );
  row.put('correct.apart', Number(told === 'apart' || told === 'bound') * Number(y.marks.corrected > 0));
}

/** How much the surest pair proves where its values meet, and what stands beside them. */
function topPlace(
  row: Row,
  x: ClaimReading,
  y: ClaimReading,
  top: FigureAlignment | null,
  told: Value | null,
  later: number,
): void {
  const meets = Number(told === 'equal' || told === 'round');
  const [p, q] = top ? [placeOf(x, top.a), placeOf(y, top.b)] : [null, null];
  row.put('meets.telling', p && q ? meets * Math.min(p.telling, q.telling) : 0);
  row.put('meets.known', meets * Number(p?.known !== q?.known));
  row.put('meets.knownLate', meets * later * Number(q?.known === true && !p?.known));
  row.put('meets.whole', meets * Number(p?.whole !== q?.whole));
  row.put('meets.wholeLate', meets * later * Number(q?.whole === true && !p?.whole));
  row.put('meets.otherDay', meets * Number(top !== null && daysBeside(x, top.a, y, top.b) < 0));
  row.put('meets.part', meets * Number(top !== null && isPart(x, top.a) !== isPart(y, top.b)));
  const none = (): number => 1;
  const crossed = top ? Math.min(crossedOf(x, top.a, y, top.b, none), crossedOf(y, top.b, x, top.a, none)) : 0;
  row.put('meets.crossed', meets * crossed);
  row.put('apart.crossed', (1 - meets) * crossed);
}

/** Sums below this come about by chance. */
const LEAST_SUM = 10;

/** Two figures of one side make one of the other: "158 passengers and a crew of six", "164 people". */
function addsUp({ claim: { figures } }: ClaimReading, other: ClaimReading): boolean {
  for (const [k, f] of figures.entries())
    for (const g of figures.slice(k + 1)) {
      if (f.kind !== g.kind || f.unit !== g.unit || (f.kind !== 'count' && f.kind !== 'measure')) continue;
      const sum = pointOf(f) + pointOf(g);
      if (sum < LEAST_SUM || Math.min(pointOf(f), pointOf(g)) < 2) continue;
      const slack = f.approximate || g.approximate ? 0.02 : 0.01;
      if (
        other.claim.figures.some(
          (h) => h.kind === f.kind && h.unit === f.unit && Math.abs(pointOf(h) - sum) <= slack * sum,
        )
      )
        return true;
    }
  return false;
}

const isToldOfEarlier = ({ claim, language }: ClaimReading): boolean => language.cues.earlier.test(claim.sentence);

const near = (p: Figure, q: Figure): boolean =>
  p.kind === q.kind && p.unit === q.unit && Math.abs(pointOf(p) - pointOf(q)) <= 0.03 * Math.abs(pointOf(p));
