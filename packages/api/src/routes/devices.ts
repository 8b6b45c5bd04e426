import { recoverQueueBody } from '@homeward/domain/people/recover-queue';
import * as replies from '../replies/devices.ts';
import { transit } from './audiences.ts';
import { search } from './kinds.ts';

/** Devices that keep work offline. */
export const devicesRoutes = {
  recoverQueue: search({
    path: '/recovered-queues',
    desks: transit,
    roles: ['shift-lead'],
    body: recoverQueueBody,
    reply: replies.recoveredKey,
  }),
} as const;
