import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_LENGTH, type Entry, findTerm, NO_DAY, packBlock, unpackBlock } from '../../../lib/claim-set/block';

const hash = fc.integer({ min: 0, max: 0xffffffff });
const entry = fc.record({
  edition: fc.integer({ min: 1, max: 1e6 }),
  day: fc.constantFrom(NO_DAY, -400, 0, 19_876),
  outlet: hash,
  // Few different terms, so that articles share them, and the largest hash there is.
  signature: fc
    .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(0xffffffff), hash), { maxLength: 48 })
    .chain((terms) =>
      fc
        .array(fc.integer({ min: 1, max: 255 }), { minLength: terms.length, maxLength: terms.length })
        .map((weights) => ({ terms: Uint32Array.from(terms).sort(), weights: Uint8Array.from(weights) })),
    ),
});

test('what is packed is unpacked, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: BLOCK_LENGTH }), (entries: Entry[]) => {
      expect(unpackBlock(packBlock(entries))).toEqual(entries);
    }),
    { numRuns: 60 },
  );
});

test('posting lists are in order of their terms, and a term is found where it begins', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), hash, (entries: Entry[], term) => {
      const { terms } = packBlock(entries);
      expect([...terms]).toEqual([...terms].sort((a, b) => a - b));
      for (const wanted of [term, ...terms.subarray(0, 5)])
        expect(findTerm(terms, wanted)).toBe([...terms].filter((other) => other < wanted).length);
    }),
    { numRuns: 60 },
  );
});

test('a full block stays below the size at which a row becomes a file', () => {
  const terms = Uint32Array.from({ length: 48 }, (_, i) => i * 7919);
  const full = packBlock(
    Array.from({ length: BLOCK_LENGTH }, (_, edition) => ({
      edition,
      day: 0,
      outlet: 0,
      signature: { terms, weights: new Uint8Array(48).fill(9) },
    })),
  );
  const bytes = Object.values(full).reduce((sum, part) => sum + part.byteLength, 0);
  expect(bytes).toBeLessThan(60_000);
  expect(() => packBlock([...unpackBlock(full), unpackBlock(full)[0] as Entry])).toThrow(RangeError);
});
