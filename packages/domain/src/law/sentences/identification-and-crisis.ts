import { part, whole } from '../sentence.ts';

/** Identification and crisis, Standards 7.1 and 7.2: sentence by sentence. */
export const identificationAndCrisisSentences = {
  R073a: whole('Standards 7.1(a)', ['questioned'], 'Whether the room is as safe as it is said to be.'),
  R073b: whole('Standards 7.1(b)', ['questioned', 'met'], 'Somebody whom nobody suspects yet.'),
  R074: whole('Standards 7.1(e)', ['questioned'], 'The tone of a question.'),
  R075: whole('Standards 7.1(f)', ['questioned'], 'What somebody asks on the truck.'),
  R076: whole(
    'Standards 7.1(g)',
    ['questioned', 'batch-ends', 'case-opens'],
    'Questions whose answers nobody writes down.',
  ),
  R077: whole('Standards 7.1(h)', ['questioned'], 'Whether there is somebody whom the person trusts.'),
  R078a: whole('Standards 7.2(a)', ['rescued'], 'Whether whoever helps understands what they see.'),
  R078b: part(
    'Standards 7.2(b)',
    'The need for a crisis intervention is to be determined according to the needs of the victim.',
    ['rescued'],
    'A need that nobody sees.',
  ),
  R079: whole('Standards 7.2(c)', ['rescued'], 'Whether the assessment saw the risk.'),
  R080a: whole('Standards 7.2(d)', ['rescued', 'told'], 'Whether the person could be reached in safety.'),
  R080b: whole('Standards 7.2(e)', ['rescued'], 'Whether what is listed lies ready.'),
  R081a: whole('Standards 7.2(f)', ['rescued'], 'What happens in a raid.'),
  R081b: whole(
    'Standards 7.2(g)',
    ['rescued', 'met'],
    'What happens in a raid; afterwards the file says whether it was kept.',
  ),
  R082: whole('Standards 7.2(h)', ['rescued', 'belongings-kept'], 'What was gone before anybody counted.'),
  R083: whole('Standards 7.2(i)', ['rescued', 'planned'], 'Whether those who are named come.'),
} as const;
