import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sortedJson } from './openapi/sorted-json.ts';
import { root } from './run/root.ts';
import { runTool } from './run/tool.ts';
import { runVerb, Stop } from './run/verb.ts';

const committed = join(root, 'openapi.json');

/**
 * `npm run openapi [-- --check]`: openapi.json from the list of routes, linted. Either way it fails when the file that
 * was there differed; with --check the file stays as it was.
 */
async function openapi(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const text = await describe();
  const same = existsSync(committed) && readFileSync(committed, 'utf8') === text;
  if (!same)
    console.log(
      values.check ? 'openapi.json differs from the routes.' : 'openapi.json differed and was written anew: commit it.',
    );
  if (!same && !values.check) writeFileSync(committed, text);
  const problems = await lint(text);
  return same && problems === 0 ? 0 : 1;
}

async function describe(): Promise<string> {
  const source = join(root, 'packages', 'api', 'src', 'openapi.ts');
  if (!existsSync(source)) throw new Stop('packages/api/src/openapi.ts is not there: nothing describes the routes.');
  const { openapi: build } = (await import(pathToFileURL(source).href)) as { openapi: () => object };
  return sortedJson(build());
}

type Totals = { readonly errors: number; readonly warnings: number };

async function lint(text: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-openapi-'));
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, text);
    const { output } = await runTool('redocly', ['lint', '--config', '.redocly.yaml', '--format=json', file], { env });
    const { totals } = read(output);
    if (totals.errors + totals.warnings > 0) console.log(output.trimEnd());
    console.log(`errors: ${totals.errors}, warnings: ${totals.warnings}`);
    return totals.errors + totals.warnings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The linter prints its report as one JSON object among remarks of its own. */
function read(output: string): { readonly totals: Totals } {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as { totals: Totals };
  } catch {
    throw new Stop(`The linter gave no report:\n${output.trimEnd()}`);
  }
}

await runVerb(openapi);
