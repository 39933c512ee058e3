import type { GuidelineWords } from '../exampleGuidelines';

const pictures = {
  municipality:
    'Elk huis is warm zonder gas. Iedereen kan de rekening betalen, en de straat ging maar één keer open.',
  initiative: 'De warmte is van de wijk. We beslissen mee over de prijs en niemand hoeft te verhuizen.'
};

export const exampleGuidelines: GuidelineWords = {
  vision: {
    all: {
      whyMunicipality: 'Bewoners weten wat hier werkt. Zonder hen maken wij een plan dat niemand wil.',
      whyInitiative: 'Wij kunnen de straat niet openbreken. De gemeente kent de regels en heeft het geld.',
      yieldsMunicipality: 'Een plan waar de wijk zelf achter staat, en maar één keer graven.',
      yieldsInitiative: 'Warme huizen, een eerlijke prijs en buren die elkaar kennen.',
      otherwiseMunicipality: 'Dan komt er een plan van bovenaf en gaan de gordijnen dicht.',
      otherwiseInitiative: 'Dan kiest iedereen voor zichzelf. Wie weinig geld heeft, blijft achter.',
      agendaQuestion: 'Waarom werken we samen? We lezen elkaar onze antwoorden voor.',
      agendaAnswer: 'Voorgelezen. We willen allebei dat niemand achterblijft.'
    }
  },
  roleView: {
    source: {
      reasonMunicipality: 'De wijk zoekt de bron. Wij betalen het onderzoek naar het kanaal.',
      reasonInitiative: 'Wij vragen de buren wat ze willen. De gemeente helpt met cijfers.'
    },
    money: {
      reasonMunicipality: 'Het is geld van iedereen. De raad wil weten waar het heen gaat.',
      reasonInitiative: 'Geef ons een vast bedrag per jaar. Dan kunnen wij zelf kiezen.',
      agendaQuestion: 'Wie beslist over het geld van de wijk?'
    },
    communication: {
      reasonMunicipality: 'Wij maken de brief mogelijk en lezen mee. De raad hoort het van ons.',
      reasonInitiative: 'Wij vertellen het nieuws in de wijk. Help ons met drukken en vertalen.',
      explanation: 'De raad en de krant zijn voor de gemeente, de wijk is voor ons. Dat past.'
    },
    planning: {
      reasonMunicipality: 'De planning van het riool ligt vast. Daar moet iedereen zich aan houden.',
      reasonInitiative: 'De gemeente mag de leiding nemen, maar niet alles vooraf vastleggen.'
    }
  },
  supportNeed: {
    hall: {
      what: 'Een zaal voor de wijkavonden',
      offeredMunicipality: 'Wij betalen zes avonden zaal en koffie.',
      neededInitiative: 'Een zaal voor zeventig mensen, op een doordeweekse avond.',
      contact: 'Wijkmanager',
      substitute: 'Programmamanager'
    },
    translation: {
      what: 'Brieven in meer talen',
      offeredMunicipality: 'Wij laten elke uitnodiging vertalen in drie talen.',
      neededInitiative: 'De tekst moet een week voor de avond klaar zijn.',
      contact: 'Communicatieadviseur',
      substitute: 'Wijkmanager'
    },
    money: {
      what: 'Een vast budget per jaar',
      offeredMunicipality: 'Ik schrijf een voorstel voor de raad.',
      neededInitiative: 'Geld waar we een heel jaar op kunnen rekenen.',
      contact: 'Projectleider',
      substitute: 'Programmamanager'
    },
    quotes: {
      what: 'Hulp bij het nakijken van offertes',
      offeredMunicipality: 'Wij mogen geen bedrijf boven een ander kiezen.',
      neededInitiative: 'Iemand die met ons naar drie offertes kijkt.',
      reason: 'De gemeente moet alle bedrijven gelijk behandelen. Het energieloket kan dit wel doen.'
    }
  },
  outreach: {
    tenants: {
      group: 'Huurders in de flats aan het kanaal',
      how: 'Een middag met koffie in de hal van de flat.',
      by: 'Wijkmanager',
      answer: 'Ze willen meepraten, als het ook over de huur gaat.'
    },
    parents: {
      group: 'Ouders van de basisschool',
      how: 'Een kaartje mee in de schooltas, en een praatje op het plein.',
      by: 'Wijkmanager'
    }
  },
  experiment: {
    pump: { what: 'Drie huizen in één straat delen samen een warmtepomp.' },
    budget: { what: 'Het initiatief beheert één jaar zelf het geld voor de avonden.' }
  },
  endGoalPicture: {
    municipality: { picture: pictures.municipality },
    initiative: { picture: pictures.initiative }
  },
  endGoal: {
    all: {
      pictureMunicipality: pictures.municipality,
      pictureInitiative: pictures.initiative,
      sentence:
        'De Lindewijk gaat van het gas af met warmte die iedereen kan betalen, en de wijk beslist mee.'
    }
  },
  milestone: {
    attics: {
      what: 'Honderd warme zolders',
      helpsMunicipality: 'Een warm huis heeft minder warmte nodig. Dan is elke bron goedkoper.'
    },
    source: {
      what: 'Eén gekozen bron van warmte',
      helpsMunicipality: 'Pas als de bron vaststaat, kunnen we samen met het riool graven.'
    },
    members: { what: 'Een groep met leden die mag tekenen' }
  },
  agreementWishes: {
    all: {
      inInitiative:
        'Nieuws komt eerst in de wijk. Wij krijgen een vast budget en mogen stap voor stap groeien.',
      outInitiative:
        'Geen boete als een vrijwilliger iets niet haalt. We beloven ook niet dat iedereen meedoet.'
    }
  },
  clause: {
    reason: {
      textMunicipality:
        'Wij willen een plan waar de wijk zelf achter staat. Dan hoeft de straat maar één keer open.',
      textInitiative: 'Wij willen meebeslissen over onze eigen huizen en onze eigen straat.',
      text: 'De wijk en de gemeente gaan samen van het aardgas af. Bewoners kennen de wijk, de gemeente kent de regels en heeft geld.'
    },
    area: { text: 'Het gaat over de Lindewijk: alle straten tussen het kanaal en de Boog.' },
    goal: {
      text: 'De Lindewijk gaat van het gas af met warmte die iedereen kan betalen, en de wijk beslist mee.'
    },
    equals: {
      textMunicipality: 'Wij leggen plannen eerst aan Lindewarm voor. Daarna gaan ze naar de raad.',
      textInitiative: 'We vragen eerst waarom iemand iets wil. Pas daarna zeggen we wat we ervan vinden.'
    },
    money: {
      textMunicipality: 'Wij betalen 1.500 euro per jaar voor zaal, koffie en drukwerk.',
      textInitiative: 'Wij hebben 2.400 euro nodig, en iemand die acht uur per week meewerkt.',
      text: 'De gemeente geeft elk jaar 2.400 euro. Lindewarm laat zien waar het geld naartoe gaat.'
    },
    growth: {
      textInitiative:
        'Wij mogen het tempo van vrijwilligers houden. Een stap terug is geen reden om te stoppen.'
    },
    news: { textInitiative: 'Nieuws komt eerst in de wijk, en daarna in de krant.' }
  },
  clauseComment: {
    money: { text: 'De uren staan er nog niet in. Zullen we dat in het volgende gesprek doen?' }
  },
  club: {
    football: {
      name: 'Voetbalclub De Linde',
      knownBy: 'Technisch vrijwilliger',
      canDo: 'De kantine is elke zaterdag open. Daar komt iedereen langs.',
      bringsMunicipality: 'Geld voor een warmtescan van de kantine.',
      bringsInitiative: 'Twee spelers die in de wijk wonen en mensen aanspreken.',
      activity: 'Open middag: drie buren laten hun warmtepomp zien.',
      result: 'Er kwamen veertig mensen. Het geluid viel bijna iedereen mee.'
    },
    school: {
      name: 'Basisschool De Boog',
      knownBy: 'Wijkmanager en een ouder uit de kerngroep',
      canDo: 'Kinderen nemen het verhaal mee naar huis.',
      bringsMunicipality: 'Een gastles over warmte.',
      bringsInitiative: 'Ouders die helpen in de klas.',
      activity: 'Kinderen meten thuis waar het tocht.'
    },
    centre: {
      name: 'Buurthuis De Linde',
      knownBy: 'Wijkmanager',
      canDo: 'Een zaal, koffie en een beheerder die alle buren kent.',
      bringsMunicipality: 'De huur van de zaal.'
    },
    bakery: { name: 'De bakker op de hoek', canDo: 'Een poster in de winkel en een praatje bij het brood.' }
  },
  decision: {
    evenings: {
      what: 'Hoe een wijkavond eruitziet',
      roomMunicipality: 'De wijk mag dit helemaal zelf doen. Wij komen als gast.',
      roomInitiative: 'Wij willen zelf kiezen wie er spreekt en waarover.',
      arrangement: 'De wijk leidt de avonden. De gemeente helpt als de wijk daarom vraagt.'
    },
    source: {
      what: 'Welke bron van warmte we kiezen',
      roomMunicipality: 'De raad kiest, maar pas na een advies van de wijk.',
      roomInitiative: 'Wij willen een echte stem, niet alleen een inspraakavond.',
      arrangement: 'Gemeente en wijk maken samen één voorstel. Dat gaat zo naar de raad.'
    },
    sewer: {
      what: 'Wanneer het nieuwe riool komt',
      roomMunicipality: 'Hier is geen ruimte. Het riool is oud en kan niet wachten.',
      roomInitiative: 'Wij willen wel weten welke straat wanneer opengaat.',
      refusal: 'Nee: een kapot riool is een gevaar voor iedereen. De wijk hoort de planning als eerste.'
    },
    price: {
      what: 'Wat de warmte per maand mag kosten',
      roomMunicipality: 'Wij weten nog niet wat de wet toelaat. Ik zoek het uit.',
      roomInitiative: 'Leden van de wijk stemmen over de prijs.',
      arrangement: 'Een groep met bewoners én gemeente bepaalt de prijs.'
    }
  },
  resource: {
    doors: { what: 'Gesprekken aan de deur', unit: 'uur per week', solvedBy: 'Buurtambassadeur' },
    evenings: { what: 'Zaal en koffie voor zes avonden', unit: 'euro' },
    technique: {
      what: 'Weten of het kanaal genoeg warmte geeft',
      neededInWords: 'Een bureau dat het water een jaar lang meet.',
      wordsMunicipality: 'Wij hebben een oud rapport over het kanaal.',
      wordsInitiative: 'Eén buurman werkte vroeger met warmtepompen.',
      short: 'Niemand van ons kan de metingen doen.',
      acceptance: 'We wachten tot het bureau tijd heeft. Zolders isoleren kan nu al.'
    }
  },
  person: {
    noor: { role: 'Trekker', name: 'Noor' },
    treasurer: { role: 'Penningmeester' },
    karim: { role: 'Projectleider', name: 'Karim' },
    neighbourhoodManager: { role: 'Wijkmanager' },
    formerAlderman: {
      role: 'Vorige wethouder',
      handover: 'Beloofd is: eerst de wijk, dan de krant. Over vast geld is nog niets beloofd.'
    },
    alderman: { role: 'Wethouder' }
  },
  interest: {
    oneDig: {
      position: 'Het plan moet klaar zijn vóór het riool.',
      why: 'Twee keer graven kost te veel geld en maakt bewoners boos.'
    },
    figures: {
      position: 'Wij willen cijfers per huis.',
      why: 'De raad geeft geen geld uit als niemand weet wat het kost.'
    },
    signature: {
      position: 'Ik teken niets zonder akkoord van de wethouder.',
      why: 'Ik wil niets beloven wat later niet doorgaat.'
    },
    pace: {
      position: 'Het gaat te snel.',
      why: 'Buren die overdag werken, kunnen de stappen niet volgen.',
      followUp: 'Elke stap komt eerst op papier, en een week later praten we erover.'
    },
    price: {
      position: 'Wij willen zekerheid over de prijs per maand.',
      why: 'Veel buren hebben geen spaargeld. Een hoge rekening kan echt niet.'
    },
    home: {
      position: 'Niemand mag zijn huis uit door het plan.',
      why: 'Mensen wonen hier al veertig jaar en kennen hun buren.'
    },
    promises: {
      position: 'Ik ben bang om te veel te beloven.',
      why: 'De raad is verdeeld. Als het geld niet komt, ben ik hun vertrouwen kwijt.'
    },
    tired: {
      position: 'We kunnen er nu niets meer bij hebben.',
      why: 'De groep is moe. Ik wil niet dat iemand afhaakt.'
    }
  },
  roleMoment: {
    start: { reason: 'We begonnen. Er was nog geen groep die iets kon leiden.' },
    named: { reason: 'Het initiatief kreeg een naam en een kerngroep.' },
    evaluation: { reason: 'In de evaluatie vroeg de wijk: laat ons de avonden leiden.' }
  },
  reflection: {
    municipality: {
      tense: 'Ik begon uit te leggen toen iemand boos werd over parkeren. Luisteren was beter geweest.',
      practise: 'Eerst een vraag stellen, dan pas antwoord geven.'
    },
    initiative: {
      tense: 'Ik praatte snel door toen het stil werd.',
      practise: 'Aan het eind samenvatten wat ik heb gehoord.'
    }
  },
  growthStep: {
    named: {
      evidence: 'Lindewarm heeft een naam, vijf mensen en een eigen mailadres.',
      viewMunicipality: 'Het is fijn dat er nu één groep is om te bellen.',
      viewInitiative: 'Wij zijn trots. We weten nog niet wie wat doet.',
      help: 'De gemeente geeft een startbudget. Het initiatief schrijft een werkplan.'
    },
    contact: {
      evidence: 'Er is een vaste contactpersoon. We zoeken een vaste vervanger.',
      viewInitiative: 'Karim belt terug. Als hij vrij is, weten we het nog niet.'
    },
    tasks: {
      evidence: 'Er is een werkplan, en 112 huizen hebben zich aangemeld.',
      viewMunicipality: 'De groep kan dit aan. Het werk rust wel op weinig mensen.',
      viewInitiative: 'Er staan nu taken op papier. Twee van ons doen bijna alles.',
      help: 'De gemeente betaalt tien uur per week voor iemand die het werk verdeelt.'
    }
  },
  lesson: {
    news: { text: 'Vertel nieuws eerst aan de wijk, en dan pas aan de krant.' },
    less: { text: 'Kies drie dingen tegelijk, niet tien. Vrijwilligers worden anders moe.' }
  },
  balance: { halfYear: { period: 'De tijd tot de eerste evaluatie' } },
  ambassadorMoment: {
    letter: {
      what: 'De brief na het stuk in de krant, in alle bussen',
      helpMunicipality: 'Wij drukken de brief en brengen hem rond.',
      helpInitiative: 'Wij schrijven de eerste tekst, in onze eigen woorden.',
      howItWent: 'Er kwamen reacties: eindelijk horen we het van jullie zelf.'
    },
    council: {
      what: 'Lindewarm vertelt zijn verhaal aan de raad',
      helpMunicipality: 'De griffie legt uit hoe zo’n avond gaat.',
      helpInitiative: 'Wij willen graag één keer oefenen in de echte zaal.',
      preparedInitiative: 'Een verhaal van vijf minuten, met foto’s van de zolders.'
    }
  },
  story: {
    all: {
      whoInitiative: 'Wij zijn buren uit de Lindewijk. We begonnen met vijf mensen aan een keukentafel.',
      doesInitiative: 'We gaan langs de deuren, houden avonden en zoeken warmte die bij ons past.',
      needsInitiative: 'Een gemeente die eerlijk is, vast geld, en buren die meedoen.'
    }
  },
  neighbourhood: {
    all: {
      storyInitiative:
        'De wijk is gebouwd voor mensen van de fabriek. Elk jaar is er een straatfeest onder de linden.',
      prideInitiative: 'De voetbalclub, de oude bomen, en dat buren hier op elkaars kinderen letten.',
      languagesInitiative: 'Nederlands, Turks, Arabisch en Pools. Op straat hoor je ze alle vier.',
      sensitivitiesInitiative:
        'Bij een vorige verbouwing is veel beloofd en weinig gedaan. Dat weten mensen nog.'
    }
  },
  unheardGroup: {
    otherLanguages: {
      group: 'Buren die geen Nederlands lezen',
      action: 'De uitnodiging in drie talen vertalen.'
    },
    elderly: {
      group: 'Ouderen die niet naar een avond komen',
      action: 'Met koffie langs de deur gaan.'
    },
    shifts: { group: 'Mensen die in ploegen werken' }
  },
  observedSignal: {
    newspaper: { note: 'Het stond op zaterdag in de krant. In de wijk wist niemand het nog.' },
    leaving: { note: 'Het werk rust op weinig schouders. Mensen praten over stoppen.' },
    opinions: { note: 'Over de twee routes klonken harde woorden in de zaal.' }
  },
  evaluationChange: {
    evenings: {
      what: 'Het initiatief leidt de wijkavonden. De gemeente regelt de zaal en de brief.'
    }
  }
};
