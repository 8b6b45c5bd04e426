import { type ContactState, contactEvent, contactState, type Listed } from '@homeward/domain/directory/contact';
import { evolveContact } from '@homeward/domain/directory/evolve-contact';
import { aggregate } from './aggregate.ts';
import { load, readState, type Versioned } from './load.ts';
import { stateItem } from './move-writes.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

const all = 'contact#listed';

/** Contacts of the directory. They are few: their states are one partition, read whole. */
export const contacts = aggregate({
  name: 'contact',
  table: 'directory',
  stateKey: (id: string) => ({ pk: all, sk: id }),
  eventPk: (id) => `contact#of#${id}`,
  nameOf: (id) => id,
  state: contactState,
  event: contactEvent,
  evolve: evolveContact,
  line: contactState,
  lineOf: (state: ContactState) => state,
  indexes: () => ({}),
});

/** A contact that a deployer enters by hand, before anybody is there to propose one. */
export function contactWrite(id: string, listed: Listed): Put {
  const state = contactState.parse({ id, status: 'listed', listed });
  return { table: 'directory', item: stateItem(contacts, id, 1, state) };
}

export async function allContacts(store: Store): Promise<readonly Versioned<ContactState>[]> {
  const items = await allOf(store, 'directory', all);
  return items.map((item) => readState(contacts, item)).filter((one) => one !== undefined);
}

/** A contact that is listed, as a notice needs it. */
export type Contact = Listed & { readonly id: string };

/** One contact that is listed. */
export async function contactById(store: Store, id: string): Promise<Contact | undefined> {
  const listed = (await load(store, contacts, id))?.state.listed;
  return listed === undefined ? undefined : { id, ...listed };
}

async function listedContacts(store: Store): Promise<readonly Contact[]> {
  return (await allContacts(store)).flatMap(({ state: { id, listed } }) =>
    listed === undefined ? [] : [{ id, ...listed }],
  );
}

/** Whom a notice to one organisation goes to, at whatever desk. */
export async function contactsOfOrganisation(store: Store, organisation: string): Promise<readonly Contact[]> {
  return (await listedContacts(store)).filter((one) => one.organisation === organisation);
}

/** Whom a notice to a desk of a country goes to: contacts that are there for handovers or notices. */
export async function contactsOf(store: Store, country: string, desk: string): Promise<readonly Contact[]> {
  return (await listedContacts(store)).filter(
    (one) => one.country === country && one.desk === desk && isForNotices(one),
  );
}

/** Whether a contact gets notices of handovers. */
export function isForNotices({ purposes }: Listed): boolean {
  return purposes.some((one) => one === 'handover' || one === 'notification');
}
