import { createHash, randomBytes } from 'node:crypto';
import type { Person } from './people.ts';

/** What the code-and-PKCE dance needs: the issuer, the public client, a place to come back to. */
export type TokenWish = {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes?: readonly string[];
};

/** The access token of one person's sign-in over HTTP. Throws one sentence when the sign-in does not lead to a token. */
export async function signInAs(person: Pick<Person, 'sub'>, wish: TokenWish): Promise<string> {
  return (await tokensOf(person, wish)).access;
}

/** Signs in as one person as a browser would: authorization code with PKCE, cookies, the choice posted. @internal for tests */
export async function tokensOf(
  person: Pick<Person, 'sub'>,
  wish: TokenWish,
): Promise<{ readonly access: string; readonly refresh: string | undefined; readonly id: string | undefined }> {
  const verifier = randomBytes(32).toString('base64url');
  const browser = createBrowser();
  const query = new URLSearchParams({
    client_id: wish.clientId,
    response_type: 'code',
    redirect_uri: wish.redirectUri,
    scope: (wish.scopes ?? ['openid']).join(' '),
    state: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const choice = await browser.follow(new URL(`/auth?${query}`, wish.issuer), wish.redirectUri);
  const landed = choice.href.startsWith(wish.redirectUri)
    ? choice
    : await browser.follow(choice, wish.redirectUri, new URLSearchParams({ sub: person.sub }));
  const code = landed.searchParams.get('code');
  if (!code)
    throw new Error(`The sign-in gave no code: ${landed.searchParams.get('error_description') ?? landed.pathname}`);
  const answer = await fetch(new URL('/token', wish.issuer), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: wish.clientId,
      code,
      redirect_uri: wish.redirectUri,
      code_verifier: verifier,
    }),
  });
  const {
    access_token: access,
    refresh_token: refresh,
    id_token: id,
    error_description: reason,
  } = (await answer.json()) as {
    access_token?: string;
    refresh_token?: string;
    id_token?: string;
    error_description?: string;
  };
  if (!access) throw new Error(`The sign-in gave no token: ${reason ?? answer.status}`);
  return { access, refresh, id };
}

/** Follows redirects with cookies until a page asks for something or the application is reached; returns where it stands. */
function createBrowser() {
  const cookies = new Map<string, string>();
  async function follow(start: URL, home: string, form?: URLSearchParams): Promise<URL> {
    let url = start;
    let body = form;
    for (let hop = 0; hop < 10 && !url.href.startsWith(home); hop += 1) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(body && { method: 'POST', body }),
      });
      await answer.arrayBuffer();
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (!next) return url;
      url = new URL(next, url);
      body = undefined;
    }
    return url;
  }
  return { follow };
}

/**
 * An access token from the platform running at an address, found as the web app finds its sign-in. Throws one sentence when
 * nothing answers there or nobody has the role.
 */
export async function tokenFrom(url: string, role: string): Promise<string> {
  const answer = await fetch(new URL('/config.json', url)).catch((error: unknown) => {
    throw new Error(`Nothing answers at ${url}. Start the platform with "npm start" first.`, { cause: error });
  });
  const { issuer, clientId } = (await answer.json()) as { issuer: string; clientId: string };
  const redirectUri = new URL('/signed-in', url).href;
  return signInAs({ sub: role }, { issuer, clientId, redirectUri }).catch((error: unknown) => {
    throw new Error(`Nobody in this platform signs in as ${role}.`, { cause: error });
  });
}
