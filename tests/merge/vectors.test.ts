import { expect, test } from 'vitest';
import { join, type MergeDocument } from '../../src/merge/join';
import { canonical } from './canonical';
import vectors from './merge-vectors.json';

const cases = vectors.cases as unknown as readonly { documents: MergeDocument[]; joined: MergeDocument }[];

test('there are forty cases', () => expect(cases).toHaveLength(40));

test.each(cases.map((one, i) => [i, one] as const))(
  'case %i joins as agreed, in any order',
  (_, { documents, joined }) => {
    const [first, ...rest] = documents;
    if (first === undefined) throw new Error('a case needs documents');
    expect(canonical(rest.reduce(join, first))).toEqual(canonical(joined));
    expect(canonical([...documents].reverse().reduce(join))).toEqual(canonical(joined));
  }
);
