import { unmarkRestoring } from '@homeward/local/data-lock';
import { tombstonesOf } from '@homeward/store/erasure';
import { type TableName, tableNames } from '@homeward/store/tables';
import { Stop } from '../run/verb.ts';
import { type Manifest, readManifest } from './export.ts';
import { differing, loadTable, refuseUnlessEmpty } from './load.ts';
import { type Progress, progressIn } from './progress.ts';
import { replayTombstones } from './replay.ts';
import { openTarget, type Target } from './target.ts';

/** What is put back where. `log`: the export that has the receipts as they stand now, whatever else is older. */
export type Wanted = {
  readonly outDir: string;
  readonly dataDir: string;
  readonly from: string;
  readonly log: string;
  readonly say: (line: string) => void;
  /** Looks at what was restored before anybody else may. */
  readonly look?: (endpoint: string) => Promise<void>;
};

/** What came of it. `back`: of the `erased` ones, how many the export had brought back. */
export type Restored = { readonly items: number; readonly erased: number; readonly back: number };

type Exports = { readonly data: Manifest; readonly log: Manifest };
type Work = {
  readonly wanted: Wanted;
  readonly target: Target;
  readonly exports: Exports;
  readonly progress: Progress;
};

/** Without the seats nobody is served: they are put back last. */
const first = tableNames.filter((name) => name !== 'staff');

async function putBack({ wanted, target, progress }: Work, name: TableName): Promise<number> {
  const [table, folder] = [target.names[name], name === 'receipts' ? wanted.log : wanted.from];
  const items = await loadTable(target.client, { table, folder }, progress);
  wanted.say(`${name}: ${items} items`);
  return items;
}

/** Once for each table, before anything is taken away again. Throws one sentence when one is not as it was exported. */
async function compare({ target, exports, progress }: Work, names: readonly TableName[]): Promise<void> {
  for (const name of names.filter((one) => progress.of(`${one} compared`) === 0)) {
    const table = target.names[name];
    const wrong = await differing(target.client, [table], name === 'receipts' ? exports.log : exports.data);
    if (wrong.length > 0) throw new Stop(`${name} is not as it was exported: the data stay closed.`);
    progress.reached(`${name} compared`, 1);
  }
}

async function replay({ wanted, target }: Work): Promise<Pick<Restored, 'erased' | 'back'>> {
  const tombstones = await tombstonesOf(target.store);
  const back = await replayTombstones(target.store, tombstones, (done, of) => {
    if (done === of || done % 25 === 0) wanted.say(`tombstones: ${done} of ${of}`);
  });
  return { erased: tombstones.length, back };
}

async function inOrder(work: Work): Promise<Restored> {
  let items = 0;
  for (const name of first) items += await putBack(work, name);
  await compare(work, first);
  const erased = await replay(work);
  items += await putBack(work, 'staff');
  await compare(work, ['staff']);
  await work.target.streamsOn();
  return { items, ...erased };
}

/**
 * Puts an export back into an empty platform, which nobody can open meanwhile: everything but the seats, then the tombstones of the
 * log as it stands now, then the seats. Goes on where it was interrupted; throws one sentence when it cannot.
 */
export async function restore(wanted: Wanted): Promise<Restored> {
  const exports = { data: readManifest(wanted.from), log: readManifest(wanted.log) };
  const target = await openTarget(wanted.outDir, wanted.dataDir);
  try {
    const progress = progressIn(wanted.dataDir, [exports.data.id, exports.log.id]);
    if (progress.goesOn) wanted.say('goes on where it was interrupted');
    else await refuseUnlessEmpty(target.client, Object.values(target.names));
    const restored = await inOrder({ wanted, target, exports, progress });
    await wanted.look?.(target.endpoint);
    progress.forget();
    unmarkRestoring(wanted.dataDir);
    return restored;
  } finally {
    await target.close();
  }
}
