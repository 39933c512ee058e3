import { mergeConfig } from 'vite';
import app from '../../../vite.config';

/** The version after this one: the same app, other file names, and a mark to know it by. */
export default mergeConfig(app, {
  plugins: [
    {
      name: 'next-version',
      transform: (code: string, id: string) =>
        id.endsWith('/src/main.ts')
          ? `${code}\ndocument.documentElement.dataset.version = 'next';`
          : undefined
    }
  ]
});
