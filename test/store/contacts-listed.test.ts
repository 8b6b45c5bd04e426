import { actOf, decided } from '@homeward/domain/command';
import { type ContactState, contactAsked, type Listed } from '@homeward/domain/directory/contact';
import { proposeContactChange } from '@homeward/domain/directory/keep-contact';
import { contactBlocksWrite, contactsBlockedFor } from '@homeward/store/contact-blocks';
import {
  allContacts,
  contactById,
  contacts,
  contactsOf,
  contactsOfOrganisation,
  contactWrite,
  isForNotices,
} from '@homeward/store/contacts';
import { stateItem } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { perform } from '@homeward/store/perform';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventOf, idOf, now, people } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';
import { commandOf } from './people.ts';

let store: Store;
let stop: () => Promise<void>;

/** A contact of the unit of Thailand, for handovers, changed as a test needs it. */
function unit(more: Partial<Listed> = {}): Listed {
  return {
    organisation: 'unit-of-th',
    country: 'TH',
    desk: 'counterpart',
    purposes: ['handover'],
    languages: ['th'],
    channels: [{ kind: 'email', value: 'a@homeward.example', source: 'a letter', public: false }],
    ...more,
  };
}

const embassy = { organisation: 'embassy-of-th', desk: 'embassy' } as const;
const vietnam = { organisation: 'unit-of-vn', country: 'VN' } as const;
/** Every contact that is listed, by its id. */
const listed: Readonly<Record<string, Listed>> = {
  'a-handover': unit(),
  'b-notification': unit({ purposes: ['complaint', 'notification'] }),
  'c-complaint': unit({ purposes: ['complaint'] }),
  'd-in-print': unit({ purposes: [], languages: [] }),
  'e-embassy': unit(embassy),
  'f-vietnam': unit(vietnam),
  'g-vietnam-embassy': unit({ ...vietnam, desk: 'embassy', purposes: ['notification'] }),
  'h-no-desk': { organisation: 'unit-of-th', country: 'TH', purposes: ['handover'], languages: ['en'], channels: [] },
};
/** One contact of those above, as a notice needs it. */
const contact = (id: string) => ({ id, ...listed[id] });

const asked = contactAsked.parse({ contact: 'i-proposed', ...unit(), channels: [] });
const proposal = eventOf(proposeContactChange(asked, actOf(people['directory-keeper'], now, {}), idOf(1)));
const waiting = { id: idOf(1), asked, by: 'directory-keeper-1', byOrganisation: 'office', at: now };
const proposed: ContactState = { id: 'i-proposed', status: 'proposed', proposal: waiting };
const declined: ContactState = { id: 'j-declined', status: 'declined' };

beforeAll(async () => {
  ({ store, stop } = await openDatabase());
  for (const [id, one] of Object.entries(listed).toReversed()) await putAlone(store, contactWrite(id, one));
  await putAlone(store, { table: 'directory', item: stateItem(contacts, declined.id, 2, declined) });
  const command = commandOf('proposeContactChange', { actor: people['directory-keeper'], recordedAt: now });
  const { operation, actor } = command;
  await perform(store, command, {
    of: contacts,
    ids: [proposed.id],
    makes: true,
    decide: () => decided(proposal),
    receipt: { actor, operation, thing: `contact#${proposed.id}`, at: now },
  });
});
afterAll(() => stop());

describe('the contacts of the directory', () => {
  test('are read whole, in the order of their ids: listed ones, one that waits and one that was declined', async () => {
    expect(await allContacts(store)).toStrictEqual([
      ...Object.entries(listed).map(([id, one]) => ({ version: 1, state: { id, status: 'listed', listed: one } })),
      { version: 1, state: proposed },
      { version: 2, state: declined },
    ]);
  });

  test('lie in one partition; what happened to each lies in another one of its own', async () => {
    const all = [...Object.keys(listed), proposed.id, declined.id].map((id) => ['contact#listed', id]);
    const stored = await itemsOf(store, 'directory');
    expect(stored.filter(({ event }) => event === undefined).map(({ pk, sk }) => [pk, sk])).toEqual(all);
    const events = await allOf(store, 'directory', 'contact#of#i-proposed');
    expect(events.map(({ event }) => event)).toEqual([proposal]);
    expect(stored).toHaveLength(all.length + 1);
  });
});

describe('one contact', () => {
  test('that is listed is found by its id, as it is listed', async () => {
    expect(await contactById(store, 'e-embassy')).toStrictEqual({ id: 'e-embassy', ...unit(embassy) });
  });

  test.each(['i-proposed', 'j-declined', 'k-nowhere'])('that is not listed is found by nobody: %s', async (id) => {
    expect(await contactById(store, id)).toBeUndefined();
  });
});

describe('the contacts of an organisation', () => {
  test('are those that are listed, at whatever desk and for whatever purpose, and no other’s', async () => {
    const mine = ['a-handover', 'b-notification', 'c-complaint', 'd-in-print', 'h-no-desk'];
    expect(await contactsOfOrganisation(store, 'unit-of-th')).toStrictEqual(mine.map(contact));
    const ofVietnam = ['f-vietnam', 'g-vietnam-embassy'];
    expect(await contactsOfOrganisation(store, 'unit-of-vn')).toStrictEqual(ofVietnam.map(contact));
  });

  test('are none where it has none', async () => {
    expect(await contactsOfOrganisation(store, 'unit-of-my')).toEqual([]);
  });
});

describe('a notice to a desk of a country', () => {
  test.each([
    ['TH', 'counterpart', ['a-handover', 'b-notification']],
    ['TH', 'embassy', ['e-embassy']],
    ['VN', 'counterpart', ['f-vietnam']],
    ['VN', 'embassy', ['g-vietnam-embassy']],
    ['MY', 'counterpart', []],
    ['TH', 'casework', []],
  ])('of %s, %s, goes to its own contacts that get notices: %j', async (country, desk, ids) => {
    expect(await contactsOf(store, country, desk)).toStrictEqual(ids.map(contact));
  });

  test.each<[Listed['purposes'], boolean]>([
    [['handover'], true],
    [['notification'], true],
    [['complaint', 'handover'], true],
    [['emergency', 'notification', 'reception'], true],
    [['verification', 'emergency', 'reception', 'complaint'], false],
    [[], false],
  ])('goes to a contact that is there for %j: %s', (purposes, gets) => {
    expect(isForNotices(unit({ purposes }))).toBe(gets);
  });
});

describe('the contacts that hear nothing of a handover', () => {
  const [mine, other] = [idOf(5), idOf(6)];

  test('are those that the case says of it, of no other one, and nobody where it says nothing', async () => {
    await putAlone(store, contactBlocksWrite(mine, ['e-embassy', 'a-handover']));
    await putAlone(store, contactBlocksWrite(other, ['f-vietnam']));
    expect(await contactsBlockedFor(store, mine)).toEqual(['e-embassy', 'a-handover']);
    expect(await contactsBlockedFor(store, other)).toEqual(['f-vietnam']);
    expect(await contactsBlockedFor(store, idOf(7))).toEqual([]);
    expect(await itemsOf(store, 'exchange')).toEqual([
      { pk: `KH#blocked#${mine}`, sk: 'contacts', contacts: ['e-embassy', 'a-handover'] },
      { pk: `KH#blocked#${other}`, sk: 'contacts', contacts: ['f-vietnam'] },
    ]);
  });

  test('are read as the case says them by now: the last list takes the place of the one before', async () => {
    await putAlone(store, contactBlocksWrite(mine, ['c-complaint']));
    expect(await contactsBlockedFor(store, mine)).toEqual(['c-complaint']);
    await putAlone(store, contactBlocksWrite(mine, []));
    expect(await contactsBlockedFor(store, mine)).toEqual([]);
  });

  test('are read consistently: a notice does not go by a list that was changed', async () => {
    const reads: object[] = [];
    store.db.middlewareStack.add(
      (next) => (args) => {
        reads.push(args.input);
        return next(args);
      },
      { step: 'initialize' },
    );
    await contactsBlockedFor(store, other);
    const Key = { pk: `KH#blocked#${other}`, sk: 'contacts' };
    expect(reads).toEqual([{ TableName: 'test-exchange', Key, ConsistentRead: true }]);
  });
});
