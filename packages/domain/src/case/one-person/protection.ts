import * as z from 'zod';
import { consent } from '../../consent/consent.ts';
import { contactBlock } from '../disclosures/track.ts';
import { entry } from '../entry.ts';
import { bar } from '../safety/track.ts';

/** What protects a person in one of their two files and holds in the other as well: noes, bars, blocked contacts. */
export const protection = z.lazy(() =>
  z.strictObject({
    missionMustNotKnow: z.boolean(),
    /** The person's last word in that file is that they do not go home. */
    refusesToReturn: z.boolean(),
    noes: z.array(consent),
    /** Relation and reason alone: the name stays sealed in its own file. */
    barred: z.array(entry(bar())),
    blocks: z.array(entry(contactBlock())),
  }),
);
export type Protection = z.output<typeof protection>;

/** What of the other file holds in this one, kept apart by its ids so that parting takes it away. */
export const heardTrack = () => ({
  /** Ids of the noes, bars and blocks in this file's lists that came from the other file. */
  heard: z.array(z.string()).default([]),
  /** The other file alone says that no mission may know. */
  flagged: z.literal(true).optional(),
  refusesToReturn: z.literal(true).optional(),
});
