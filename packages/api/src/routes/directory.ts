import { contactAsked } from '@homeward/domain/directory/contact';
import { verifyContactBody } from '@homeward/domain/directory/keep-contact';
import { country, type Role } from '@homeward/domain/people/actor';
import * as z from 'zod';
import { contactList, contactView } from '../replies/contacts.ts';
import { contact, handoverDesksAndMission, handoverRolesAndMission } from './audiences.ts';
import { command, create, read } from './kinds.ts';

const office = ['office'] as const;
const keepers: readonly Role[] = ['directory-keeper'];
const readers = {
  desks: [...handoverDesksAndMission, ...office],
  roles: [...handoverRolesAndMission, 'intake', 'supervisor', ...keepers, 'second-approver'] as const,
};

/** Whom one reaches where, since when that is known, and who says so. */
export const directoryRoutes = {
  listContacts: read({
    path: '/contacts',
    ...readers,
    query: z.object({ country: country.optional(), due: z.enum(['true', 'false']).default('false') }),
    reply: contactList,
  }),
  viewContact: read({
    path: contact,
    ...readers,
    reply: contactView,
  }),
  proposeContactChange: create({
    path: '/contacts',
    desks: office,
    roles: keepers,
    body: contactAsked,
  }),
  verifyContact: command({
    path: `${contact}/verifications`,
    desks: office,
    roles: keepers,
    body: verifyContactBody,
  }),
} as const;
