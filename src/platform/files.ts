/** What became of a file that was handed out. */
export type HandedOut = 'shared' | 'saved' | 'cancelled' | 'needsTap';

/** The same bytes under the extension that every share sheet accepts. */
const asText = (file: File): File =>
  new File([file], file.name.replace(/\.[^.]*$/, '') + '.txt', { type: 'text/plain' });

const accepted = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/** A download, for browsers without a share sheet. */
export const saveFile = (bytes: Blob, name: string): void => {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari starts reading after the click has returned; a url that is gone by then gives an empty file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/**
 * Offers a file to the share sheet, as `.txt` where its own extension is refused (Chromium and `.json`).
 * `unavailable`: there is no sheet here that takes it, so nothing was shown.
 */
export const shareFile = async (file: File): Promise<Exclude<HandedOut, 'saved'> | 'unavailable'> => {
  const shareable = [file, asText(file)].find(accepted);
  if (!shareable) return 'unavailable';
  const tapped = navigator.userActivation?.isActive ?? false;
  try {
    await navigator.share({ files: [shareable] });
    return 'shared';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'AbortError') return 'cancelled';
    // Refused although the tap was fresh: this browser forbids it, and another tap would not help.
    return name === 'NotAllowedError' && !tapped ? 'needsTap' : 'unavailable';
  }
};

/**
 * Hands a file to the share sheet, or saves it where there is none. `needsTap`: making the file outlasted the
 * tap it came from, so the same call is needed once more, straight from a button.
 */
export const shareOrSave = async (bytes: Blob, name: string): Promise<HandedOut> => {
  const outcome = await shareFile(new File([bytes], name, { type: bytes.type }));
  if (outcome !== 'unavailable') return outcome;
  saveFile(bytes, name);
  return 'saved';
};
