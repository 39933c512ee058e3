import type { GrowthStage, Partnership, ProjectPhase } from './partnership';

/** What somebody looks for in the list of partnerships; an empty choice takes all. */
export interface PortfolioFilter {
  /** Words, each of which stands in the neighbourhood, the municipality or the initiative. */
  readonly text: string;
  readonly phase: ProjectPhase | '';
  readonly stage: GrowthStage | '';
}

/** As one compares what was typed: without capitals and accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The partnerships that fit, in the order that they had. */
export const fitting = <P extends Partnership>(
  all: readonly P[],
  { text, phase, stage }: PortfolioFilter
): readonly P[] => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const names = plain([one.neighbourhood, one.municipality, one.initiative].join('\n'));
    return (
      words.every((word) => names.includes(word)) &&
      (phase === '' || one.projectPhase === phase) &&
      (stage === '' || one.growthStage === stage)
    );
  });
};
