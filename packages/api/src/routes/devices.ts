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
    says: 'The key of what a device has sealed and not sent, when nobody there can open it any more; a receipt that names the device is written first.',
    body: recoverQueueBody,
    reply: replies.recoveredKey,
  }),
} as const;
