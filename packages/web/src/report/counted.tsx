import { Inset } from '../parts/small.tsx';
import { sayMoment, sayNumber } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

type Sealed = { readonly version: number; readonly at: string } | undefined;

/** When figures that are counted once were sealed; or that they have not been, and nothing is told before. */
export function Counted({ sealed }: { readonly sealed: Sealed }) {
  const say = useWords();
  if (sealed === undefined) return <Inset>{say('figures.not-yet')}</Inset>;
  return (
    <p className="govuk-body">
      {say('figures.sealed', { at: sayMoment(sealed.at), version: sayNumber(sealed.version) })}
    </p>
  );
}
