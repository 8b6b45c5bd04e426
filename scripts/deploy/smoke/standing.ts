/** A platform that stands: the address people open, the sign-in of its app, and a token of whoever takes in at the border, if there is one. */
export type Standing = {
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Where the sign-in sends people back to; undefined while the app does not know its own address. */
  readonly origin?: string | undefined;
  readonly token?: string | undefined;
};
