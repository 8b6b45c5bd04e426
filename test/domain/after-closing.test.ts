import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { nextLook, owedBy, remindersDue } from '../../packages/domain/src/case/due.ts';
import { daysLater, stamped } from './closings.ts';
import { entryOf } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';
import { decisionOn } from './referrals.ts';

const closed = (change: Partial<CaseState> = {}) => fileOf({ status: 'closed', ...change });
const owed = (file: CaseState) => owedBy(file, '2026-03-02').map(({ clock, on }) => [clock, on]);

describe('What a closed case still owes the person', () => {
  test('Standards 11(9), 6.5(d): the person asks for their records, is reminded of, and is answered as ever', () => {
    const asked = recorded('askForRecords', { records: ['case', 'medical'], language: 'km' }, { file: closed() });
    expect(owed(asked)).toEqual([['records-are-shown-in-time', '2026-03-09']]);
    expect(nextLook(asked)).toBe('2026-03-08T17:00:00.000Z');
    expect(remindersDue(asked, '2026-03-16T03:00:00.000Z').map(({ clock, stage }) => [clock, stage])).toEqual([
      ['records-are-shown-in-time', 0],
      ['records-are-shown-in-time', 1],
    ]);
    const shown = { request: idOf(60), outcome: 'shown', language: 'km', supportOnStandby: true } as const;
    const read = recorded(
      'answerRecordsRequest',
      { ...shown, explained: true, hurt: true },
      { file: asked, id: idOf(61) },
    );
    expect(owed(read)).toEqual([['urgent-support-follows-reading', '2026-03-02']]);
    const helped = recorded('giveUrgentSupport', { request: idOf(60) }, { file: read, id: idOf(62) });
    expect([owed(helped), nextLook(helped)]).toEqual([[], undefined]);
  });

  test('R095, Standards 7.5(f): the person’s plan is asked for, reminded of and given', () => {
    const asked = recorded('askForPlan', { language: 'km' }, { file: closed() });
    expect(owed(asked)).toEqual([['plan-copy-is-given', '2026-03-05']]);
    const given = recorded(
      'givePlan',
      { request: idOf(60), language: 'km', how: 'printed' },
      { file: asked, id: idOf(61) },
    );
    expect(owed(given)).toEqual([]);
  });

  test('Standards 6.10(f): what was decided without the person is explained to them', () => {
    const decisions = [
      entryOf({
        about: 'care' as const,
        decidedBy: 'best-interest' as const,
        answer: 'do-it' as const,
        notConsulted: 'could-not-wait' as const,
        familyConsulted: false,
        possible: true,
        alternatives: [],
      }),
    ];
    const file = closed({ decisions });
    expect(owed(file)).toEqual([['decision-without-her-is-explained', '2026-03-09']]);
    const told = { whyTold: true, benefitTold: true, language: 'km', form: 'spoken', understood: true } as const;
    expect(owed(recorded('explainDecision', { decision: idOf(70), ...told }, { file }))).toEqual([]);
  });

  test('Standards 6.7(d): an appeal waits for the person’s decision until its last day', () => {
    const hearingsHeld = [
      entryOf({
        hearing: idOf(80),
        outcome: 'heard' as const,
        attended: 'there' as const,
        heard: true,
        advocatePresent: false,
        heldAt: now,
        appealUntil: '2026-04-01',
      }),
    ];
    const hearings = [{ ...stamped(80), at: now }] as unknown as CaseState['hearings'];
    const file = closed({ hearings, hearingsHeld });
    expect(owed(file)).toEqual([['appeal-is-decided-in-time', '2026-03-25']]);
    expect(owed(recorded('decideAppeal', { hearing: idOf(80), appeals: false }, { file }))).toEqual([]);
  });

  test('Standards 6.5(e): the person is told through an interpreter, who is found after closing too', () => {
    const recordRequests = [entryOf({ records: ['case' as const], language: 'km' as const })];
    const decisions = [
      decisionOn({ id: idOf(71), about: 'care', decidedBy: 'best-interest', notConsulted: 'could-not-wait' }),
    ];
    const file = closed({ signLanguage: true, recordRequests, decisions });
    const shown = {
      request: idOf(70),
      outcome: 'shown',
      language: 'km',
      supportOnStandby: true,
      explained: true,
    } as const;
    const told = { whyTold: true, benefitTold: true, language: 'km', form: 'sign-language' } as const;
    const explained = { decision: idOf(71), ...told, interpreter: true, understood: true } as const;
    const missing = { 'she-is-told-and-asked-in-her-language': ['interpreter-missing'] };
    expect(brokenBy(keep('answerRecordsRequest', shown, { file }))).toEqual(missing);
    expect(brokenBy(keep('explainDecision', explained, { file }))).toEqual(missing);
    const signed = { kind: 'sign', confidentialitySignedOn: '2026-03-01', words: { name: 'Invented Signer' } } as const;
    const found = recorded('recordInterpreter', signed, { file, id: idOf(62) });
    const answered = recorded('answerRecordsRequest', shown, { file: found, id: idOf(63) });
    const done = recorded('explainDecision', explained, { file: answered, id: idOf(64) });
    expect([done.status, owed(done)]).toEqual(['closed', []]);
  });

  test('Policy III (assessment): a result is told to the person, and no care goes on', () => {
    const assessments = [entryOf({ kind: 'initial' })] as unknown as CaseState['assessments'];
    const file = closed({ assessments });
    expect(recorded('shareResult', { assessment: idOf(70), told: 'told' }, { file }).resultsShared).toHaveLength(1);
    const closedToCare = { 'stays-in-its-state': ['status:closed'] };
    expect(brokenBy(keep('offerService', { service: 'medical' }, { file }))).toMatchObject(closedToCare);
  });

  test('Standards 7: nothing else is owed once a case is closed', () => {
    const placed = { placement: { kind: 'family', at: daysLater(-1) } } as const;
    expect(owedBy(fileOf(placed), '2026-03-02').length).toBeGreaterThan(0);
    expect([owed(closed(placed)), nextLook(closed(placed))]).toEqual([[], undefined]);
  });
});
