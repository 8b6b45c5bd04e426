import { desks, roles } from '@homeward/domain/people/actor';
import { agreementList } from '../replies/corridors.ts';
import * as replies from '../replies/me-and-gates.ts';
import { handoverRolesAndMission } from './audiences.ts';
import { read } from './kinds.ts';

/** Who is asking, at every desk; the crossings, at all that go there. */
export const meAndGatesRoutes = {
  whoAmI: read({ path: '/me', desks: desks, roles: roles, reply: replies.me }),
  listAgreements: read({
    path: '/agreements',
    desks: ['transit', 'casework', 'embassy', 'counterpart', 'mission'],
    roles: handoverRolesAndMission.concat('intake', 'supervisor'),
    reply: agreementList,
  }),
  listGates: read({
    path: '/gates',
    desks: ['transit', 'casework', 'embassy', 'counterpart', 'mission'],
    roles: handoverRolesAndMission.concat('intake', 'supervisor'),
    reply: replies.gateList,
  }),
} as const;
