import { mount } from 'svelte';

import Notes from './Notes.svelte';

void navigator.serviceWorker.register('./sw.js');
mount(Notes, { target: document.body });
