import { describe, expect, test } from 'vitest';
import { livePictureOf, pictureOfMonth } from '../../packages/domain/src/report/live-picture.ts';

const at = '2026-03-15T05:00:00.000Z';
const seen = {
  at: '2026-03-15T01:00:00.000Z',
  contacts: { fresh: 2, 'never-verified': 1 },
  gates: [{ id: 'poipet', status: 'open' as const }],
};

type Sides = readonly [number, number, number, number];

function pictureOf(counters: Readonly<Record<string, number>>) {
  const told = pictureOfMonth('2026-02', counters);
  const { sealed, ...rest } = livePictureOf(at, { told, sealed: { version: 1, at } }, seen);
  const { border, waiting, month } = sealed?.figures ?? expect.fail('no month');
  const by = (cells: typeof border) => Object.fromEntries(cells.map(({ code, count }) => [code, count]));
  return { ...rest, month, border: by(border), waiting: by(waiting) };
}

function arrived([men, women, boys, girls]: Sides) {
  const sides = { 'border.men': men, 'border.women': women, 'border.boys': boys, 'border.girls': girls };
  const { border } = pictureOf({ 'border.arrived': men + women + boys + girls, ...sides });
  return [border['arrived'], border['men'], border['women'], border['boys'], border['girls']];
}

/** What a reader finds possible of each who knows that `small` is of nobody to four, and `hidden` of five and more. */
function possible(told: readonly (number | string | undefined)[]): readonly ReadonlySet<number>[] {
  const range = (one: number | string | undefined) =>
    typeof one === 'number'
      ? [one]
      : Array.from({ length: 40 }, (_, n) => n).filter((n) => (one === 'small') === n < 5);
  const [all, men, women, boys, girls] = told.map(range) as [number[], number[], number[], number[], number[]];
  const found = told.map(() => new Set<number>());
  const sums = new Set(all);
  for (const a of men)
    for (const b of women)
      for (const c of boys)
        for (const d of girls)
          if (sums.has(a + b + c + d))
            for (const [place, n] of [a + b + c + d, a, b, c, d].entries()) found[place]?.add(n);
  return found;
}

describe('The picture of a month', () => {
  test('tells what happened in it, who waits by reason whatever the corridor and for however long, and what was last seen', () => {
    const picture = pictureOf({
      'border.batches': 6,
      'border.arrived': 43,
      'border.men': 20,
      'border.women': 23,
      'border.screened': 43,
      'border.presumed': 3,
      'border.referred': 5,
      'held.KH-VN.document.30': 4,
      'held.TH-KH.document.0': 2,
      'held.KH-TH.court.180': 4,
      'returned.TH-KH.all': 9,
    });
    expect(picture).toMatchObject({
      at,
      month: '2026-02',
      contacts: expect.anything(),
      gates: seen.gates,
      seenAt: seen.at,
    });
    expect(picture.border).toEqual({
      batches: 6,
      arrived: 43,
      men: 20,
      women: 23,
      boys: 0,
      girls: 0,
      screened: 43,
      'with-indicators': 'small',
      presumed: 'small',
      referred: 5,
      identified: 0,
    });
    expect(picture.waiting).toEqual({ court: 'small', document: 6, border: 0, cost: 0, other: 0 });
    expect(picture.contacts).toContainEqual({ code: 'never-verified', count: 1 });
    expect(picture.contacts).toContainEqual({ code: 'stale', count: 0 });
  });

  test('says that nothing was seen of the directory before it was looked at', () => {
    const { seenAt, gates, sealed } = livePictureOf(at, undefined, undefined);
    expect([seenAt, gates, sealed]).toEqual([undefined, [], undefined]);
  });

  test('hides a second figure where the few of one kind would follow from all who arrived', () => {
    expect(arrived([20, 20, 3, 0])).toEqual([43, 'hidden', 20, 'small', 0]);
    expect(arrived([20, 20, 5, 0])).toEqual([45, 20, 20, 5, 0]);
    expect(arrived([2, 0, 0, 0])).toEqual(['small', 'small', 'small', 'small', 'small']);
  });

  test('leaves each of one to four possible for every figure that is hidden as small, whoever came', () => {
    const some = [0, 1, 4, 5, 12] as const;
    const narrowed = some
      .flatMap((men) =>
        some.flatMap((women) => some.flatMap((boys) => some.map((girls): Sides => [men, women, boys, girls]))),
      )
      .filter((sides) => {
        const told = arrived(sides);
        const found = possible(told);
        return told.some((one, place) => one === 'small' && [1, 2, 3, 4].some((n) => !found[place]?.has(n)));
      });
    expect(narrowed).toEqual([]);
  });
});
