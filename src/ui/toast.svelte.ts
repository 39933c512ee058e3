export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface ToastMessage {
  readonly id: number;
  readonly message: string;
  readonly kind: 'info' | 'error';
  readonly action?: ToastAction | undefined;
}

let count = 0;
let shown = $state.raw<readonly ToastMessage[]>([]);

/** The messages on the screen now, oldest first; drawn by Toasts. */
export const toasts = (): readonly ToastMessage[] => shown;

/** Says something in passing, with at most one thing to do about it. The same sentence is never there twice. */
export const toast = (
  message: string,
  options: { action?: ToastAction | undefined; kind?: 'info' | 'error' } = {}
): void => {
  const { kind = 'info', action } = options;
  const others = shown.filter((other) => other.message !== message || other.kind !== kind);
  // Two passing messages fit above a thumb; what went wrong stays until it is read.
  const passing = others.filter((other) => other.kind === 'info').slice(-1);
  const kept = others.filter((other) => other.kind === 'error' || passing.includes(other));
  shown = [...kept, { id: ++count, message, kind, action }];
};

/** Takes a message away. */
export const dismiss = (id: number): void => {
  shown = shown.filter((other) => other.id !== id);
};
