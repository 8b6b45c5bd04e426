import {
  everyCountry,
  everyOpen,
  handovers,
  quiet,
  type Rows,
  rowsOfBackground,
  whoWaits,
} from './matrix-rows-of-background.ts';
import { rowsOfCasework } from './matrix-rows-of-casework.ts';
import { rowsOfWindow } from './matrix-rows-of-window.ts';

const publishes: Rows = [
  `facts Query: closed# open#pending ${everyOpen}`,
  whoWaits,
  'facts BatchGetItem PutItem: closed#',
  'facts GetItem: closed#layouts',
  'facts GetItem PutItem: secret#months',
  'facts BatchGetItem PutItem: public# key#',
];

function ownSeat(country: string, desk: string): Rows {
  const own = `${country}#${desk}#`;
  return [
    `staff GetItem: ${own}`,
    `staff/colleagues Query: ${/^(casework|health)$/.test(desk) ? '=KH#casework =KH#health' : `=${country}#${desk}`}`,
    `receipts Query PutItem: ${own}`,
    'directory Query: org#all gate#all',
  ];
}

function common(country: string, desk: string): Rows {
  const own = `${country}#${desk}#`;
  return [...ownSeat(country, desk), `keys GetItem: ${own}`, 'directory Query BatchGetItem: contact#'];
}

/** What was sealed of its own corridors, what it was before, and which months wait. */
function sealedMonthsOf(country: string): Rows {
  const query = `facts Query: closed#${country} closed#of#${country}#`;
  return [query, 'facts GetItem: closed#layouts'];
}

function foreign(country: string, desk: string): Rows {
  const shown = [`${country}#handover#`, ...(desk === 'counterpart' ? [`${country}#quiet#`] : [])].join(' ');
  return [
    ...common(country, desk),
    `exchange BatchGetItem PutItem: ${country}#${desk}# ${shown}`,
    `facts BatchGetItem: public#${country}-KH public#KH-${country}`,
    ...(desk === 'counterpart' ? sealedMonthsOf(country) : []),
    `keys BatchGetItem PutItem ConditionCheckItem: ${country}#${desk}#`,
    'directory BatchGetItem: gate#',
    `exchange/received Query: ${country}#${desk}#`,
  ];
}

function receiving(desk: string): Rows {
  const own = `KH#${desk}#`;
  return [
    ...ownSeat('KH', desk),
    `keys GetItem: ${own}`,
    `exchange BatchGetItem: ${own}`,
    `exchange/received Query: ${own}`,
  ];
}

function answering(desk: string): Rows {
  const own = `KH#${desk}#`;
  return [`keys BatchGetItem PutItem ConditionCheckItem: ${own}`, `exchange PutItem: ${own}`];
}

// Where copies of the medical part lie.
const copiedFromHealth = `KH#casework#disclosure# KH#partner#disclosure# ${everyCountry('counterpart#disclosure#')}`;

/**
 * Which rows each function reaches: typed by hand from the desks plan, 2 and 3: `table[/index] actions: beginnings of keys`, `*` being every key, `=` before a whole one. What is not here is refused.
 */
export const rowTable: Readonly<Record<string, Rows>> = {
  transit: [
    ...common('KH', 'transit'),
    'directory BatchGetItem: gate#',
    'directory Query: place#areas place#villages',
    'arrivals BatchGetItem PutItem Query: *',
    'arrivals/byCentre Query: *',
    'keys BatchGetItem PutItem: KH#transit#',
    'exchange PutItem: KH#transit#',
    `exchange BatchGetItem: KH#transit# ${handovers} ${quiet}`,
    `exchange PutItem: ${handovers}`,
    `exchange/byCountry Query: ${handovers}`,
    'exchange/received Query: KH#transit#',
    'directory GetItem: org#',
  ],
  mission: [
    ...common('KH', 'mission'),
    `exchange BatchGetItem: KH#mission# ${handovers}`,
    'exchange/received Query: KH#mission#',
    ...answering('mission'),
    `exchange PutItem: ${handovers}`,
    `exchange/byCountry Query: ${handovers}`,
  ],
  'embassy-th': [...foreign('TH', 'embassy'), 'exchange/byCountry Query: TH#handover#'],
  'embassy-vn': [...foreign('VN', 'embassy'), 'exchange/byCountry Query: VN#handover#'],
  'embassy-my': [...foreign('MY', 'embassy'), 'exchange/byCountry Query: MY#handover#'],
  'counterpart-th': [...foreign('TH', 'counterpart'), 'exchange/withQuiet Query: TH#quiet#'],
  'counterpart-vn': [...foreign('VN', 'counterpart'), 'exchange/withQuiet Query: VN#quiet#'],
  'counterpart-my': [...foreign('MY', 'counterpart'), 'exchange/withQuiet Query: MY#quiet#'],
  health: [
    ...ownSeat('KH', 'health'),
    'keys GetItem PutItem: KH#health#',
    'cases BatchGetItem PutItem: state# health#',
    `keys PutItem DeleteItem: ${copiedFromHealth}`,
    `exchange PutItem: ${copiedFromHealth}`,
    'directory GetItem: org# watch#all',
    'directory BatchGetItem: file#',
    'cases/byHealth Query: state#health#',
    `exchange BatchGetItem: KH#health# ${everyCountry('counterpart#')}`,
    `keys GetItem: ${everyCountry('counterpart#')}`,
  ],
  partner: [
    ...receiving('partner'),
    ...answering('partner'),
    'keys DeleteItem: KH#partner#referral#',
    'directory GetItem: org#all org#providers',
  ],
  // Somebody without an account moves one handover by a link; which one, no key prefix says.
  border: [...receiving('border'), `exchange BatchGetItem PutItem: ${handovers} ${quiet}`],
  'task-force': [
    ...ownSeat('KH', 'task-force'),
    `facts Query: closed# open#pending ${everyOpen}`,
    whoWaits,
    'facts GetItem: open#now closed#layouts',
    'facts BatchGetItem: public# closed#figures',
    'directory Query BatchGetItem PutItem: plan# meeting# dispute#',
  ],
  oversight: [
    ...ownSeat('KH', 'oversight'),
    'receipts/byCase Query: case#',
    ...publishes,
    'facts Query: open#broken#',
    'directory Query: org#providers watch#all observed# plan#plan meeting#meeting dispute#dispute',
    'directory GetItem: org# watch#all',
    'directory BatchGetItem PutItem: watch# observed#',
    'directory BatchGetItem: file#',
  ],
  office: [
    ...ownSeat('KH', 'office'),
    'staff BatchGetItem PutItem: *',
    'staff/seats Query: seats',
    'directory BatchGetItem PutItem: contact# org#providers org#of# key#',
    'directory PutItem: org#all',
    'directory BatchGetItem: place#kept place#of#',
    'directory PutItem: place#',
    'directory Query: contact# org#providers',
    'directory GetItem: org#',
  ],
  ...rowsOfCasework,
  'own-record': rowsOfWindow,
  ...rowsOfBackground,
};

/** Whether the table gives this. */
export function isGiven(name: string, place: string, action: string, key: string): boolean {
  return (rowTable[name] ?? []).some((line) => {
    const [what = '', begins = ''] = line.split(': ');
    const [where, ...actions] = what.split(' ');
    const under = begins.split(' ').some((one) => one === '*' || key.startsWith(one) || `=${key}` === one);
    return where === place && actions.includes(action) && under;
  });
}
