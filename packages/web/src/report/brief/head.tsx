import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { monthsIn } from '@homeward/domain/time';
import { useRead } from '../../api/use-read.ts';
import { useNames } from '../../parts/use-names.ts';
import { today } from '../../words/formats.ts';
import type { Spoken } from '../../words/use-speeches.ts';

type Props = { readonly report: BilateralReport; readonly spoken: readonly Spoken[] };

/** What the paper is, once in each language: of which period, which edition and version, by whom and when; and whether it is final. */
export function Head({ report, spoken }: Props) {
  const me = useRead('whoAmI').data;
  const names = useNames();
  const { country, year, half = 'year', agreement, version } = report;
  return (
    <div className="hw-side__heads">
      {spoken.map((one) => {
        const { language, say, country: named, day } = one;
        return (
          <div key={language} lang={language}>
            <p className="govuk-heading-s">{say('report.title', { country: named(country), year })}</p>
            <p className="govuk-body-s">
              {say(`report-half.${half}`)}. {say('report.edition')} {say(`agreement.${agreement}`)}
            </p>
            <p className="govuk-body-s">
              {say('brief.version', { version })} {say('brief.issued', { on: day(today()) })}{' '}
              {me && names.organisation(me.organisation, language)}
            </p>
            <p className="govuk-body-s">
              <strong>{standingSays(report, one)}</strong>
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** Final, or why not yet: months that run, months that are missing, late entries that wait. */
function standingSays({ final, half, months, waits }: BilateralReport, one: Spoken): string {
  const { say, number, moment } = one;
  if (final) return say('brief.final');
  const wanted = monthsIn(half);
  const closed = months.filter(({ state }) => state === 'sealed').length;
  const open = closed < wanted ? [say('brief.open-months', { closed: number(closed), of: number(wanted) })] : [];
  const late = waits === undefined ? [] : [say('report.waits', { since: moment(waits) })];
  return [say('brief.not-final'), ...open, ...late].join(' ');
}
