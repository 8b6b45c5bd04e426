Feature: The person decides
  Standards 6.7, 6.9 and 6.10.

  @R056
  Rule: Standards 6.7(c)
    “All victims shall be empowered to make an informed choice on whether they want to be involved in the
    judicial process.”

    Scenario: The person chose about a proceeding that nobody explained
      Given a case of an adult from Cambodia
      When the case worker writes down "Whether the person takes part in proceedings"
      Then it is kept, and the file says that it broke: "The person chooses whether to take part in proceedings only after they were explained." (Standards 6.7(c))

    Scenario: A prosecutor questioned a person who chose to take no part
      Given a case of an adult from Cambodia
      And the case worker has written down "Whether the person takes part in proceedings", which broke a rule
        | Choice | no |
      When the case worker writes down "Somebody from outside questioned the person"
        | Who questioned the person | prosecutor |
      Then it is kept, and the file says that it broke: "Whoever chose to take no part in proceedings is not heard or questioned for them until they choose otherwise." (Standards 6.7(c))

  @R058
  Rule: Standards 6.7(e)
    “Child victims shall have a child advocate appointed to be present during all legal proceedings to ensure
    decisions are made in the best interest of the child.”

    Scenario: A prosecutor questioned a child alone
      Given a case of a child of 14 from Cambodia
      When the case worker writes down "Somebody from outside questioned the person"
        | Who questioned the person | prosecutor  |
        | Support person            | not offered |
      Then it is kept, and the file says that it broke: "A child is questioned by judge, prosecutor or police only with an advocate appointed and somebody beside the child." (Standards 6.7(e))

    Scenario: A child was heard in court without an advocate
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "A legal proceeding"
      And the case worker has written down "A hearing is fixed"
        | Day | today |
      When the case worker writes down "What came of a hearing"
        | Held at | now |
      Then it is kept, and the file says that it broke: "A hearing of a child counts only when an advocate was appointed for that proceeding before it, and was present." (Standards 6.7(e))

  @R061b
  Rule: Standards 6.9(b)
    “The victim shall be fully informed of all aspects and issues pertaining to his/her case in advance to
    enable their views and considerations to be taken into account at any stage of the victim assistance
    process.”

    Scenario: A decision of which the person had been told nothing
      Given a case of an adult from Cambodia
      When the case worker writes down "A decision about the person’s life"
      Then it is kept, and the file says that it broke: "The person is told in advance of all that a decision is about; only what could not wait is decided without that." (Standards 6.9(b))

  @R061d
  Rule: Standards 6.9(d)
    “Child victims shall have the right to participate in the process of planning their future and express
    their opinions which will be incorporated as far as their opinions are achievable, appropriate and
    compliant with international conventions and agreements signed and ratified by the Royal Government of
    Cambodia.”

    Scenario: A child's opinion was not followed, and nobody says why
      Given a case of a child of 14 from Cambodia
      And the person was told all that a decision on "a referral" is about, days ago
      When the case worker writes down "A decision about the person’s life"
        | Who decides          | best interest of the child |
        | The person’s opinion | not followed               |
      Then it is kept, and the file says that it broke: "A decision for a child says what became of the child’s opinion, and why where it is not followed." (Standards 6.9(d))

  @R062b
  Rule: Standards 6.10(b)
    “Victims shall be entitled to a reasonable reflection period before making a decision and shall not be
    asked or forced by anyone to make hasty decisions.”

    Scenario: A yes within the hour is no decision yet
      Given a case of an adult from Cambodia
      And the case worker has written down "Information before a decision"
      And 1 hour have passed
      When the case worker writes down "A decision about the person’s life"
      Then it is kept, and the file says that it broke: "The person’s own decision is taken after time to reflect; sooner only when the person asks for it." (Standards 6.10(b))

    Scenario: A no holds at once
      Given a case of an adult from Cambodia
      And the case worker has written down "Information before a decision"
      And 1 hour have passed
      When the case worker writes down "A decision about the person’s life"
        | Answer | leave it |
      Then it is possible

    Scenario: A second decision is told of anew
      Given a case of an adult from Cambodia
      And the person was told all that a decision on "a referral" is about, days ago
      And the case worker has written down "A decision about the person’s life"
      When the case worker writes down "A decision about the person’s life"
      Then it is kept, and the file says that it broke: "What the person was told before one decision serves no second one; only the person’s own no needs no telling again." (Standards 6.10(b))

    Scenario: Nobody confirms the paper of their own late entry
      Given a case of an adult from Cambodia
      And the central unit has written down "Information before a decision"
        | When it happened            | 5 days ago        |
        | Why it is written down late | copied from paper |
      When the central unit asks for "Confirm the paper of a late entry"
      Then it is refused: "That something happened earlier than it was written down counts when a second person has seen the paper that says so." (Standards 6.10(b))

  @R064a
  Rule: Standards 6.10(d)
    “Decisions shall only be made on adult victims' behalves when they are unable to make their own due to a
    physical and/or mental r intellectual incapacity.”

    Scenario: Somebody decided for an adult whom nobody found unable to
      Given a case of an adult from Cambodia
      And the person was told all that a decision on "a referral" is about, days ago
      When the case worker writes down "A decision about the person’s life"
        | Who decides | somebody decided in the person’s place |
      Then it is kept, and the file says that it broke: "Nobody decides for an adult unless the last assessment on the matter found the person unable to decide it." (Standards 6.10(d))

  @R066
  Rule: Standards 6.10(f)
    “When it is not possible to consult a victim prior to a decision being made on their behalf, an
    explanation shall be given by service providers or counsellors on why a certain decision has been made and
    how it is beneficial for the victim.”

    Scenario: A child of fourteen was not asked for being too young
      Given a case of a child of 14 from Cambodia
      And the person was told all that a decision on "a referral" is about, days ago
      When the case worker writes down "A decision about the person’s life"
        | Who decides                  | best interest of the child |
        | Why the person was not asked | too young                  |
      Then it is kept, and the file says that it broke: "Nobody who can say what they want is left unasked: only a small child is too young for it." (Standards 6.10(f))

  @R063
  Rule: Standards 6.10(c)
    “If a victim's preferred course of action is not possible, assistance shall be provided by service
    providers or counsellors to him/her in determining appropriate alternative courses of action.”

    Scenario: What the person wishes cannot be done, and nothing else was offered
      Given a case of an adult from Cambodia
      And the person was told all that a decision on "a referral" is about, days ago
      When the case worker writes down "A decision about the person’s life"
        | Is it possible? | no |
      Then it is kept, and the file says that it broke: "Where what the person prefers cannot be done, they are helped to alternatives." (Standards 6.10(c))

  @R065
  Rule: Standards 6.10(e)
    “Child victims shall have the right to participate in decision-making and have their decisions carried out
    as far as their security, safety and well-being allow.”

    Scenario: A child who does not want to live there is not placed with the family
      Given a case of a child of 14 from Cambodia
      And the person was told all that a decision on "placement" is about, days ago
      And the case worker has written down "A decision about the person’s life"
        | About                | placement |
        | Answer               | leave it  |
        | The person’s opinion | followed  |
      When the case worker asks for "Where the person lives"
        | Where the person lives | family |
      Then it is refused: "A child who said no to a placement goes to the family only when it was decided anew since, with the child’s opinion weighed." (Standards 6.10(e))
