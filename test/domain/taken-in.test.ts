import { routes } from '@homeward/api/routes';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { statedAge } from '../../packages/domain/src/case/sections.ts';
import { timing } from '../../packages/domain/src/command.ts';
import { ageClassOf } from '../../packages/domain/src/people/age.ts';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';
import { notTakenIn } from '../../packages/domain/src/taken-in.ts';
import { freeOn, pastOn } from '../../packages/domain/src/tense.ts';
import { reason, text } from '../../packages/domain/src/text.ts';
import { yearsAfter } from '../../packages/domain/src/time.ts';

const now = '2026-12-01T03:00:00.000Z';
const today = '2026-12-01';

/** What is not taken of a value that the schema alone takes. */
function why(schema: z.ZodType, value: unknown, at = now): readonly string[] {
  return notTakenIn(schema, schema.parse(value), at).map(({ path, message }) => `/${path.join('/')} ${message}`);
}

describe('a birth', () => {
  test.each(['0001-01-01', '0001', '1700', '1700-05', '1906-11-30', '1905'])('of %s lies too long ago', (birth) => {
    expect(why(statedAge, { birth })).toEqual(['/birth too-long-ago']);
    expect(why(statedAge, { birth, estimated: true })).toEqual(['/birth too-long-ago']);
  });

  test.each(['9999-12-31', '2030', '2027-01', '2026-12-02'])('of %s is still to come', (birth) => {
    expect(why(statedAge, { birth })).toEqual(['/birth too-far-ahead']);
  });

  test.each(['1906-12-01', '1906', '2026-12-01', '2026-12', '2026', '2008-02-29'])('of %s is taken', (birth) => {
    expect(why(statedAge, { birth })).toEqual([]);
  });

  test('of today is taken from one in the morning in Malaysia on, while Cambodia still has yesterday', () => {
    expect(why(statedAge, { birth: '2026-12-02' }, '2026-12-01T16:30:00.000Z')).toEqual([]);
    expect(why(statedAge, { birth: '2026-12-02' }, '2026-12-01T15:30:00.000Z')).toEqual(['/birth too-far-ahead']);
  });
});

test('Standards 6.11(e): nobody becomes an adult by an age that was stated centuries ago', () => {
  const stated = { from: 5, to: 10, asOf: '1700-01-01' };
  expect(ageClassOf(stated, today)).toBe('adult');
  expect(why(statedAge, stated)).toEqual(['/asOf too-long-ago']);
  expect(why(statedAge, { ...stated, asOf: '2026-12-02' })).toEqual(['/asOf too-far-ahead']);
  expect(why(statedAge, { ...stated, asOf: '2026-11-30' })).toEqual([]);
});

test('no act was done in the year 1; one of an archive that is as old as the setting says is taken', () => {
  const oldest = yearsAfter(today, -cambodia.oldestAct.value);
  expect(why(timing, { occurredAt: '0001-01-01T00:00:00Z' })).toEqual(['/occurredAt too-long-ago']);
  expect(why(timing, { occurredAt: `${yearsAfter(oldest, -1)}T00:00:00Z` })).toEqual(['/occurredAt too-long-ago']);
  expect(why(timing, { occurredAt: `${oldest}T00:00:00Z` })).toEqual([]);
  expect(why(timing, { occurredAt: '2008-03-01T00:00:00Z' })).toEqual([]);
});

test('what was before us reaches as far back as a life, a plan as far ahead as the setting says', () => {
  expect(why(pastOn, '1906-12-01')).toEqual([]);
  expect(why(pastOn, '1906-11-30')).toEqual(['/ too-long-ago']);
  expect(why(freeOn, '9999-12-31')).toEqual(['/ too-far-ahead']);
  expect(why(freeOn, yearsAfter(today, cambodia.furthestPlan.value))).toEqual([]);
  expect(why(freeOn, yearsAfter('2026-12-02', cambodia.furthestPlan.value))).toEqual(['/ too-far-ahead']);
});

describe('words', () => {
  const said = z.strictObject({ list: z.array(z.strictObject({ name: text(120), reason: text(500, 20).optional() })) });
  const named = (name: string, reason?: string) => ({ list: [{ name, ...(reason === undefined ? {} : { reason }) }] });

  test.each(['a\uffff', '\ufffe', 'a\ufdd0', 'a\u{1ffff}', '\u{10fffe}'])(
    'with %j, which is no letter, are not taken',
    (name) => {
      expect(why(said, named(name))).toEqual(['/list/0/name not-plain-text']);
    },
  );

  test('that were written down before this was asked are read back all the same', () => {
    expect(text(120).parse('a\uffff')).toBe('a\uffff');
    expect(statedAge.parse({ birth: '1700' })).toMatchObject({ birth: '1700' });
  });

  test('of which nothing is to be seen are none, and only what is seen counts towards a reason', () => {
    expect(why(said, named('\u200b\u200d\u2060'))).toEqual(['/list/0/name too-small']);
    expect(why(said, named('សុខ\u200bចាន់ថា'))).toEqual([]);
    expect(why(said, named('a', `x${'\u200b'.repeat(30)}`))).toEqual(['/list/0/reason too-small']);
    expect(why(said, named('a', `x${' '.repeat(30)}y`))).toEqual(['/list/0/reason too-small']);
    expect(why(said, named('a', 'somebody is in danger'))).toEqual([]);
  });
});

test('a reason is said in letters that can be seen: no figures, dots or empty cells alone, in whatever script', () => {
  const said = z.strictObject({ why: reason(500, 20) });
  for (const signs of ['1', '. ', '—?', '\u2800', '\u3164', '\ud83d\ude00'])
    expect(why(said, { why: signs.repeat(30) }), signs).toEqual([
      expect.stringMatching(/^\/why (no-letters|too-small)$/),
    ]);
  for (const words of ['សាមីខ្លួនមានគ្រោះថ្នាក់នៅទីនោះ', 'บุคคลนี้ตกอยู่ในอันตราย', 'người đó đang gặp nguy hiểm'])
    expect(why(said, { why: words }), words).toEqual([]);
});

test('every free text by which an act is answered for is a reason', () => {
  const spoken = Object.entries(caseCommands).flatMap(([name, { body }]) => {
    const { words } = (body as z.ZodLazy<z.ZodObject>).unwrap().shape;
    const shape = (
      words === undefined ? {} : words.type === 'optional' ? (words as z.ZodOptional).unwrap() : words
    ) as Partial<z.ZodObject>;
    return Object.entries(shape.shape ?? {}).map(([field, one]) => [`${name}.${field}`, one as z.ZodType] as const);
  });
  const reasons = spoken.filter(([name]) => /\.(why|because|reason)$/.test(name));
  expect(reasons.length).toBeGreaterThan(4);
  const isReason = (one: z.ZodType) =>
    (one.type === 'optional' ? (one as z.ZodOptional<z.ZodType>).unwrap() : one).meta()?.['is'];
  expect(reasons.filter(([, one]) => isReason(one) !== 'reason').map(([name]) => name)).toEqual([]);
});

test('every example of the contract is taken in on the day of its own act', () => {
  const refused = routes.flatMap(({ operationId, body, example }) =>
    body === undefined || example === undefined
      ? []
      : notTakenIn(body, body.parse(example), now).map(({ path }) => `${operationId} ${path.join('/')}`),
  );
  expect(refused).toEqual([]);
});
