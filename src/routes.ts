import { wrap } from 'svelte-spa-router/wrap';
import type { RouteDefinition } from 'svelte-spa-router';
import { paths } from './screens/parts/paths';

type Screen = NonNullable<Parameters<typeof wrap>[0]['asyncComponent']>;

const now: Screen = () => import('./screens/now/Now.svelte');
const meeting: Screen = () => import('./screens/meeting/Meeting.svelte');

/**
 * Fetches the way into the hall, Nu and then the conversation, while the database opens: on a slow phone this is
 * the time between the icon and the first letter.
 */
export const fetchWayIn = async (): Promise<void> => {
  await now();
  await meeting();
};

const screens: readonly (readonly [string, Screen])[] = [
  [paths.overview, () => import('./screens/overview/Overview.svelte')],
  [paths.newPartnership, () => import('./screens/partnership/New.svelte')],
  [paths.newTalk, () => import('./screens/talks/NewTalk.svelte')],
  [paths.comingTalks, () => import('./screens/overview/ComingTalks.svelte')],
  [paths.growthLines, () => import('./screens/overview/GrowthLines.svelte')],
  [paths.now(':id'), now],
  [paths.talks(':id'), () => import('./screens/talks/Talks.svelte')],
  [paths.planTalk(':id'), () => import('./screens/talks/Plan.svelte')],
  [`${paths.talk(':id', ':g')}/:part?`, meeting],
  [paths.guidelines(':id'), () => import('./screens/guidelines/Guidelines.svelte')],
  [paths.guideline(':id', ':h'), () => import('./screens/guidelines/Guideline.svelte')],
  [paths.agreement(':id'), () => import('./screens/agreement/Agreement.svelte')],
  [paths.clause(':id', ':n'), () => import('./screens/agreement/Clause.svelte')],
  [paths.agreementVersions(':id'), () => import('./screens/agreement/AgreementVersions.svelte')],
  [paths.lessonsOf(':id'), () => import('./screens/lessons/PartnershipLessons.svelte')],
  [paths.lessons, () => import('./screens/lessons/Lessons.svelte')],
  [paths.commitments(':id'), () => import('./screens/commitments/Commitments.svelte')],
  [paths.evaluations(':id'), () => import('./screens/evaluation/Evaluations.svelte')],
  [paths.evaluation(':id', ':e'), () => import('./screens/evaluation/Evaluation.svelte')],
  [paths.agreementPaper(':id'), () => import('./screens/paper/AgreementPaper.svelte')],
  [paths.talkPaper(':id', ':g'), () => import('./screens/paper/TalkPaper.svelte')],
  [paths.commitmentsPaper(':id'), () => import('./screens/paper/CommitmentsPaper.svelte')],
  [paths.dossier(':id'), () => import('./screens/paper/Dossier.svelte')],
  [paths.more(':id'), () => import('./screens/partnership/More.svelte')],
  [paths.edit(':id'), () => import('./screens/partnership/Edit.svelte')],
  [paths.samePartnership(':id'), () => import('./screens/partnership/SamePartnership.svelte')],
  [paths.bin(':id'), () => import('./screens/partnership/Bin.svelte')],
  [paths.sharing, () => import('./screens/sharing/Sharing.svelte')],
  [paths.qrGive(), () => import('./screens/sharing/qr/Give.svelte')],
  [paths.qrGet, () => import('./screens/sharing/qr/Get.svelte')],
  [paths.folder, () => import('./screens/sharing/folder/Folder.svelte')],
  [paths.putBack, () => import('./screens/sharing/PutBack.svelte')],
  [paths.search, () => import('./screens/search/Search.svelte')],
  [paths.settings, () => import('./screens/settings/Settings.svelte')],
  ['#*', () => import('./screens/parts/NotFound.svelte')]
];

/**
 * Every screen under its address. Each is loaded when somebody first goes there; the worker has them all.
 *
 * @param overview what the overview gets from the app.
 */
export const routesWith = (overview: { readonly openExample: () => Promise<string> }): RouteDefinition =>
  Object.fromEntries(
    screens.map(([path, asyncComponent]) => [
      path.slice(1),
      wrap({ asyncComponent, ...(path === paths.overview && { props: overview }) })
    ])
  );
