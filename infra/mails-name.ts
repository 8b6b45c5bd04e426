/** The configuration set that every mail of the platform names: what becomes of it is told to the event bus. */
export const mailsName = 'homeward-mails';
