export type Rows = readonly string[];
export const whoWaits = 'facts/byEnd Query: open#held#';
export const everyOpen = ['TH', 'VN', 'MY', 'KH', 'ZZ'].map((country) => `open#${country}`).join(' ');
export const everySealing = everyOpen.replaceAll('open#', 'closed#of#').replace(/ |$/g, '#$&');
export const everyClosed = everyOpen.replaceAll('open#', 'closed#');
export const everyCountry = (prefix: string) => ['TH', 'VN', 'MY'].map((country) => `${country}#${prefix}`).join(' ');
export const handovers = everyCountry('handover#');
export const copied = `${everyCountry('embassy#')} ${everyCountry('counterpart#')} KH#partner# KH#mission# KH#border#`;
export const quiet = everyCountry('quiet#');
/** Desks at which something of a person may lie under a key of its own: erasing their deletes there, and reads nothing. */
export const keyHolders = `KH#casework# KH#health# KH#transit# ${copied}`;

/** What functions reach that nobody calls; read with the table beside it. */
export const rowsOfBackground: Readonly<Record<string, Rows>> = {
  facts: [
    'cases BatchGetItem PutItem Query: state#',
    'receipts Query PutItem: KH#facts#',
    'cases/byHandover Query: *',
    'facts BatchGetItem PutItem: open#',
    `exchange BatchGetItem: ${handovers} ${quiet}`,
    'exchange PutItem: KH#partner#disclosure#',
  ],
  notices: [
    'directory BatchGetItem PutItem: contact#',
    'receipts Query PutItem: KH#notices#',
    'directory Query: contact#',
    'directory BatchGetItem: gate#all',
    'exchange PutItem: KH#border#link#',
    `exchange BatchGetItem PutItem: ${everyCountry('delivery#')} KH#delivery# ${everyCountry('handover#told#')} ${everyCountry('quiet#told#')}`,
    'exchange GetItem: KH#blocked#',
  ],
  trail: [
    'receipts BatchGetItem PutItem Query: log#',
    `receipts Query: ${everyCountry('')} KH#`,
    `exchange BatchGetItem PutItem: ${handovers} ${quiet}`,
    'facts Query PutItem: closed#',
    'facts GetItem: closed#layouts',
  ],
  clocks: [
    'cases BatchGetItem PutItem: state#',
    'cases/byDue Query: *',
    'cases Query DeleteItem: state# general# health#',
    'arrivals Query DeleteItem: arrival#',
    'arrivals BatchGetItem Query: batch#',
    'arrivals Query PutItem DeleteItem: closed#trucks closed#aside',
    'index Query: case# duplicates#KH',
    'index DeleteItem: tag# case# duplicates#KH',
    `keys DeleteItem: ${keyHolders} KH#own-record#session#`,
    `exchange Query DeleteItem: ${keyHolders}`,
    `exchange PutItem: ${['casework', 'partner', 'mission', 'border'].map((desk) => `KH#${desk}#disclosure#`).join(' ')} ${everyCountry('embassy#disclosure#')} ${everyCountry('counterpart#disclosure#')}`,
    'exchange PutItem: KH#partner#gone',
    'receipts Query PutItem: KH#clocks#',
    'exchange/byDue Query: due#',
    `exchange BatchGetItem PutItem: ${handovers} ${quiet} KH#partner#referred#`,
    'exchange Query PutItem DeleteItem: due#aside#',
    'directory Query: org#providers',
    'directory BatchGetItem PutItem: org#providers org#of#',
    'directory Query: contact# gate#',
    'directory PutItem: file#',
    'directory Query BatchGetItem PutItem: watch# plan# meeting# dispute#',
    `facts Query: closed# open#parity# open#pending ${everyOpen}`,
    whoWaits,
    'facts BatchGetItem PutItem: closed#',
    'facts GetItem: closed#layouts',
    'facts GetItem PutItem: secret#months',
    'facts PutItem: open#',
    'facts DeleteItem: open#pending',
  ],
};
