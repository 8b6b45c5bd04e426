import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { ApprovalForm } from './approvals/approval-form.tsx';
import type { AskedView } from './keeping.ts';

/**
 * A case of which only an act waits for the caller’s answer: which, why, who asked and when, and the answer itself. The
 * file is not here to be shown.
 */
export function AskedOf({ seen }: { readonly seen: AskedView }) {
  const say = useWords();
  const names = useNames();
  if (seen.asked.length === 0) return <p className="govuk-body">{say('approval.answered')}</p>;
  return seen.asked.map(({ id, act, at, by, reason, to }) => (
    <section key={id} aria-label={say(`asks.${act}`)}>
      <Summary
        rows={[
          [say('case.asks'), say(`asks.${act}`)],
          [say('asked.reason'), reason ? say(`asked-reason.${reason}`) : '–'],
          [say('asked.to'), to ? names.organisation(to) : '–'],
          [say('asked.by'), names.person(by)],
          [say('asked.at'), sayMoment(at)],
        ]}
      />
      <ApprovalForm caseId={seen.id} proposal={id} version={seen.version} />
    </section>
  ));
}
