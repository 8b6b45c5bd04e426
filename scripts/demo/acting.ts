import { uuidv7 } from 'uuidv7';

/** What an HTTP answer was: status, version of the record, parsed body. */
export type Reply<Body = Record<string, unknown>> = {
  readonly status: number;
  readonly version: number | undefined;
  readonly body: Body;
};

/** Where the platform is, who can give a token for a role, and how it is asked where that is not over HTTP. */
export type Place = {
  readonly url: string;
  readonly tokenFor: (role: string) => Promise<string>;
  readonly fetch?: typeof fetch;
};

type Sent = {
  readonly key?: string;
  readonly ifMatch?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One person of the demo, acting through HTTP as a browser would. */
export type Acting = {
  readonly read: <Body = Record<string, unknown>>(path: string) => Promise<Reply<Body>>;
  readonly post: <Body = Record<string, unknown>>(path: string, body: unknown, sent?: Sent) => Promise<Reply<Body>>;
};

const deskOfRole: Readonly<Record<string, string>> = {
  intake: 'transit',
  'shift-lead': 'transit',
  'case-worker': 'casework',
  supervisor: 'casework',
  'central-unit': 'casework',
  'second-approver': 'casework',
  'consul-kh': 'mission',
  'health-worker': 'health',
  provider: 'partner',
  'border-police': 'border',
  'task-force': 'task-force',
  overseer: 'oversight',
  auditor: 'oversight',
  'directory-keeper': 'office',
  administrator: 'office',
  person: 'own-record',
};

/**
 * Who has seats at several desks acts at another one than the first as `second-approver@office`; the sign-in is the one
 * of the role. At the person's own window the worker beside them has the token.
 */
function signInOf(seat: string): string {
  if (seat === 'person') return 'case-worker';
  return seat.split('@')[0] ?? seat;
}

/**
 * The desk a role sits at, as paths spell it; an embassy's and a counterpart's desk has the role's own name.
 *
 * @internal for this file and the tests
 */
export function deskOf(role: string): string {
  return role.split('@')[1] ?? deskOfRole[role] ?? role;
}

async function answer<Body>(response: Response): Promise<Reply<Body>> {
  const text = await response.text();
  const tag = /^"(\d+)"$/.exec(response.headers.get('etag') ?? '')?.[1];
  return {
    status: response.status,
    version: tag === undefined ? undefined : Number(tag),
    body: (text === '' ? {} : parsed(response, text)) as Body,
  };
}

/** What stands before the platform answers in pages of its own: they are told as what they are. */
function parsed({ status, headers }: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${status} with ${headers.get('content-type') ?? 'no type'}, which is no answer of the platform`);
  }
}

/** Acts as one role. Paths are within the role's desk; a POST without a key gets a fresh one; a token is asked for anew after a 401. */
export function actAs(place: Place, role: string): Acting {
  let token: Promise<string> | undefined;
  async function call<Body>(
    method: string,
    path: string,
    init: RequestInit & { readonly headers?: Record<string, string> },
    again = true,
  ): Promise<Reply<Body>> {
    token ??= place.tokenFor(signInOf(role));
    const headers = { authorization: `Bearer ${await token}`, ...init.headers };
    const response = await (place.fetch ?? fetch)(`${place.url}/v1/${deskOf(role)}${path}`, {
      ...init,
      method,
      headers,
    });
    if (response.status !== 401 || !again) return answer<Body>(response);
    await response.arrayBuffer();
    token = undefined;
    return call<Body>(method, path, init, false);
  }
  return {
    read: (path) => call('GET', path, {}),
    post: (path, body, { key = uuidv7(), ifMatch, headers } = {}) =>
      call('POST', path, {
        body: JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
          ...headers,
        },
      }),
  };
}
