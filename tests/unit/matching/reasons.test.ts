import { describe, expect, it } from 'vitest';
import { findActorClash } from '../../../lib/matching/actor-country';
import { align } from '../../../lib/matching/alignment';
import {
  REASON_KINDS,
  type ReasonKind,
  turnReasonRound,
  VERDICTS,
  type Verdict,
} from '../../../lib/matching/comparison';
import { readPair } from '../../../lib/matching/read-pair';
import { findReasons } from '../../../lib/matching/reasons';
import { findSlot } from '../../../lib/matching/slots';
import { sayReasons } from '../../../lib/wording/say-reason';
import { sayFrom } from '../../../lib/wording/wording';
import CATALOGUE from '../../../public/_locales/en/messages.json';
import { readText } from './read-text';

function aligned(x: string, y: string) {
  return align(readPair(readText('Orlo Post', '2021-06-04', [x]), readText('Daily Lamp', '2021-06-05', [y])), 0, 0);
}

/** The words of either side that fill a slot. */
function slot(kind: ReasonKind, verdict: Verdict, x: string, y: string) {
  const { a, b } = findSlot(kind, aligned(x, y), verdict);
  return [x.slice(a.start, a.end), y.slice(b.start, b.end)];
}

describe('the words of a slot', () => {
  it.each([
    ['number', 'conflicts', 'The storm killed 14 people.', 'The storm killed 31 people.', ['14', '31']],
    ['date', 'conflicts', 'The mill closed on 3 May.', 'The mill closed on 9 May.', ['on 3 May', 'on 9 May']],
    ['place', 'conflicts', 'He was arrested in Paris.', 'He was arrested in Berlin.', ['Paris', 'Berlin']],
    ['outcome', 'conflicts', 'Prices rose in Orlo in May.', 'Prices fell in Orlo in May.', ['rose', 'fell']],
    // What is denied is told with all that is said of it.
    [
      'negation',
      'conflicts',
      'Nobody was arrested at the rally, the mayor said.',
      'The rally was peaceful, but two were arrested at the rally.',
      ['Nobody was arrested at the rally', 'two were arrested at the rally'],
    ],
    [
      'negation',
      'agrees',
      'The mayor of the old port town of Orlo told the council on Monday that the port had not paid bribes.',
      'No bribe was ever paid, she said.',
      ['port had not paid bribes', 'No bribe was ever paid'],
    ],
    // A figure that the other puts right, not the first that lies apart.
    [
      'number',
      'updates',
      'The flood killed 40 people.',
      'The flood hit 900 houses and killed 44 people, up from 40.',
      ['40', '44'],
    ],
    // The dead do not stand in the place of the missing.
    [
      'number',
      'updates',
      'The landslide killed 12 people and 30 people are missing.',
      'The landslide killed 15 people.',
      ['12', '15'],
    ],
  ] as const)('%s, %s: %s / %s', (kind, verdict, x, y, expected) => {
    expect(slot(kind, verdict, x, y)).toEqual(expected);
    expect(findSlot(kind, aligned(x, y), verdict).loose).toBeUndefined();
  });

  it.each([
    // Times that fit are no conflict.
    ['date', 'conflicts', 'The mill closed in May.', 'The old mill closed on 9 May.'],
    // The day on which it is said is no other day for it.
    ['date', 'updates', 'The mill will close in December.', 'The mill will close later, its owner said on Friday.'],
    // Nine days do not follow upon five hours.
    ['number', 'updates', 'The strike at the mill took five hours.', 'The mill has been on strike for nine days.'],
    // Any day lies in the next three years.
    ['date', 'agrees', 'The mill will close over the next three years.', 'The mill closed today.'],
    // Who tells of it is not who did it.
    ['actor', 'conflicts', 'Ann Lee said the mill closed.', 'The mill closed at noon, Tom Marr said.'],
    ['place', 'conflicts', 'It rained hard in Paris.', 'Hard rain fell there.'],
    ['number', 'conflicts', 'The mill closed at last.', 'The mill closed.'],
    ['negation', 'conflicts', 'The mill closed at last.', 'The mill closed.'],
  ] as const)('%s, %s: none of their own in %s / %s, but the clauses', (kind, verdict, x, y) => {
    expect(findSlot(kind, aligned(x, y), verdict).loose).toBe(true);
  });

  it('are no opposites that are told of different things', () => {
    const [a, b] = slot(
      'outcome',
      'conflicts',
      'Bread prices rose, and the mill on the river has closed.',
      'The mill on the river is open, while a bridge in Orlo fell.',
    );
    expect([a, b]).not.toEqual(['rose', 'fell']);
  });

  it('are the clauses that have most in common', () => {
    expect(
      slot(
        'detail',
        'updates',
        'The port, which has 1,900 dockers, will hold a ballot on a strike.',
        'The dockers have put off the strike ballot after talks with the port in Orlo.',
      ),
    ).toEqual(['will hold a ballot on a strike', 'The dockers have put off the strike ballot']);
  });

  it('are none where the clauses are word for word the same, or have nothing in common', () => {
    expect(slot('detail', 'conflicts', 'The mill closed.', 'The mill closed.')).toEqual(['', '']);
    expect(slot('detail', 'agrees', 'It snowed all night.', 'The mayor has resigned.')).toEqual(['', '']);
    // Whom they speak of is no answer.
    expect(
      slot('detail', 'updates', 'It may snow, the prime minister said.', 'The prime minister, Ann Lee, slept.'),
    ).toEqual(['', '']);
  });
});

/** What a reader is told of two sentences. */
const told = (x: string, y: string, verdict: Verdict, kind: ReasonKind, days = 1) =>
  sayReasons(findReasons(aligned(x, y), verdict, days, [{ kind, sure: 1 }]), sayFrom(CATALOGUE));

describe('what is told', () => {
  it.each<[string, string, Verdict, ReasonKind, string]>([
    [
      'The storm killed about 30 people.',
      'Thirty people died in the storm.',
      'agrees',
      'number',
      'Both give the number of dead: “about 30 people” here, “Thirty people” there.',
    ],
    [
      'Ines Marr, 57, owns the mill.',
      'The mill belongs to a 57-year-old.',
      'agrees',
      'number',
      'Both give the age: “57” here, “57-year-old” there.',
    ],
    [
      'The mill has 40 looms.',
      'The mill has 44 looms.',
      'conflicts',
      'number',
      'The figures do not fit: “40 looms” here, “44 looms” there.',
    ],
    [
      'The storm killed 30 people.',
      'The storm killed 34 people.',
      'updates',
      'number',
      'What is known of the number of dead has since changed: “30 people” here, “34 people” in the later report there.',
    ],
    [
      'Prices rose in Orlo in May, the bank said.',
      'Prices fell in Orlo in May.',
      'conflicts',
      'outcome',
      'They disagree on what happened: “Prices rose in Orlo in May” here, “Prices fell in Orlo in May” there.',
    ],
    ['It snowed all night.', 'The mayor has resigned.', 'updates', 'outcome', 'The later report there knows more.'],
  ])('%s / %s', (x, y, verdict, kind, said) => {
    expect(told(x, y, verdict, kind)).toContain(said);
  });

  it('a denial once, and not as a count of none', () => {
    expect(told('No guards were hurt in the fire.', 'No guards were hurt.', 'agrees', 'negation')).toEqual([
      'Both say no: “No guards were hurt in the fire” here, “No guards were hurt” there.',
    ]);
  });

  it('that two sources say it, only where neither may be the other', () => {
    const two = (x: string, y: string) => told(x, y, 'agrees', 'attribution').some((said) => said.startsWith('Two'));
    expect(two('It snowed, Ann Lee said.', 'Tom Marr said it snowed.')).toBe(true);
    expect(two('It snowed, Ann Lee said.', 'Tom Marr said it snowed, as Ann Lee had told him.')).toBe(false);
    expect(two('It snowed, Norway said.', 'The Met Office of Norway said it snowed.')).toBe(false);
  });
});

describe('reasons', () => {
  const kinds = REASON_KINDS.map((kind, k) => ({ kind, sure: k === 0 ? 0.6 : 0.4 / 7 }));

  it('carry the verdict first, whatever it is, and have words in the catalogue', () => {
    for (const verdict of VERDICTS)
      for (const days of [-1, 0, 1]) {
        const reasons = findReasons(
          aligned('Nine people died in the fire, police said.', 'A fire killed eleven people, the mayor said.'),
          verdict,
          days,
          kinds,
        );
        expect(reasons[0]?.verdict).toBe(verdict);
        for (const reason of [...reasons, ...reasons.map(turnReasonRound)]) {
          expect(Object.keys(CATALOGUE)).toContain(reason.message);
          if (reason.counted) expect(Object.keys(CATALOGUE)).toContain(`${reason.message}_counted`);
        }
      }
  });

  it('name the first who told it, with the whole name', () => {
    const same = (x: string, y: string) => findReasons(aligned(x, y), 'agrees', 1, kinds).at(-1)?.values;
    expect(
      same(
        'The Met Office now puts the dead at nine people, the Yonhap news agency reported on Monday.',
        'According to the Met Office, nine people died.',
      ),
    ).toEqual(['The Met Office', 'the Met Office']);
  });

  it('name the one source behind both', () => {
    const reasons = findReasons(
      aligned('Nine people died in the fire, the Met Office said.', 'According to the Met Office, nine people died.'),
      'agrees',
      1,
      kinds,
    );
    expect(reasons.at(-1)).toMatchObject({ kind: 'attribution', message: 'reason_attribution_same' });
  });
});

describe('a deed of two countries', () => {
  const clash = (x: string, y: string) => {
    const { a, b } = aligned(x, y);
    const found = findActorClash(a, b);
    return found && [x.slice(found.told.a.start, found.told.a.end), y.slice(found.told.b.start, found.told.b.end)];
  };
  it.each([
    ['French officers warned the crew.', 'Spanish officers warned the crew.', ['French officers', 'Spanish officers']],
    [
      'Italian officers questioned the crew.',
      'Greek officers have questioned the crew.',
      ['Italian officers', 'Greek officers'],
    ],
    [
      'Serbian colonels ordered the Kenyan guards to shoot.',
      'Kenyan guards are under orders from Nairobi to shoot.',
      ['Serbian colonels', 'Nairobi'],
    ],
  ])('%s / %s', (x, y, expected) => {
    expect(clash(x, y)).toEqual(expected);
  });
  it.each([
    ['French officers warned the crew.', 'French officers warned the crew.'],
    ['French officers warned the crew.', 'Officers warned the crew.'],
    ['French officers warned the crew.', 'Spanish officers warned the mayor.'],
    ['French officers warned the crew.', 'Spanish officers did not warn the crew.'],
    ['French officers warned the crew.', 'The crew was warned off Spain.'],
  ])('none in %s / %s', (x, y) => {
    expect(clash(x, y)).toBeNull();
  });
});
