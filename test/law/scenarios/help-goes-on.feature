Feature: Help goes on
  Policy III and IV, Standards 7.7(c) and 8.1(f): what ends no help, and how it begins again.

  @R021
  Rule: Policy III (reopening)
    “In the situation where a victim is re-traumatized, it is necessary to reopen the case.”

    Scenario: A closed case is opened again when the person is hurt again
      Given a case of an adult from Cambodia
      And the case worker has written down "Visit"
      And the person, the family and the community were prepared for the closing
      And the case worker has written down "Ask the person whether the case may end"
      And the case worker has written down "Close the case"
      When the case worker asks for "Open the case again"
      Then it is possible
      And the case is open

    Scenario: A reopening says why
      Given a case of an adult from Cambodia
      When the case worker asks for "Open the case again"
        | Reason | not said |
      Then it cannot be written down like that

  @R028
  Rule: Policy IV (services)
    “The right to services which refers to a victim's right to access a variety of support and assistance from
    government and civil society in order to rehabilitate them until they are recovered.”

    Scenario: Help does not end against the wish to go on
      Given a case of an adult from Cambodia
      And the person, the family and the community were prepared for the closing
      And the case worker has written down "Ask the person whether the case may end"
        | The person’s wish | go on |
      When the case worker asks for "Close the case"
      Then it is refused: "Services go on until the person has recovered or decides to end them; nobody ends them against the person’s wish while the person can be reached." (Policy IV (services))

    Scenario: Lack of money is no reason to close a case
      Given a case of an adult from Cambodia
      When the case worker looks at "Close the case"
      Then "Reason" can only be: recovered; the person’s decision; taken over by somebody else; cannot be reached; does not cooperate; the person died; not a victim

    Scenario: A case is not closed by a death that nobody wrote down
      Given a case of an adult from Cambodia
      And the person, the family and the community were prepared for the closing
      When the case worker asks for "Close the case"
        | Reason | the person died |
      Then it is refused: "A case is closed by death only where the death is recorded, with its day and what shows it." (Policy IV (services))

  @R105c
  Rule: Standards 7.7(c)
    “Victims shall be provided with access to services and have the rights to accept or decline services,
    including medical, psychological, legal, accommodation, life skills, recreational activities and religious
    services at any place of worship.”

    Scenario: Declining a service is no reason to close a case
      Given a case of an adult from Cambodia
      And the case worker has written down "Offer a service"
      And the case worker has written down "The person’s answer to a service"
        | Outcome | declined |
      When the case worker looks at "Close the case"
      Then "Reason" can only be: recovered; the person’s decision; taken over by somebody else; cannot be reached; does not cooperate; the person died; not a victim

  @R124b
  Rule: Standards 8.1(f)
    “service providers can negotiate to have a particular case assigned to another service provider”

    Scenario: A request for another worker is answered by a manager
      Given a case of an adult from Cambodia
      And the case worker has written down "Ask that somebody else takes the case"
      When the case worker asks for "Answer a request to reassign"
      Then it is not theirs to do

    Scenario: A case that is given to somebody else says to whom
      Given a case of an adult from Cambodia
      And the case worker has written down "Ask that somebody else takes the case"
      When the supervisor asks for "Answer a request to reassign"
        | Answer | given to somebody else |
        | To     | not said               |
      Then it is refused: "An open request for another worker is answered by a manager, not by the one who asked; who takes the case is named." (Standards 8.1(f))
