import { fileURLToPath } from 'node:url';
import { type App, Stack } from 'aws-cdk-lib';
import { makeAlarms } from './alarms.ts';
import { checkRoutes, type DeskRoute, makeApi } from './api.ts';
import { hearBounces } from './bounces.ts';
import { checkpointsBucketName, makeCheckpoints } from './checkpoints.ts';
import { allowFirstSeats } from './first-seats.ts';
import { makeFunctions } from './functions.ts';
import { makeKeys } from './keys.ts';
import { allowKeyMove } from './move-key.ts';
import { checkEverything } from './nag.ts';
import { isProtected } from './protection.ts';
import { allowRestores } from './restores.ts';
import { makeRoles } from './roles.ts';
import { wakeByTheClock } from './schedule.ts';
import { readSettings, type Settings } from './settings.ts';
import { makeSignIn } from './sign-in.ts';
import type { Held } from './statements.ts';
import { readStreams } from './streams.ts';
import { makeTables, withRestored } from './tables.ts';
import { tell, tellPeople } from './told.ts';
import { allowTrailCheck } from './verify.ts';
import { bucketNames, makeWeb } from './web.ts';

const functionSources = fileURLToPath(new URL('../functions', import.meta.url));

/**
 * The four stacks: data, which must outlive the rest (keys, roles, tables), service (functions, sign-in), the API, and the
 * web app. `sources` is the folder of the functions' entry files.
 */
export function buildHomeward(app: App, routes: readonly DeskRoute[], sources = functionSources): void {
  const settings = readSettings((name) => app.node.tryGetContext(name), Object.keys(app.node.getAllContext()));
  const env = { account: settings.account, region: settings.region };
  const data = new Stack(app, 'Homeward-Data', { env, description: 'Homeward: keys and tables' });
  const service = new Stack(app, 'Homeward-Service', { env, description: 'Homeward: functions, sign-in' });
  const front = new Stack(app, 'Homeward-Api', { env, description: 'Homeward: the API' });
  const web = new Stack(app, 'Homeward-Web', { env, description: 'Homeward: the app' });
  for (const stack of [data, service, front, web]) stack.terminationProtection = isProtected(stack, settings);

  const held = makeData(data, settings);
  const { functions, signIn } = makeService(service, settings, held, sources);
  const { apiId } = makeApi(front, settings, held.keys, functions, signIn, routes);
  const apiHost = `${apiId}.execute-api.${settings.region}.amazonaws.com`;
  const made = makeWeb(web, settings, { logsKeyArn: held.keys.logs.keyArn, apiHost, signInOrigin: signIn.origin });
  tell(
    web,
    'WebAddress',
    `https://${made.distribution.distributionDomainName}`,
    'Set "webOrigin" in cdk.json to this and deploy again: until then nobody can sign in.',
  );
  tell(web, 'FilesBucket', made.files.bucketName, 'npm run deploy copies the app here.');
  tell(web, 'DistributionId', made.distribution.distributionId, 'npm run deploy tells it that index.html is new.');
  checkRoutes(app);
  checkEverything(app);
}

function makeData(stack: Stack, settings: Settings): Held {
  const { account, region, keyAdministrators: administrators, executionRole, moveKey } = settings;
  const roles = makeRoles(stack, settings);
  const checkpoints = checkpointsBucketName(settings);
  const buckets = { webBuckets: Object.values(bucketNames(settings)), checkpointsBucket: checkpoints };
  const mayEnd = !isProtected(stack, settings);
  const keys = makeKeys(stack, { account, region, roles, administrators, executionRole, mayEnd, ...buckets }, settings);
  makeCheckpoints(stack, settings, keys);
  const made = makeTables(stack, keys, settings);
  const held = { roles, keys, tables: withRestored(stack, made, settings.restoredTables), checkpoints };
  if (moveKey !== null) allowKeyMove(stack, held, moveKey);
  allowTrailCheck(stack, held);
  allowFirstSeats(stack, held);
  allowRestores(stack, held);
  tellPeople(stack, held);
  return held;
}

function makeService(stack: Stack, settings: Settings, held: Held, sources: string) {
  const { functions, failures } = makeFunctions(stack, settings, held, sources);
  readStreams(stack, held.tables, functions, failures);
  wakeByTheClock(stack, held, functions, failures);
  hearBounces(stack, functions);
  makeAlarms(stack, settings, held.keys, functions, failures);
  const signIn = makeSignIn(stack, settings);
  tell(stack, 'Issuer', signIn.issuer, 'The app finds the sign-in through this.');
  tell(stack, 'ClientId', signIn.clientId, 'The app names itself to the sign-in with this.');
  tell(
    stack,
    'SignInOrigin',
    signIn.origin,
    'Make the first accounts in its pool, whose id is the last part of Issuer, one group each; then npm run first-seat.',
  );
  return { functions, signIn };
}
