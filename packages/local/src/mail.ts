import { randomUUID } from 'node:crypto';

/** One mail that a function asked SES to send: it is kept in memory and goes nowhere. */
type Mail = {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | undefined;
  readonly raw: string | undefined;
  readonly files: readonly AttachedFile[];
};

type AttachedFile = { readonly name: string; readonly type: string; readonly text: string };

/** The mail catcher of the local cloud. */
export type MailBox = {
  readonly messages: () => readonly Mail[];
  readonly clear: () => void;
  readonly take: (input: SendEmailInput) => { readonly MessageId: string };
  /**
   * Says who is called with each mail that comes back: one to an address that begins with `bounce`, as at the simulator of SES, where it
   * was sent with a configuration set.
   */
  readonly onBounce: (returned: (mail: Returned) => void) => void;
};

type Content = { readonly Data?: string };
/** A mail that came back, with the tags that it was sent with. */
export type Returned = {
  readonly id: string;
  readonly to: readonly string[];
  readonly tags: Readonly<Record<string, string[]>>;
};

/** A file beside a mail; its content comes in base64. */
type Attached = { readonly FileName?: string; readonly ContentType?: string; readonly RawContent?: string };
/** The body of SES v2 SendEmail, as far as it is read. */
type SendEmailInput = {
  readonly FromEmailAddress?: string;
  readonly ConfigurationSetName?: string;
  readonly EmailTags?: readonly { readonly Name: string; readonly Value: string }[];
  readonly Destination?: {
    readonly ToAddresses?: readonly string[];
    readonly CcAddresses?: readonly string[];
    readonly BccAddresses?: readonly string[];
  };
  readonly Content?: {
    readonly Simple?: {
      readonly Subject?: Content;
      readonly Body?: { readonly Text?: Content; readonly Html?: Content };
      readonly Attachments?: readonly Attached[];
    };
    readonly Raw?: { readonly Data?: string };
  };
};

function fileOf({ FileName = '', ContentType = '', RawContent = '' }: Attached): AttachedFile {
  return { name: FileName, type: ContentType, text: Buffer.from(RawContent, 'base64').toString() };
}

/** Opens an empty mail box that keeps the newest thousand mails; `now` is business time, in milliseconds. */
export function openMailBox(now: () => number): MailBox {
  let messages: Mail[] = [];
  let onReturned: (mail: Returned) => void = () => undefined;
  return {
    messages: () => messages,
    onBounce(returned) {
      onReturned = returned;
    },
    clear() {
      messages = [];
    },
    take(input) {
      const id = randomUUID();
      const simple = input.Content?.Simple;
      const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = input.Destination ?? {};
      const raw = input.Content?.Raw?.Data;
      const mail: Mail = {
        id,
        at: new Date(now()).toISOString(),
        from: input.FromEmailAddress ?? '',
        to: [...ToAddresses, ...CcAddresses, ...BccAddresses],
        subject: simple?.Subject?.Data ?? '',
        text: simple?.Body?.Text?.Data ?? '',
        html: simple?.Body?.Html?.Data,
        raw: raw === undefined ? undefined : Buffer.from(raw, 'base64').toString(),
        files: (simple?.Attachments ?? []).map(fileOf),
      };
      messages = [...messages.slice(-999), mail];
      const bounced = mail.to.filter((one) => one.startsWith('bounce'));
      const tags = Object.fromEntries((input.EmailTags ?? []).map(({ Name, Value }) => [Name, [Value]]));
      if (bounced.length > 0 && input.ConfigurationSetName !== undefined) onReturned({ id, to: bounced, tags });
      return { MessageId: id };
    },
  };
}
