import { type Fault, onScreen } from './fault.ts';

const tools = onScreen('report/report-page.tsx', 'report-printed');
const sheets = onScreen('styles/print.scss', 'report-printed');
const rows = onScreen('report/paper/table-rows.ts', 'report-paper');
const years = onScreen('report/use-report.ts', 'report-paper');
const head = onScreen('report/brief/head.tsx', 'report-printed');
const history = onScreen('report/paper/annex.tsx', 'report-golden');

/** A report that a minister cannot use: it is long, says not what it is, and stands beside no other year. */
export const faultsOfPapers: readonly Fault[] = [
  tools(
    'print-button-at-the-end',
    'The button that prints the report stands below all of it.',
    `          <PaperTools book={reportBook(read.data, spoken)}>`,
    `          <Paper report={read.data} before={before} spoken={spoken} />\n          <PaperTools book={reportBook(read.data, spoken)}>`,
  ),
  sheets(
    'sheets-without-a-number',
    'No printed page says its number.',
    `content: counter(page) " / " counter(pages);`,
    `content: "";`,
  ),
  rows(
    'tables-of-noughts',
    'A table in which nothing was counted is printed row by row.',
    `return lines.every(({ figure }) => figure.count === 0);`,
    `return lines.length === 0;`,
  ),
  years(
    'no-year-beside',
    'No year stands beside the one of the report.',
    `before: toldOf(last.data)`,
    `before: undefined as ReturnType<typeof toldOf>`,
  ),
  head(
    'paper-without-a-date',
    'A printed report does not say when it was made.',
    `{say('brief.issued', { on: day(today()) })}`,
    `{''}`,
  ),
  head(
    'paper-without-an-issuer',
    'A printed report does not say whose it is.',
    `{me && names.organisation(me.organisation, language)}`,
    `{me && ''}`,
  ),
  head(
    'paper-without-a-version',
    'A printed report does not say which version it is.',
    `{say('brief.version', { version })}`,
    `{version > 0 && ''}`,
  ),
  history(
    'restated-and-unsaid',
    'No paper says that a month was restated, when, why and what stood before.',
    `      <History report={report} spoken={spoken} />\n`,
    '',
  ),
];
