import * as z from 'zod';

const recipients = z.array(z.object({ emailAddress: z.string() }));

/**
 * What SES tells the event bus of a mail (Amazon SES developer guide, "Monitoring SES events using Amazon EventBridge"), as far as it
 * is read: it came back for good, or whoever got it calls it unwanted; and the tags that it was sent with.
 */
const mailEvent = z.object({
  source: z.literal('aws.ses'),
  time: z.string(),
  detail: z.object({
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
    complaint: z.object({ complainedRecipients: recipients }).optional(),
    mail: z.object({ messageId: z.string(), tags: z.record(z.string(), z.array(z.string())).default({}) }),
  }),
});

/** A mail that reached nobody: the addresses that it went to, and its tags, one value each. */
export type MailBack = {
  readonly id: string;
  /** When the mail service said so, in UTC. */
  readonly at: string;
  readonly addresses: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
};

/** What is told of a mail that came back for good; of one that is only late, nothing. */
export function mailBackOf(event: unknown): MailBack | undefined {
  const read = mailEvent.safeParse(event);
  if (!read.success) return undefined;
  const { bounce, complaint, mail } = read.data.detail;
  const gone = bounce?.bounceType === 'Transient' ? [] : (bounce?.bouncedRecipients ?? []);
  const addresses = [...gone, ...(complaint?.complainedRecipients ?? [])].map(({ emailAddress }) => emailAddress);
  if (addresses.length === 0) return undefined;
  return {
    id: mail.messageId,
    at: new Date(read.data.time).toISOString(),
    addresses,
    tags: Object.fromEntries(Object.entries(mail.tags).map(([k, v]) => [k, v[0] ?? ''])),
  };
}
