/** What a second person agrees to: the entry of the file, and who made it. */
export type Agreed = { readonly id: string; readonly by: string };
