import { AnyField } from './field-props.ts';
import { FieldView } from './field-view.tsx';
import type { Part } from './fields.ts';
import { PartViews } from './nested-fields.tsx';

type Props = {
  readonly act: string;
  readonly parts: readonly Part[];
  readonly pointer: string;
  /** What stands there already. */
  readonly value?: unknown;
};

/** The parts of a body as a form shows them, whatever they hold. */
export function PartList(props: Props) {
  return (
    <AnyField value={FieldView}>
      <PartViews {...props} />
    </AnyField>
  );
}
