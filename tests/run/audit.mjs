// npm run audit: says which packages that the extension ships have known faults. Ends with 1 where one is grave.
import { spawnSync } from 'node:child_process';
import { ROOT } from './set-up.mjs';

const GRAVE = ['high', 'critical'];

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
const answer = parse(stdout);
const found = answer?.vulnerabilities;
if (!found) {
  const [reason = 'no answer'] = [answer?.message, ...stderr.split('\n')].filter((line) => line?.trim());
  process.stdout.write(`audit: nothing is known, the registry gave no list of faults (${reason.slice(0, 120)})\n`);
} else {
  for (const { name, severity, range } of Object.values(found))
    process.stdout.write(`audit: ${name} ${range}: ${severity}\n`);
  const count = Object.keys(found).length;
  process.stdout.write(`audit: ${count || 'no'} ${count === 1 ? 'package has' : 'packages have'} known faults\n`);
  process.exitCode = Object.values(found).some(({ severity }) => GRAVE.includes(severity)) ? 1 : 0;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
