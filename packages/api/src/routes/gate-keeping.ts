import { setGateStatusBody } from '@homeward/domain/directory/keep-gate';
import { sayRoomBody } from '@homeward/domain/handover/day-book';
import { rerouteHandoversBody } from '@homeward/domain/handover/reroute';
import { freeOn } from '@homeward/domain/tense';
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
    body: setGateStatusBody,
  }),
  listHandoversAtGate: read({
    path: `${gateNamed}/handovers`,
    desks: ['transit', 'casework'],
    roles: ['shift-lead', 'case-worker', 'central-unit'],
    query: z.object({ from: freeOn.optional(), to: freeOn.optional() }),
    reply: handoversAtGate,
  }),
  rerouteHandovers: create({
    path: `${gateNamed}/reroutes`,
    desks: ['casework'],
    roles: ['central-unit'],
    body: rerouteHandoversBody,
  }),
  sayRoom: create({
    path: `${gateNamed}/days/{day}/rooms`,
    desks: ['transit', 'embassy', 'counterpart'],
    roles: ['shift-lead', ...foreign],
    body: sayRoomBody,
  }),
} as const;
