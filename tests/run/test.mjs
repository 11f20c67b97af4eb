// npm test: sets the machine up, builds, runs the unit and the browser tests, ends with one line of counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, fail, ROOT, run, setUp } from './set-up.mjs';

try {
  setUp({ firefox: true });
  build('firefox');
  const folder = join(ROOT, '.output');
  const results = join(folder, 'test-results.json');
  mkdirSync(folder, { recursive: true });
  rmSync(results, { force: true });
  const code = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ]);
  if (!existsSync(results)) throw new Error(`vitest wrote no results (exit code ${code}).`);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  // A file that could not be loaded holds no test that could fail: it counts as one.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + brokenFiles.length;
  const skipped = numPendingTests + numTodoTests;
  const counts = [`${numPassedTests} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])];
  process.stdout.write(`${counts.join(', ')}\n`);
  process.exit(code === 0 && failed === 0 && numPassedTests > 0 ? 0 : 1);
} catch (error) {
  fail(error);
}
