import { describe, expect, test } from 'vitest';
import { arrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { closeBatch, closeBatchBody, funnelOf } from '../../packages/domain/src/arrival/close-batch.ts';
import { countedOnly, isErased } from '../../packages/domain/src/arrival/counted-only.ts';
import { openFromArrival } from '../../packages/domain/src/case/open-case.ts';
import {
  actBy,
  allNo,
  answerOf,
  brokenBy,
  countedTruck,
  eventOf,
  following,
  idOf,
  logged,
  now,
  screened,
} from './made.ts';

/** A child with an indicator who needed a doctor, was asked and has a file. */
const opened = {
  ...screened(logged(10, { age: { birth: '2012' }, needs: ['doctor'] }), {
    answers: { ...allNo, 'papers-kept': 'yes' },
    needsMet: ['doctor'],
  }),
  status: 'opened' as const,
  openedAs: idOf(50),
  consents: [answerOf('case-file', true)],
  onward: ['transit-centre-bed' as const],
  sections: { identity: 1 },
};
const truck = countedTruck({ declared: 3 });
const others = [screened(logged(11)), screened(logged(13, { sex: 'male' }))];

describe('an arrival whose person was erased', () => {
  const left = countedOnly(arrivalState.parse(opened));

  test('adds up in the truck’s figures as before, and keeps no batch from closing', () => {
    expect(funnelOf(truck, [left, ...others])).toEqual(funnelOf(truck, [opened, ...others]));
    const closing = closeBatchBody.parse({});
    const [before, after] = [opened, left].map((one) =>
      closeBatch(truck, [one, ...others], closing, actBy('shift-lead')),
    );
    expect(eventOf(after as never)).toEqual(eventOf(before as never));
  });

  test('holds nothing that the person said, needed or agreed to, and no way to their file', () => {
    expect(arrivalState.parse(left)).toEqual(left);
    expect(isErased(left)).toBe(true);
    expect(left).toMatchObject({
      consents: [],
      sections: {},
      needs: [],
      screening: { needsMet: [], exploitation: [] },
    });
    expect(Object.values(left.screening?.answers ?? {})).not.toContain('yes');
    expect(left).not.toHaveProperty('childUntil');
    expect(JSON.stringify(left)).not.toContain(idOf(50));
  });

  test('becomes no second file', () => {
    const said = { from: 'arrival', batch: left.batch, arrival: left.id, exploitation: [], doNotContactEmbassy: false };
    const again = openFromArrival(idOf(51), said as never, left, actBy('case-worker'));
    expect(brokenBy(again)).toHaveProperty('one-file-a-person');
    expect(
      isErased(following(screened(logged(12)), { type: 'ArrivalOpened', as: idOf(52), occurredAt: now, by: 'w' })),
    ).toBe(false);
  });
});
