import type { Content } from '../types';

export const conversationTypes = {
  start: {
    title: 'Startgesprek',
    description: 'Kies dit als je elkaar leert kennen en samen het proces schetst.',
    questions: [
      'Wie zijn we en waarom doen we mee?',
      'Wat gebeurt er al in de wijk?',
      'Wat staat vast en waar is nog ruimte?',
      'Hoe ziet het proces eruit?',
      'Wie is aan elke kant het vaste contact?',
      'Hoe vaak spreken we elkaar, en wanneer kan iedereen?',
      'Wat is onze eerste stap?'
    ]
  },
  expectations: {
    title: 'Verwachtingen',
    description: 'Kies dit als je wilt weten wat je van elkaar verwacht, en wat niet.',
    questions: [
      'Wat verwacht je van de ander?',
      'Wat kan de ander van jou verwachten?',
      'Wat kun je niet beloven?',
      'Hoeveel tijd heb je per maand?',
      'Welke verwachting verrast je?',
      'Wanneer is de samenwerking voor jou geslaagd?'
    ]
  },
  roles: {
    title: 'Rollen en rolverdeling',
    description: 'Kies dit als je wilt afspreken wie wat doet en wie waarover beslist.',
    questions: [
      'Welke taken zijn er tot de volgende stap?',
      'Wie trekt een taak, wie helpt, wie moet het weten?',
      'Welke rol kiest de gemeente nu, en waarom?',
      'Namens wie praat het initiatief?',
      'Wie beslist, en hoe lang duurt dat?',
      'Welke taak is te zwaar voor vrijwilligers?',
      'Wanneer bekijken we de rollen opnieuw?'
    ]
  },
  endGoal: {
    title: 'Einddoel',
    description: 'Kies dit als je één beeld wilt van waar je samen naartoe gaat.',
    questions: [
      'Hoe ziet de wijk eruit als het is gelukt?',
      'Wat moet voor bewoners goed geregeld zijn?',
      'Wanneer willen we daar zijn?',
      'Wat hoort niet bij ons doel?',
      'Waar denken we verschillend over?',
      'Welke tussenresultaten helpen ons?',
      'Kunnen we ons doel in één zin zeggen?'
    ]
  },
  interests: {
    title: 'Belangen, wensen en drijfveren',
    description: 'Kies dit als je wilt begrijpen waarom iets belangrijk is voor de ander.',
    questions: [
      'Wat wil je?',
      'Waarom is dat belangrijk voor jou?',
      'Wat heeft je achterban, bestuur of raad nodig?',
      'Waar maak je je zorgen over?',
      'Waar ligt je grens?',
      'Welke belangen delen we?',
      'Welke oplossing helpt ons allebei?'
    ]
  },
  commitments: {
    title: 'Afspraken',
    description: 'Kies dit als het tijd is om vast te leggen wie wat doet, en wanneer.',
    questions: [
      'Wat spreken we af?',
      'Wie doet het en wanneer is het klaar?',
      'Wat is nodig: tijd, geld, kennis, ruimte?',
      'Welke afspraak hoort in de overeenkomst?',
      'Wie moet nog akkoord geven?',
      'Wat doen we als het niet lukt?'
    ]
  },
  evaluation: {
    title: 'Evaluatie',
    description: 'Kies dit elk half jaar, of als er iets of iemand verandert.',
    questions: [
      'Wat ging goed?',
      'Waar verschillen onze scores, en waarom?',
      'Welke afspraken lukten niet? Hoe kwam dat?',
      'Past de rol van de gemeente nog?',
      'Krijgt het initiatief ruimte om te groeien?',
      'Wat veranderen we in de overeenkomst?',
      'Wat doen we vanaf nu anders?'
    ]
  },
  tension: {
    title: 'Spanningsgesprek',
    description: 'Kies dit als er iets schuurt en je er rustig samen over wilt praten.',
    questions: [
      'Wat is er gebeurd? Noem alleen feiten.',
      'Wat deed dat met jou?',
      'Wat hoor je de ander zeggen?',
      'Welk belang zit hieronder?',
      'Wat heb je nodig om verder te gaan?',
      'Wat doen we nu meteen?',
      'Willen we hulp van iemand anders?',
      'Wanneer praten we hier weer over?'
    ]
  },
  closing: {
    title: 'Afsluiting en lessen',
    description: 'Kies dit als de samenwerking klaar is of stopt, en je de lessen wilt bewaren.',
    questions: [
      'Wat hebben we samen bereikt?',
      'Wat lukte niet, en waarom?',
      'Wat doen we een volgende keer anders?',
      'Welke les geven we door?',
      'Wat doen we met geld, spullen en gegevens?',
      'Hoe vertellen we het aan de wijk?',
      'Hoe bedanken we elkaar?'
    ]
  },
  neighbourhoodMeeting: {
    title: 'Wijkbijeenkomst',
    description: 'Kies dit voor een avond met de wijk, waar je vooral luistert en opschrijft.',
    questions: [
      'Waar gaat het vanavond over?',
      'Welke vragen zijn er?',
      'Waar maken mensen zich zorgen over?',
      'Welke ideeën zijn er?',
      'Wat zeggen we toe, en hoe hoort de wijk ervan?'
    ]
  }
} satisfies Content['conversationTypes'];
