import * as z from 'zod';
import { citizenship } from '../case/clear.ts';
import { languages as languagesOfThePlatform } from '../countries/languages.ts';
import { moment } from '../dates.ts';
import { country, desk } from '../people/actor.ts';
import { code, id, text } from '../text.ts';
import { channel, channelAsked, channelKind, verifiedHow } from './channel.ts';

/** What a contact is there for. Only the first two get notices of handovers. */
const contactPurpose = z.enum(['handover', 'notification', 'verification', 'emergency', 'reception', 'complaint']);

const language = z.enum(languagesOfThePlatform);
const purposes = z.array(contactPurpose);
/** The first one is that of its mails. */
const languages = z.array(language);

/** Whom it reaches; hours as its organisation says them, in its own words. */
const plate = () => ({
  organisation: code,
  country,
  /** The desk whose notices it gets; none where nobody of this organisation has a desk. */
  desk: desk.optional(),
  /** For whose people it speaks where their country has no desk here: a mission by its accreditation, an international organisation for whoever has none. */
  speaksFor: z.array(citizenship).max(100).optional(),
  hours: text(200).optional(),
});

/** A contact as somebody proposes it: whole, with every channel it is to have. */
export const contactAsked = z.lazy(() =>
  z.strictObject({
    contact: code,
    ...plate(),
    purposes: purposes.min(1),
    languages: languages.min(1),
    channels: z.array(channelAsked).max(12),
  }),
);
export type ContactAsked = z.infer<typeof contactAsked>;

/** What one person proposed and a second one has not answered. */
const proposal = z.lazy(() =>
  z.strictObject({ id, asked: contactAsked, by: z.string(), byOrganisation: z.string(), at: moment }),
);

/** What stands in the directory of a contact: of what was only read in print, neither purpose nor language is known. */
const listed = z.lazy(() => z.strictObject({ ...plate(), purposes, languages, channels: z.array(channel) }));
export type Listed = z.infer<typeof listed>;

/** A contact: what stands in the directory, and what waits for a second person. */
export const contactState = z.lazy(() =>
  z.strictObject({
    id: code,
    status: z.enum(['proposed', 'listed', 'declined']),
    listed: listed.optional(),
    proposal: proposal.optional(),
  }),
);
export type ContactState = z.infer<typeof contactState>;

const stamp = { at: moment, by: z.string(), organisation: z.string() };

/** What happens to a contact; one command leaves one event. */
export const contactEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('ContactChangeProposed'), ...stamp, id, asked: contactAsked }),
    z.strictObject({
      type: z.literal('ContactChangeAnswered'),
      ...stamp,
      contact: code,
      proposal: id,
      answer: z.enum(['approved', 'declined']),
      reason: z.string().optional(),
      /** Addresses that were its organisation's before, in whose language they are told that something changed. */
      tells: z.strictObject({ addresses: z.array(z.string()), language }).optional(),
      /** The desk that a new contact gets notices of: whoever gets them already is told. */
      joins: z.strictObject({ country, desk }).optional(),
    }),
    z.strictObject({
      type: z.literal('ChannelVerified'),
      ...stamp,
      contact: code,
      channel: z.strictObject({ kind: channelKind, value: z.string() }),
      on: z.string(),
      how: verifiedHow,
      result: z.enum(['right', 'wrong']),
    }),
    z.strictObject({
      type: z.literal('ChannelBounced'),
      ...stamp,
      contact: code,
      channel: z.strictObject({ kind: channelKind, value: z.string() }),
    }),
  ]),
);
export type ContactEvent = z.infer<typeof contactEvent>;
