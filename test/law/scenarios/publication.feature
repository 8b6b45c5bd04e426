Feature: Media
  Standards 6.3(f) and 12: nothing of a person is published but for their benefit.

  @R046a
  Rule: Standards 6.3(f)
    “Victims' identities shall be protected from the media as outlined in Article 49 of the Law on the
    Suppression of Human Trafficking and Sexual Exploitation, 2008.”

    Scenario: Two people of one organisation do not let something of a person be published
      Given a case of an adult from Cambodia
      And the case worker has written down "The person agrees that something is published" as the publication
        | How | signed |
      And the supervisor has written down "Answer as the second person"
      When the other supervisor asks for "Answer as the second person"
        | Proposal | the publication |
      Then it is refused: "Something of the person may be published only when two people of different organisations have approved it beside whoever wrote down the consent, and only while the person has not taken it back." (Standards 6.3(f))

  @R140a
  Rule: Standards 12
    “In all circumstances, the publication of information about the victim and communication about the victim
    shall respect and protect the rights of the victim.”

    Scenario: What is published has to be good for the person
      Given a case of an adult from Cambodia
      When the case worker asks for "The person agrees that something is published"
        | How                         | signed   |
        | What the person gains by it | not said |
      Then it is refused: "Something of the person is published only for their benefit, which is said, and only where they agreed free of pressure; for a child, or an adult whom the last assessment found unable to decide on it, the guardian agrees, and for nobody else." (Standards 12)

  @R140b
  Rule: Standards 12
    “As indicated above, publication of the victim is an offence against the rights of the victim, especially
    if the victim’s face becomes publically known.”

    Scenario: Whoever agrees to a picture of the face under pressure does not agree
      Given a case of an adult from Cambodia
      When the case worker asks for "The person agrees that something is published"
        | What may be published             | picture                   |
        | How                               | signed                    |
        | How free is the person to say no? | somebody urges the person |
      Then it is refused: "Something of the person is published only for their benefit, which is said, and only where they agreed free of pressure; for a child, or an adult whom the last assessment found unable to decide on it, the guardian agrees, and for nobody else." (Standards 12)

  @R140c
  Rule: Standards 12
    “The exception is if publication is beneficial to the victim with the victim giving informed consent.”

    Scenario: A guardian does not agree for an adult who can decide
      Given a case of an adult from Cambodia
      When the case worker asks for "The person agrees that something is published"
        | How | guardian |
      Then it is refused: "Something of the person is published only for their benefit, which is said, and only where they agreed free of pressure; for a child, or an adult whom the last assessment found unable to decide on it, the guardian agrees, and for nobody else." (Standards 12)
