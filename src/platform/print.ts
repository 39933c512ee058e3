/**
 * Prints one element by itself: what stands beside it, and beside what it is in, stays off the paper until the
 * printing is over.
 */
export const printOnly = (element: Element): void => {
  const hidden: Element[] = [];
  for (let at = element; at !== document.body && at.parentElement !== null; at = at.parentElement)
    for (const other of at.parentElement.children)
      if (other !== at && !other.hasAttribute('data-no-print')) hidden.push(other);
  for (const other of hidden) other.setAttribute('data-no-print', '');
  window.addEventListener(
    'afterprint',
    () => {
      for (const other of hidden) other.removeAttribute('data-no-print');
    },
    { once: true }
  );
  window.print();
};
