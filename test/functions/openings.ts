import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type CaseState, caseState } from '@homeward/domain/case/case';
import { cases } from '@homeward/store/cases';
import { isExport } from '@homeward/store/exports';
import { nameOf, type Store } from '@homeward/store/open-store';

type Item = Readonly<Record<string, unknown>>;
type Life = { readonly from: string; readonly until: string | undefined };

async function all(store: Store, table: 'cases' | 'exchange' | 'receipts'): Promise<readonly Item[]> {
  const items: Item[] = [];
  let next: Record<string, unknown> | undefined;
  do {
    const page = await store.db.send(new ScanCommand({ TableName: nameOf(store, table), ExclusiveStartKey: next }));
    items.push(...(page.Items ?? []));
    next = page.LastEvaluatedKey;
  } while (next !== undefined);
  return items;
}

/** From which act to which each copy of every case was alive, by its id: told by the events alone. */
async function livesOf(store: Store): Promise<ReadonlyMap<string, Life>> {
  const events = (await all(store, 'cases')).filter(
    ({ pk, event }) => event !== undefined && String(pk).startsWith('state#') && !isExport(String(pk)),
  );
  const states = new Map<string, CaseState>();
  const lives = new Map<string, Life>();
  for (const item of events.toSorted((one, next) => Number(one['v']) - Number(next['v']))) {
    const after = cases.evolve(states.get(String(item['pk'])), cases.event.parse(item['event']));
    states.set(String(item['pk']), caseState.parse(after));
    for (const { id, status } of after.copies) noteLife(lives, id, status === 'alive', String(item['recordedAt']));
  }
  await noteSheets(store, lives);
  return lives;
}

/** A sheet of a person who has no file here stands in their handover alone, from the act that made it on; its end is not followed here. */
async function noteSheets(store: Store, lives: Map<string, Life>): Promise<void> {
  const events = (await all(store, 'exchange')).filter(({ event }) => event !== undefined);
  for (const { event, recordedAt } of events.toSorted((one, next) => Number(one['v']) - Number(next['v']))) {
    const { disclosures = {} } = event as { readonly disclosures?: Readonly<Record<string, string>> };
    for (const id of Object.values(disclosures)) noteLife(lives, id, true, String(recordedAt));
  }
}

function noteLife(lives: Map<string, Life>, id: string, alive: boolean, at: string): void {
  const life = lives.get(id);
  if (life === undefined) lives.set(id, { from: at, until: alive ? undefined : at });
  else if (!alive && life.until === undefined) lives.set(id, { ...life, until: at });
}

/** Every receipt of an opening of a copy, and what is wrong with those that name none, or one that was not alive at that time. */
export async function openingsOf(store: Store): Promise<{ readonly count: number; readonly wrong: readonly string[] }> {
  const lives = await livesOf(store);
  const openings = (await all(store, 'receipts')).filter(
    ({ thing, restsOn, operation }) =>
      operation !== 'readAnswer' &&
      (String(thing).startsWith('disclosure#') || (operation === 'readSection' && lives.has(String(restsOn)))),
  );
  const wrong = openings.flatMap(({ thing, restsOn, at }) => {
    const life = lives.get(String(restsOn));
    const named = !String(thing).startsWith('disclosure#') || thing === `disclosure#${restsOn}`;
    if (!named || life === undefined) return [`${thing} rests on ${restsOn || 'nothing'}`];
    const then = life.from <= String(at) && String(at) <= (life.until ?? '9');
    return then ? [] : [`${thing} was opened at ${at}, alive from ${life.from} to ${life.until}`];
  });
  return { count: openings.length, wrong };
}
