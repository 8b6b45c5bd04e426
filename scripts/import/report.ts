import { guard } from '@homeward/interchange/formula-guard';
import Papa from 'papaparse';
import { streamPrivate } from '../run/private-file.ts';

/** One line of the report: which row and cell, what became of it, and in one sentence why. */
export type ReportLine = {
  readonly row: number;
  readonly cell?: string;
  readonly outcome: string;
  readonly case?: string;
  readonly says?: string;
};

const header = ['row', 'cell', 'outcome', 'case', 'why'] as const;

/** The report beside the file, written as the rows come back: it is there even when the import is stopped. */
export type Report = { readonly add: (lines: readonly ReportLine[]) => void; readonly end: () => Promise<void> };

function lineOf({ row, cell = '', outcome, case: id = '', says = '' }: ReportLine): readonly string[] {
  return [String(row), cell, outcome, id, says].map(guard);
}

export function openReport(path: string): Report {
  const out = streamPrivate(path);
  out.write(`\ufeff${Papa.unparse([[...header]])}\r\n`);
  return {
    add: (lines) => {
      if (lines.length > 0) out.write(`${Papa.unparse(lines.map((one) => [...lineOf(one)]))}\r\n`);
    },
    end: () => new Promise((done) => void out.end(() => done())),
  };
}
