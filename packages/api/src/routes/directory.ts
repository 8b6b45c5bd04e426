import { contactAsked } from '@homeward/domain/directory/contact';
import { verifyContactBody } from '@homeward/domain/directory/keep-contact';
import { country, type Role } from '@homeward/domain/people/actor';
import * as z from 'zod';
import { contactList, contactView } from '../replies/contacts.ts';
import { contact, gateAndMission, missionToo } from './audiences.ts';
import { command, create, read } from './kinds.ts';

const office = ['office'] as const;
const keepers: readonly Role[] = ['directory-keeper'];
const readers = {
  desks: [...gateAndMission, ...office],
  roles: [...missionToo, 'intake', 'supervisor', ...keepers, 'second-approver'] as const,
};

/** Whom one reaches where, since when that is known, and who says so. */
export const directoryRoutes = {
  listContacts: read({
    path: '/contacts',
    ...readers,
    says: 'The contacts of the directory with what each channel is good for today; with `due`, those with a channel to verify, the longest unverified first. Another country’s desk sees its own channels and public ones.',
    query: z.object({ country: country.optional(), due: z.enum(['true', 'false']).default('false') }),
    reply: contactList,
  }),
  viewContact: read({
    path: contact,
    ...readers,
    says: 'One contact; at the office with the words to verify it by, in five languages.',
    reply: contactView,
  }),
  proposeContactChange: create({
    path: '/contacts',
    desks: office,
    roles: keepers,
    says: 'A new contact, or another whole version of one that is there. Nothing changes before a second person of another organisation agrees; a changed channel is used 24 hours later.',
    body: contactAsked,
  }),
  verifyContact: command({
    path: `${contact}/verifications`,
    desks: office,
    roles: keepers,
    says: 'Somebody called, wrote or went there: the channel is right, or it is wrong and out of use.',
    body: verifyContactBody,
  }),
} as const;
