import { dirname, join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { languages } from '@homeward/domain/countries/languages';
import { tableVariable } from '@homeward/store/tables';
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { Architecture, type Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { functionSettings } from './corridor-sides.ts';
import { constructId, type FunctionName, fileOf, functionNames, functionPlans, serves } from './desks.ts';
import { failureQueue } from './failure-queue.ts';
import { checkpointSigner, countryKeyUses, nameTagUsers, queueOpener } from './key-uses.ts';
import { mailsName } from './mails-name.ts';
import { noLaterTry, noPrivateNetwork, nothingReserved } from './nag.ts';
import { tablesOf } from './permissions.ts';
import type { Settings } from './settings.ts';
import { attachStatements, type Held } from './statements.ts';

export type Functions = Readonly<Record<FunctionName, Lambda>>;
export type FailureQueues = Readonly<Partial<Record<FunctionName, IQueue>>>;

const memory = { requests: 1024, streams: 512, schedule: 512 } as const;
/**
 * What of the SDK nobody runs in a function, by what stands in its place. A function signs with what its environment holds, not by
 * profiles, SSO or instance metadata; and endpoints are not discovered.
 */
const standIns = {
  '--alias:@aws-sdk/credential-provider-node': './functions/credentials.ts',
  '--alias:@aws-sdk/endpoint-cache': './functions/endpoint-cache.ts',
};

/** Seconds. The API itself gives up after 29. */
const timeout = { requests: 15, streams: 60, schedule: 300 } as const;

/** All functions, each with its own log group, role statements and, in the background, a queue for what it could not do. */
export function makeFunctions(
  stack: Stack,
  settings: Settings,
  held: Held,
  sources: string,
): { readonly functions: Functions; readonly failures: FailureQueues } {
  const made = functionNames.map((name) => [name, makeFunction(stack, name, settings, held, sources)] as const);
  const failures = made.flatMap(([name, { queue }]) => (queue === undefined ? [] : [[name, queue] as const]));
  return {
    functions: Object.fromEntries(made.map(([name, { lambda }]) => [name, lambda])) as Functions,
    failures: Object.fromEntries(failures),
  };
}

function makeFunction(stack: Stack, name: FunctionName, settings: Settings, held: Held, sources: string) {
  const { wokenBy } = functionPlans[name];
  const file = fileOf(name);
  const atOnce = settings.concurrency[file];
  const logs = logGroup(stack, name, settings, held);
  const queue = wokenBy === 'requests' ? undefined : failureQueue(stack, name, held.keys);
  const mailFrom = name === 'notices' ? settings.mailFrom : undefined;
  const policies = attachStatements(stack, name, held, { logs, failures: queue, mailFrom });
  const lambda = new NodejsFunction(stack, `Function${constructId(name)}`, {
    functionName: `homeward-${name}`,
    description: `Homeward: ${name}`,
    entry: `${sources}/${file}.ts`,
    handler: 'handler',
    ...running(name, settings, sources),
    memorySize: memory[wokenBy],
    timeout: Duration.seconds(timeout[wokenBy]),
    ...(atOnce === undefined ? {} : { reservedConcurrentExecutions: atOnce }),
    role: held.roles[name].withoutPolicyUpdates(),
    logGroup: logs,
    environment: environment(name, settings, held),
    // What the schedule starts and nobody waits for is tried again, then kept; streams say so in their own mapping.
    ...(queue === undefined ? {} : { deadLetterQueue: queue, retryAttempts: 2, maxEventAge: Duration.hours(1) }),
  });
  // A function made before it may write its logs or reach its queue would start blind.
  lambda.node.addDependency(...policies);
  noPrivateNetwork(lambda);
  if (queue === undefined) noLaterTry(lambda);
  if (atOnce === undefined) nothingReserved(lambda);
  return { lambda, queue };
}

function running(name: FunctionName, { architecture }: Settings, sources: string) {
  const projectRoot = dirname(sources);
  return {
    runtime: Runtime.NODEJS_24_X,
    architecture: architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
    projectRoot,
    depsLockFilePath: join(projectRoot, 'package-lock.json'),
    awsSdkConnectionReuse: false,
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      minify: true,
      sourceMap: false,
      // Khmer takes half the room when it is not escaped. The `charset` of this construct is ignored, so by argument.
      esbuildArgs: { '--charset': 'utf8', ...standIns },
      // The SDK goes into the bundle: read from the runtime it takes twice as long to start. Nobody here answers with an event
      // stream, which the SDK would load only then; its client of S3 alone loads that at once.
      externalModules: name === checkpointSigner ? [] : ['@smithy/core/event-streams'],
      mainFields: ['module', 'main'],
      commandHooks: { beforeBundling: () => [], beforeInstall: () => [], afterBundling: copyWords },
    },
  };
}

/** What a function says to people lies beside its code, one folder a language, read when it is first spoken. */
function copyWords(inputDir: string, outputDir: string): string[] {
  const words = `${inputDir}/packages/words/src`;
  return languages.flatMap((one) => [
    `mkdir "${outputDir}/${one}"`,
    `cp "${words}/${one}/said.json" "${outputDir}/${one}"`,
  ]);
}

function logGroup(stack: Stack, name: FunctionName, { logDays }: Settings, { keys }: Held): LogGroup {
  return new LogGroup(stack, `Logs${constructId(name)}`, {
    logGroupName: `/homeward/${name}`,
    encryptionKey: keys.logs,
    retention: logDays,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
}

const proposals = routes.filter(({ operationId }) => operationId === 'proposeHandover');

/** A function is told of those tables, keys and settings only that it uses. */
function environment(
  name: FunctionName,
  settings: Settings,
  { tables, keys, checkpoints }: Held,
): Record<string, string> {
  const { desk, country } = functionPlans[name];
  const tableNames = tablesOf(name).names.map((table) => [tableVariable(table), tables[table].tableName]);
  const countryKeys = countryKeyUses(name).map(({ key }) => [`KEY_${key}`, keys.countries[key].keyArn]);
  const keysBefore = countryKeyUses(name).flatMap(({ key, actions }) => {
    const before = actions.includes('kms:Decrypt') ? keys.before[key] : undefined;
    return before === undefined ? [] : [[`KEY_${key}_BEFORE`, before.keyArn]];
  });
  return {
    HOMEWARD_DESK: desk,
    HOMEWARD_COUNTRY: country,
    POWERTOOLS_SERVICE_NAME: name,
    POWERTOOLS_LOG_LEVEL: 'INFO',
    POWERTOOLS_LOGGER_LOG_EVENT: 'false',
    ...Object.fromEntries(tableNames),
    ...Object.fromEntries(countryKeys),
    ...Object.fromEntries(keysBefore),
    ...(proposals.some((route) => serves(name, route))
      ? { HOMEWARD_SETTINGS: functionSettings(settings.sides, country) }
      : {}),
    ...(nameTagUsers.includes(name) ? { KEY_MAC: keys.nameTags.keyArn } : {}),
    ...(name === queueOpener ? { KEY_RECOVERY: keys.recovery.keyArn } : {}),
    ...(name === checkpointSigner
      ? {
          KEY_CHECKPOINTS: keys.checkpoints.keyArn,
          KEY_MINUTES: keys.minutes.keyArn,
          BUCKET_CHECKPOINTS: checkpoints,
        }
      : {}),
    ...(name === 'trail' ? { HONEY_CASES: settings.honeyCases.join(',') } : {}),
    ...(name === 'notices' ? { MAIL_FROM: settings.mailFrom, MAILS: mailsName, WEB_ORIGIN: settings.webOrigin } : {}),
  };
}
