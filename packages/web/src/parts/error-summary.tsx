import { useEffect, useRef } from 'react';
import { type FieldError, isRefusal, type Problem } from '../api/problem.ts';
import { SignInAgain } from '../session/sign-in-again.tsx';
import { useWords } from '../words/use-words.ts';
import { errorKey, idOf } from './field-errors.tsx';
import { Refusal } from './refusal.tsx';

/** The nearest field on the page for a pointer: itself, or what it lies in. */
function fieldFor(pointer: string): string {
  for (let at = pointer; at.length > 0; at = at.slice(0, at.lastIndexOf('/'))) {
    if (document.getElementById(idOf(at))) return idOf(at);
  }
  return 'content';
}

/** What went wrong, in words, above the form. It takes the focus, so nobody has to look for it. */
export function ErrorSummary({
  problem,
  label,
}: {
  readonly problem: Problem | undefined;
  readonly label: (pointer: string) => string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const say = useWords();
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (problem === undefined) return null;
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1} role="alert">
      <h2 className="govuk-error-summary__title">{say(titleOf(problem))}</h2>
      <div className="govuk-error-summary__body">
        {isRefusal(problem) ? <Refusal problem={problem} /> : <Explanation problem={problem} label={label} />}
        {problem.status === 401 && <SignInAgain />}
      </div>
    </div>
  );
}

/** What goes wrong on the device itself, before anybody is asked. */
const ofTheDevice: Readonly<Record<string, string>> = {
  'device-full': 'problem.device-full',
  'device-storage': 'problem.device-storage',
  'device-stopped': 'problem.device-stopped',
  'vault-destroyed': 'problem.vault-destroyed',
  'no-recovery-key': 'problem.no-recovery-key',
};

function titleOf(problem: Problem): string {
  if (problem.code in ofTheDevice) return 'problem.title';
  if (isRefusal(problem)) return 'problem.refused';
  if (problem.status === 0) return 'problem.network';
  return problem.status === 400 ? 'problem.check' : 'problem.title';
}

const sentences: Readonly<Record<number, string>> = {
  0: 'problem.network.say',
  401: 'problem.ended',
  404: 'problem.absent',
  409: 'problem.exists',
  412: 'problem.stale',
  422: 'problem.other-words',
  429: 'problem.busy',
  503: 'problem.keys',
};

function Explanation({ problem, label }: { readonly problem: Problem; readonly label: (pointer: string) => string }) {
  const say = useWords();
  const errors: readonly FieldError[] = problem.errors ?? [];
  if (errors.length === 0)
    return <p>{say(ofTheDevice[problem.code] ?? sentences[problem.status] ?? 'problem.fault')}</p>;
  return (
    <ul className="govuk-list govuk-error-summary__list">
      {errors.map((error) => (
        <li key={error.pointer}>
          <a href={`#${fieldFor(error.pointer)}`} onClick={(event) => toField(event, error.pointer)}>
            {label(error.pointer)}: {say(errorKey(error.code))}
          </a>
        </li>
      ))}
    </ul>
  );
}

function toField(event: { preventDefault: () => void }, pointer: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldFor(pointer));
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}
