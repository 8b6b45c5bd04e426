import { describe, expect, test } from 'vitest';
import { routes } from '../../packages/api/src/routes.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';
import { desks } from '../../scripts/law/desks.ts';
import { handoverStands, kindsOf, printedEffects } from '../../scripts/law/effects.ts';
import { listedElsewhere } from '../../scripts/law/listed-elsewhere.ts';

const writing = [...new Set(routes.filter(({ method }) => method !== 'GET').map(({ operationId }) => operationId))];
/** `approve` is several acts: of a seat, of a contact, of an export, and on a case. */
const ofDesks = Object.values(desks).flatMap(({ acts }) => Object.keys(acts).map((name) => name.split(' ')[0] ?? ''));
const listed = new Set<string>([...Object.keys(caseCommands), ...handoverStands().map(([name]) => name), ...ofDesks]);

describe('The list of effects is whole', () => {
  test('every operation that writes is an act with its effects, or has its reason not to be', () => {
    expect(writing.length).toBeGreaterThan(240);
    expect(writing.filter((name) => !listed.has(name) && listedElsewhere[name] === undefined)).toEqual([]);
  });

  test('whoever has a reason is no act besides, and writes', () => {
    const given = Object.keys(listedElsewhere);
    expect(given.filter((name) => listed.has(name) || !writing.includes(name))).toEqual([]);
    expect(given.length).toBeLessThan(15);
  });

  test('each is printed, and each rule below what it does', () => {
    const printed = printedEffects().split('\n');
    const missing = writing.filter((name) => !printed.some((line) => line.startsWith(name)));
    expect(missing).toEqual([]);
    for (const name of Object.keys(caseCommands) as readonly CaseCommandName[])
      for (const kind of kindsOf(name)) {
        const at = printed.indexOf(
          `  ${kind}`,
          printed.findIndex((line) => line.startsWith(`${name} (`)),
        );
        const below = printed.slice(at + 1, at + 1 + rulesBefore(kind).length).map((line) => line.trim());
        expect(below, `${name} ${kind}`).toEqual(rulesBefore(kind).map((rule) => rule.name));
      }
  });
});
