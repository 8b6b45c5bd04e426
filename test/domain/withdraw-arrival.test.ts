import { describe, expect, test } from 'vitest';
import type { ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { closeBatch, funnelOf } from '../../packages/domain/src/arrival/close-batch.ts';
import { evolveArrival } from '../../packages/domain/src/arrival/evolve-arrival.ts';
import { evolveBatch } from '../../packages/domain/src/arrival/evolve-batch.ts';
import { waitsForAFile } from '../../packages/domain/src/arrival/key-goes.ts';
import { referArrival } from '../../packages/domain/src/arrival/log-arrival.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import { takesOver, withdrawArrival, withdrawArrivalBody } from '../../packages/domain/src/arrival/withdraw-arrival.ts';
import { withdrawBatch } from '../../packages/domain/src/arrival/withdraw-batch.ts';
import {
  actBy,
  allNo,
  answerOf,
  brokenBy,
  countedTruck,
  eventOf,
  idOf,
  logged,
  now,
  screened,
  screening,
  truckOf,
} from './made.ts';

const open = countedTruck({}, { counted: { men: 0, women: 1, boys: 0, girls: 0 } });
const lead = actBy('shift-lead');

function withdrawing(state: ArrivalState, said: object = {}, same?: ArrivalState) {
  const body = withdrawArrivalBody.parse({ reason: 'was-not-there', ...said });
  return withdrawArrival({ state, batch: open, held: true, same }, body, actBy('intake'));
}
const takenBack = (state: ArrivalState, said: object = {}, same?: ArrivalState) =>
  evolveArrival(state, eventOf(withdrawing(state, said, same)));
const sameAs = (n: number) => ({ reason: 'logged-twice', sameAs: { batch: idOf(1), arrival: idOf(n) } });

describe('Whoever was taken back out of a batch', () => {
  const presumed = () =>
    screened(logged(11, { age: { birth: '2012' } }), { answers: { ...allNo, 'papers-kept': 'yes' } });

  test('neither holds up the closing, nor counts, nor waits for a file, and is still there with the reason', () => {
    const stays = screened(logged(10));
    const gone = takenBack(logged(11));
    expect(brokenBy(closeBatch(open, [stays, logged(11)], {}, lead))).not.toEqual({});
    const closed = eventOf(closeBatch(open, [stays, gone], {}, lead));
    expect(closed).toMatchObject({ funnel: { ...funnelOf(open, [stays]) } });
    expect(waitsForAFile(presumed())).toBe(true);
    expect(waitsForAFile(takenBack(presumed()))).toBe(false);
    expect(gone).toMatchObject({
      status: 'withdrawn',
      withdrawn: { at: now, by: 'intake-1', reason: 'was-not-there' },
    });
  });

  test('is not screened, sent on or taken back again', () => {
    const gone = takenBack(logged());
    const broken = { 'stays-in-its-state': ['status:withdrawn'] };
    expect(brokenBy(screenPerson(gone, screening(), actBy('intake')))).toEqual(broken);
    expect(brokenBy(referArrival(gone, { onward: 'ngo' }, actBy('intake')))).toEqual(broken);
    expect(brokenBy(withdrawing(gone))).toEqual(broken);
  });

  test('as logged twice names another entry that stands, and nothing else does', () => {
    const rule = 'logged-twice-names-the-entry-that-stays';
    const broken = (said: object, same?: ArrivalState) => brokenBy(withdrawing(logged(), said, same));
    expect(broken({ reason: 'logged-twice' })).toEqual({ [rule]: ['other-entry-missing'] });
    expect(broken({ ...sameAs(11), reason: 'other' }, logged(11))).toEqual({
      [rule]: ['other-entry-needs-its-reason'],
    });
    expect(broken(sameAs(10), logged())).toEqual({ [rule]: ['other-entry-is-the-same'] });
    expect(broken(sameAs(11), takenBack(logged(11)))).toEqual({ [rule]: ['other-entry-was-taken-back'] });
    expect(broken(sameAs(11), { ...logged(11), openedAs: 'erased' })).toEqual({
      [rule]: ['other-entry-was-taken-back'],
    });
    expect(broken(sameAs(11), logged(11))).toEqual({});
  });
});

describe('Standards 7.6(f): the entry that stays', () => {
  const over = (same: ArrivalState, taken: ArrivalState) =>
    evolveArrival(same, takesOver(same, taken, actBy('intake'), false));

  test('takes over needs, answers, ways on and the screening, so that nobody asks the person again', () => {
    const no = answerOf('embassy', false);
    const taken = {
      ...screened(logged(11, { needs: ['food'], threats: 'x' }), { needsMet: ['food'] }),
      consents: [no],
      onward: ['ngo' as const],
    };
    const after = over(logged(10, { needs: ['doctor'] }), taken);
    expect(after).toMatchObject({
      status: 'screened',
      needs: ['doctor', 'food'],
      threatened: true,
      consents: [no],
      onward: ['ngo'],
    });
    expect(after.screening).toEqual(taken.screening);
    expect(over(after, taken)).toEqual(after);
  });

  test('is a presumed victim where either of the two entries shows one (Standards 7.1(c))', () => {
    const [victim, not] = [screened(logged(11), { answers: { ...allNo, 'papers-kept': 'yes' } }), screened(logged(10))];
    expect(over(not, victim).screening?.result).toBe('presumed-victim');
    expect(over(victim, not).screening).toEqual(victim.screening);
  });
});

describe('A batch that was opened by mistake', () => {
  test('is taken back while nobody stands in it, and not once it is closed', () => {
    const said = { reason: 'opened-by-mistake' as const };
    expect(brokenBy(withdrawBatch(truckOf(), [logged()], said, lead))).toEqual({
      'a-batch-with-people-stays': [`stands:${idOf(10)}`],
    });
    const event = eventOf(withdrawBatch(truckOf(), [takenBack(logged())], said, lead));
    const gone = evolveBatch(truckOf(), event);
    expect(gone).toEqual({ ...truckOf(), status: 'withdrawn', closedAt: now, withdrawn: 'opened-by-mistake' });
    expect(brokenBy(withdrawBatch(gone, [], said, lead))).toEqual({ 'stays-in-its-state': ['status:withdrawn'] });
    expect(evolveBatch(gone, { type: 'BatchStandsAgain', occurredAt: now })).toEqual(truckOf());
  });
});
