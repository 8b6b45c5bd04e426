import { startAwsFront } from './aws-front.ts';
import type { CloudSettings } from './cloud-settings.ts';
import { createDecisions } from './decisions.ts';
import { keepCode } from './function-code.ts';
import { createKms } from './kms.ts';
import { keyRingOf } from './kms-keys.ts';
import { lambdaFunctionsOf } from './lambda-functions.ts';
import type { WarmFunctions } from './lambda-host.ts';
import type { Person } from './people.ts';
import type { FrontParts } from './prepared-call.ts';
import { principalsOf } from './principals.ts';
import { listAt } from './properties.ts';
import { holdServices } from './services.ts';
import { type SignIn, startSignIn } from './sign-in.ts';
import type { Stopping } from './stopping.ts';
import { tablesOf } from './tables.ts';
import { loadTemplate, resourcesOfType, type Template } from './template.ts';
import { holdTemplate } from './template-limits.ts';
import { lifetimesOf } from './token-lifetimes.ts';

/** What of a running cloud holds nobody's data and takes longest to start: the template, its keys, its functions, the door to AWS, the sign-in. */
export type Standing = Awaited<ReturnType<typeof startStanding>>;

/** Starts it. What stands behind the door and where the app is, is told by whoever opens a cloud on it: `serves`. */
export async function startStanding({ outDir, dataDir, keysIn, people, atOnce }: CloudSettings, stopping: Stopping) {
  const template = loadTemplate(outDir);
  holdTemplate(template);
  const tables = tablesOf(template);
  const keys = keyRingOf(template, dataDir, keysIn);
  holdServices(template, keys);
  const { functions, remove } = keepCode(lambdaFunctionsOf(template, atOnce));
  stopping.add(async () => remove());
  const now: { behind?: FrontParts; url: string } = { url: '' };
  const front = await startAwsFront(() => now.behind ?? nothingYet());
  stopping.add(front.close);
  const signIn = await signInOf(template, people, () => now.url);
  stopping.add(signIn.close);
  const warm: WarmFunctions = new Map();
  return {
    template,
    tables,
    keys,
    functions,
    warm,
    front,
    signIn,
    tablesByName: new Map(tables.map((table) => [table.name, table] as const)),
    principals: principalsOf(template),
    kms: createKms(keys),
    decide: createDecisions(template.account),
    serves: (parts: FrontParts): void => {
      now.behind = parts;
    },
    isAt: (url: string): void => {
      now.url = url;
    },
  };
}

function nothingYet(): never {
  throw new Error('The local cloud holds no data yet.');
}

function signInOf(template: Template, people: readonly Person[], url: () => string): Promise<SignIn> {
  const [client] = resourcesOfType(template, 'AWS::Cognito::UserPoolClient');
  const scopes = listAt(client?.properties, 'AllowedOAuthScopes')
    .map(String)
    .filter((scope) => scope !== 'openid');
  const webOrigins = () => [url(), url().replace('127.0.0.1', 'localhost')];
  const lifetimes = lifetimesOf(client?.properties);
  return startSignIn({ clientId: client?.ref ?? 'local', scopes, people, webOrigins, lifetimes });
}
