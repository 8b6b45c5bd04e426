import { uuidv7 } from 'uuidv7';
import type { Reply } from '../../scripts/demo/acting.ts';
import type { Running } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { act } from '../journeys/acts.ts';

const guard = 'contact-border-guard-vn';
export const guardMail = 'border-guard-vn@homeward.example';

/** Sends to the border desk without any token, as a page behind a link does. */
export async function byLink(url: string, path: string, body: object, key = uuidv7()): Promise<Reply> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const response = await fetch(`${url}/v1/border/links${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return { status: response.status, version: undefined, body: (await response.json()) as Reply['body'] };
}

/** One-time links over HTTP and mail. */
export function linksIn({ cloud, as }: Running) {
  const open = (link: string, code: string) => byLink(cloud.url, '/views', { link, code });
  const confirm = (link: string, code: string, minutes: string, key?: string) =>
    byLink(cloud.url, '/confirmations', { link, code, minutes }, key);
  const acknowledge = (link: string) => byLink(cloud.url, '/acknowledgements', { link });
  const send = (id: string, contact = guard) => act(as, 'case-worker', id, '/links', { contact });

  /** The last link that was mailed to an address. */
  async function mailed(to: string, page = 'minutes'): Promise<string> {
    await cloud.streams.drained();
    const text = cloud.mail
      .messages()
      .findLast((mail) => mail.to.includes(to) && mail.text.includes(`/link/${page}#`))?.text;
    return text?.split(`/link/${page}#`)[1]?.split(/\s/)[0] ?? '';
  }

  /** A link is sent and mailed: what the officer has in their mailbox, and what the escort was shown. */
  async function sent(id: string) {
    const { body } = await done(send(id));
    return { link: await mailed(guardMail), code: String(body['code']), until: String(body['until']) };
  }
  return { open, confirm, acknowledge, send, sent, mailed };
}
