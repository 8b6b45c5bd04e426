import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measured, percent } from './names/measured.ts';
import { pairsOf } from './names/pairs.ts';
import { runVerb, Stop } from './run/verb.ts';

/**
 * `npm run names -- FILE.csv [--json]`: how well the name search tells names apart, through the index's own tags and the Latin
 * columns alone; columns `pair` (same, different), `latin_a`, `latin_b`.
 */
async function names(): Promise<number> {
  const args = process.argv.slice(2);
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [file] = files;
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown !== undefined) throw new Stop(`npm run names knows --json, not ${unknown}.`);
  if (file === undefined || files.length > 1)
    throw new Stop('Say which file of pairs: npm run names -- FILE.csv [--json].');
  const counted = measured(pairsOf(textOf(file), file));
  const recall = percent(counted.found, counted.same);
  const falsePositives = percent(counted.taken, counted.different);
  console.log(
    args.includes('--json')
      ? JSON.stringify({ recall, falsePositives, ...counted })
      : `recall ${recall} %, false positives ${falsePositives} %`,
  );
  return 0;
}

/** The file where the caller stands, as UTF-8; a byte order mark of a spreadsheet is no letter. */
function textOf(file: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : 'cannot be read as UTF-8 text';
    throw new Stop(`${file} ${why}.`);
  }
}

await runVerb(names);
