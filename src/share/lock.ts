/**
 * A file under a passphrase: the age format (age-encryption.org/v1, scrypt recipient), as text (ASCII armor), so that
 * it passes every mail and share sheet, and opens with the standard `age` program too. The library is loaded when
 * somebody locks or opens such a file.
 */

/** 2^16 rounds take half a second on a laptop; a wrong guess costs an attacker as much. */
const workFactor = 16;
const armorBegins = '-----BEGIN AGE ENCRYPTED FILE-----';
const binaryBegins = 'age-encryption.org/v1';

const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();

/** Whether these bytes are locked with a passphrase or a key. */
export const isLocked = (bytes: Uint8Array): boolean =>
  [armorBegins, binaryBegins].some((begins) => startOf(bytes).startsWith(begins));

/** The same phrase from every keyboard: an accent may come as one character or as two. */
const typed = (passphrase: string): string => passphrase.trim().normalize('NFC');

/** The content of a file under a passphrase, as text. */
export const lock = async (content: Blob, passphrase: string): Promise<Blob> => {
  const { Encrypter, armor } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typed(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  const locked = await encrypter.encrypt(new Uint8Array(await content.arrayBuffer()));
  return new Blob([armor.encode(locked)], { type: 'text/plain' });
};

export type Unlocked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'wrongPassphrase' | 'damaged' };

/** The bytes under the lock. Tells a wrong passphrase from a file that was damaged on its way. */
export const unlock = async (bytes: Uint8Array, passphrase: string): Promise<Unlocked> => {
  const { Decrypter, armor } = await import('age-encryption');
  try {
    const locked = startOf(bytes).startsWith(armorBegins)
      ? armor.decode(new TextDecoder().decode(bytes).trim())
      : bytes;
    const decrypter = new Decrypter();
    decrypter.addPassphrase(typed(passphrase));
    return { ok: true, bytes: new Uint8Array(await decrypter.decrypt(locked)) };
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, why: wrong ? 'wrongPassphrase' : 'damaged' };
  }
};
