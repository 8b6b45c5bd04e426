import type { Role } from '@homeward/domain/people/actor';
import { proposeRoleBody } from '@homeward/domain/people/grant-role';
import {
  recordStaffCheckBody,
  registerDeviceBody,
  revokeDeviceBody,
  revokeStaffBody,
} from '@homeward/domain/people/keep-seat';
import { staffList } from '../replies/staff.ts';
import { seat } from './audiences.ts';
import { command, create, page, read } from './kinds.ts';

const office = ['office'] as const;
const administrators: readonly Role[] = ['administrator'];

/** Who sits where. No operation of the office is about a person in a file. */
export const staffRoutes = {
  listStaff: read({
    path: '/seats',
    desks: office,
    roles: ['administrator', 'second-approver'],
    says: 'Every seat by country and desk, with what waits for a second person.',
    query: page,
    reply: staffList,
  }),
  proposeRole: create({
    path: '/seats',
    desks: office,
    roles: administrators,
    says: 'A role for somebody at a desk. It opens nothing before a second person of another organisation agrees and its checks are made.',
    body: proposeRoleBody,
  }),
  recordStaffCheck: command({
    path: `${seat}/checks`,
    desks: office,
    roles: administrators,
    says: 'What was looked at before the seat opens: suitability, criminal record, signed code of conduct.',
    body: recordStaffCheckBody,
  }),
  revokeStaff: command({
    path: `${seat}/revocations`,
    desks: office,
    roles: administrators,
    says: 'The seat is closed with this answer: the next request of it is refused. A proposal that waits is withdrawn.',
    body: revokeStaffBody,
  }),
  registerDevice: command({
    path: `${seat}/devices`,
    desks: office,
    roles: administrators,
    says: 'A device that this seat works with, by the thumbprint of its public key.',
    body: registerDeviceBody,
  }),
  revokeDevice: command({
    path: `${seat}/device-revocations`,
    desks: office,
    roles: administrators,
    says: 'A device that is lost: requests that name it are refused from now on.',
    body: revokeDeviceBody,
  }),
} as const;
