import type { OperationId } from '@homeward/api/routes';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type * as z from 'zod';
import type { Asked, Reply } from '../api/asked.ts';
import { type FieldError, isRefusal, type Problem } from '../api/problem.ts';
import { useCommand } from '../api/use-command.ts';
import { useWords } from '../words/use-words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FieldErrors } from './field-errors.tsx';
import { useKeptForm } from './kept-form.ts';
import { type Rules, rulesOf, useRulesInTime } from './rules.ts';

type Props<Id extends OperationId> = {
  readonly operation: Id;
  readonly schema: Rules;
  readonly path?: Asked['path'];
  readonly version?: number;
  readonly build: (data: FormData) => unknown;
  readonly label: (pointer: string) => string;
  readonly submit: string;
  readonly secondary?: boolean;
  readonly onDone: (reply: Reply<Id>, sent: unknown, form: HTMLFormElement) => void;
  readonly onStale?: () => void;
  /** What stands against it, also of an act that was refused later and opened here again. */
  readonly onRefused?: (problem: Problem) => void;
  readonly children?: ReactNode;
};

function at(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, name) => (part as Record<PropertyKey, unknown> | undefined)?.[name], body);
}

function fieldErrors(error: z.ZodError, body: unknown): readonly FieldError[] {
  const missing = ['invalid_type', 'invalid_value'];
  return error.issues.map(({ path, code, message }) => ({
    pointer: `/${path.join('/')}`,
    code: missing.includes(code) || at(body, path) === undefined ? 'missing' : code === 'custom' ? message : code,
  }));
}

/**
 * What every form does: build the body, hold it against the shared schema, send it with its key, and either go on or
 * say why not. Nothing typed is ever cleared by a failure; "try again" sends the same key.
 */
export function Form<Id extends OperationId>(props: Props<Id>) {
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, props.operation);
  const { send, busy, problem, setProblem } = useCommand(props.operation, kept.again);
  const [checking, setChecking] = useState(false);
  useRulesInTime(props.schema, form);
  const say = useWords();
  useEffect(() => {
    if (kept.problem) setProblem(kept.problem);
  }, [kept.problem, setProblem]);
  useEffect(() => {
    if (problem && isRefusal(problem)) props.onRefused?.(problem);
  }, [problem, props.onRefused]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (form.current === null || busy || checking) return;
    const body = props.build(new FormData(form.current));
    setChecking(true);
    const parsed = (await rulesOf(props.schema))?.safeParse(body);
    setChecking(false);
    if (parsed?.error) return setProblem({ status: 400, code: 'invalid', errors: fieldErrors(parsed.error, body) });
    const answer = await send({ body, path: props.path ?? {}, version: props.version, form: kept.typed(form.current) });
    if (answer.type === 'done') kept.drop();
    if (answer.type === 'done') props.onDone(answer.reply, body, form.current);
    else if (answer.problem.status === 412) props.onStale?.();
  }

  return (
    <FieldErrors value={problem?.errors ?? []}>
      <form ref={form} noValidate onInput={kept.onInput} onSubmit={(event) => void submit(event)}>
        <ErrorSummary problem={problem} label={props.label} />
        {props.children}
        <Submit
          busy={busy || checking}
          secondary={props.secondary === true}
          text={again(problem) ? say('form.again') : props.submit}
        />
      </form>
    </FieldErrors>
  );
}

function again(problem: Problem | undefined): boolean {
  return problem !== undefined && (problem.status === 0 || problem.status >= 500);
}

function Submit({
  busy,
  secondary,
  text,
}: {
  readonly busy: boolean;
  readonly secondary: boolean;
  readonly text: string;
}) {
  return (
    <button type="submit" className={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`} aria-disabled={busy}>
      {text}
    </button>
  );
}
