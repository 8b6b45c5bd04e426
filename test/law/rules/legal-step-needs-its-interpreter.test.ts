import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { legalStepNeedsItsInterpreter } from '../../../packages/domain/src/rules/legal-step-needs-its-interpreter.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { fileOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const registered = (...kinds: readonly ('spoken' | 'sign')[]) => kinds.map((kind) => entryOf({ kind }));
const steps = [{ choice: 'yes' }, { hearing: 'h', appeals: false }, { hearing: 'h', heard: true }] as const;
const judge = (file: Partial<CaseState>) =>
  steps.map((said) => breachesOf(legalStepNeedsItsInterpreter, { file, said }).join());
const missing = ['interpreter-missing', 'interpreter-missing', 'interpreter-missing'];

describe('legal-step-needs-its-interpreter', () => {
  test('Standards 6.5(e) allows: a legal step of whoever speaks Khmer, or has the interpreters the person needs', () => {
    expect(judge({})).toEqual(['', '', '']);
    expect(judge({ language: 'vi', interpreters: registered('spoken') })).toEqual(['', '', '']);
    expect(judge({ signLanguage: true, interpreters: registered('sign') })).toEqual(['', '', '']);
    expect(judge({ language: 'vi', signLanguage: true, interpreters: registered('spoken', 'sign') })).toEqual(
      steps.map(() => ''),
    );
  });

  test('Standards 6.5(e) refuses: a choice, a no to an appeal and being heard without an interpreter of the kind the person needs', () => {
    expect(judge({ language: 'vi' })).toEqual(missing);
    expect(judge({ signLanguage: true })).toEqual(missing);
    expect(judge({ language: 'vi', interpreters: registered('sign') })).toEqual(missing);
    expect(judge({ signLanguage: true, interpreters: registered('spoken') })).toEqual(missing);
    expect(judge({ language: 'vi', signLanguage: true, interpreters: registered('spoken') })).toEqual(missing);
  });

  test('Standards 6.5(e) allows: an appeal is made before its time runs out, whoever is there to interpret', () => {
    const said = { hearing: 'h', appeals: true };
    for (const file of [{ language: 'vi' }, { signLanguage: true }] as const)
      expect(breachesOf(legalStepNeedsItsInterpreter, { file, said })).toEqual([]);
  });

  test('Standards 6.5(e) allows: a hearing in which the person was not heard is written down as what it was', () => {
    const said = { hearing: 'h', heard: false };
    expect(breachesOf(legalStepNeedsItsInterpreter, { file: { language: 'vi' }, said })).toEqual([]);
  });

  test('Standards 6.5(e) refuses: it is known before anybody tries, once there is a proceeding', () => {
    const proceedings = [entryOf({ kind: 'criminal' as const })];
    const standing = (file: Partial<CaseState>) => legalStepNeedsItsInterpreter.standing?.(fileOf(file), now);
    expect(standing({ language: 'vi', proceedings })).toEqual(['interpreter-missing']);
    expect(standing({ language: 'vi' })).toEqual([]);
    expect(standing({ proceedings })).toEqual([]);
  });
});
