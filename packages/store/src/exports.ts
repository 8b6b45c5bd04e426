import {
  evolveExport,
  exportEvent,
  exportLine,
  exportState,
  lineOfExport,
} from '@homeward/domain/interchange/export-state';
import { aggregate } from './aggregate.ts';

const begins = 'state#export#';

function partition(id: string): string {
  return `${begins}${id}`;
}

/** Whether a row is of an export: it lies among the cases and is none. */
export function isExport(pk: string): boolean {
  return pk.startsWith(begins);
}

/** Lists of cases that somebody wants to take out; one that waits is found where every proposal at casework is. */
export const caseExports = aggregate({
  name: 'export',
  table: 'cases',
  stateKey: (id: string) => ({ pk: partition(id), sk: 'state' }),
  eventPk: partition,
  nameOf: (id) => id,
  state: exportState,
  event: exportEvent,
  evolve: evolveExport,
  line: exportLine,
  lineOf: lineOfExport,
  indexes: (id, { status, at }): Readonly<Record<string, string>> =>
    status === 'proposed' ? { byAskedPk: 'state#asked', byAskedSk: `${at}#${id}` } : {},
});
