const seats = [
  'KH#transit',
  'KH#casework',
  'KH#health',
  'KH#partner',
  'KH#mission',
  'KH#border',
  'KH#task-force',
  'KH#oversight',
  'KH#office',
  'KH#own-record',
  'KH#clocks',
  'KH#facts',
  'TH#embassy',
  'TH#counterpart',
  'VN#embassy',
  'VN#counterpart',
  'MY#embassy',
  'MY#counterpart',
];
const ofSeats = (thing: string) => seats.map((seat) => `${seat}#${thing}`);

/** Keys that rows of each table have, and some that belong elsewhere. */
export const sampleKeys: Readonly<Record<string, readonly string[]>> = {
  arrivals: ['batch#1', 'arrival#1', 'centre#demo#open', 'toopen'],
  cases: [
    'state#1',
    'general#1',
    'health#1',
    'state#org#demo#open',
    'state#handover#1',
    'state#health#1',
    'state#asked',
  ],
  keys: [...ofSeats('disclosure#1'), ...ofSeats('case#1')],
  exchange: [
    ...['TH', 'VN', 'MY'].flatMap((country) =>
      ['handover', 'quiet', 'handover#told', 'quiet#told', 'delivery', 'open', 'closed'].map(
        (kind) => `${country}#${kind}#1`,
      ),
    ),
    ...ofSeats('disclosure#1'),
    'KH#delivery#1',
    'KH#blocked#1',
  ],
  index: ['tag#1', 'case#1', 'duplicates#KH'],
  receipts: [
    ...ofSeats('case#1'),
    ...ofSeats('disclosure#1'),
    'case#1',
    'log#000000000',
    'log#head',
    'log#taken#KH#transit#case#1',
  ],
  facts: ['open#TH', 'closed#TH', 'public#TH', 'fact#TH', 'open#pending'],
  directory: [
    'gate#all',
    'org#all',
    'agreement#all',
    'contact#all',
    'contact#of#office',
    'key#demo-keeper',
    'plan#all',
    'meeting#all',
    'dispute#all',
  ],
  staff: [...ofSeats('demo-person'), 'seats'],
};
