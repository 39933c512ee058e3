import type { ClauseText } from '../types';
import type { ClauseNumber } from '../../model/clause';

export const clauses: Readonly<Record<ClauseNumber, ClauseText>> = {
  1: {
    title: 'Partijen',
    question: 'Wie werken samen, en wie tekent namens wie?',
    hint: 'Noem de namen van beide kanten en de functie van wie tekent.'
  },
  2: {
    title: 'Aanleiding',
    question: 'Waarom doen we dit samen?',
    hint: 'Schrijf op wat er in de wijk speelt en wat jullie bij elkaar bracht.'
  },
  3: {
    title: 'Gebied',
    question: 'Over welke straten gaat het?',
    hint: 'Noem de grens van het gebied. Zeg ook wat er niet bij hoort.'
  },
  4: {
    title: 'Einddoel',
    question: 'Wat willen we bereiken, en wanneer?',
    hint: 'Eén zin met een jaar is genoeg. Zet de stappen onderweg eronder.'
  },
  5: {
    title: 'Omgang',
    question: 'Hoe blijven we gelijkwaardig?',
    hint: 'Denk aan luisteren, op tijd delen wat er speelt en samen beslissen.'
  },
  6: {
    title: 'Rollen en taken',
    question: 'Wie doet wat, en wie niet?',
    hint: 'Noem functies, geen namen. Zo blijft het kloppen als iemand weggaat.'
  },
  7: {
    title: 'Beslissen en mandaat',
    question: 'Wie mag waarover beslissen?',
    hint: 'Een mandaat is de ruimte om namens anderen te beslissen. Schrijf op hoe ver die gaat.'
  },
  8: {
    title: 'Lokaal eigenaarschap',
    question: 'Waar krijgt de wijk zelf iets over te zeggen?',
    hint: 'Zeg per besluit wie nu beslist, wie later en vanaf welke dag.'
  },
  9: {
    title: 'Geld en uren',
    question: 'Hoeveel geld en tijd is er, en van wie?',
    hint: 'Noem bedragen en uren. Schrijf ook op wat er nog ontbreekt.'
  },
  10: {
    title: 'Kennis en hulp',
    question: 'Welke hulp krijgt het initiatief?',
    hint: 'Noem de hulp, wie die geeft en wie het overneemt bij ziekte.'
  },
  11: {
    title: 'Opgroeirecht',
    question: 'Hoe krijgt het initiatief tijd en ruimte om te groeien?',
    hint: 'Opgroeirecht is het recht om te leren, ook als iets eerst niet lukt.'
  },
  12: {
    title: 'Contact en overleg',
    question: 'Wie belt wie, en hoe vaak spreken we elkaar?',
    hint: 'Noem voor elke kant één vast contact en een vervanger.'
  },
  13: {
    title: 'Communicatie',
    question: 'Wie vertelt wat aan de wijk, de pers en de raad?',
    hint: 'Spreek af wat jullie samen vertellen, en wat elk apart mag zeggen.'
  },
  14: {
    title: 'Informatie en privacy',
    question: 'Welke gegevens delen we wel en niet?',
    hint: 'Deel zo weinig mogelijk over mensen. Spreek af wanneer je het wist.'
  },
  15: {
    title: 'Planning en keuzemomenten',
    question: 'Wanneer kiezen we: doorgaan, aanpassen of stoppen?',
    hint: 'Zet bij elk moment een datum en wie er dan kiest.'
  },
  16: {
    title: 'Evaluatie en bijstellen',
    question: 'Wanneer kijken we terug, en hoe passen we dit aan?',
    hint: 'Een half jaar is een goede tijd. Zet de eerste dag er al in.'
  },
  17: {
    title: 'Meningsverschil',
    question: 'Wat doen we als we het niet eens zijn?',
    hint: 'Begin bij een gesprek met z’n tweeën. Spreek af wie jullie daarna vragen.'
  },
  18: {
    title: 'Looptijd, aansprakelijkheid en stoppen',
    question: 'Hoe lang geldt dit, wie is waarvoor verantwoordelijk, en hoe stoppen we netjes?',
    hint: 'Samen stoppen is ook een goede uitkomst. Spreek af wat er dan gebeurt met geld en gegevens.'
  }
};
