import { importFile } from './import/import-file.ts';
import { runVerb } from './run/verb.ts';

/** `npm run import -- FILE --as case-worker|central-unit [--system NAME] [--consent-text N] [--consent-how signed|thumbed|spoken --witness ID]`. */
await runVerb((caller) => importFile(process.argv.slice(2), caller));
