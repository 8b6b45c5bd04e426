import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Country } from '@homeward/domain/people/actor';
import { dayOf } from '@homeward/domain/time';
import { contactWrite } from '@homeward/store/contacts';
import { nameOf } from '@homeward/store/open-store';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';

/** Its name in the directory. */
export const bouncing = 'contact-that-bounces';

/** A second contact of a country's central unit, verified today, from whose address every mail comes back. */
export async function layBouncingContact({ cloud }: Running, country: Country, organisation: string): Promise<void> {
  const store = adminStore(cloud);
  const verified = { on: dayOf(cloud.clock.iso()), by: 'invented', how: 'call' } as const;
  const email = {
    kind: 'email',
    value: 'bounce-central-unit@homeward.example',
    source: 'invented',
    public: true,
  } as const;
  const { item } = contactWrite(bouncing, {
    organisation,
    country,
    desk: 'counterpart',
    purposes: ['handover', 'notification'],
    languages: ['en'],
    channels: [{ ...email, verified }],
  });
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'directory'), Item: { ...item } }));
}
