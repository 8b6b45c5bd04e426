import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Drilled, drill } from './restore-drill/drill.ts';
import { root } from './run/root.ts';
import { runNode } from './run/tool.ts';
import { runVerb, Stop } from './run/verb.ts';

const usage = 'npm run restore-drill takes, after --, any of: --files N (10 to 5000), --json.';

function asked(): { readonly files: number; readonly json: boolean } {
  const options = { files: { type: 'string', default: '100' }, json: { type: 'boolean', default: false } } as const;
  try {
    const { files, json } = parseArgs({ options }).values;
    if (/^\d{2,4}$/.test(files) && Number(files) >= 10 && Number(files) <= 5000) return { files: Number(files), json };
  } catch {}
  throw new Stop(usage);
}

function isGood({ equal, missing, found, back, erased, intact }: Drilled): boolean {
  return equal && missing === 0 && found === 0 && back === erased && intact;
}

function linesOf({ items, equal, missing, erased, back, found, intact, seconds }: Drilled): readonly string[] {
  return [
    `items restored: ${items}; digests equal: ${equal ? 'yes' : 'no'}; acknowledged records missing: ${missing}`,
    `erased since the older export: ${erased}; brought back by it: ${back}; still there after the tombstones: ${found}`,
    `receipts, log and checkpoints: ${intact ? 'intact' : 'not as they were'}; seconds: ${seconds}`,
  ];
}

/**
 * `npm run restore-drill [-- --files N] [--json]`: on a platform of its own, exports all tables, wipes them, puts an older export and
 * the newest one back and reads the tombstones of the log again before anything opens; 1 when anything is not as it was.
 */
async function restoreDrill(): Promise<number> {
  const { files, json } = asked();
  const { code, output } = await runNode(join(root, 'scripts', 'synth.ts'), ['--if-changed']);
  if (code !== 0) throw new Stop(`The stacks could not be built.\n${output.trimEnd()}`);
  const account = await drill(join(root, 'cdk.out'), files, (line) => process.stderr.write(`… ${line}\n`));
  for (const line of json ? [JSON.stringify(account)] : linesOf(account)) console.log(line);
  return isGood(account) ? 0 : 1;
}

await runVerb(restoreDrill);
