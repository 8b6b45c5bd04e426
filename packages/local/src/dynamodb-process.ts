import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { aws } from './aws-call.ts';
import { makeDataDir } from './data-lock.ts';
import { endsWithUs } from './ends-with-us.ts';
import { freePort } from './loopback.ts';

/** The running database process: its address, and how to end it. */
export type DatabaseProcess = { readonly endpoint: string; readonly pid: number; readonly stop: () => Promise<void> };

const noJava =
  'The local database needs Java: install the package default-jre-headless (on Debian: apt-get install default-jre-headless).';

/**
 * Starts DynamoDB Local on a free loopback port, in memory or, with `dataDir`, in a file that survives. Its own starter listens on
 * every interface and reports usage to its maker; here its request handler is mounted in a Jetty bound to 127.0.0.1 and the
 * reporting is never set up. In memory it keeps what each access key wrote apart. One that is `lasting` compiles itself thoroughly: 46 instead of 55 s of its processor time over 6,000
 * imported rows, but a third more work in a run of short tests. Throws one sentence when there is no Java.
 */
export async function startDatabase(dataDir?: string, lasting = false): Promise<DatabaseProcess> {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'homeward-database-'));
  const settings = join(directory, 'jetty.xml');
  if (dataDir) makeDataDir(dataDir);
  writeFileSync(settings, jettySettings(port, dataDir));
  const child = spawn('java', javaArguments(settings, lasting), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DDB_LOCAL_TELEMETRY: '0' },
  });
  const unwatched = endsWithUs(child);
  endWithProcess(child);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await answering(child, endpoint);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return { endpoint, pid: child.pid ?? 0, stop: () => end(child).then(() => unwatched) };
}

/** Whoever is stopped while the database still starts must not leave it behind. */
function endWithProcess(child: ChildProcess): void {
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

function javaArguments(settings: string, lasting: boolean): readonly string[] {
  const manifest = createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json');
  const emulator = join(dirname(manifest), 'emulator');
  const libraries = join(emulator, 'DynamoDBLocal_lib');
  return [
    lasting ? '-XX:+TieredCompilation' : '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xmx2g',
    `-Djava.library.path=${libraries}`,
    '-Dsqlite4java.library.path='.concat(libraries),
    '-Dorg.eclipse.jetty.util.log.announce=false',
    '-Dorg.eclipse.jetty.LEVEL=WARN',
    '-cp',
    [join(emulator, 'DynamoDBLocal.jar'), join(libraries, '*')].join(delimiter),
    'org.eclipse.jetty.xml.XmlConfiguration',
    settings,
  ];
}

function jettySettings(port: number, dataDir: string | undefined): string {
  const place = dataDir
    ? `<Arg type="String">${dataDir.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</Arg>`
    : '<Arg/>';
  return `<?xml version="1.0"?>
<!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "http://www.eclipse.org/jetty/configure_9_3.dtd">
<Configure id="Server" class="org.eclipse.jetty.server.Server">
  <Call name="addConnector"><Arg><New class="org.eclipse.jetty.server.ServerConnector">
    <Arg><Ref refid="Server"/></Arg>
    <Set name="host">127.0.0.1</Set><Set name="port">${port}</Set><Set name="idleTimeout">600000</Set>
  </New></Arg></Call>
  <Set name="handler"><New class="org.eclipse.jetty.server.handler.ContextHandler"><Set name="handler">
    <New class="com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler">
      <Arg><New class="com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler">
        <Arg type="int">0</Arg><Arg type="boolean">${dataDir === undefined}</Arg>${place}<Arg type="boolean">${dataDir !== undefined}</Arg><Arg type="boolean">false</Arg>
      </New></Arg>
      <Arg/>
    </New>
  </Set></New></Set>
</Configure>
`;
}

async function answering(child: ChildProcess, endpoint: string): Promise<void> {
  let said = '';
  let failure: Error | undefined;
  child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${chunk}`.slice(-2000)));
  child.once(
    'error',
    (error: NodeJS.ErrnoException) => (failure = error.code === 'ENOENT' ? new Error(noJava, { cause: error }) : error),
  );
  child.once(
    'exit',
    (code) =>
      (failure ??= new Error(
        `The local database stopped while starting (exit ${code}): ${said.trim().split('\n').at(-1) ?? ''}`,
      )),
  );
  const deadline = Date.now() + 60_000;
  while (!failure) {
    const ready = await aws(endpoint, 'DynamoDB_20120810.ListTables', {}).then(
      () => true,
      () => false,
    );
    if (ready) return;
    if (Date.now() > deadline) failure = new Error('The local database did not answer within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw failure;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(impatient);
}
