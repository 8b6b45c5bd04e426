import { describe, expect, test } from 'vitest';
import { examples } from '../../packages/api/src/examples.ts';
import { phase } from '../../packages/domain/src/case/clear.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { sectionNames } from '../../packages/domain/src/case/sections.ts';
import { keep } from '../domain/keep.ts';
import { brokenBy, fileOf } from '../domain/made.ts';

const example = (name: keyof typeof caseCommands) => examples[name] as Readonly<Record<string, unknown>>;
const taken = (name: keyof typeof caseCommands, said: object) => caseCommands[name].body.safeParse(said).success;

describe('Phases of a case', () => {
  test('R011 allows: any phase beside any other, in any order', () => {
    for (const running of phase.options)
      for (const next of phase.options.filter((one) => one !== running)) {
        const file = fileOf({ phases: { [running]: [{ openedAt: '2026-01-05T02:00:00.000Z' }] } as never });
        expect(brokenBy(keep('openPhase', { phase: next } as never, { file })), `${running}, ${next}`).toEqual({});
      }
  });

  test('R011 refuses: a phase that is none of those of a case', () => {
    expect(phase.options.length).toBeGreaterThan(8);
    for (const one of ['rescue', '']) expect(taken('openPhase', { phase: one }), one).toBe(false);
  });
});

describe('What a receiver learns of a referral', () => {
  test('R087 allows: a referral that says the services asked for and the results expected', () => {
    expect(taken('referCase', example('referCase'))).toBe(true);
  });

  test('R087 refuses: a referral that leaves out the services, or what is expected of them', () => {
    for (const missing of ['services', 'expects']) {
      const { [missing]: _, ...said } = example('referCase');
      expect(taken('referCase', said), missing).toBe(false);
      expect(taken('referCase', { ...said, [missing]: [] }), missing).toBe(false);
    }
  });
});

describe('What is done under a plan', () => {
  test('R094 allows: progress in codes, and in words that are sealed', () => {
    expect(taken('recordProgress', example('recordProgress'))).toBe(true);
    expect(sectionNames).toContain(caseCommands.recordProgress.wordsIn);
  });

  test('R094 refuses: free words among the codes of progress', () => {
    expect(taken('recordProgress', { ...example('recordProgress'), note: 'Invented words.' })).toBe(false);
  });
});
