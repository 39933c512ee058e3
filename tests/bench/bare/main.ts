import { mount } from 'svelte';
import { registerSW } from 'virtual:pwa-register';
import Notes from './Notes.svelte';

registerSW({ immediate: true });
mount(Notes, { target: document.body });
