import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carrying } from '../../packages/domain/src/case/breaches/carrying.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { owedAt } from '../../packages/domain/src/case/due.ts';
import { type OfferedAct, offeredOn } from '../../packages/domain/src/case/offered-acts.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import type { CaseRule } from '../../packages/domain/src/law/case-rule.ts';
import type { EffectRule } from '../../packages/domain/src/law/effect-rule.ts';
import { rulesBefore, rulesGuarding } from '../../packages/domain/src/law/guards.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { anyFile } from '../law/whatever-is-said.ts';
import { brokenBy, fileOf, idOf, now, people } from './made.ts';

const { supervisor } = people;
const worker = people['case-worker'];
const unit = people['central-unit'];
const nurse = people['health-worker'];
const seats: readonly Actor[] = [worker, supervisor, unit, nurse];

/** A file that all four seats know. */
function known(state: CaseState): CaseState {
  const care = { id: idOf(91), at: now, by: worker.id, worker: nurse.id, toldAt: now };
  const assigned = [worker.id, unit.id];
  return { ...state, erased: undefined, organisation: supervisor.organisation, assigned, healthWorker: care };
}

const isShut = ({ closedBy }: OfferedAct) => closedBy.some(({ when }) => when === undefined);
const nameOf = ({ act }: OfferedAct) => act as CaseCommandName;
/** What keeps an act closed, and what a record would be kept as breaking. */
const toldAt = ({ closedBy, breaks }: OfferedAct) => [...closedBy, ...breaks];
const codesOf = (one: OfferedAct | undefined) => (one === undefined ? [] : toldAt(one).map(({ code }) => code));
const offerOf = (file: CaseState, act: CaseCommandName, by: Actor = worker) =>
  offeredOn(file, by, now).find((one) => one.act === act);

/** What a rule finds, if it reads the file and the seat alone; nothing to say where it looks at what is said. */
function foundUnsaid(rule: CaseRule | EffectRule, file: CaseState, by: Actor): readonly string[] | undefined {
  let reads = false;
  const facts = new Proxy(
    { file, by, at: now, recordedAt: now, id: idOf(60), said: {}, effect: {}, named: [] },
    {
      get(of, name, receiver) {
        reads ||= name === 'said' || name === 'effect' || name === 'named' || name === 'id';
        return Reflect.get(of, name, receiver);
      },
    },
  );
  try {
    const breaches = rule.breaches(facts as never);
    return reads ? undefined : breaches;
  } catch (fault) {
    if (reads) return undefined;
    throw fault;
  }
}

/** Every rule and limit that stands before an act or before one of its effects. */
function standingBefore(name: CaseCommandName): readonly (CaseRule | EffectRule)[] {
  const kinds = Object.keys(caseCommands[name].effects) as EffectKind[];
  return [...new Set(kinds.flatMap(rulesBefore)), ...rulesGuarding(name)];
}

describe('What a case offers', () => {
  test('no rule that reads file and seat alone refuses what is open; what is closed by one names it, with what it finds', () => {
    const met = { open: 0, closed: 0, seats: new Set<string>() };
    void fc.assert(
      fc.property(anyFile(), fc.constantFrom(...seats), (drawn, by) => {
        const file = known(drawn);
        for (const offer of offeredOn(file, by, now)) {
          met.seats.add(by.role);
          for (const rule of standingBefore(nameOf(offer))) {
            const found = foundUnsaid(rule, carrying(file), by);
            if (found === undefined) continue;
            const said = toldAt(offer).find(({ code }) => code === rule.name);
            expect(said?.breaches ?? [], `${offer.act} ${rule.name}`).toEqual(found);
            met[found.length === 0 ? 'open' : 'closed'] += 1;
          }
        }
      }),
      { numRuns: 40, seed: 24 },
    );
    expect(Math.min(met.open, met.closed)).toBeGreaterThan(50);
    expect([...met.seats].toSorted()).toEqual(seats.map(({ role }) => role).toSorted());
  });

  test('an act is closed by the status of the file exactly where an attempt is refused for it', () => {
    const code = 'stays-in-its-state';
    for (const status of ['open', 'closed'] as const) {
      const file = known(fileOf({ status }));
      for (const offer of offeredOn(file, worker, now)) {
        const { on } = caseCommands[nameOf(offer)] as { readonly on: readonly string[] };
        expect(codesOf(offer).includes(code), offer.act).toBe(!on.includes(status));
      }
      const body = { needs: [] } as never;
      const tried = decideCase('recordNeeds', file, body, actOf(worker, now, {}), idOf(60));
      expect(code in brokenBy(tried)).toBe(status === 'closed');
    }
  });

  test('every gate that the file keeps closed stands at each of its acts, for whoever the act is', () => {
    const file = known(fileOf());
    const gates = closedGates(file, now);
    const offers = seats.flatMap((by) => offeredOn(file, by, now));
    for (const { commands, code } of gates)
      for (const offer of offers.filter(({ act }) => commands.includes(act))) expect(codesOf(offer)).toContain(code);
    expect(offers.filter(isShut).length).toBeGreaterThan(10);
  });

  test('what a rule finds whatever is said closes the act, also where no gate of the file is shown', () => {
    const file = { ...known(fileOf()), healthWorker: undefined } as CaseState;
    const informed = 'taking-part-is-an-informed-choice';
    expect(closedGates(file, now).map(({ code }) => code)).not.toContain(informed);
    expect(codesOf(offerOf(file, 'chooseTakingPart'))).toContain(informed);
    expect(codesOf(offerOf(file, 'endHealthCare'))).toEqual(['health-care-ends-where-it-is-given']);
    expect(codesOf(offerOf(known(file), 'endHealthCare'))).toEqual([]);
  });

  test('what would be broken closes no record: it is told, and only sense refuses it', () => {
    const file = known(fileOf());
    const offers = seats.flatMap((by) => offeredOn(file, by, now));
    const isRecord = ({ act }: OfferedAct) => caseCommands[act as CaseCommandName].as === 'record';
    expect(offers.filter((one) => !isRecord(one)).flatMap(({ breaks }) => breaks)).toEqual([]);
    const records = offers.filter(isRecord);
    expect(records.flatMap(({ breaks }) => breaks).length).toBeGreaterThan(5);
    expect(records.flatMap(({ closedBy }) => closedBy.flatMap(({ restsOn }) => restsOn))).toEqual([]);
  });

  test('Standards 7.10(e): to agree to a closing is offered to a supervisor and to nobody else', () => {
    const file = known(fileOf());
    const offered = seats.filter((by) => offerOf(file, 'agreeToClosing', by) !== undefined);
    expect(offered).toEqual([supervisor]);
    expect(codesOf(offerOf(file, 'agreeToClosing', supervisor))).toEqual([]);
  });

  test('whoever does not stand to the case is offered to break the glass as a case worker, and nothing else', () => {
    const file = { ...known(fileOf()), assigned: [], organisation: 'another-shelter', healthWorker: undefined };
    expect(seats.map((by) => offeredOn(file as CaseState, by, now).map(({ act }) => act))).toEqual([
      ['grantBreakGlass'],
      [],
      [],
      [],
    ]);
  });

  test('an act is awaited while the case owes what it settles', () => {
    const file = known(fileOf());
    const owed = owedAt(file, now).map(({ clock }) => clock);
    const offers = offeredOn(file, worker, now);
    for (const offer of offers) {
      const { settles } = caseCommands[nameOf(offer)] as { readonly settles: readonly string[] };
      expect(offer.awaited, offer.act).toBe(settles.some((one) => owed.includes(one)));
    }
    expect(offers.filter(({ awaited }) => awaited).length).toBeGreaterThan(3);
  });
});
