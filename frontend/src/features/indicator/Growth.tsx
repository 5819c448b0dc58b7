/** Growth in hundredths of a percent; the sign says the direction, not the colour. */
export function Growth({ value }: { value: number | null | undefined }) {
  if (value === null || value === undefined) return <>—</>;
  return <>{growthText(value)}</>;
}

export function growthText(value: number): string {
  return `${value > 0 ? '+' : ''}${(value / 100).toFixed(1)}%`;
}
