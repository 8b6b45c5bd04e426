import type { OperationId } from '@homeward/api/routes';
import type { Asked, Reply } from '../api/asked.ts';
import { useCommand } from '../api/use-command.ts';
import { useWords } from '../words/use-words.ts';
import { ErrorSummary } from './error-summary.tsx';

type Props<Id extends OperationId> = {
  readonly operation: Id;
  readonly path?: Asked['path'];
  readonly version?: number;
  readonly body: unknown;
  readonly text: string;
  readonly about?: string;
  /** What a wrong part of the body is called; without it, as the button. */
  readonly label?: (pointer: string) => string;
  readonly pressed?: boolean;
  readonly primary?: boolean;
  readonly onDone: (reply: Reply<Id>) => void;
  readonly onStale?: () => void;
};

/** One act, one press. What stands against it appears above the button. */
export function Act<Id extends OperationId>(props: Props<Id>) {
  const { send, busy, problem } = useCommand(props.operation);
  const say = useWords();

  async function press(): Promise<void> {
    if (busy) return;
    const answer = await send({ body: props.body, path: props.path ?? {}, version: props.version });
    if (answer.type === 'done') props.onDone(answer.reply);
    else if (answer.problem.status === 412) props.onStale?.();
  }
  const failed = problem?.status === 0;
  return (
    <>
      <ErrorSummary problem={problem} label={props.label ?? (() => props.text)} />
      <button
        type="button"
        className={`govuk-button hw-choice${props.primary ? '' : ' govuk-button--secondary'}`}
        aria-pressed={props.pressed}
        aria-disabled={busy}
        onClick={() => void press()}
      >
        {failed ? say('form.again') : props.text}
        {props.about && <span className="govuk-visually-hidden"> {props.about}</span>}
      </button>
    </>
  );
}
