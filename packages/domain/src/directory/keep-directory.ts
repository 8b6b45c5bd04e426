import type * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { stampOf } from '../people/grant-role.ts';
import { atTheOffice } from './at-the-office.ts';
import { keepingAnOrganisation, keepingPlaces } from './keeping.ts';
import type { nameOrganisationBody, OrganisationNamed } from './name-organisation.ts';
import { namesThere } from './names.ts';
import type { PlacesEvent } from './place.ts';
import type { ProviderEvent, recordCapabilitiesBody, recordMemorandumBody } from './provider.ts';

type Kept = Omit<PlacesEvent, 'type' | 'at' | 'by' | 'organisation'>;

/** What the office keeps, where no rule stands against it. */
function byTheOffice<Event>(keeping: typeof keepingPlaces, { by }: Act, event: Event): Decision<Event> {
  const held = atTheOffice(keeping, {}, by);
  return held.type === 'refused' ? held : decided(event);
}

/** The places of a province are those of the list, from now on. */
export function placesKept(kept: Kept, act: Act): Decision<PlacesEvent> {
  return byTheOffice(keepingPlaces, act, { type: 'PlacesKept', ...stampOf(act), ...kept });
}

/** An organisation is called so, from now on. */
export function organisationIsNamed(
  named: string,
  { names, source, country, kind }: z.infer<typeof nameOrganisationBody>,
  act: Act,
): Decision<OrganisationNamed> {
  const place = country === undefined || kind === undefined ? {} : { country, kind };
  return byTheOffice(keepingAnOrganisation, act, {
    type: 'OrganisationNamed',
    ...stampOf(act),
    named,
    names: namesThere(names),
    source,
    ...place,
  });
}

/** On what paper an organisation works with victims, or what it can do; `called`: its number, with the first of them. */
type Called = Pick<ProviderEvent, 'called'>;

export function memorandumRecorded(
  { organisation: provider, ...said }: z.infer<typeof recordMemorandumBody>,
  called: Called,
  act: Act,
): Decision<ProviderEvent> {
  return byTheOffice(keepingAnOrganisation, act, {
    type: 'MemorandumRecorded',
    ...stampOf(act),
    ...called,
    provider,
    ...said,
  });
}

export function capabilitiesRecorded(
  { organisation: provider, ...said }: z.infer<typeof recordCapabilitiesBody>,
  called: Called,
  act: Act,
): Decision<ProviderEvent> {
  return byTheOffice(keepingAnOrganisation, act, {
    type: 'CapabilitiesRecorded',
    ...stampOf(act),
    ...called,
    provider,
    ...said,
  });
}
