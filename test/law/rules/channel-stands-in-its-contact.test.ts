import { describe, expect, test } from 'vitest';
import { channelStandsInItsContact } from '../../../packages/domain/src/rules/channel-stands-in-its-contact.ts';

const judge = channelStandsInItsContact.breaches;
const channels = [{ kind: 'phone' as const, value: '117', source: 'a newspaper', public: true }];

describe('channel-stands-in-its-contact', () => {
  test('A limit allows: the verification of a channel that the directory holds', () => {
    expect(judge(channels, { kind: 'phone', value: '117' })).toEqual([]);
  });

  test('A limit refuses: a number that somebody heard of, and the same words as another kind of channel', () => {
    expect(judge(channels, { kind: 'phone', value: '118' })).toEqual(['no-such-channel']);
    expect(judge(channels, { kind: 'secure-chat', value: '117' })).toEqual(['no-such-channel']);
    expect(judge([], { kind: 'phone', value: '117' })).toEqual(['no-such-channel']);
  });
});
