import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from './server';

const key = 'samenspel';

/** A file service on this machine alone: a folder that Syncthing keeps the same as that of its one friend. */
export interface Syncthing {
  /** The real folder on the disk. */
  readonly folder: string;
  /** Cuts it off from its friend, as a device that is away. */
  readonly cut: () => Promise<void>;
  readonly heal: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Home {
  readonly home: string;
  readonly folder: string;
  readonly id: string;
  readonly ports: { readonly sync: number; readonly api: number };
}

const makeHome = async (name: string): Promise<Home> => {
  const home = mkdtempSync(join(tmpdir(), `samenspel-sync-${name}-`));
  const folder = join(home, 'Lindewijk');
  mkdirSync(join(folder, '.stfolder'), { recursive: true });
  execFileSync('syncthing', ['generate', `--home=${home}`, '--no-default-folder', '--skip-port-probing'], {
    stdio: 'ignore'
  });
  const id = execFileSync('syncthing', [`--home=${home}`, '--device-id'])
    .toString()
    .trim();
  return { home, folder, id, ports: { sync: await freePort(), api: await freePort() } };
};

/** Only the two, only over loopback: nothing is announced, nobody is asked. */
const configure = ({ home, folder, id, ports }: Home, friend: Home): void => {
  const device = (one: Home) =>
    `<device id="${one.id}" name="x" compression="never"><address>tcp://127.0.0.1:${one.ports.sync}</address></device>`;
  writeFileSync(
    join(home, 'config.xml'),
    `<configuration version="36">
      <folder id="lindewijk" label="Lindewijk" path="${folder}" type="sendreceive" rescanIntervalS="3600"
        fsWatcherEnabled="true" fsWatcherDelayS="1"><filesystemType>basic</filesystemType>
        <device id="${id}"></device><device id="${friend.id}"></device></folder>
      ${device({ home, folder, id, ports })}${device(friend)}
      <gui enabled="true" tls="false"><address>127.0.0.1:${ports.api}</address><apikey>${key}</apikey></gui>
      <options><listenAddress>tcp://127.0.0.1:${ports.sync}</listenAddress>
        <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
        <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>
        <crashReportingEnabled>false</crashReportingEnabled><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
        <startBrowser>false</startBrowser><reconnectionIntervalS>5</reconnectionIntervalS></options>
    </configuration>`
  );
};

const ask = async ({ ports }: Home, path: string, method = 'GET'): Promise<Record<string, unknown>> => {
  const answer = await fetch(`http://localhost:${ports.api}/rest/${path}`, {
    method,
    headers: { 'X-API-Key': key }
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const text = await answer.text();
  return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
};

const isConnected = async (home: Home, friend: Home): Promise<boolean> => {
  const { connections } = (await ask(home, 'system/connections').catch(() => ({}))) as {
    connections?: Record<string, { connected: boolean }>;
  };
  return connections?.[friend.id]?.connected ?? false;
};

/** Two of them that know each other. */
export const twoSyncthings = async (): Promise<readonly [Syncthing, Syncthing]> => {
  const homes = [await makeHome('a'), await makeHome('b')] as const;
  const start = (home: Home, friend: Home): Syncthing => {
    configure(home, friend);
    const child: ChildProcess = spawn(
      'syncthing',
      ['serve', `--home=${home.home}`, '--no-browser', '--no-restart', '--no-upgrade'],
      { stdio: 'ignore', env: { ...process.env, STNODEFAULTFOLDER: '1' } }
    );
    const connected = (wanted: boolean) =>
      expect.poll(() => isConnected(home, friend), { timeout: 30_000 }).toBe(wanted);
    return {
      folder: home.folder,
      cut: async () => {
        await ask(home, `system/pause?device=${friend.id}`, 'POST');
        await connected(false);
      },
      heal: async () => {
        await ask(home, `system/resume?device=${friend.id}`, 'POST');
        await connected(true);
      },
      stop: async () => {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
        rmSync(home.home, { recursive: true, force: true });
      }
    };
  };
  const [a, b] = [start(homes[0], homes[1]), start(homes[1], homes[0])];
  await expect.poll(() => isConnected(homes[0], homes[1]), { timeout: 30_000 }).toBe(true);
  return [a, b];
};
