import { ids } from './views.ts';

/** A page of a list with one line. */
export const page = (item: object): object => ({ items: [item], next: null });

/** What lists say of a person without a name. */
export const plainOfThePerson = { sex: 'female', age: 'adult' };

/** What an act answers when it answers nothing more. */
export const receipt = { id: ids.file, version: 2, status: 'open' };
