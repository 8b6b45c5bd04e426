import { caseCommands } from '@homeward/domain/case/commands';
import { unavailableReason } from '@homeward/domain/case/services/outcome';
import { Act } from '../parts/act.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details, Tag } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import type { Keeping } from './keeping.ts';

type Props = Keeping & { readonly mayKeep: boolean };

/** Every service she is entitled to, offered and answered. Nationality is nowhere in this list. */
export function Services(props: Props) {
  const say = useWords();
  return (
    <section aria-label={say('services.title')}>
      <h2 className="govuk-heading-m">{say('services.title')}</h2>
      <p className="govuk-body">{say('services.open', { count: props.file.unanswered.length })}</p>
      {props.file.entitlements.map((service) => (
        <Service key={service} service={service} {...props} />
      ))}
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
        <Tag colour={answer ? 'green' : 'grey'}>{say(`outcome.${answer?.outcome ?? 'open'}`)}</Tag>
      </p>
      {mayKeep && (
        <div className="hw-row">
          {answer === undefined && (
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
