import { Link } from 'wouter';
import { useWords } from '../words/use-words.ts';

/** The way back from a page of a case. */
export function BackToCase({ id }: { readonly id: string }) {
  const say = useWords();
  return (
    <p className="govuk-body hw-noprint">
      <Link href={`/cases/${id}`} className="govuk-link hw-target">
        {say('case.back')}
      </Link>
    </p>
  );
}
