import { caseCommands } from '@homeward/domain/case/commands';
import type { StaffRow } from '@homeward/domain/people/staff';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRules } from '../../scripts/law/rules.ts';
import { idOf, now, people } from '../domain/made.ts';
import { written } from '../words/words-of.ts';
import { openDesks, seatOf } from './desks-in-process.ts';
import { erasureRefusals } from './erasure-refusals.ts';
import { foundRefusals, type Refusal } from './found-refusals.ts';
import { askedElsewhere, isRecordOfAHandover, isRecordOfOversight, isRecordOfTheBorder } from './kept-elsewhere.ts';
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
const broken = [
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
const refusals = broken.filter((one) => !isKept(one) && !isKeptElsewhere(one));
const kept = broken.filter(isKept).flatMap(withoutWords);
const keptElsewhere = broken.filter(isKeptElsewhere);
const { ask, plant, stop } = await openDesks();
beforeAll(() => logTwoPeople(ask));
afterAll(stop);

/** A record is kept with what it breaks; what makes no sense is refused of a record too. */
function isKept({ operation, broken: codes }: Refusal): boolean {
  const act = (caseCommands as Readonly<Record<string, { readonly as: string } | undefined>>)[operation];
  return act?.as === 'record' && hasNoLimit(codes);
}

/** Of a batch, a handover or an organisation likewise. */
function isKeptElsewhere(one: Refusal): boolean {
  const isRecord = isRecordOfTheBorder(one) || isRecordOfAHandover(one) || isRecordOfOversight(one);
  return isRecord && hasNoLimit(one.broken);
}

function hasNoLimit(codes: Refusal['broken']): boolean {
  return Object.keys(codes).every((code) => rules.get(code)?.basis !== 'technical');
}

/** The same without words to be sealed, where they may be left out: the files planted here have no keys. */
function withoutWords(refusal: Refusal): readonly Refusal[] {
  const { words: _, ...body } = refusal.body as { readonly words?: unknown };
  const act = caseCommands[refusal.operation as keyof typeof caseCommands];
  return act.body.safeParse(body).success ? [{ ...refusal, body }] : [];
}

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

type Broke = { readonly rule: string; readonly found: readonly string[] };

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

  test('a record is never refused for a rule: the file keeps it with every rule that it broke, and lacks what it broke until it is answered', async () => {
    expect(kept.length).toBeGreaterThan(20);
    for (const { lies, broken: codes, ...asking } of kept) {
      await plant(...lies);
      const named = `${asking.operation}: ${Object.keys(codes).join(', ')}`;
      const answer = await ask({ ...asking, key: uuidv7() });
      expect({ named, status: answer.status, code: answer.body['code'] }).toEqual({ named, status: 200 });
      const { body } = await ask({
        operation: 'viewCase',
        by: asking.by,
        at: asking.at,
        path: asking.path ?? {},
      });
      const [breach] = (body['breaches'] as readonly { readonly id: string; readonly broke: readonly Broke[] }[]).slice(
        -1,
      );
      expect(Object.fromEntries(breach?.broke.map(({ rule, found: what }) => [rule, what]) ?? []), named).toEqual(
        codes,
      );
      const lacking = (body['lacking'] as readonly { readonly by: string }[]).map(({ by }) => by);
      for (const rule of Object.keys(codes)) {
        expect(lacking, named).toContain(rule);
        for (const one of languages) refused.add(`${one} ${rule}`);
      }
    }
  });

  test('a record of the border, of a handover or of oversight is never refused for a rule: it is kept with every rule that it broke', async () => {
    expect(keptElsewhere.length).toBeGreaterThan(6);
    for (const one of keptElsewhere) {
      expect(await askedElsewhere({ ask, plant }, one)).toEqual({ kept: true, broke: one.broken });
      for (const rule of Object.keys(one.broken)) for (const word of languages) refused.add(`${word} ${rule}`);
    }
  });

  test('a record with words is kept likewise, by the same decision', () => {
    for (const { operation, body, broken: codes } of broken
      .filter(isKept)
      .filter((one) => withoutWords(one).length === 0)) {
      expect(caseCommands[operation as keyof typeof caseCommands].body.safeParse(body).success, operation).toBe(true);
      for (const rule of Object.keys(codes)) for (const one of languages) refused.add(`${one} ${rule}`);
    }
  });

  test('none of them is never refused or kept as broken, in any of the five languages', async () => {
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
