/** One change of one file of the product: what stands at the place, and what stands there with the leak. */
type Change = { readonly file: string; readonly place: string; readonly leaky: string };

const receipt = 'packages/store/src/receipt.ts';
const write = 'packages/store/src/write.ts';
const serve = 'packages/runtime/src/serve.ts';
const isNew = "ConditionExpression: 'attribute_not_exists(pk)'";
const withOld = `${isNew}, ReturnValuesOnConditionCheckFailure: 'ALL_OLD'`;

function printed(name: string, value: string): string {
  return `leak('${name}', ${value}, (logger) => logger.error('fault', ${value}));`;
}

/** An item that holds words in the clear, as one would in which somebody forgot to seal. */
function unsealed(name: string): string {
  return `{ ...item, ...(isPlanted('${name}') ? { said: plantedWords() } : {}) }`;
}

/** The eight everyday calls that print a person, as measured with Powertools' logger (security plan, 0.6), each where our code would make it. */
export const leaks: Readonly<Record<string, readonly Change[]>> = {
  'the old item on the error of a condition': [
    { file: receipt, place: 'Item: item,', leaky: `Item: ${unsealed('the old item on the error of a condition')},` },
    { file: receipt, place: isNew, leaky: withOld },
    {
      file: receipt,
      place: '} catch (fault) {',
      leaky: `} catch (fault) { ${printed('the old item on the error of a condition', 'fault')}`,
    },
  ],
  'the old item on the error of a transaction': [
    { file: write, place: '{ ...item }', leaky: unsealed('the old item on the error of a transaction') },
    { file: write, place: isNew, leaky: withOld },
    {
      file: 'packages/store/src/commit.ts',
      place: '} catch (fault) {',
      leaky: `} catch (fault) { ${printed('the old item on the error of a transaction', 'fault')}`,
    },
  ],
  'an unknown field': [
    {
      file: 'packages/runtime/src/request.ts',
      place: 'const result = schema.safeParse(value);',
      leaky: `const result = schema.safeParse(value); if (!result.success) { ${printed('an unknown field', 'result.error')} }`,
    },
  ],
  'the event, by an option': [
    {
      file: serve,
      place: 'middy(answer)',
      leaky: "middy(answer).use(contextOf('the event, by an option', { logEvent: true }))",
    },
  ],
  'the event, by the environment': [
    {
      file: serve,
      place: '.use(logged(doors, find))',
      leaky: ".use(contextOf('the event, by the environment', {})).use(logged(doors, find))",
    },
  ],
  'the cause of an error': [
    {
      file: 'functions/handlers/border.ts',
      place: 'const { row, key } = newArrivalKey(',
      leaky: `if (isPlanted('the cause of an error')) throw new Error('could not seal', { cause: body.sections });
        const { row, key } = newArrivalKey(`,
    },
    {
      file: serve,
      place: 'const { requestId } = request.event.requestContext;',
      leaky: `const { requestId } = request.event.requestContext; ${printed('the cause of an error', 'request.error')}`,
    },
  ],
  'the message of an error': [
    {
      file: 'packages/runtime/src/json-body.ts',
      place: '} catch {',
      leaky: `} catch (fault) { ${printed('the message of an error', 'fault.message')}`,
    },
  ],
  'keys appended to later lines': [
    {
      file: 'packages/runtime/src/logger.ts',
      place: 'logger ??= new Logger();',
      leaky: `logger ??= new Logger();
        leak('keys appended to later lines', plantedWords(), () => logger.appendKeys({ said: plantedWords() }));`,
    },
  ],
};
