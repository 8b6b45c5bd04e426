import { arrivals } from '@homeward/store/arrivals';
import { cases } from '@homeward/store/cases';
import { entryOf } from '../domain/entry-of.ts';
import { answerOf, fileOf, idOf, logged, now, people, screened } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const [truck, her, case_] = [idOf(1), idOf(10), idOf(50)];
const at = now;
const { 'case-worker': worker, intake } = people;

const arrival = (state: Parameters<typeof arrivals.lineOf>[0]) =>
  lying(arrivals, { batch: truck, arrival: her }, state);
/** The person is known: nobody erased them. */
const keyRowOfArrival = { table: 'keys' as const, item: { pk: `KH#transit#arrival#${her}`, sk: 'key' } };
const file = (state: Parameters<typeof cases.lineOf>[0]) => lying(cases, case_, state);

const { id: _, at: _at, ...agreed } = answerOf('case-file', true);
const report = {
  from: 'report',
  sex: 'female',
  citizenship: 'KH',
  identity: { name: { latin: 'Invented Person' }, age: { birth: '1990' } },
};

/** The only one who interpreted so far has signed nothing. */
const unsigned = [{ rule: 'interpreter-signs-confidentiality', found: ['confidentiality-not-signed'] }];
const stranger = { ...entryOf({ list: 'interpreters', broke: unsigned }), broke: unsigned };

/** Everything that an answer may break at once, but HIV. */
const badly = { organisation: 'nobody-knows', witness: undefined, textVersion: '2008', until: '2026-03-01' };
const brokenBadly = {
  'consent-ends-after-it-begins': ['consent-ends-after-it-begins'],
  'consent-names-a-known-recipient': ['consent-names-a-known-recipient'],
  'consent-rests-on-a-text-in-use': ['text-not-in-use'],
  'spoken-consent-has-a-witness': ['witness-missing'],
};
/** What the person agrees to and takes back: at the border, with the opening of a file, in it. */
export const refusedConsents: readonly Refusal[] = [
  {
    operation: 'giveConsent',
    by: intake,
    at,
    body: { about: { type: 'arrival', batch: truck, arrival: her }, consent: { ...agreed, ...badly } },
    lies: [arrival(logged(10))],
    broken: brokenBadly,
  },
  {
    operation: 'withdrawConsent',
    by: intake,
    at,
    body: { about: { type: 'arrival', batch: truck, arrival: her }, consent: idOf(99) },
    lies: [arrival({ ...screened(logged()), status: 'opened', openedAs: idOf(51) }), keyRowOfArrival],
    broken: { 'withdrawal-names-a-living-consent': ['no-such-consent'] },
  },
  {
    operation: 'giveConsent',
    by: worker,
    at,
    body: { about: { type: 'case', case: case_ }, consent: { ...agreed, ...badly, sections: ['medical', 'hiv'] } },
    lies: [file(fileOf())],
    broken: { ...brokenBadly, 'hiv-is-agreed-to-alone': ['hiv-is-agreed-to-alone'] },
  },
  {
    operation: 'openCase',
    by: worker,
    at,
    body: { ...report, consent: { ...agreed, ...badly } },
    lies: [],
    broken: brokenBadly,
  },
  {
    operation: 'withdrawConsent',
    by: worker,
    at,
    body: { about: { type: 'case', case: case_ }, consent: idOf(98) },
    lies: [file(fileOf({ consents: [answerOf('ngo', false, { id: idOf(98) })] }))],
    broken: { 'withdrawal-names-a-living-consent': ['consent-does-not-live'] },
  },
  {
    operation: 'giveConsent',
    by: worker,
    at,
    body: {
      about: { type: 'case', case: case_ },
      consent: { ...agreed, to: 'ngo', language: 'bn', interpreter: true },
    },
    lies: [file(fileOf({ language: 'bn', breaches: [stranger] }))],
    broken: { 'strange-interpreter-serves-a-doctor-alone': ['interpreter-not-bound'] },
  },
];
