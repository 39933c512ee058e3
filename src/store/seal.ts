import { versionsOf, type Json } from '../merge/record';
import { saltFields, scoresFields, sealFields, type Evaluation } from '../model/evaluation';
import { sealedText } from '../model/scores';
import type { Side } from '../model/side';

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Without it, whoever has the seal could try all scores until one fits. */
export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** The seal over scores and their salt: SHA-256. */
export const sealOf = async (scores: Json, salt: string): Promise<string> =>
  hex(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sealedText(scores, salt))))
  );

/** Whether the scores that a side shows are those that it locked. */
export const isIntact = async ({ record }: Pick<Evaluation, 'record'>, side: Side): Promise<boolean> => {
  const salt = record.values[saltFields[side]];
  const seal = await sealOf(record.values[scoresFields[side]] ?? null, typeof salt === 'string' ? salt : '');
  return versionsOf(record, sealFields[side]).some(({ value }) => value === seal);
};
