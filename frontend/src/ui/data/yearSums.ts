/** A year's registered sums; a year without a target has none to stand against. */
export type YearSums = {
  contracts: number;
  grossFen: number;
  technologyFen: number;
  targetFen?: number | null;
  targetSource?: string | null;
  demo: boolean;
};
