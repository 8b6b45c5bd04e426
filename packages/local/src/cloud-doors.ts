import { adminOptions } from './admin.ts';
import { adminAccessKey, aws } from './aws-call.ts';
import type { Data, Start } from './cloud-data.ts';
import type { CloudSettings } from './cloud-settings.ts';
import { createHttpApi } from './http-api.ts';
import type { LambdaHost } from './lambda-host.ts';
import type { RunningSchedules } from './schedules.ts';
import { startServer } from './server.ts';

/** What people and programs reach: the platform's own address, beside the sign-in. */
export async function startDoors(
  start: Start,
  data: Data,
  { host, schedules }: { readonly host: LambdaHost; readonly schedules: Pick<RunningSchedules, 'moveTo'> },
  settings: CloudSettings,
) {
  const { standing, stopping, time, hears, step } = start;
  const { template, signIn } = standing;
  step('sign-in', signIn.issuer);
  const api = createHttpApi({ template, host, issuer: () => signIn.issuer, now: time.now, hears });
  const healthy = () => answering(data, signIn.issuer);
  const { port, staticDir, openapiPath } = settings;
  const siteHeaders =
    typeof settings.siteHeaders === 'function' ? settings.siteHeaders(signIn.issuer) : settings.siteHeaders;
  const webConfig = async () => {
    const told = await settings.appConfig?.(adminOptions(data.front.url, template));
    return { issuer: signIn.issuer, clientId: signIn.clientId, demo: true, ...told };
  };
  const site = { webConfig, staticDir, siteHeaders, openapiPath };
  const server = await startServer({
    ...site,
    port,
    api,
    healthy,
    mail: data.mail,
    now: time.now,
    moveTo: schedules.moveTo,
  });
  stopping.add(server.close);
  standing.isAt(server.url);
  step('api', `${server.url}/v1, ${api.routes.length} routes, ${host.functions.length} functions`);
  return server.url;
}

async function answering({ front }: Data, issuer: string): Promise<boolean> {
  const database = aws(front.url, 'DynamoDB_20120810.ListTables', {}, adminAccessKey);
  const keys = aws(front.url, 'TrentService.GenerateRandom', { NumberOfBytes: 1 }, adminAccessKey);
  return (await Promise.allSettled([database, keys, alive(issuer)])).every(({ status }) => status === 'fulfilled');
}

async function alive(issuer: string): Promise<void> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error('The sign-in does not answer.');
}
