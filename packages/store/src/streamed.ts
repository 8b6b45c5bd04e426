import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

const eventImage = z.object({
  event: z.unknown(),
  recordedAt: z.string(),
  status: z.string(),
  desk: z.string(),
  v: z.int(),
});

/** What a stream's image of an event item says. The event itself is parsed by whoever knows its kind. */
export function unmarshalled(image: Readonly<Record<string, unknown>>): z.infer<typeof eventImage> {
  return eventImage.parse(unmarshall(image as Record<string, AttributeValue>));
}
