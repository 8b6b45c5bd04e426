import type { BilateralReport } from '@homeward/domain/report/bilateral';
import type { Spoken } from '../../words/use-speeches.ts';
import { Brief } from '../brief/brief.tsx';
import { Annex } from './annex.tsx';
import './paper.scss';
import './report-paper.scss';

type Props = {
  readonly report: BilateralReport;
  /** The year before, as far as anything of it is told. */
  readonly before: BilateralReport | undefined;
  readonly spoken: readonly Spoken[];
};

/** The report as it is read and signed for: two pages for whoever decides, then every figure once, named in one language or in those of both sides. */
export function Paper({ report, before, spoken }: Props) {
  return (
    <article className={`hw-paper hw-report hw-report--${spoken.length > 1 ? 'several' : 'one'}`}>
      <Brief report={report} before={before} spoken={spoken} />
      <Annex report={report} spoken={spoken} />
    </article>
  );
}
