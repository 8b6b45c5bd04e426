/** A sentence that sounds like a duty and is none, and why. */
type ObligesNobody = { readonly words: string; readonly why: string };

const introduces = 'It introduces what follows; each sentence of that is a row.';
const allows = 'It allows, and obliges nobody.';
const defines = 'It says what a word means.';
const foreword = 'The foreword of the Minister stands before the Policy and is no part of either Prakas.';
const told = 'It tells what is so, and asks nothing.';

/** Sentences of the two Prakas and of the foreword with the words of a duty that oblige nobody to anything of their own. */
export const obligeNobody: readonly ObligesNobody[] = [
  { words: 'Voluntary legal or illegal migration may become human trafficking', why: told },
  { words: 'This first impression will affect how safe a victim feels', why: told },
  { words: 'Reception will also impact the extent that they want to cooperate', why: told },
  { words: 'Case Planning is the process of setting the direction', why: defines },
  { words: "every person's recovery from human trafficking will also be unique", why: told },
  { words: 'This procedure outlines clear roles and responsibilities', why: told },
  {
    words: 'This policy is to be implemented alongside the political platform',
    why: 'It places the policy beside the programme of the Government, and asks nothing of whoever meets a victim.',
  },
  { words: "This number can be altered based on the victim's required needs", why: allows },
  {
    words: 'Reintegration may be with their original family and community or with a new family and community',
    why: allows,
  },
  { words: 'If necessary, they can talk to family, a trusted friend and/or colleague', why: allows },
  { words: 'Our utmost objective is to increase the effectiveness of public services', why: foreword },
  { words: 'has focused on assisting victims of human trafficking to meet their required needs', why: foreword },
  { words: 'It is a crime that shall be never ever ignored', why: foreword },
  { words: 'The legal response to human trafficking issues shall be swift and just', why: foreword },
  { words: 'we need to have legal structures and processes that can address this cross-border crime', why: foreword },
  { words: 'they are individuals who have the right to respect, justice and self-determination', why: foreword },
  { words: 'The purpose is to enable the implementation of the policy', why: introduces },
  { words: 'shall be annexed to this Prakas', why: 'It was done when the Prakas was signed.' },
  { words: 'This policy document will introduce the concept', why: introduces },
  {
    words: 'Specific Objectives for Protection of the Rights of Victims of Human Trafficking (see section VI)',
    why: introduces,
  },
  { words: 'Assessment is the process of compiling, reviewing and evaluating', why: defines },
  { words: 'functioning within her/his environment', why: defines },
  { words: 'Follow-up is a necessary step in the case management process', why: told },
  { words: 'service providers shall uphold the rights of victims of human trafficking as follows', why: introduces },
  { words: 'more works need to be done to address the demand for victims', why: told },
  { words: 'opportunities exist or will exist as follows', why: introduces },
  { words: 'There is political will towards protecting rights of victims', why: told },
  { words: 'it is necessary to have general strategies to address the needs of victims', why: introduces },
  { words: 'The purpose of this Prakas is to outline and implement the minimum standards', why: introduces },
  { words: 'shall uphold all the standards on the rights of victims as follow', why: introduces },
  { words: 'service providers shall comply with the guidelines below', why: introduces },
  { words: 'shall take the steps as follows', why: introduces },
  { words: "Depending on the victim's needs, s/he may also receive health services", why: allows },
];
