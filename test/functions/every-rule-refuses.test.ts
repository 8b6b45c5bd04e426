import type { StaffRow } from '@homeward/domain/people/staff';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRules } from '../../scripts/law/rules.ts';
import { idOf, now, people } from '../domain/made.ts';
import { written } from '../words/words-of.ts';
import { openDesks, seatOf } from './desks-in-process.ts';
import { erasureRefusals } from './erasure-refusals.ts';
import { foundRefusals, type Refusal } from './found-refusals.ts';
import { refusedAnswers } from './refused-answers.ts';
import { refusedAtOversight } from './refused-at-oversight.ts';
import { refusedAtTheOffice } from './refused-at-the-office.ts';
import { refusedCopies } from './refused-copies.ts';
import { refusedExports } from './refused-exports.ts';
import { logTwoPeople, refusedMendings } from './refused-mendings.ts';
import { refusedMerges } from './refused-merges.ts';
import { refusedMonths } from './refused-months.ts';
import { refusedPublications } from './refused-publications.ts';
import { refusedReroutes } from './refused-reroutes.ts';
import { refusedReturns } from './refused-returns.ts';
import { writtenRefusals } from './written-refusals.ts';

const languages = ['km', 'en', 'th', 'vi', 'ms'] as const;

const rules = await loadRules();
const refusals = [
  ...writtenRefusals,
  ...erasureRefusals,
  ...refusedAnswers,
  ...refusedCopies,
  ...refusedReroutes,
  ...refusedReturns,
  ...refusedAtTheOffice,
  ...refusedMendings,
  ...refusedMonths,
  ...refusedMerges,
  ...refusedAtOversight,
  ...refusedPublications,
  ...refusedExports,
  ...foundRefusals(),
];
const { ask, plant, stop } = await openDesks();
beforeAll(() => logTwoPeople(ask));
afterAll(stop);

/** The whole answer that a refusal has to be, out of the rules and of the sentences as they are written. */
function answerTo({ broken }: Refusal, language: (typeof languages)[number]) {
  const all = Object.entries(broken).map(([code, breaches]) => {
    const restsOn = rules.get(code)?.restsOn;
    return { code, says: written(language, 'refusals')[code], restsOn, breaches };
  });
  const { code = '', says, restsOn } = all[0] ?? {};
  return {
    type: `urn:homeward:rule:${code}`,
    status: 409,
    title: written(language, 'problems')['refused'],
    code,
    says,
    restsOn,
    breaches: [...new Set(all.flatMap(({ breaches }) => breaches))],
    rules: all,
  };
}

/**
 * Rules that a desk keeps before any request is judged: a seat without its checks is no seat, and what only a supervisor may do is not
 * there for anybody else. Neither is told which rule it was.
 */
async function keptAtTheDoor(): Promise<readonly string[]> {
  const unchecked = { ...people['case-worker'], id: 'unchecked-1' };
  const unsigned = { ...people['case-worker'], id: 'unsigned-1' };
  const checks = ['suitability', 'criminal-record'].map((kind) => ({ kind, on: '2025-01-06' })) as StaffRow['checks'];
  await plant(seatOf(unchecked, { checks: [] }), seatOf(unsigned, { checks }));
  const bound = await ask({ operation: 'whoAmI', by: unsigned, at: now });
  const nobody = await ask({ operation: 'whoAmI', by: unchecked, at: now });
  const others = await Promise.all(
    (['case-worker', 'central-unit', 'second-approver'] as const).map((role) =>
      ask({ operation: 'agreeToClosing', by: people[role], at: now, path: { caseId: idOf(50) }, body: {} }),
    ),
  );
  return [
    ...(nobody.status === 401 ? ['staff-are-checked-first'] : []),
    ...(bound.status === 401 ? ['conduct-is-signed-first'] : []),
    ...(others.every(({ status }) => status === 404) ? ['only-a-supervisor-agrees-to-closing'] : []),
  ];
}

describe('Every rule of the register, over HTTP', () => {
  const refused = new Set<string>();

  test.each(languages)(
    'in %s a refusal says every broken rule, its articles and all its breaches',
    async (language) => {
      for (const refusal of refusals) {
        await plant(...refusal.lies);
        // Old minutes are answered with the current ones beside the refusal.
        const {
          status,
          body: { current: _, ...body },
        } = await ask({ ...refusal, language });
        const named = `${refusal.operation}: ${Object.keys(refusal.broken).join(', ')}`;
        expect({ named, status, ...body }).toEqual({ named, ...answerTo(refusal, language) });
        for (const { code } of body['rules'] as readonly { readonly code: string }[])
          refused.add(`${language} ${code}`);
      }
    },
  );

  test('none of them is never refused, in any of the five languages', async () => {
    const door = await keptAtTheDoor();
    const never = [...rules.keys()].filter((rule) => !door.includes(rule));
    const missing = languages
      .flatMap((one) => never.map((rule) => `${one} ${rule}`))
      .filter((one) => !refused.has(one));
    expect(missing).toEqual([]);
    expect(rules.size).toBeGreaterThan(100);
  });

  test('five languages say five sentences of each', () => {
    for (const rule of rules.keys())
      expect(new Set(languages.map((one) => written(one, 'refusals')[rule])).size, rule).toBe(languages.length);
  });
});
