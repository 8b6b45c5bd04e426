import { expect, test } from 'vitest';
import { hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, fileOf, idOf, now } from './made.ts';

test('Standards 11(9): a record kept from somebody who is grown up now is marked, whatever day it is dated to', () => {
  const recordRequests = [
    { id: idOf(61), at: hoursFromNow(-90), by: 'case-worker-1', language: 'km', records: ['case' as const] },
  ];
  const file = fileOf({ age: 'child', childUntil: hoursFromNow(-48).slice(0, 10), recordRequests });
  const said = { request: idOf(61), outcome: 'withheld', reason: 'child-best-interest', language: 'km' };
  const act = { ...actBy('case-worker', {}, hoursFromNow(-72)), recordedAt: now, lateReason: 'from-paper' as const };
  const supported = { supporter: true, supportOnStandby: true, explained: true, hurt: false };
  const broken = brokenBy(keep('answerRecordsRequest', { ...said, ...supported } as never, { file, act }));
  expect(broken['records-are-hers-to-see']).toEqual(['records-withheld']);
});
