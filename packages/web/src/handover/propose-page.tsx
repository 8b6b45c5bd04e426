import { proposeHandoverBody } from '@homeward/domain/handover/propose';
import { useLocation, useParams } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';
import { inboundIn, outboundIn } from './proposal-body.ts';
import { CircumstanceFields, InboundFields, OutboundFields } from './proposal-fields.tsx';
import { SheetFields, SheetOfFile } from './sheet-fields.tsx';

/** Offers a handover: from a case here to another country, or from another country to Cambodia. */
export function ProposePage() {
  const say = useWords();
  const { caseId } = useParams();
  const [, goTo] = useLocation();
  const forget = useForget();
  return (
    <Page title={say('propose.title')}>
      <p className="govuk-body">{say(caseId ? 'propose.outbound' : 'propose.inbound')}</p>
      <Form
        operation="proposeHandover"
        schema={proposeHandoverBody}
        build={(data) => (caseId ? outboundIn(data, caseId) : inboundIn(data))}
        label={(pointer) => say(`propose.${pointer.split('/').at(-1) ?? 'title'}`)}
        submit={say('propose.save')}
        onDone={(reply) => void forget('listHandovers', 'viewCase').then(() => goTo(`/handovers/${reply.id}`))}
      >
        {caseId ? <OutboundFields /> : <InboundFields />}
        {caseId ? <SheetOfFile caseId={caseId} /> : <SheetFields />}
        <CircumstanceFields />
      </Form>
    </Page>
  );
}
