import { Link, useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { Tag, Waiting } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { type SayNames, useNames } from '../../parts/use-names.ts';
import { sayArticle, sayCountry, sayDay, sayMoment } from '../../words/formats.ts';
import { type Say, useWords } from '../../words/use-words.ts';
import type { ActName } from '../acts/groups.ts';
import { offerOf } from '../acts/my-acts.ts';
import { BackToCase } from '../back-to-case.tsx';
import type { CaseView } from '../keeping.ts';

type Copy = CaseView['copies'][number];

/** What of a file went to whom, on what it rests, and whether it can still be read there; and what may be done about it. */
export function SharedPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  return (
    <Page title={say('shared.title')}>
      {read.data && !('asked' in read.data) ? <Shared file={read.data} /> : <Waiting read={read} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

function Shared({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const names = useNames();
  const rows = file.copies.toReversed().map((copy) => ({
    key: copy.id,
    cells: [
      whoOf(say, names, copy),
      copy.sections.map((one) => say(`section.${one}`)).join(', '),
      say(`consent.for.${copy.for}`),
      <Ground key="ground" file={file} copy={copy} />,
      sayMoment(copy.at),
      <State key="state" copy={copy} />,
    ],
  }));
  const heads = ['who', 'what', 'why', 'ground', 'since', 'state'].map((head) => say(`shared.head.${head}`));
  return (
    <>
      {rows.length === 0 ? (
        <p className="govuk-body">{say('shared.none')}</p>
      ) : (
        <Table caption={say('shared.list')} heads={heads} rows={rows} cards />
      )}
      <Acts file={file} />
    </>
  );
}

function whoOf(say: Say, names: SayNames, { to, organisation, country }: Copy): string {
  const kind = to === 'health-worker' || to === 'centre' ? say(`shared.to.${to}`) : say(`consent.to.${to}`);
  return [kind, organisation && names.organisation(organisation), country === 'KH' ? undefined : sayCountry(country)]
    .filter(Boolean)
    .join(', ');
}

/** The consent with its day, what two people decided without the person and whether they know, or the article of the care. */
function Ground({ file, copy: { id, restsOn } }: { readonly file: CaseView; readonly copy: Copy }) {
  const say = useWords();
  if ('consent' in restsOn) {
    const consent = file.consents.find((one) => one.id === restsOn.consent);
    return say('shared.by-consent', { when: consent ? sayMoment(consent.at) : '–' });
  }
  if ('article' in restsOn) return <span>{say('shared.by-care', { article: sayArticle(restsOn.article) })}</span>;
  const ground = file.exceptions.find((one) => one.id === restsOn.exception)?.ground;
  const told = file.copiesTold.some(({ copy }) => copy === id);
  return (
    <>
      {say('shared.without', { ground: ground === undefined ? '–' : say(`value.${ground}`) })}{' '}
      <Tag colour={told ? 'green' : 'red'}>{say(told ? 'shared.told' : 'shared.not-told')}</Tag>
    </>
  );
}

function State({ copy: { status, until } }: { readonly copy: Copy }) {
  const say = useWords();
  return (
    <>
      <Tag colour={status === 'alive' ? 'green' : 'grey'}>{say(`shared.state.${status}`)}</Tag>
      {until !== undefined && status === 'alive' && ` ${say('due.by', { day: sayDay(until) })}`}
    </>
  );
}

const acts: readonly ActName[] = [
  'shareDisclosure',
  'referCase',
  'endDisclosure',
  'tellOfCopy',
  'revealWhereabouts',
  'shareWithoutConsent',
  'blockContactForCase',
];

function Acts({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const offered = acts.filter((name) => offerOf(file, name) !== undefined);
  if (offered.length === 0) return null;
  return (
    <section className="hw-noprint" aria-label={say('group.sharing')}>
      <h2 className="govuk-heading-m">{say('group.sharing')}</h2>
      <ul className="govuk-list hw-lines">
        {offered.map((name) => (
          <li key={name}>
            <Link href={`/cases/${file.id}/acts/${name}`} className="govuk-link">
              {say(`act.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
