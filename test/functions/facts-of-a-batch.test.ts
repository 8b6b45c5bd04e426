import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { parityRowOf } from '@homeward/domain/report/parity/row';
import { countedCase } from '@homeward/store/counted';
import { nameOf } from '@homeward/store/open-store';
import { afterAll, describe, expect, test } from 'vitest';
import { openingOf } from '../domain/counted-person.ts';
import { idOf, now } from '../domain/made.ts';
import { itemsOf } from '../store/database.ts';
import { openFacts, openingSk } from './facts-stage.ts';

const facts = await openFacts();
afterAll(() => facts.stop());

const stamp = { occurredAt: now, by: 'x' };
const abroad = { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' } as const;

/** A file that is opened, served, refused for being foreign and moved on, as its events lie in the stream. */
async function lived(file: number) {
  const { state, pk } = await facts.lay(idOf(file), abroad);
  const events = [
    { pk, sk: openingSk, event: openingOf(state), v: 1 },
    { pk, sk: 'event#2', event: { type: 'ServiceOffered', ...stamp, id: idOf(1), said: { service: 'medical' } }, v: 2 },
    { pk, sk: 'event#3', event: { type: 'ForeignGivenAsReason', ...stamp, id: idOf(2) }, v: 3 },
    {
      pk,
      sk: 'event#4',
      event: { type: 'PhaseOpened', ...stamp, id: idOf(9), said: { phase: 'reintegration' } },
      v: 4,
    },
  ];
  return { id: idOf(file), state, pk, events };
}

/** What lies in the table of facts of a file, without the names that its own token gives. */
async function counted(id: string) {
  const all = (await facts.countedOf(id)).map(({ id: _, ...one }) => one);
  return all.toSorted((one, other) => one.type.localeCompare(other.type));
}

describe('events that come in one batch', () => {
  test('give of one file what they give one after another', async () => {
    const [one, other] = [await lived(1), await lived(2)];
    for (const event of one.events) expect(await facts.told(event)).toBe('done');
    expect(await facts.told(...other.events)).toBe('done');
    const [apart, atOnce] = [await counted(one.id), await counted(other.id)];
    expect(atOnce).toEqual(apart);
    expect(atOnce.map(({ type }) => type)).toEqual(['counted', 'parity-incident', 'returned']);
    const rows = (await itemsOf(facts.store, 'facts')).flatMap(({ row }) => (row === undefined ? [] : [row]));
    expect(rows).toEqual(
      [one, other].map(({ state }) => expect.objectContaining({ foreign: parityRowOf(state).foreign })),
    );
  });

  test('are counted once, at the last that tells of services, whatever comes between them of another file', async () => {
    const [one, other] = [await lived(3), await lived(4)];
    const mixed = one.events.flatMap((event, at) => [event, other.events[at] ?? event]);
    expect(await facts.told(...mixed)).toBe('done');
    for (const { id, pk, events } of [one, other]) {
      const { named } = (await countedCase(facts.store, id)) ?? expect.fail('nobody is counted');
      const [returned] = (await facts.countedOf(id)).filter(({ type }) => type === 'returned');
      const item = (await itemsOf(facts.store, 'facts')).find(
        ({ fact }) => (fact as { id: string } | undefined)?.id === returned?.id,
      );
      expect(item?.['heard']).toBe(named(`${returned?.id}/${pk}/${events[1]?.sk}`));
    }
  });

  test('that come again with another one wait again for their month, should the first try have got no further', async () => {
    const { pk, events } = await lived(5);
    const offered = { type: 'ServiceOffered', by: 'x', occurredAt: '2026-04-02T03:00:00.000Z', id: idOf(7) };
    const another = { pk, sk: 'event#5', event: { ...offered, said: { service: 'legal-aid' } }, v: 5 };
    const waits = async () => (await itemsOf(facts.store, 'facts')).filter(({ pk }) => pk === 'open#pending');
    expect(await facts.told(...events)).toBe('done');
    const TableName = nameOf(facts.store, 'facts');
    for (const { pk, sk } of await waits())
      await facts.store.db.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
    expect(await facts.told(...events, another)).toBe('done');
    expect((await waits()).map(({ sk }) => sk)).toEqual(['TH#2026-03', 'TH#2026-04']);
  });
});
