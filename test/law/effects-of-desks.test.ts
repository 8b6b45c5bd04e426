import { describe, expect, test, vi } from 'vitest';
import type { ArrivalEvent, ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { evolveArrival } from '../../packages/domain/src/arrival/evolve-arrival.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import { standsBefore } from '../../packages/domain/src/law/effect-rule.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';
import { desks, kindsOfDeskAct, standsOfDesks } from '../../scripts/law/desks.ts';
import { brokenBy } from '../domain/made.ts';
import { tried } from './desk-situations.ts';

const acts = Object.entries(desks).flatMap(([desk, of]) =>
  Object.entries(of.acts).map(([name, act]) => ({ desk, name, act, rules: of.rules })),
);
const doing = acts.filter(({ act }) => kindsOfDeskAct(act).length > 0);
const sorted = (rules: readonly { readonly name: string }[]) => rules.map(({ name }) => name).toSorted();

/** The kinds of effect of an act before which a desk has other rules than the register. */
function unlike(act: (typeof acts)[number]['act'], rules: (typeof acts)[number]['rules']): readonly string[] {
  return kindsOfDeskAct(act).filter((kind) => {
    const own = rules.filter((rule) => standsBefore(rule as never, kind));
    return sorted(own).join(' ') !== sorted(rulesBefore(kind)).join(' ');
  });
}

describe('A desk carries its own rules', () => {
  test.each(acts)('$desk, $name: each that the register has before what it does, and no others', ({ act, rules }) => {
    expect(unlike(act, rules)).toEqual([]);
  });

  test('a rule that is detached from a desk is found, each of them', () => {
    const detached = acts.flatMap(({ act, rules, name }) =>
      [...new Set(kindsOfDeskAct(act).flatMap((kind) => rulesBefore(kind)))].map((rule) => ({
        name: `${name} without ${rule.name}`,
        found: unlike(
          act,
          rules.filter((one) => one.name !== rule.name),
        ),
      })),
    );
    expect(detached.length).toBeGreaterThan(40);
    expect(detached.filter(({ found }) => found.length === 0).map(({ name }) => name)).toEqual([]);
  });

  test('each of them stands before something that the desk does', () => {
    for (const [desk, { acts: all, rules }] of Object.entries(desks)) {
      const kinds = Object.values(all).flatMap(kindsOfDeskAct);
      const idle = rules.filter((rule) => !kinds.some((kind) => standsBefore(rule as never, kind)));
      expect(sorted(idle), desk).toEqual([]);
    }
  });
});

/** Which effect holds a field of an arrival. */
const holding: Readonly<Record<string, readonly string[]>> = {
  screening: ['questioned', 'determined'],
  onward: ['referred'],
  consents: ['consented', 'withdrew'],
  age: ['age-set'],
  ageGroup: ['age-set'],
  childUntil: ['age-set'],
  corrections: ['mended'],
  withdrawn: ['mended'],
};

/** The fields of an arrival that an act has changed, of those that hold an effect. */
function changedBy(before: ArrivalState, event: ArrivalEvent): readonly string[] {
  const after = evolveArrival(before, event);
  return Object.keys(holding).filter(
    (field) => before[field as keyof ArrivalState] !== after[field as keyof ArrivalState],
  );
}

describe('What an act of the border does to a person, it declares', () => {
  const onAPerson = doing.filter(({ desk, name }) => desk === 'at the border' && !/Batch|^log/.test(name));
  const changed = new Set<string>();

  test.each(onAPerson)('$name changes no field of an effect that it does not declare', ({ name, act }) => {
    const declared = kindsOfDeskAct(act).map((kind) => kind.split('.')[0]);
    for (const decide of tried[name] ?? []) {
      const { decision, on } = decide();
      if (decision.type === 'refused') continue;
      const fields = changedBy(on as ArrivalState, decision.event as ArrivalEvent);
      for (const field of fields) changed.add(field);
      const undeclared = fields.filter((field) => !holding[field]?.some((effect) => declared.includes(effect)));
      expect(undeclared).toEqual([]);
    }
  });

  test('of each such field one was seen to change', () => {
    expect([...changed].toSorted()).toEqual(Object.keys(holding).toSorted());
  });
});

/** What an act did each time, as it declares it: its own declaration is listened to, and nothing is put in its place. */
function heard(effects: object) {
  const listening = Object.keys(effects).map((kind) => ({ kind, spy: vi.spyOn(effects as never, kind as never) }));
  return () =>
    listening.flatMap(({ kind, spy }) => {
      const [last] = (spy as unknown as ReturnType<typeof vi.fn>).mock.results.splice(0);
      const effect = last?.value as object | undefined;
      return effect === undefined ? [] : [{ ...effect, type: kind as EffectKind }];
    });
}

describe('Whatever act of a desk reaches an effect meets every rule of it', () => {
  const [met, broken] = [new Set<string>(), new Set<string>()];

  test.each(doing)('$desk, $name', ({ name, act }) => {
    const effects = heard(act.effects);
    for (const decide of tried[name] ?? []) {
      const { decision, by } = decide();
      const told = brokenBy(decision);
      for (const effect of effects())
        for (const rule of rulesBefore(effect.type)) {
          const stand = `${name} ${effect.type} ${rule.name}`;
          met.add(stand);
          const found = rule.breaches({ effect, by } as never);
          if (found.length === 0) continue;
          // A limit that refuses a record speaks alone: nothing is written that a rule could mark.
          if (act.as === 'record' && decision.type === 'refused') continue;
          broken.add(stand);
          expect(told[rule.name], stand).toEqual([...new Set(found)]);
        }
      if (act.as === 'record' && decision.type === 'refused')
        expect(decision.all.every(({ restsOn }) => restsOn.length === 0)).toBe(true);
    }
    vi.restoreAllMocks();
  });

  test('every act, effect and rule of the list was met, and each rule spoke', () => {
    const listed = standsOfDesks().map(({ act, effect, rule }) => `${act} ${effect} ${rule}`);
    expect(listed.length).toBeGreaterThan(35);
    expect(listed.filter((one) => !met.has(one))).toEqual([]);
    expect(listed.filter((one) => !broken.has(one))).toEqual([]);
  });
});
