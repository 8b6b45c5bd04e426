import { jointWorkKind, jointWorkWith, recordJointWorkBody } from '@homeward/domain/oversight/joint-work';
import { makeRecommendationBody, recommendationKind } from '@homeward/domain/oversight/recommendation';
import { foreignCountry } from '@homeward/domain/people/actor';
import { useForget, useRead } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen, filled, typed, typedNumber } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { Details, Waiting } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayCountry } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { JointWorks } from './joint-works.tsx';
import { Recommendations } from './recommendations.tsx';

/** Recommendations by country, and what is done together with organisations and local authorities. */
export function CooperationPage() {
  const say = useWords();
  const advice = useRead('listRecommendations');
  const works = useRead('listJointWork');
  return (
    <Page title={say('cooperation.title')}>
      <h2 className="govuk-heading-m">{say('cooperation.recommendations')}</h2>
      {advice.data ? <Recommendations all={advice.data.items} /> : <Waiting read={advice} />}
      <Details summary={say('cooperation.recommend')}>
        <RecommendForm />
      </Details>
      <h2 className="govuk-heading-m">{say('cooperation.works')}</h2>
      {works.data ? <JointWorks listed={works.data} /> : <Waiting read={works} />}
      <Details summary={say('cooperation.record')}>
        <WorkForm />
      </Details>
    </Page>
  );
}

function RecommendForm() {
  const say = useWords();
  const forget = useForget();
  const countries = foreignCountry.options.map((value) => ({ value, label: sayCountry(value) }));
  return (
    <Form
      operation="makeRecommendation"
      schema={makeRecommendationBody}
      build={(data) => filled({ with: typed(data, '/with'), kind: typed(data, '/kind'), words: typed(data, '/words') })}
      label={(pointer) => say(`recommend-field.${pointer.split('/')[1]}`)}
      submit={say('cooperation.save')}
      onDone={(_, __, form) => {
        form.reset();
        void forget('listRecommendations', 'listCommitteeMeetings');
      }}
    >
      <ChoiceField pointer="/with" legend={say('recommend-field.with')} options={countries} inline />
      <ChoiceField
        pointer="/kind"
        legend={say('recommend-field.kind')}
        options={optionsOf(say, 'recommendation-kind', recommendationKind.options)}
      />
      <TextField pointer="/words" label={say('recommend-field.words')} lines={4} />
    </Form>
  );
}

function WorkForm() {
  const say = useWords();
  const forget = useForget();
  const build = (data: FormData) =>
    filled({
      kind: typed(data, '/kind'),
      with: chosen(data, '/with'),
      on: typed(data, '/on'),
      what: typed(data, '/what'),
      reached: typedNumber(data, '/reached'),
    });
  return (
    <Form
      operation="recordJointWork"
      schema={recordJointWorkBody}
      build={build}
      label={(pointer) => say(`joint-field.${pointer.split('/')[1]}`)}
      submit={say('cooperation.save')}
      onDone={(_, __, form) => {
        form.reset();
        void forget('listJointWork');
      }}
    >
      <ChoiceField
        pointer="/kind"
        legend={say('joint-field.kind')}
        options={optionsOf(say, 'joint-work', jointWorkKind.options)}
      />
      <ChoiceField
        pointer="/with"
        legend={say('joint-field.with')}
        options={optionsOf(say, 'joint-with', jointWorkWith.options)}
        many
      />
      <TextField pointer="/on" label={say('joint-field.on')} day />
      <TextField pointer="/what" label={say('joint-field.what')} hint={say('watch-field.nobody')} lines={4} />
      <TextField pointer="/reached" label={say('joint-field.reached')} width="5" number />
    </Form>
  );
}
