import { caseCommands } from '@homeward/domain/case/commands';
import { unavailableReason } from '@homeward/domain/case/services/outcome';
import { Act } from '../../parts/act.tsx';
import { Form } from '../../parts/form.tsx';
import { filled, typed } from '../../parts/form-data.ts';
import { optionsOf } from '../../parts/options.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { Details, Tag } from '../../parts/small.tsx';
import { sayMoment } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';
import type { Keeping } from '../keeping.ts';

type Props = Keeping & { readonly mayKeep: boolean };

/**
 * Every service the person is entitled to: what was offered, how it was answered, when, and since when it waits;
 * answered in place. Nationality is nowhere in this list.
 */
export function Services(props: Props) {
  const say = useWords();
  return (
    <section aria-label={say('services.title')}>
      <h2 className="govuk-heading-m">{say('services.title')}</h2>
      <p className="govuk-body">
        {say('services.say')} {say('services.open', { count: props.file.unanswered.length })}
      </p>
      <div className="hw-grid">
        {props.file.entitlements.map((service) => (
          <Service key={service} service={service} {...props} />
        ))}
      </div>
    </section>
  );
}

function Service({ service, ...props }: Props & { readonly service: string }) {
  const say = useWords();
  const { file, version, onDone, onStale, mayKeep } = props;
  const answer = file.services[service as keyof typeof file.services];
  return (
    <div className="hw-item">
      <p className="govuk-body hw-mb-2">
        <strong>{say(`service.${service}`)}</strong>{' '}
        <Tag colour={(answer && colours[answer.outcome]) ?? 'grey'}>{say(`outcome.${answer?.outcome ?? 'open'}`)}</Tag>
        <Since answer={answer} openedAt={file.openedAt} />
      </p>
      {mayKeep && (
        <div className="hw-row hw-noprint">
          {file.unanswered.includes(service as (typeof file.unanswered)[number]) && answer?.outcome !== 'offered' && (
            <Act
              operation="offerService"
              path={{ caseId: file.id }}
              version={version}
              body={{ service }}
              text={say('services.offer')}
              about={say(`service.${service}`)}
              onDone={onDone}
              onStale={onStale}
            />
          )}
          <Details summary={say('services.answer')}>
            <AnswerForm service={service} {...props} />
          </Details>
        </div>
      )}
    </div>
  );
}

const colours: Readonly<Record<string, 'green' | 'yellow' | 'red'>> = {
  offered: 'yellow',
  accepted: 'green',
  provided: 'green',
  'not-available': 'red',
};

type Answer = Keeping['file']['services'][keyof Keeping['file']['services']];

const waits: readonly string[] = ['offered', 'accepted', 'not-available'];

/** When it was offered and answered, why it could not be had, and how long the person has waited for what they were not given. */
function Since({ answer, openedAt }: { readonly answer: Answer | undefined; readonly openedAt: string }) {
  const say = useWords();
  const from = answer?.offeredAt ?? answer?.at ?? openedAt;
  const days = Math.floor((Date.now() - Date.parse(from)) / 86_400_000);
  const dated =
    answer && say('services.since', { outcome: say(`outcome.${answer.outcome}`), when: sayMoment(answer.at) });
  const offered =
    answer?.offeredAt !== undefined && answer.offeredAt !== answer.at
      ? say('services.since', { outcome: say('outcome.offered'), when: sayMoment(answer.offeredAt) })
      : undefined;
  const waiting = answer === undefined || waits.includes(answer.outcome) ? say('services.waits', { days }) : undefined;
  const why = answer?.reason && say('services.because', { reason: say(`unavailable.${answer.reason}`) });
  return <span className="hw-about">{[offered, dated, why, waiting].filter(Boolean).join(' · ')}</span>;
}

const outcomes = caseCommands.answerService.body.unwrap().shape.outcome.options;

function AnswerForm({ service, file, version, onDone, onStale }: Keeping & { readonly service: string }) {
  const say = useWords();
  return (
    <Form
      operation="answerService"
      schema={caseCommands.answerService.body}
      path={{ caseId: file.id }}
      version={version}
      build={(data) =>
        filled({ service, outcome: typed(data, `/${service}/outcome`), reason: typed(data, `/${service}/reason`) })
      }
      label={(pointer) => say(`services${pointer.replaceAll('/', '.')}`)}
      submit={say('services.save')}
      secondary
      onDone={onDone}
      onStale={onStale}
    >
      <SelectField
        pointer={`/${service}/outcome`}
        label={say('services.outcome')}
        options={optionsOf(say, 'outcome', outcomes)}
      />
      <SelectField
        pointer={`/${service}/reason`}
        label={say('services.reason')}
        options={optionsOf(say, 'unavailable', unavailableReason.options)}
        empty={say('form.none')}
      />
    </Form>
  );
}
