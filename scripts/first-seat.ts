import { firstSeat } from './first-seat/first-seat.ts';
import { runVerb } from './run/verb.ts';

/** `npm run first-seat -- --region R --table NAME --subject ID --role administrator …`. */
await runVerb((caller) => firstSeat(process.argv.slice(2), caller));
