import { agendaItem } from '../agendaItem';
import type { ProgressRule } from '../guidelines';
import { differs, roleSubjects, roleView, roleViewId } from '../roleView';

/** Role of the gemeente: both sides chose on every subject; each difference is explained or on an agenda. */
export const progress: ProgressRule = ({ all }) => {
  const views = all(roleView);
  const items = new Set(all(agendaItem).map(({ id }) => id));
  const complete = roleSubjects.every((subject) => views.some(({ id }) => id === roleViewId(subject)));
  const municipality = complete && views.every(({ stepMunicipality }) => stepMunicipality !== undefined);
  const initiative = complete && views.every(({ stepInitiative }) => stepInitiative !== undefined);
  const dealtWith = views
    .filter(differs)
    .every(
      ({ explanation, agendaItem: item }) => Boolean(explanation) || (item !== undefined && items.has(item))
    );
  return { municipality, initiative, together: municipality && initiative && dealtWith };
};
