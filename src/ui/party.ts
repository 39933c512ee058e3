/** Whose something is: one of the two sides, both, or somebody else. The look knows them by colour and shape. */
export type Party = 'municipality' | 'initiative' | 'together' | 'other';
