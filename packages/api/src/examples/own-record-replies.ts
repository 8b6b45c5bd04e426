import { receipt } from './parts.ts';
import { at, ids, worker } from './views.ts';

/** Answers at the person's own window, and of opening it. */
export const ownRecordReplies: Readonly<Record<string, () => object>> = {
  openOwnRecord: () => ({ ...receipt, code: '7K3M-9QXZ', until: '2026-11-24T03:10:00.000Z' }),
  enterOwnRecord: () => ({ id: worker.id, version: 2, status: 'open', until: '2026-11-24T04:00:00.000Z' }),
  viewOwnRecord: () => ({
    id: ids.file,
    version: 2,
    language: 'en',
    until: '2026-11-24T04:00:00.000Z',
    status: 'open',
    openedAt: at,
    sections: [{ section: 'identity', title: 'your name and who you are', content: {}, words: [] }],
    corrections: [],
  }),
  whoHasSeenMyFile: () => ({
    id: ids.file,
    language: 'en',
    items: [
      {
        at,
        kind: 'opened.plain',
        role: 'case-worker',
        organisation: 'a-shelter',
        says: 'On 24 November 2026 a case worker of a shelter opened your file.',
      },
    ],
  }),
};
