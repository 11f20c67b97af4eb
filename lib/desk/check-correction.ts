import * as v from 'valibot';
import { OWN_VERDICTS } from '../report/corrections';
import { LIMITS } from './check-article';

const Telling = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  sentence: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.paragraph)),
});
const Teller = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.line));

/** A correction from outside: a page of ours, or a backup. */
export const CorrectionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('source'), at: Telling, chain: v.pipe(v.array(Teller), v.maxLength(20)) }),
  v.strictObject({
    kind: v.literal('verdict'),
    a: Telling,
    b: Telling,
    verdict: v.picklist(OWN_VERDICTS),
    later: v.exactOptional(v.picklist(['a', 'b'])),
  }),
]);
