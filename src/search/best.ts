interface Scored<T> {
  readonly of: T;
  readonly score: number;
}

/** The best few of many, in order: what fits best first, and of two that fit as well the latest. */
export class Best<T extends { readonly at: number }> {
  private readonly kept: Scored<T>[] = [];

  constructor(private readonly limit: number) {}

  get all(): readonly Scored<T>[] {
    return this.kept;
  }

  offer(of: T, score: number): void {
    const isBefore = (other: Scored<T>) =>
      score !== other.score ? score > other.score : of.at > other.of.at;
    const last = this.kept.at(-1);
    if (this.kept.length >= this.limit && (last === undefined || !isBefore(last))) return;
    const place = this.kept.findIndex(isBefore);
    this.kept.splice(place < 0 ? this.kept.length : place, 0, { of, score });
    if (this.kept.length > this.limit) this.kept.pop();
  }
}
