import type { Certainty } from '../../../lib/claims/certainty';
import type { Attribution } from '../../../lib/claims/claim';
import { readFigures } from '../../../lib/languages/en/figures/read-figures';
import type { Reason, ReasonKind, Verdict } from '../../../lib/matching/comparison';
import type { Evidence, Origin, OtherArticle, Report, ReportedClaim, Standing } from '../../../lib/report/report';

/** An invented event: a ferry and a freighter collide in Halden Sound. Written for tests of what is drawn. */
export const OTHERS: OtherArticle[] = [
  other('The Coast Herald', 'Ferry captain blamed as Sound death toll reaches 17', '2031-03-09T18:40:00Z'),
  other('Sound Radio', 'Fourteen dead in ferry collision', '2031-03-08T21:05:00Z'),
  other('Harbour Wire', 'Ferry, freighter collide off Port Elsin', '2031-03-08T14:10:00Z'),
  { ...other('Elsin Post', 'Ferry, freighter collide off Port Elsin', '2031-03-08'), reprint: true },
];

const coastguard = tell('the coastguard', 'said', ['the coastguard'], 'coastguard');
const viaWire = tell(
  'Harbour Wire',
  'reported',
  ['Harbour Wire', 'a coastguard duty officer', 'the coastguard'],
  'coastguard',
);
const captain = tell('the ferry’s captain, Ove Strand', 'told', ['the ferry’s captain, Ove Strand'], 'ove strand');

/** A claim with every verdict, certainty and kind of origin somewhere. */
export const REPORT: Report = withSummary({
  article: {
    url: 'https://northernledger.example/2031/03/09/maren-star',
    outlet: 'Northern Ledger',
    title: 'Fourteen die as the Maren Star sinks after collision in Halden Sound',
    author: 'Ida Bergqvist',
    published: '2031-03-09T06:15:00Z',
  },
  kept: 'not-kept',
  others: OTHERS,
  claims: [
    claim(0, 'Fourteen people died when the ferry Maren Star went down on Saturday, the coastguard said.', 0.9, {
      standing: 'updates',
      attribution: coastguard,
      certainty: 'claimed',
      evidence: [
        evidence(0, 'Seventeen people are now known to have died, the coastguard said on Sunday evening.', 'updates', {
          later: 'there',
          attribution: coastguard,
          certainty: 'confirmed',
          reasons: [
            reason(
              'number',
              'updates',
              'Fourteen people',
              'Seventeen people',
              'The later report counts the dead anew: 14 here, 17 there.',
            ),
          ],
        }),
        evidence(1, 'At least 14 passengers lost their lives, according to the coastguard.', 'agrees', {
          attribution: coastguard,
          reasons: [
            reason(
              'number',
              'agrees',
              'Fourteen people',
              'At least 14 passengers',
              'Both count the dead: “Fourteen” here, “at least 14” there.',
            ),
          ],
        }),
        evidence(
          2,
          'Fourteen bodies had been recovered by midday, a coastguard duty officer told Harbour Wire.',
          'agrees',
          {
            attribution: viaWire,
            certainty: 'reported',
            reasons: [reason('number', 'agrees', 'Fourteen people', 'Fourteen bodies', 'Both count the dead: 14.')],
          },
        ),
      ],
      origins: [
        {
          key: 'coastguard',
          name: 'the coastguard',
          outlets: ['Northern Ledger', 'Sound Radio', 'Harbour Wire', 'Elsin Post'],
        },
      ],
    }),
    claim(1, 'The freighter’s pilot had ignored two radio warnings before the ships met, the coastguard said.', 0.85, {
      standing: 'conflicts',
      attribution: coastguard,
      certainty: 'claimed',
      evidence: [
        evidence(0, 'The captain of the ferry ignored two radio warnings, investigators believe.', 'conflicts', {
          attribution: tell('investigators', 'believe', ['investigators'], 'investigators'),
          certainty: 'unverified',
          reasons: [
            reason(
              'actor',
              'conflicts',
              'The freighter’s pilot',
              'The captain of the ferry',
              'Different people are said to have done it: “The freighter’s pilot” here, “The captain of the ferry” there.',
            ),
            reason('detail', 'agrees', 'two radio warnings', 'two radio warnings', 'Both speak of two radio warnings.'),
          ],
        }),
        evidence(1, 'Nobody on either bridge answered the coastguard’s calls, a spokeswoman said.', 'differs', {
          sure: false,
          confidence: 0.34,
          attribution: tell('a spokeswoman', 'said', ['a spokeswoman', 'the coastguard'], 'coastguard'),
          reasons: [
            reason(
              'actor',
              'differs',
              'The freighter’s pilot',
              'Nobody on either bridge',
              'It may be about others: “Nobody on either bridge” there.',
            ),
          ],
        }),
      ],
    }),
    claim(2, 'The ferry was carrying 212 passengers and 9 crew.', 0.7, {
      standing: 'conflicts',
      evidence: [
        evidence(3, 'There were 240 passengers on board, the operator said.', 'conflicts', {
          attribution: tell('the operator', 'said', ['the operator'], 'operator'),
          reasons: [
            reason(
              'number',
              'conflicts',
              '212 passengers',
              '240 passengers',
              'The numbers of passengers do not fit: 212 here, 240 there.',
            ),
          ],
        }),
      ],
    }),
    claim(3, 'Rescuers pulled more than 190 people from the water, the coastguard said.', 0.8, {
      standing: 'agrees',
      attribution: coastguard,
      certainty: 'estimated',
      evidence: [2, 3].map((at) =>
        evidence(at, 'Some 195 passengers were rescued, a coastguard duty officer told Harbour Wire.', 'agrees', {
          attribution: viaWire,
          certainty: 'estimated',
          reasons: [
            reason(
              'number',
              'agrees',
              'more than 190 people',
              'Some 195 passengers',
              'The numbers fit: “more than 190” here, “some 195” there.',
            ),
          ],
        }),
      ),
      origins: [
        { key: 'coastguard', name: 'the coastguard', outlets: ['Northern Ledger', 'Harbour Wire', 'Elsin Post'] },
      ],
    }),
    claim(4, 'Captain Ove Strand told the newspaper that the engines had failed minutes before.', 0.75, {
      standing: 'differs',
      attribution: captain,
      certainty: 'claimed',
      evidence: [
        evidence(
          0,
          'Strand told police that both engines stopped at 6.42 a.m. and could not be restarted.',
          'differs',
          {
            attribution: tell('Strand', 'told', ['Strand'], 'ove strand'),
            certainty: 'claimed',
            reasons: [
              reason(
                'detail',
                'differs',
                'the engines had failed minutes before',
                'both engines stopped at 6.42 a.m. and could not be restarted',
                'The other report says more: the time, and that they could not be restarted.',
              ),
            ],
          },
        ),
      ],
    }),
    claim(5, 'The Maren Star was built in 1998 and last inspected in January.', 0.6, {
      standing: 'agrees',
      evidence: [
        evidence(1, 'The ferry, built in 1998, passed an inspection in January.', 'agrees', {
          reasons: [reason('date', 'agrees', 'in 1998', 'built in 1998', 'Both name the year 1998.')],
        }),
      ],
      origins: [
        { key: 'outlet:northern ledger', name: 'Northern Ledger', outlets: ['Northern Ledger'] },
        { key: 'outlet:sound radio', name: 'Sound Radio', outlets: ['Sound Radio'] },
      ],
    }),
    claim(6, 'Divers are expected to reach the wreck, 48 metres down, on Monday.', 0.55, { certainty: 'planned' }),
    claim(7, 'The operator has not said how many children were on board.', 0.5, {
      certainty: 'withheld',
      attribution: tell('The operator', 'said', ['The operator'], 'operator'),
    }),
  ],
  omissions: [
    {
      other: 0,
      paragraph: 4,
      start: 0,
      end: 1,
      sentence: 'The freighter’s owner was fined twice last year for sailing with too small a crew.',
      attribution: tell('court records', 'show', ['court records'], 'court records'),
      outlets: ['The Coast Herald', 'Sound Radio'],
    },
    {
      other: 2,
      paragraph: 5,
      start: 0,
      end: 1,
      sentence: 'Fog had cut visibility in the sound to under 100 metres.',
      attribution: null,
      outlets: ['Harbour Wire'],
    },
  ],
});

/** The same article where nothing else is kept. */
export const LONELY_REPORT: Report = withSummary({
  ...REPORT,
  others: [],
  omissions: [],
  claims: REPORT.claims.map((one) => ({ ...one, standing: 'alone', evidence: [], origins: [] })),
});

/** Words at the limits of what pages bring: very long, unbroken, right to left, with markup in them. */
export const LONG_REPORT: Report = withSummary({
  ...REPORT,
  kept: 'changed',
  article: {
    ...REPORT.article,
    outlet: 'The Very Long-Winded Evening Chronicle and Advertiser of Upper Halden, Lower Halden and the Isles',
    title: `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)} and a headline that goes on for as long as a headline can, and then a little longer`,
  },
  others: OTHERS.map((one) => ({ ...one, outlet: `${one.outlet} & ${'W'.repeat(60)}` })),
  claims: [
    ...REPORT.claims.map((one) => ({ ...one, sentence: `${one.sentence} ${'And so on, at length. '.repeat(20)}` })),
    claim(8, 'وقالت السلطات إن 14 شخصا لقوا حتفهم. <b>not markup</b> \u202Edesrever', 0.4, {}),
    ...Array.from({ length: 90 }, (_, i) => claim(9 + i, `Sentence ${i} of a very long article.`, 0.35, {})),
  ],
});

export function other(outlet: string, title: string, published: string): OtherArticle {
  const host = outlet.toLowerCase().replace(/\W+/g, '');
  return { url: `https://${host}.example/story`, outlet, title, author: null, published, reprint: false };
}

export function tell(source: string, cue: string, chain: string[], origin: string): Attribution {
  return { source, cue, chain, origin };
}

export function claim(index: number, sentence: string, worth: number, more: Partial<ReportedClaim>): ReportedClaim {
  const made: ReportedClaim = {
    index,
    paragraph: index,
    start: 0,
    end: sentence.length,
    sentence,
    worth,
    attribution: null,
    certainty: 'asserted',
    figures: readFigures(sentence),
    standing: 'alone',
    evidence: [],
    origins: [],
    ...more,
  };
  return { ...made, evidence: made.evidence.map((one) => withSpans(one, sentence)) };
}

export function evidence(
  at: number,
  sentence: string,
  verdict: Verdict,
  more: Partial<Evidence> & { reasons: Reason[]; certainty?: Certainty },
): Evidence {
  return {
    other: at,
    paragraph: 0,
    start: 0,
    end: sentence.length,
    sentence,
    attribution: null,
    certainty: 'asserted',
    figures: readFigures(sentence),
    verdict,
    later: null,
    confidence: 0.8,
    sure: true,
    ...more,
  };
}

/** A reason whose message says itself: a catalogue answers an unknown key with the key. */
export function reason(kind: ReasonKind, verdict: Verdict, a: string, b: string, message: string): Reason {
  return { kind, verdict, a, b, aSpan: { start: 0, end: 0 }, bSpan: { start: 0, end: 0 }, message, values: [] };
}

function withSpans(one: Evidence, here: string): Evidence {
  const span = (text: string, words: string) => {
    const start = text.indexOf(words);
    return start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
  };
  const reasons = one.reasons.map((r) => ({ ...r, aSpan: span(here, r.a), bSpan: span(one.sentence, r.b) }));
  return { ...one, reasons };
}

function withSummary(report: Omit<Report, 'summary'>): Report {
  const { claims, others, omissions } = report;
  const count = (standing: Standing) => claims.filter((one) => one.standing === standing).length;
  const origins = new Set(claims.flatMap((one) => (one.standing === 'agrees' ? one.origins.map(keyOfOrigin) : [])));
  return {
    ...report,
    summary: {
      claims: claims.length,
      conflicts: count('conflicts'),
      updates: count('updates'),
      differs: count('differs'),
      agrees: count('agrees'),
      alone: count('alone'),
      outlets: new Set(others.map(({ outlet }) => outlet)).size,
      origins: origins.size,
      omissions: omissions.length,
    },
  };
}

function keyOfOrigin({ key }: Origin): string {
  return key;
}
