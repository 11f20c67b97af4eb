import { expect, test } from 'vitest';
import { judgeEditSet } from './judge-edit-set';

for (const withEarlier of [false, true]) {
  test(`the edit set, ${withEarlier ? 'with' : 'without'} the earlier text at hand`, () => {
    const { cases, silent, lookalikes, sameWords, sameWordsFound, otherWords, changedSeen, deleted, goneSeen } =
      judgeEditSet(withEarlier);
    expect(cases).toBeGreaterThanOrEqual(300);
    expect(silent).toEqual([]);
    expect(lookalikes).toEqual([]);
    expect(sameWordsFound).toBe(sameWords);
    expect(goneSeen).toBe(deleted);
    expect(changedSeen / otherWords).toBeGreaterThanOrEqual(0.99);
  });
}
