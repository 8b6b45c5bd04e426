import { channelKind } from '@homeward/domain/directory/channel';
import type { ContactAsked } from '@homeward/domain/directory/contact';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

type Asked = Partial<ContactAsked['channels'][number]>;

/** One way to reach somebody, and where it was read. Without a source nobody can look again. */
export function ChannelFields({ row, channel }: { readonly row: number; readonly channel: Asked | undefined }) {
  const say = useWords();
  const at = (field: string) => `/channels/${row}/${field}`;
  const text = (field: 'value' | 'source' | 'published', hint?: string) => (
    <TextField
      pointer={at(field)}
      label={say(`change.${field}`)}
      {...(hint === undefined ? {} : { hint })}
      {...(channel?.[field] === undefined ? {} : { value: channel[field] })}
    />
  );
  return (
    <fieldset className="govuk-fieldset hw-item">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {say('change.channel', { number: row + 1 })}
      </legend>
      <SelectField
        pointer={at('kind')}
        label={say('change.kind')}
        options={optionsOf(say, 'channel-kind', channelKind.options)}
        {...(channel?.kind === undefined ? {} : { value: channel.kind })}
      />
      {text('value')}
      {text('source', say('change.source.hint'))}
      {text('published', say('change.published.hint'))}
      <ChoiceField
        pointer={at('public')}
        legend={say('change.public')}
        hint={say('change.public.hint')}
        many
        options={[{ value: 'yes', label: say('change.public.yes') }]}
        chosen={channel?.public ? ['yes'] : []}
      />
    </fieldset>
  );
}
