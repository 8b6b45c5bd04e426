import { type IcTipRow, icTip, icTipSources, icTipVariables } from '@homeward/domain/report/ic-tip';
import type { Spoken } from '../../words/use-speeches.ts';
import { type PaperRow, PaperTable } from './paper-table.tsx';

function oursSays(say: Spoken['say'], { variable, code }: IcTipRow): string {
  switch (variable) {
    case 'form-of-exploitation':
      return say(`exploitation.${code}`);
    case 'means':
      return say(`indicator.${code}`);
    case 'age':
      return say(`age-group.${code}`);
    case 'sex':
      return say(`sex.${code}`);
  }
}

/** The number under which the sources stand below the table. */
const noteOf = (source: IcTipRow['source']) => `(${icTipSources.indexOf(source) + 1})`;

const rows: readonly PaperRow[] = icTipVariables.flatMap((variable) => [
  { key: variable, says: ({ say }) => [say(`ic-tip-variable.${variable}`)] },
  ...icTip
    .filter((row) => row.variable === variable)
    .map((row) => ({
      key: `${variable} ${row.code}`,
      says: ({ say }: Spoken) => [oursSays(say, row), `→ ${say(`ic-tip.${row.category}`)}`],
      figures: [noteOf(row.source)],
    })),
]);

/** In which category of the international classification each code of ours counts, and where that is written. */
export function IcTip({ spoken }: { readonly spoken: readonly Spoken[] }) {
  return (
    <>
      <PaperTable spoken={spoken} named="ic-tip.title" means="ic-tip.means" rows={rows} />
      <div className="hw-side__heads">
        {spoken.map(({ language, say }) => (
          <ol key={language} lang={language} className="govuk-list hw-side__notes">
            {icTipSources.map((source) => (
              <li key={source}>
                {noteOf(source)} {say(`ic-tip-source.${source}`)}
              </li>
            ))}
          </ol>
        ))}
      </div>
    </>
  );
}
