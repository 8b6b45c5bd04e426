import { setGateStatusBody } from '@homeward/domain/directory/keep-gate';
import { sayRoomBody } from '@homeward/domain/handover/day-book';
import { rerouteHandoversBody } from '@homeward/domain/handover/reroute';
import { day } from '@homeward/domain/time';
import * as z from 'zod';
import { handoversAtGate } from '../replies/handovers.ts';
import { foreign, gateNamed } from './audiences.ts';
import { command, create, read } from './kinds.ts';

/** A gate as it is kept: how it works, for how many there is room behind it, and another way for whom it no longer lets through. */
export const gateKeepingRoutes = {
  setGateStatus: command({
    path: `${gateNamed}/statuses`,
    desks: ['casework'],
    roles: ['central-unit'],
    says: 'How a gate works from a day on: open, limited (days, how many a day, sessions), closed, or unknown. No handover changes by it; what it hits is listed.',
    body: setGateStatusBody,
  }),
  listHandoversAtGate: read({
    path: `${gateNamed}/handovers`,
    desks: ['transit', 'casework'],
    roles: ['shift-lead', 'case-worker', 'central-unit'],
    says: 'What is to go through a gate from a day on, a week of it unless another last day is said, and whom the receiving side has no room for.',
    query: z.object({ from: day.optional(), to: day.optional() }),
    reply: handoversAtGate,
  }),
  rerouteHandovers: create({
    path: `${gateNamed}/reroutes`,
    desks: ['casework'],
    roles: ['central-unit'],
    says: 'Some of what was to go through a gate goes by another one, or waits until a day: all in one act. Papers, checklist and case stay as they are; each desk that knows of them is told once, and the other side acknowledges the new way before anybody leaves.',
    body: rerouteHandoversBody,
  }),
  sayRoom: create({
    path: `${gateNamed}/days/{day}/rooms`,
    desks: ['transit', 'embassy', 'counterpart'],
    roles: ['shift-lead', ...foreign],
    says: 'For how many the side that receives through a gate has room on a day. Whoever has a place keeps it; who is too many is listed.',
    body: sayRoomBody,
  }),
} as const;
