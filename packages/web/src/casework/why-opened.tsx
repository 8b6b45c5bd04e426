import { openingReason } from '@homeward/domain/people/opening-reason';
import { ChoiceField } from '../parts/choice-field.tsx';
import { useWords } from '../words/use-words.ts';

/**
 * A supervisor says why they open a case: only then its sections are shown, and the reason stands in the receipt that
 * the person may read.
 */
export function WhyOpened({
  reason,
  onChoose,
}: {
  readonly reason: string;
  readonly onChoose: (reason: string) => void;
}) {
  const say = useWords();
  const options = openingReason.options.map((value) => ({ value, label: say(`opening-reason.${value}`) }));
  return (
    <ChoiceField
      pointer="/reason"
      legend={say('case.why')}
      hint={say('case.why-hint')}
      options={options}
      chosen={[reason]}
      onChoose={onChoose}
    />
  );
}
