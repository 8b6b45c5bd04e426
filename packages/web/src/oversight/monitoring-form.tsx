import { recordMonitoringBody, rowAnswer } from '@homeward/domain/oversight/monitoring-bodies';
import { monitoringHow, monitoringOutcome } from '@homeward/domain/oversight/monitoring-record';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { sayArticle } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { FormOf } from './form-of.ts';

/** The articles of the Standards, each a heading over its rows. */
function chapterOf(restsOn: readonly string[]): string {
  return /^Standards (\d+(?:\.\d+)?)/.exec(restsOn[0] ?? '')?.[1] ?? '';
}

/** The yearly look: every row of the checklist answered, article by article. */
export function MonitoringForm({ of, done }: FormOf) {
  const say = useWords();
  const build = (data: FormData) =>
    filled({
      how: typed(data, '/how'),
      answers: of.checklist.flatMap(({ id: row }) => {
        const answer = typed(data, `/rows/${row}`);
        return answer === undefined ? [] : [{ row, answer }];
      }),
      outcome: typed(data, '/outcome'),
    });
  return (
    <Form
      operation="recordMonitoring"
      path={{ provider: of.id }}
      schema={recordMonitoringBody}
      build={build}
      label={(pointer) => say(`watch-field.${pointer.split('/')[1]}`)}
      submit={say('watch-act.save')}
      onDone={done}
    >
      <ChoiceField
        pointer="/how"
        legend={say('watch-field.how')}
        options={optionsOf(say, 'monitoring-how', monitoringHow.options)}
        inline
      />
      <Rows of={of} />
      <SelectField
        pointer="/outcome"
        label={say('watch-field.outcome')}
        options={optionsOf(say, 'monitoring-outcome', monitoringOutcome.options)}
      />
    </Form>
  );
}

/** The rows under their articles, in the order of the text. */
function Rows({ of }: Pick<FormOf, 'of'>) {
  const say = useWords();
  const chapters = [...Map.groupBy(of.checklist, ({ restsOn }) => chapterOf(restsOn))].toSorted(([one], [other]) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  return chapters.map(([chapter, rows]) => (
    <section key={chapter} aria-label={say('monitoring.article', { article: chapter })}>
      <h2 className="govuk-heading-m">{say('monitoring.article', { article: chapter })}</h2>
      {rows.map(({ id, restsOn }) => (
        <ChoiceField
          key={id}
          pointer={`/rows/${id}`}
          legend={say(`row.${id}`)}
          hint={restsOn.map(sayArticle).join(', ')}
          options={optionsOf(say, 'row-answer', rowAnswer.options)}
          inline
        />
      ))}
    </section>
  ));
}
