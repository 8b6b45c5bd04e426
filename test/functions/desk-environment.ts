import type { Store } from '@homeward/store/open-store';
import { tableNames, tableVariable } from '@homeward/store/tables';
import { environmentOf } from '../store/database.ts';
import { ARNS, MAC_ARN } from '../vault/fake-kms.ts';

/** What every function of a desk is told in its environment, but for its desk and country. */
export async function deskEnvironment({ db, names }: Store): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await environmentOf({ db })),
    HOMEWARD_SETTINGS: JSON.stringify({ sides: {} }),
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    KEY_MAC: MAC_ARN,
    ...Object.fromEntries(Object.entries(ARNS).map(([country, arn]) => [`KEY_${country}`, arn])),
    ...Object.fromEntries(tableNames.map((name) => [tableVariable(name), names[name] ?? ''])),
  };
}
