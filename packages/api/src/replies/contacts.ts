import { channel, freshness } from '@homeward/domain/directory/channel';
import { contactState } from '@homeward/domain/directory/contact';
import * as z from 'zod';
import { versioned } from './record.ts';

/** A channel with what it is good for today. Who verified it is the office's to know. */
const channelSeen = z.lazy(() =>
  z.strictObject({
    ...channel.unwrap().shape,
    verified: z.strictObject({ on: z.string(), how: z.string(), by: z.string().optional() }).optional(),
    freshness,
  }),
);

/** A contact of the directory. What waits for a second person stands in it at the office alone. */
const contactSeen = z.lazy(() => {
  const { listed, ...state } = contactState.unwrap().shape;
  const plate = listed.unwrap().unwrap().omit({ channels: true });
  return z.strictObject({
    ...state,
    ...versioned,
    listed: z.strictObject({ ...plate.shape, channels: z.array(channelSeen) }).optional(),
  });
});

/** `freshness`: how many of the channels shown are good for what. */
export const contactList = z.lazy(() =>
  z.strictObject({ items: z.array(contactSeen), freshness: z.partialRecord(freshness, z.int()) }),
);

/** One contact; at the office with what to say on the telephone, in each language. */
export const contactView = z.lazy(() =>
  z.strictObject({ ...contactSeen.unwrap().shape, script: z.record(z.string(), z.string()).optional() }),
);
