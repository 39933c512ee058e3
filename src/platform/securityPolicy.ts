/**
 * What the page may load, run and ask (Content Security Policy): its own files and nothing else, no code inside the
 * page, and no text that becomes code (Trusted Types; Svelte makes its templates under a name of its own). The build
 * writes it in index.html; a server says the same in a header, see docs/hosting.md.
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html default'
].join('; ');
