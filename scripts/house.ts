import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { languages } from '@homeward/words/language';
import { soughtCountries } from './check/named-by-hand.ts';
import { exitCode, judge, linesOf } from './house/judge.ts';
import { measures } from './house/measures.ts';
import type { Project } from './house/project.ts';
import { root } from './run/root.ts';
import { runNode } from './run/tool.ts';
import { runVerb, Stop } from './run/verb.ts';

/** `npm run house [-- --json]`: counts routes and stacks, and the files that an act, a country or a language is named in; 1 where a count is beyond its bound. */
async function house(): Promise<number> {
  const json = wantsJson(process.argv.slice(2));
  const { code, output } = await runNode(join(root, 'scripts', 'synth.ts'), ['--if-changed']);
  if (code !== 0) throw new Stop(`The stacks could not be built. What was said:\n${output.trimEnd()}`);
  const judged = judge(measures, project());
  for (const line of json ? [JSON.stringify(judged, null, 2)] : linesOf(judged)) console.log(line);
  return exitCode(judged);
}

function wantsJson(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    throw new Stop('npm run house takes, after --: --json.');
  }
}

function project(): Project {
  return {
    root,
    acts: Object.keys(caseCommandRoutes),
    countries: soughtCountries(),
    languages,
  };
}

await runVerb(house);
