import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { sheIsToldAndAskedInHerLanguage } from '../../../packages/domain/src/rules/she-is-told-and-asked-in-her-language.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { breachesOf } from '../judged.ts';

const registered = (...kinds: readonly ('spoken' | 'sign')[]) => kinds.map((kind) => entryOf({ kind }));
const judge = (said: object, file: Partial<CaseState> = {}) =>
  breachesOf(sheIsToldAndAskedInHerLanguage, { file: { language: 'th', ...file }, said });
const told = { language: 'km', form: 'spoken', interpreter: false, understood: true };
const missing = ['interpreter-missing'];

describe('she-is-told-and-asked-in-her-language', () => {
  test('Standards 6.5(e) allows: Khmer with whoever speaks it, their own language, and an interpreter who is in their register', () => {
    expect(judge(told, { language: 'km' })).toEqual([]);
    expect(judge({ ...told, language: 'th' })).toEqual([]);
    const interpreters = registered('spoken');
    expect(judge({ ...told, interpreter: true }, { interpreters })).toEqual([]);
    expect(judge({ about: ['plan'] }, { interpreters })).toEqual([]);
    const signs = { signLanguage: true, interpreters: registered('spoken', 'sign') };
    expect(judge({ ...told, interpreter: true }, signs)).toEqual([]);
  });

  test('Standards 6.5(e) allows: an assessment of a house, of somebody out of reach, and of an unconscious person, in which nobody is told or asked', () => {
    for (const assent of ['not-about-her', 'not-reachable', 'could-not-wait'])
      expect(judge({ assent }), assent).toEqual([]);
  });

  test('Standards 6.5(e) allows: a questioning by others is written down as it happened', () => {
    expect(sheIsToldAndAskedInHerLanguage.before).not.toContain('questioned.questioning');
  });

  test('Standards 6.5(e) refuses: to tell or ask the person without an interpreter, or with one whom the register does not know', () => {
    const interpreters = registered('spoken');
    expect(judge(told)).toEqual(missing);
    expect(judge(told, { interpreters })).toEqual(missing);
    expect(judge({ ...told, interpreter: true })).toEqual(missing);
    expect(judge({ about: ['plan'] })).toEqual(missing);
    expect(judge({ assent: 'agreed' })).toEqual(missing);
  });

  test('Standards 6.5(e) refuses: to tell somebody who signs without a sign-language interpreter, in whatever language', () => {
    const signs = { signLanguage: true, interpreters: registered('spoken') };
    for (const language of ['th', 'km'])
      expect(judge({ ...told, language, interpreter: true }, signs)).toEqual(missing);
    const sign = { language: 'km', signLanguage: true, interpreters: registered('sign') };
    expect(judge(told, sign)).toEqual(missing);
    expect(judge({ ...told, interpreter: true }, sign)).toEqual([]);
  });

  test('Standards 6.5(e) refuses: an interpreter of another language than the person’s', () => {
    const of = (language: string) => ({ interpreters: [entryOf({ kind: 'spoken' as const, language })] });
    expect(judge({ ...told, interpreter: true }, of('vi'))).toEqual(missing);
    expect(judge({ ...told, interpreter: true }, of('th'))).toEqual([]);
  });
});
