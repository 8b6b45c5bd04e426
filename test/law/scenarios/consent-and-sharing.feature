Feature: Who is told what
  Standards 5, 6.3 and 11(7), Policy IV: nothing is shared without the person.

  @R041
  Rule: Standards 6.3(a)
    “Service providers shall understand the difference between private/confidential information and general
    information.”

    Scenario: What may hurt the person stands in sealed words, and when to read it in a code
      Given a case of an adult from Cambodia
      When the case worker looks at "What may hurt the person again"
      Then nothing else can be written there than: To be read before; In words
      And "To be read before" can only be: before any contact; before visits; before questions
      And its words are sealed in the part "what the person needs"

  @R042a
  Rule: Standards 6.3(b)
    “Victim's confidential information shall not be shared without the victim's informed consent.”

    Scenario: Nothing goes to an organisation of which the person was not asked
      Given a case of an adult from Cambodia
      When the case worker asks for "Share with an organisation"
      Then it is refused: "What is copied for somebody rests on one living consent of the person: to this recipient, for this use, for each section by name." (Standards 6.3(b))

    Scenario: What the person agreed to goes to the organisation
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for a referral: who the person is
      When the case worker asks for "Share with an organisation"
      Then it is possible

    Scenario: No file is opened for an adult who does not agree to it
      Given nobody has a case yet
      When the case worker opens a case of an adult who does not agree to it
      Then it is refused: "A case file is opened only when the person agreed, or when a child’s best interest decides." (Standards 6.3(b))

    Scenario: A yes of somebody who depends on whoever asks opens nothing
      Given a case of an adult from Cambodia
      And the case worker has written down "The person’s consent"
        | The person’s answer / To                                | organisation (NGO)      |
        | The person’s answer / What for                          | a referral              |
        | The person’s answer / How free is the person to say no? | depends on whoever asks |
      When the case worker asks for "Share with an organisation"
      Then it is refused: "What is copied for somebody rests on one living consent of the person: to this recipient, for this use, for each section by name." (Standards 6.3(b))

    Scenario: A small child's own yes is not enough
      Given a case of a child of 8 from Cambodia
      And the person agrees that the organisation (NGO) is told, for a referral: who the person is
      When the case worker asks for "Share with an organisation"
      Then it is refused: "Nothing of a small child is copied for somebody on the child’s word alone: a guardian, or a decision in the child’s best interest, agrees to it too, and the child’s own no stands." (Standards 6.3(b))

    Scenario: An embassy hears nothing of a person who does not want it to
      Given a case of an adult from Viet Nam
      And the person refuses that the embassy is told, for return: who the person is
      When the case worker asks for "Share with an organisation"
        | To       | embassy  |
        | Country  | Viet Nam |
        | What for | return   |
      Then it is refused: "Where the embassy must not know of the person, no mission of their country is given anything, nor plans an intervention along." (Standards 6.3(b))

    Scenario: The other side is told nothing that the person did not agree to
      Given nobody has a case yet
      When the case worker proposes a handover of which the person did not agree that the other side is told
      Then it is refused: "Nothing of a person’s file is shared with another country’s side without the person’s consent." (Standards 6.3(b))

  @R042b
  Rule: Standards 6.3(b)
    “In cases where information must be shared with any individual or organization and informed consent cannot
    be obtained, the victim will be informed of who has been given access to the information, and for what
    reason.”

    Scenario: Without the person's consent there has to be a ground that the file shows
      Given a case of an adult from Cambodia
      When the case worker asks for "Share without the person’s consent"
      Then it is refused: "Something is shared without the person’s consent only inside Cambodia, where consent cannot be obtained and the file shows why; because the police must act, with the border police alone." (Standards 6.3(b))

    Scenario: That the police must act is no reason to tell an organisation
      Given a case of an adult from Cambodia
      And the case worker has written down "Warn the police of a danger"
      When the case worker asks for "Share without the person’s consent"
        | On what ground | the police must act |
      Then it is refused: "Something is shared without the person’s consent only inside Cambodia, where consent cannot be obtained and the file shows why; because the police must act, with the border police alone." (Standards 6.3(b))

    Scenario: Sharing without consent takes another organisation
      Given a case of an adult from Cambodia
      And the case worker has written down "The person is missing"
      And the case worker has written down "Share without the person’s consent"
      When the supervisor asks for "Answer as the second person"
      Then it is refused: "Something is shared without the person’s consent only when a second person of another organisation has approved it." (Standards 6.3(b))

  @R042c
  Rule: Policy IV (privacy)
    “The right to privacy and confidentiality which refers to a victim's right to have information about their
    medical, family, community, or previous history protected and only distributed at their discretion.”

    Scenario: An adult's no is not turned into a yes by somebody else
      Given a case of an adult from Cambodia
      When the case worker asks for "The person’s consent"
        | The person’s answer / How | guardian |
      Then it is refused: "A guardian, or a best-interest decision, answers only for a child, or for an adult whom the last assessment found unable to decide about a referral." (Standards 6.3(b))

    Scenario: A spoken yes that nobody else heard
      Given a case of an adult from Cambodia
      When the case worker asks for "The person’s consent"
        | The person’s answer / Who else heard it | not said |
      Then it is refused: "A yes that is only spoken was heard by a second person; a no needs no witness." (Standards 6.3(b))

    Scenario: Who has said no since is not told of
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for a referral: who the person is
      And 1 day have passed
      And the person refuses that the organisation (NGO) is told, for a referral: who the person is
      When the case worker asks for "Share with an organisation"
      Then it is refused: "What is copied for somebody rests on one living consent of the person: to this recipient, for this use, for each section by name." (Standards 6.3(b))

    Scenario: A yes to a text that was never in use
      Given a case of an adult from Cambodia
      When the case worker asks for "The person’s consent"
        | The person’s answer / Version of the text read to the person | 99 |
      Then it is refused: "The person agrees to a text that is in use on that day, in a language in which it is written or through an interpreter." (Standards 6.3(b))

    Scenario: Nobody agrees at the border for an adult who can be asked
      Given an adult of the truck was logged and screened
      When the intake officer writes down that a guardian agrees for the person that an NGO is told
      Then it is refused: "Before an adult has a file, nobody agrees for the person but to a doctor and to the file itself." (Standards 6.3(b))

    Scenario: A no that comes after the file was opened is heard at the border, too
      Given a person of the truck whose file was opened
      When the intake officer writes down that the person refuses that an NGO is told
      Then it is possible

  @R043
  Rule: Standards 6.3(c)
    “There shall be a clear understanding between the case worker and other service providers on what
    information is appropriate and necessary to exchange information for the provision of services.”

    Scenario: Who protects the person needs nothing of what happened to them
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for protection: what happened to the person
      When the case worker asks for "Share with an organisation"
        | What for          | protection                  |
        | Parts of the file | what happened to the person |
      Then it is refused: "A recipient is given only those parts of a file that its part in supporting the person takes; whoever checks a border, on one day at one crossing." (Standards 6.3(c))

    Scenario: Where the person is, is told to somebody new by two people
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for protection: where the person is
      When the case worker asks for "Share with an organisation"
        | What for          | protection          |
        | Parts of the file | where the person is |
      Then it is refused: "An organisation that two people have not yet told where the person is, is told only when a second person of another organisation has approved it, whatever else of the case it has received." (Standards 6.3(c))

    Scenario: An embassy hears of its own people alone
      Given nobody has a case yet
      When the case worker proposes a handover to Viet Nam of a person of Malaysia, and tells the embassy of Viet Nam
      Then it is refused: "Of a handover from Cambodia an embassy hears only where the person is of its country, or where no citizenship is known." (Standards 6.3(c))

  @R137
  Rule: Standards 11(7)
    “Do not share information about victims of human trafficking, including HIV status and profile of the
    victim's family unless there is informed consent from the victim and information sharing is to take into
    consideration the best interest of the victim.”

    Scenario: HIV and the profile of the family go nowhere without the person
      Given a case of an adult from Cambodia
      And the case worker has written down "Warn the police of a danger"
      When the case worker asks for "Share without the person’s consent"
        | Parts of the file | HIV; the family |
      Then it is refused: "HIV status and the profile of the family are shared with the person’s consent or not at all." (Standards 11(7))

    Scenario: HIV is a question of its own
      Given a case of an adult from Cambodia
      When the case worker asks for "The person’s consent"
        | The person’s answer / To                | hospital               |
        | The person’s answer / Parts of the file | HIV; who the person is |
      Then it is refused: "That the person’s HIV status is told is a question of its own: it is agreed to together with nothing else." (Standards 11(7))
