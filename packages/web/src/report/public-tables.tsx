import type { PublicEdition } from '@homeward/domain/report/public/edition';
import { Table } from '../parts/table.tsx';
import { type Say, useWords } from '../words/use-words.ts';
import { figureText, WhyHidden } from './figure.tsx';
import { codesIn, type Printed } from './published-tables.ts';

type TableName = PublicEdition['periods'][number]['tables'][number]['table'];

/** What stands above each table. */
export const captions: Readonly<Record<TableName, string>> = {
  all: 'public-report.all',
  figures: 'report.published',
  sex: 'report.sex',
  age: 'public-report.ages',
  channel: 'report.channels',
  'age-group': 'public-report.age-groups',
  purpose: 'report.purposes',
  'sex-age': 'public-report.sex-age',
  handover: 'report.stopped',
};

/** Below the name of each what it counts, of whom, and by which day. */
export const publicMeanings: Readonly<Record<TableName, string>> = {
  all: 'report.means.returned',
  figures: 'report.means.published',
  sex: 'report.means.sex',
  age: 'report.means.age-band',
  channel: 'report.means.channels',
  'age-group': 'report.means.age',
  purpose: 'report.means.exploitation',
  'sex-age': 'report.means.sex-age',
  handover: 'report.means.stopped',
};

/** What a line of a table is called. */
export function lineSays(say: Say, table: TableName, code: string): string {
  switch (table) {
    case 'all':
      return say('public-report.all');
    case 'figures':
      return `${code}: ${say(`figure.${code}`)}`;
    case 'sex':
      return say(`sex.${code}`);
    case 'age':
      return say(`age-band.${code}`);
    case 'channel':
      return say(`channel.${code}`);
    case 'age-group':
      return say(`age-group.${code}`);
    case 'purpose':
      return say(`exploitation.${code}`);
    case 'sex-age':
      return say(`sex-age.${code}`);
    case 'handover':
      return say(`handover-status.${code}`);
  }
}

export function periodSays(say: Say, period: string): string {
  const [year = '', part] = period.split('-');
  return part === undefined ? year : say(`period.${part}`, { year });
}

type Props = { readonly printed: Printed; readonly of: string; readonly under: number };

export function PublicTable({ printed: { table, periods }, of, under }: Props) {
  const say = useWords();
  const rows = codesIn({ periods }).map((code) => ({
    key: code,
    cells: [
      lineSays(say, table, code),
      ...periods.map(({ cells }) => {
        const cell = cells.find((one) => one.code === code);
        return cell === undefined ? '–' : figureText(say, cell, under);
      }),
    ],
  }));
  return (
    <div>
      <Table
        caption={say(captions[table])}
        of={of}
        heads={[say('report.head.what'), ...periods.map(({ period }) => periodSays(say, period))]}
        rows={rows}
        figuresFrom={1}
      />
      <p className="govuk-hint">{say(publicMeanings[table])}</p>
      <WhyHidden figures={periods.flatMap(({ cells }) => cells)} under={under} />
    </div>
  );
}
