import { Database } from '../../src/store/database';
import { write } from '../../src/store/write';

/** Another agent with a connection of its own, as a second tab is. Writes notes as fast as it can. */
onmessage = async ({
  data
}: MessageEvent<{ name: string; writer: string; prefix: string; count: number }>) => {
  const pen = {
    writer: data.writer,
    now: Date.now,
    newId: () => '',
    signature: () => ({ name: data.writer })
  };
  const store = { db: new Database(data.name), pen };
  await Promise.all(
    Array.from({ length: data.count }, (_, i) =>
      write(store, {
        doc: 'p/shared',
        changes: [{ id: `${data.prefix}${i}`, kind: 'note', values: { text: `${i}` } }]
      })
    )
  );
  store.db.close();
  postMessage('done');
};
