import type { FormEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { WithEra } from '../parts/era-offer.tsx';
import { useWords } from '../words/use-words.ts';

type ChoosingProps = { readonly address: string; readonly children: ReactNode };

/** What a report is asked of; it is shown under its address. */
export function Choosing({ address, children }: ChoosingProps) {
  const say = useWords();
  const [, goTo] = useLocation();
  const show = (event: FormEvent) => {
    event.preventDefault();
    goTo(address);
  };
  return (
    <form className="hw-row hw-noprint hw-mb-6" onSubmit={show}>
      {children}
      <button type="submit" className="govuk-button">
        {say('report.show')}
      </button>
    </form>
  );
}

type YearProps = { readonly id: string; readonly value: string; readonly choose: (year: string) => void };

/** A year as it is typed; of the Buddhist Era it is offered in the common one. */
export function YearChoice({ id, value, choose }: YearProps) {
  const say = useWords();
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {say('report.year')}
      </label>
      <WithEra id={id} value={value}>
        <input
          id={id}
          className="govuk-input govuk-input--width-4"
          inputMode="numeric"
          maxLength={4}
          value={value}
          onChange={({ target }) => choose(target.value)}
        />
      </WithEra>
    </div>
  );
}

type OneOfProps<One extends string> = {
  readonly id: string;
  readonly label: string;
  readonly value: One;
  readonly of: readonly One[];
  readonly says: (one: One) => string;
  readonly choose: (one: One) => void;
};

/** One of a few. */
export function OneOf<One extends string>({ id, label, value, of, says, choose }: OneOfProps<One>) {
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="govuk-select"
        value={value}
        onChange={({ target }) => choose(of.find((one) => one === target.value) ?? value)}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {says(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
