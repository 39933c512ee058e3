import type { GuidelineId } from '../guideline';
import type { ProgressRule } from '../guidelines';
import { progress as start1 } from './start-1';
import { progress as start2 } from './start-2';
import { progress as start3 } from './start-3';
import { progress as start4 } from './start-4';
import { progress as start5 } from './start-5';
import { progress as tijdens1 } from './tijdens-1';
import { progress as tijdens2 } from './tijdens-2';
import { progress as tijdens3 } from './tijdens-3';
import { progress as tijdens4 } from './tijdens-4';
import { progress as tip1 } from './tip-1';
import { progress as tip2 } from './tip-2';
import { progress as tip3 } from './tip-3';
import { progress as tip4 } from './tip-4';
import { progress as tip5 } from './tip-5';
import { progress as voor1 } from './voor-1';
import { progress as voor2 } from './voor-2';
import { progress as voor3 } from './voor-3';
import { progress as voor4 } from './voor-4';
import { progress as voor5 } from './voor-5';

/** For every handvat and tip the rule that says how far it is. */
export const rules: Readonly<Record<GuidelineId, ProgressRule>> = {
  'voor-1': voor1,
  'voor-2': voor2,
  'voor-3': voor3,
  'voor-4': voor4,
  'voor-5': voor5,
  'start-1': start1,
  'start-2': start2,
  'start-3': start3,
  'start-4': start4,
  'start-5': start5,
  'tijdens-1': tijdens1,
  'tijdens-2': tijdens2,
  'tijdens-3': tijdens3,
  'tijdens-4': tijdens4,
  'tip-1': tip1,
  'tip-2': tip2,
  'tip-3': tip3,
  'tip-4': tip4,
  'tip-5': tip5
};
