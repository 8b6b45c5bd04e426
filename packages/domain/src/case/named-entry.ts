import type { Judged } from './judged.ts';

type ListName = {
  [Key in keyof Judged]-?: Judged[Key] extends readonly { readonly id: string }[] ? Key : never;
}[keyof Judged];

/** An entry of the file that is named in what is said: under which field, of which list, by which id. */
export type Named = { readonly field: string; readonly list: ListName; readonly id: string };
