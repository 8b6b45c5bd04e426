import { allForms } from '@homeward/domain/forms/form';
import type { Route } from '../route.ts';
import { exchangeReplies } from './exchange.ts';
import { foundReplies } from './found.ts';
import { handoverReplies } from './handovers.ts';
import { interchangeAnswers } from './interchange.ts';
import { oversightReplies } from './oversight.ts';
import { ownRecordReplies } from './own-record-replies.ts';
import { page, plainOfThePerson, receipt } from './parts.ts';
import { placeReplies } from './places.ts';
import { reportReplies } from './reports.ts';
import { contactExample, seatExample } from './staff.ts';
import {
  at,
  batchExample,
  batchLineExample,
  called,
  caseExample,
  ids,
  publicReportExample,
  reportExample,
  worker,
} from './views.ts';

/** Answers of operations that answer more than a receipt. */
const answers: Readonly<Record<string, () => object>> = {
  ...reportReplies,
  listToOpen: () =>
    page({
      arrival: ids.arrival,
      batch: ids.batch,
      centre: 'poipet-transit-centre',
      ...plainOfThePerson,
      result: 'presumed',
      screenedAt: at,
      mayOpen: true,
    }),
  listBatches: () => page(batchLineExample()),
  viewBatch: batchExample,
  logArrival: () => ({
    id: ids.arrival,
    version: 1,
    status: 'logged',
    age: 'adult',
    interpreterNeeded: false,
    entitlements: ['psychological', 'medical'],
    checklist: ['D1'],
  }),
  listCases: () =>
    page({
      id: ids.file,
      number: called.file,
      version: 1,
      status: 'open',
      openedAt: at,
      corridor: 'KH-KH',
      ...plainOfThePerson,
      standing: 'presumed',
      placed: false,
      owed: { count: 9, late: 1, told: 0, since: '2026-11-20' },
      overdue: [
        {
          clock: 'she-is-told-who-got-her-file',
          thing: ids.copy,
          on: '2026-11-20',
          told: false,
          says: 'Where something was shared without consent, the person is told who got it, and for what reason.',
        },
      ],
    }),
  ...interchangeAnswers,
  readSection: () => ({
    id: ids.file,
    section: 'legal',
    version: 2,
    sealedAs: 1,
    content: { wages: 'Invented: three months are owed.' },
    words: {},
  }),
  sendOneTimeLink: () => ({ ...receipt, code: '0000-0000', until: at }),
  viewCase: caseExample,
  viewCaseFigures: () => ({ id: ids.file, version: 1, figures: { 'forms-filled.form-1': 1 } }),
  viewForm: () => ({
    id: ids.file,
    number: called.file,
    version: 1,
    form: 'form-1',
    versions: allForms().slice(0, 1),
    filled: [],
  }),
  listForms: () => ({ items: allForms().slice(0, 1) }),
  ...exchangeReplies,
  ...handoverReplies,
  ...ownRecordReplies,
  viewExposure: () => ({
    workers: [
      {
        worker: worker.id,
        open: 9,
        children: 2,
        reopened: 1,
        overLimit: false,
        searches: { today: 2, lately: 9, refused: 0 },
      },
    ],
  }),
  whoAmI: () => ({ ...worker }),
  listNames: () => ({
    organisations: [
      {
        id: 'demo-ngo',
        name: 'Invented organisation',
        names: { km: 'អង្គការប្រឌិត', en: 'Invented organisation' },
        country: 'KH',
        kind: 'ngo',
      },
    ],
    gates: [{ id: 'poipet', name: 'Poipet', names: { km: 'ប៉ោយប៉ែត' }, across: 'Ban Khlong Luek (Aranyaprathet)' }],
    colleagues: [{ ...worker, names: { km: 'ចន្ធូ', en: 'Chanthou' } }].map(({ id, role, organisation, names }) => ({
      id,
      role,
      organisation,
      names,
    })),
  }),
  ...foundReplies,
  recoverQueue: () => ({ key: 'A'.repeat(43) }),
  listTwins: () => ({
    items: [{ arrival: ids.arrival, other: { arrival: ids.copy, batch: ids.batch }, keys: 3 }],
  }),
  listProposals: () =>
    page({
      case: ids.file,
      version: 3,
      proposal: ids.copy,
      act: 'not-a-victim',
      reason: 'document',
      by: worker.id,
      proposedAt: at,
    }),
  viewBilateralReport: reportExample,
  viewPublicReport: publicReportExample,
  listReceipts: () =>
    page({
      desk: 'casework',
      thing: `case#${ids.file}`,
      operation: 'viewCase',
      who: worker.id,
      role: worker.role,
      organisation: worker.organisation,
      at,
      deviceAt: '',
      purpose: '',
      restsOn: '',
      exception: '',
    }),
  listStaff: () => page(seatExample),
  listContacts: () => ({
    items: [contactExample],
    freshness: { fresh: 1, stale: 0, 'too-old': 0, 'cooling-off': 0, 'out-of-use': 0, 'never-verified': 0 },
  }),
  viewContact: () => contactExample,
  listProviders: () => ({
    items: [
      {
        id: 'demo-ngo',
        number: 'W-KH-26-0143-Z',
        version: 1,
        standing: 'valid',
        memorandum: {
          number: 'Invented 12/2026',
          from: '2026-01-01',
          until: '2027-12-31',
          source: 'invented',
          at: '2026-03-02T03:00:00.000Z',
          by: 'demo-directory-keeper',
        },
      },
    ],
    standings: { valid: 1, 'ends-soon': 0, over: 0, 'not-yet': 0, none: 0, 'not-needed': 0 },
  }),
  ...placeReplies,
  recordMemorandum: () => ({ id: 'demo-ngo', version: 1, status: 'kept' }),
  recordCapabilities: () => ({ id: 'demo-ngo', version: 1, status: 'kept' }),
  nameOrganisation: () => ({ id: 'demo-ngo', version: 1, status: 'named' }),
  proposeContactChange: () => ({ id: contactExample.id, version: 1, status: 'proposed' }),
  ...oversightReplies,
  proposeRole: () => ({ id: seatExample.id, version: 1, status: 'proposed' }),
};

/** What an operation answers when all is well; of an act, its receipt. Nothing of it is a real person's. */
export function replyExample({ operationId }: Pick<Route, 'operationId'>): object {
  return JSON.parse(JSON.stringify(answers[operationId]?.() ?? receipt)) as object;
}
