import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import { dismiss, toasts } from '../src/ui/toast.svelte';

// Two cores may be busy with more than one test: what never comes should fail, not what comes late.
configure({ asyncUtilTimeout: 5000 });

// All files run in one page, which saves most of the time: a message of one test is not there in the next.
afterEach(() => {
  for (const { id } of toasts()) dismiss(id);
});
