import type { ExampleWords } from '../example';

export const example: ExampleWords = {
  neighbourhood: 'Lindewijk',
  municipality: 'Gemeente Waterveen',
  initiative: 'Lindewarm',
  people: {
    noor: 'Trekker',
    karim: 'Projectleider',
    neighbourhoodManager: 'Wijkmanager',
    alderman: 'Wethouder',
    sewerPlanner: 'Planner van het riool',
    spokesperson: 'Communicatieadviseur',
    technician: 'Technisch vrijwilliger',
    treasurer: 'Penningmeester',
    ambassador: 'Buurtambassadeur',
    corporation: 'Adviseur van de corporatie',
    tenant: 'Bewoner die huurt',
    chair: 'Gespreksleider van buiten'
  },
  conversations: {
    firstEvening: {
      title: 'Avond in De Linde',
      place: 'Buurthuis De Linde',
      notes: {
        streetParty: 'Op het straatfeest begon het: waarom doen we dit niet zelf?',
        sewer: 'Over drie jaar gaat de straat open voor een nieuw riool.',
        hob: 'Wie betaalt de nieuwe kookplaat?',
        mustI: 'Moet ik meedoen, of mag ik ook wachten?',
        twiceOpen: 'Gaat de straat straks twee keer open?',
        newBoiler: 'Mijn ketel is oud. Koop ik nu nog een nieuwe?',
        rent: 'Mensen die huren weten niet of de huur omhoog gaat.',
        oldHouse: 'Mijn huis is oud en het tocht. Dat krijg je nooit warm.',
        decided: 'Volgens mij is alles allang besloten.',
        attics: 'Eerst samen de zolders isoleren, met de voetbalclub als trekker.',
        school: 'Vraag de school om mee te doen. Kinderen vertellen het thuis.',
        letter: {
          text: 'De gemeente stuurt iedereen een brief over de planning van het riool.',
          who: 'Planner van het riool'
        },
        group: { text: 'Wij maken een groep van vijf mensen en zoeken een naam.', who: 'Noor' }
      },
      answers: {},
      commitments: {}
    },
    start: {
      title: 'Startgesprek',
      place: 'Gemeentehuis, kamer 2.14',
      notes: {
        kitchenTable: 'We begonnen met vijf buren aan een keukentafel.',
        manyPlans: 'De gemeente heeft al drie plannen voor deze wijk in de kast.',
        onlyEvenings: 'Overdag werken wij. Vergaderen om twee uur lukt nooit.',
        whoDecides: 'Wie beslist er nu eigenlijk: jij, de wethouder of de raad?',
        walk: 'Loop samen een rondje door de wijk voordat je plannen maakt.',
        sewerPlan: { text: 'Ik zoek uit welke straten het eerst aan de beurt zijn.', who: 'Karim' }
      },
      answers: {
        0: {
          municipality: 'Ik werk aan warmte in vier wijken. Ik wil weten wat hier leeft.',
          initiative: 'Wij zijn vijf buren. We willen niet afwachten wat er komt.'
        },
        1: {
          municipality: 'Er komt een nieuw riool. De corporatie knapt zestig huizen op.',
          initiative: 'Het straatfeest, de voetbalclub en een appgroep met 120 huizen.'
        },
        2: {
          municipality: 'Het jaar van het riool staat vast. De soort warmte is nog open.',
          initiative: 'Wij willen meepraten voordat er een plan op papier staat.',
          together: 'Het riool staat vast. Over de warmte denken we samen na.'
        },
        3: {
          municipality: 'Eerst praten, dan onderzoeken, dan kiest de raad.',
          together: 'We tekenen de stappen op één blad. Dat hangt in De Linde.'
        },
        4: {
          municipality: 'Karim. Is hij er niet? Dan de wijkmanager.',
          initiative: 'Noor. Is zij er niet? Dan de penningmeester.',
          together: 'Noor en Karim bellen elkaar. Mail gaat altijd naar allebei.'
        },
        5: {
          municipality: 'Eén keer per vijf weken, op een werkdag.',
          initiative: 'Het liefst ’s avonds, als de kinderen in bed liggen.',
          together: 'Om de vijf weken. De ene keer ’s middags, de andere keer ’s avonds.'
        },
        6: { together: 'Samen door de wijk lopen en vragen wat mensen bezighoudt.' }
      },
      commitments: {
        walk: { what: 'Samen door de wijk lopen', who: 'Noor en Karim' },
        phoneList: { what: 'Lijst maken: wie bel je waarvoor?', who: 'Wijkmanager' }
      }
    },
    expectations: {
      title: 'Verwachtingen',
      place: 'Basisschool De Boog',
      notes: {
        answerTime: 'Op onze vorige mail kwam drie weken geen antwoord.',
        sixHours: 'Samen hebben we zes uur per week. Meer is er niet.',
        wholeStreet: 'Praten jullie namens de hele wijk of namens jullie groep?',
        noMoney: 'Er is nu geen geld voor een extra onderzoek.',
        startMoney: 'Een klein startbudget helpt al: voor koffie, zaal en flyers.',
        tired: 'Onze groep is moe. Ik durf dat nog niet hardop te zeggen.',
        councilDivided: 'De raad is verdeeld. Ik weet nog niet of er geld komt.'
      },
      answers: {
        0: {
          municipality: 'Dat jullie ook de buren horen die niet naar een avond komen.',
          initiative: 'Dat we het als eerste horen als er iets verandert.'
        },
        1: {
          municipality: 'Ik ben eerlijk over wat kan en wat niet kan.',
          initiative: 'Wij regelen de avonden en gaan langs de deuren.'
        },
        2: {
          municipality: 'Ik kan geen geld beloven. Daar gaat de raad over.',
          initiative: 'Wij kunnen niet beloven dat iedereen meedoet.'
        },
        3: {
          municipality: 'Ongeveer twee dagen.',
          initiative: 'Samen zo’n 25 uur, vooral in de avond.'
        },
        4: {
          municipality: 'Dat jullie zelf een budget willen beheren.',
          initiative: 'Dat de gemeente ook niet weet hoe het precies moet.'
        },
        5: {
          municipality: 'Als de wijk met een eigen plan komt, en het plan kan.',
          initiative: 'Als buren zeggen: dit is ons plan.',
          together: 'Als er een plan ligt waar de wijk en de raad ja tegen zeggen.'
        }
      },
      commitments: {
        reply: { what: 'Binnen vijf werkdagen antwoorden op mail', who: 'Karim' },
        workPlan: { what: 'Werkplan van twee bladzijden schrijven', who: 'Noor en de penningmeester' },
        startMoney: { what: 'Startbudget van 1500 euro regelen', who: 'Karim' }
      }
    },
    endGoal: {
      title: 'Einddoel',
      place: 'Buurthuis De Linde',
      notes: {
        owned: 'Warmte van onszelf: de wijk beslist mee over de prijs.',
        payable: 'De raad wil vooral dat iedereen het kan betalen.',
        nobodyOut: 'Niemand mag verhuizen omdat het te duur wordt.',
        ownPump: 'Mag ik straks ook gewoon mijn eigen warmtepomp houden?',
        sewerYear: 'Missen we het riool, dan kost graven twee keer zoveel.'
      },
      answers: {
        0: {
          municipality: 'Elk huis is warm zonder gas. De rekening is te betalen.',
          initiative: 'De warmte is van de wijk. Buren kennen elkaar en helpen elkaar.'
        },
        1: {
          municipality: 'Een eerlijke prijs, en één plek voor al je vragen.',
          initiative: 'Huurders en eigenaren krijgen dezelfde kans.',
          together: 'Een eerlijke prijs, één loket, en dezelfde kans voor huurders.'
        },
        2: {
          municipality: 'Over zeven jaar. Dan is ook het riool klaar.',
          initiative: 'Klaar is klaar: liever goed over negen jaar dan half over zeven.'
        },
        3: { together: 'We dwingen niemand. Een eigen warmtepomp mag ook.' },
        4: {
          municipality: 'Over het tempo. De planning van het riool wacht niet.',
          initiative: 'Over wie beslist. Meepraten is nog geen meebeslissen.',
          together: 'Over het jaar en over wie beslist. Daar praten we op door.'
        },
        5: { together: 'Honderd warme zolders, één gekozen bron, en een groep met leden.' },
        6: {
          disputed: {
            municipality:
              'Over zeven jaar is de Lindewijk van het gas af, met warmte die iedereen kan betalen.',
            initiative:
              'Over negen jaar is de Lindewijk van het gas af, met warmte waar de wijk zelf over meebeslist.'
          }
        }
      },
      commitments: {
        heatScan: {
          what: 'Met een warmtecamera langs veertig huizen lopen',
          who: 'Technisch vrijwilliger'
        },
        sources: {
          what: 'Uitzoeken of het kanaal genoeg warmte geeft',
          who: 'Karim',
          reason: 'Het bureau had geen tijd. Het onderzoek begint later.'
        }
      }
    },
    secondEvening: {
      title: 'Wijkavond over warmtepompen',
      place: 'Kantine van de voetbalclub',
      notes: {
        pumpNoise: 'Straks staat er in elke tuin zo’n bromkast.',
        pumpCold: 'Wordt een huis uit 1936 wel warm met een warmtepomp?',
        pumpPrice: 'Wat kost zo’n pomp per maand, als je alles meetelt?',
        neighbourHappy: 'In de Essenstraat draait al twee jaar een pomp, zonder klachten.',
        canal: 'Haal de warmte uit het kanaal. Dat ligt er toch al.',
        language: 'Veel buren lezen geen Nederlands. Zij missen nu alles.',
        tooFast: 'Het gaat mij te snel. Ik kan dit niet meer volgen.',
        tooSlow: 'Het gaat juist te langzaam. Mijn ketel wacht niet op een plan.',
        tenantsVote: 'Mogen huurders ook stemmen, of beslist de corporatie?',
        football: 'Zet de kantine open op zaterdag. Daar komt iedereen langs.',
        lookInside: {
          text: 'Drie buren laten hun warmtepomp zien op een open middag.',
          who: 'Buurtambassadeur'
        },
        tenantTalk: {
          text: 'De corporatie komt aan tafel om over de huurders te praten.',
          who: 'Adviseur van de corporatie'
        },
        noise: { text: 'De gemeente meet het geluid van een pomp en laat het horen.', who: 'Karim' }
      },
      answers: {},
      commitments: {}
    },
    interests: {
      title: 'Belangen van huurders en eigenaren',
      place: 'Kantoor van de corporatie',
      notes: {
        rentFear: 'Als de huur vijftig euro stijgt, kan ik niet meedoen.',
        maintenance: 'De corporatie vervangt over twee jaar toch alle ketels.',
        sayYes: 'Zeven op de tien huurders moeten ja zeggen. Hoe halen we dat?',
        councilWish: 'De raad wil eerst weten wat het per huis kost.',
        sameDay: 'Plan het onderhoud en de nieuwe warmte in dezelfde week.',
        rentLetter: {
          text: 'De corporatie schrijft op hoeveel de huur hoogstens stijgt.',
          who: 'Adviseur van de corporatie'
        }
      },
      answers: {
        0: {
          municipality: 'Een plan dat klaar is voordat het riool begint.',
          initiative: 'Dat huurders en eigenaren samen optrekken.'
        },
        1: {
          municipality: 'Twee keer graven kost veel geld en maakt bewoners boos.',
          initiative: 'Anders valt de wijk in twee groepen uit elkaar.'
        },
        2: {
          municipality: 'De raad wil cijfers per huis.',
          initiative: 'Onze buren willen zekerheid over de prijs per maand.'
        },
        3: {
          municipality: 'Dat wij iets beloven wat de raad later niet wil.',
          initiative: 'Dat huurders als laatste horen wat er gebeurt.'
        },
        4: {
          municipality: 'Ik teken niets zonder akkoord van de wethouder.',
          initiative: 'Geen plan waardoor buren hun huis uit moeten.'
        },
        5: { together: 'We willen allemaal een lage prijs en maar één keer graven.' },
        6: {
          municipality: 'De corporatie volgt de planning van het riool.',
          initiative: 'Een groep huurders praat vanaf nu mee.',
          together: 'Eén planning voor riool, onderhoud en warmte, met huurders aan tafel.'
        }
      },
      commitments: {
        tenantsGroup: { what: 'Vijf huurders zoeken die willen meepraten', who: 'Buurtambassadeur' },
        translation: { what: 'De uitnodiging laten vertalen in drie talen', who: 'Communicatieadviseur' }
      }
    },
    tension: {
      title: 'Spanningsgesprek over de krant',
      place: 'Bibliotheek, kleine zaal',
      notes: {
        newspaper: 'In de krant stond: Lindewijk gaat als eerste van het gas. Wij wisten niets.',
        calls: 'Ik kreeg die dag elf telefoontjes van boze buren.',
        pressOffice: 'Het bericht ging naar de pers voordat ik het zag.',
        trust: 'Buren denken nu dat wij het al die tijd wisten.',
        ashamed: 'Ik schaamde me. Ik had jullie eerst moeten bellen.',
        firstCall: { text: 'Ik bel jullie altijd vóór er iets naar de krant gaat.', who: 'Karim' }
      },
      answers: {
        0: {
          municipality: 'De raad kreeg een brief. De krant schreef daar een stuk over.',
          initiative: 'Wij lazen het in de krant, op zaterdagochtend.',
          together: 'De krant had het nieuws eerder dan de wijk.'
        },
        1: {
          municipality: 'Ik voelde me betrapt en ging me verdedigen.',
          initiative: 'We voelden ons gebruikt. Twee mensen wilden stoppen.'
        },
        2: {
          municipality: 'Ik hoor dat de wijk jullie erop aankijkt.',
          initiative: 'We horen dat het geen opzet was.'
        },
        3: { together: 'We willen allebei dat de wijk ons kan geloven.' },
        4: {
          municipality: 'Dat ik een fout mag toegeven zonder ruzie.',
          initiative: 'Dat we nieuws voortaan samen brengen.'
        },
        5: { together: 'Een brief in alle bussen, met twee handtekeningen.' },
        6: { together: 'Ja. De gespreksleider van vandaag komt nog een keer.' },
        7: { together: 'In het volgende gesprek, als eerste punt.' }
      },
      commitments: {
        pressLetter: { what: 'Samen een brief schrijven aan de hele wijk', who: 'Noor en Karim' },
        streetRound: {
          what: 'Langs de deuren gaan in de Essenstraat en de Lindelaan',
          who: 'Buurtambassadeur'
        }
      }
    },
    commitments: {
      title: 'Afspraken voor een half jaar',
      place: 'Buurthuis De Linde',
      notes: {
        hallPrice: 'De zaal kost negentig euro per avond. Dat betaal ik nu zelf.',
        hallBudget: 'Er is geld voor ontmoeting in de wijk. Daar past een zaal bij.',
        deputy: 'Wie bellen we als jij drie weken vrij bent?',
        oneList: 'Maak één lijst met afspraken, en lees die elke keer voor.',
        elections: 'Na de verkiezingen komt er een nieuwe wethouder.'
      },
      answers: {
        0: {
          municipality: 'De gemeente betaalt zes avonden zaal en koffie.',
          initiative: 'Wij vragen drie offertes aan voor isolatie.',
          together: 'Zes avonden, drie offertes, en elke maand een bericht aan de wijk.'
        },
        1: { together: 'Bij elke afspraak staat één functie en één datum.' },
        2: {
          municipality: 'Een budget van 2400 euro, en tijd van de wijkmanager.',
          initiative: 'Iemand die de offertes kan nakijken.'
        },
        3: { together: 'De afspraak over nieuws: eerst de wijk, dan de krant.' },
        4: {
          municipality: 'De nieuwe wethouder.',
          initiative: 'Onze kerngroep, volgende week.'
        },
        5: { together: 'Dan zeggen we het meteen en zoeken we samen iets anders.' }
      },
      commitments: {
        hall: { what: 'Zaal en koffie betalen voor zes avonden', who: 'Wijkmanager' },
        deputy: { what: 'Een vaste vervanger voor Karim zoeken', who: 'Programmamanager' },
        quotes: { what: 'Drie offertes vragen voor isolatie van zolders', who: 'Technisch vrijwilliger' },
        stand: {
          what: 'Met een kraam op de markt staan over isolatie',
          who: 'Buurtambassadeur',
          reason: 'De markt ging niet door. We staan nu in de kantine.'
        },
        draftAgreement: { what: 'Eerste tekst van de overeenkomst schrijven', who: 'Noor en Karim' }
      }
    },
    rolesCancelled: {
      title: 'Rollen, eerste poging',
      place: 'Gemeentehuis, kamer 2.14',
      notes: {},
      answers: {},
      commitments: {}
    },
    evaluation: {
      title: 'Eerste evaluatie',
      place: 'Gemeentehuis, kamer 2.14',
      notes: {
        newAlderman: 'De nieuwe wethouder is er voor het eerst bij.',
        proud: 'Al 112 huizen hebben zich aangemeld voor isolatie.',
        heavy: 'Twee vrijwilligers doen bijna al het werk.',
        legalForm: 'Moeten wij een coöperatie worden om mee te beslissen?',
        twoSentences: 'Ons einddoel staat er nog in twee versies. Dat is verwarrend.',
        visit: 'Ga samen kijken in een wijk die al verder is.',
        budgetPlan: { text: 'Ik maak een voorstel voor een vast budget per jaar.', who: 'Karim' }
      },
      answers: {
        0: {
          municipality: 'De avonden zijn vol en rustig. Huurders praten mee.',
          initiative: 'De zaal is geregeld, en Karim belt terug.',
          together: 'Na het stuk in de krant kwam het vertrouwen terug.'
        },
        1: {
          municipality: 'Ik vond de taken duidelijk. Het initiatief niet.',
          initiative: 'Wij weten vaak niet wie er bij de gemeente beslist.'
        },
        2: {
          municipality: 'Het onderzoek naar het kanaal. Het bureau had geen tijd.',
          initiative: 'De kraam op de markt.',
          together: 'We wilden te veel tegelijk. Nu kiezen we drie dingen.'
        },
        3: {
          municipality: 'Ik wil minder sturen en meer helpen.',
          initiative: 'Laat ons de avonden leiden. Help ons met de cijfers.'
        },
        4: {
          municipality: 'Ja, maar het geld komt steeds voor één keer.',
          initiative: 'Nog te weinig. Zonder vast budget durven we niet te groeien.'
        },
        5: { together: 'Er komt een artikel bij over nieuws en de krant.' },
        6: { together: 'We kiezen één zin voor het einddoel en verdelen de taken.' }
      },
      commitments: {
        cooperative: { what: 'Uitzoeken wat een coöperatie kost en vraagt', who: 'Penningmeester' },
        excursion: { what: 'Samen op bezoek bij een wijk die verder is', who: 'Noor en Karim' }
      }
    },
    thirdEvening: {
      title: 'Wijkavond: twee routes',
      place: 'Buurthuis De Linde',
      notes: {
        fullHall: 'De zaal was vol. Er stonden mensen in de gang.',
        twoRoutes: 'Er zijn twee routes: samen een warmtenet, of elk huis een pomp.',
        loan: 'Kan ik lenen als ik het nu niet kan betalen?',
        moveOut: 'Kan ik thuis blijven als ze bij mij binnen werken?',
        parking: 'Waar laten we de auto’s als de straat open ligt?',
        wait: 'Voor ouderen is het veel gedoe. Mogen zij wachten?',
        coffee: 'Breng koffie aan de deur bij wie niet naar een avond komt.',
        battery: 'Gebruik de buurtbatterij ook voor het warmtenet.',
        planning: { text: 'De gemeente stuurt een brief met de planning per straat.', who: 'Karim' },
        coffeeRound: { text: 'Wij gaan met koffie langs bij veertig huizen.', who: 'Buurtambassadeur' },
        rentLimit: {
          text: 'De corporatie zegt vóór de volgende avond wat de huur wordt.',
          who: 'Adviseur van de corporatie'
        }
      },
      answers: {},
      commitments: {
        report: { what: 'Verslag van de avond in alle bussen doen', who: 'Communicatievrijwilliger' }
      }
    },
    roles: {
      title: 'Rollen en rolverdeling',
      place: 'Buurthuis De Linde',
      notes: { paidWork: 'Kunnen we een deel van het werk betaald krijgen?' },
      answers: {
        2: { municipality: 'Faciliteren. De wijk kan dit nu zelf leiden.' },
        3: { initiative: 'Namens de 112 huizen die zich hebben aangemeld.' }
      },
      commitments: {}
    },
    secondEvaluation: {
      title: 'Tweede evaluatie',
      place: 'Buurthuis De Linde',
      notes: {},
      answers: {},
      commitments: {}
    }
  }
};
