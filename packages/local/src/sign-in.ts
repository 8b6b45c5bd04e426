import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { listenOnLoopback, readBody } from './loopback.ts';
import { configurationOf, type SignInSettings } from './sign-in-configuration.ts';
import { choicePage, page } from './sign-in-pages.ts';

/** The running sign-in; `issuer` is its address and the `iss` of its tokens. */
export type SignIn = { readonly issuer: string; readonly clientId: string; readonly close: () => Promise<void> };

/**
 * Starts oidc-provider in the place of Cognito's managed login: authorization code with PKCE for a public client, RS256 access
 * tokens with `cognito:groups`, `client_id`, `scope`, `sub` and `token_use`. Anyone on this machine may be any of the people.
 */
export async function startSignIn(settings: SignInSettings): Promise<SignIn> {
  let serve: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) =>
    void response.writeHead(503).end();
  const listening = await listenOnLoopback((request, response) => serve(request, response));
  const issuer = listening.url;
  const provider = new Provider(issuer, configurationOf(settings));
  allowWebApp(provider, settings);
  const callback = provider.callback();
  serve = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    interaction(provider, settings, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page('This sign-in has ended', '<p>Go back to the application and sign in again.</p>'));
    });
  };
  return { issuer, clientId: settings.clientId, close: listening.close };
}

/** Shows the list of people and takes the choice; a request that already names one of them is answered at once. */
async function interaction(
  provider: Provider,
  { people }: SignInSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid, params } = await provider.interactionDetails(request, response);
  const chosen = request.method === 'GET' ? params['login_hint'] : await choiceOf(request);
  const person = people.find(({ sub, role }) => chosen === sub || chosen === role);
  if (!person && request.method === 'GET') return showChoice(response, choicePage(people, uid));
  if (!person) throw new Error('Nobody was chosen.');
  const login = { accountId: person.sub };
  await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
}

async function choiceOf(request: IncomingMessage): Promise<string | null> {
  const body = await readBody(request, 10_000);
  return new URLSearchParams(body?.toString()).get('sub');
}

function showChoice(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(body);
}

/** Any path of the web app's own origins is a place to come back to: the port is only known when the server listens. */
function allowWebApp(provider: Provider, { webOrigins }: SignInSettings): void {
  const isOurs = (uri: string) => URL.canParse(uri) && webOrigins().includes(new URL(uri).origin);
  const client = provider.Client.prototype as {
    redirectUriAllowed: (uri: string) => boolean;
    postLogoutRedirectUriAllowed: (uri: string) => boolean;
  };
  client.redirectUriAllowed = isOurs;
  client.postLogoutRedirectUriAllowed = isOurs;
}
