import { closeBatchBody } from '@homeward/domain/arrival/close-batch';
import { logArrivalBody, referArrivalBody } from '@homeward/domain/arrival/log-arrival';
import { announceBatchBody, countBatchBody, logBatchBody } from '@homeward/domain/arrival/log-batch';
import { screenPersonBody } from '@homeward/domain/arrival/screen-person';
import { giveConsentBody, withdrawConsentBody } from '@homeward/domain/consent/consent';
import * as z from 'zod';
import * as replies from '../replies/border.ts';
import { arrival, batch, border, transit } from './audiences.ts';
import { closed, command, create, page, read } from './kinds.ts';

/** The border desk: batch, arrivals, screening, closing. */
export const borderRoutes = {
  announceBatch: create({
    path: '/announced-batches',
    desks: transit,
    roles: border,
    says: 'A truck the other side has told of.',
    body: announceBatchBody,
  }),
  logBatch: create({
    path: '/batches',
    desks: transit,
    roles: border,
    says: 'A truck stands at the door.',
    body: logBatchBody,
  }),
  listBatches: read({
    path: '/batches',
    desks: transit,
    roles: border,
    says: 'The open batches of your centre, the oldest first; `closed=true` shows the closed ones.',
    query: z.object({ ...page.shape, closed }),
    reply: replies.batchList,
  }),
  viewBatch: read({
    path: batch,
    desks: transit,
    roles: border,
    says: 'A batch with its people, opened; one receipt is written for the batch.',
    reply: replies.batchView,
  }),
  listTwins: read({
    path: `${batch}/twins`,
    desks: transit,
    roles: border,
    says: 'Who of a batch may have been entered twice, in it or in another open batch of your centre: ids, the likeliest first. People decide; nothing is merged.',
    reply: replies.twinList,
  }),
  countBatch: command({
    path: `${batch}/counts`,
    desks: transit,
    roles: border,
    says: 'Heads counted at the door, who needs help at once, who was kept apart.',
    body: countBatchBody,
  }),
  closeBatch: command({
    path: `${batch}/closings`,
    desks: transit,
    roles: ['shift-lead', 'intake'],
    says: 'Close the batch, when everybody is screened, each child recorded and the difference explained.',
    body: closeBatchBody,
  }),
  logArrival: {
    ...create({
      path: `${batch}/arrivals`,
      desks: transit,
      roles: border,
      says: 'One person off the truck: the five questions.',
      body: logArrivalBody,
    }),
    reply: replies.loggedArrival,
  },
  screenPerson: {
    ...command({
      path: `${arrival}/screenings`,
      desks: transit,
      roles: border,
      says: 'The five indicators, and what they lead to. Once her file is open, they go on to it.',
      body: screenPersonBody,
    }),
    reply: replies.onArrival,
  },
  referArrival: {
    ...command({
      path: `${arrival}/referrals`,
      desks: transit,
      roles: border,
      says: 'Where she goes from here. Once her file is open, it goes on to it.',
      body: referArrivalBody,
    }),
    reply: replies.onArrival,
  },
  giveConsent: {
    ...command({
      path: '/consents',
      desks: ['transit', 'casework'],
      roles: [...border, 'case-worker'],
      says: 'What she agrees to and what she refuses. Once her file is open, a yes at the border goes on to it, and a no is taken there. If-Match is the version of the arrival or the case.',
      body: giveConsentBody,
    }),
    reply: replies.onArrival,
  },
  withdrawConsent: command({
    path: '/consent-withdrawals',
    desks: ['transit', 'casework'],
    roles: [...border, 'case-worker'],
    says: 'She takes a consent back, at the border or in her case; once her file is open, there. If-Match is the version of the arrival or the case.',
    body: withdrawConsentBody,
  }),
} as const;
