import { afterAll, describe, expect, test } from 'vitest';
import type { ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import type { BatchState } from '../../packages/domain/src/arrival/batch.ts';
import { closeBatch } from '../../packages/domain/src/arrival/close-batch.ts';
import { openFromArrival } from '../../packages/domain/src/case/open-case.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { corridorOf } from '../../packages/domain/src/handover/propose.ts';
import { type Circumstance, circumstance } from '../../packages/domain/src/handover/templates/circumstance.ts';
import type { ChecklistItem } from '../../packages/domain/src/handover/templates/template.ts';
import { templateFor } from '../../packages/domain/src/handover/templates/template-for.ts';
import { answered, proposed, without } from '../domain/handovers.ts';
import { actBy, allNo, answerOf, brokenBy, countedTruck, idOf, logged, now, screened } from '../domain/made.ts';
import { openFor } from './open-items.ts';
import { acts, blockedByHand, isOwedByHand, practice } from './practice.ts';
import { report } from './report.ts';

const corridors = [
  ...(['TH', 'VN', 'MY'] as const).flatMap((country) =>
    (['inbound', 'outbound'] as const).map((direction) => ({ country, direction })),
  ),
  { country: 'ZZ', direction: 'outbound' } as const,
];
const ages = ['adult', 'presumed-child', 'child'] as const;
let tried = 0;
let findings = 0;

function judge(found: unknown, expected: unknown, where: string): void {
  tried += 1;
  if (JSON.stringify(found) !== JSON.stringify(expected)) findings += 1;
  expect(found, where).toEqual(expected);
}

function eachAloneUndone(full: HandoverState, owed: (code: string) => boolean): void {
  for (const act of acts) judge(openFor(act, full), [], `${act}, all done`);
  // Who is told out of Cambodia has agreed, or there is no such handover: C04 cannot be undone there.
  for (const { code } of itemsOf(full).filter((one) => one.code !== 'C04' || one.by === undefined)) {
    const state = without(full, code);
    for (const act of acts) {
      const blocks = owed(code) && blockedByHand(code).includes(act);
      judge(openFor(act, state), blocks ? [code] : [], `${full.template}: ${act} without ${code}`);
    }
  }
}

afterAll(() => report('Checklists complete', tried, 0, findings));

describe('The list typed by hand', () => {
  test('has 76 codes, and the templates have exactly these with their side, requirement and guard', () => {
    const items = [
      ...corridors.map(({ country, direction }) => templateFor(corridorOf(country, direction), 'formal')),
      templateFor('TH-KH', 'deportation'),
    ].flatMap((one) => one.items);
    const line = ({
      code,
      side,
      requirement,
      guards,
    }: Pick<ChecklistItem, 'code' | 'side' | 'requirement' | 'guards'>) => `${code} ${side} ${requirement} ${guards}`;
    expect(practice.size).toBe(76);
    expect([...new Set(items.map(line))].toSorted()).toEqual(
      [...practice].map(([code, one]) => line({ ...one, code })).toSorted(),
    );
  });
});

describe.each(corridors)(
  'Standards 7.3(d): each item of $country, $direction, alone undone',
  ({ country, direction }) => {
    const outbound = direction === 'outbound';
    const base = {
      country,
      direction,
      citizenship: outbound ? (country === 'ZZ' ? 'ID' : country) : 'KH',
      servicesAnswered: true,
    };

    test.each(ages)('%s: blocks the act it guards and those after it, and no other; in every circumstance', (age) => {
      for (const one of [undefined, ...circumstance.options]) {
        const full = answered(proposed({ ...base, age, circumstances: one === undefined ? [] : [one] }));
        const on = new Set<Circumstance>([
          ...(one === undefined ? [] : [one]),
          ...(age === 'adult' ? [] : ['child' as const]),
        ]);
        eachAloneUndone(full, (code) => isOwedByHand(code, on, outbound));
      }
    });

    test('all circumstances at once owe every item', () => {
      const full = answered(proposed({ ...base, circumstances: circumstance.options }));
      eachAloneUndone(full, (code) => practice.get(code)?.requirement !== 'P');
    });

    test('a mission that must not know is asked nothing, and nobody else is asked less', () => {
      const full = answered(proposed({ ...base, quiet: true, circumstances: circumstance.options }));
      eachAloneUndone(full, (code) => practice.get(code)?.requirement !== 'P' && practice.get(code)?.side !== 'E');
    });

    test('an item of both sides needs both: one side’s word leaves it open', () => {
      const full = answered(proposed({ ...base, circumstances: circumstance.options }));
      for (const { code } of itemsOf(full).filter(({ side, by }) => side === 'B' && by === undefined))
        for (const side of ['S', 'V'] as const) {
          const { [side]: mine, ...other } = full.ticks[code] ?? {};
          expect(mine).toBeDefined();
          const state = { ...full, ticks: { ...full.ticks, [code]: other } };
          judge(openFor('confirm', state), [code], `${code} without ${side}`);
        }
    });

    test('missing with a reason is an answer, and still leaves the item open', () => {
      const full = answered(proposed(base));
      for (const item of itemsOf(full).filter(
        (one) => one.by === undefined && isOwedByHand(one.code, new Set(), outbound),
      )) {
        const gone = Object.fromEntries(
          Object.entries(full.ticks[item.code] ?? {}).map(([side, tick]) => [
            side,
            { ...tick, answer: 'missing' as const, reason: 'later' },
          ]),
        );
        judge(openFor('confirm', { ...full, ticks: { ...full.ticks, [item.code]: gone } }), [item.code], item.code);
      }
    });
  },
);

describe('Each item of a truck, alone undone', () => {
  const truck = countedTruck({ list: 'yes' });
  const victim = (n: number): ArrivalState => ({
    ...screened(logged(n), { answers: { ...allNo, 'papers-kept': 'yes' } }),
    onward: ['ngo'],
    consents: [answerOf('case-file', true)],
  });
  const child: ArrivalState = { ...screened(logged(12, { age: { birth: '2012' } })), onward: ['child-migrant-office'] };
  const others = [victim(11), child];
  const opening = openCaseBody.parse({ from: 'arrival', batch: idOf(1), arrival: idOf(10) });

  function blockedBy(batch: BatchState, person: ArrivalState): Readonly<Record<string, boolean>> {
    if (opening.from !== 'arrival') throw new Error('not from an arrival');
    return {
      'close-batch': closeBatch(batch, [person, ...others], {}, actBy('shift-lead')).type === 'refused',
      'open-case': openFromArrival(idOf(50), opening, person, actBy('case-worker')).type === 'refused',
    };
  }

  const undone: Readonly<Record<string, readonly [BatchState, ArrivalState]>> = {
    D1: [{ ...truck, arrivedAt: undefined } as unknown as BatchState, victim(10)],
    D3: [{ ...truck, triage: undefined } as unknown as BatchState, victim(10)],
    D4: [{ ...truck, separation: 'not-yet' }, victim(10)],
    D5: [truck, { ...victim(10), sections: {} }],
    D8: [truck, { ...victim(10), onward: [] }],
    D9: [truck, { ...victim(10), consents: [] }],
  };

  test('all done, the truck is closed and the file opened', () => {
    expect(blockedBy(truck, victim(10))).toEqual({ 'close-batch': false, 'open-case': false });
  });

  test.each(Object.entries(undone))('%s blocks the act it guards, and no other', (code, [batch, person]) => {
    const guards = practice.get(code)?.guards;
    judge(
      blockedBy(batch, person),
      { 'close-batch': guards === 'close-batch', 'open-case': guards === 'open-case' },
      code,
    );
  });

  test('D6 and D7, which one screening answers, block the truck; without a result there is nothing to open a file from', () => {
    const { screening: _, ...rest } = victim(10);
    judge(blockedBy(truck, { ...rest, status: 'logged' }), { 'close-batch': true, 'open-case': true }, 'D6 D7');
    const decision = closeBatch(truck, [{ ...rest, status: 'logged' }, ...others], {}, actBy('shift-lead'));
    judge(brokenBy(decision)['arrival-items-are-done'], [`D6:${idOf(10)}`, `D7:${idOf(10)}`], 'D6 D7');
  });

  test('D2 cannot be undone where it is owed: that a list came is its answer', () => {
    for (const list of ['yes', 'no', 'paper-photo'] as const)
      judge(blockedBy({ ...truck, list }, victim(10)), { 'close-batch': false, 'open-case': false }, list);
  });

  test('of an adult without indicator or wish nothing is owed but the screening', () => {
    const adult = screened(logged(10));
    judge(brokenBy(closeBatch(truck, [adult, ...others], {}, actBy('shift-lead'))), {}, 'adult');
    expect(now).toBe(adult.recordedAt);
  });
});
