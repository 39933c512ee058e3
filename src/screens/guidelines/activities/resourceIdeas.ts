import { m } from '../../../i18n';
import type { ResourceCategory } from '../../../model/resource';

/** What a partnership often needs, to choose from; anything else may be typed. */
export const resourceIdeas: Readonly<Record<ResourceCategory, readonly (() => string)[]>> = {
  capacity: [
    m.start_idea_capacity_lead,
    m.start_idea_capacity_administration,
    m.start_idea_capacity_communication,
    m.start_idea_capacity_talks,
    m.start_idea_capacity_technology,
    m.start_idea_capacity_finance,
    m.start_idea_capacity_law,
    m.start_idea_capacity_process,
    m.start_idea_capacity_replacement
  ],
  budget: [
    m.start_idea_budget_research,
    m.start_idea_budget_support,
    m.start_idea_budget_publicity,
    m.start_idea_budget_venue,
    m.start_idea_budget_volunteers,
    m.start_idea_budget_legal_form,
    m.start_idea_budget_advance
  ],
  knowledge: [
    m.start_idea_knowledge_homes,
    m.start_idea_knowledge_heating,
    m.start_idea_knowledge_subsidies,
    m.start_idea_knowledge_rules,
    m.start_idea_knowledge_participation,
    m.start_idea_knowledge_network,
    m.start_idea_knowledge_privacy
  ]
};
