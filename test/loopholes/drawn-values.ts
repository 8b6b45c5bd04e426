import { type Dice, oneOf } from '../dice.ts';

/** What a body is drawn for: the moment, and the entries that stand in the file. */
type Around = {
  readonly dice: Dice;
  readonly now: string;
  readonly entriesOf: (list: string) => readonly string[];
  readonly entries: readonly string[];
};

export type Draw = (around: Around) => unknown;

const hour = 3_600_000;
/** How far from now times are said: this moment, edges of an hour, a day, three days, a month, three months; and ahead. */
const distances = [
  0,
  0,
  -60_000,
  -hour,
  -13 * hour,
  -24 * hour,
  -25 * hour,
  -72 * hour,
  -31 * 24 * hour,
  -100 * 24 * hour,
];
const ahead = [24 * hour, 8 * 24 * hour, 40 * 24 * hour];

export const births = ['1990', '1995-06', '2008-03-02', '2008', '2012', '2020'];
export const codes = [
  'org-one',
  'org-two',
  'org-three',
  'social-affairs',
  'person-one',
  'person-two',
  'poipet-transit-centre',
];
export const plain = [
  'Invented words',
  'a'.repeat(64),
  'km',
  'vi',
  'KH',
  'VN',
  'TH',
  'stateless',
  '1',
  'R009',
  'F-KH-26-0143-H',
  'f'.repeat(64),
  '08:00',
  '13:30',
];

function momentNear({ dice, now }: Around): string {
  return new Date(Date.parse(now) + oneOf(dice, dice(4) === 0 ? ahead : distances)).toISOString();
}

/** Values that are drawn for a field by what it is for. */
export const byMeaning: Readonly<Record<string, Draw>> = {
  moment: momentNear,
  day: (around) => new Date(Date.parse(momentNear(around)) + 7 * hour).toISOString().slice(0, 10),
  date: ({ dice }) => oneOf(dice, births),
  year: ({ dice }) => oneOf(dice, ['1990', '2008', '2012']),
  code: ({ dice }) => oneOf(dice, codes),
  reason: () => 'Invented words of twenty letters and more.',
};
