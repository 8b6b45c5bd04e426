/** One invented person who can sign in locally. `sub` is the account's id, as in the access token. */
export type Person = {
  readonly sub: string;
  readonly role: string;
  readonly desk: string;
  readonly country: string;
  readonly organisation: string;
  readonly name: string;
  readonly language: string;
};
