import { examples } from '../../packages/api/src/examples.ts';
import type { Journal } from './journal.ts';

type Tools = Pick<Journal, 'create' | 'command' | 'read' | 'entries'>;

const keeper = 'administrator';
const second = 'second-approver@office';

/** A seat granted by two people, with its checks and a device, and closed by one. */
export async function officeTale({ create, command, read, search, entries }: Journal): Promise<string> {
  const id = await create(keeper, '/seats', {
    subject: 'invented-officer',
    desk: 'transit',
    country: 'KH',
    role: 'intake',
    organisation: 'demo-poipet-transit-centre',
  });
  const seat = `/seats/${id}`;
  await command(second, seat, '/approvals', { proposal: entries.at(-1)?.key, answer: 'approved' });
  for (const kind of ['suitability', 'criminal-record', 'code-of-conduct'])
    await command(keeper, seat, '/checks', { kind, on: '2026-02-02', until: '2028-02-01' });
  const device = '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d64';
  await command(keeper, seat, '/devices', { device, thumbprint: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs' });
  await command(keeper, seat, '/device-revocations', { device });
  await command(keeper, seat, '/revocations');
  await read(second, '/seats?limit=2');
  await contactsTale({ create, command, read, entries });
  const called = { names: { en: 'Invented Hands' }, source: 'invented' };
  const organisation = await create('directory-keeper', '/organisations', { country: 'KH', kind: 'ngo', ...called });
  await create('directory-keeper', '/memoranda', { ...(examples['recordMemorandum'] as object), organisation });
  for (const [path, example] of [
    ['/capabilities', 'recordCapabilities'],
    ['/organisations', 'nameOrganisation'],
  ] as const)
    await create('directory-keeper', path, examples[example] as object);
  await search('directory-keeper', '/places', examples['keepPlaces'] as object);
  await read('directory-keeper', '/providers');
  return id;
}

const readers = ['directory-keeper', second, 'shift-lead', 'case-worker', 'consul-kh'];
const foreign = ['th', 'vn', 'my'].flatMap((of) => [`embassy-${of}`, `counterpart-${of}`]);

/** A contact changed by two people and verified by one; whoever writes to somebody reads the directory. */
async function contactsTale({ create, command, read, entries }: Tools): Promise<void> {
  const { channels, ...plate } = examples['proposeContactChange'] as { readonly channels: readonly object[] };
  const channel = { kind: 'email', value: 'invented-office@homeward.example' };
  // Of a country whose desks nobody watches here: those of theirs would be told of the change.
  const id = await create('directory-keeper', '/contacts', { ...plate, country: 'VN', channels });
  const contact = `/contacts/${id}`;
  await command(second, contact, '/approvals', { proposal: entries.at(-1)?.key, answer: 'approved' });
  await command('directory-keeper', contact, '/verifications', {
    channel,
    on: '2026-02-02',
    how: 'call',
    result: 'right',
  });
  for (const role of [...readers, ...foreign]) {
    await read(role, '/contacts?due=true');
    await read(role, contact);
  }
}
