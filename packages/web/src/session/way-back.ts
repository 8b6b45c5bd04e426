/** What a tab remembers of having left for the sign-in. */
export type Pending = {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
};

export const pendingKey = 'homeward.pending';
export const callback = '/signed-in';

export function isCallback(path: string): boolean {
  return path === callback;
}

/** Where whoever left for the sign-in wants to be afterwards. */
export function returningTo(): string {
  const pending = JSON.parse(sessionStorage.getItem(pendingKey) ?? 'null') as Pending | null;
  return pending?.returnTo ?? '/';
}
