import { parseArgs } from 'node:util';
import { understoodNumber } from '@homeward/domain/numbers/record-number';
import { id as idSchema } from '@homeward/domain/text';
import { tokenFrom } from '@homeward/local/token-for';
import { actAs } from './demo/acting.ts';
import { people } from './demo/people.ts';
import { runVerb, Stop } from './run/verb.ts';
import { theRunning } from './start/running-file.ts';

const roles = [...new Set(people.map((person) => person.role)), 'person'];

/**
 * `npm run token -- ROLE`: an access token for a demo person from the running sign-in, alone on stdout. `-- person
 * --case NUMBER` opens the person’s window beside the demo case worker, enters the code, and gives the worker’s token,
 * which is served at `own-record` as the person.
 */
async function token(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { case: { type: 'string' } } });
  const [role, ...more] = positionals;
  if (role === undefined || more.length > 0 || !roles.includes(role)) throw unknownRole(positionals);
  if ((role === 'person') !== (values.case !== undefined))
    throw new Stop('A window is of one case: npm run token -- person --case NUMBER.');
  const { url } = theRunning();
  if (values.case !== undefined) await openWindow(url, values.case);
  const sub = people.find((one) => one.role === (role === 'person' ? 'case-worker' : role))?.sub ?? '';
  process.stdout.write(`${await tokenFrom(url, sub)}\n`);
  return 0;
}

function unknownRole(said: readonly string[]): Stop {
  const asked = said.length === 0 ? 'Say for which role' : `There is no role ${said.join(' ')}`;
  return new Stop(`${asked}: npm run token -- ROLE, where ROLE is one of ${roles.join(', ')}.`);
}

/** What the worker does beside the person: offers a supporter, in their language, through their interpreter, and enters the code. */
async function openWindow(url: string, named: string): Promise<void> {
  const tokenFor = (role: string) => tokenFrom(url, people.find((one) => one.role === role)?.sub ?? '');
  const [worker, person] = ['case-worker', 'person'].map((role) => actAs({ url, tokenFor }, role));
  if (worker === undefined || person === undefined) return;
  const id = await caseNamed(worker, named);
  const file = await worker.read<{ readonly language?: string }>(`/cases/${id}`);
  if (file.status !== 200) throw new Stop(`The demo case worker has no case ${named}.`);
  const beside = { supporterOffered: true, language: file.body.language ?? 'km', interpreter: false };
  const opened = await worker.post(`/cases/${id}/own-record-codes`, beside, { ifMatch: file.version });
  const entered = await person.post('/sessions', { code: opened.body['code'] });
  if (entered.status !== 200) throw new Stop(`The person’s window did not open: ${JSON.stringify(opened.body)}`);
}

/** A case by its number, in whatever digits it is typed, or by its id. */
async function caseNamed(worker: ReturnType<typeof actAs>, named: string): Promise<string> {
  if (idSchema.safeParse(named).success) return named;
  const said = understoodNumber(named);
  if (!('number' in said)) {
    const wrong = said.type === 'wrong-check-letter' ? 'its last letter does not fit the rest' : 'no number of a case';
    throw new Stop(`${named}: ${wrong}. A number looks like F-KH-26-0143-H.`);
  }
  const found = await worker.post('/numbers', { number: said.number });
  return String(found.body['id'] ?? said.number);
}

await runVerb(token);
