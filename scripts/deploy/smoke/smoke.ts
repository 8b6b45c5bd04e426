import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { Stop } from '../../run/verb.ts';
import { arrivalComesAndGoes } from './arrival.ts';
import { patient } from './patient.ts';
import type { Standing } from './standing.ts';

/** Says what it found; throws what is wrong, as the end of a sentence. */
type Step = (standing: Standing, ask: typeof fetch) => Promise<string>;

const steps: Readonly<Record<string, Step>> = {
  'the page': page,
  'its settings': config,
  'the sign-in': signIn,
  'the API without a token': withoutToken,
  'a function and its table': functionRuns,
  'an arrival': arrivalComesAndGoes,
};

/**
 * Goes through the public address as people would: the page, the sign-in, a closed door, a link that there is not, and, with a token, one
 * arrival that is logged and taken back. Says each step as it is done; throws the sentence of the first one that is not as it should be.
 */
export async function smoke(standing: Standing, say: (line: string) => void, ask = patient()): Promise<void> {
  say(`Trying ${standing.url}, as people reach it.`);
  for (const [name, step] of Object.entries(steps)) {
    try {
      say(`✔ ${name}: ${await step(standing, ask)}`);
    } catch (error) {
      throw new Stop(`The stacks stand, and ${name} does not answer as it should at ${standing.url}: ${said(error)}`);
    }
  }
  say(`All that was tried at ${standing.url} answers as it should.`);
}

function said(error: unknown): string {
  const { message, cause } = error as Error;
  const whole = cause instanceof Error ? `${message} (${cause.message})` : message;
  return whole.endsWith('.') ? whole : `${whole}.`;
}

async function page({ url }: Standing, ask: typeof fetch): Promise<string> {
  const answer = await ask(`${url}/`);
  const kind = answer.headers.get('content-type') ?? 'nothing';
  if (answer.status !== 200 || !kind.startsWith('text/html'))
    throw new Error(`${answer.status} with ${kind}, not a page.`);
  const policy = answer.headers.get('content-security-policy') ?? '';
  if (!policy.includes("default-src 'none'")) throw new Error('the page may load whatever it likes.');
  return 'it is there, and loads nothing from others';
}

/** What an answer says; nothing where it is a page, or a refusal. */
async function jsonOf(answer: Response): Promise<object> {
  const text = await answer.text();
  return answer.ok && text.startsWith('{') ? (JSON.parse(text) as object) : {};
}

async function config({ url, issuer, clientId }: Standing, ask: typeof fetch): Promise<string> {
  const answer = await ask(`${url}/config.json`);
  const given = (await jsonOf(answer)) as { readonly issuer?: string; readonly clientId?: string };
  if (given.issuer !== issuer || given.clientId !== clientId)
    throw new Error(
      `config.json answers ${answer.status} and leads to ${given.issuer ?? 'no sign-in'}, not to ${issuer}.`,
    );
  return 'they lead to the sign-in of these stacks';
}

async function signIn({ issuer, clientId, origin }: Standing, ask: typeof fetch): Promise<string> {
  const found = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!found.ok) throw new Error(`the discovery document of ${issuer} answers ${found.status}.`);
  const { authorization_endpoint: door } = (await jsonOf(found)) as { readonly authorization_endpoint?: string };
  if (door === undefined) throw new Error(`the discovery document of ${issuer} names no door.`);
  if (origin === undefined) return 'it is there; nobody can use it before "webOrigin" is set and deployed';
  const asked = new URLSearchParams({
    client_id: clientId,
    redirect_uri: `${origin}/signed-in`,
    response_type: 'code',
    scope: 'openid',
    state: 'smoke',
    // The hash of no verifier: nobody can go on from here.
    code_challenge: 'A'.repeat(43),
    code_challenge_method: 'S256',
  });
  const answer = await ask(`${door}?${asked}`, { redirect: 'manual' });
  const leads = answer.headers.get('location') ?? '';
  if (answer.status >= 400 || /[?&/]error/.test(leads))
    throw new Error(`it answers ${answer.status} ${leads}`.trimEnd());
  return 'it asks who is there';
}

/**
 * The gateway alone refuses whoever has no token, so that says nothing of the functions. A one-time link opens without one: the border
 * desk's function looks it up in its table, and of a link that there is not it answers in its own words. It writes nothing.
 */
async function functionRuns({ url }: Standing, ask: typeof fetch): Promise<string> {
  const answer = await ask(`${url}/v1/border/links/views`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': uuidv7() },
    body: JSON.stringify({ link: randomBytes(32).toString('base64url'), code: '000000' }),
  });
  const kind = answer.headers.get('content-type') ?? 'nothing';
  if (answer.status !== 404 || !kind.startsWith('application/problem+json'))
    throw new Error(`a link that there is not is answered ${answer.status} with ${kind}, not 404 in its own words.`);
  return 'it looked for a link that there is not';
}

async function withoutToken({ url }: Standing, ask: typeof fetch): Promise<string> {
  const bare = await ask(`${url}/v1/transit/batches`);
  const forged = await ask(`${url}/v1/transit/batches`, { headers: { authorization: 'Bearer e30.e30.e30' } });
  const found = [bare.status, forged.status];
  if (found.some((status) => status !== 401))
    throw new Error(`${found.join(' and ')} without a token and with a forged one, not 401.`);
  return '401, and with a forged one 401';
}
