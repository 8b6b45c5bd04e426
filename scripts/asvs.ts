import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countOf, passedTitles, requirements } from './asvs/count.ts';
import { root } from './run/root.ts';
import { runVerb } from './run/verb.ts';

const goal = 86;

/** Every test file as text: a number in brackets stands in a title and nowhere else. */
function writtenTitles(): readonly string[] {
  return globSync('test/**/*.test.{ts,tsx}', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
}

/** `npm run asvs [-- --report FILE]`: how many requirements of OWASP ASVS 5.0 a test shows; 1 below 86. */
async function asvs(): Promise<number> {
  const { values } = parseArgs({ options: { report: { type: 'string' } } });
  const titles = values.report === undefined ? writtenTitles() : passedTitles(readFileSync(values.report, 'utf8'));
  const { shown, wanted, missing, unknown } = countOf(titles);
  const from = values.report === undefined ? 'titles of tests' : 'tests that passed';
  console.log(
    `${shown.length} of ${requirements('all').length} requirements of OWASP ASVS 5.0 stand in ${from}; goal ${goal}.`,
  );
  console.log(
    `Of the ${requirements('wanted').length} wanted ones ${wanted.length}; not shown: ${missing.join(' ') || 'none'}.`,
  );
  if (unknown.length > 0) console.log(`No number of the standard: ${unknown.join(' ')}.`);
  return shown.length >= goal && unknown.length === 0 ? 0 : 1;
}

await runVerb(asvs);
