/**
 * Which rows each function reaches: typed by hand from the desks plan, 2 and 3: `table[/index] actions: beginnings of keys`. What is not here is refused.
 */
type Rows = readonly string[];
const publishes: Rows = ['facts Query: closed#', 'facts BatchGetItem PutItem: public# key#'];

const everyCountry = (prefix: string) => ['TH', 'VN', 'MY'].map((country) => `${country}#${prefix}`).join(' ');

function ownSeat(country: string, desk: string): Rows {
  const own = `${country}#${desk}#`;
  return [`staff GetItem: ${own}`, `receipts Query PutItem: ${own}`];
}

function common(country: string, desk: string): Rows {
  const own = `${country}#${desk}#`;
  return [
    ...ownSeat(country, desk),
    `keys GetItem: ${own}`,
    'directory Query: gate#',
    'directory Query BatchGetItem: contact#',
  ];
}

function foreign(country: string, desk: string): Rows {
  const shown = [`${country}#handover#`, ...(desk === 'counterpart' ? [`${country}#quiet#`] : [])].join(' ');
  return [
    ...common(country, desk),
    `exchange BatchGetItem PutItem: ${country}#${desk}# ${shown}`,
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

const handovers = everyCountry('handover#');
const copied = `${everyCountry('embassy#')} ${everyCountry('counterpart#')} KH#partner# KH#mission# KH#border#`;
const quiet = everyCountry('quiet#');

/** Desks at which something of a person may lie under a key of its own: erasing her deletes there, and reads nothing. */
const keyHolders = `KH#casework# KH#health# KH#transit# ${copied}`;

// Where copies of the medical part lie.
const copiedFromHealth = `KH#casework#disclosure# KH#partner#disclosure# ${everyCountry('counterpart#disclosure#')}`;

/** The rows of each function; `*` is every key. */
export const rowTable: Readonly<Record<string, Rows>> = {
  transit: [
    ...common('KH', 'transit'),
    'directory BatchGetItem: gate#',
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
  casework: [
    ...common('KH', 'casework'),
    'arrivals BatchGetItem PutItem: *',
    'arrivals/toOpen Query: *',
    'cases BatchGetItem PutItem Query: state#',
    'cases Query PutItem: general#',
    'cases/byOrganisation Query: *',
    'cases/byHandover Query: *',
    'cases/byAsked Query: *',
    'cases/byOverdue Query: state#overdue#',
    'cases/byChanged Query: *',
    'receipts/byCase Query: case#',
    'exchange BatchGetItem PutItem: *',
    'exchange/withQuiet Query: *',
    'index Query PutItem: *',
    'index DeleteItem: tag#',
    'keys BatchGetItem: KH#transit#',
    `keys GetItem: ${everyCountry('embassy#')} ${everyCountry('counterpart#')} KH#partner# KH#mission# KH#transit#disclosure#`,
    `keys PutItem: KH#casework# KH#transit# KH#own-record#session# KH#health#disclosure# ${copied}`,
    `keys DeleteItem: ${keyHolders}`,
    'directory BatchGetItem PutItem: gate# crossing#',
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
    'directory GetItem: org#',
    'cases/byHealth Query: state#health#',
    `exchange BatchGetItem: KH#health# ${everyCountry('counterpart#')}`,
    `keys GetItem: ${everyCountry('counterpart#')}`,
  ],
  partner: [...receiving('partner'), ...answering('partner')],
  // Somebody without an account moves one handover by a link; which one, no key prefix says.
  border: [...receiving('border'), `exchange BatchGetItem PutItem: ${handovers} ${quiet}`],
  'task-force': [...ownSeat('KH', 'task-force'), 'facts Query: open# closed#', 'facts BatchGetItem: public#'],
  oversight: [...ownSeat('KH', 'oversight'), 'receipts/byCase Query: case#', ...publishes],
  office: [
    ...ownSeat('KH', 'office'),
    'staff BatchGetItem PutItem: *',
    'staff/seats Query: seats',
    'directory BatchGetItem PutItem: contact# org#providers org#of# key#',
    'directory Query: contact# org#providers',
    'directory GetItem: org#',
  ],
  'own-record': [
    'staff GetItem: KH#casework#',
    'receipts Query PutItem: KH#own-record#',
    'receipts/byCase Query: case#',
    `receipts Query: ${everyCountry('embassy#disclosure#')} ${everyCountry('counterpart#disclosure#')}`,
    'receipts Query: KH#transit#disclosure# KH#partner#disclosure# KH#mission#disclosure# KH#border#disclosure#',
    'receipts Query: KH#transit#arrival# KH#transit#batch#',
    'keys BatchGetItem PutItem: KH#own-record#',
    'keys GetItem: KH#casework#case# KH#health#case#',
    'cases BatchGetItem PutItem: state#',
    'cases Query: general# health#',
    'cases PutItem: general#',
    'directory BatchGetItem: org#',
  ],
  facts: [
    'cases BatchGetItem PutItem: state#',
    'receipts Query PutItem: KH#facts#',
    'cases/byHandover Query: *',
    'facts PutItem: open#',
  ],
  notices: [
    'directory BatchGetItem PutItem: contact#',
    'receipts Query PutItem: KH#notices#',
    'directory Query: contact#',
    'exchange PutItem: KH#border#link#',
    `exchange BatchGetItem PutItem: ${everyCountry('delivery#')} KH#delivery# ${everyCountry('handover#told#')} ${everyCountry('quiet#told#')}`,
    'exchange GetItem: KH#blocked#',
  ],
  trail: [
    'receipts BatchGetItem PutItem Query: log#',
    `receipts Query: ${everyCountry('')} KH#`,
    `exchange BatchGetItem PutItem: ${handovers} ${quiet}`,
  ],
  clocks: [
    'cases BatchGetItem PutItem: state#',
    'cases/byDue Query: *',
    'cases Query DeleteItem: state# general# health#',
    'arrivals Query DeleteItem: arrival#',
    'arrivals BatchGetItem Query: batch#',
    'arrivals Query PutItem DeleteItem: closed#trucks',
    'index Query: case# duplicates#KH',
    'index DeleteItem: tag# case# duplicates#KH',
    `keys DeleteItem: ${keyHolders} KH#own-record#session#`,
    `exchange Query DeleteItem: ${keyHolders}`,
    `exchange PutItem: ${['casework', 'partner', 'mission', 'border'].map((desk) => `KH#${desk}#disclosure#`).join(' ')} ${everyCountry('embassy#disclosure#')} ${everyCountry('counterpart#disclosure#')}`,
    'receipts Query PutItem: KH#clocks#',
    'exchange/byDue Query: due#',
    `exchange BatchGetItem PutItem: ${handovers} ${quiet}`,
    'directory Query: org#providers',
    'directory BatchGetItem PutItem: org#providers org#of#',
    'facts Query: open# closed#',
    'facts PutItem: closed#',
    'facts DeleteItem: open#pending',
  ],
};

/** Whether the table gives this. */
export function isGiven(name: string, place: string, action: string, key: string): boolean {
  return (rowTable[name] ?? []).some((line) => {
    const [what = '', begins = ''] = line.split(': ');
    const [where, ...actions] = what.split(' ');
    const under = begins.split(' ').some((one) => one === '*' || key.startsWith(one));
    return where === place && actions.includes(action) && under;
  });
}
