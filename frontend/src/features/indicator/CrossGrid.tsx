import { Table } from '@mantine/core';
import { AppLink } from '@/ui/text/AppLink';
import { DIMENSIONS, type DimensionChoice } from './dimensions';
import classes from './indicator.module.css';
import { type Measure, measured } from './measures';
import { messages } from './messages';
import type { useStatFilter } from './statFilter';
import type { StatCrossTable, StatFigure } from './types';

const words = messages.cross;
const CONTRACTS = '/work/indicator/contracts';

type CrossGridProps = {
  table: StatCrossTable;
  rows: DimensionChoice;
  columns: DimensionChoice;
  measure: Measure;
  address: ReturnType<typeof useStatFilter>['address'];
};

/** Every number opens to the contracts that it is the sum of. */
export function CrossGrid({ table, rows, columns, measure, address }: CrossGridProps) {
  const cells = new Map(table.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell.figure]));
  const finerRows = DIMENSIONS.indexOf(rows) > DIMENSIONS.indexOf(columns);
  // Two dimensions may narrow the same part of the filter: then the finer one stands in the address.
  const opening = (row?: StatFigure, column?: StatFigure) => {
    const down = row ? { [rows.filter]: row.filter } : {};
    const across = column ? { [columns.filter]: column.filter } : {};
    return address(CONTRACTS, finerRows ? { ...across, ...down } : { ...down, ...across });
  };
  const number = (figure: StatFigure | undefined, to: string) =>
    figure && (figure.contracts !== 0 || figure.grossFen !== 0 || measure === 'GROWTH') ? (
      <AppLink to={to}>{measured(figure, measure)}</AppLink>
    ) : null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className={classes.grid} aria-label={`${table.rowsTitle} × ${table.columnsTitle}`} tabIndex={0}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{table.rowsTitle}</Table.Th>
            {table.columns.map((column) => (
              <Table.Th key={column.code} className={classes.cell}>
                {column.name}
              </Table.Th>
            ))}
            <Table.Th className={classes.cell}>{words.total}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((row) => (
            <Table.Tr key={row.code}>
              <Table.Th scope="row">{row.name}</Table.Th>
              {table.columns.map((column) => (
                <Table.Td key={column.code} className={classes.cell}>
                  {number(cells.get(`${row.code}\n${column.code}`), opening(row, column))}
                </Table.Td>
              ))}
              <Table.Td className={classes.cell}>{number(row, opening(row))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{words.total}</Table.Th>
            {table.columns.map((column) => (
              <Table.Td key={column.code} className={classes.cell}>
                {number(column, opening(undefined, column))}
              </Table.Td>
            ))}
            <Table.Td className={classes.cell}>{number(table.total, opening())}</Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </section>
  );
}
