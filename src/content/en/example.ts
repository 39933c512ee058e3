import type { ExampleWords } from '../example';

export const example: ExampleWords = {
  neighbourhood: 'Lindewijk',
  municipality: 'Municipality of Waterveen',
  initiative: 'Lindewarm',
  people: {
    noor: 'Lead volunteer',
    karim: 'Project leader',
    neighbourhoodManager: 'Neighbourhood manager',
    alderman: 'Alderwoman',
    sewerPlanner: 'Sewer planner',
    spokesperson: 'Communication adviser',
    technician: 'Technical volunteer',
    treasurer: 'Treasurer',
    ambassador: 'Neighbourhood ambassador',
    corporation: 'Adviser of the housing association',
    tenant: 'Resident who rents',
    chair: 'Facilitator from outside'
  },
  conversations: {
    firstEvening: {
      title: 'Evening at De Linde',
      place: 'Community centre De Linde',
      notes: {
        streetParty: 'It began at the street party: why don’t we do this ourselves?',
        sewer: 'In three years the street will be dug up for a new sewer.',
        hob: 'Who pays for the new hob?',
        mustI: 'Do I have to join in, or may I wait?',
        twiceOpen: 'Will they dig up the street twice?',
        newBoiler: 'My boiler is old. Should I still buy a new one?',
        rent: 'People who rent don’t know whether their rent will go up.',
        oldHouse: 'My house is old and draughty. You’ll never get it warm.',
        decided: 'If you ask me, it was all decided long ago.',
        attics: 'Insulate the attics first, and let the football club lead it.',
        school: 'Ask the school to join in. Children talk about it at home.',
        letter: {
          text: 'The municipality will send everyone a letter about the sewer schedule.',
          who: 'Sewer planner'
        },
        group: { text: 'We will form a group of five and find a name for it.', who: 'Noor' }
      },
      answers: {},
      commitments: {}
    },
    start: {
      title: 'First conversation',
      place: 'Town hall, room 2.14',
      notes: {
        kitchenTable: 'We started with five neighbours at a kitchen table.',
        manyPlans: 'The municipality already has three plans for this area in a drawer.',
        onlyEvenings: 'We work in the daytime. A meeting at two o’clock never works.',
        whoDecides: 'Who actually decides here: you, the alderwoman or the council?',
        walk: 'Walk through the neighbourhood together before you make plans.',
        sewerPlan: { text: 'I will find out which streets come first.', who: 'Karim' }
      },
      answers: {
        0: {
          municipality: 'I work on heating in four areas. I want to know what matters here.',
          initiative: 'We are five neighbours. We don’t want to sit and wait for what comes.'
        },
        1: {
          municipality: 'The sewer is being replaced. The housing association is renovating sixty homes.',
          initiative: 'The street party, the football club and a chat group with 120 homes.'
        },
        2: {
          municipality: 'The year of the sewer is fixed. The kind of heating is still open.',
          initiative: 'We want a say before there is a plan on paper.',
          together: 'The sewer is fixed. We think about the heating together.'
        },
        3: {
          municipality: 'First we talk, then we investigate, then the council chooses.',
          together: 'We draw the steps on one sheet and hang it up in De Linde.'
        },
        4: {
          municipality: 'Karim. Not there? Then the neighbourhood manager.',
          initiative: 'Noor. Not there? Then the treasurer.',
          together: 'Noor and Karim phone each other. E-mail always goes to both.'
        },
        5: {
          municipality: 'Once every five weeks, on a working day.',
          initiative: 'In the evening, please, when the children are in bed.',
          together: 'Every five weeks. Afternoons and evenings in turn.'
        },
        6: { together: 'Walk through the neighbourhood and ask what is on people’s minds.' }
      },
      commitments: {
        walk: { what: 'Walk through the neighbourhood together', who: 'Noor and Karim' },
        phoneList: { what: 'Make a list: who do you call for what?', who: 'Neighbourhood manager' }
      }
    },
    expectations: {
      title: 'Expectations',
      place: 'Primary school De Boog',
      notes: {
        answerTime: 'Our last e-mail went three weeks without an answer.',
        sixHours: 'Together we have six hours a week. That is all there is.',
        wholeStreet: 'Do you speak for the whole neighbourhood, or for your group?',
        noMoney: 'There is no money for extra research at the moment.',
        startMoney: 'A small budget would help to start: coffee, a hall, flyers.',
        tired: 'Our group is tired. I don’t dare to say it out loud yet.',
        councilDivided: 'The council is divided. I don’t know yet if there will be money.'
      },
      answers: {
        0: {
          municipality: 'That you also listen to neighbours who never come to a meeting.',
          initiative: 'That we are the first to hear when something changes.'
        },
        1: {
          municipality: 'I will be honest about what can be done and what can’t.',
          initiative: 'We organise the evenings and go from door to door.'
        },
        2: {
          municipality: 'I can’t promise money. That is up to the council.',
          initiative: 'We can’t promise that everyone will join in.'
        },
        3: {
          municipality: 'About two days.',
          initiative: 'Some 25 hours between us, mostly in the evening.'
        },
        4: {
          municipality: 'That you want to manage a budget yourselves.',
          initiative: 'That the municipality doesn’t know exactly how to do this either.'
        },
        5: {
          municipality: 'When the neighbourhood has a plan of its own, and it can be done.',
          initiative: 'When neighbours say: this is our plan.',
          together: 'When there is a plan that the neighbourhood and the council say yes to.'
        }
      },
      commitments: {
        reply: { what: 'Answer e-mail within five working days', who: 'Karim' },
        workPlan: { what: 'Write a work plan of two pages', who: 'Noor and the treasurer' },
        startMoney: { what: 'Arrange a starting budget of 1,500 euros', who: 'Karim' }
      }
    },
    endGoal: {
      title: 'End goal',
      place: 'Community centre De Linde',
      notes: {
        owned: 'Heat of our own: the neighbourhood has a say in the price.',
        payable: 'What the council wants most is that everyone can afford it.',
        nobodyOut: 'Nobody should have to move because it gets too expensive.',
        ownPump: 'May I simply keep my own heat pump later on?',
        sewerYear: 'If we miss the sewer, digging will cost twice as much.'
      },
      answers: {
        0: {
          municipality: 'Every home is warm without gas. The bill is affordable.',
          initiative: 'The heat belongs to us. Neighbours know and help each other.'
        },
        1: {
          municipality: 'A fair price, and one place for all your questions.',
          initiative: 'Tenants and owners get the same chance.',
          together: 'A fair price, one desk, and the same chance for tenants.'
        },
        2: {
          municipality: 'In seven years. By then the sewer will be ready too.',
          initiative: 'Better done well in nine years than half done in seven.'
        },
        3: { together: 'We force nobody. A heat pump of your own is fine too.' },
        4: {
          municipality: 'On the pace. The sewer schedule will not wait.',
          initiative: 'On who decides. Having a say is not yet having a vote.',
          together: 'On the year, and on who decides. We will keep talking about that.'
        },
        5: { together: 'A hundred warm attics, one source chosen, and a group with members.' },
        6: {
          disputed: {
            municipality: 'In seven years the Lindewijk is off the gas, with heat that everyone can afford.',
            initiative:
              'In nine years the Lindewijk is off the gas, with heat that we ourselves help decide on.'
          }
        }
      },
      commitments: {
        heatScan: { what: 'Walk past forty homes with a heat camera', who: 'Technical volunteer' },
        sources: {
          what: 'Find out whether the canal gives enough heat',
          who: 'Karim',
          reason: 'The consultants had no time. The study starts later.'
        }
      }
    },
    secondEvening: {
      title: 'Evening about heat pumps',
      place: 'Canteen of the football club',
      notes: {
        pumpNoise: 'Soon there’ll be a humming box in every garden.',
        pumpCold: 'Will a house from 1936 really get warm with a heat pump?',
        pumpPrice: 'What does such a pump cost a month, all in?',
        neighbourHappy: 'A pump has been running in the Essenstraat for two years, no complaints.',
        canal: 'Take the heat from the canal. It’s there anyway.',
        language: 'Many neighbours don’t read Dutch. They miss everything now.',
        tooFast: 'It’s going too fast for me. I can’t follow this any more.',
        tooSlow: 'It’s going too slowly. My boiler won’t wait for a plan.',
        tenantsVote: 'Can tenants vote too, or does the housing association decide?',
        football: 'Open the canteen on Saturdays. Everyone drops in there.',
        lookInside: {
          text: 'Three neighbours will show their heat pump on an open afternoon.',
          who: 'Neighbourhood ambassador'
        },
        tenantTalk: {
          text: 'The housing association will come to the table to talk about the tenants.',
          who: 'Adviser of the housing association'
        },
        noise: { text: 'The municipality will measure the sound of a pump and let us hear it.', who: 'Karim' }
      },
      answers: {},
      commitments: {}
    },
    interests: {
      title: 'Interests of tenants and owners',
      place: 'Office of the housing association',
      notes: {
        rentFear: 'If the rent goes up by fifty euros, I can’t join in.',
        maintenance: 'The housing association will replace all boilers in two years anyway.',
        sayYes: 'Seven out of ten tenants have to say yes. How do we get there?',
        councilWish: 'The council first wants to know what it costs per home.',
        sameDay: 'Plan the maintenance and the new heating in the same week.',
        rentLetter: {
          text: 'The housing association will write down how far the rent may rise at most.',
          who: 'Adviser of the housing association'
        }
      },
      answers: {
        0: {
          municipality: 'A plan that is ready before the sewer work begins.',
          initiative: 'That tenants and owners stand together.'
        },
        1: {
          municipality: 'Digging twice costs a lot of money and makes people angry.',
          initiative: 'Otherwise the neighbourhood falls apart into two groups.'
        },
        2: {
          municipality: 'The council wants figures per home.',
          initiative: 'Our neighbours want to be sure of the price per month.'
        },
        3: {
          municipality: 'That we promise something the council later rejects.',
          initiative: 'That tenants are the last to hear what is going on.'
        },
        4: {
          municipality: 'I sign nothing without the alderwoman’s approval.',
          initiative: 'No plan that drives neighbours out of their homes.'
        },
        5: { together: 'We all want a low price, and digging only once.' },
        6: {
          municipality: 'The housing association follows the sewer schedule.',
          initiative: 'From now on a group of tenants takes part.',
          together: 'One schedule for sewer, maintenance and heat, with tenants at the table.'
        }
      },
      commitments: {
        tenantsGroup: { what: 'Find five tenants who want to take part', who: 'Neighbourhood ambassador' },
        translation: {
          what: 'Have the invitation translated into three languages',
          who: 'Communication adviser'
        }
      }
    },
    tension: {
      title: 'Conversation about the newspaper',
      place: 'Library, small hall',
      notes: {
        newspaper: 'The paper said: Lindewijk is the first to come off gas. We knew nothing.',
        calls: 'I had eleven phone calls from angry neighbours that day.',
        pressOffice: 'The news went to the press before I had seen it.',
        trust: 'Neighbours now think that we knew all along.',
        ashamed: 'I was ashamed. I should have called you first.',
        firstCall: { text: 'I will always call you before anything goes to the paper.', who: 'Karim' }
      },
      answers: {
        0: {
          municipality: 'The council got a letter. The paper wrote a piece about it.',
          initiative: 'We read it in the paper, on Saturday morning.',
          together: 'The paper had the news before the neighbourhood did.'
        },
        1: {
          municipality: 'I felt caught, and I got defensive.',
          initiative: 'We felt used. Two people wanted to quit.'
        },
        2: {
          municipality: 'I hear that the neighbourhood holds it against you.',
          initiative: 'We hear that it was not on purpose.'
        },
        3: { together: 'We both want the neighbourhood to be able to believe us.' },
        4: {
          municipality: 'That I may admit a mistake without a row.',
          initiative: 'That we bring news together from now on.'
        },
        5: { together: 'A letter through every door, with two signatures.' },
        6: { together: 'Yes. Today’s facilitator will come once more.' },
        7: { together: 'In our next conversation, as the first point.' }
      },
      commitments: {
        pressLetter: { what: 'Write a letter to the whole neighbourhood together', who: 'Noor and Karim' },
        streetRound: {
          what: 'Go from door to door in the Essenstraat and the Lindelaan',
          who: 'Neighbourhood ambassador'
        }
      }
    },
    commitments: {
      title: 'Commitments for half a year',
      place: 'Community centre De Linde',
      notes: {
        hallPrice: 'The hall costs ninety euros an evening. I pay for it myself now.',
        hallBudget: 'There is money for meeting in the neighbourhood. A hall fits in.',
        deputy: 'Who do we call when you are off for three weeks?',
        oneList: 'Keep one list of commitments, and read it out every time.',
        elections: 'There will be a new alderwoman after the elections.'
      },
      answers: {
        0: {
          municipality: 'The municipality pays for a hall and coffee for six evenings.',
          initiative: 'We ask for three quotes for insulation.',
          together: 'Six evenings, three quotes, and news for the neighbourhood every month.'
        },
        1: { together: 'Each commitment has one role and one date.' },
        2: {
          municipality: 'A budget of 2,400 euros, and time of the neighbourhood manager.',
          initiative: 'Someone who can check the quotes.'
        },
        3: { together: 'The one about news: first the neighbourhood, then the paper.' },
        4: {
          municipality: 'The new alderwoman.',
          initiative: 'Our core group, next week.'
        },
        5: { together: 'Then we say so at once, and look for something else together.' }
      },
      commitments: {
        hall: { what: 'Pay for a hall and coffee for six evenings', who: 'Neighbourhood manager' },
        deputy: { what: 'Find a regular stand-in for Karim', who: 'Programme manager' },
        quotes: { what: 'Ask for three quotes for attic insulation', who: 'Technical volunteer' },
        stand: {
          what: 'Run a market stall about insulation',
          who: 'Neighbourhood ambassador',
          reason: 'The market was called off. We are in the canteen instead.'
        },
        draftAgreement: { what: 'Write a first text of the agreement', who: 'Noor and Karim' }
      }
    },
    rolesCancelled: {
      title: 'Roles, first attempt',
      place: 'Town hall, room 2.14',
      notes: {},
      answers: {},
      commitments: {}
    },
    evaluation: {
      title: 'First evaluation',
      place: 'Town hall, room 2.14',
      notes: {
        newAlderman: 'The new alderwoman is here for the first time.',
        proud: 'Already 112 homes have signed up for insulation.',
        heavy: 'Two volunteers do nearly all the work.',
        legalForm: 'Do we have to become a cooperative to get a vote?',
        twoSentences: 'Our end goal is still there in two versions. That is confusing.',
        visit: 'Visit a neighbourhood that is further along, together.',
        budgetPlan: { text: 'I will write a proposal for a fixed yearly budget.', who: 'Karim' }
      },
      answers: {
        0: {
          municipality: 'The evenings are full and calm. Tenants take part.',
          initiative: 'The hall is arranged, and Karim calls back.',
          together: 'After the piece in the paper, the trust came back.'
        },
        1: {
          municipality: 'I found the tasks clear. The initiative did not.',
          initiative: 'We often don’t know who decides at the municipality.'
        },
        2: {
          municipality: 'The study of the canal. The consultants had no time.',
          initiative: 'The market stall.',
          together: 'We wanted too much at once. Now we choose three things.'
        },
        3: {
          municipality: 'I want to steer less and help more.',
          initiative: 'Let us lead the evenings. Help us with the figures.'
        },
        4: {
          municipality: 'Yes, but the money is always a one-off.',
          initiative: 'Not enough yet. Without a fixed budget we don’t dare to grow.'
        },
        5: { together: 'We add a clause about news and the paper.' },
        6: { together: 'We choose one sentence for the end goal and divide the tasks.' }
      },
      commitments: {
        cooperative: { what: 'Find out what a cooperative costs and requires', who: 'Treasurer' },
        excursion: { what: 'Visit a neighbourhood that is further along', who: 'Noor and Karim' }
      }
    },
    thirdEvening: {
      title: 'Evening: two routes',
      place: 'Community centre De Linde',
      notes: {
        fullHall: 'The hall was full. People were standing in the corridor.',
        twoRoutes: 'There are two routes: a heat network together, or a pump for each home.',
        loan: 'Can I get a loan if I can’t pay for it now?',
        moveOut: 'Can I stay at home while they work inside?',
        parking: 'Where do we leave the cars when the street is dug up?',
        wait: 'It’s a lot of bother for older people. May they wait?',
        coffee: 'Bring coffee to the door of people who don’t come to meetings.',
        battery: 'Use the neighbourhood battery for the heat network too.',
        planning: { text: 'The municipality will send a letter with the schedule per street.', who: 'Karim' },
        coffeeRound: { text: 'We will visit forty homes with coffee.', who: 'Neighbourhood ambassador' },
        rentLimit: {
          text: 'The housing association will say what the rent will be before the next evening.',
          who: 'Adviser of the housing association'
        }
      },
      answers: {},
      commitments: {
        report: { what: 'Put the report of the evening through every door', who: 'Communication volunteer' }
      }
    },
    roles: {
      title: 'Roles and who does what',
      place: 'Community centre De Linde',
      notes: { paidWork: 'Could part of the work be paid?' },
      answers: {
        2: { municipality: 'Facilitating. The neighbourhood can lead this now.' },
        3: { initiative: 'For the 112 homes that have signed up.' }
      },
      commitments: {}
    },
    secondEvaluation: {
      title: 'Second evaluation',
      place: 'Community centre De Linde',
      notes: {},
      answers: {},
      commitments: {}
    }
  }
};
