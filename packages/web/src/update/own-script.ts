/** The scripts that may run beside the page: its worker, and files of the build. Nothing else becomes a script's address. */
const ours = /^\/(sw\.js|assets\/[\w.-]+\.js)$/;

type Policy = { readonly createScriptURL: (address: string) => unknown };
type Types = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
};

let policy: Policy | undefined;

function check(address: string): string {
  const { origin, pathname, search } = new URL(address, location.origin);
  if (origin !== location.origin || search !== '' || !ours.test(pathname)) throw new TypeError('no script of the app');
  return address;
}

/**
 * An address that a worker may be started from. The page's policy (`require-trusted-types-for 'script'`) takes no other, and this is
 * the one place that makes them; a browser without Trusted Types gets the checked address itself.
 */
export function ownScript(address: string): string {
  const types = (globalThis as { readonly trustedTypes?: Types }).trustedTypes;
  if (types === undefined) return check(address);
  policy ??= types.createPolicy('homeward', { createScriptURL: check });
  // Whoever takes a script's address takes a TrustedScriptURL too; the types of the DOM do not say so.
  return policy.createScriptURL(address) as string;
}
