import { livingOf } from '@homeward/domain/arrival/standing';
import type { Reply } from '../api/asked.ts';
import { Inset } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

/** The batch in one breath, as it was closed. */
export function ReadBack({ batch }: { readonly batch: Reply<'viewBatch'> }) {
  const say = useWords();
  const { funnel } = batch;
  if (funnel === undefined) return null;
  const { men, women, boys, girls } = funnel.counted;
  const places = new Map<string, number>();
  for (const place of livingOf(batch.arrivals).flatMap((arrival) => arrival.onward))
    places.set(place, (places.get(place) ?? 0) + 1);
  return (
    <Inset>
      <p>
        {say('read-back.count', {
          declared: funnel.declared,
          came: men + women + boys + girls,
          men,
          women,
          children: boys + girls,
        })}
      </p>
      <p>{say('read-back.found', { screened: funnel.screened, presumed: funnel.presumed })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {[...places].map(([place, count]) => (
          <li key={place}>
            {say(`onward.${place}`)}: {count}
          </li>
        ))}
      </ul>
    </Inset>
  );
}
