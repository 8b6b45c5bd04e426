import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionNames } from '../../packages/domain/src/case/sections.ts';
import { agreedUntil } from '../../packages/domain/src/consent/agreed-until.ts';
import { usualBundle } from '../../packages/domain/src/consent/bundle.ts';
import { recipientKind } from '../../packages/domain/src/consent/consent.ts';
import {
  consents,
  coveredBy,
  coveredSections,
  livingConsents,
  withdrawIn,
} from '../../packages/domain/src/consent/ledger.ts';
import { prove, runsOf } from '../proof/prove.ts';
import { anyAsking, anyLedger, anyMoment, readAloud } from './ledgers.ts';
import { answerOf, idOf, now } from './made.ts';

const ledgers = runsOf(1000, 20_000);
const before = '2026-03-01T03:00:00.000Z';
const ngo = { to: 'ngo', use: 'referral' } as const;

describe('Standards 6.3(b): any ledger', () => {
  test('the person’s last word on each section counts, as the ledger read aloud says it', () => {
    prove(
      'The consent ledger, read aloud',
      ledgers,
      fc.property(anyLedger, anyAsking, anyMoment, (ledger, asking, at) => {
        const aloud = sectionNames.map((one) => [one, readAloud(ledger, asking, one, at)] as const);
        const covered = coveredSections(ledger, asking, at);
        expect(covered).toEqual(Object.fromEntries(aloud.filter(([, id]) => id !== undefined)));
        for (const [section, id] of aloud) expect(coveredBy(ledger, { ...asking, sections: [section] }, at)).toBe(id);
      }),
    );
  });

  test('a withdrawal ends a consent from its moment on, wakes no older one, changes nothing before it, and keeps every entry', () => {
    prove(
      'Withdrawal',
      ledgers,
      fc.property(anyLedger, anyMoment, anyAsking, (ledger, at, asking) => {
        for (const { id, at: since } of livingConsents(ledger, at)) {
          const rest = withdrawIn(ledger, id, { entry: idOf(999), at });
          expect(livingConsents(rest, at).map((one) => one.id)).not.toContain(id);
          expect(rest.map(({ withdrawn: _, ...one }) => one)).toEqual(ledger.map(({ withdrawn: _, ...one }) => one));
          const [was, is] = [coveredSections(ledger, asking, at), coveredSections(rest, asking, at)];
          const left = Object.entries(was).filter(([, one]) => one !== id);
          expect(left).toEqual(expect.arrayContaining(Object.entries(is)));
          const earlier = new Date(Date.parse(at) - 1).toISOString();
          if (earlier >= since)
            expect(livingConsents(rest, earlier)).toHaveLength(livingConsents(ledger, earlier).length);
        }
      }),
    );
  });

  test('no later word changes what was covered before it', () => {
    prove(
      'What was covered stays told',
      ledgers,
      fc.property(anyLedger, anyAsking, anyMoment, (ledger, asking, at) => {
        const known = ledger.filter((one) => one.at <= at);
        expect(coveredSections(ledger, asking, at)).toEqual(coveredSections(known, asking, at));
      }),
    );
  });

  test('Standards 11(7): HIV rests only on an entry of its own', () => {
    prove(
      'HIV by itself',
      ledgers,
      fc.property(anyLedger, anyAsking, anyMoment, (ledger, asking, at) => {
        const id = coveredBy(ledger, { ...asking, sections: ['hiv'] }, at);
        if (id !== undefined) expect(ledger.find((one) => one.id === id)?.sections).toEqual(['hiv']);
        expect(coveredBy(ledger, { ...asking, sections: ['medical', 'hiv'] }, at)).toBeUndefined();
      }),
    );
  });

  test('whatever is covered rests on a living consent to that recipient, for that use; who is covered is consented to', () => {
    prove(
      'Covered is living',
      ledgers,
      fc.property(anyLedger, anyAsking, anyMoment, (ledger, asking, at) => {
        const ids = Object.values(coveredSections(ledger, asking, at));
        const uses = ['referral', 'return', 'health'] as const;
        const any = uses.some((use) => Object.keys(coveredSections(ledger, { ...asking, use }, at)).length > 0);
        expect(consents(ledger, asking.to, at, asking.organisation)).toBe(any);
        for (const id of ids) {
          const one = ledger.find((entry) => entry.id === id);
          expect(one).toMatchObject({ to: asking.to, for: asking.use, given: true });
          expect(livingConsents(ledger, at).some((living) => living.id === id) || one?.organisation === undefined).toBe(
            true,
          );
        }
      }),
    );
  });

  test('the day to which the person agrees without more being said is the day on which it ends', () => {
    prove(
      'Agreed until',
      ledgers,
      fc.property(anyLedger, fc.constantFrom('ngo', 'counterpart', 'receiving-authority'), (ledger, to) => {
        const agreed = agreedUntil(ledger, to as 'ngo');
        const at = '2026-04-30T00:00:00.000Z';
        const lives = agreed !== undefined && (agreed.until === undefined || agreed.until >= '2026-04-30');
        expect(consents(ledger, to as 'ngo', at)).toBe(lives);
      }),
    );
  });
});

describe('A question to the ledger', () => {
  const yes = answerOf('ngo', true, { id: 'yes', sections: ['identity', 'needs'], at: before });

  test('is answered by one consent for all of it, or by none', () => {
    const more = answerOf('ngo', true, { id: 'more', sections: ['medical'] });
    expect(coveredBy([yes, more], { ...ngo, sections: ['identity', 'needs'] }, now)).toBe('yes');
    expect(coveredBy([yes, more], { ...ngo, sections: ['medical'] }, now)).toBe('more');
    expect(coveredBy([yes, more], { ...ngo, sections: ['identity', 'medical'] }, now)).toBeUndefined();
    expect(coveredBy([yes], { ...ngo, sections: [] }, now)).toBeUndefined();
    expect(coveredBy([yes], { to: 'ngo', use: 'health', sections: ['identity'] }, now)).toBeUndefined();
  });

  test('a yes to a kind is one to each of it, a yes to one is to nobody else, and a no to one leaves the others', () => {
    const asked = { ...ngo, sections: ['identity'] } as const;
    const one = { ...yes, organisation: 'org-one' };
    expect(coveredBy([yes], { ...asked, organisation: 'org-one' }, now)).toBe('yes');
    expect(coveredBy([one], { ...asked, organisation: 'org-one' }, now)).toBe('yes');
    expect(coveredBy([one], { ...asked, organisation: 'org-two' }, now)).toBeUndefined();
    expect(coveredBy([one], asked, now)).toBeUndefined();
    const no = answerOf('ngo', false, { id: 'no', organisation: 'org-one' });
    expect(coveredBy([yes, no], { ...asked, organisation: 'org-one' }, now)).toBeUndefined();
    expect(coveredBy([yes, no], { ...asked, organisation: 'org-two' }, now)).toBe('yes');
    expect(consents([yes, no], 'ngo', now, 'org-one')).toBe(false);
  });

  test('Standards 6.3(b): a no to the unit abroad, or a yes taken back, holds under its other kind until a later yes', () => {
    const said = { sections: ['identity'] as const, for: 'return' as const };
    const asked = { use: 'return', sections: ['identity'], organisation: 'unit' } as const;
    for (const [one, other] of [
      ['counterpart', 'receiving-authority'],
      ['receiving-authority', 'counterpart'],
    ] as const) {
      const earlier = answerOf(other, true, { ...said, id: 'earlier', at: before } as never);
      const no = answerOf(one, false, { ...said, id: 'no' } as never);
      const covered = (...ledger: Parameters<typeof coveredBy>[0][number][]) =>
        coveredBy(ledger, { to: other, ...asked }, now);
      expect(covered(earlier)).toBe('earlier');
      expect(covered(earlier, no)).toBeUndefined();
      expect(livingConsents([earlier, no], now)).toEqual([]);
      const taken = { ...no, given: true, at: before, withdrawn: { at: now, entry: idOf(9) } };
      expect(covered(earlier, taken)).toBeUndefined();
      expect(covered(no, { ...earlier, id: 'later', at: now })).toBe('later');
    }
    const shelter = answerOf('shelter', true, { ...said, id: 'shelter', at: before } as never);
    const ngoNo = answerOf('ngo', false, { ...said, id: 'no' } as never);
    expect(coveredBy([shelter, ngoNo], { to: 'shelter', ...asked }, now)).toBe('shelter');
  });

  test('a no to who the person is, or to nothing in particular, is a no to all; a no to one thing leaves the rest', () => {
    const asked = { ...ngo, sections: ['needs'] } as const;
    const no = (sections: readonly ('identity' | 'needs' | 'travel')[]) =>
      answerOf('ngo', false, { id: 'no', sections: [...sections] });
    expect(coveredBy([yes, no(['identity'])], asked, now)).toBeUndefined();
    expect(coveredBy([yes, no([])], asked, now)).toBeUndefined();
    expect(coveredBy([yes, no(['travel'])], asked, now)).toBe('yes');
    expect(coveredBy([yes, no(['needs'])], { ...asked, sections: ['identity'] }, now)).toBe('yes');
  });

  test('Standards 11(7): no usual bundle asks for HIV or for the person’s family', () => {
    expect(Object.keys(usualBundle).toSorted()).toEqual([...recipientKind.options].toSorted());
    for (const [to, { sections }] of Object.entries(usualBundle)) {
      expect(sections, to).not.toContain('hiv');
      expect(sections, to).not.toContain('family');
    }
  });
});
