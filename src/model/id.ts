/** Keys that are not data in JavaScript. They never come in, wherever they stand. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether this can be the id of a record, partnership or organisation: letters, digits and a few signs; never a slash. */
export const isId = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(text) && !forbiddenNames.has(text);
