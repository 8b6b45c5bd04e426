import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { dueBy } from './followed.ts';
import { keep } from './keep.ts';
import { brokenBy, eventOf, fileOf, idOf, now } from './made.ts';
import { released } from './proposals.ts';

const stays = [entryOf({ setting: 'transit-centre', place: 'poipet-transit-centre' } as const, hoursFromNow(-20), 50)];
const child = (more: Partial<CaseState> = {}) => fileOf({ age: 'child', stays, ...more });
const onePerson = {
  'child-goes-to-family-by-two-people': ['one-person'],
  'child-is-placed-only-with-a-safe-family': ['family:not-assessed'],
};
const agreed = {
  familySafety: [entryOf({ outcome: 'safe', assessedBy: 'ngo' } as const, hoursFromNow(-5), 60)],
  releases: [released({ with: 'family' })],
  approvals: [{ ...entryOf({ proposal: released().id, answer: 'approved' } as const, hoursFromNow(-4), 92), by: 'x' }],
};

describe('Standards 6.1(h): a child who is said to have gone home', () => {
  const ended = (file: CaseState) => brokenBy(keep('endStay', { stay: idOf(50), reason: 'went-home' }, { file }));
  const let_ = (to: 'family' | 'own-home' | 'work') => (file: CaseState) =>
    brokenBy(keep('recordLeaving', { from: 'shelter', to, adviceGiven: true }, { file }));

  test.each([
    ['the end of a stay', ended],
    ['leaving for the family', let_('family')],
    ['leaving for the home', let_('own-home')],
  ])('%s carries the breach where nobody found the family safe and no second person agreed', (_how, went) => {
    expect(went(child())).toEqual(onePerson);
    expect(went(child(agreed))).toEqual({});
    expect(went(child({ age: 'adult' }))).toEqual({});
  });

  test('goes across a border by a handover or a journey that has rules of its own', () => {
    const by = (more: object) => child({ handover: idOf(40), ...more });
    const over = { returnEnded: { handover: idOf(40), at: now, sheetsClosed: true } };
    expect(ended(by({}))).toEqual(onePerson);
    const file = evolveCase(by({}), {
      type: 'ReturnEnded',
      handover: idOf(40),
      occurredAt: now,
      by: 'x',
      received: true,
    });
    expect(ended(file)).toEqual({});
    expect(ended(by(over))).toEqual(onePerson);
    expect(ended(by({ origin: 'handover' }))).toEqual(onePerson);
    const wentBack = { country: 'TH', how: 'embassy-assisted' } as const;
    expect(ended(child({ journeysHome: [entryOf({ humane: [], wentBack }, now, 63)] }))).toEqual({});
  });

  test('lives where a reintegration says, which stands on rules of its own', () => {
    const begun = { decision: idOf(1), consultation: idOf(2), to: 'new-family' } as const;
    expect(ended(child({ reintegrations: [entryOf(begun, now, 64)] }))).toEqual({});
    expect(let_('work')(child())).toEqual({});
  });
});

describe('Standards 6.1(k): a child who is said to have left a stay by their own choice', () => {
  const left = (file: CaseState) => keep('endStay', { stay: idOf(50), reason: 'left-by-own-choice' }, { file });
  const since = (file: CaseState) => evolveCase(file, eventOf(left(file)));

  test('is missing, and looked for from then on, in a closed case too', () => {
    for (const status of ['open', 'closed'] as const) {
      expect(brokenBy(left(child({ status })))).toEqual({
        'child-does-not-count-as-having-left': ['child-still-missing'],
      });
      const file = since(child({ status }));
      expect([file.status, file.missing.map(({ from }) => from)]).toEqual(['open', ['transit-centre']]);
      expect(dueBy('police-is-told-of-a-missing-person', file)).toHaveLength(1);
    }
  });

  test('is looked for once; a grown person is not', () => {
    expect(since(child({ missing: [entryOf({ from: 'journey' } as const, now, 65)] })).missing).toHaveLength(1);
    const adult = child({ age: 'adult' });
    expect([brokenBy(left(adult)), since(adult).missing]).toEqual([{}, []]);
  });
});

describe('Standards 6.1(k): a child who is said to have left for nobody that answers for them', () => {
  const left = (to: string, file: CaseState) => {
    const said = { from: 'shelter', to, adviceGiven: true } as never;
    return evolveCase(file, eventOf(keep('recordLeaving', said, { file }))).missing.map(({ from }) => from);
  };

  test.each(['friends', 'work', 'not-said', 'abroad'])('%s: is looked for from then on', (to) => {
    expect(left(to, child())).toEqual(['shelter']);
    expect(left(to, child({ status: 'closed' }))).toEqual(['shelter']);
    expect(left(to, child({ age: 'adult' }))).toEqual([]);
    expect(left(to, child({ missing: [entryOf({ from: 'journey' } as const, now, 65)] }))).toEqual(['journey']);
  });

  test('is not looked for on the way of a handover or a journey, nor with the family', () => {
    const over = { handover: idOf(40), at: now, sheetsClosed: true };
    const wentBack = { country: 'TH', how: 'embassy-assisted' } as const;
    expect(left('abroad', child({ handover: idOf(40) }))).toEqual([]);
    expect(left('abroad', child({ handover: idOf(40), returnEnded: { ...over, received: true } }))).toEqual([]);
    expect(left('abroad', child({ handover: idOf(40), returnEnded: over }))).toEqual(['shelter']);
    expect(left('abroad', child({ journeysHome: [entryOf({ humane: [], wentBack }, now, 63)] }))).toEqual([]);
    expect(left('family', child())).toEqual([]);
  });
});
