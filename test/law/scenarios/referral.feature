Feature: Referral to others
  Policy III and VII, Standards 5 and 7.3: by the person's decision, with their consent, to whom may work with
  victims.

  @R015a
  Rule: Policy III (referral)
    “The referring organization needs to clearly communicate the victim's expected results to the receiving
    organization so they are well-prepared to respond to the victim's requirements.”

    Scenario: A referral says what is expected of it
      Given a case of an adult from Cambodia
      When the case worker asks for "Refer to an organisation"
        | What is expected | nothing |
      Then it cannot be written down like that

  @R015b
  Rule: Policy III (referral)
    “Information about referral shall be shared with the victims in advance and there need to be informed
    consent from the victims.”

    Scenario: A person who decided without being told of the referral
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for a referral: who the person is
      And the case worker has written down "A decision about the person’s life", which broke a rule
      When the case worker asks for "Refer to an organisation"
      Then it is refused: "A referral rests on the decision about it that stands: the person’s own, or one taken in their place as the law allows; and the person is told of it first, unless it could not wait. One decision is about one receiver and its services." (Policy III (referral))

    Scenario: What goes with a referral goes with the person's consent
      Given a case of an adult from Cambodia
      And the person was told all that a decision on "a referral" is about, days ago
      And the case worker has written down "A decision about the person’s life"
      When the case worker asks for "Refer to an organisation"
      Then it is refused: "What goes with a referral goes with the person’s consent to that: that such a receiver is told of them, for the referral or for its service." (Policy III (referral))

  @R024a
  Rule: Standards 5
    “National and international non government organizations implementing programs or sponsoring programs and
    involving the protection of the rights of victims of human trafficking throughout the Kingdom of Cambodia
    shall sign a Memorandum of Understanding with the Ministry of Social Affairs, Veterans, and Youth
    Rehabilitation.”

    Scenario: Nobody is referred to an organisation without a memorandum
      Given a case of an adult from Cambodia
      And the organisation has no memorandum with the Ministry
      When the case worker asks for "Refer to an organisation"
      Then it is refused: "Nobody is referred to a non-governmental organisation or by one or taken in by its shelter, and nothing of a file is copied to it, unless its memorandum with the Ministry is in force." (Standards 5)

  @R024b
  Rule: Policy VII.2(d)
    “Non-Government Organizations working with victims of human trafficking shall request permission for and
    sign a Memorandum of Understanding with Ministry of Social Affairs, Veterans, and Youth Rehabilitation;”

    Scenario: Nothing of a file is copied to an organisation without a memorandum
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for a referral: who the person is
      And the organisation has no memorandum with the Ministry
      When the case worker asks for "Share with an organisation"
      Then it is refused: "Nobody is referred to a non-governmental organisation or by one or taken in by its shelter, and nothing of a file is copied to it, unless its memorandum with the Ministry is in force." (Policy VII.2(d))

  @R084
  Rule: Standards 7.3(a)
    “Referral shall be based on the decision of the victim and shall be conducted based on the victim's
    requirements at any time during the stages of the victim assistance process.”

    Scenario: Nobody is referred who has said no to it
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for a referral: who the person is
      And the person was told all that a decision on "a referral" is about, days ago
      And the case worker has written down "A decision about the person’s life"
        | Answer | leave it |
      When the case worker asks for "Refer to an organisation"
      Then it is refused: "A referral rests on the decision about it that stands: the person’s own, or one taken in their place as the law allows; and the person is told of it first, unless it could not wait. One decision is about one receiver and its services." (Standards 7.3(a))

    Scenario: Told, decided, and agreed
      Given a case of an adult from Cambodia
      And the person agrees that the organisation (NGO) is told, for a referral: who the person is
      And the person was told all that a decision on "a referral" is about, days ago
      And the case worker has written down "A decision about the person’s life"
      When the case worker asks for "Refer to an organisation"
      Then it is possible

  @R086
  Rule: Standards 7.3(c)
    “During the referral process, senders and receivers shall cooperate so that victims' needs are placed
    first.”

    Scenario: A referral that is declined without a reason
      Given the person was referred to an organisation
      When the case worker writes down "Answer to a referral"
        | Reason | not said |
      Then it is kept, and the file says that it broke: "Who declines a referral says why, and prejudice is none of the reasons." (Standards 7.3(c))

  @R087
  Rule: Standards 7.3(d)
    “When referring a victim, the sending service provider shall provide all relevant information about the
    victim's case to receiving service providers.”

    Scenario: A referral says for which services
      Given a case of an adult from Cambodia
      When the case worker asks for "Refer to an organisation"
        | Services | nothing |
      Then it cannot be written down like that

  @R088
  Rule: Standards 7.3(e)
    “Prejudice and discrimination of any kind against a victim shall not be a reason for referral or declining
    a referral of the victim to services or assistance.”

    Scenario: Being foreign is no reason to decline a referral
      Given the person was referred to an organisation
      When the case worker looks at "Answer to a referral"
      Then "Reason" can only be: no place free; not our service; no interpreter; no budget; not safe for the person here; the person changed their mind
