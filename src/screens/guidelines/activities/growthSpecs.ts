import type { Content } from '../../../content/types';
import { m } from '../../../i18n';
import { growthThemes, type GrowthTheme } from '../../../model/growthStep';
import { growthStages } from '../../../model/partnership';
import type { Side } from '../../../model/side';
import type { FormSpec } from '../../parts/records/fields';
import { optionsOf } from './choices';
import { themeWords } from '../../parts/choiceWords';

/** What is asked of a growth step of a side. Only the initiative grows through stages. */
export const growthSpecs = (side: Side, stages: Content['growthStages']): readonly FormSpec[] => {
  const themes: readonly GrowthTheme[] = growthThemes[side];
  return [
    { field: 'evidence', label: m.during_growth_evidence(), as: 'text' },
    { field: 'date', label: m.during_growth_date(), as: 'day' },
    ...(side === 'initiative'
      ? [
          {
            field: 'stage',
            label: m.during_growth_stage(),
            as: 'choice' as const,
            options: optionsOf(growthStages, (stage) => stages[stage].title)
          }
        ]
      : []),
    {
      field: 'theme',
      label: m.during_growth_theme(),
      as: 'choice',
      options: optionsOf(themes, (theme) => themeWords[theme]())
    },
    {
      label: m.during_growth_view(),
      sides: {
        municipality: { field: 'viewMunicipality', label: m.during_growth_view(), as: 'text' },
        initiative: { field: 'viewInitiative', label: m.during_growth_view(), as: 'text' }
      }
    },
    { field: 'help', label: m.during_growth_help(), as: 'text' }
  ];
};
