import { type RefObject, useLayoutEffect } from 'react';
import { Suggestions } from './suggestions.tsx';
import { useChoice } from './use-choice.ts';

type Props = { readonly input: RefObject<HTMLInputElement | null>; readonly id: string; readonly label: string };

/** Makes a field that stands already one that offers places (ARIA combobox), wherever there is a gazetteer; it comes after its form. */
export function Offers({ input, id, label }: Props) {
  const { offers, found, active, look, choose, onKey, close } = useChoice(input);
  // Before the next key: whoever types fast marks and chooses what is on the screen.
  useLayoutEffect(() => {
    const field = input.current;
    if (field === null || !offers) return undefined;
    const typed = () => field === document.activeElement && look(field);
    const pressed = (event: KeyboardEvent) => onKey(event.key) && event.preventDefault();
    field.addEventListener('input', typed);
    field.addEventListener('keydown', pressed);
    field.addEventListener('blur', close);
    return () => {
      field.removeEventListener('input', typed);
      field.removeEventListener('keydown', pressed);
      field.removeEventListener('blur', close);
    };
  });
  useLayoutEffect(() => {
    const field = input.current;
    if (field === null || !offers) return;
    field.removeAttribute('list');
    const said = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': `${id}-places` };
    for (const [name, value] of Object.entries(said)) field.setAttribute(name, value);
    field.setAttribute('aria-expanded', String(found.length > 0));
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${id}-place-${active}`);
  }, [input, id, offers, found, active]);
  return offers ? <Suggestions id={id} label={label} found={found} active={active} choose={choose} /> : null;
}
