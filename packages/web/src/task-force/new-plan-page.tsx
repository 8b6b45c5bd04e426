import { makePlanOfActionBody, planIndicator } from '@homeward/domain/oversight/plan';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { OrganisationField } from '../parts/organisation-field.tsx';
import { Page } from '../parts/page.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

const most = 60;

function itemOf(data: FormData, n: number): unknown {
  return filled({
    what: typed(data, `/items/${n}/what`),
    indicator: typed(data, `/items/${n}/indicator`),
    owner: typed(data, `/items/${n}/owner`),
    by: typed(data, `/items/${n}/by`),
  });
}

/** A plan of two years from its first day, item by item; a line that is left empty is no item. */
export function NewPlanPage() {
  const say = useWords();
  const [, go] = useLocation();
  const forget = useForget();
  const [lines, setLines] = useState(3);
  const numbers = Array.from({ length: lines }, (_, index) => index);
  const build = (data: FormData) =>
    filled({
      from: typed(data, '/from'),
      source: typed(data, '/source'),
      items: numbers.filter((n) => n === 0 || typed(data, `/items/${n}/what`)).map((n) => itemOf(data, n)),
    });
  const label = (pointer: string) => {
    const [, first, , last] = pointer.split('/');
    return say(`plan-head.${last ?? first}`);
  };
  return (
    <Page title={say('plans.new')}>
      <Form
        operation="makePlanOfAction"
        schema={makePlanOfActionBody}
        build={build}
        label={label}
        submit={say('plans.save')}
        onDone={() => void forget('viewPlanOfAction', 'listClocks').then(() => go('/plans'))}
      >
        <TextField pointer="/from" label={say('plan-head.from')} hint={say('plans.from-hint')} day />
        <TextField pointer="/source" label={say('plan-head.source')} hint={say('change.source.hint')} />
        {numbers.map((n) => (
          <fieldset key={n} className="govuk-fieldset hw-mb-6">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
              {say('plans.item', { number: n + 1 })}
            </legend>
            <TextField pointer={`/items/${n}/what`} label={say('plan-head.what')} lines={2} />
            <SelectField
              pointer={`/items/${n}/indicator`}
              label={say('plan-head.indicator')}
              options={optionsOf(say, 'plan-indicator', planIndicator.options)}
            />
            <OrganisationField pointer={`/items/${n}/owner`} label={say('plan-head.owner')} />
            <TextField pointer={`/items/${n}/by`} label={say('plan-head.by')} day />
          </fieldset>
        ))}
        {lines < most && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setLines(lines + 1)}>
            {say('plans.more')}
          </button>
        )}
        <br />
      </Form>
    </Page>
  );
}
