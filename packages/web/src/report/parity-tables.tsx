import type { ParityReport } from '@homeward/domain/report/parity/report';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayNumber } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';

/** Cambodian stands above foreign wherever they are compared. */
export const groups = ['cambodian', 'foreign'] as const;

/** A figure of a few, or one that would give those away, as a word. */
export function figureIn(say: Say, one: number | 'small' | 'hidden' | 'most'): string {
  return typeof one === 'number' ? sayNumber(one) : say(`parity-report.${one}`);
}

/** Where somebody was to be refused for being foreign, and how often: nought is told too. */
export function Incidents({ incidents }: Pick<ParityReport, 'incidents'>) {
  const say = useWords();
  const names = useNames();
  if (incidents.length === 0) return null;
  const rows = incidents.map(({ organisation, count }) => ({
    key: organisation,
    cells: [names.organisation(organisation), figureIn(say, count)],
  }));
  return (
    <>
      <Table
        caption={say('parity-report.incidents')}
        heads={[say('parity-report.centre'), say('report.head.count')]}
        rows={rows}
        figuresFrom={1}
      />
      <p className="govuk-hint">{say('parity-report.incidents-say')}</p>
    </>
  );
}

/** How each centre answered what partners referred: Cambodian above foreign. */
export function Referrals({ referrals }: Pick<ParityReport, 'referrals'>) {
  const say = useWords();
  const names = useNames();
  if (referrals.length === 0) return null;
  const rows = referrals.flatMap((one) =>
    groups.map((who) => ({
      key: `${one.organisation}.${who}`,
      cells: [
        names.organisation(one.organisation),
        say(`parity-who.${who}`),
        figureIn(say, one[who].answered),
        figureIn(say, one[who].declined),
      ],
    })),
  );
  return (
    <>
      <Table
        caption={say('parity-report.referrals')}
        heads={[
          say('parity-report.centre'),
          ...(['who', 'answered', 'not-taken'] as const).map((name) => say(`parity-head.${name}`)),
        ]}
        rows={rows}
        figuresFrom={2}
      />
      <p className="govuk-hint">{say('parity-report.referrals-say')}</p>
    </>
  );
}
