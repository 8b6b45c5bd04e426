import { randomUUID } from 'node:crypto';
import type { Store } from '@homeward/store/open-store';
import { startDatabase as startInMemory } from '../../cloud/in-memory/server.ts';
import { deskEnvironment } from '../../functions/desk-environment.ts';
import { emptyDatabase, openDatabase } from '../../store/database.ts';
import { newFakeKms, newSecrets } from '../../vault/fake-kms.ts';
import type { Called } from '../serving.ts';
import { doorOf, type FunctionAt, openFunctions } from './functions.ts';
import { eventOf } from './gateway.ts';
import { holdRecoveryKey, recoveryArn } from './recovery.ts';

/** Our own functions over a database: who answers the app's calls, and where what they write lies. */
export type Behind = {
  readonly store: Store;
  readonly functionAt: FunctionAt;
  readonly answer: (call: Called) => Promise<{ readonly status: number; readonly body: string }>;
  readonly close: () => Promise<void>;
};

type Standing = Omit<Behind, 'close'> & {
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

/** The tables lie in this very process: what DynamoDB Local makes of the same calls, the suites of the store and the whole tale ask. */
async function stand(): Promise<Standing> {
  const { store, stop } = await openDatabase(startInMemory);
  const environment = { ...(await deskEnvironment(store)), KEY_RECOVERY: recoveryArn };
  const functionAt = openFunctions(environment);

  async function answer(call: Called) {
    const event = eventOf(call);
    if (event === undefined) return { status: 401, body: '{"code":"unauthorised"}' };
    const handler = await functionAt(doorOf(call.url));
    const { statusCode, body } = await handler(event, { awsRequestId: randomUUID(), functionName: 'stage' });
    return { status: statusCode, body };
  }

  return { store, functionAt, answer, environment, stop };
}

/** What a worker keeps from file to file, emptied between them: to open the functions anew took each file longer than its tests. */
let kept: Promise<Standing> | undefined;
let isKeptInUse = false;
const secrets = newSecrets();

/** How many stand open; while any does, this process is one in which functions run. */
let open = 0;
let before: NodeJS.ProcessEnv = {};
let silence: () => void = () => undefined;

function enter(environment: Readonly<Record<string, string>>): void {
  if (open === 0) {
    before = { ...process.env };
    const kms = newFakeKms('every-client', secrets);
    holdRecoveryKey(kms);
    silence = () => kms.mock.restore();
  }
  open += 1;
  Object.assign(process.env, environment);
}

function leave(): void {
  open -= 1;
  if (open > 0) return;
  silence();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
}

/** The worker's own, empty; whoever wants a second beside it gets another. */
export async function openBehind(): Promise<Behind> {
  if (isKeptInUse) return openAnother();
  isKeptInUse = true;
  const isNew = kept === undefined;
  kept ??= stand();
  const standing = await kept;
  if (!isNew) await emptyDatabase(standing.store);
  enter(standing.environment);
  const close = async () => {
    leave();
    isKeptInUse = false;
  };
  return { ...standing, close };
}

async function openAnother(): Promise<Behind> {
  const standing = await stand();
  enter(standing.environment);
  const close = async () => {
    leave();
    await standing.stop();
  };
  return { ...standing, close };
}
