Feature: Safety
  Standards 6.1 and Policy IV: whoever may harm the person does not reach them.

  @R030a
  Rule: Standards 6.1(a)
    “Service providers shall ensure that exploiters and traffickers do not have access to rescued victims in
    their care.”

    Scenario: A guest who is on the no-contact list was with the person
      Given a case of an adult from Cambodia
      And the case worker has written down "Somebody must not come near the person"
      When the case worker writes down "A guest"
        | No-contact list | on the no-contact list |
      Then it is kept, and the file says that it broke: "Whoever meets the person or speaks with them was checked against each entry of the person’s no-contact list, by a document or by two people, and is none of those on it." (Standards 6.1(a))

  @R030b
  Rule: Policy IV (safety)
    “The right to safety and protection which refers to the right of a victim of trafficking or exploitation
    to be assured by all those working with them that their security and well-being is prioritized.”

    Scenario: A child does not go home with an adult whom nobody has looked at
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "An adult who came with the child"
      And the case worker has written down "Is contact with family safe"
        | Outcome | safe |
      When the case worker asks for "Where the person lives"
        | Where the person lives | family |
      Then it is refused: "A child goes to the family only when each adult who came with the child was assessed and none is suspected; where it was a stranger, when the family was found safe since." (Standards 6.1(a))

  @R033
  Rule: Standards 6.1(e)
    “Organizations providing services to victims of trafficking shall take reasonable steps to with staff
    arrangements provide gender appropriate services for victims.”

    Scenario: A woman was asked for, and a man is given without a reason
      Given a case of an adult from Cambodia
      And the case worker has written down "A woman or a man as carer"
        | The person’s wish | a woman |
      When the case worker asks for "Who cares for the person"
        | Carer | a man |
      Then it is refused: "The carer is a woman or a man as the person wished, or a reason says why not." (Standards 6.1(e))

  @R034
  Rule: Standards 6.1(f)
    “Organizations providing services shall take serious steps to ensure that guests or visitors are
    comprehensively checked prior to meeting and are made aware of policies to protect the victim.”

    Scenario: A guest came in whom nobody had checked
      Given a case of an adult from Cambodia
      When the case worker writes down "A guest"
        | No-contact list | not checked |
      Then it is kept, and the file says that it broke: "A visit begins only after the guest was checked and told the rules that protect the person." (Standards 6.1(f))

    Scenario: A guest was told the rules after the visit had begun
      Given a case of an adult from Cambodia
      When the case worker writes down "A guest"
        | When the rules were told | 1 hour ago  |
        | When it began            | 2 hours ago |
      Then it is kept, and the file says that it broke: "A visit begins only after the guest was checked and told the rules that protect the person." (Standards 6.1(f))

  @R039
  Rule: Standards 6.1(k)
    “Facilities providing care for victims shall have fast and effective procedures and actions for when a
    victim disappears or leaves the premises without notifying staff members.”

    Scenario: Nobody stops looking for a person of whom the police does not know
      Given a case of an adult from Cambodia
      And the case worker has written down "The person is missing"
      When the case worker asks for "The search has ended"
        | Outcome | not found |
      Then it is refused: "Nobody stops looking for a missing person before the police was told." (Standards 6.1(k))

    Scenario: A case does not end while the person is sought
      Given a case of an adult from Cambodia
      And the case worker has written down "The person is missing"
      When the case worker asks for "Close the case"
        | Reason | cannot be reached |
      Then it is refused: "No case ends because the person is not reached or does not cooperate while a crisis of theirs is open, and none while they are missing and sought; whoever died, or is proven to be no victim, is not kept in it. No file is erased meanwhile." (Standards 6.1(k))

    Scenario: A child is not said to have left of their own will
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "The person is missing"
      When the case worker asks for "The search has ended"
        | Outcome | left of their own free will |
      Then it is refused: "An adult may have left of their own free will; a child who is gone is missing until found." (Standards 6.1(k))

    Scenario: The family of a missing person is told without asking whether that is safe
      Given a case of an adult from Cambodia
      And the case worker has written down "The person is missing"
      When the case worker writes down "A step of the search"
        | Step | the family was told |
      Then it is kept, and the file says that it broke: "Family and embassy are told that a person is missing only when that is safe for the person." (Standards 6.1(k))

    Scenario: A missing person is looked for
      Given a case of an adult from Cambodia
      When the case worker writes down "The person is missing"
      Then it is possible
      And the case worker is asked: "The police is told soon that a person is missing; if it is a child, a supervisor hears at once." (Standards 6.1(k))

  @R060
  Rule: Standards 6.8(e)
    “During the recovery process the victim shall be given the opportunity to have contact with his/her family
    if it is safe to do so.”

    Scenario: Contact with a family that was found unsafe
      Given a case of an adult from Cambodia
      And the case worker has written down "Is contact with family safe"
        | Outcome | not safe |
      When the case worker writes down "Contact with family"
      Then it is kept, and the file says that it broke: "The person has contact with the family when the last assessment found it safe, alone or with somebody present." (Standards 6.8(e))

    Scenario: Contact that is safe only with somebody present, and nobody was
      Given a case of an adult from Cambodia
      And the case worker has written down "Is contact with family safe"
        | Outcome | only supervised |
      When the case worker writes down "Contact with family"
        | Was it supervised? | no |
      Then it is kept, and the file says that it broke: "Where contact with the family is safe only with somebody present, somebody is." (Standards 6.8(e))
