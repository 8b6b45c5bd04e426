import type { OperationId } from '@homeward/api/routes';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Problem } from '../api/problem.ts';
import type { Content, Typed } from '../outbox/item.ts';
import { useSession } from '../session/session.tsx';
import { refill } from './refill.ts';

type Fields = Typed['fields'];

/** What stands in a form, field by field; files stay with the browser. */
function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** The act that this page was opened again for, where it is one of this form's. */
function reopened(operation: OperationId, content: Content | undefined, of: string | undefined): Content | undefined {
  return of === operation && content?.form?.page === location.pathname ? content : undefined;
}

/**
 * Where the device keeps a vault, a form loses nothing: what is typed is sealed as it stands and comes back after a lock
 * or a reload, and a refused act opens its form as it was, with the reason. Elsewhere it does nothing.
 */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, operation: OperationId) {
  const { desk } = useSession();
  const outbox = desk?.desk.outbox;
  const [again] = useState(() => new URLSearchParams(location.search).get('again') ?? undefined);
  const content = reopened(operation, outbox?.contents.get(again ?? ''), operationIn(outbox?.items, again));
  const name = `draft:${location.pathname}:${operation}`;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [problem] = useState<Problem | undefined>(content?.problem);
  const keep = () => {
    timer.current = undefined;
    if (form.current) void desk?.keepCopy(name, fieldsOf(form.current));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled in once, when the form appears; kept once more when it goes.
  useLayoutEffect(() => {
    const fields = content?.form?.fields ?? (desk?.copy(name) as Fields | undefined);
    if (form.current && fields) refill(form.current, fields);
    return () => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      keep();
    };
  }, []);
  return {
    again: content && again,
    problem,
    typed: (element: HTMLFormElement): Typed | undefined =>
      desk && { page: location.pathname, fields: fieldsOf(element) },
    onInput() {
      if (!desk?.keeps(operation)) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, 300);
    },
    drop() {
      clearTimeout(timer.current);
      timer.current = undefined;
      if (desk?.copy(name) !== undefined) void desk.dropCopy(name);
    },
  };
}

function operationIn(
  items: readonly { readonly id: string; readonly operation: string }[] | undefined,
  id: string | undefined,
): string | undefined {
  return items?.find((item) => item.id === id)?.operation;
}
