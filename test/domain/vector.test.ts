import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterNames } from '../../packages/domain/src/report/counter-names.ts';
import { fact } from '../../packages/domain/src/report/fact.ts';
import { sealedText, vectorOf } from '../../packages/domain/src/report/sealed-vector.ts';
import { addVectors, foldFacts } from '../../packages/domain/src/report/vector.ts';
import { someFacts } from './counted.ts';
import { now } from './made.ts';

describe('The fold', () => {
  test('knows no order, and the same fact again changes nothing: the same bytes', async () => {
    await fc.assert(
      fc.property(someFacts, fc.infiniteStream(fc.nat()), (all, dice) => {
        const shuffled = all
          .map((one) => [dice.next().value ?? 0, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one);
        const text = JSON.stringify(foldFacts(all));
        expect(JSON.stringify(foldFacts(shuffled))).toBe(text);
        expect(JSON.stringify(foldFacts([...shuffled, ...all]))).toBe(text);
      }),
    );
  });

  test('of parts, added up, is the fold of the whole', async () => {
    await fc.assert(
      fc.property(someFacts, someFacts, (left, right) => {
        expect(addVectors(foldFacts(left), foldFacts(right))).toEqual({ ...foldFacts([...left, ...right]) });
      }),
    );
  });

  test('A2 is never more than A1, and A1 never more than all from Thailand', async () => {
    await fc.assert(
      fc.property(someFacts, (all) => {
        const { A1 = 0, A2 = 0, 'returned.TH-KH.all': everybody = 0 } = foldFacts(all);
        expect(A2 <= A1 && A1 <= everybody).toBe(true);
      }),
    );
  });

  test('a truck adds its funnel, a stopped handover its outcome, and neither a person', () => {
    const plate = { country: 'TH', at: now, recordedAt: now } as const;
    const funnel = {
      declared: 5,
      counted: { men: 1, women: 2, boys: 0, girls: 1 },
      logged: 4,
      screened: 4,
      withIndicators: 1,
      presumed: 2,
      children: 1,
      referred: 3,
    };
    const all = [
      fact.parse({ type: 'batch-closed', id: 'b', ...plate, funnel }),
      fact.parse({ type: 'handover-stopped', id: 'h', ...plate, corridor: 'TH-KH', outcome: 'refused' }),
    ];
    expect(foldFacts(all)).toEqual({
      'border.arrived': 4,
      'border.batches': 1,
      'border.boys': 0,
      'border.girls': 1,
      'border.men': 1,
      'border.women': 2,
      'border.presumed': 2,
      'border.referred': 3,
      'border.screened': 4,
      'border.with-indicators': 1,
      'handover.TH-KH.refused': 1,
    });
    expect(Object.keys(foldFacts(all))).toEqual(Object.keys(foldFacts(all)).toSorted());
  });
});

describe('A sealed month', () => {
  test('reads back as it was folded, in bytes that do not tell how many it counted', async () => {
    await fc.assert(
      fc.property(someFacts, (all) => {
        const ours = all.filter(
          (one) =>
            'corridor' in one &&
            /TH/.test(one.corridor) &&
            one.type === 'returned' &&
            'channel' in one &&
            one.channel !== 'domestic',
        );
        const folded = foldFacts(ours);
        const text = sealedText(counterNames('TH'), folded);
        expect(vectorOf(counterNames('TH'), text)).toEqual(folded);
        expect(Object.keys(folded).filter((name) => !counterNames('TH').includes(name))).toEqual([]);
        expect(text.length).toBe(sealedText(counterNames('TH'), {}).length);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
      }),
    );
  });
});
