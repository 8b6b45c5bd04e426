import { parseArgs } from 'node:util';
import { writeCsv, writeLeftOut } from '@homeward/interchange/writing/csv';
import { writeJson } from '@homeward/interchange/writing/json';
import { writeOds } from '@homeward/interchange/writing/ods';
import type { Table } from '@homeward/interchange/writing/table';
import { writeXlsx } from '@homeward/interchange/writing/xlsx';
import { tokenFrom } from '@homeward/local/token-for';
import { actAs } from '../demo/acting.ts';
import { people } from '../demo/people.ts';
import { callerFile } from '../run/caller-file.ts';
import { writePrivate } from '../run/private-file.ts';
import { type Caller, Stop } from '../run/verb.ts';
import { theRunning } from '../start/running-file.ts';
import { type Approved, proposed, readAll } from './read.ts';

const roles = ['case-worker', 'central-unit'];
const endings = { 'htcds-xlsx': 'xlsx', csv: 'csv', json: 'json', ods: 'ods', 'htcds-xlsm': 'xlsm' } as const;
type Format = keyof typeof endings;
const text = { type: 'string' } as const;

function recipientOf({ to, for: use, organisation }: { to?: string; for?: string; organisation?: string }) {
  if (to === undefined) return { type: 'own-organisation' };
  if (use === undefined || organisation === undefined)
    throw new Stop(
      'An export for somebody else says for whom and what for: --to ngo --organisation ID --for referral.',
    );
  return { type: 'recipient', kind: to, organisation, for: use };
}

function asked(args: readonly string[], folder?: string) {
  const options = {
    as: text,
    format: text,
    to: text,
    for: text,
    organisation: text,
    proposal: text,
    out: text,
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const { as: role, format = '', proposal, out } = values;
  if (!Object.hasOwn(endings, format) || positionals.length > 0)
    throw new Stop(`Say as what: npm run export -- --format ${Object.keys(endings).join('|')} --as ROLE.`);
  if (role === undefined || !roles.includes(role))
    throw new Stop(`Say as whom: --as ${roles.join(' or --as ')}; nobody else takes cases out.`);
  const to = recipientOf(values as { to?: string });
  return {
    role,
    format: format as Format,
    to,
    proposal,
    path: callerFile(out ?? `export.${endings[format as Format]}`, folder),
  };
}

function tableOf(role: string, { id, to, approvedBy, at, items }: Approved): Table {
  const recipient = to.type === 'recipient' ? `${to.kind} ${to.organisation}, ${to.for}` : 'own organisation';
  return {
    records: items.map(({ record, case: of }) => ({ ...record, extra: { ...record.extra, x_kh_Case: of } })),
    leftOut: items.flatMap(({ case: record, leftOut }) => leftOut.map((one) => ({ record, ...one }))),
    about: [
      ['export', id],
      ['for', recipient],
      ['proposed by', role],
      ['proposed at', at],
      ['approved by', approvedBy ?? ''],
      ['standard', 'HTCDS 2.0, IOM (CC BY 4.0); no endorsement by IOM is implied'],
      [
        'note',
        'Confidential. For this recipient and this use alone (Standards 6.3). Not for publication (Standards 12).',
      ],
    ],
  };
}

async function written(format: Format, path: string, table: Table): Promise<void> {
  switch (format) {
    case 'htcds-xlsx':
    case 'htcds-xlsm':
      return writePrivate(path, await writeXlsx(table, endings[format]));
    case 'csv':
      writePrivate(`${path}.left-out.csv`, writeLeftOut(table));
      return writePrivate(path, writeCsv(table));
    case 'json':
      return writePrivate(path, writeJson(table));
    case 'ods':
      return writePrivate(path, writeOds(table));
  }
}

/**
 * Proposes a counted list of cases and waits until a second person of another organisation has answered; `--proposal ID` goes on with
 * one that was proposed before. What was left out is listed in the file, of CSV in one beside it.
 */
export async function exportCases(args: readonly string[], { out, errors, folder, running }: Caller): Promise<number> {
  const { role, format, to, proposal, path } = asked(args, folder);
  const { url } = theRunning(running);
  const who = actAs({ url, tokenFor: () => tokenFrom(url, people.find((one) => one.role === role)?.sub ?? '') }, role);
  const say = (line: string) => void errors.write(`${line}\n`);
  const id = proposal ?? (await proposed(who, to, say));
  const approved = await readAll(who, id, say);
  const table = tableOf(role, approved);
  await written(format, path, table);
  const gone = table.leftOut.length;
  out.write(`${approved.items.length} rows written to ${path}; ${gone} fields left out, each listed with its reason\n`);
  return 0;
}
