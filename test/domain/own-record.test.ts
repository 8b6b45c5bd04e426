import { describe, expect, test } from 'vitest';
import { correctionsAreAnsweredInTime } from '../../packages/domain/src/clocks/corrections-are-answered-in-time.ts';
import {
  codeMade,
  codeWaits,
  evolveOwnRecord,
  type OwnRecordSession,
  windowIsOpen,
} from '../../packages/domain/src/people/own-record-session.ts';
import { dueOf } from './due-of.ts';
import { entryOf } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { brokenBy, fileOf, idOf, now } from './made.ts';

const minutesOn = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
const made = codeMade({ case: idOf(50), language: 'km', codeHash: 'h', opening: idOf(60), madeAt: now });
const said = (session: OwnRecordSession, type: 'CodeEntered' | 'CodeMistaken' | 'OwnRecordLeft') =>
  evolveOwnRecord(session, { type, occurredAt: now });

describe('The code for the person’s own window', () => {
  test('[ASVS-6.5.5] waits ten minutes and not a moment longer', () => {
    expect([codeWaits(made, minutesOn(9.99)), codeWaits(made, minutesOn(10))]).toEqual([true, false]);
  });

  test('[ASVS-6.5.1] is used once: entered, it opens the window and waits no more', () => {
    const open = said(made, 'CodeEntered');
    expect([codeWaits(open, now), windowIsOpen(open, now), windowIsOpen(made, now)]).toEqual([false, true, false]);
  });

  test('[ASVS-6.3.1] is dead after five wrong ones', () => {
    const tried = (times: number) =>
      Array.from({ length: times }).reduce<OwnRecordSession>((session) => said(session, 'CodeMistaken'), made);
    expect([codeWaits(tried(4), now), codeWaits(tried(5), now)]).toEqual([true, false]);
  });

  test('the window closes after sixty minutes, or when the person leaves', () => {
    const open = said(made, 'CodeEntered');
    expect([windowIsOpen(open, minutesOn(59.99)), windowIsOpen(open, minutesOn(60))]).toEqual([true, false]);
    expect(windowIsOpen(said(open, 'OwnRecordLeft'), now)).toBe(false);
    expect(codeWaits(said(open, 'OwnRecordLeft'), now)).toBe(false);
  });
});

describe('What the person says is not right', () => {
  const correctionRequests = [entryOf({ about: 'identity' as const, language: 'km' })];
  const answer = { correctionRequest: idOf(70), outcome: 'both-stand', language: 'km' } as const;

  test('Standards 11(9): is added to the person’s file with a clock, and answered once', () => {
    const before = fileOf();
    const asked = kept(
      before,
      'askForCorrection',
      { about: 'identity', language: 'km', words: { correction: 'x' } },
      now,
      70,
    );
    expect({ ...asked, correctionRequests: [] }).toEqual(before);
    expect(dueOf(correctionsAreAnsweredInTime, { correctionRequests })).toEqual([
      [idOf(70), '2026-03-09', '2026-03-16'],
    ]);
    expect(dueOf(correctionsAreAnsweredInTime, kept(asked, 'answerCorrection', answer, now, 71))).toEqual([]);
  });

  test('Standards 6.5(e): is answered in the person’s language or through their interpreter', () => {
    const file = fileOf({ language: 'vi', correctionRequests });
    expect(brokenBy(keep('answerCorrection', answer, { file }))).toEqual({
      'she-is-told-and-asked-in-her-language': ['interpreter-missing'],
    });
    expect(brokenBy(keep('answerCorrection', { ...answer, language: 'vi' }, { file }))).toEqual({});
  });
});
