import type { Content } from '../types';

export const conversationTypes = {
  start: {
    title: 'First conversation',
    description: 'Choose this to get to know each other and sketch the way ahead together.',
    questions: [
      'Who are we, and why are we taking part?',
      'What is already going on in the neighbourhood?',
      'What is fixed, and where is there still room?',
      'What will the process look like?',
      'Who is the regular contact on each side?',
      'How often do we talk, and when can everyone make it?',
      'What is our first step?'
    ]
  },
  expectations: {
    title: 'Expectations',
    description: 'Choose this to find out what you expect of each other, and what you do not.',
    questions: [
      'What do you expect of the other side?',
      'What can the other side expect of you?',
      'What can you not promise?',
      'How much time do you have each month?',
      'Which expectation surprises you?',
      'When will this partnership be a success for you?'
    ]
  },
  roles: {
    title: 'Roles and who does what',
    description: 'Choose this to agree on who does what, and who decides what.',
    questions: [
      'Which tasks are there until the next step?',
      'Who leads a task, who helps, and who needs to know?',
      'Which role does the municipality choose now, and why?',
      'On whose behalf does the initiative speak?',
      'Who decides, and how long does that take?',
      'Which task is too heavy for volunteers?',
      'When do we look at the roles again?'
    ]
  },
  endGoal: {
    title: 'End goal',
    description: 'Choose this when you want one picture of where you are heading together.',
    questions: [
      'What does the neighbourhood look like when we have succeeded?',
      'What has to be right for the people who live here?',
      'When do we want to be there?',
      'What is not part of our goal?',
      'Where do we think differently?',
      'Which results along the way will help us?',
      'Can we say our goal in one sentence?'
    ]
  },
  interests: {
    title: 'Interests, wishes and motives',
    description: 'Choose this to understand why something matters to the other side.',
    questions: [
      'What do you want?',
      'Why does that matter to you?',
      'What do your supporters, board or council need?',
      'What worries you?',
      'Where is your limit?',
      'Which interests do we share?',
      'Which solution helps us both?'
    ]
  },
  commitments: {
    title: 'Commitments',
    description: 'Choose this when it is time to write down who does what, and by when.',
    questions: [
      'What do we commit to?',
      'Who does it, and when will it be done?',
      'What does it take: time, money, knowledge, room?',
      'Which commitment belongs in the agreement?',
      'Who still has to say yes?',
      'What do we do if it does not work out?'
    ]
  },
  evaluation: {
    title: 'Evaluation',
    description: 'Choose this every six months, or when something or someone changes.',
    questions: [
      'What went well?',
      'Where do our scores differ, and why?',
      'Which commitments did not work out? What caused that?',
      'Does the role of the municipality still fit?',
      'Does the initiative get room to grow?',
      'What do we change in the agreement?',
      'What will we do differently from now on?'
    ]
  },
  tension: {
    title: 'Conversation about tension',
    description: 'Choose this when there is friction and you want to talk about it calmly.',
    questions: [
      'What happened? Only facts, please.',
      'What did that do to you?',
      'What do you hear the other side say?',
      'Which interest lies underneath?',
      'What do you need to be able to go on?',
      'What do we do right away?',
      'Do we want help from someone else?',
      'When do we come back to this?'
    ]
  },
  closing: {
    title: 'Closing and lessons',
    description: 'Choose this when the partnership is finished or stops, to keep its lessons.',
    questions: [
      'What have we achieved together?',
      'What did not work out, and why?',
      'What will we do differently next time?',
      'Which lesson do we pass on?',
      'What do we do with money, things and data?',
      'How do we tell the neighbourhood?',
      'How do we thank each other?'
    ]
  },
  neighbourhoodMeeting: {
    title: 'Neighbourhood meeting',
    description: 'Choose this for an evening with residents, when you mostly listen and take notes.',
    questions: [
      'What is this evening about?',
      'Which questions are there?',
      'What are people worried about?',
      'Which ideas are there?',
      'What do we promise, and how will people hear about it?'
    ]
  }
} satisfies Content['conversationTypes'];
