import { IRREGULAR_VERBS } from '../data/irregular-verbs';
import { REPORTING_ADJECTIVES } from '../data/reporting-adjectives';
import { REPORTING_NOUNS } from '../data/reporting-nouns';
import { REPORTING_VERBS } from '../data/reporting-verbs';

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One reporting verb of the table: its particle ("out" of "point out") and what may follow it as what is said. */
export interface Verb {
  lemma: string;
  particle: string | null;
  frames: ReadonlySet<string>;
}

/** A word's reading as a form of reporting verbs; several where they differ by particle. */
export interface VerbForm {
  forms: ReadonlySet<Form>;
  verbs: Verb[];
}

const irregular = new Map<string, { past: string; participle: string }>();
for (const row of IRREGULAR_VERBS) {
  const [base = '', past = '', participle = past] = row.split(' ');
  irregular.set(base, { past, participle });
}

/** These double their last letter though the stress is on the last of several syllables. */
const DOUBLED = new Set([
  'admit',
  'rebut',
  'refer',
  'rebuf',
  'prefer',
  'compel',
  'concur',
  'allot',
  'commit',
  'regret',
]);

function formsOf(base: string): [string, Form][] {
  const listed = irregular.get(base);
  const short = base.match(/[aeiouy]+/g)?.length === 1 && /[^aeiou][aeiou][bdgklmnprt]$/.test(base);
  const stem = short || DOUBLED.has(base) ? base + base.slice(-1) : base;
  const dropped = base.endsWith('e') && !/[eo]e$/.test(base) ? base.slice(0, -1) : stem;
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const past = listed?.past ?? (y ? `${y}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`);
  return [
    [base, 'base'],
    [y ? `${y}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`, 's'],
    [past, 'past'],
    [listed?.participle ?? past, 'participle'],
    [`${dropped}ing`, 'ing'],
  ];
}

const verbForms = new Map<string, { forms: Set<Form>; verbs: Verb[] }>();
for (const row of REPORTING_VERBS) {
  const [head = '', ...frames] = row.split(' ');
  const [lemma = '', particle = null] = head.split('_');
  const verb: Verb = { lemma, particle, frames: new Set(frames) };
  for (const [word, form] of formsOf(lemma)) {
    const known = verbForms.get(word);
    if (!known) verbForms.set(word, { forms: new Set([form]), verbs: [verb] });
    else {
      known.forms.add(form);
      if (!known.verbs.includes(verb)) known.verbs.push(verb);
    }
  }
}

const nouns = new Map<string, ReadonlySet<string>>();
for (const row of REPORTING_NOUNS) {
  const [noun = '', ...frames] = row.split(' ');
  nouns.set(noun, new Set(frames));
}

const adjectives = new Map<string, ReadonlySet<string>>();
for (const row of REPORTING_ADJECTIVES) {
  const [adjective = '', ...frames] = row.split(' ');
  adjectives.set(adjective, new Set(frames));
}

/** What may follow an adjective of thought or feeling; `null` for other words. In: lower case. */
export function adjectiveFrames(lower: string): ReadonlySet<string> | null {
  return adjectives.get(lower) ?? null;
}

/** The reporting verbs that a word can be a form of. In: lower case. */
export function verbForm(lower: string): VerbForm | null {
  return verbForms.get(lower) ?? null;
}

/** Whether a word can be a form of a verb that reports a clause or a quotation: "said", "adding". In: lower case. */
export function isReportingVerb(lower: string): boolean {
  return verbForms.get(lower)?.verbs.some(({ frames }) => frames.has('s') || frames.has('q')) ?? false;
}

/** What may follow a reporting noun as what is said; `null` for other nouns. In: singular, lower case. */
export function nounFrames(noun: string): ReadonlySet<string> | null {
  return nouns.get(noun) ?? null;
}
