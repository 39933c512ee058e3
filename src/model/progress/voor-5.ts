import { experiment } from '../experiment';
import type { ProgressRule } from '../guidelines';

/** Experiments: one was closed with a lesson of both sides. One that was only written down is a beginning. */
export const progress: ProgressRule = ({ all, today }) => {
  const experiments = all(experiment);
  const municipality = experiments.some(
    ({ riskMunicipality, lessonMunicipality }) => Boolean(riskMunicipality) || Boolean(lessonMunicipality)
  );
  const initiative = experiments.some(
    ({ riskInitiative, lessonInitiative }) => Boolean(riskInitiative) || Boolean(lessonInitiative)
  );
  const together = experiments.some(
    ({ closedOn, lessonMunicipality, lessonInitiative }) =>
      closedOn !== undefined && closedOn <= today && Boolean(lessonMunicipality) && Boolean(lessonInitiative)
  );
  return { municipality, initiative, together, begun: experiments.length > 0 };
};
