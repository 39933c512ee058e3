/** Of the standard "Trusted Types", which TypeScript does not know yet. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => void;
}

/**
 * Says which scripts may become a worker: those of the app's own address. Where the browser enforces this
 * (`require-trusted-types-for` in the security policy), nothing else can: no text becomes a script here.
 */
export const trustOwnScripts = (): void => {
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, document.baseURI).origin !== location.origin)
        throw new TypeError(`Not a script of this app: ${url}`);
      return url;
    }
  });
};
