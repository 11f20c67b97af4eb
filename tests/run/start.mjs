// npm start [-- DIR] [-- --headless] [-- --firefox]: sets the machine up, builds, shows a story in Chromium with the
// extension; with --firefox, reads it in Firefox and prints the reports.
import { build, fail, run, setUp } from './set-up.mjs';

try {
  const firefox = process.argv.includes('--firefox');
  setUp({ firefox });
  build(...(firefox ? ['firefox'] : []));
  process.exit(run('npx', ['tsx', 'tests/run/show-story.ts', ...process.argv.slice(2)]));
} catch (error) {
  fail(error);
}
