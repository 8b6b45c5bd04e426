Feature: Where a person stays, and how they are received
  Policy II, Standards 3 and 7.4.

  @R005a
  Rule: Policy II
    “victims of human trafficking require special protection of their human rights”

    Scenario: Care in a community says who takes the person in
      Given a case of an adult from Cambodia
      When the case worker asks for "A stay begins"
        | Setting | community |
      Then it is refused: "Care in the community says who takes the person in; care anywhere else is given by the place itself." (Policy II)

  @R005b
  Rule: Policy II
    “This policy only addresses services and places that protect the rights of victims and provide care in
    government shelters, NGO shelters, and communities.”

    Scenario: A transit centre takes a person in itself
      Given a case of an adult from Cambodia
      When the case worker asks for "A stay begins"
        | At whose place | other |
      Then it is refused: "Care in the community says who takes the person in; care anywhere else is given by the place itself." (Policy II)

  @R005c
  Rule: Standards 3
    “The minimum standards for the protection of the rights of victims of human trafficking set for the
    implementation in this Prakas apply across the following situations”

    Scenario: The places that the Standards know
      Given a case of an adult from Cambodia
      When the case worker looks at "A stay begins"
      Then "Setting" can only be: police post; immigration post; transit centre; long-term shelter; community; hospital

  @R005d
  Rule: Standards 3
    “Protection at a short-term transit center aims to provide comprehensive support and care required to
    identify the urgent needs of victims and connect them with external services.”

    Scenario: Reception in a transit centre does not end before the person is linked to others
      Given a case of an adult from Cambodia
      And the case worker has written down "A stay begins"
      And the case worker has written down "Open a phase"
        | Phase | Reception |
      When the case worker asks for "Close a phase"
        | Phase | Reception |
      Then it is refused: "In a transit centre reception ends when the person’s urgent needs are identified and they are linked to outside services." (Standards 3)

  @R005e
  Rule: Standards 3
    “Protection at a long-term shelter aims to provide a venue in which health services, legal representation,
    general education, vocational skill training, counseling, and life skills for victims can be provided.”

    Scenario: A long-term shelter gives care itself, not a family in its name
      Given a case of an adult from Cambodia
      When the case worker asks for "A stay begins"
        | Setting        | long-term shelter |
        | At whose place | relatives         |
      Then it is refused: "Care in the community says who takes the person in; care anywhere else is given by the place itself." (Standards 3)

  @R005f
  Rule: Standards 3
    “Protection of victims in communities is provided by Buddhist monasteries, other religious venues, by
    biological families and relatives of the victim.”

    Scenario: Who may take a person in in a community
      Given a case of an adult from Cambodia
      When the case worker looks at "A stay begins"
      Then "At whose place" can only be: monastery; religious place; biological family; relatives; the person’s own home; other

  @R007a
  Rule: Policy II.B
    “A short-term transit centre shall offer intensive care and support, identifying the victim's immediate
    needs and linking to outside services.”

    Scenario: A transit centre looks at immediate needs before reception ends
      Given a case of an adult from Cambodia
      And the case worker has written down "A stay begins"
      And the case worker has written down "A basic need"
        | Need | food |
      And the case worker has written down "Open a phase"
        | Phase | Reception |
      When the case worker asks for "Close a phase"
        | Phase | Reception |
      Then it is refused: "In a transit centre reception ends when the person’s urgent needs are identified and they are linked to outside services." (Policy II.B)

  @R009a
  Rule: Policy II.C
    “A victim may enter a long-term shelter if their family cannot be traced or if they cannot return to their
    family for safety reasons.”

    Scenario: A long-term shelter, because the family is not traced: somebody has to look for it
      Given a case of an adult from Cambodia
      When the case worker asks for "Long-term shelter"
        | Reason | family not traced yet |
      Then it is refused: "A shelter takes somebody in because the family was not found, or a return is not safe, only where the file shows the search, or what was found; a child by their own choice only with a decision in the child’s best interest; and never against the person’s last no, but for a child in danger." (Policy II.C)

    Scenario: A placement in a shelter, which has taken nobody in
      Given a case of an adult from Cambodia
      When the case worker asks for "Where the person lives"
        | Where the person lives | shelter |
      Then it is refused: "A shelter takes somebody in because the family was not found, or a return is not safe, only where the file shows the search, or what was found; a child by their own choice only with a decision in the child’s best interest; and never against the person’s last no, but for a child in danger." (Policy II.C)

    Scenario: A child does not enter a long-term shelter by their own choice alone
      Given a case of a child of 14 from Cambodia
      When the case worker asks for "Long-term shelter"
      Then it is refused: "A shelter takes somebody in because the family was not found, or a return is not safe, only where the file shows the search, or what was found; a child by their own choice only with a decision in the child’s best interest; and never against the person’s last no, but for a child in danger." (Policy II.C)

  @R090a
  Rule: Standards 7.4(a)
    “The first act of a service provider shall be to make the victims feel safe and secure and try to develop
    close rapport with them.”

    Scenario: An intake interview before anybody made the person safe
      Given a case of an adult from Cambodia
      When the case worker writes down "Intake interview"
      Then it is kept, and the file says that it broke: "The intake interview waits until the person was made safe, greeted, shown around, told the rules and given a comfortable place." (Standards 7.4(a))

  @R090b
  Rule: Standards 7.4(b)
    “A gender sensitive approach shall be used at reception; it is recommended that women are greeted by women
    and men greeted by men, except when the victim's special circumstance requires a different arrangement.”

    Scenario: Whoever greets says of which sex, or why
      Given a case of an adult from Cambodia
      When the case worker writes down "What was done at reception"
        | Greeted by somebody | not said |
      Then it is kept, and the file says that it broke: "Whoever arrives is greeted by somebody of the same sex, or as the person wished, or otherwise in a special circumstance: which of them is said." (Standards 7.4(b))

  @R090c
  Rule: Standards 7.4(c)
    “Service providers shall orient the victim to their necessary physical surroundings, including bathroom
    and bedroom and so on.”

    Scenario: An intake interview before the person was shown around
      Given a case of an adult from Cambodia
      And the case worker has written down "What was done at reception"
        | What was done | made safe; greeted; rules explained; a comfortable place |
      And 2 days have passed
      When the case worker writes down "Intake interview"
      Then it is kept, and the file says that it broke: "The intake interview waits until the person was made safe, greeted, shown around, told the rules and given a comfortable place." (Standards 7.4(c))

  @R090d
  Rule: Standards 7.4(d)
    “Service providers shall explain to the victim their purposes and roles, principles, rules, and necessary
    regulations, including internal regulations of how to live in the managed premises.”

    Scenario: An intake interview before the rules of the house were explained
      Given a case of an adult from Cambodia
      And the case worker has written down "What was done at reception"
        | What was done | made safe; greeted; shown around; a comfortable place |
      And 2 days have passed
      When the case worker writes down "Intake interview"
      Then it is kept, and the file says that it broke: "The intake interview waits until the person was made safe, greeted, shown around, told the rules and given a comfortable place." (Standards 7.4(d))

  @R090e
  Rule: Standards 7.4(e)
    “Service providers shall arrange a space for victim reception that is comfortable for the victim and give
    the victim time to adapt to the new surroundings before the intake interviews.”

    Scenario: An intake interview in the hour of arrival
      Given a case of an adult from Cambodia
      And the case worker has written down "What was done at reception"
        | What was done | made safe; greeted; shown around; rules explained; a comfortable place |
      And 1 hours have passed
      When the case worker writes down "Intake interview"
      Then it is kept, and the file says that it broke: "The person has time to settle in before the intake interview." (Standards 7.4(e))

    Scenario: An intake interview two days after a whole reception
      Given a case of an adult from Cambodia
      And the case worker has written down "What was done at reception"
        | What was done | made safe; greeted; shown around; rules explained; a comfortable place |
      And 2 days have passed
      When the case worker writes down "Intake interview"
      Then it is possible
