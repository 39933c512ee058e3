import { screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import FolderAsks from '../../../src/screens/parts/FolderAsks.svelte';
import { following } from '../../../src/screens/parts/folders.svelte';
import { aFolder } from '../../share/browser/folders';
import { withApp } from '../support/withApp';

afterEach(() => following.set(undefined));

test('who says no reads what else they can do, and who then says yes gets a look into the folder', async () => {
  let looks = 0;
  following.set({ look: () => Promise.resolve(void looks++), close: () => undefined });
  const answers: PermissionState[] = ['denied', 'granted'];
  // What somebody says in the window of the browser, which no test can press.
  const folder = Object.assign(await aFolder(), {
    requestPermission: () => Promise.resolve(answers.shift())
  });
  const { user } = withApp(FolderAsks, { folder });
  expect(screen.getByRole('status')).toHaveTextContent(`in de map ${folder.name} mag.`);
  await user.click(screen.getByRole('button', { name: 'Open de map' }));
  expect(screen.getByRole('status')).toHaveTextContent('Vraagt de browser niets meer?');
  expect(looks).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Open de map' }));
  await expect.poll(() => looks).toBe(1);
});
