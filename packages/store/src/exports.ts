import {
  evolveExport,
  exportEvent,
  exportLine,
  exportState,
  lineOfExport,
} from '@homeward/domain/interchange/export-state';
import { aggregate } from './aggregate.ts';

function partition(id: string): string {
  return `state#export#${id}`;
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
