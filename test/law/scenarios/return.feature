Feature: Going home
  Policy IV and VI.b, Standards 6.11(a): nobody goes against their no, and both sides know before.

  @R029
  Rule: Policy IV (freedom of movement)
    “The right to freedom of movement which refers to the right of the victim to live and move with freedom
    within their country of citizenship and to be repatriated if outside their country of citizenship.”

    Scenario: A person who has said no to returning is not handed over
      Given a case of an adult from Viet Nam
      And the person was told all that a decision on "returning home" is about, days ago
      And the case worker has written down "A decision about the person’s life"
        | About  | returning home |
        | Answer | leave it       |
      When the case worker proposes the handover home
      Then it is refused: "Nobody is brought home against their no: the last word in the person’s file counts at every step of a handover." (Policy IV (freedom of movement))

    Scenario: A person who has decided to go home is handed over
      Given a case of an adult from Viet Nam
      And the person was told all that a decision on "returning home" is about, days ago
      And the case worker has written down "A decision about the person’s life"
        | About | returning home |
      When the case worker proposes the handover home
      Then it is possible

  @R154
  Rule: Policy VI.b
    “Before and during the process of repatriation, information needs to be delivered to the relevant
    stakeholders in the receiving countries.”

    Scenario: A person who left before the other side was told
      Given a handover to Viet Nam whose day is fixed, of which the other side was not told
      When the sending side says that the person has left
      Then it is kept, and the handover says that it broke: "Nobody departs before the receiving country was told and has acknowledged it, or a reason says why not." (Policy VI.b)

    Scenario: One organisation alone does not let a person leave untold
      Given a handover to Viet Nam whose day is fixed, of which the other side was not told
      When one organisation of the sending side says that the person has left all the same
      Then it is refused: "Two people of two organisations let somebody leave before the receiving country has acknowledged it, for the same reason." (Policy VI.b)

    Scenario: A person leaves after the other side answered
      Given a handover to Viet Nam whose day is fixed, of which the other side was told
      When the sending side says that the person has left
      Then it is possible

    Scenario: A handover is not confirmed while nobody has said that the person has their belongings
      Given a handover to Viet Nam on the way, of whose checklist nobody has answered: "Belongings and valuables are listed and are in the person’s hands."
      When the sending side confirms the minutes
      Then it is refused: "An act of a handover is done only when every required checklist item that guards it is done, or stands as missing because an adult is in danger and both sides hurry." (Policy VI.b)

    Scenario: One organisation does not confirm for both sides
      Given a handover to Viet Nam on the way, confirmed by the sending side
      When the organisation that has confirmed for the sending side confirms for the other side too
      Then it is refused: "A handover is complete only when both sides confirm: two people of two organisations, each for its own side." (Policy VI.b)

    Scenario: A sheet says by which document the person is known, or why not
      Given nobody has a case yet
      When the case worker proposes a handover over a sheet without the document
      Then it is refused: "A handover is proposed and confirmed only over a sheet that says all that its corridor requires of the person, or says with a reason that it is unknown." (Policy VI.b)

    Scenario: A mission arranges returns to the country that it speaks for
      Given nobody has a case yet
      When the case worker proposes a handover through a mission that does not speak for the country
      Then it is refused: "Where the person’s country has no desk here, the return is arranged with a mission, or an international organisation, that the directory holds as speaking for that country, and that is not the one that proposes." (Policy VI.b)

    Scenario: The side that proposed does not fix the day alone
      Given a handover to Viet Nam that the sending side has proposed, its checklist answered
      When the sending side fixes the day 40 days ahead
      Then it is refused: "A date is fixed by two acts: one side proposes, the other accepts." (Policy VI.b)

    Scenario: A day that leaves no time to tell those who have to know
      Given a handover to Viet Nam that the sending side has proposed, its checklist answered
      When the receiving side fixes the day tomorrow
      Then it is refused: "A day is fixed so that whoever has to be told before it can be told in time, or a reason says why it hurries." (Policy VI.b)

    Scenario: An item of the checklist is answered by its side
      Given a handover to Viet Nam that the sending side has proposed
      When the receiving side answers "The person’s trafficking status is stated as the sender believes it, decided by whom and when.": done
      Then it is refused: "A checklist item is answered by the side it belongs to; what the records themselves show is ticked by nobody." (Policy VI.b)

    Scenario: A required item is not waved through
      Given a handover to Viet Nam that the sending side has proposed
      When the sending side answers "Belongings and valuables are listed and are in the person’s hands.": not applicable
      Then it is refused: "A required item is done or missing; it is not applicable only where its condition does not hold, and every answer but done gives its reason." (Policy VI.b)

    Scenario: An address is verified by a second source
      Given a handover to Viet Nam, the address of the person known from one source
      When the sending side answers "The person’s address is verified with a second source.": done
      Then it is refused: "The sending side says that an address is verified only when two sources of the file say the same; the mission is a second source itself." (Policy VI.b)

  @R067
  Rule: Standards 6.11(a)
    “Each foreign victim has the right to prompt repatriation with humane treatment to their country of
    origin.”

    Scenario: Nobody is sent to a country that is not theirs
      Given a case of an adult from Viet Nam
      When the case worker writes down "Journey home"
        | Went to another country without a handover / To which country    | Malaysia    |
        | Went to another country without a handover / How the person went | another way |
      Then it is kept, and the file says that it broke: "A return without a handover leads to the person’s own country, or to one that may be theirs." (Standards 6.11(a))
