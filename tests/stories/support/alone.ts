import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

const mark = 'securitypolicyviolation:';
const found: string[] = [];

const isElsewhere = (request: Request): boolean => {
  const { protocol, hostname } = new URL(request.url());
  return /^(https?|wss?):$/.test(protocol) && hostname !== 'localhost'; // where the stories put their servers
};

/** Writes down what this browser asks of anybody but the app's own server, and what the security policy stops. */
export const watch = async (context: BrowserContext): Promise<void> => {
  context.on('request', (request) => {
    if (isElsewhere(request)) found.push(`asked: ${request.url()}`);
  });
  context.on('console', (message: ConsoleMessage) => {
    if (message.text().startsWith(mark)) found.push(message.text());
  });
  await context.addInitScript((mark) => {
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
        console.error(mark, effectiveDirective, blockedURI, `${sourceFile}:${lineNumber}`, sample)
    );
  }, mark);
};

/** What was written down since the last time this was asked. */
export const takeFound = (): readonly string[] => found.splice(0);
