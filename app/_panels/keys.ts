/** Every key of the explorer, as the help lists them. */
export const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'Search; arrows choose, Enter opens, Esc keeps the search lit, Esc again clears it' },
  { keys: ['j', 'k'], does: 'Next and previous node, the most told first, in the table as ordered; with Shift, select more' },
  {
    keys: ['Tab'],
    does: 'Through the neighbours of the selected node; Enter opens one, Shift+Enter selects more',
  },
  { keys: ['Enter'], does: 'From the picture into the panel; Esc leads back' },
  { keys: ['a'], does: 'Select the neighbours too' },
  { keys: ['e'], does: 'Expand what is selected, or collapse it again' },
  { keys: ['h'], does: 'Hide what is selected' },
  { keys: ['i'], does: 'Show only what is selected; of one node, its neighbourhood' },
  { keys: ['1', '2', '3'], does: 'Show only what is so many steps away' },
  { keys: ['0'], does: 'Show everything again' },
  { keys: ['p'], does: 'Pin what is selected, or release it' },
  { keys: ['c'], does: 'Outline what is told together' },
  { keys: ['l'], does: 'Lasso: draw around nodes to select them' },
  { keys: ['f'], does: 'Fit the picture to the window' },
  { keys: ['o'], does: 'Overview: draw everything, or the most told again' },
  { keys: ['=', '-'], does: 'Zoom in and out' },
  { keys: ['↑', '↓', '←', '→'], does: 'Move the picture, while it has the focus' },
  { keys: ['Space'], does: 'Hold and drag to move the picture from anywhere' },
  { keys: ['s'], does: 'Share: link, picture, embedding, citations, the whole graph' },
  { keys: [','], does: 'Preferences: theme, names, colours, movement' },
  { keys: ['t'], does: 'Switch between graph and table' },
  { keys: ['m'], does: 'Switch between graph and map' },
  {
    keys: ['↑', '↓', '→', '←'],
    does: 'In the table: from row to row; → opens the neighbours, ← closes them; Shift+F10 opens the menu',
  },
  {
    keys: ['←', '→'],
    does: 'On the timeline: the next mark, or the end of the range by a day; Page keys by a month',
  },
  { keys: ['Ctrl', 'Z'], does: 'Undo what changed the picture or was decided about the graph; with Shift, redo' },
  { keys: ['Esc'], does: 'Close what is open, then clear the selection' },
  { keys: ['?'], does: 'This list' },
];

export const GESTURES: readonly { gesture: string; does: string }[] = [
  { gesture: 'Click a node or a line', does: 'opens it with its sentences' },
  { gesture: 'Shift- or Ctrl-click a node', does: 'selects it too' },
  { gesture: 'Click the paper', does: 'clears the selection' },
  { gesture: 'Double-click a node', does: 'expands it' },
  { gesture: 'Right-click or long press', does: 'opens the menu' },
  { gesture: 'Drag a node', does: 'pins it elsewhere' },
  { gesture: 'Two fingers', does: 'zoom and move the picture' },
];
