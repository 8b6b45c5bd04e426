import { soughtPerson } from '@homeward/domain/people/sought';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Reply } from '../../api/call.ts';
import { Numbered } from '../../numbers/numbered.tsx';
import { Form } from '../../parts/form.tsx';
import { filled, typed, typedFigures } from '../../parts/form-data.ts';
import { Page } from '../../parts/page.tsx';
import { Tag } from '../../parts/small.tsx';
import { Table } from '../../parts/table.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { sayDay } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';

type Found = Reply<'findPerson'>['items'];

/**
 * Files of a person by their whole name. The name stands in no address and is gone with the page; what is not the
 * reader's to see is not there.
 */
export function FindPage() {
  const say = useWords();
  const [found, setFound] = useState<Found>();
  const build = (data: FormData) =>
    filled({
      name: filled({ local: typed(data, '/name/local'), latin: typed(data, '/name/latin') }),
      birthYear: typedFigures(data, '/birthYear'),
    });
  return (
    <Page title={say('find.title')}>
      <p className="govuk-body">{say('find.say')}</p>
      <Form
        operation="findPerson"
        schema={soughtPerson}
        build={build}
        label={(pointer) => say(pointer === '/birthYear' ? 'find.year' : 'find.local')}
        submit={say('find.look')}
        onDone={(reply) => setFound(reply.items)}
      >
        <TextField pointer="/name/local" label={say('find.local')} width="20" />
        <TextField pointer="/name/latin" label={say('find.latin')} width="20" />
        <TextField pointer="/birthYear" label={say('find.year')} year width="4" />
      </Form>
      <div role="status">{found && <FoundTable items={found} />}</div>
    </Page>
  );
}

function FoundTable({ items }: { readonly items: Found }) {
  const say = useWords();
  if (items.length === 0) return <p className="govuk-body">{say('find.none')}</p>;
  const rows = items.map((one) => ({
    key: one.id,
    cells: [
      <Link key="link" href={`/cases/${one.id}`} className="govuk-link">
        <Numbered number={one.number}>{sayDay(one.openedAt)}</Numbered>
      </Link>,
      `${say(`sex.${one.sex}`)}, ${say(`age-class.${one.age}`)}`,
      say(`corridor.${one.corridor}`),
      say(`standing.${one.standing}`),
      <Tag key="same" colour={one.sameScript ? 'green' : 'grey'}>
        {say(one.sameScript ? 'find.same' : 'find.alike')}
      </Tag>,
    ],
  }));
  const heads = [
    ...['opened', 'person', 'corridor', 'standing'].map((head) => say(`cases.head.${head}`)),
    say('find.how'),
  ];
  return <Table caption={say('find.list')} heads={heads} rows={rows} cards />;
}
