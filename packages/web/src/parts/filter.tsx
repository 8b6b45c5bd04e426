import { type ReactNode, useId } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Option } from './select-field.tsx';

/** Filters of a list beside each other, and how many lines are left by them. */
export function FilterRow({ found, children }: { readonly found: number; readonly children: ReactNode }) {
  const say = useWords();
  return (
    <>
      <div className="hw-filter hw-noprint">{children}</div>
      <p className="govuk-body" role="status">
        {found === 0 ? say('filter.none') : say('filter.found', { count: found })}
      </p>
    </>
  );
}

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

/** One choice of a filter; the first line stands for all. */
export function Filter({ label, value, options, onChange }: Props & { readonly options: readonly Option[] }) {
  const id = useId();
  const say = useWords();
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="govuk-select" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{say('filter.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Letters that a line of the list has to contain. */
export function FilterText({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="govuk-input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
