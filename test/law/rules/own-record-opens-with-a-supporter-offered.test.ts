import { describe, expect, test } from 'vitest';
import { ownRecordOpensWithASupporterOffered } from '../../../packages/domain/src/rules/own-record-opens-with-a-supporter-offered.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object) => breachesOf(ownRecordOpensWithASupporterOffered, { said: { language: 'km', ...said } });

describe('own-record-opens-with-a-supporter-offered', () => {
  test('Standards 11(9) allows: the person’s file opens once a supporter was offered, whether the person wants one or not', () => {
    expect(judge({ supporterOffered: true, supporterPresent: true })).toEqual([]);
    expect(judge({ supporterOffered: true, supporterPresent: false })).toEqual([]);
  });

  test('Standards 6.5(d) refuses: the person’s file does not open before anybody has asked them', () => {
    expect(judge({ supporterOffered: false, supporterPresent: false })).toEqual(['supporter-not-offered']);
    expect(judge({ supporterOffered: false, supporterPresent: true })).toEqual(['supporter-not-offered']);
  });
});
