import { expect, test } from 'vitest';
import { findClaims } from '../../../lib/claims/find-claims';
import { STORY } from '../../../lib/demo/demo-story';
import { reportAlone } from '../../../lib/report/report-alone';
import { writeReport } from '../../../lib/report/write-report';

test.each(STORY)('of $id it is the report beside nothing', ({ article }) => {
  const { author = null, published = null, modified = null } = article;
  const whole = { ...article, author, published, modified, language: 'en' };
  const reading = { article: whole, claims: findClaims(whole) };
  const alone = reportAlone(reading);
  expect(alone).toEqual(writeReport(reading, [], 'not-kept'));
  expect(alone.claims.length).toBeGreaterThan(3);
});
