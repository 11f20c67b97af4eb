// npm start [-- DIR] [-- --headless]: sets the machine up, builds, shows a story in Chromium with the extension.
import { build, fail, run, setUp } from './set-up.mjs';

try {
  setUp();
  build();
  process.exit(run('npx', ['tsx', 'tests/run/show-story.ts', ...process.argv.slice(2)]));
} catch (error) {
  fail(error);
}
