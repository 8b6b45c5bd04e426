import type { Role } from '@homeward/domain/people/actor';
import { proposeRoleBody } from '@homeward/domain/people/grant-role';
import {
  recordStaffCheckBody,
  registerDeviceBody,
  revokeDeviceBody,
  revokeStaffBody,
} from '@homeward/domain/people/keep-seat';
import { officeReadings } from '@homeward/domain/people/office-readings';
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
    roles: officeReadings.seats,
    query: page,
    reply: staffList,
  }),
  proposeRole: create({
    path: '/seats',
    desks: office,
    roles: administrators,
    body: proposeRoleBody,
  }),
  recordStaffCheck: command({
    path: `${seat}/checks`,
    desks: office,
    roles: administrators,
    body: recordStaffCheckBody,
  }),
  revokeStaff: command({
    path: `${seat}/revocations`,
    desks: office,
    roles: administrators,
    body: revokeStaffBody,
  }),
  registerDevice: command({
    path: `${seat}/devices`,
    desks: office,
    roles: administrators,
    body: registerDeviceBody,
  }),
  revokeDevice: command({
    path: `${seat}/device-revocations`,
    desks: office,
    roles: administrators,
    body: revokeDeviceBody,
  }),
} as const;
