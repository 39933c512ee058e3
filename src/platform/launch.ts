/** Of the draft standard "Launch Handler", which TypeScript does not know yet. */
interface LaunchParams {
  readonly files?: readonly { readonly getFile: () => Promise<File> }[];
}
interface LaunchQueue {
  readonly setConsumer: (consumer: (params: LaunchParams) => void) => void;
}

/**
 * Hears of the files with which the device opens the app ("Openen met"), also while it is open already: the window
 * stays as it is, for somebody may be writing in it. A file that cannot be read comes as an empty one, so that the
 * screen can say so.
 */
export const onFilesLaunched = (take: (files: readonly Blob[]) => void): void => {
  const queue = (window as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files = [] }) => {
    if (files.length === 0) return; // the icon was tapped, no more
    void Promise.all(files.map((file) => file.getFile().catch(() => new Blob()))).then(take);
  });
};
