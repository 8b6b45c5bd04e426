import { resolve } from 'node:path';

/** A file as the caller names it: from where the caller stands, not where the verb runs. */
export function callerFile(file: string, folder = process.env['INIT_CWD'] ?? '.'): string {
  return resolve(folder, file);
}
