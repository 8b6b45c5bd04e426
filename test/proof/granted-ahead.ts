/**
 * What the table of keys gives (desks plan, section 4) to acts that no desk has yet: each line is held to be granted and
 * unused, so it leaves this list with the act that uses it, and nothing hides behind it.
 */
export const ofTheTableOfKeys = [
  'transit KH Encrypt border health mission partner transit',
  'mission KH Encrypt border health mission partner transit',
  ...['TH', 'VN', 'MY'].flatMap((country) => [
    `embassy-${country.toLowerCase()} KH Encrypt health`,
    `embassy-${country.toLowerCase()} ${country} Encrypt counterpart`,
    `counterpart-${country.toLowerCase()} ${country} Encrypt embassy`,
  ]),
].flatMap((line) => {
  const [name, key, action, ...desks] = line.split(' ');
  return desks.map((desk) => `${name} kms:${action} Key${key} ${desk}`);
});

/**
 * What acts that exist would use in stories that this tale does not tell: a consent to an organisation by name at the border, a
 * mission without a desk, a receipt that did not arrive in the stream, and the first round of the clocks, in which the secret of the months is made. Each line is held to be granted and unused, so it leaves this list when its story is told.
 */
export const ofUntoldStories = [
  'transit GetItem Directory org#*',
  // A return to a country without a desk here (test/functions/elsewhere.test.ts tells it): who may speak for that country.
  'casework-handovers GetItem Directory org#*',
  'casework-handovers Query Directory contact#listed',
  'trail Query Receipts ??#*',
  // A no at the border that ends a referral (test/functions/answers-of-the-border.test.ts tells it).
  'facts PutItem Exchange KH#partner#referral#*',
  'clocks PutItem Facts secret#months',
  'oversight PutItem Facts secret#months',
  // What the clocks cannot do is set aside (test/store/work-through.test.ts tells it).
  ...['PutItem', 'DeleteItem'].map((action) => `clocks ${action} Exchange due#aside#*`),
  ...['PutItem', 'DeleteItem'].map((action) => `clocks ${action} Arrivals closed#aside`),
];
