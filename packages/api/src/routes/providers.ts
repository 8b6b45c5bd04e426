import { nameOrganisationBody } from '@homeward/domain/directory/name-organisation';
import { recordCapabilitiesBody, recordMemorandumBody } from '@homeward/domain/directory/provider';
import type { Role } from '@homeward/domain/people/actor';
import { officeReadings } from '@homeward/domain/people/office-readings';
import { providerList } from '../replies/providers.ts';
import { create, read } from './kinds.ts';

const office = ['office'] as const;
const keepers: readonly Role[] = ['directory-keeper'];

/** Organisations that work with victims: their memorandum with the Ministry, and what they can do. */
export const providersRoutes = {
  listProviders: read({
    path: '/providers',
    desks: ['office', 'oversight'],
    roles: officeReadings.providers,
    reply: providerList,
  }),
  recordMemorandum: create({
    path: '/memoranda',
    desks: office,
    roles: keepers,
    body: recordMemorandumBody,
  }),
  recordCapabilities: create({
    path: '/capabilities',
    desks: office,
    roles: keepers,
    body: recordCapabilitiesBody,
  }),
  nameOrganisation: create({
    path: '/organisations',
    desks: office,
    roles: keepers,
    body: nameOrganisationBody,
  }),
} as const;
