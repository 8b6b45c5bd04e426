import { KMSClient } from '@aws-sdk/client-kms';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { caseOfCopyWrite } from '@homeward/store/answers';
import { nameOf } from '@homeward/store/open-store';
import { openVault } from '@homeward/vault/open-vault';
import { uuidv7 } from 'uuidv7';
import { copyFor } from '../../../functions/handlers/disclosures.ts';
import { keysOf } from '../matrix-key-cells.ts';
import type { Cast } from './cast.ts';
import { contentOf, nine, type Section } from './marks.ts';

/** What each recipient is given: exactly the C of its row in access.md, by hand. */
export const copied = {
  transit: ['KH', 'transit', 'demo-poipet-transit-centre', 'identity'],
  partner: ['KH', 'partner', 'demo-ngo', 'identity whereabouts family needs medical hiv testimony legal'],
  mission: ['KH', 'mission', 'demo-embassy-of-cambodia-bangkok', 'identity needs travel'],
  border: ['KH', 'border', 'demo-poipet-border-police', 'identity travel'],
  'embassy-th': ['TH', 'embassy', 'demo-embassy-of-thailand', 'identity whereabouts needs travel'],
  'embassy-vn': ['VN', 'embassy', 'demo-embassy-of-viet-nam', 'identity whereabouts needs travel'],
  'embassy-my': ['MY', 'embassy', 'demo-embassy-of-malaysia', 'identity whereabouts needs travel'],
  'counterpart-th': ['TH', 'counterpart', 'demo-central-unit-thailand', nine.join(' ')],
  'counterpart-vn': ['VN', 'counterpart', 'demo-central-unit-viet-nam', nine.join(' ')],
  'counterpart-my': ['MY', 'counterpart', 'demo-central-unit-malaysia', nine.join(' ')],
} as const;
export type CopiedTo = keyof typeof copied;

/** Lays one copy at each receiving desk, sealed as casework seals it; its id by the desk. */
export async function layCopies({ cloud, store }: Cast, of: string): Promise<Readonly<Record<CopiedTo, string>>> {
  const keys = Object.fromEntries(keysOf(cloud).map(({ country, arn }) => [country, arn]));
  const kms = new KMSClient(cloud.admin.clientOptions);
  const rooms = {
    desk: 'casework',
    country: 'KH',
    store,
    vault: openVault({ desk: 'casework', country: 'KH', keys, kms }),
  } as const;
  const ids: Record<string, string> = {};
  for (const [thing, [country, desk, organisation, given]] of Object.entries(copied)) {
    const [id, sections] = [uuidv7(), given.split(' ') as Section[]];
    const content = Object.fromEntries(sections.map((section) => [section, contentOf(thing, section)]));
    const line = { id, organisation, for: 'referral', sections, at: cloud.clock.iso(), status: 'alive' } as const;
    const { id: made, writes } = await copyFor(rooms, { desk, country }, content as never, line);
    for (const { table, item } of [...writes, caseOfCopyWrite(made, of)])
      await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
    ids[thing] = made;
  }
  return ids as Record<CopiedTo, string>;
}
