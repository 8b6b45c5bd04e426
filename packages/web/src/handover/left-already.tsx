import { Act } from '../parts/act.tsx';
import { Details } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import type { Acting } from './view.ts';

/** Somebody has left although items are open or nobody has acknowledged the notice: it is written down as it happened. */
export function LeftAlready({ view, version, onDone, onStale }: Acting) {
  const say = useWords();
  const common = { path: { handoverId: view.id }, version, onDone, onStale };
  return (
    <Details summary={say('left.title')}>
      <p className="govuk-body">{say('left.say')}</p>
      <Act {...common} operation="recordDeparture" body={{}} text={say('left.submit')} />
    </Details>
  );
}
