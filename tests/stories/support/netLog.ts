import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly params: { readonly initiator: string; readonly request_type: string; readonly url: string };
}

/** How a browser is started so that it keeps a log of everything that goes over its network, workers included. */
export const netLogArg = (profile: string): string =>
  `--log-net-log=${join(profile, `net-${Date.now()}.json`)}`;

/**
 * The origins that pages on this profile asked for anything, by the browser's own log of every start. What Chromium
 * asks on its own account, such as for an update of itself, has no page that began it.
 */
export const askedByApp = (profile: string): ReadonlySet<string> => {
  const logs = readdirSync(profile).filter((file) => file.startsWith('net-'));
  const lines = logs.flatMap((file) => readFileSync(join(profile, file), 'utf8').split('\n'));
  const requests = lines
    .filter((line) => line.includes('"initiator"'))
    .flatMap((line) => {
      try {
        return [(JSON.parse(line.replace(/,$/, '')) as Entry).params];
      } catch {
        return []; // the browser was killed in mid-line
      }
    });
  return new Set(
    requests
      .filter(({ initiator, request_type }) => initiator !== 'not an origin' || request_type === 'main frame')
      .map(({ url }) => new URL(url).origin)
  );
};
