Feature: What is kept, and who reads it
  Standards 6.3 and 11: records are safe, and read by those who need them.

  @R044a
  Rule: Standards 6.3(d)
    “Victims' medical, legal, and other case-related information and records shall be kept in a safe and
    secure location.”

    Scenario: A case is not erased before it has been kept long enough
      Given a case of an adult from Cambodia
      When the case worker asks for "Ask that the case is erased"
        | Reason | kept as long as it is to be |
      Then it is refused: "A case is erased for its age only when it is closed and has been kept as long as it is to be." (Standards 6.3(d))

  @R044b
  Rule: Standards 11(8)
    “The documentation regarding victims shall be kept confidential and in a safe place.”

    Scenario: Two people of one organisation do not erase a case
      Given a case of an adult from Cambodia
      And the case worker has written down "Ask that the case is erased"
      When the supervisor asks for "Answer as the second person"
      Then it is refused: "A case is erased only when a second person of another organisation has approved it." (Standards 11(8))

  @R045
  Rule: Standards 6.3(e)
    “Victims' records shall only be accessed by authorised personnel who require the information to carry out
    their roles in supporting the victim.”

    Scenario: A case opened in an emergency is looked at before it is opened so again
      Given a case of an adult from Cambodia
      And the other case worker has written down "Open in an emergency"
      When the other case worker asks for "Open in an emergency"
      Then it is refused: "A file that somebody opened in an emergency is opened so again by the same worker, or the same organisation, only when a supervisor has looked at the first opening." (Standards 6.3(e))

    Scenario: The parts of a file that its case worker reads
      Given a case of an adult from Cambodia
      Then the case worker may open: who the person is; where the person is; the family; what the person needs; what happened to the person; legal matters; travel papers
      And the case worker of another organisation may open: nothing
      And the supervisor may open: nothing

    Scenario: What a worker may not open, they do not copy for others
      Given a case of an adult from Cambodia
      And the person agrees that the hospital is told, for health: health
      When the case worker asks for "Share with an organisation"
        | To                | hospital |
        | What for          | health   |
        | Parts of the file | health   |
      Then it is refused: "Nobody has a part of a file copied for others that they may not open themselves." (Standards 6.3(e))

    Scenario: A role is granted by two organisations
      Given the administrator has proposed that somebody works at the border
      When a colleague of the same organisation agrees to the seat
      Then it is refused: "A role is granted by two people of two organisations: one proposes it, another one agrees." (Standards 6.3(e))

    Scenario: Nobody grants themselves a seat
      Given an administrator of the office
      When the administrator proposes a seat for themselves
      Then it is refused: "Nobody proposes, grants or checks a seat of their own." (Standards 6.3(e))

    Scenario: An officer of the border has no seat where case files are read
      Given an administrator of the office
      When the administrator proposes an intake officer at the desk of case files
      Then it is refused: "Each role sits only at the desk and in the country where its work is." (Standards 6.3(e))

  @R134b
  Rule: Standards 11(4)
    “Service providers shall ensure that all information received is kept confidential.”

    Scenario: The person's narrative is sealed in a part of its own
      Given a case of an adult from Cambodia
      When the case worker looks at "The person’s narrative"
      Then nothing else can be written there than: Told by; In words
      And its words are sealed in the part "what happened to the person"

  @R135
  Rule: Standards 11(5)
    “Medical and psychological records, including information on vaccinations, prescriptions and doctor's
    advice for treatment or/and forensic assessment.”

    Scenario: The medical part is read and written at the health desk alone
      Given a case of an adult from Cambodia
      When the case worker looks at "Write a part of the file"
      Then "Part of the file" can only be: who the person is; where the person is; the family; what the person needs; what happened to the person; legal matters; travel papers

  @R136
  Rule: Standards 11(6)
    “A case file of a victim of human trafficking shall be regularly updated.”

    Scenario: A file is updated while it is open
      Given a case of an adult from Cambodia
      Then the case worker is asked: "A file in which nothing was written for long is looked at again." (Standards 11(6))

  @R139
  Rule: Standards 11(9)
    “service providers protecting the rights of victims of human trafficking shall comply with annex
    containing 7 forms and 2 special forms found in the Directive No. 009 S.V.Y dated September 28th, 2007”

    Scenario: A form of Directive 009 is filled in a version that there is
      Given a case of an adult from Cambodia
      When the case worker asks for "A form of Directive 009"
        | Version | 99 |
      Then it is refused: "A form of Directive 009 is filled in a version that was published, and only its own fields." (Standards 11(9))
