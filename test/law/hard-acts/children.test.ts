import { describe, expect } from 'vitest';
import { caseCommands } from '../../../packages/domain/src/case/commands.ts';
import { hardAct } from './hard-act.ts';
import { another, at, lifeOf } from './life.ts';

const open = at('2026-02-20', '09:00');
const born = (birth: string) => ({
  identity: { name: { latin: 'Invented Child' }, age: { birth } },
  consent: undefined,
});
const approves = (proposal: string) => ({ proposal, answer: 'approved' }) as const;
const safe = { outcome: 'safe', assessedBy: 'provincial-social-affairs' } as const;
const unsafe = { ...safe, outcome: 'unsafe' } as const;
const withAunt = { setting: 'community', host: 'relatives', place: 'pursat' } as const;
const onPlacement = { about: 'placement', language: 'km', form: 'spoken', understood: true } as const;

/** A child whose family was found safe and whose placement two people approved. */
function approvedChild(birth = '2012-05') {
  const file = lifeOf(born(birth), open);
  file.does('assessFamilySafety', safe, at('2026-03-03', '10:00'));
  const asked = file.does('placePerson', { placement: 'family' }, at('2026-03-05', '09:00')).id;
  file.does('approve', approves(asked), at('2026-03-05', '15:00'), 'second-approver');
  return file;
}

describe('children', () => {
  hardAct('H09', () => {
    const monday = (time: string) => at('2026-03-09', time);
    const file = approvedChild();
    const says = { about: 'placement', decidedBy: 'herself', answer: 'leave-it' } as const;
    file.does('recordDecision', says, monday('08:12'));
    expect(file.shut('beginStay', withAunt, monday('08:13'))).toEqual({
      'child-is-not-placed-against-their-no': ['child-said-no'],
      'child-goes-to-family-by-two-people': ['one-person'],
    });
    expect(file.shut('placePerson', { placement: 'family' }, monday('08:14'))).toEqual({
      'child-is-not-placed-against-their-no': ['child-said-no'],
    });
    expect(file.file.childHolds).toEqual([]);
    expect(file.does('beginStay', { setting: 'transit-centre', place: 'demo-shelter' }, monday('08:15')).broke).toEqual(
      {},
    );
    // It is decided anew, with what the child said weighed, and two people again.
    const preparation = file.does('informForDecision', onPlacement, monday('09:00')).id;
    const weighed = { opinion: 'not-followed', deviation: 'well-being', preparation } as const;
    const anew = { about: 'placement', decidedBy: 'best-interest', answer: 'do-it', ...weighed } as const;
    expect(file.does('recordDecision', anew, at('2026-03-20', '09:00')).broke).toEqual({});
    expect(file.shut('beginStay', withAunt, at('2026-03-20', '09:10'))).toEqual({
      'child-goes-to-family-by-two-people': ['one-person'],
    });
    const again = file.does('placePerson', { placement: 'family' }, at('2026-03-20', '09:20')).id;
    file.does('approve', approves(again), at('2026-03-20', '15:00'), 'second-approver');
    expect(file.does('beginStay', withAunt, at('2026-03-21', '09:00')).broke).toEqual({});
  });

  hardAct('H13', () => {
    const written = at('2026-03-02', '04:10');
    const mother = lifeOf(born('2008-08'), open);
    const baby = lifeOf(
      { identity: { name: {}, age: { birth: '2026-03-02' } }, consent: undefined, citizenship: 'unknown', sex: 'male' },
      written,
    );
    expect([baby.file.age, baby.file.consents, baby.file.interviews]).toEqual(['child', [], []]);
    for (const service of ['medical', 'accommodation'] as const)
      expect(baby.does('offerService', { service }, written).broke).toEqual({});
    expect(baby.does('beginStay', { setting: 'transit-centre', place: 'demo-shelter' }, written).broke).toEqual({});
    const father = baby.does('recordCompanion', { relation: 'parent', papers: 'none' }, written).id;
    baby.does('assessCompanion', { companion: father, outcome: 'suspected', assessedBy: 'case-worker' }, written);
    baby.does('barContact', { relation: 'exploiter', reason: 'suspect' }, written);
    baby.does('assessFamilySafety', safe, at('2026-03-03', '10:00'));
    expect(baby.shut('placePerson', { placement: 'family' }, at('2026-03-03', '11:00'))).toEqual({
      'child-is-not-released-to-whom-is-suspected': ['companion:suspected'],
    });
    // Nothing of the one file names the other.
    expect(JSON.stringify(baby.file)).not.toContain(mother.file.openedAt);
    expect([baby.file.oneWith, mother.file.oneWith]).toEqual([undefined, undefined]);
  });

  hardAct('H24', () => {
    const evening = (time: string) => at('2026-03-08', time);
    const file = approvedChild('2015-09');
    file.does('assessFamilySafety', unsafe, evening('18:20'), another('case-worker'));
    expect(file.file.familySafety.map(({ outcome }) => outcome)).toEqual(['safe', 'unsafe']);
    const closed = { 'child-is-placed-only-with-a-safe-family': ['family:unsafe'] };
    expect(file.shut('beginStay', withAunt, evening('18:21'))).toMatchObject(closed);
    expect(file.shut('placePerson', { placement: 'family' }, evening('18:22'))).toEqual(closed);
    // Whoever had found it safe does not find it safe again; the aunt's name is no other household.
    file.does('assessFamilySafety', safe, at('2026-03-10', '10:00'));
    expect(file.shut('placePerson', { placement: 'family' }, at('2026-03-10', '11:00'))).toEqual(closed);
    expect(file.shut('beginStay', withAunt, at('2026-03-10', '11:00'))).toMatchObject(closed);
    // Somebody else does, and two people agree anew: the approval of before is spent.
    file.does('assessFamilySafety', safe, at('2026-03-12', '10:00'), another('case-worker', 3));
    expect(file.shut('beginStay', withAunt, at('2026-03-12', '11:00'))).toEqual({
      'child-goes-to-family-by-two-people': ['one-person'],
    });
    const asked = file.does('placePerson', { placement: 'family' }, at('2026-03-12', '12:00')).id;
    file.does('approve', approves(asked), at('2026-03-12', '15:00'), 'second-approver');
    expect(file.file.placement).toMatchObject({ kind: 'family' });
  });

  hardAct('H25', () => {
    const friday = (time: string) => at('2026-03-06', time);
    const four = ['2023-01', '2018-06', '2014-10', '2009-09'].map((birth) => lifeOf(born(birth), open));
    const place = { setting: 'transit-centre', place: 'demo-shelter' } as const;
    for (const one of four) {
      expect(one.does('recordCompanion', { relation: 'sibling', papers: 'none' }, open).broke).toEqual({});
      expect(one.does('beginStay', place, open).broke).toEqual({});
      const greeted = {
        place: 'demo-shelter',
        done: ['made-safe', 'greeted'],
        greeting: 'special-circumstance',
      } as const;
      expect(one.does('recordReception', greeted, open).broke).toEqual({});
    }
    const [, , eleven, eldest] = four;
    for (const one of four) {
      const preparation = one.does(
        'informForDecision',
        { ...onPlacement, about: 'other' },
        at('2026-03-02', '09:00'),
      ).id;
      const answer = one === eleven ? 'leave-it' : 'do-it';
      const decided = { about: 'other', decidedBy: 'herself', answer, preparation } as const;
      expect(one.does('recordDecision', decided, friday('11:30')).broke).toEqual({});
    }
    expect(four.map(({ file }) => file.decisions.map(({ answer }) => answer))).toEqual([
      ['do-it'],
      ['do-it'],
      ['leave-it'],
      ['do-it'],
    ]);
    // Three go on where they wish; the one who said no is asked of alone.
    for (const one of four) one.does('assessFamilySafety', safe, friday('12:00'));
    eleven?.does('recordDecision', { about: 'placement', decidedBy: 'herself', answer: 'leave-it' }, friday('12:05'));
    const companion = eldest?.file.companions[0]?.id ?? '';
    for (const one of four) {
      const sibling = { companion: one.file.companions[0]?.id ?? companion, outcome: 'no-concern' } as const;
      one.does('assessCompanion', { ...sibling, assessedBy: 'case-worker' }, friday('12:06'));
      const asked = one === eleven ? { 'child-is-not-placed-against-their-no': ['child-said-no'] } : 'it stands';
      expect(one.shut('placePerson', { placement: 'family' }, friday('12:10'))).toEqual(asked);
    }
    expect(caseCommands.approve.roles).toEqual(['second-approver', 'supervisor']);
  });
});
