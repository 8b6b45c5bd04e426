import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { newCopy } from '../../packages/domain/src/case/disclosures/new-copy.ts';
import { nextId } from '../../packages/domain/src/case/disclosures/next-id.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { sheIsToldWhoGotHerFile } from '../../packages/domain/src/clocks/she-is-told-who-got-her-file.ts';
import { mayReadCopy } from '../../packages/domain/src/people/relations.ts';
import { asking, copyOf, exceptionOf, revealingOf } from './disclosed.ts';
import { answerOf, fileOf, idOf, now, people } from './made.ts';

const shared = (more: Partial<CaseState> = {}) =>
  fileOf({ consents: [answerOf('ngo', true)], copies: [copyOf()], ...more });
const left = (file: CaseState, event: object) =>
  evolveCase(file, { id: idOf(90), occurredAt: now, by: 'case-worker-1', ...event } as never);
const statuses = ({ copies }: CaseState) => copies.map(({ status }) => status);
const narrative = { type: 'NarrativeRecorded', said: { language: 'km' }, wordsIn: 'testimony' };

describe('Standards 6.3(b): what the person takes back is closed in the act of taking it back', () => {
  const back = { type: 'ConsentWithdrawn', said: { consent: 'consent-1' } };
  const no = (more: object = {}) => {
    const { id: _, at: _at, ...consent } = answerOf('ngo', false, more);
    return { type: 'ConsentGiven', said: { consent } };
  };

  test('a consent withdrawn or followed by a no withdraws every copy that rests on it, and no other', () => {
    const other = copyOf({ id: idOf(71), to: 'hospital', for: 'health', organisation: 'hospital-1' });
    const file = shared({
      consents: [answerOf('ngo', true), answerOf('hospital', true, { id: 'c2' })],
      copies: [copyOf(), other],
    });
    expect(statuses(left(file, back))).toEqual(['withdrawn', 'alive']);
    expect(statuses(left(file, no()))).toEqual(['withdrawn', 'alive']);
    expect(statuses(left(file, no({ organisation: 'ngo-2' })))).toEqual(['alive', 'alive']);
  });

  test('a yes given anew lets a copy live on and rest on the newer one', () => {
    const { id: _, at: _at, ...consent } = answerOf('ngo', true);
    const [copy] = left(shared(), { type: 'ConsentGiven', said: { consent } }).copies;
    expect(copy).toMatchObject({ status: 'alive', restsOn: { consent: idOf(90) } });
  });

  test('a yes given anew with another last day gives the copy that day, nearer or later, and never one after its manifest’s', () => {
    const { id: _, at: _at, ...consent } = answerOf('ngo', true);
    const again = (copy: Partial<CaseState['copies'][number]>, until?: string) => {
      const said = { consent: { ...consent, ...(until === undefined ? {} : { until }) } };
      const file = shared({ copies: [copyOf(copy)] });
      return left(file, { type: 'ConsentGiven', said }).copies[0]?.until;
    };
    expect(again({}, '2026-05-01')).toBe('2026-05-01');
    expect(again({ until: '2026-12-31' }, '2026-05-01')).toBe('2026-05-01');
    expect(again({ until: '2026-05-01' }, '2026-12-31')).toBe('2026-12-31');
    expect(again({ until: '2026-05-01' })).toBeUndefined();
    expect(again({ from: '2026-04-10', until: '2026-04-11' }, '2026-12-31')).toBe('2026-04-11');
    expect(again({ from: '2026-04-10', until: '2026-04-11' }, '2026-04-10')).toBe('2026-04-10');
  });

  test('a withdrawal written down for an earlier day closes it now', () => {
    const file = shared({ consents: [answerOf('ngo', true, { at: '2026-01-01T00:00:00.000Z' })] });
    expect(statuses(left(file, { ...back, occurredAt: '2026-02-01T00:00:00.000Z' }))).toEqual(['withdrawn']);
  });

  test('what two people shared without the person rests on no consent', () => {
    const file = shared({ copies: [copyOf({ restsOn: { exception: idOf(80) } })] });
    expect(statuses(left(file, back))).toEqual(['alive']);
  });

  test('but ends where it was shared with the person’s embassy and the person says no to it, of all or of what was shared, and with no other no', () => {
    const exception = copyOf({ to: 'embassy', desk: 'embassy', for: 'protection', restsOn: { exception: idOf(80) } });
    const saying = (more: object) => {
      const { id: _, at: _at, ...consent } = answerOf('embassy', false, { for: 'protection', ...more });
      return statuses(left(shared({ copies: [exception] }), { type: 'ConsentGiven', said: { consent } }));
    };
    expect(saying({})).toEqual(['withdrawn']);
    expect(saying({ sections: [] })).toEqual(['withdrawn']);
    expect(saying({ to: 'mission' })).toEqual(['withdrawn']);
    expect(saying({ to: 'counterpart' })).toEqual(['alive']);
  });

  test('a handover’s sheet is withdrawn like any other copy', () => {
    const sheet = copyOf({ to: 'embassy', desk: 'embassy', country: 'VN', for: 'return', handover: idOf(60) });
    const file = shared({ consents: [answerOf('embassy', true)], copies: [sheet] });
    expect(statuses(left(file, back))).toEqual(['withdrawn']);
  });
});

describe('A changed section is copied again in the same act', () => {
  const told = { sections: ['identity', 'testimony'] as CaseState['copies'][number]['sections'] };
  const file = shared({ consents: [answerOf('ngo', true, told)], copies: [copyOf(told)] });

  test('the old copy is superseded, the new one names it and rests on the same consent', () => {
    const [old, anew] = left(file, narrative).copies;
    expect(old).toEqual({ ...copyOf(told), status: 'superseded' });
    expect(anew).toMatchObject({ ...copyOf(told), id: nextId(idOf(70), idOf(90)), replaces: idOf(70) });
  });

  test('the same event makes the same copy whenever it is read again, and another event another one', () => {
    expect(left(file, narrative)).toEqual(left(file, narrative));
    expect(nextId(idOf(70), idOf(90))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    const ids = [nextId(idOf(70), idOf(90)), nextId(idOf(70), idOf(93)), nextId(idOf(71), idOf(90))];
    expect(new Set([...ids, idOf(70), idOf(90)]).size).toBe(5);
  });

  test('what changed elsewhere leaves it alone; what stands unsealed of a section is part of it', () => {
    expect(statuses(left(file, { ...narrative, wordsIn: 'legal' }))).toEqual(['alive']);
    const needs = copyOf({ sections: ['needs'] });
    const hungry = shared({ consents: [answerOf('ngo', true, { sections: ['needs'] })], copies: [needs] });
    expect(statuses(left(hungry, { type: 'NeedsRecorded', said: { needs: ['food'] } }))).toEqual([
      'superseded',
      'alive',
    ]);
  });

  test('where no consent covers it any more nothing new is made', () => {
    const over = shared({ copies: [copyOf({ ...told, until: '2026-03-01' })] });
    expect(statuses(left(over, narrative))).toEqual(['ended']);
    expect(statuses(left(shared({ consents: [], copies: [copyOf(told)] }), narrative))).toEqual(['withdrawn']);
    const by = copyOf({ ...told, restsOn: { exception: idOf(80) } });
    expect(statuses(left(shared({ copies: [by] }), narrative))).toEqual(['alive']);
  });
});

describe('Two people share without the person', () => {
  const file = fileOf({ exceptions: [exceptionOf()] });
  const answer = (one: string) => ({ type: 'ProposalAnswered', said: { proposal: idOf(80), answer: one } });

  test('the copy is made in the act of the second one, and the person is to be told of it', () => {
    const made = left(file, answer('approved'));
    expect(made.copies).toEqual([
      expect.objectContaining({
        id: idOf(90),
        organisation: 'ngo-1',
        sections: ['whereabouts'],
        restsOn: { exception: idOf(80) },
      }),
    ]);
    expect(sheIsToldWhoGotHerFile.due(made)).toEqual([
      { thing: idOf(90), on: '2026-03-05', escalates: [expect.any(String)] },
    ]);
  });

  test('a declined one makes none', () => {
    expect(left(file, answer('declined')).copies).toEqual([]);
  });

  test('the person was told only when the person heard who and why, and understood', () => {
    const made = left(file, answer('approved'));
    const tell = { copy: idOf(90), whoTold: true, whyTold: true, language: 'km', interpreter: false, understood: true };
    const due = (said: object) =>
      sheIsToldWhoGotHerFile.due(left(made, { id: idOf(91), type: 'CopyToldOf', said: { ...tell, ...said } })).length;
    expect(due({})).toBe(0);
    for (const half of [{ whoTold: false }, { whyTold: false }, { understood: false }]) expect(due(half)).toBe(1);
  });
});

describe('Two people tell somebody new where the person is', () => {
  const yes = answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'], until: '2026-12-31' });
  const file = fileOf({ consents: [yes], revealings: [revealingOf()] });
  const answer = (one: string) => ({ type: 'ProposalAnswered', said: { proposal: idOf(80), answer: one } });

  test('the copy is made in the act of the second one, on the person’s consent and to its last day; nobody has to tell them', () => {
    const made = left(file, answer('approved'));
    expect(made.copies).toMatchObject([
      {
        id: idOf(90),
        organisation: 'ngo-1',
        sections: ['whereabouts'],
        restsOn: { consent: yes.id },
        until: yes.until,
      },
    ]);
    expect(sheIsToldWhoGotHerFile.due(made)).toEqual([]);
  });

  test('a declined one makes none', () => {
    expect(left(file, answer('declined')).copies).toEqual([]);
  });
});

describe('Who reads a copy', () => {
  const line = { organisation: 'ngo-with-mou', status: 'alive' as const };
  const judge = (more: object = {}, today = '2026-03-05') => mayReadCopy(people.provider, { ...line, ...more }, today);

  test('[ASVS-8.2.2] the organisation it names, and no other of the same desk', () => {
    expect(judge()).toBe(true);
    expect(judge({ organisation: 'ngo-1' })).toBe(false);
  });

  test('on its days only: a border’s manifest until the day after it, a consent until its last day', () => {
    const said = asking({ to: 'border-police', manifest: { on: '2026-03-05', gate: 'poipet' } });
    const { from, until } = newCopy(said as never, { consent: 'c' }, { id: idOf(1), at: now, by: 'b' }, '2026-12-31');
    expect([from, until]).toEqual(['2026-03-05', '2026-03-06']);
    const days = ['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07'].map((day) => judge({ from, until }, day));
    expect(days).toEqual([false, true, true, false]);
    expect(judge({ until: '2026-03-04' })).toBe(false);
  });

  test('while it lives', () => {
    for (const status of ['superseded', 'withdrawn', 'ended']) expect(judge({ status })).toBe(false);
  });
});
