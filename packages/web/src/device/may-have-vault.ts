const mark = 'homeward.vault';

/** Whether a vault was ever made on this device: then, and only then, its database is looked into at the start. */
export function mayHaveVault(): boolean {
  return localStorage.getItem(mark) === 'yes';
}

export function rememberVault(): void {
  localStorage.setItem(mark, 'yes');
}
