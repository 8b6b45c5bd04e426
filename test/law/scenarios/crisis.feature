Feature: Crisis and rescue
  Policy III and Standards 7.2: a danger is answered at any time, with the police, and leads to a safe place.

  @R012b
  Rule: Policy III (identification)
    “An intervention is the responsibility of the police officials.”

    Scenario: A rescue that was planned without the police does not begin
      Given a case of an adult from Cambodia
      And a crisis whose risk was assessed
      And the case worker has written down "Plan an intervention"
        | Who took part / Part taken | social affairs |
      When the case worker asks for "Start an intervention"
      Then it is refused: "A rescue or a protection from somebody begins only with the police among those who do it." (Policy III (identification))

  @R012c
  Rule: Policy III (identification)
    “Service providers who have identified victims of trafficking shall not rescue victims alone.”

    Scenario: A service provider does not rescue alone
      Given a case of an adult from Cambodia
      And a crisis whose risk was assessed
      And the case worker has written down "Plan an intervention"
        | Kind                       | protection               |
        | Who took part / Part taken | another service provider |
      When the case worker asks for "Start an intervention"
      Then it is refused: "A rescue or a protection from somebody begins only with the police among those who do it." (Policy III (identification))

  @R014a
  Rule: Policy III (crisis)
    “Any incident where a person's psychological or physical safety is in danger will require a crisis
    intervention.”

    Scenario: A danger is a crisis in a case that was closed, too
      Given a case of an adult from Cambodia
      And the case was closed as recovered
      When the case worker writes down "A crisis begins"
        | Kind | violence |
      Then it is possible
      And the case is open
      And the case worker is asked: "A crisis is answered at once by whoever is on call." (Policy III (crisis))

    Scenario: Who is not reached in a crisis is not given up
      Given a case of an adult from Cambodia
      And the case worker has written down "A crisis begins"
        | Kind | violence |
      When the case worker asks for "Close the case"
        | Reason | cannot be reached |
      Then it is refused: "No case ends because the person is not reached or does not cooperate while a crisis of theirs is open, and none while they are missing and sought; whoever died, or is proven to be no victim, is not kept in it. No file is erased meanwhile." (Policy III (crisis))

  @R014b
  Rule: Policy III (crisis)
    “For example, an individual with mental instability, such as suicidal tendencies, will mean a crisis
    intervention is required.”

    Scenario: A state of mind that is a danger is a crisis
      Given a case of an adult from Cambodia
      When the case worker writes down "A crisis begins"
        | Kind | state of mind |
      Then it is possible
      And the case worker is asked: "A crisis is answered at once by whoever is on call." (Policy III (crisis))

  @R014c
  Rule: Policy III (crisis)
    “A victim recently reintegrated back into their community who calls to notify service providers that their
    trafficker has appeared in the village also requires a immediate crisis intervention.”

    Scenario: A trafficker appears in the village after reintegration
      Given an adult from Cambodia lives with their own family on trial
      When the case worker writes down "A crisis begins"
        | Kind | the trafficker is near |
      Then it is possible
      And the case worker is asked: "A crisis is answered at once by whoever is on call." (Policy III (crisis))

  @R026
  Rule: Policy III (rescue)
    “Police may conduct raid/rescues to remove the victim from the trafficked situation in consultation with
    social workers to ensure that the victims are moved to a safe place and provided with necessary emergency
    assistance, such as shelter, food, medical and psychological care.”

    Scenario: A rescue without a safe place and what is needed there does not begin
      Given a case of an adult from Cambodia
      And a crisis whose risk was assessed
      And the case worker has written down "Plan an intervention"
        | Ready beforehand | food |
      When the case worker asks for "Start an intervention"
      Then it is refused: "A rescue begins when it is planned with social workers and a safe place, shelter, food, medical and psychological care are ready for the person." (Policy III (rescue))

    Scenario: With police, social affairs, shelter, food and care a rescue begins
      Given a case of an adult from Cambodia
      And a crisis whose risk was assessed
      And the case worker has written down "Plan an intervention"
      When the case worker asks for "Start an intervention"
      Then it is possible

  @R079
  Rule: Standards 7.2(c)
    “Prior to the crisis intervention a risk assessment, as outlined in point 6 of the process of case
    management, shall be appropriately implemented to reduce the likelihood of harm to the victim and service
    provider.”

    Scenario: An intervention whose risk nobody assessed does not begin
      Given a case of an adult from Cambodia
      And the case worker has written down "A crisis begins"
      And the case worker has written down "Plan an intervention"
      When the case worker asks for "Start an intervention"
      Then it is refused: "The risk of an intervention is assessed before it begins; in an emergency a reason takes its place." (Standards 7.2(c))

  @R081a
  Rule: Standards 7.2(f)
    “Crisis interventions shall be conducted in a safe and secure manner to minimize the likelihood of physical
    and mental trauma for the victim and others involved.”

    Scenario: An intervention that was not safe is kept, and marked
      Given a case of an adult from Cambodia
      And the case worker has written down "A crisis begins"
      When the case worker writes down "How an intervention went"
        | Was it safe? | partly |
      Then it is kept, and the file says that it broke: "An intervention is carried out safely for the person and everybody who takes part." (Standards 7.2(f))

  @R081b
  Rule: Standards 7.2(g)
    “During a crisis intervention victims shall be separated from suspects and contact between the victims and
    suspected perpetrators will be prevented.”

    Scenario: Suspects came near the person during an intervention
      Given a case of an adult from Cambodia
      And the case worker has written down "A crisis begins"
      When the case worker writes down "How an intervention went"
        | Kept apart from suspects? | no |
      Then it is kept, and the file says that it broke: "During an intervention the person is kept apart from suspects." (Standards 7.2(g))

  @R082
  Rule: Standards 7.2(h)
    “Persons interacting with the victim during and directly after the crisis intervention shall protect the
    victim's possessions.”

    Scenario: The person's things stayed behind in a rescue
      Given a case of an adult from Cambodia
      And the case worker has written down "A crisis begins"
      When the case worker writes down "How an intervention went"
        | Did the person keep their things? | no |
      Then it is kept, and the file says that it broke: "In an intervention nothing of the person’s is lost or left behind." (Standards 7.2(h))

    Scenario: Belongings that were counted without the person
      Given a case of an adult from Cambodia
      When the case worker writes down "List of the person’s things"
        | Counted with | a second worker |
      Then it is kept, and the file says that it broke: "Belongings are counted together with the person, pictured and receipted; where the person could not take part, it says why." (Standards 7.2(h))

    Scenario: Something that was listed does not come back
      Given a case of an adult from Cambodia
      And the case worker has written down "List of the person’s things"
      When the case worker writes down "The person’s things are given back"
        | Things / How many | 1 |
      Then it is kept, and the file says that it broke: "All that was listed comes back to the person, or is named as a discrepancy before; nothing is returned that was not listed." (Standards 7.2(h))

  @R083
  Rule: Standards 7.2(i)
    “Crisis interventions must be planned and carried out with the officials, especially in cooperation with
    police officers, social affair officials, NGO service providers, private service providers, and Embassy
    and/or immigration officials (in case of foreign victims).”

    Scenario: The embassy is said to plan along, and is not among those who do
      Given a case of an adult from Viet Nam
      And the case worker has written down "A crisis begins"
      When the case worker asks for "Plan an intervention"
        | Embassy or immigration | embassy |
      Then it is refused: "The plan of an intervention says which officials of the embassy or of immigration take part where the person is foreign, or why nobody does; whoever is said to take part stands among those who do." (Standards 7.2(i))
