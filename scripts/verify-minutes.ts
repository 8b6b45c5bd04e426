import { runVerb } from './run/verb.ts';
import { verifyMinutes } from './verify-minutes/verify-minutes.ts';

/** `npm run verify-minutes -- FILE [--keys FILE] [--json]`. */
await runVerb((caller) => verifyMinutes(process.argv.slice(2), caller));
