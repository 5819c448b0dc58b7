export type GuideSection = {
  title: string;
  text?: string;
  /** In the order in which they are done. */
  steps?: readonly string[];
  /** Facts and limits worth knowing. */
  notes?: readonly string[];
};

export type Guide = { id: string; title: string; summary: string; sections: readonly GuideSection[] };
