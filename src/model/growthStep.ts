import { day, defineKind, oneOf, reference, required, text, type Of } from './kind';
import { growthStages } from './partnership';
import { sides, type Side } from './side';

/** In what each side grows: opgroeirecht is for both. */
export const growthThemes = {
  initiative: ['organisation', 'support', 'knowledge', 'money', 'communication', 'mandate', 'collaboration'],
  municipality: ['vision', 'contact', 'budget', 'alignment', 'learning']
} as const satisfies Record<Side, readonly string[]>;
export type GrowthTheme = (typeof growthThemes)[Side][number];

/** A step on the growth line (groeilijn). Back or sideways is a step like any other. */
export const growthStep = defineKind('growthStep', {
  /** Waaraan zie je het: what shows this step. */
  evidence: required(text()),
  /** Who grows. */
  side: oneOf(sides),
  date: day(),
  /** Only of the initiative: the municipality has themes, no stages. */
  stage: oneOf(growthStages),
  theme: oneOf([...growthThemes.initiative, ...growthThemes.municipality]),
  viewMunicipality: text(),
  viewInitiative: text(),
  /** The next step and the help with it. */
  help: text(),
  /** The stamps of `help` that each side agrees to. */
  agreedMunicipality: reference(),
  agreedInitiative: reference()
});
export type GrowthStep = Of<typeof growthStep>;
