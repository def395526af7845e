/** Roles said aloud: some browsers forget those of table parts that are laid out as grids. */
export const ROLES = {
  grid: { role: 'treegrid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'gridcell' },
} as const;
