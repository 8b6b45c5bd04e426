import { exportCases } from './export/export-cases.ts';
import { runVerb } from './run/verb.ts';

/** `npm run export -- --format htcds-xlsx|csv|json|ods|htcds-xlsm --as case-worker|central-unit [--to KIND --organisation ID --for USE] [--proposal ID] [--out FILE]`. */
await runVerb((caller) => exportCases(process.argv.slice(2), caller));
