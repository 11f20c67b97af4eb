import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../lib/matching/comparison';
import type { Correction, Telling } from '../lib/report/corrections';
import type { Evidence, Report, ReportedClaim } from '../lib/report/report';
import type { Say } from '../lib/wording/wording';
import { keyOf } from './arrange-claims';

/** What a card offers to put right. The tooltip, which is drawn once, has none. */
export interface Corrector {
  /** How another outlet's sentence stands to a claim, and who it comes from. */
  evidence(claim: ReportedClaim, evidence: Evidence): ComponentChildren;
  /** Who a claim comes from. */
  claim(claim: ReportedClaim): ComponentChildren;
}

/** Keeps a correction, or takes it back. */
export type OnCorrect = (correction: Correction, undo: boolean) => void;

/** The corrector of a report whose article is kept. */
export function correctorOf(report: Report, say: Say, onCorrect: OnCorrect): Corrector {
  const { article, others } = report;
  const source = (claim: ReportedClaim, at: Telling, chain: readonly string[], corrected: boolean) => (
    <CorrectSource
      key={chain.join('←')}
      {...{ at, chain, corrected, say, onCorrect }}
      focus={`correct ${keyOf(claim)} ${at.url}`}
    />
  );
  return {
    claim: (claim) => {
      const at = { url: article.url, sentence: claim.sentence };
      return <Fold say={say}>{source(claim, at, claim.attribution?.chain ?? [], claim.corrected === true)}</Fold>;
    },
    evidence: (claim, evidence) => {
      const url = others[evidence.other]?.url;
      if (!url) return null;
      const [a, b] = [
        { url: article.url, sentence: claim.sentence },
        { url, sentence: evidence.sentence },
      ];
      return (
        <Fold say={say}>
          <CorrectVerdict
            key={`${evidence.corrected} ${evidence.verdict}`}
            {...{ a, b, evidence, say, onCorrect }}
            focus={`correct ${keyOf(claim)} ${url} verdict`}
          />
          {source(claim, b, evidence.attribution?.chain ?? [], evidence.sourceCorrected === true)}
        </Fold>
      );
    },
  };
}

function Fold({ say, children }: { say: Say; children: ComponentChildren }) {
  return (
    <details class="correct">
      <summary>{say('correct')}</summary>
      {children}
    </details>
  );
}

/** The verdicts as a reader chooses them: “updated” says which of the two is the newer. */
const CHOICES = ['agrees', 'differs', 'updates_here', 'updates_there', 'conflicts', 'unrelated'] as const;
type Choice = (typeof CHOICES)[number];

interface VerdictProps {
  a: Telling;
  b: Telling;
  evidence: Evidence;
  focus: string;
  say: Say;
  onCorrect: OnCorrect;
}

function CorrectVerdict({ a, b, evidence, focus, say, onCorrect }: VerdictProps) {
  const { verdict, later, corrected } = evidence;
  const stands = corrected === 'unrelated' ? corrected : later ? (`updates_${later}` as const) : verdict;
  const [choice, setChoice] = useState<Choice>(CHOICES.find((one) => one === stands) ?? 'updates_there');
  const correction = (): Correction => {
    if (choice === 'updates_here' || choice === 'updates_there')
      return { kind: 'verdict', a, b, verdict: 'updates', later: choice === 'updates_here' ? 'a' : 'b' };
    return { kind: 'verdict', a, b, verdict: choice satisfies Verdict | 'unrelated' };
  };
  return (
    <Form focus={focus} say={say} onSave={() => onCorrect(correction(), false)}>
      <label>
        {say('correct_verdict')}{' '}
        <select value={choice} onChange={({ currentTarget }) => setChoice(currentTarget.value as Choice)}>
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {say(`verdict_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {corrected && <Undo focus={focus} say={say} onUndo={() => onCorrect(correction(), true)} />}
    </Form>
  );
}

interface SourceProps {
  at: Telling;
  chain: readonly string[];
  corrected: boolean;
  focus: string;
  say: Say;
  onCorrect: OnCorrect;
}

function CorrectSource({ at, chain, corrected, focus, say, onCorrect }: SourceProps) {
  const [text, setText] = useState(chain.join(' ← '));
  const correction = (): Correction => ({ kind: 'source', at, chain: readChain(text) });
  return (
    <Form focus={focus} say={say} onSave={() => onCorrect(correction(), false)}>
      <label>
        {say('correct_source')}
        <input type="text" dir="auto" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      {corrected && <Undo focus={focus} say={say} onUndo={() => onCorrect(correction(), true)} />}
    </Form>
  );
}

/** Tellers as typed, nearest first: “Agency ← the minister”, or with a plain “<-” or “<”. */
export function readChain(text: string): string[] {
  return text
    .split(/←|<-?/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

interface FormProps {
  focus: string;
  say: Say;
  onSave: () => void;
  children: ComponentChildren;
}

function Form({ focus, say, onSave, children }: FormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <button type="submit" data-focus={focus}>
        {say('correct_save')}
      </button>
    </form>
  );
}

function Undo({ focus, say, onUndo }: { focus: string; say: Say; onUndo: () => void }) {
  return (
    <button type="button" class="quiet" data-focus={`${focus} undo`} onClick={onUndo}>
      {say('correct_undo')}
    </button>
  );
}

/** Where the keyboard goes when what was corrected has moved: to its claim. */
export function claimOfCorrection(focus: string): string | null {
  const [word, claim] = focus.split(' ');
  return word === 'correct' ? (claim ?? null) : null;
}
