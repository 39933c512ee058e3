import { m } from '../../i18n';
import { roleSteps, type RoleStep, type RoleSubject } from '../../model/roleView';
import type { FormSpec } from './records/fields';

const steps: Record<RoleStep, () => string> = {
  lettingGo: m.before_step_letting_go,
  facilitating: m.before_step_facilitating,
  stimulating: m.before_step_stimulating,
  directing: m.before_step_directing,
  regulating: m.before_step_regulating
};
const meanings: Record<RoleStep, () => string> = {
  lettingGo: m.before_step_letting_go_means,
  facilitating: m.before_step_facilitating_means,
  stimulating: m.before_step_stimulating_means,
  directing: m.before_step_directing_means,
  regulating: m.before_step_regulating_means
};
const subjects: Record<RoleSubject, () => string> = {
  source: m.before_subject_source,
  money: m.before_subject_money,
  communication: m.before_subject_communication,
  planning: m.before_subject_planning
};

/** The word for a step of the trap. */
export const stepName = (step: RoleStep): string => steps[step]();

/** What a step means, in a sentence or two. */
export const stepMeaning = (step: RoleStep): string => meanings[step]();

/** The word for a subject that every partnership has a view on. */
export const subjectName = (subject: RoleSubject): string => subjects[subject]();

/** How a view on the role of the gemeente is filled in. */
export const roleSpecs = (): readonly FormSpec[] => {
  const options = roleSteps.map((value) => ({ value, label: stepName(value) }));
  const reason = m.before_role_reason();
  return [
    {
      label: m.before_role_step(),
      sides: {
        municipality: {
          field: 'stepMunicipality',
          label: m.before_role_step_municipality(),
          as: 'choice',
          options
        },
        initiative: { field: 'stepInitiative', label: m.before_role_step_initiative(), as: 'choice', options }
      }
    },
    {
      label: reason,
      sides: {
        municipality: { field: 'reasonMunicipality', label: reason, as: 'text' },
        initiative: {
          field: 'reasonInitiative',
          label: reason,
          as: 'text',
          description: m.before_role_reason_initiative()
        }
      }
    }
  ];
};
