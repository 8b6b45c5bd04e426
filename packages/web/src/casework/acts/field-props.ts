import { type ComponentType, createContext } from 'react';
import type { Field } from './fields.ts';

/** What a field on the page knows of itself. */
export type FieldProps<Of extends Field = Field> = {
  readonly act: string;
  readonly name: string;
  readonly label: string;
  readonly pointer: string;
  readonly field: Of;
  readonly optional: boolean;
  /** Nothing has to be chosen here, or in all of what it lies in. */
  readonly undone?: boolean;
  /** What stands there already. */
  readonly value?: unknown;
};

function Nothing(): null {
  return null;
}

/** How any field is shown: what holds others asks for it here, for it is shown by it itself. */
export const AnyField = createContext<ComponentType<FieldProps>>(Nothing);
