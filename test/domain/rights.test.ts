import { describe, expect, test } from 'vitest';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { recordsAreShownInTime } from '../../packages/domain/src/clocks/records-are-shown-in-time.ts';
import { rightsAreToldInEachPhase } from '../../packages/domain/src/clocks/rights-are-told-in-each-phase.ts';
import { sheIsConsultedThroughout } from '../../packages/domain/src/clocks/she-is-consulted-throughout.ts';
import { urgentSupportFollowsReading } from '../../packages/domain/src/clocks/urgent-support-follows-reading.ts';
import { consultationsHeld } from '../../packages/domain/src/report/figures/consultations.ts';
import { dueOf } from './due-of.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const thing = idOf(70);
const telling = { language: 'km', form: 'spoken', interpreter: false, understood: true } as const;

describe('Standards 6.2: the person is a person first', () => {
  test('R040 keeps what the person says in their words: sealed, one beside the other, none in place of another', () => {
    const say = (about: 'what-happened' | 'recovery') =>
      ({ about, language: 'km', words: { statement: 'Invented words' } }) as const;
    const event = eventOf(keep('keepOwnWords', say('what-happened')));
    expect(event).toMatchObject({ wordsIn: 'testimony' });
    const twice = kept(evolveCase(fileOf(), event), 'keepOwnWords', say('recovery'), now, 61);
    expect(twice.ownWords.map(({ id, about }) => [id, about])).toEqual([
      [idOf(60), 'what-happened'],
      [idOf(61), 'recovery'],
    ]);
    expect(JSON.stringify([event, twice])).not.toContain('Invented words');
    expect(caseCommands.keepOwnWords.body.safeParse({ about: 'recovery', language: 'km' }).success).toBe(false);
    for (const field of ['replaces', 'corrects', 'statement'])
      expect(caseCommands.keepOwnWords.body.safeParse({ ...say('recovery'), [field]: thing }).success).toBe(false);
  });

  test('R040 keeps the name the person wishes, their religion and their diet sealed among their needs', () => {
    const said = {
      saidBy: 'herself',
      words: { preferredName: 'Invented', religion: 'Invented', diet: 'Invented' },
    } as const;
    const event = eventOf(keep('describeHerself', said));
    expect(event).toMatchObject({ type: 'SelfDescribed', wordsIn: 'needs', said: { saidBy: 'herself' } });
    expect(JSON.stringify(event)).not.toContain('Invented');
  });
});

describe('Standards 6.5(a): the person’s rights', () => {
  const opened = { phases: { recovery: [{ openedAt: now }] } };

  test('R048 are told in every phase that runs, so that the person understands them', () => {
    expect(dueOf(rightsAreToldInEachPhase, opened)).toEqual([['recovery', '2026-03-09', '2026-03-16']]);
    const told = (change: object = {}, at = now) => [
      entryOf({ phase: 'recovery' as const, ...telling, ...change }, at),
    ];
    expect(dueOf(rightsAreToldInEachPhase, { ...opened, briefings: told() })).toEqual([]);
    expect(dueOf(rightsAreToldInEachPhase, { ...opened, briefings: told({ understood: false }) })).toHaveLength(1);
    expect(dueOf(rightsAreToldInEachPhase, { ...opened, briefings: told({ phase: 'closure' }) })).toHaveLength(1);
    expect(dueOf(rightsAreToldInEachPhase, { ...opened, briefings: told({}, hoursFromNow(-1)) })).toHaveLength(1);
    expect(dueOf(rightsAreToldInEachPhase, { phases: { recovery: [{ openedAt: now, closedAt: now }] } })).toEqual([]);
    expect(kept(fileOf(), 'briefOnRights', { phase: 'reception', ...telling }).briefings).toHaveLength(1);
  });

  test('R049 roles and activities are explained', () => {
    const said = { of: 'role', subject: 'counsellor', ...telling } as const;
    expect(kept(fileOf(), 'explainToHer', said).explanations).toMatchObject([said]);
  });
});

describe('Standards 11(9): the person’s own records', () => {
  const recordRequests = [entryOf({ records: ['medical' as const], language: 'km' })];
  const answer = { request: thing, outcome: 'shown', language: 'km', supportOnStandby: true, explained: true } as const;

  test('R050 are asked for and shown in time, with support at hand', () => {
    const asked = kept(fileOf(), 'askForRecords', { records: ['medical'], language: 'km' }, now, 70);
    expect(dueOf(recordsAreShownInTime, { recordRequests })).toEqual([[thing, '2026-03-09', '2026-03-16']]);
    const shown = kept(asked, 'answerRecordsRequest', answer, now, 71);
    expect(dueOf(recordsAreShownInTime, shown)).toEqual([]);
    expect(
      brokenBy(keep('answerRecordsRequest', { request: thing, outcome: 'shown', language: 'km' }, { file: asked })),
    ).toEqual({ 'reading-has-support-at-hand': ['support-not-at-hand', 'records-not-explained'] });
    expect(brokenBy(keep('answerRecordsRequest', answer))).toEqual({
      'answer-names-what-it-answers': ['not-in-the-file:request'],
    });
  });

  test('R138 whom reading hurt has urgent support the same day, and a supervisor hears of it', () => {
    const asked = fileOf({ recordRequests });
    const hurt = kept(asked, 'answerRecordsRequest', { ...answer, hurt: true }, now, 71);
    expect(dueOf(urgentSupportFollowsReading, hurt)).toEqual([[idOf(71), '2026-03-02', '2026-03-02']]);
    expect(dueOf(urgentSupportFollowsReading, kept(hurt, 'giveUrgentSupport', { request: thing }, now, 72))).toEqual(
      [],
    );
    expect(dueOf(urgentSupportFollowsReading, kept(asked, 'answerRecordsRequest', answer, now, 71))).toEqual([]);
  });
});

describe('Standards 6.5(f): what a child is told', () => {
  test('R052 is decided in the person’s best interest and decided again; each decision stays', () => {
    const said = { amount: 'part', manner: 'in-steps', because: 'age' } as const;
    const first = kept(fileOf({ age: 'child' }), 'decideChildInformation', said, now, 70);
    const again = kept(first, 'decideChildInformation', { ...said, amount: 'all', reviews: thing }, now, 71);
    expect(again.childInformation.map(({ amount, reviews }) => [amount, reviews])).toEqual([
      ['part', undefined],
      ['all', thing],
    ]);
    expect(brokenBy(keep('decideChildInformation', said))).toEqual({
      'only-a-child-is-told-less': ['adult-is-told-all'],
    });
  });
});

describe('Standards 6.6(c): the person is consulted', () => {
  const asked = (at: string, institutions: readonly 'ngo'[] = []) =>
    entryOf({ about: ['plan' as const], institutions: [...institutions] }, at);

  test('R054 is due again and again, from the opening of the file on', () => {
    expect(dueOf(sheIsConsultedThroughout)).toEqual([['2026-03-02', '2026-05-01', '2026-05-08']]);
    const file = kept(fileOf(), 'consultHer', { about: ['plan'] }, '2026-03-10T03:00:00.000Z');
    expect(dueOf(sheIsConsultedThroughout, file)).toEqual([['2026-03-10', '2026-05-09', '2026-05-16']]);
  });

  test('R054 is counted: open files in which nobody asked them for too long, and who else sat beside', () => {
    const file = { status: 'open' as const, openedAt: now, consultations: [asked(now, ['ngo'])] };
    const counts = { open: 1, consultations: 1, joint: 1 };
    expect(consultationsHeld([file], '2026-05-01')).toEqual({ ...counts, withoutConsultation: 0 });
    expect(consultationsHeld([file], '2026-05-02')).toEqual({ ...counts, withoutConsultation: 1 });
    expect(consultationsHeld([{ ...file, status: 'closed' }], '2026-05-02')).toMatchObject({
      open: 0,
      withoutConsultation: 0,
    });
    expect(consultationsHeld([{ ...file, consultations: [] }], '2026-05-02')).toEqual({
      open: 1,
      withoutConsultation: 1,
      consultations: 0,
      joint: 0,
    });
    expect(consultationsHeld([{ ...file, consultations: [asked(now)] }], '2026-05-01').joint).toBe(0);
  });
});
