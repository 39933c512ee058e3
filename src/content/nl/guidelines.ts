import type { GuidelineTexts } from '../guidelineTypes';

export const phases = {
  voor: 'Vóór de samenwerking',
  start: 'Bij totstandkoming van de samenwerking',
  tijdens: 'Tijdens de samenwerking',
  tip: 'Tips'
} satisfies GuidelineTexts['phases'];

export const states = {
  notStarted: 'nog niet begonnen',
  begun: 'begonnen',
  oneSide: 'één kant ingevuld',
  bothSides: 'beide kanten ingevuld',
  agreed: 'samen vastgesteld',
  reviewAgain: 'opnieuw bekijken',
  notApplicable: 'niet van toepassing'
} satisfies GuidelineTexts['states'];

export const guidelines = {
  'voor-1': {
    title: 'Ontwikkel een visie op het belang van samenwerken met bewoners',
    why: 'Wie weet waarom hij samenwerkt, houdt het langer vol. Als beide kanten hun reden kennen, snappen ze elkaar beter.',
    how: 'Elke kant geeft antwoord op drie vragen. Lees de antwoorden daarna aan elkaar voor in een gesprek.',
    done: 'Beide kanten hebben de drie vragen beantwoord. Er is een dag gekozen om ze opnieuw te bekijken.'
  },
  'voor-2': {
    title: 'Ontwikkel een visie op de eigen rol in de warmtetransitie',
    why: 'In de warmtetransitie kan de gemeente veel rollen kiezen, van loslaten tot regels maken. Het initiatief merkt die rol, en merkt soms iets anders.',
    how: 'De gemeente kiest per onderwerp een trede. Het initiatief zegt welke trede het ervaart of wil. Maak van een verschil een agendapunt.',
    done: 'Bij elk onderwerp hebben beide kanten gekozen. Elk verschil is uitgelegd of staat op een agenda.'
  },
  'voor-3': {
    title: 'Zet een structuur voor ondersteuning op',
    why: 'Vrijwilligers hebben hulp nodig die er gewoon is. Dan gaat hun tijd naar de wijk en niet naar zoeken.',
    how: 'Schrijf op welke hulp nodig is en welke hulp er is. Zet erbij wie het contact is en wie vervangt.',
    done: 'Contact en vervanger zijn bekend. Elke vraag om hulp is geregeld, afgewezen met een reden, of heeft een dag.'
  },
  'voor-4': {
    title: 'Neem een actieve uitnodigende houding aan naar initiatieven',
    why: 'Niet elke groep weet de gemeente te vinden. Een uitnodiging en een snel antwoord maken het verschil.',
    how: 'Houd bij wie is uitgenodigd en wat het antwoord was. Het initiatief zegt of het zich welkom voelde.',
    done: 'Minstens één uitnodiging is opgevolgd en het initiatief heeft gezegd hoe welkom het zich voelde.'
  },
  'voor-5': {
    title: 'Toon lef, durf te leren',
    why: 'Iets nieuws lukt niet altijd de eerste keer. Wie vooraf zegt wat mag misgaan, durft te leren.',
    how: 'Schrijf een proef op: wat proberen we, en wat mag misgaan? Beide kanten schrijven na afloop een les op.',
    done: 'Eén proef is afgerond met een les van beide kanten.'
  },
  'start-1': {
    title: 'Zorg voor een gedeeld beeld van het einddoel',
    why: 'Veel ruzies gaan over een doel dat nooit is uitgesproken. Met één zin weten jullie waar jullie naartoe gaan.',
    how: 'Elke kant schrijft eerst alleen een eigen beeld. Laat ze daarna samen zien, en maak er één zin van met een jaar en tussenresultaten.',
    done: 'Beide kanten zijn akkoord met de zin. Er staat een jaar bij en er zijn minstens twee tussenresultaten.'
  },
  'start-2': {
    title: 'Ontwikkel samen een samenwerkings\u00adovereenkomst',
    why: 'Op papier zie je pas of je hetzelfde bedoelt. Een overeenkomst geeft houvast als mensen weggaan.',
    how: 'Schrijf op wat erin moet staan, en wat niet. Maak daarna per artikel samen de tekst.',
    done: 'Elk gekozen artikel heeft akkoord van beide kanten. Er is een getekende versie en een dag voor de evaluatie.'
  },
  'start-3': {
    title: 'Zet met elkaar sociale structuren in, zoals clubs en verenigingen',
    why: 'Mensen vertrouwen wie ze al kennen. Een club of school bereikt buren die nooit naar een avond komen.',
    how: 'Maak een lijst van clubs en verenigingen. Zet erbij wie ze kent, wat ze kunnen en welke activiteit er komt.',
    done: 'Er staan minstens drie clubs met iemand die ze kent. Van één activiteit is opgeschreven hoe het ging.'
  },
  'start-4': {
    title: 'Bied ruimte voor lokaal eigenaarschap',
    why: 'Wie mag meebeslissen, zet zich in. Het moet wel duidelijk zijn waarover, en vanaf wanneer.',
    how: 'Schrijf op welke besluiten er zijn. Zet erbij wie nu beslist en wie later, en hoeveel ruimte er is.',
    done: 'Bij elk besluit is afgesproken wie beslist en vanaf wanneer, of er staat een uitgelegd “nee”.'
  },
  'start-5': {
    title: 'Organiseer capaciteit, budget en kennis bij gemeente én initiatief',
    why: 'Een goed plan loopt vast zonder mensen, geld of kennis. Samen zie je eerder wat er mist.',
    how: 'Schrijf per soort op wat nodig is en wat elke kant heeft. Kies voor elk tekort wie het oplost en wanneer.',
    done: 'Elk tekort heeft iemand en een dag, of beide kanten nemen het bewust zo aan.'
  },
  'tijdens-1': {
    title: 'Onderhoud de relatie en let op het opgroeirecht',
    why: 'Een relatie koelt af als niemand belt. Met een vast ritme en vaste mensen blijft het vertrouwen.',
    how: 'Spreek af hoe vaak jullie elkaar spreken. Noem aan elke kant wie de relatie bewaakt, en kijk hoe de sfeer gaat.',
    done: 'De gesprekken volgen het ritme. Aan beide kanten bewaakt iemand de relatie.'
  },
  'tijdens-2': {
    title: 'Wees open en transparant over belangen, wensen en drijfveren',
    why: 'Achter een mening zit een belang. Als je dat kent, vind je makkelijker een oplossing voor allebei.',
    how: 'Maak kaartjes: wat vind je, waarom is dat belangrijk, en waar ligt je grens? Kies zelf wat je deelt.',
    done: 'Elke kant deelt minstens drie kaartjes. Elk belang dat botst heeft een vervolg.'
  },
  'tijdens-3': {
    title: 'Vul je rol bij verschillende soorten initiatieven en fasen flexibel in',
    why: 'Een startende groep heeft iets anders nodig dan een coöperatie. De rol van de gemeente groeit mee.',
    how: 'Schrijf bij elke fase op welke rol de gemeente kiest. Het initiatief zegt welke rol het merkt.',
    done: 'Bij de fase van nu hebben beide kanten de rol opgeschreven.'
  },
  'tijdens-4': {
    title: 'Let op dialoogvaardigheden en het belang van goede sociale omgang/soft skills',
    why: 'Hoe je praat bepaalt of de ander luistert. Twee minuten terugkijken helpt meer dan een cursus.',
    how: 'Beantwoord na een gesprek een paar vragen, alleen voor jezelf. Kies één ding om te oefenen.',
    done: 'Je hebt teruggekeken na het laatste gesprek. Dit blijft op dit toestel.'
  },
  'tip-1': {
    title: 'Stuur op proces, niet op project',
    why: 'Een project is af, maar de wijk nog niet. Kijk daarom of een resultaat helpt bij het einddoel.',
    how: 'Koppel afspraken aan tussenresultaten, en tussenresultaten aan het einddoel. Wat los staat, zie je meteen.',
    done: 'Elk tussenresultaat hoort bij het einddoel, en beide kanten schreven op hoe het helpt.'
  },
  'tip-2': {
    title: 'Omarm diversiteit en eigenheid',
    why: 'Elke wijk heeft een eigen verhaal. Wie dat kent, spreekt de taal van de buurt.',
    how: 'Schrijf samen het DNA van de wijk op. Noem ook groepen die nog niet zijn gehoord, en bedenk een actie.',
    done: 'Beide kanten schreven mee. Elke groep die nog niet is gehoord heeft een actie.'
  },
  'tip-3': {
    title: 'Faciliteer het opgroeirecht',
    why: 'Opgroeirecht is tijd en ruimte om te groeien. Ook als een initiatief stopt, blijven de lessen.',
    how: 'Zet stappen op de groeilijn: wat lukt al, welke hulp is nodig? Een stap terug of opzij is heel gewoon.',
    done: 'De volgende stap en de hulp zijn afgesproken, of de lessen zijn bewaard.'
  },
  'tip-4': {
    title: 'Groei toe naar heldere afspraken',
    why: 'Afspraken groeien in een reeks gesprekken. Elk gesprek heeft een eigen vraag.',
    how: 'Plan de reeks: eerst kennismaken, dan verwachtingen en rollen. Kijk elk half jaar samen terug.',
    done: 'Het startgesprek en de gesprekken over verwachtingen en rollen zijn geweest. De volgende evaluatie staat gepland.'
  },
  'tip-5': {
    title: 'Organiseer de gelijkwaardigheid',
    why: 'Gelijkwaardig ben je niet vanzelf: de een heeft geld en macht, de ander de buurt. Praat erover, dan blijft het in balans.',
    how: 'Noem aan beide kanten wie de relatie bewaakt. Bespreek wie doet, beslist en wacht, en bereid samen een ambassadeursmoment voor.',
    done: 'Beide kanten hebben een relatiebeheerder, de balans is besproken en er is één ambassadeursmoment voorbereid.'
  }
} satisfies GuidelineTexts['guidelines'];
