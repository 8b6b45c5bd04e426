import { recordCapabilitiesBody, recordMemorandumBody } from '@homeward/domain/directory/provider';
import type { Role } from '@homeward/domain/people/actor';
import { providerList } from '../replies/providers.ts';
import { create, read } from './kinds.ts';

const office = ['office'] as const;
const keepers: readonly Role[] = ['directory-keeper'];

/** Organisations that work with victims: their memorandum with the Ministry, and what they can do. */
export const providersRoutes = {
  listProviders: read({
    path: '/providers',
    desks: ['office', 'oversight'],
    roles: [...keepers, 'second-approver', 'overseer', 'auditor'],
    says: 'Organisations that work with victims: whether their memorandum with the Ministry is in force, ends soon or is over, and what each can do itself; at oversight when each was monitored and what is open.',
    reply: providerList,
  }),
  recordMemorandum: create({
    path: '/memoranda',
    desks: office,
    roles: keepers,
    says: 'The memorandum of an organisation of the directory with the Ministry: its number, its first and its last day, and where that was read. A later one takes its place.',
    body: recordMemorandumBody,
  }),
  recordCapabilities: create({
    path: '/capabilities',
    desks: office,
    roles: keepers,
    says: 'What an organisation of the directory can do itself; for everything else it refers on.',
    body: recordCapabilitiesBody,
  }),
} as const;
