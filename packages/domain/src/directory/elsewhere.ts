import type { ContactAsked, Listed } from './contact.ts';

/** Whether a contact is to be of another office, or to get other notices, than it was: then it is as good as a new one. */
export function isElsewhere(asked: Omit<ContactAsked, 'contact' | 'channels'>, before: Listed): boolean {
  return (
    asked.organisation !== before.organisation ||
    asked.country !== before.country ||
    asked.desk !== before.desk ||
    asked.purposes.some((one) => !before.purposes.includes(one))
  );
}
