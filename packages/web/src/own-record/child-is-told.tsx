import type { CaseView } from '../casework/keeping.ts';
import { Inset } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

/** Of a child: how much they are told was decided first, in their best interest (Standards 6.5(f)). */
export function ChildIsTold({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const latest = file.childInformation.at(-1);
  if (file.age === 'adult') return null;
  return (
    <Inset>
      {latest === undefined
        ? say('own.child.undecided')
        : say('own.child.decided', { amount: say(`own.amount.${latest.amount}`) })}
    </Inset>
  );
}
