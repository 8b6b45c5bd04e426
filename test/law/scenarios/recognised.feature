Feature: Who is a victim, and how old somebody is
  Policy I and III, Standards 6.11(e) and 7.1: where it is not clear, a person is a victim, and a child.

  @R002a
  Rule: Policy I (stages)
    “Human trafficking occurs in three stages: the recruitment, transportation and exploitation of
    individuals.”

    Scenario: A victim is not confirmed while it is not known how they were brought there
      Given a case of an adult from Cambodia
      When the case worker asks for "Determination: victim or not"
        | State                                  | victim, confirmed |
        | Stages of trafficking / Recruitment    | yes               |
        | Stages of trafficking / Transportation | not known         |
        | Stages of trafficking / Exploitation   | yes               |
      Then it is refused: "A victim is confirmed only when recruitment, transportation and exploitation are all present; otherwise the person stays a presumed victim." (Policy I (stages))

  @R002b
  Rule: Policy III (identification)
    “The three key factors that need to be present for a person to be identified as a victim of human
    trafficking are recruitment, transportation and exploitation.”

    Scenario: A victim is not confirmed without a word on the three factors
      Given a case of an adult from Cambodia
      When the case worker asks for "Determination: victim or not"
        | State | victim, confirmed |
      Then it is refused: "A victim is confirmed only when recruitment, transportation and exploitation are all present; otherwise the person stays a presumed victim." (Policy III (identification))

  @R013a
  Rule: Policy III (presumption of victim)
    “If there is inconclusive evidence on whether a person identified is victim, it should be assumed that the
    individual is a victim.”

    Scenario: Without evidence nobody is said to be no victim
      Given a case of an adult from Cambodia
      When the case worker asks for "Determination: victim or not"
        | State | not a victim |
      Then it is refused: "That somebody is not a victim is proposed only with evidence, and an answer to each of the three stages." (Policy III (presumption of victim))

    Scenario: A case is not closed as that of no victim while nobody has shown it
      Given a case of an adult from Cambodia
      And the person, the family and the community were prepared for the closing
      And the case worker has written down "Ask the person whether the case may end"
      When the case worker asks for "Close the case"
        | Reason | not a victim |
      Then it is refused: "A case ends because the person is no victim only where two organisations found conclusive evidence and no organisation says otherwise." (Policy III (presumption of victim))

    Scenario: The answers of a screening are not talked down
      Given a truck of which 2 people were declared; 1 men, 1 women and 0 children were counted
      When the intake officer says of a person with three signs of trafficking that there are none
      Then it is kept, and the arrival says that it broke: "Where it is ambiguous whether a person is a victim, the person is treated as one." (Policy III (presumption of victim))

  @R013b
  Rule: Policy III (presumption of victim)
    “This individual should have their rights respected and access to services in the same way as persons that
    are absolutely known to be victims of human trafficking.”

    Scenario: Whoever is only presumed to be a victim has every service
      Given a case of an adult from Viet Nam who speaks Vietnamese
      When the case worker asks for "Determination: victim or not"
        | State | presumed victim |
      Then it is possible
      And the services that the person is entitled to are the same as before

  @R013c
  Rule: Standards 7.1(c)
    “In cases where it is ambiguous whether an individual is a victim or not, the individual shall be treated
    as a victim and provided with appropriate support and services until there is conclusive evidence
    indicating otherwise.”

    Scenario: Two people of one organisation do not say that somebody is no victim
      Given a case of an adult from Cambodia
      And the case worker has written down "Determination: victim or not"
        | State                                  | not a victim    |
        | What shows it                          | joint interview |
        | Stages of trafficking / Recruitment    | no              |
        | Stages of trafficking / Transportation | no              |
        | Stages of trafficking / Exploitation   | no              |
      When the supervisor asks for "Answer as the second person"
      Then it is refused: "That somebody is not a victim counts only when a second person of another organisation has approved it." (Standards 7.1(c))

    Scenario: A truck is not closed while somebody was not asked
      Given a truck of which 2 people were declared; 1 men, 1 women and 0 children were counted
      And an adult of the truck was logged and screened
      And an adult of the truck was logged
      When the shift lead closes the truck
      Then it is refused: "A batch closes only when every person in it is screened, or a reason says why somebody is not." (Standards 7.1(c))

    Scenario: A truck with people on it is not taken back
      Given a truck of which 2 people were declared; 1 men, 1 women and 0 children were counted
      And an adult of the truck was logged
      When the shift lead takes the truck back
      Then it is refused: "A batch is taken back only while nobody stands in it: whoever was logged is seen to first." (Standards 7.1(c))

  @R071a
  Rule: Standards 6.11(e)
    “When it is ambiguous whether a victim is a child or an adult it is to be assumed that the victim is a
    child and freedom of movement can be restricted in line with the above standard.”

    Scenario: Whose age is not known is not made an adult by a word
      Given a case of a person whose age is not known from Viet Nam
      When the case worker asks for "Age"
        | Age / Date of birth | 1990     |
        | What shows it       | not said |
      Then it is refused: "Where it is ambiguous whether a person is a child or an adult, the person is treated as a child; an adult needs evidence." (Standards 6.11(e))

  @R071b
  Rule: Standards 7.1(d)
    “A victim whose age is uncertain but could potentially be a child shall be treated as a child”

    Scenario: An interview alone makes nobody an adult
      Given a case of a person whose age is not known from Viet Nam
      When the case worker asks for "Age"
        | Age / Date of birth | 1990      |
        | What shows it       | interview |
      Then it is refused: "Documents may determine an age, before any interview; neither an interview nor a paper that was found to be another person’s makes an adult of a child." (Standards 7.1(d))

    Scenario: A birth certificate says how old somebody is
      Given a case of a person whose age is not known from Viet Nam
      When the case worker asks for "Age"
        | Age / Date of birth | 1990              |
        | What shows it       | birth certificate |
      Then it is possible

    Scenario: A sheet does not call an adult whom it says to be born in 2015
      Given nobody has a case yet
      When the case worker proposes a handover of an adult over a sheet that says born in 2015
      Then it is refused: "A sheet says nothing of the person that cannot be true beside what else it says: no adult over the birth year of a child, no child over that of an adult." (Standards 7.1(d))

  @R073a
  Rule: Standards 7.1(a)
    “A safe space for conducting the interview shall be ensured.”

    Scenario: An interview in a place that was not safe is kept, and marked
      Given a case of an adult from Cambodia
      When the case worker writes down "Identification interview"
        | Setting / The place is safe and private | no |
      Then it is kept, and the file says that it broke: "An interview begins only in a safe space, without suspects, and after a support person was offered." (Standards 7.1(a))

  @R073b
  Rule: Standards 7.1(b)
    “Service providers must ensure there is no direct contact between the victim and suspects or
    perpetrators.”

    Scenario: An interview with a suspect nearby
      Given a case of an adult from Cambodia
      When the case worker writes down "Identification interview"
        | Setting / No suspect is near | no |
      Then it is kept, and the file says that it broke: "An interview begins only in a safe space, without suspects, and after a support person was offered." (Standards 7.1(b))

  @R075
  Rule: Standards 7.1(f)
    “The victim identification interview shall not commence until critical medical and psychological recovery
    services have been delivered.”

    Scenario: An interview before the doctor came
      Given a case of an adult from Cambodia
      And the case worker has written down "What the person needs now"
        | Needs | doctor |
      When the case worker writes down "Identification interview"
        | Needs met before | food; water |
      Then it is kept, and the file says that it broke: "A screening interview begins only after critical medical and psychological care was given." (Standards 7.1(f))

  @R076
  Rule: Standards 7.1(g)
    “The victim identification interview shall be kept as brief as possible by limiting questions to essential
    information, such as name, age, address or place of birth, perceived threats to safety, and the immediate
    needs of the victims.”

    Scenario: The interview of identification has room for five questions
      Given a case of an adult from Cambodia
      When the case worker looks at "Identification interview"
      Then "Asked about" can only be: who the person is; age; where the person is from; threats; immediate needs

  @R077
  Rule: Standards 7.1(h)
    “The victims shall be given the opportunity to have a support person with them throughout the victim
    identification process.”

    Scenario: An interview to which no support person could come
      Given a case of an adult from Cambodia
      When the case worker writes down "Identification interview"
        | Setting / Support was offered | no |
      Then it is kept, and the file says that it broke: "An interview begins only in a safe space, without suspects, and after a support person was offered." (Standards 7.1(h))
