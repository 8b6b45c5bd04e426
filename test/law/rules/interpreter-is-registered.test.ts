import { describe, expect, test } from 'vitest';
import { interpreterIsRegistered } from '../../../packages/domain/src/rules/interpreter-is-registered.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const of = (kind: 'spoken' | 'sign', n = 81) => ({ id: idOf(n), at: now, by: 'case-worker-1', kind });
const judge = (file: object, interpreter?: string) =>
  breachesOf(interpreterIsRegistered, { file, said: interpreter === undefined ? {} : { interpreter } });

describe('interpreter-is-registered', () => {
  test('Standards 6.5(e) allows: nobody where nobody interprets, and whoever is in the register', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ signLanguage: true })).toEqual([]);
    expect(judge({ interpreters: [of('spoken', 80), of('spoken')] }, idOf(81))).toEqual([]);
    expect(judge({ interpreters: [of('sign')] }, idOf(81))).toEqual([]);
    expect(judge({ interpreters: [of('sign')], signLanguage: true }, idOf(81))).toEqual([]);
  });

  test('Standards 6.5(e) refuses: a stranger, and one of spoken words for them who signs', () => {
    expect(judge({}, idOf(81))).toEqual(['interpreter-not-registered']);
    expect(judge({ interpreters: [of('spoken')] }, idOf(82))).toEqual(['interpreter-not-registered']);
    expect(judge({ interpreters: [of('spoken')], signLanguage: true }, idOf(81))).toEqual(['no-sign-language']);
  });
});
