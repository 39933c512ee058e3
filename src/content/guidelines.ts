import * as en from './en/guidelines';
import type { GuidelineTexts } from './guidelineTypes';
import * as nl from './nl/guidelines';

export type { GuidelineText, GuidelineTexts } from './guidelineTypes';

/** The texts of the handvatten and tips; apart from the rest, since a first screen does not need them. */
export const guidelineTexts = (locale: 'nl' | 'en'): GuidelineTexts => (locale === 'nl' ? nl : en);
