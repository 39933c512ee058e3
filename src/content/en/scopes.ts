import type { Content } from '../types';

export const scopes = {
  shared: {
    title: 'Shared',
    description: 'Both sides may see this. It goes along in a share file.'
  },
  municipality: {
    title: 'My side',
    description: 'For the municipality only. It stays out of share files.'
  },
  initiative: {
    title: 'My side',
    description: 'For the initiative only. It stays out of share files.'
  },
  device: {
    title: 'On this device only',
    description: 'For you alone. It leaves this device only in your own backup.'
  }
} satisfies Content['scopes'];
