/** The two sides of a partnership. Neither is the default. */
export const sides = ['municipality', 'initiative'] as const;
export type Side = (typeof sides)[number];

/** Who a commitment or a person belongs to: one side, both, or somebody else. */
export const parties = ['municipality', 'initiative', 'together', 'other'] as const;
export type Party = (typeof parties)[number];

export const otherSide = (side: Side): Side => (side === 'municipality' ? 'initiative' : 'municipality');
