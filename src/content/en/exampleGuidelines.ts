import type { GuidelineWords } from '../exampleGuidelines';

const pictures = {
  municipality:
    'Every home is warm without gas. Everyone can pay the bill, and the street was dug up only once.',
  initiative: 'The heat belongs to us. We have a say in the price and nobody has to move out.'
};

export const exampleGuidelines: GuidelineWords = {
  vision: {
    all: {
      whyMunicipality: 'Residents know what works here. Without them we make a plan that nobody wants.',
      whyInitiative: 'We can’t dig up the street. The municipality knows the rules and has the money.',
      yieldsMunicipality: 'A plan that the neighbourhood itself supports, and digging only once.',
      yieldsInitiative: 'Warm homes, a fair price and neighbours who know each other.',
      otherwiseMunicipality: 'Then a plan comes from above, and people close their curtains.',
      otherwiseInitiative: 'Then everyone chooses alone. Whoever has little money is left behind.',
      agendaQuestion: 'Why do we work together? We read our answers to each other.',
      agendaAnswer: 'Read out. We both want nobody to be left behind.'
    }
  },
  roleView: {
    source: {
      reasonMunicipality: 'The neighbourhood looks for the source. We pay for the study of the canal.',
      reasonInitiative: 'We ask the neighbours what they want. The municipality helps with figures.'
    },
    money: {
      reasonMunicipality: 'It is everyone’s money. The council wants to know where it goes.',
      reasonInitiative: 'Give us a fixed sum per year. Then we can choose for ourselves.',
      agendaQuestion: 'Who decides on the money of the neighbourhood?'
    },
    communication: {
      reasonMunicipality: 'We make the letter possible and check the text. The council hears it from us.',
      reasonInitiative: 'We tell the news in the neighbourhood. Help us with printing and translating.',
      explanation:
        'The council and the paper are for the municipality, the neighbourhood is for us. That fits.'
    },
    planning: {
      reasonMunicipality: 'The sewer schedule is fixed. Everyone has to keep to it.',
      reasonInitiative: 'The municipality may lead, but should not fix everything beforehand.'
    }
  },
  supportNeed: {
    hall: {
      what: 'A hall for the evenings',
      offeredMunicipality: 'We pay for a hall and coffee for six evenings.',
      neededInitiative: 'A hall for seventy people, on a weekday evening.',
      contact: 'Neighbourhood manager',
      substitute: 'Programme manager'
    },
    translation: {
      what: 'Letters in more languages',
      offeredMunicipality: 'We have every invitation translated into three languages.',
      neededInitiative: 'The text has to be ready a week before the evening.',
      contact: 'Communication adviser',
      substitute: 'Neighbourhood manager'
    },
    money: {
      what: 'A fixed yearly budget',
      offeredMunicipality: 'I will write a proposal for the council.',
      neededInitiative: 'Money that we can count on for a whole year.',
      contact: 'Project leader',
      substitute: 'Programme manager'
    },
    quotes: {
      what: 'Help with checking quotes',
      offeredMunicipality: 'We may not choose one company over another.',
      neededInitiative: 'Someone who looks at three quotes with us.',
      reason: 'The municipality has to treat all companies alike. The energy desk can do this.'
    }
  },
  outreach: {
    tenants: {
      group: 'Tenants in the flats by the canal',
      how: 'An afternoon with coffee in the hallway of the flats.',
      by: 'Neighbourhood manager',
      answer: 'They want to take part, if it is about the rent too.'
    },
    parents: {
      group: 'Parents of the primary school',
      how: 'A card in the school bag, and a chat in the playground.',
      by: 'Neighbourhood manager'
    }
  },
  experiment: {
    pump: { what: 'Three homes in one street share a heat pump.' },
    budget: { what: 'For one year the initiative manages the money for the evenings itself.' }
  },
  endGoalPicture: {
    municipality: { picture: pictures.municipality },
    initiative: { picture: pictures.initiative }
  },
  endGoal: {
    all: {
      pictureMunicipality: pictures.municipality,
      pictureInitiative: pictures.initiative,
      sentence: 'The Lindewijk comes off the gas with heat that everyone can afford, and we have a say in it.'
    }
  },
  milestone: {
    attics: {
      what: 'A hundred warm attics',
      helpsMunicipality: 'A warm home needs less heat. That makes every source cheaper.'
    },
    source: {
      what: 'One source of heat chosen',
      helpsMunicipality: 'Only when the source is settled can we dig along with the sewer.'
    },
    members: { what: 'A group with members that is allowed to sign' }
  },
  agreementWishes: {
    all: {
      inInitiative: 'News comes to the neighbourhood first. We get a fixed budget and may grow step by step.',
      outInitiative:
        'No fine when a volunteer does not manage something. Nor do we promise that everyone joins in.'
    }
  },
  clause: {
    reason: {
      textMunicipality:
        'We want a plan that the neighbourhood itself stands behind, so that the street has to be opened only once.',
      textInitiative: 'We want a say in our own homes and our own street.',
      text: 'The neighbourhood and the municipality leave natural gas together. Residents know the neighbourhood; the municipality knows the rules and has money.'
    },
    area: { text: 'It is about the Lindewijk: all streets between the canal and the Boog.' },
    goal: {
      text: 'The Lindewijk leaves gas with heat that everyone can afford, and the neighbourhood has a say.'
    },
    equals: {
      textMunicipality: 'We show plans to Lindewarm first. After that they go to the council.',
      textInitiative: 'We first ask why somebody wants something. Only then do we say what we think of it.'
    },
    money: {
      textMunicipality: 'We pay 1,500 euros a year for hall, coffee and printing.',
      textInitiative: 'We need 2,400 euros, and somebody who works with us eight hours a week.',
      text: 'The municipality gives 2,400 euros every year. Lindewarm shows where the money goes.'
    },
    growth: { textInitiative: 'We may keep the pace of volunteers. A step back is no reason to stop.' },
    news: { textInitiative: 'News comes to the neighbourhood first, and to the paper after that.' }
  },
  clauseComment: {
    money: { text: 'The hours are not in it yet. Shall we do that in the next conversation?' }
  },
  club: {
    football: {
      name: 'Football club De Linde',
      knownBy: 'Technical volunteer',
      canDo: 'The canteen is open every Saturday. Everyone drops in there.',
      bringsMunicipality: 'Money for a heat scan of the canteen.',
      bringsInitiative: 'Two players who live here and talk to people.',
      activity: 'Open afternoon: three neighbours show their heat pump.',
      result: 'Forty people came. Nearly everyone found the noise less bad than expected.'
    },
    school: {
      name: 'Primary school De Boog',
      knownBy: 'Neighbourhood manager and a parent from the core group',
      canDo: 'Children take the story home with them.',
      bringsMunicipality: 'A guest lesson about heat.',
      bringsInitiative: 'Parents who help in class.',
      activity: 'Children find out where there is a draught at home.'
    },
    centre: {
      name: 'Community centre De Linde',
      knownBy: 'Neighbourhood manager',
      canDo: 'A hall, coffee and a caretaker who knows all the neighbours.',
      bringsMunicipality: 'The rent of the hall.'
    },
    bakery: { name: 'The baker on the corner', canDo: 'A poster in the shop and a chat over the bread.' }
  },
  decision: {
    evenings: {
      what: 'What an evening looks like',
      roomMunicipality: 'The neighbourhood may do this all by itself. We come as guests.',
      roomInitiative: 'We want to choose who speaks, and on what.',
      arrangement: 'The neighbourhood leads the evenings. The municipality helps when asked.'
    },
    source: {
      what: 'Which source of heat we choose',
      roomMunicipality: 'The council chooses, but only after advice from the neighbourhood.',
      roomInitiative: 'We want a real vote, not just an evening to have our say.',
      arrangement: 'Municipality and neighbourhood write one proposal. It goes to the council as it is.'
    },
    sewer: {
      what: 'When the sewer is replaced',
      roomMunicipality: 'There is no room here. The sewer is old and can’t wait.',
      roomInitiative: 'We do want to know which street will be dug up when.',
      refusal: 'No: a broken sewer is a danger to all. The neighbourhood hears the schedule first.'
    },
    price: {
      what: 'What the heat may cost a month',
      roomMunicipality: 'We don’t know yet what the law allows. I will find out.',
      roomInitiative: 'Members from the neighbourhood vote on the price.',
      arrangement: 'A group of residents and municipality together sets the price.'
    }
  },
  resource: {
    doors: { what: 'Conversations at the door', unit: 'hours a week', solvedBy: 'Neighbourhood ambassador' },
    evenings: { what: 'Hall and coffee for six evenings', unit: 'euros' },
    technique: {
      what: 'Knowing whether the canal gives enough heat',
      neededInWords: 'Consultants who measure the water for a year.',
      wordsMunicipality: 'We have an old report about the canal.',
      wordsInitiative: 'One neighbour used to work with heat pumps.',
      short: 'None of us can do the measuring.',
      acceptance: 'We wait until the consultants have time. Attics can be insulated now.'
    }
  },
  person: {
    noor: { role: 'Lead volunteer', name: 'Noor' },
    treasurer: { role: 'Treasurer' },
    karim: { role: 'Project leader', name: 'Karim' },
    neighbourhoodManager: { role: 'Neighbourhood manager' },
    formerAlderman: {
      role: 'Former alderman',
      handover: 'What was promised: first the neighbourhood, then the paper. No fixed money was promised yet.'
    },
    alderman: { role: 'Alderwoman' }
  },
  interest: {
    oneDig: {
      position: 'The plan has to be ready before the sewer.',
      why: 'Digging twice costs too much money and makes people angry.'
    },
    figures: {
      position: 'We want figures per home.',
      why: 'The council spends no money when nobody knows what it costs.'
    },
    signature: {
      position: 'I sign nothing without the alderwoman’s approval.',
      why: 'I don’t want to promise what is called off later.'
    },
    pace: {
      position: 'It is going too fast.',
      why: 'Neighbours who work in the daytime can’t follow the steps.',
      followUp: 'Every step is put on paper first, and a week later we talk about it.'
    },
    price: {
      position: 'We want to be sure of the price per month.',
      why: 'Many neighbours have no savings. A high bill is out of the question.'
    },
    home: {
      position: 'Nobody should lose their home because of the plan.',
      why: 'People have lived here for forty years and know their neighbours.'
    },
    promises: {
      position: 'I am afraid of promising too much.',
      why: 'The council is divided. If the money doesn’t come, I lose their trust.'
    },
    tired: {
      position: 'We can’t take on anything more right now.',
      why: 'The group is tired. I don’t want anyone to drop out.'
    }
  },
  roleMoment: {
    start: { reason: 'We began. There was no group yet that could lead anything.' },
    named: { reason: 'The initiative got a name and a core group.' },
    evaluation: { reason: 'In the evaluation the neighbourhood asked: let us lead the evenings.' }
  },
  reflection: {
    municipality: {
      tense: 'I started explaining when someone got angry about parking. Listening would have been better.',
      practise: 'First ask a question, and only then give an answer.'
    },
    initiative: {
      tense: 'I talked on quickly when it fell silent.',
      practise: 'At the end, sum up what I have heard.'
    }
  },
  growthStep: {
    named: {
      evidence: 'Lindewarm has a name, five people and an e-mail address of its own.',
      viewMunicipality: 'It is good that there is one group to call now.',
      viewInitiative: 'We are proud. We don’t know yet who does what.',
      help: 'The municipality gives a starting budget. The initiative writes a work plan.'
    },
    contact: {
      evidence: 'There is a regular contact. A regular stand-in is being looked for.',
      viewInitiative: 'Karim calls back. What happens when he is off, we don’t know yet.'
    },
    tasks: {
      evidence: 'There is a work plan, and 112 homes have signed up.',
      viewMunicipality: 'The group can handle this. But the work rests on a few people.',
      viewInitiative: 'There are tasks on paper now. Two of us do nearly everything.',
      help: 'The municipality pays ten hours a week for someone who divides the work.'
    }
  },
  lesson: {
    news: { text: 'Tell news to the neighbourhood first, and only then to the paper.' },
    less: { text: 'Choose three things at once, not ten. Otherwise volunteers get tired.' }
  },
  balance: { halfYear: { period: 'The time up to the first evaluation' } },
  ambassadorMoment: {
    letter: {
      what: 'The letter after the piece in the paper, through every door',
      helpMunicipality: 'We print the letter and deliver it.',
      helpInitiative: 'We write the first text, in our own words.',
      howItWent: 'People responded: at last we hear it from you yourselves.'
    },
    council: {
      what: 'Lindewarm tells its story to the council',
      helpMunicipality: 'The council’s clerks explain how such an evening goes.',
      helpInitiative: 'We would like to rehearse once in the real hall.',
      preparedInitiative: 'A story of five minutes, with photos of the attics.'
    }
  },
  story: {
    all: {
      whoInitiative: 'We are neighbours from the Lindewijk. We began with five people at a kitchen table.',
      doesInitiative: 'We go from door to door, hold evenings and look for heat that suits us.',
      needsInitiative: 'A municipality that is honest, fixed money, and neighbours who join in.'
    }
  },
  neighbourhood: {
    all: {
      storyInitiative:
        'The houses were built for people from the factory. Every year there is a street party under the lime trees.',
      prideInitiative:
        'The football club, the old trees, and neighbours who look after each other’s children.',
      languagesInitiative: 'Dutch, Turkish, Arabic and Polish. You hear all four in the street.',
      sensitivitiesInitiative:
        'During an earlier renovation much was promised and little was done. People remember.'
    }
  },
  unheardGroup: {
    otherLanguages: {
      group: 'Neighbours who don’t read Dutch',
      action: 'Translate the invitation into three languages.'
    },
    elderly: {
      group: 'Older people who don’t come to a meeting',
      action: 'Go to their doors with coffee.'
    },
    shifts: { group: 'People who work shifts' }
  },
  observedSignal: {
    newspaper: { note: 'It was in the paper on Saturday. Nobody in the neighbourhood knew yet.' },
    leaving: { note: 'The work rests on few shoulders. There is talk of stopping.' },
    opinions: { note: 'Hard words were heard in the hall about the two routes.' }
  },
  evaluationChange: {
    evenings: {
      what: 'The initiative leads the neighbourhood evenings. The municipality arranges the hall and the letter.'
    }
  }
};
