import { describe, expect, test } from 'vitest';
import { receiverSitsInHisCountry } from '../../../packages/domain/src/rules/receiver-sits-in-his-country.ts';

const judge = (to: 'ngo' | 'embassy' | 'mission', country: 'KH' | 'TH', known = ['one']) =>
  receiverSitsInHisCountry.breaches({ to, country, organisation: 'one' }, known);

describe('receiver-sits-in-his-country', () => {
  test('A limit allows: a known organisation at a desk of its own country', () => {
    expect(judge('ngo', 'KH')).toEqual([]);
    expect(judge('mission', 'KH')).toEqual([]);
    expect(judge('embassy', 'TH')).toEqual([]);
  });

  test('A limit refuses: an embassy of Cambodia, a provider abroad', () => {
    expect(judge('embassy', 'KH')).toEqual(['other-country']);
    expect(judge('ngo', 'TH')).toEqual(['other-country']);
  });

  test('A limit refuses: an organisation that the directory does not have there', () => {
    expect(judge('ngo', 'KH', [])).toEqual(['unknown-organisation']);
  });
});
