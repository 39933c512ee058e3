/** `sha256-` and the SHA-256 of the bytes in base64url (RFC 4648, without padding). */
export const sha256Of = async (bytes: BufferSource): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...hash));
  return `sha256-${text.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`;
};
