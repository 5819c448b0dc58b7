/** The five grades, the two lowest of which are followed up. */
export const GRADES: Record<number, string> = {
  1: '非常不满意',
  2: '不满意',
  3: '基本满意',
  4: '满意',
  5: '非常满意',
};
