import type { MonthPicture } from '../../../packages/domain/src/report/live-picture.ts';
import { most, program, type Sum } from './program.ts';
import type { Arrived, Trucks } from './trucks.ts';

const few = [1, 2, 3, 4] as const;
const many = [5, 6, 7, 8, 9] as const;

/** Who is in each figure of the border. */
const figures = {
  arrived: () => true,
  men: ({ kind }: Arrived) => kind === 'men',
  women: ({ kind }: Arrived) => kind === 'women',
  boys: ({ kind }: Arrived) => kind === 'boys',
  girls: ({ kind }: Arrived) => kind === 'girls',
  screened: ({ screened }: Arrived) => screened,
  presumed: ({ presumed }: Arrived) => presumed,
  'with-indicators': ({ withIndicators }: Arrived) => withIndicators,
  referred: ({ referred }: Arrived) => referred,
} as const;
type Figure = keyof typeof figures;
const names = Object.keys(figures) as readonly Figure[];

/** Who is counted by the second is counted by the first: nobody is presumed a victim who was not screened. */
const within: readonly (readonly [whole: Figure, part: Figure])[] = [
  ['arrived', 'screened'],
  ['arrived', 'presumed'],
  ['arrived', 'with-indicators'],
  ['arrived', 'referred'],
  ['screened', 'presumed'],
  ['screened', 'with-indicators'],
  ['presumed', 'with-indicators'],
];

function named(version: number) {
  return (name: Figure) => `b_${name.replaceAll('-', '_')}_${version}`;
}

function printed({ border }: MonthPicture, name: Figure) {
  return border.find(({ code }) => code === name)?.count ?? 0;
}

function boundsOf(picture: MonthPicture, name: Figure): readonly [low: number, high: number] {
  const told = printed(picture, name);
  if (typeof told === 'number') return [told, told];
  if (told === 'small') return [0, few.length];
  // Where nothing else protects, everything is hidden.
  return [picture.border.every(({ count }) => count === 'hidden') ? 0 : few.length + 1, most];
}

type Secret = { readonly sum: Sum; readonly count: number };

function countIn(people: readonly Arrived[], name: Figure): number {
  return people.filter(figures[name]).length;
}

/** What nobody is told: the figures that are hidden, and whoever is in one figure and not in the one within it. */
function hiddenIn(people: readonly Arrived[], picture: MonthPicture, version: number): readonly Secret[] {
  const of = named(version);
  return [
    ...names
      .filter((name) => typeof printed(picture, name) !== 'number')
      .map((name) => ({ sum: `+ ${of(name)}`, count: countIn(people, name) })),
    ...within.map(([whole, part]) => ({
      sum: `+ ${of(whole)} - ${of(part)}`,
      count: countIn(people, whole) - countIn(people, part),
    })),
  ];
}

/** Of who came between two readings what both tell. */
function lateIn([before, after]: Trucks, pictures: readonly MonthPicture[]): readonly Secret[] {
  if (pictures.length < 2) return [];
  const [was, is] = [named(0), named(1)];
  const isTold = (name: Figure) => pictures.every((one) => typeof printed(one, name) === 'number');
  const late = (name: Figure) => countIn(after, name) - countIn(before, name);
  const sum = (name: Figure) => `+ ${is(name)} - ${was(name)}`;
  return [
    ...names.filter(isTold).map((name) => ({ sum: sum(name), count: late(name) })),
    ...within
      .filter((both) => both.every(isTold))
      .map(([whole, part]) => ({
        sum: `${sum(whole)} - ${is(part)} + ${was(part)}`,
        count: late(whole) - late(part),
      })),
  ];
}

/** What somebody finds out of one to four people off trucks from the picture of a month, read once or twice. */
export function learntFromPictures(trucks: Trucks, pictures: readonly MonthPicture[]) {
  const it = program();
  for (const [version, picture] of pictures.entries()) {
    const of = named(version);
    it.holds(
      [`+ ${of('arrived')} - ${of('men')} - ${of('women')} - ${of('boys')} - ${of('girls')}`, 0, 0],
      ...within.map(([whole, part]) => [`+ ${of(whole)} - ${of(part)}`, 0, most] as const),
      ...names.map((name) => [`+ ${of(name)}`, ...boundsOf(picture, name)] as const),
    );
  }
  const [was, is] = [named(0), named(1)];
  if (pictures.length > 1) it.holds(...names.map((name) => [`+ ${is(name)} - ${was(name)}`, 0, most] as const));
  const all = pictures.flatMap((picture, version) => hiddenIn(trucks[version] ?? [], picture, version));
  const secrets = [...all, ...lateIn(trucks, pictures)].filter(({ count }) => few.some((one) => one === count));
  // What stands in no figure may be many, as far as a reader knows.
  const mayBeMany = (sum: Sum) => sum.includes('-') && many.some((value) => it.may(sum, value));
  const told = secrets.flatMap(({ sum, count }) => {
    if (mayBeMany(sum)) return [];
    const never = few.filter((value) => !it.may(sum, value));
    return never.length > 0 ? [`${sum}, which is ${count}, is not ${never}`] : [];
  });
  return { told, looked: secrets.length };
}
