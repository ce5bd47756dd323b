/** Indices of source units and target blocks that belong together; one side may be empty. */
export interface Match {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** How sure it is that just this unit is missing; infinite when nothing else comes near. */
  readonly margin: number;
  /** Structure leaves no doubt, so that nothing else was weighed. */
  readonly sure: boolean;
  /** Its target was exchanged for another pair's, against the numbers. */
  readonly exchanged?: true;
}
