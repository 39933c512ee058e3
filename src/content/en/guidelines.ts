import type { GuidelineTexts } from '../guidelineTypes';

export const phases = {
  voor: 'Before working together',
  start: 'When the partnership takes shape',
  tijdens: 'While working together',
  tip: 'Tips'
} satisfies GuidelineTexts['phases'];

export const states = {
  notStarted: 'not started yet',
  begun: 'begun',
  oneSide: 'one side filled in',
  bothSides: 'both sides filled in',
  agreed: 'agreed together',
  reviewAgain: 'look at it again',
  notApplicable: 'not applicable'
} satisfies GuidelineTexts['states'];

export const guidelines = {
  'voor-1': {
    title: 'Develop a vision of why working with residents matters',
    why: 'People who know why they work together keep it up longer. When both sides know their reasons, they understand each other better.',
    how: 'Each side answers three questions. Then read the answers aloud to each other in a conversation.',
    done: 'Both sides answered the three questions, and there is a day to look at them again.'
  },
  'voor-2': {
    title: 'Develop a vision of your own role in the heat transition',
    why: 'In the heat transition, the municipality can take many roles, from letting go to making rules. The initiative notices that role, and sometimes notices a different one.',
    how: 'The municipality chooses a step per subject. The initiative says which step it experiences or wants. Turn a difference into an agenda item.',
    done: 'Both sides chose for every subject. Every difference is explained or on an agenda.'
  },
  'voor-3': {
    title: 'Set up a structure for support',
    why: 'Volunteers need help that is simply there. Then their time goes into the neighbourhood, not into searching.',
    how: 'Write down which help is needed and which help there is. Add who the contact is and who stands in.',
    done: 'Contact and stand-in are known. Every request is arranged, declined with a reason, or has a day.'
  },
  'voor-4': {
    title: 'Take an active, inviting attitude towards initiatives',
    why: 'Not every group finds its way to the municipality. An invitation and a quick answer make the difference.',
    how: 'Keep track of who was invited and what they answered. The initiative says whether it felt welcome.',
    done: 'At least one invitation was followed up, and the initiative said how welcome it felt.'
  },
  'voor-5': {
    title: 'Show courage, dare to learn',
    why: 'Something new does not always work the first time. If you say beforehand what may go wrong, you dare to learn.',
    how: 'Write down an experiment: what do we try, and what may go wrong? Afterwards both sides write a lesson.',
    done: 'One experiment was closed with a lesson from both sides.'
  },
  'start-1': {
    title: 'Make sure you share a picture of the end goal',
    why: 'Many quarrels are about a goal that nobody ever put into words. With one sentence you know where you are going.',
    how: 'Each side first writes its own picture alone. Then show them together, and make one sentence with a year and milestones.',
    done: 'Both sides agree to the sentence. It has a year and at least two milestones.'
  },
  'start-2': {
    title: 'Develop a partnership agreement together',
    why: 'Only on paper do you see whether you mean the same thing. An agreement is something to hold on to when people leave.',
    how: 'Write down what should be in it, and what should not. Then write the text together, clause by clause.',
    done: 'Both sides agree to each chosen clause, there is a signed version and a day for the evaluation.'
  },
  'start-3': {
    title: 'Use social structures together, such as clubs and associations',
    why: 'People trust those they already know. A club or a school reaches neighbours who never come to a meeting.',
    how: 'Make a list of clubs and associations. Add who knows them, what they can do, and which activity there will be.',
    done: 'There are at least three clubs with somebody who knows them. For one activity it says how it went.'
  },
  'start-4': {
    title: 'Give room for local ownership',
    why: 'People who have a say put in the effort. It must be clear what they have a say in, and from when.',
    how: 'Write down which decisions there are. Add who decides now and later, and how much room there is.',
    done: 'For every decision it is agreed who decides and from when, or there is a “no” with a reason.'
  },
  'start-5': {
    title: 'Organise capacity, budget and knowledge at the municipality and the initiative',
    why: 'A good plan gets stuck without people, money or knowledge. Together you see sooner what is missing.',
    how: 'Write down for each kind what is needed and what each side has. Choose for every gap who solves it and when.',
    done: 'Every gap has somebody and a day, or both sides knowingly accept it.'
  },
  'tijdens-1': {
    title: 'Look after the relationship and mind the right to grow up',
    why: 'A relationship cools when nobody calls. With a steady rhythm and steady people, trust stays.',
    how: 'Agree on how often you talk. Name on each side who looks after the relationship, and see how the mood develops.',
    done: 'The rhythm is kept, and on both sides somebody looks after the relationship.'
  },
  'tijdens-2': {
    title: 'Be open and transparent about interests, wishes and motives',
    why: 'Behind an opinion there is an interest. Once you know it, a solution for both is easier to find.',
    how: 'Make cards: what do you think, why does it matter, and where is your limit? You choose what you share.',
    done: 'Each side shares at least three cards. Every interest that clashes has a follow-up.'
  },
  'tijdens-3': {
    title: 'Fill in your role flexibly for different initiatives and phases',
    why: 'A starting group needs something different from a cooperative. The role of the municipality grows with it.',
    how: 'Write down for every phase which role the municipality chooses. The initiative says which role it notices.',
    done: 'For the current phase both sides wrote down the role.'
  },
  'tijdens-4': {
    title: 'Mind dialogue skills and the importance of good manners and soft skills',
    why: 'How you talk decides whether the other person listens. Two minutes of looking back helps more than a course.',
    how: 'After a conversation answer a few questions, only for yourself. Choose one thing to practise.',
    done: 'You looked back after the last conversation. This stays on this device.'
  },
  'tip-1': {
    title: 'Steer the process, not the project',
    why: 'A project ends, the neighbourhood does not. So see whether a result helps the end goal.',
    how: 'Link commitments to milestones, and milestones to the end goal. You see right away what stands apart.',
    done: 'Every milestone belongs to the end goal, and both sides wrote how it helps.'
  },
  'tip-2': {
    title: 'Embrace diversity and character',
    why: 'Every neighbourhood has a story of its own. If you know it, you speak the language of the street.',
    how: 'Write the DNA of the neighbourhood together. Also name groups that have not been heard yet, and think of an action.',
    done: 'Both sides contributed. Every group that has not been heard yet has an action.'
  },
  'tip-3': {
    title: 'Make the right to grow up possible',
    why: 'The right to grow up is time and room to grow. Even when an initiative stops, the lessons stay.',
    how: 'Put steps on the growth line: what works, which help is needed? A step back or sideways is quite normal.',
    done: 'The next step and the help are agreed, or the lessons were kept.'
  },
  'tip-4': {
    title: 'Grow towards clear commitments',
    why: 'Commitments grow in a series of conversations. Every conversation has a question of its own.',
    how: 'Plan the series: first get to know each other, then expectations and roles. Look back together every half year.',
    done: 'The first conversation and those about expectations and roles have been held. The next evaluation is planned.'
  },
  'tip-5': {
    title: 'Organise equality',
    why: 'Equality does not come by itself: one side has money and power, the other has the neighbourhood. Talk about it, and it stays in balance.',
    how: 'Name on both sides who looks after the relationship. Discuss who acts, decides and waits, and prepare an ambassador moment together.',
    done: 'On both sides somebody looks after the relationship, the balance was discussed and one ambassador moment was prepared.'
  }
} satisfies GuidelineTexts['guidelines'];
