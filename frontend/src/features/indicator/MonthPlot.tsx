import { useMemo } from 'react';
import { messages } from './messages';
import { Plot } from './Plot';
import type { StatFigure } from './types';

const words = messages.chart;

/** Months side by side: gross value, technology value, and the gross value of the year before. */
export function MonthPlot({
  months,
  onOpen,
}: {
  months: readonly StatFigure[];
  onOpen: (figure: StatFigure) => void;
}) {
  const categories = useMemo(() => months.map((month) => month.name), [months]);
  const series = useMemo(
    () => [
      { name: words.gross, fen: months.map((month) => month.grossFen) },
      { name: words.technology, fen: months.map((month) => month.technologyFen) },
      { name: words.before, fen: months.map((month) => month.beforeGrossFen) },
    ],
    [months],
  );
  return (
    <Plot
      label={words.months}
      categories={categories}
      series={series}
      onOpen={(index) => {
        const month = months[index];
        if (month) onOpen(month);
      }}
    />
  );
}
