import type { CaseState } from '@homeward/domain/case/case';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openingOf } from '../domain/counted-person.ts';
import { idOf, now } from '../domain/made.ts';
import { openFacts, openingSk } from './facts-stage.ts';

const facts = await openFacts();
afterAll(() => facts.stop());

/** Each test has a file, a handover and an event of its own. */
let file = 100;
beforeEach(() => {
  file += 1;
});
const sk = () => `event#${idOf(file)}#act#somebody`;
const lay = (change: Partial<CaseState>, counted = true) => facts.lay(idOf(file), change, counted);
type Sent = { readonly pk: string; readonly event: object; readonly status?: string };
const writtenBy = (sent: Sent) => facts.writtenBy({ ...sent, sk: sk() });
const has = (item: object) => expect.objectContaining(item);

const abroad = { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' } as const;
const stamp = { occurredAt: now, by: 'x' };
/** An act by which nothing is counted. */
const phaseOpened = { type: 'PhaseOpened', ...stamp, id: idOf(9), said: { phase: 'reintegration' } };
const opens = (state: CaseState, pk: string) => facts.writtenBy({ pk, sk: openingSk, event: openingOf(state) });

describe('of a case', () => {
  test('the opening counts a return and begins a row of services', async () => {
    const { state, pk } = await lay(abroad);
    const written = await opens(state, pk);
    expect(written).toEqual([
      has({
        pk: 'open#TH',
        fact: has({ type: 'returned', country: 'TH', recordedAt: now }),
      }),
      has({
        pk: 'open#parity#2026-Q1',
        row: has({ organisation: state.organisation, foreign: false }),
      }),
    ]);
    expect(JSON.stringify(written)).not.toContain(state.id);
    expect(await opens(state, pk)).toEqual([]);
  });

  test('an offer or an answer of a service writes its row anew, and no other act does', async () => {
    const { pk } = await lay({ channel: 'domestic', corridor: 'KH-KH' });
    const rows = async (event: object) =>
      (await writtenBy({ pk, event })).flatMap((item) => ('row' in item ? ['row'] : []));
    expect(await rows(phaseOpened)).toEqual([]);
    expect(await rows({ type: 'ServiceOffered', ...stamp, id: idOf(1), said: { service: 'medical' } })).toEqual([
      'row',
    ]);
  });

  test('that somebody was to be refused for being foreign counts in the month and at the centre', async () => {
    const { state, pk } = await lay({ ...abroad, channel: 'domestic' });
    const written = await writtenBy({ pk, event: { type: 'ForeignGivenAsReason', ...stamp, id: idOf(1) } });
    expect(written).toEqual([
      has({
        pk: 'open#TH',
        fact: has({ type: 'parity-incident', corridor: 'TH-KH' }),
      }),
      has({ pk: 'open#parity#2026-Q1', incident: { organisation: state.organisation } }),
    ]);
  });

  const delayed = (n: number, at = now) => {
    const said = { decision: idOf(3), responsible: 'embassy', reason: 'papers' };
    return { sk: `event#delayed${n}`, event: { type: 'ReturnDelayed', occurredAt: at, by: 'x', id: idOf(n), said } };
  };

  test('two tries, and two delays, count as two', async () => {
    const { pk } = await lay({ ...abroad, channel: 'domestic' });
    const later = new Date(Date.parse(now) + 1000).toISOString();
    const held = [await facts.writtenBy({ pk, ...delayed(2) }), await facts.writtenBy({ pk, ...delayed(4, later) })];
    expect(held.flat().filter((item) => 'byEndPk' in item)).toHaveLength(2);
    const tried = (one: number) =>
      facts.writtenBy({ pk, sk: `event#${one}`, event: { type: 'ForeignGivenAsReason', ...stamp, id: idOf(one) } });
    expect([(await tried(1)).length, (await tried(2)).length]).toEqual([2, 2]);
  });

  test('a referral inside the country counts under its own name, once it is written', async () => {
    const said = { to: 'x', kind: 'ngo', services: ['medical'], expects: ['with-a-skill'], decision: idOf(3) } as const;
    const { pk } = await lay({ channel: 'domestic', corridor: 'KH-KH' });
    const written = await writtenBy({ pk, event: { type: 'CaseReferred', ...stamp, id: idOf(2), said } });
    expect(written).toContainEqual(
      has({
        pk: 'open#KH',
        fact: has({ type: 'referred', channel: 'domestic' }),
      }),
    );
  });

  test('who waits to go home lies apart, from the day of the delay', async () => {
    const { pk } = await lay({ ...abroad, citizenship: 'TH' });
    expect(await facts.writtenBy({ pk, ...delayed(2) })).toContainEqual(
      has({
        pk: 'open#held#TH',
        fact: has({ type: 'held', reason: 'document', at: now }),
      }),
    );
    expect(await writtenBy({ pk, event: phaseOpened })).toEqual([]);
  });

  test('nothing is counted of one that was erased, or that has no name to be counted under', async () => {
    const erased = await lay({ ...abroad, erased: { id: idOf(1), at: now, by: 'x', erasure: idOf(2) } as never });
    expect(await opens(erased.state, erased.pk)).toEqual([]);
    file += 1;
    const nameless = await lay(abroad, false);
    expect(await opens(nameless.state, nameless.pk)).toEqual([]);
  });
});
