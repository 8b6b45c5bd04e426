Feature: The person is told, in their language
  Standards 6.5 and 11(9): records are shown to the person, with support, and nobody is told what they cannot
  understand.

  @R050a
  Rule: Standards 6.5(d)
    “Victims have the right to access information and receive explanations on all health, medical, legal, and
    case documentations that pertain to the victim.”

    Scenario: An adult's records are not withheld
      Given a case of an adult from Cambodia
      And the case worker has written down "The person asks for their records"
      When the case worker asks for "Answer to the request for records"
        | Outcome | withheld                   |
        | Reason  | best interest of the child |
      Then it is refused: "What is written about a person is shown to the person; it is withheld from a child only, in the child’s best interest, with that reason." (Standards 6.5(d))

  @R050b
  Rule: Standards 11
    “Victims of human trafficking shall have access to their own records kept by the service providers who are
    in charge of the victims' residential services.”

    Scenario: A child's records are withheld only for the child's sake
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "The person asks for their records"
      When the case worker asks for "Answer to the request for records"
        | Outcome | withheld |
      Then it is refused: "What is written about a person is shown to the person; it is withheld from a child only, in the child’s best interest, with that reason." (Standards 6.5(d))

  @R050c
  Rule: Standards 11(9)
    “Victims have the right to check their own records, including personal profile and medical records.”

    Scenario: Before the person reads the file, they are asked whether somebody shall sit with them
      Given a case of an adult from Cambodia
      When the case worker asks for "Open the file for the person"
        | Was a supporter offered? | no |
      Then it is refused: "Before the file opens to the person, they are asked whether somebody of their choice shall sit with them; nobody sits there unasked." (Standards 11(9))

  @R051a
  Rule: Standards 6.5(e)
    “Victims who do not speak and/or read Khmer shall be provided with a translator so they can understand all
    written and verbal information.”

    Scenario: A person who speaks Vietnamese was told their rights in Khmer
      Given a case of an adult from Viet Nam who speaks Vietnamese
      When the case worker writes down "The person was told their rights"
      Then it is kept, and the file says that it broke: "Whoever does not speak Khmer, or uses sign language, is told and asked in their own language or through their interpreter." (Standards 6.5(e))

    Scenario: Somebody interpreted who had not signed to keep it confidential
      Given a case of an adult from Viet Nam who speaks Vietnamese
      When the case worker writes down "Interpreter"
        | Confidentiality signed on | not said |
      Then it is kept, and the file says that it broke: "Nobody interprets for a person without having signed to keep it confidential." (Standards 6.5(e))

    Scenario: An interview in Khmer with a person who speaks Vietnamese
      Given a case of an adult from Viet Nam who speaks Vietnamese
      When the case worker writes down "Identification interview"
      Then it is kept, and the file says that it broke: "A person who does not speak Khmer, or who signs, is interviewed only with an interpreter." (Standards 6.5(e))

    Scenario: An interview through somebody who stands in no register
      Given a case of an adult from Viet Nam who speaks Vietnamese
      When the case worker writes down "Identification interview"
        | Interpreter | an entry of another file |
      Then it is kept, and the file says that it broke: "Whoever interprets in an interview stands in the file’s register of interpreters; whoever uses sign language has a sign-language interpreter." (Standards 6.5(e))

    Scenario: A yes is said to have been interpreted, and nobody stands in the register
      Given a case of an adult from Viet Nam who speaks Vietnamese
      When the case worker asks for "The person’s consent"
        | The person’s answer / To                      | organisation (NGO) |
        | The person’s answer / An interpreter was there | yes               |
      Then it is refused: "A yes through an interpreter whom the file does not know, or who has signed nothing, counts for a doctor alone; for anybody else it is asked through one who is in the file and has signed." (Standards 6.3(b))

    Scenario: A yes through the interpreter of the file
      Given a case of an adult from Viet Nam who speaks Vietnamese
      And the case worker has written down "Interpreter"
      When the case worker asks for "The person’s consent"
        | The person’s answer / To                      | organisation (NGO) |
        | The person’s answer / An interpreter was there | yes               |
      Then it is possible

  @R051b
  Rule: Standards 6.5(e)
    “In case of a victim with a disability such as muteness or deafness a sign language translator shall
    interpret with the victim.”

    Scenario: A person who signs was told their rights aloud
      Given a case of an adult from Cambodia
      And the case worker has written down "What the person needs now"
        | The person uses sign language | yes |
      When the case worker writes down "The person was told their rights"
      Then it is kept, and the file says that it broke: "Whoever does not speak Khmer, or uses sign language, is told and asked in their own language or through their interpreter." (Standards 6.5(e))

    Scenario: A yes of a person who signs needs the interpreter
      Given a case of an adult from Cambodia
      And the case worker has written down "What the person needs now"
        | The person uses sign language | yes |
      When the case worker asks for "The person’s consent"
      Then it is refused: "Whoever does not speak Khmer, or uses sign language, agrees to something only through an interpreter; refusing needs none, and neither does an answer that a guardian or a best-interest decision gives in the person’s place." (Standards 6.5(e))

    Scenario: A person who signs chose about a proceeding without an interpreter
      Given a case of an adult from Cambodia
      And the case worker has written down "What the person needs now"
        | The person uses sign language | yes |
      When the case worker writes down "Whether the person takes part in proceedings"
      Then it is kept, and the file says that it broke: "Whoever does not speak Khmer, or signs, decides on taking part and against an appeal, and is heard, only with an interpreter; an appeal is made without one before its time runs out." (Standards 6.5(e))

  @R138
  Rule: Standards 11(9)
    “If victims are traumatized when reviewing the documentation, service providers shall provide urgent
    psychological support to the victims.”

    Scenario: Records are shown only where support stands by
      Given a case of an adult from Cambodia
      And the case worker has written down "The person asks for their records"
      When the case worker asks for "Answer to the request for records"
        | Support stands by | no |
      Then it is refused: "Before records are shown to the person, psychological support stands by and somebody explains them." (Standards 11(9))

  @R052
  Rule: Standards 6.5(f)
    “For child victims, service providers will make decisions regarding the amount of information to share
    with the child and the appropriate manner in which to share this information and be guided by what is in
    the best interest of the child considering the age of the child and degree to which the child is
    victimized.”

    Scenario: An adult is told all
      Given a case of an adult from Cambodia
      When the case worker asks for "How much a child is told"
      Then it is refused: "How much the person is told is decided for a child only; an adult is told all." (Standards 6.5(f))
