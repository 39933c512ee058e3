import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// Two cores may be busy with more than one test: what never comes should fail, not what comes late.
configure({ asyncUtilTimeout: 5000 });
