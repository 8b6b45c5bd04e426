import { answerArrivalBreachBody } from '@homeward/domain/arrival/answer-breach';
import { closeBatchBody } from '@homeward/domain/arrival/close-batch';
import { correctArrivalBody } from '@homeward/domain/arrival/correct-arrival';
import { logArrivalBody, referArrivalBody } from '@homeward/domain/arrival/log-arrival';
import { announceBatchBody, countBatchBody, logBatchBody } from '@homeward/domain/arrival/log-batch';
import { screenPersonBody } from '@homeward/domain/arrival/screen-person';
import { withdrawArrivalBody } from '@homeward/domain/arrival/withdraw-arrival';
import { withdrawBatchBody } from '@homeward/domain/arrival/withdraw-batch';
import * as z from 'zod';
import * as replies from '../replies/border.ts';
import { onArrival } from '../replies/on-arrival.ts';
import { arrival, batch, border, transit } from './audiences.ts';
import { closed, command, create, page, read } from './kinds.ts';

/** The border desk: batch, arrivals, screening, closing. */
export const borderRoutes = {
  announceBatch: create({
    path: '/announced-batches',
    desks: transit,
    roles: border,
    body: announceBatchBody,
  }),
  logBatch: create({
    path: '/batches',
    desks: transit,
    roles: border,
    body: logBatchBody,
  }),
  listBatches: read({
    path: '/batches',
    desks: transit,
    roles: border,
    query: z.object({ ...page.shape, closed }),
    reply: replies.batchList,
  }),
  viewBatch: read({
    path: batch,
    desks: transit,
    roles: border,
    reply: replies.batchView,
  }),
  listTwins: read({
    path: `${batch}/twins`,
    desks: transit,
    roles: border,
    reply: replies.twinList,
  }),
  countBatch: command({
    path: `${batch}/counts`,
    desks: transit,
    roles: border,
    body: countBatchBody,
  }),
  closeBatch: command({
    path: `${batch}/closings`,
    desks: transit,
    roles: ['shift-lead', 'intake'],
    body: closeBatchBody,
  }),
  logArrival: {
    ...create({
      path: `${batch}/arrivals`,
      desks: transit,
      roles: border,
      body: logArrivalBody,
    }),
    reply: replies.loggedArrival,
  },
  withdrawBatch: command({
    path: `${batch}/withdrawals`,
    desks: transit,
    roles: border,
    body: withdrawBatchBody,
  }),
  correctArrival: {
    ...command({
      path: `${arrival}/corrections`,
      desks: transit,
      roles: border,
      body: correctArrivalBody,
    }),
    reply: onArrival,
  },
  // Whoever leads the shift answers for what a record broke, where somebody else wrote it down.
  answerArrivalBreach: {
    ...command({
      path: `${arrival}/breach-answers`,
      desks: transit,
      roles: ['shift-lead'],
      body: answerArrivalBreachBody,
    }),
    reply: onArrival,
  },
  withdrawArrival: {
    ...command({
      path: `${arrival}/withdrawals`,
      desks: transit,
      roles: border,
      body: withdrawArrivalBody,
    }),
    reply: onArrival,
  },
  screenPerson: {
    ...command({
      path: `${arrival}/screenings`,
      desks: transit,
      roles: border,
      body: screenPersonBody,
    }),
    reply: onArrival,
  },
  referArrival: {
    ...command({
      path: `${arrival}/referrals`,
      desks: transit,
      roles: border,
      body: referArrivalBody,
    }),
    reply: onArrival,
  },
} as const;
