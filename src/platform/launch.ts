/** Of the draft standard "Launch Handler", which TypeScript does not know yet. */
interface LaunchParams {
  readonly targetURL?: string;
  readonly files?: readonly { readonly getFile: () => Promise<File> }[];
}
interface LaunchQueue {
  readonly setConsumer: (consumer: (params: LaunchParams) => void) => void;
}

/** A page that has just opened stands at its address already; the browser tells it all the same, also on a reload. */
const opening = 3000;

/**
 * Hears how the device opens the app while it is open already, for the window stays as it is: somebody may be
 * writing in it.
 *
 * @param take `files`: with files ("Openen met"); one that cannot be read comes as an empty one, so that the screen
 * can say so. `address`: by a shortcut of the icon, as a hash.
 * @param age for tests: how long the page has been there, in milliseconds.
 */
export const onLaunched = (
  take: {
    readonly files: (files: readonly Blob[]) => void;
    readonly address: (hash: string) => void;
  },
  age: () => number = () => performance.now()
): void => {
  const queue = (window as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ targetURL, files = [] }) => {
    if (files.length > 0)
      void Promise.all(files.map((file) => file.getFile().catch(() => new Blob()))).then(take.files);
    else if (targetURL !== undefined && age() > opening) {
      const { hash } = new URL(targetURL);
      if (hash !== '') take.address(hash); // without one the icon was tapped, no more
    }
  });
};
