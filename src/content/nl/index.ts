import type { Content } from '../types';
import { clauses } from './clauses';
import { commitmentStates } from './commitmentStates';
import { conversationTypes } from './conversationTypes';
import { growthStages } from './growthStages';
import { initiativeTypes, projectPhases } from './initiatives';
import { moods } from './moods';
import { noteTypes } from './noteTypes';
import { parties, roles } from './people';
import { scopes } from './scopes';
import { scores, statements } from './statements';

export const nl: Content = {
  noteTypes,
  conversationTypes,
  commitmentStates,
  initiativeTypes,
  projectPhases,
  growthStages,
  roles,
  scopes,
  moods,
  parties,
  clauses,
  statements,
  scores
};
