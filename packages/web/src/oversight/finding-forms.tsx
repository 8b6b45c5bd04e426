import * as bodies from '@homeward/domain/oversight/monitoring-bodies';
import { followUpResult, ministerOutcome } from '@homeward/domain/oversight/monitoring-record';
import { dayOf } from '@homeward/domain/time';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen, filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayArticle, sayDay } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { asked, type FormOf } from './form-of.ts';
import { unreported } from './minister-reports.tsx';

const labelled = (say: Say) => (pointer: string) => say(`watch-field.${pointer.split('/')[1]}`);

/** A row that was not kept, its article, and what is asked: due in three calendar months. */
export function FindingForm({ of, done, onStale }: FormOf) {
  const say = useWords();
  const monitoring = of.monitorings.find(({ id }) => id === asked('monitoring')) ?? of.monitorings[0];
  const row = asked('row') ?? monitoring?.notKept[0] ?? '';
  const articles = of.checklist.find(({ id }) => id === row)?.restsOn ?? [];
  const build = (data: FormData) =>
    filled({
      monitoring: monitoring?.id,
      obligation: row,
      article: typed(data, '/article'),
      seen: typed(data, '/seen'),
      asks: typed(data, '/asks'),
    });
  return (
    <Form
      operation="recordFinding"
      path={{ provider: of.id }}
      version={of.version}
      schema={bodies.recordFindingBody}
      build={build}
      label={labelled(say)}
      submit={say('watch-act.save')}
      onDone={done}
      onStale={onStale}
    >
      <p className="govuk-body">{row !== '' && say(`row.${row}`)}</p>
      <SelectField
        pointer="/article"
        label={say('watch-field.article')}
        options={articles.map((value) => ({ value, label: sayArticle(value) }))}
      />
      <TextField pointer="/seen" label={say('watch-field.seen')} hint={say('watch-field.nobody')} lines={4} />
      <TextField pointer="/asks" label={say('watch-field.asks')} hint={say('watch-field.three-months')} lines={4} />
    </Form>
  );
}

/** Whether what was asked for was done. */
export function FollowUpForm({ of, done, onStale }: FormOf) {
  const say = useWords();
  const finding = of.findings.find(({ id }) => id === asked('finding')) ?? of.findings[0];
  const build = (data: FormData) =>
    filled({ finding: finding?.id, result: typed(data, '/result'), evidence: typed(data, '/evidence') });
  return (
    <Form
      operation="recordFollowUp"
      path={{ provider: of.id }}
      version={of.version}
      schema={bodies.recordFollowUpBody}
      build={build}
      label={labelled(say)}
      submit={say('watch-act.save')}
      onDone={done}
      onStale={onStale}
    >
      {finding && (
        <p className="govuk-body">
          {finding.asks} ({say('finding.due-on')}: {sayDay(finding.dueOn)})
        </p>
      )}
      <ChoiceField
        pointer="/result"
        legend={say('watch-field.result')}
        options={optionsOf(say, 'followed', followUpResult.options)}
      />
      <TextField pointer="/evidence" label={say('watch-field.evidence')} hint={say('watch-field.nobody')} lines={4} />
    </Form>
  );
}

/** Which findings the Minister is told of: articles, evidence and dates come with them. */
export function MinisterReportForm({ of, done, onStale }: FormOf) {
  const say = useWords();
  return (
    <Form
      operation="draftMinisterReport"
      path={{ provider: of.id }}
      version={of.version}
      schema={bodies.draftMinisterReportBody}
      build={(data) => ({ findings: chosen(data, '/findings') })}
      label={labelled(say)}
      submit={say('watch-act.minister-report')}
      onDone={done}
      onStale={onStale}
    >
      <ChoiceField
        pointer="/findings"
        legend={say('watch-field.findings')}
        hint={say('minister.hint')}
        options={unreported(of).map(({ id, obligation }) => ({ value: id, label: say(`row.${obligation}`) }))}
        many
      />
    </Form>
  );
}

/** What the Minister decided, as the paper says it. */
export function MinisterDecisionForm({ of, done, onStale }: FormOf) {
  const say = useWords();
  const build = (data: FormData) =>
    filled({ report: typed(data, '/report'), outcome: typed(data, '/outcome'), reference: typed(data, '/reference') });
  return (
    <Form
      operation="recordMinisterDecision"
      path={{ provider: of.id }}
      version={of.version}
      schema={bodies.recordMinisterDecisionBody}
      build={build}
      label={labelled(say)}
      submit={say('watch-act.save')}
      onDone={done}
      onStale={onStale}
    >
      <SelectField
        pointer="/report"
        label={say('watch-field.report')}
        options={of.reports.map(({ id, at }) => ({
          value: id,
          label: say('minister.report-of', { day: sayDay(dayOf(at)) }),
        }))}
      />
      <ChoiceField
        pointer="/outcome"
        legend={say('watch-field.decided')}
        hint={say('minister.postponed-hint')}
        options={optionsOf(say, 'minister-outcome', ministerOutcome.options)}
      />
      <TextField pointer="/reference" label={say('watch-field.reference')} />
    </Form>
  );
}
