import { type Desk, desks, roles } from '@homeward/domain/people/actor';
import { agreementList } from '../replies/corridors.ts';
import * as replies from '../replies/me-and-gates.ts';
import { handoverRolesAndMission } from './audiences.ts';
import { read } from './kinds.ts';

/** Whoever sits somewhere: at the person’s own window everything is said in words already. */
const staffed = desks.filter((one): one is Exclude<Desk, 'own-record'> => one !== 'own-record');

/** Who is asking, at every desk; the crossings, at all that go there. */
export const meAndGatesRoutes = {
  whoAmI: read({ path: '/me', desks: desks, roles: roles, reply: replies.me }),
  listNames: read({
    path: '/names',
    desks: staffed,
    roles: roles.filter((one) => one !== 'person'),
    reply: replies.nameList,
  }),
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
