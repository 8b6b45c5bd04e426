import type { BilateralReport } from '@homeward/domain/report/bilateral';
import type { Line } from '@homeward/domain/report/lines';
import { useNames } from '../../parts/use-names.ts';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { captions, groupSays, rowSays } from './labels.ts';
import { type PaperRow, PaperTable, thousandsApart } from './paper-table.tsx';

type Props = { readonly report: BilateralReport; readonly spoken: readonly Spoken[] };
type Version = BilateralReport['history'][number];
type Changed = NonNullable<Version['changed']>[number];

const historyNamed = 'history.title';

/** Each version after the first: when, why and by whom a month was restated, and what stood before. */
export function History({ report: { history }, spoken }: Props) {
  const say = useWords();
  const names = useNames();
  const by = ({ office }: Version, one: Spoken) =>
    office === undefined ? one.say('history.by-platform') : names.post(office, one.language);
  const rows = history.flatMap((version): readonly PaperRow[] => [
    { key: `${version.version}`, says: (one) => saysOf(version, one, by(version, one)) },
    ...(version.changed ?? []).map((changed, at) => ({
      key: `${version.version} ${at}`,
      says: (one: Spoken) => changedSays(changed, one),
      figures: [told(changed.before), told(changed.now)],
    })),
  ]);
  return (
    <PaperTable spoken={spoken} named={historyNamed} rows={rows} heads={[say('history.before'), say('history.now')]} />
  );
}

function told(figure: number | undefined): string {
  return figure === undefined ? '–' : thousandsApart(figure);
}

function saysOf({ version, at, because, month }: Version, one: Spoken, by: string): readonly string[] {
  const { say } = one;
  const why = because === undefined ? [] : [say(`because.${because}`)];
  const which = month === undefined ? [] : [say('history.month', { month: one.month(month) })];
  return [say('history.version', { version, on: one.day(at) }), [...which, ...why, by].join(' · ')];
}

function changedSays({ corridor, table, of, code }: Changed, one: Spoken): readonly string[] {
  const line: Line = { table, figure: { code, count: 0 } };
  const [first = ''] = rowSays(one, line);
  const where = [
    ...(corridor === undefined ? [] : [one.say(`corridor.${corridor}`)]),
    one.say(captions[table]),
    ...(of === undefined ? [] : [groupSays(one, table, of)]),
  ];
  return [first, where.join(' · ')];
}
