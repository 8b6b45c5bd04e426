import type { OperationId } from '@homeward/api/routes';
import type { Answer, Asked, Reply } from '../api/asked.ts';
import type { Desk } from './desk.ts';
import type { Kept } from './item.ts';
import type { Submitted } from './submit.ts';

/** The border desk of this device as pages see it: they read and act as ever, with a signal or without. */
export type DeskHere = {
  readonly desk: Desk;
  readonly keeps: (operation: OperationId) => operation is Kept;
  readonly reading: <Id extends OperationId>(
    operation: Id,
    asked: Asked,
    ask: () => Promise<Answer<Reply<Id>>>,
  ) => Promise<Answer<Reply<Id>>>;
  readonly shown: <Id extends OperationId>(
    operation: Id,
    asked: Asked,
    read: Reply<Id> | undefined,
  ) => Reply<Id> | undefined;
  readonly submit: <Id extends Kept>(
    operation: Id,
    asked: Submitted,
    direct: () => Promise<Answer<Reply<Id>>>,
  ) => Promise<Answer<Reply<Id>>>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly changes: () => number;
  readonly sendNow: () => void;
  /** Sealed words of this vault by name: half-typed forms, the means to renew a sign-in. */
  readonly copy: (name: string) => unknown;
  readonly keepCopy: (name: string, value: unknown) => Promise<void>;
  readonly dropCopy: (name: string) => Promise<void>;
  readonly close: () => void;
};
