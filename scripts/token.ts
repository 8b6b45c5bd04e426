import { tokenFrom } from '@homeward/local/token-for';
import { people } from './demo/people.ts';
import { runVerb, Stop } from './run/verb.ts';
import { theRunning } from './start/running-file.ts';

/** `npm run token -- ROLE`: an access token for a demo person from the running sign-in, alone on stdout. */
async function token(): Promise<number> {
  const [role, ...more] = process.argv.slice(2);
  const roles = [...new Set(people.map((person) => person.role))];
  const person = people.find((one) => one.role === role);
  if (!person || more.length > 0) {
    const asked = role === undefined ? 'Say for which role' : `There is no role ${[role, ...more].join(' ')}`;
    throw new Stop(`${asked}: npm run token -- ROLE, where ROLE is one of ${roles.join(', ')}.`);
  }
  process.stdout.write(`${await tokenFrom(theRunning().url, person.sub)}\n`);
  return 0;
}

await runVerb(token);
