import { version } from '../../../package.json';
import { mayUse } from '../../platform/folder';
import { startShareClient, type ShareClient } from '../../share/client';
import type { FolderLook } from '../../share/folder';
import type { Problem } from '../../share/problem';
import { folderLinks, type FolderLink } from '../../store/folders';
import type { App } from './app';

/** How the folder of a partnership stands: it was looked into, or why not. `asks`: somebody has to say so again. */
export type FolderState =
  | { readonly is: 'looking' | 'asks' | Exclude<FolderLook['state'], 'notAllowed'> }
  | { readonly is: 'failed'; readonly problem: Problem };

const states = $state<Record<string, FolderState>>({});
/** Only one tab looks at a time: two would write the same file. */
const lock = 'samenspel-folder';

/** How the folder of a partnership stands; `undefined` as long as this tab did not look. */
export const folderState = (partnership: string): FolderState | undefined => states[partnership];

/** Looks into shared folders, one after the other, in a worker of its own that starts with the first look. */
export const createFollower = (app: App) => {
  let client: ShareClient | undefined;
  let busy: Promise<void> | undefined;
  let again = false;

  const lookInto = async ({ partnership, folder }: FolderLink): Promise<FolderState> => {
    if ((await mayUse(folder)) !== 'granted') return { is: 'asks' };
    client ??= startShareClient(app.store.db.name);
    const { pen } = app.store;
    const { name: by, side } = app.profile;
    const maker = { by, side, app: version, now: pen.now() };
    const outcome = await client.run('follow', { partnership, writer: pen.writer, maker }).outcome;
    if (outcome.state === 'failed') return { is: 'failed', problem: outcome.problem };
    if (outcome.state !== 'done') return { is: 'looking' };
    const { state } = outcome.value;
    return { is: state === 'notAllowed' ? 'asks' : state };
  };

  const lookIntoAll = async (): Promise<void> => {
    for (const link of await folderLinks(app.store.db)) {
      states[link.partnership] ??= { is: 'looking' };
      states[link.partnership] = await lookInto(link);
    }
  };

  /** Looks once; asked meanwhile, once more. */
  const look = (): Promise<void> => {
    again = busy !== undefined;
    busy ??= navigator.locks
      .request(lock, { ifAvailable: true }, async (held) => {
        if (held !== null) await lookIntoAll();
      })
      .catch(() => undefined) // the database was closed under it: next time
      .then(() => {
        busy = undefined;
        if (again) return look();
        return undefined;
      });
    return busy;
  };

  return {
    look,
    close: () => client?.close()
  };
};

export type Follower = ReturnType<typeof createFollower>;
let follower: Follower | undefined;

/** The one follower of this tab, once `FollowFolders` is there. */
export const following = {
  set: (one: Follower | undefined): void => {
    follower = one;
  },
  look: async (): Promise<void> => follower?.look()
};
