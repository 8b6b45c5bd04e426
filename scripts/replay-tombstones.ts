import { replay } from './replay-tombstones/replay.ts';
import { runVerb } from './run/verb.ts';

/** `npm run replay-tombstones -- --region R --table cases=NAME …`. */
await runVerb((caller) => replay(process.argv.slice(2), caller));
