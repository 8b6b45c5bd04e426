import { Link } from 'wouter';
import { useWords } from '../words/use-words.ts';

export function BackToFile() {
  const say = useWords();
  return (
    <p className="govuk-body">
      <Link href="/file" className="govuk-link">
        {say('own.back')}
      </Link>
    </p>
  );
}
