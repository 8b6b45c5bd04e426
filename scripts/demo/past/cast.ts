import { daysAfter } from '@homeward/domain/time';
import type { Random } from '../random.ts';
import { type Answers, usually } from './care.ts';
import type { Abroad, Twist } from './crossings.ts';
import { type Home, somebody } from './somebody.ts';
import { type After, foundInside, homeAbroad, homecoming, type Story, truck } from './stories.ts';

/** How many fortnights there are from the first story until now: two years and three weeks, so that twenty-four months are over. */
export const fortnights = 54;

/** A story and the day on which it begins. */
export type Begun = { readonly day: string; readonly story: Story };

/** On which day a fortnight begins, counted from the first; and somebody invented who is there then. */
type Calendar = {
  readonly dayOf: (fortnight: number) => string;
  readonly one: (story: string, fortnight: number, who?: Parameters<typeof somebody>[3]) => ReturnType<typeof somebody>;
};

const languages: Readonly<Record<Home, string>> = { TH: 'th', VN: 'vi', MY: 'ms', KH: 'km' };

const wellAfterThree: After = { months: [1, 3], ends: 'closed' };
const worrying: After = { months: [1], ends: 'open', found: 'concern' };
const afters: readonly After[] = [
  { months: [1, 3, 6, 12], ends: 'closed' },
  { months: [1, 3, 6], ends: 'open' },
  wellAfterThree,
  { months: [1, 3], ends: 'open', late: true },
  worrying,
];
const afterOf = (n: number): After => afters[n % afters.length] ?? worrying;

const openGates = ['poipet', 'bavet', 'phnom-penh-airport'];

/** On the first day the gates are asked: these are open. */
const gatesAsked: Story = async ({ quietly, day }) => {
  for (const gate of openGates) {
    const said = { status: 'open', from: day(0), how: 'call', reference: 'Invented call' };
    await quietly('central-unit', `/gates/${gate}/statuses`, said, { step: `asks ${gate}`, at: '', ifMatch: 1 });
  }
};

/** A truck a month; somebody on every other one was trafficked, now and then a child. */
function trucks({ dayOf, one }: Calendar): readonly Begun[] {
  return Array.from({ length: fortnights / 2 }, (_, n): Begun => {
    const [name, at] = [`truck-${n}`, 2 * n];
    const victims = n % 2 === 0 ? [one(`${name}-victim`, at, { child: n % 8 === 4 })] : [];
    const others = Array.from({ length: 3 + (n % 3) }, (_unused, m) => one(`${name}-${m}`, at, { exploitation: [] }));
    const waits = n === 12 || n === 24;
    const claim = n % 4 === 0 ? (['open', 'awarded', 'paid'] as const) : (['open'] as const);
    return { day: dayOf(at), story: truck(name, { victims, others, waits, after: afterOf(n), claim }) };
  });
}

const returns: readonly (readonly [from: Abroad, fortnight: number, twist: Twist])[] = [
  ['TH', 1, 'none'],
  ['TH', 7, 'refused'],
  ['TH', 13, 'postponed'],
  ['TH', 20, 'disputed'],
  ['TH', 27, 'something-missing'],
  ['TH', 33, 'none'],
  ['TH', 40, 'refused'],
  ['TH', 46, 'something-missing'],
  ['VN', 4, 'something-missing'],
  ['VN', 22, 'disputed'],
  ['VN', 41, 'postponed'],
  ['MY', 9, 'none'],
  ['MY', 35, 'refused'],
];

function homecomings({ dayOf, one }: Calendar): readonly Begun[] {
  return returns.map(([from, at, twist], n) => {
    const who = one(`home-${from}-${at}`, at, { child: n % 5 === 4 });
    return { day: dayOf(at), story: homecoming(who, { from, twist, after: afterOf(n), claim: ['open'] }) };
  });
}

type Said = Omit<Parameters<typeof homeAbroad>[1], 'to' | 'language'>;

const departures: readonly (readonly [to: Abroad, fortnight: number, said: Said])[] = [
  ['VN', 2, { claim: ['open', 'paid'], detained: true }],
  ['VN', 16, { twist: 'disputed', delay: 'papers', refused: true }],
  ['VN', 29, { twist: 'refused', claim: ['open', 'refused'] }],
  ['VN', 45, { twist: 'something-missing', refused: true, claim: ['open', 'paid'] }],
  ['TH', 5, { twist: 'something-missing', claim: ['open', 'awarded', 'paid'], detained: true }],
  ['TH', 19, { twist: 'disputed', delay: 'hearing', refused: true }],
  ['TH', 36, { twist: 'refused', refused: true, claim: ['open', 'refused'] }],
  ['TH', 44, { twist: 'something-missing' }],
  ['MY', 11, { delay: 'cost' }],
  ['MY', 38, { refused: true, detained: true }],
  ['VN', 46, { silent: true }],
  ['VN', 50, { unanswered: true, delay: 'papers' }],
  ['TH', 49, { unanswered: true, delay: 'hearing' }],
];

/** Foreign victims on their way home; for the last two nobody over there has said a word. */
function outbound({ dayOf, one }: Calendar): readonly Begun[] {
  return departures.map(([to, at, said]) => {
    const who = one(`abroad-${to}-${at}`, at, { home: to });
    return { day: dayOf(at), story: homeAbroad(who, { to, language: languages[to], ...said }) };
  });
}

/** A lawyer is offered in time to nobody who is foreign: what the comparison of the quarter has to find. */
const noLawyerYet: Answers = { ...usually, 'legal-aid': 'later' };
const abroad: readonly Abroad[] = ['VN', 'TH', 'MY'];

/** Two dozen people found in Cambodia within one quarter, half of them foreign. */
function foundTogether({ dayOf, one }: Calendar, quarter: readonly number[]): readonly Begun[] {
  return Array.from({ length: 24 }, (_, n): Begun => {
    const home: Home = n % 2 === 0 ? 'KH' : (abroad[n % 3] ?? 'VN');
    const at = quarter[n % quarter.length] ?? 0;
    const answers = home !== 'KH' && n < 20 ? noLawyerYet : usually;
    const after = home === 'KH' && n % 3 === 0 ? wellAfterThree : worrying;
    const story = foundInside(one(`inside-${n}`, at, { home }), { home, language: languages[home], answers, after });
    return { day: dayOf(at), story };
  });
}

/** The year that is over is published, both ways over the borders by land. */
const published: Story = async ({ quietly, day }) => {
  const year = Number(day(0).slice(0, 4)) - 1;
  for (const corridor of ['TH-KH', 'VN-KH'])
    await quietly('overseer', '/reports/public', { corridor, year }, { step: `publishes ${corridor}`, at: '' });
};

/** Two years of invented people: who came, when, and how it went on. `quarter`: the fortnights of a quarter that is over. */
export function castOf(random: Random, today: string, quarter: readonly number[]): readonly Begun[] {
  const dayOf = (fortnight: number): string => daysAfter(today, (fortnight - fortnights) * 14);
  const calendar: Calendar = { dayOf, one: (story, at, who = {}) => somebody(random, story, dayOf(at), who) };
  return [
    { day: dayOf(0), story: gatesAsked },
    { day: dayOf(fortnights - 2), story: published },
    ...trucks(calendar),
    ...homecomings(calendar),
    ...outbound(calendar),
    ...foundTogether(calendar, quarter),
  ];
}
