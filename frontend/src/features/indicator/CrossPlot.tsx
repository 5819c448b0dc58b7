import { useMemo } from 'react';
import { messages } from './messages';
import { Plot } from './Plot';
import type { StatCrossTable } from './types';

const MOST_ROWS = 12;
const MOST_COLUMNS = 6;

/** The largest rows as stacked bars; columns beyond the largest are drawn as one. */
export function CrossPlot({ table }: { table: StatCrossTable }) {
  const { categories, series } = useMemo(() => drawn(table), [table]);
  return (
    <Plot label={`${table.rowsTitle} × ${table.columnsTitle}`} categories={categories} series={series} />
  );
}

function drawn(table: StatCrossTable) {
  const rows = table.rows.slice(0, MOST_ROWS);
  const shown = table.columns.slice(0, table.columns.length > MOST_COLUMNS ? MOST_COLUMNS - 1 : MOST_COLUMNS);
  const codes = new Set(shown.map((column) => column.code));
  const gross = new Map(table.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell.figure.grossFen]));
  const series = shown.map((column) => ({
    name: column.name,
    stack: 'all',
    fen: rows.map((row) => gross.get(`${row.code}\n${column.code}`) ?? 0),
  }));
  if (codes.size < table.columns.length) {
    const rest = rows.map((row) =>
      table.cells
        .filter((cell) => cell.row === row.code && !codes.has(cell.column))
        .reduce((sum, cell) => sum + cell.figure.grossFen, 0),
    );
    series.push({ name: messages.cross.rest, stack: 'all', fen: rest });
  }
  return { categories: rows.map((row) => row.name), series };
}
