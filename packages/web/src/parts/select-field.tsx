import type { ReactNode } from 'react';
import { FieldFrame, useField } from './field-frame.tsx';

export type Option = {
  readonly value: string;
  readonly label: string;
  /** A drawing beside the words, where each answer stands in sight. */
  readonly picture?: ReactNode;
};

type Props = {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly value?: string;
  /** The first line, for nothing chosen yet; without it the first option stands. */
  readonly empty?: string;
  readonly onChoose?: (value: string) => void;
};

export function SelectField({ pointer, label, hint, options, value, empty, onChoose }: Props) {
  const { id, 'aria-describedby': described } = useField(pointer, hint).control;
  return (
    <FieldFrame pointer={pointer} label={label} hint={hint}>
      <select
        id={id}
        name={pointer}
        className="govuk-select"
        defaultValue={value}
        aria-describedby={described}
        onChange={onChoose && (({ target }) => onChoose(target.value))}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
