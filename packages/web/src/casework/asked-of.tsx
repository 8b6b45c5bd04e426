import { Summary } from '../parts/summary.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { AskedView } from './keeping.ts';

/** A case of which only an act waits for her answer: which, why, who asked and when. The file is not here to be shown. */
export function AskedOf({ seen }: { readonly seen: AskedView }) {
  const say = useWords();
  return seen.asked.map(({ id, act, at, by, reason, to }) => (
    <Summary
      key={id}
      rows={[
        [say('case.asks'), say(`asks.${act}`)],
        [say('asked.reason'), reason ? say(`asked-reason.${reason}`) : '–'],
        [say('asked.to'), to ?? '–'],
        [say('asked.by'), by],
        [say('asked.at'), sayMoment(at)],
      ]}
    />
  ));
}
