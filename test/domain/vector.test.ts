import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageClass, ageGroup, corridor, exploitation, labourSector, sex } from '../../packages/domain/src/case/clear.ts';
import { bilateralOf } from '../../packages/domain/src/report/bilateral.ts';
import { type Breakdown, type Fact, fact } from '../../packages/domain/src/report/fact.ts';
import { counterNames, sealedText, vectorOf } from '../../packages/domain/src/report/sealed-vector.ts';
import { addVectors, foldFacts, publishedFigures } from '../../packages/domain/src/report/vector.ts';
import { now } from './made.ts';

let next = 0;
/** One person who came back, or was referred; by default a woman out of forced labour. */
function personFact(of: Partial<Breakdown>, type: 'returned' | 'referred' = 'returned'): Fact {
  next += 1;
  const plate = {
    corridor: 'TH-KH',
    channel: 'formal',
    sex: 'female',
    age: 'adult',
    ageGroup: '25+',
    exploitation: ['forced-labour'],
  } as const;
  return { type, id: `fact-${next}`, country: 'TH', at: now, recordedAt: now, ...plate, ...of } as Fact;
}
const figuresOf = (...facts: readonly Fact[]) =>
  publishedFigures.filter((name) => foldFacts(facts)[name] === facts.length);
const sexual: Partial<Breakdown> = { exploitation: ['prostitution'] };

describe('The published figures', () => {
  test.each([
    ['a woman from Thailand', personFact({}), ['A1']],
    ['a man from Thailand: not among women and children', personFact({ sex: 'male' }), []],
    ['somebody of unknown sex from Thailand', personFact({ sex: 'unknown' }), []],
    ['a boy from Thailand', personFact({ sex: 'male', age: 'child' }), ['A1']],
    ['a presumed boy from Thailand', personFact({ sex: 'male', age: 'presumed-child' }), ['A1']],
    ['a woman from Thailand, trafficked for sex: inside A1', personFact(sexual), ['A1', 'A2']],
    ['a man from Thailand, trafficked for sex', personFact({ ...sexual, sex: 'male' }), []],
    ['a woman deported from Thailand', personFact({ channel: 'deportation' }), ['A1']],
    ['a Thai woman sent back to Thailand', personFact({ corridor: 'KH-TH', ...sexual }), []],
    ['a man from Viet Nam out of forced labour', personFact({ corridor: 'VN-KH', sex: 'male' }), ['A3']],
    ['a woman from Viet Nam out of prostitution: no forced labour', personFact({ corridor: 'VN-KH', ...sexual }), []],
    [
      'a woman sent back to Viet Nam out of prostitution: the other way',
      personFact({ corridor: 'KH-VN', ...sexual }),
      ['A4'],
    ],
    ['a man sent back to Viet Nam out of prostitution', personFact({ corridor: 'KH-VN', sex: 'male', ...sexual }), []],
    ['a woman sent back to Viet Nam out of forced labour', personFact({ corridor: 'KH-VN' }), []],
    ['a fisherman from Malaysia', personFact({ corridor: 'MY-KH', sex: 'male', sector: 'fishing' }), ['A5']],
    ['a fisherman from Thailand', personFact({ sex: 'male', sector: 'fishing' }), []],
    ['a builder from Malaysia', personFact({ corridor: 'MY-KH', sex: 'male', sector: 'construction' }), []],
    [
      'a referral inside Cambodia: no border',
      personFact({ corridor: 'KH-KH', channel: 'domestic' }, 'referred'),
      ['A6'],
    ],
    ['a referral after a return', personFact({}, 'referred'), []],
  ] as const)('%s', (_, one, figures) => {
    expect(figuresOf(one)).toEqual(figures);
  });

  test('a man for labour and for sex is one person in every counter he belongs to', () => {
    const both = foldFacts([
      personFact({ exploitation: ['prostitution', 'pornography', 'forced-labour', 'forced-labour'] }),
    ]);
    expect(both).toMatchObject({ A1: 1, A2: 1, 'returned.TH-KH.all': 1, 'returned.TH-KH.purpose.forced-labour': 1 });
  });
});

const person = fc.record({
  corridor: fc.constantFrom(...corridor.options),
  channel: fc.constantFrom('formal' as const, 'deportation' as const, 'domestic' as const),
  sex: fc.constantFrom(...sex.options),
  age: fc.constantFrom(...ageClass.options),
  ageGroup: fc.constantFrom(...ageGroup.options),
  exploitation: fc.subarray([...exploitation.options]),
  sector: fc.constantFrom(...labourSector.options),
});
const facts = fc.array(
  fc.tuple(person, fc.constantFrom('returned' as const, 'referred' as const)).map(([of, type]) => personFact(of, type)),
  { maxLength: 30 },
);

describe('The fold', () => {
  test('knows no order, and the same fact again changes nothing: the same bytes', async () => {
    await fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (all, dice) => {
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
      fc.property(facts, facts, (left, right) => {
        expect(addVectors(foldFacts(left), foldFacts(right))).toEqual({ ...foldFacts([...left, ...right]) });
      }),
    );
  });

  test('A2 is never more than A1, and A1 never more than all from Thailand', async () => {
    await fc.assert(
      fc.property(facts, (all) => {
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
      ...{
        'border.arrived': 4,
        'border.batches': 1,
        'border.boys': 0,
        'border.girls': 1,
        'border.men': 1,
        'border.women': 2,
      },
      ...{
        'border.presumed': 2,
        'border.referred': 3,
        'border.screened': 4,
        'border.with-indicators': 1,
        'handover.TH-KH.refused': 1,
      },
    });
    expect(Object.keys(foldFacts(all))).toEqual(Object.keys(foldFacts(all)).toSorted());
  });
});

describe('A sealed month', () => {
  test('reads back as it was folded, in bytes that do not tell how many it counted', async () => {
    await fc.assert(
      fc.property(facts, (all) => {
        const ours = all.filter(
          (one) =>
            'corridor' in one &&
            /TH/.test(one.corridor) &&
            one.type === 'returned' &&
            'channel' in one &&
            one.channel !== 'domestic',
        );
        const folded = foldFacts(ours);
        const text = sealedText('TH', folded);
        expect(vectorOf(text)).toEqual(folded);
        expect(Object.keys(folded).filter((name) => !counterNames('TH').includes(name))).toEqual([]);
        expect(text.length).toBe(sealedText('TH', {}).length);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
      }),
    );
  });
});

describe('The bilateral report', () => {
  const month = (name: string, state: 'sealed' | 'open', ...all: readonly Fact[]) => ({
    month: name,
    state,
    counters: foldFacts(all),
  });

  test('adds twelve months up by direction, and never both directions to one', () => {
    const back = personFact({ corridor: 'KH-TH', ...sexual });
    const report = bilateralOf('TH', 2026, [
      month('2026-01', 'sealed', personFact({}), personFact(sexual)),
      month('2026-02', 'open', personFact({ sex: 'male' }), back),
    ]);
    expect(report).toMatchObject({
      edition: 'closed',
      country: 'TH',
      year: 2026,
      agreement: 'named-in-the-policy',
      published: { A1: 2, A2: 1, A3: 0, A4: 0, A5: 0, A6: 0 },
    });
    expect(report.corridors.map((one) => [one.corridor, one.returned])).toEqual([
      ['TH-KH', 3],
      ['KH-TH', 1],
    ]);
    expect(report.corridors[0]?.sex).toEqual([
      { code: 'female', count: 2 },
      { code: 'male', count: 1 },
      { code: 'other', count: 0 },
      { code: 'unknown', count: 0 },
    ]);
    expect(report.months).toEqual([
      { month: '2026-01', state: 'sealed' },
      { month: '2026-02', state: 'open' },
    ]);
  });

  test('names an agreement where the Policy does, and says so where none is on file', () => {
    expect((['TH', 'VN', 'MY', 'KH'] as const).map((one) => bilateralOf(one, 2026, []).agreement)).toEqual([
      'named-in-the-policy',
      'named-in-the-policy',
      'no-agreement-on-file',
      'none-needed',
    ]);
    expect(
      bilateralOf('KH', 2026, [month('2026-01', 'sealed', personFact({ corridor: 'KH-KH' }, 'referred'))]).referred,
    ).toBe(1);
  });
});
