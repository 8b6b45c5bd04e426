import { describe, expect, test } from 'vitest';
import { freshnessOf, isUsable } from '../../packages/domain/src/directory/channel.ts';
import { type ContactState, contactState } from '../../packages/domain/src/directory/contact.ts';
import { channelsToVerify, verifiedLast } from '../../packages/domain/src/directory/verified-last.ts';
import { knownContacts } from '../../packages/domain/src/settings/known/contacts.ts';
import { knownOrganisations } from '../../packages/domain/src/settings/known/organisations.ts';

const at = '2026-03-02T03:00:00.000Z';

type InPrint = readonly [source: RegExp, published: string | undefined, hours: string | undefined, ...values: string[]];

/** What was found in print, typed by hand from the field's notes: whoever is not here was not found, and has no channel. */
const inPrint: Readonly<Record<string, InPrint>> = {
  'national-police': [/VietnamPlus/, '2022-08-31', undefined, '117'],
  'hotline-111': [/SGGP and VnEconomy/, '2025-09-19', '24/7', '111'],
  'mfa-vn-citizen-protection': [
    /VietnamPlus, 18 September 2022; vietnam.vn, December 2025/,
    '2025-12',
    undefined,
    '+84 981 84 84 84',
    '+84 965 41 11 18',
    'baohocongdan@gmail.com',
  ],
  'embassy-vn-phnom-penh': [/VietnamPlus/, '2022-09-18', undefined, '+855-23726274'],
  'consulate-vn-sihanoukville': [
    /18 September 2022 and 4 March 2021/,
    '2022-09-18',
    undefined,
    '+855-34934039',
    '0882 248 888',
    '0977 988 666',
  ],
  'msdhs-hotline': [/undated/, undefined, undefined, '1300', '+66-99-130-1300'],
  'mfa-th-call-centre': [/The Nation/, '2025-06-20', '24/7', '+66 2 572 8442'],
  'mapo-hotline': [/Malay Mail, 30 July and 2 August 2017/, '2017-08-02', '07:30-21:00', '03-8000 8000'],
  'talian-kasih': [/source-code excerpt, undated/, undefined, undefined, '15999'],
  'embassy-kh-bangkok': [/RFA Khmer/, '2014-05-27', undefined, '081 441 9872', '098 404 1550', '082 799 0007'],
  'kampong-cham-anti-trafficking': [/2020 and 2021/, undefined, undefined, '081 37 38 39', '011 714 668'],
  'iom-cambodia': [/about 2015/, undefined, undefined, '+855 23 216 532'],
};

describe('What the directory begins with', () => {
  test('is what was printed somewhere, each with its source and day, and never verified; no number is made up', () => {
    for (const [id, { channels, hours, purposes, languages }] of knownContacts) {
      const [source, published, open, ...values] = inPrint[id] ?? [/./, undefined, undefined];
      expect(
        channels.map(({ value }) => value),
        id,
      ).toEqual(values);
      expect([hours, purposes, languages], id).toEqual([open, [], []]);
      for (const one of channels) {
        expect([one.published, one.verified, isUsable(one, at)], one.value).toEqual([published, undefined, false]);
        expect(one.source).toMatch(source);
      }
    }
    expect(Object.keys(inPrint).filter((id) => !knownContacts.some(([one]) => one === id))).toEqual([]);
  });

  test('holds the duty phones of 2014 as out of use', () => {
    const duty = knownContacts.find(([id]) => id === 'embassy-kh-bangkok')?.[1].channels ?? [];
    expect(duty.map((one) => freshnessOf(one, at))).toEqual(['out-of-use', 'out-of-use', 'out-of-use']);
  });

  test('is one contact for each known organisation, each id once, in the shape that is stored; a successor follows a known one', () => {
    expect(knownContacts.map(([id]) => id)).toEqual(knownOrganisations.map(({ id }) => id));
    const ids = new Set(knownOrganisations.map(({ id }) => id));
    expect(ids.size).toBe(knownOrganisations.length);
    for (const { successorOf } of knownOrganisations)
      expect(successorOf === undefined || ids.has(successorOf)).toBe(true);
    for (const [id, one] of knownContacts)
      expect(contactState.safeParse({ id, status: 'listed', listed: one }).error, id).toBeUndefined();
  });
});

describe('The queue of what is to be verified', () => {
  const police = knownContacts.find(([id]) => id === 'national-police')?.[1];
  const nobody = knownContacts.find(([id]) => id === 'damnok-toek')?.[1];
  const called = police && {
    ...police,
    channels: police.channels.map((one) => ({
      ...one,
      verified: { on: '2026-02-28', by: 'keeper', how: 'call' as const },
    })),
  };
  const duty = knownContacts.find(([id]) => id === 'embassy-kh-bangkok')?.[1];

  test('begins with what nobody ever verified; what has no channel, is out of use or was called lately is not in it', () => {
    const waits = (one: ContactState['listed'], when = at) => channelsToVerify({ listed: one }, when).length;
    expect([waits(police), waits(nobody), waits(duty), waits(called)]).toEqual([1, 0, 0, 0]);
    expect(waits(called, '2026-06-01T03:00:00.000Z')).toBe(1);
    expect([verifiedLast({ listed: police }), verifiedLast({ listed: called })]).toEqual(['', '2026-02-28']);
  });
});
