/** The page in English. Its shape is the shape of every language. */
import { layouts, metrics, rules } from "./entries.en.ts";
import { filterWords } from "./filters.ts";

const format = new Intl.NumberFormat("en");
const number = (value: number): string => format.format(value);
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
const nodes = (value: number): string => count(value, "node", "nodes");
const relationships = (value: number): string => count(value, "relationship", "relationships");
const rows = (value: number): string => count(value, "row", "rows");

export const en = {
  number,
  of: (part: number, whole: number) => `${number(part)} of ${number(whole)}`,
  status: (shown: number, total: number, edges: number) =>
    `${number(shown)} of ${nodes(total)} · ${relationships(edges)}`,
  canvas: (shown: number, edges: number) =>
    `Graph of ${nodes(shown)} and ${relationships(edges)}. The table pane lists them.`,
  position: (line: number, column: number) => `Line ${number(line)}, column ${number(column)}:`,
  loading: "Loading",
  retry: "Try again",
  close: "Close",
  more: "Show more",
  showMore: (next: number) => `Show ${number(next)} more`,
  less: "Show less",

  layout: {
    title: "Layout",
    run: "Lay out",
    lacks: {
      edges: "There are no relationships on the canvas to lay out along.",
      amounts: "Nothing on the canvas has a number or a date to lay out by.",
      coordinates: "Nothing on the canvas has a latitude and a longitude.",
    },
  },
  style: {
    title: "Style",
    add: "Add a rule",
    none: "Colours and pictograms are those of the kinds; sizes go by the number of relationships. A rule says otherwise.",
    on: (rule: string) => `${rule}: apply`,
    up: (rule: string) => `${rule}: move up`,
    down: (rule: string) => `${rule}: move down`,
    remove: (rule: string) => `${rule}: remove`,
    unknown: "This rule is of a kind that is not known here.",
    notAmounts: "There are no numbers and no dates to go by.",
    nothing: "Nothing on the canvas has a value for it.",
    about: (names: string) => `of ${names}`,
    others: (count: number) => `and ${number(count)} more`,
    meaning: "Colours and sizes",
  },
  measuring: {
    progress: (share: number) => `Working it out… ${number(Math.round(share * 100))} %`,
    stop: "Stop",
    stale: "Worked out before the graph changed.",
    missing: "Not worked out.",
    resume: "Work it out",
  },
  layouts,
  metrics,
  rules,
  forms: {
    any: "Any",
    choose: "Choose…",
    nothing: "Nothing of that name.",
    invalid: {
      missing: (label: string, _given: string) => `“${label}” is not set.`,
      kind: (label: string, given: string) => `“${label}” cannot be “${given}”.`,
      option: (label: string, given: string) => `“${label}” cannot be “${given}”.`,
      gone: (label: string, given: string) => `“${label}” is “${given}”, which nothing on the canvas has.`,
      range: (label: string, least: number | null, most: number | null) =>
        most === null
          ? `“${label}” has to be at least ${number(least ?? 0)}.`
          : least === null
            ? `“${label}” has to be at most ${number(most)}.`
            : `“${label}” has to be from ${number(least)} to ${number(most)}.`,
    },
  },

  panes: {
    all: "Panes",
    search: "Search",
    inspector: "Details",
    cypher: "Cypher",
    timeline: "Timeline",
    table: "Table",
    resize: "Resize panes",
  },
  header: { export: "Export", more: "More", zoom: "Zoom" },
  store: {
    away: "database does not answer",
    embedded: (_version: string | null) => "embedded store",
    neo4j: (version: string | null) => (version ? `Neo4j ${version}` : "Neo4j"),
  },

  groups: {
    query: "Cypher",
    explore: "Explore",
    selection: "Selection",
    arrange: "Arrange",
    view: "View",
    scenes: "Scenes",
    save: "Save",
    page: "Page",
  },
  commands: {
    undo: "Undo",
    redo: "Redo",
    expand: "Expand",
    findPaths: "Find paths",
    expandHow: "Choose what to add",
    collapse: "Collapse",
    hide: "Hide",
    remove: "Take off the canvas",
    reveal: "Show all that is hidden",
    findOnCanvas: "Find on the canvas",
    selectAll: "Select all",
    invert: "Invert the selection",
    selectNeighbors: "Select the neighbors too",
    selectKind: "Select all of the same kind",
    selectType: "Select all of the same relationship",
    selectGroup: "Select all that is connected",
    pin: "Pin",
    unpin: "Unpin",
    keepOnly: "Keep only this",
    find: "Bring into view",
    lasso: "Select with a lasso",
    minimap: "Minimap",
    selectNone: "Select nothing",
    fit: "Show everything",
    arrange: "Lay out anew",
    arrangeAs: (layout: string) => `Layout: ${layout}`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    more: "Show more nodes",
    clear: "Clear the canvas",
    search: "Search",
    palette: "Do anything",
    cypher: "Cypher pane",
    table: "Table pane",
    dark: "Dark theme",
    light: "Light theme",
    otherLanguage: "Passer en français",
    keys: "Keyboard shortcuts",
    saveAs: (format: string) => `Save as ${format}`,
    saveScene: "Save scene",
    saveSceneAs: "Save as a new scene",
    scenes: "Scenes…",
    filterBy: (what: string) => `Filter by ${what.toLowerCase()}`,
    noFilters: "Remove all filters",
    timeline: "Timeline pane",
    copyAddress: "Copy the address of this picture",
    savePicture: "Save as picture (PNG)",
    saveLargePicture: "Save as large picture (PNG, 4×)",
    saveDrawing: "Save as drawing (SVG)",
  },
  align: {
    left: "Align left",
    center: "Align in a column",
    right: "Align right",
    top: "Align at the top",
    middle: "Align in a row",
    bottom: "Align at the bottom",
  },
  spread: { x: "Spread out sideways", y: "Spread out up and down" },
  palette: { placeholder: "What do you want to do?", nothing: "No such action." },
  keyboard: {
    gestures: "With the mouse",
    drag: "drag",
    click: "click",
    doubleClick: "double click",
    does: {
      add: "Add to the selection, or take away",
      marquee: "Select with a rectangle",
      lasso: "Select with a lasso",
      expand: "Expand a node",
    },
    single: "Shortcuts of a single key",
    singleWhy: "Switch them off if speech input or a switch device presses them by mistake.",
  },

  opening: {
    loading: "Reading the graph…",
    empty: "The database is empty",
    ingest: "Load the sample, or your own facts files, CSV or GEXF, from the folder of Liaisons:",
    again: "Look again",
    cleared: "Nothing on the canvas",
    clearedHint: "Search for something, run a Cypher query, or begin again with the best connected nodes.",
  },

  undrawn: {
    title: "The picture cannot be drawn",
    hint: "The browser has no WebGL, or its graphics card is busy elsewhere. The picture comes back by itself when it can; the table and everything else work meanwhile.",
  },

  address: {
    missing: (missing: number, all: number) =>
      `${number(missing)} of ${nodes(all)} ${missing === 1 ? "is" : "are"} no longer in this database.`,
    missingEdges: (missing: number) =>
      `${relationships(missing)} ${missing === 1 ? "is" : "are"} no longer in this database.`,
    foreign: (all: number) =>
      `The address shows ${nodes(all)}, and this database holds none of them. Here is what it holds.`,
    damaged: "The address is damaged or was cut off. Here is the first picture instead.",
    damagedHere: "That address is damaged or was cut off; the picture stays as it is.",
    large: (all: number) =>
      `The exploration that was here had ${nodes(all)}: more than an address can hold. Save a scene to keep or send one of that size.`,
    copied: "The address of this picture is copied.",
    tooLarge: (all: number) => `An address cannot hold ${nodes(all)}. Save this as a scene, which has a short address.`,
  },

  search: {
    label: "Search the database",
    placeholder: "Search the graph",
    none: (query: string) => `Nothing matches “${query}”.`,
    count: (shown: number, total: number) => `${number(shown)} of ${count(total, "match", "matches")}`,
    absent: "Not on the canvas yet",
  },

  find: {
    label: "Find on the canvas",
    found: (at: number, total: number) =>
      total === 0
        ? "Not on the canvas"
        : at === 0
          ? count(total, "match", "matches")
          : `${number(at)} of ${number(total)}`,
  },

  legend: {
    selectKind: (kind: string) => `Select all: ${kind}`,
    kinds: "Kinds",
    relationships: "Relationships",
    dashed: "Did not happen, or not yet: denied, planned, offered or alleged",
    all: (total: number) => `Show all ${number(total)}`,
  },

  scenes: {
    title: "Scenes",
    name: "Name of the scene",
    save: "Save",
    saved: (name: string) => `“${name}” is saved.`,
    list: (saved: number) => (saved === 0 ? "Saved" : `${number(saved)} saved`),
    none: "Nothing is saved yet. A scene keeps what is on the canvas, where it is and how it is filtered.",
    holds: (shown: number, edges: number) => `${nodes(shown)}, ${relationships(edges)}`,
    changed: "changed since it was saved",
    elsewhere: "another database",
    foreign: (name: string, here: number, all: number) =>
      `“${name}” was saved of another database; this one holds ${number(here)} of its ${nodes(all)}. It is shown as it was saved.`,
    rename: "Rename",
    renameNamed: (name: string) => `Rename “${name}”`,
    delete: "Delete",
    deleteNamed: (name: string) => `Delete “${name}”`,
    deleted: (name: string) => `“${name}” is deleted.`,
    newer: (name: string) => `“${name}” was changed by someone else after you opened it.`,
    overwrite: "Overwrite it",
    unreadable: (files: string) => `Not readable, left alone: ${files}`,
  },

  timeline: {
    nothing: "Nothing on the canvas has a date.",
    clock: "Clock",
    happened: "When it happened",
    reported: "When it was reported",
    property: {
      node: (property: string) => `Nodes: ${property}`,
      edge: (property: string) => `Relationships: ${property}`,
    },
    play: "Play",
    pause: "Pause",
    step: "Next step",
    speed: "Speed",
    all: "All of it",
    from: "From",
    to: "To",
    window: "Window of time",
    undated: (undated: number) => `Show ${number(undated)} undated`,
    counts: {
      node: (inside: number, dated: number) => `${number(inside)} of ${count(dated, "dated node", "dated nodes")}`,
      edge: (inside: number, dated: number) =>
        `${number(inside)} of ${count(dated, "dated relationship", "dated relationships")}`,
    },
  },

  filters: {
    title: "Filters",
    add: "Add a filter",
    remove: "Remove",
    removeNamed: (name: string) => `Remove the filter by ${name.toLowerCase()}`,
    apply: (name: string) => `Filter by ${name.toLowerCase()}`,
    only: (name: string) => `Only ${name}`,
    toValue: (property: string) => `Only what has this ${property}`,
    off: "Switched off",
    choose: "Choose what to keep.",
    waiting: "Asking for the documents…",
    gone: "Nothing on the canvas has this: it hides nothing.",
    unknown: "Another version of Liaisons made this: it hides nothing.",
    hides: (hiddenNodes: number, hiddenEdges: number) =>
      hiddenNodes + hiddenEdges === 0
        ? "Hides nothing"
        : `Hides ${[hiddenNodes > 0 && nodes(hiddenNodes), hiddenEdges > 0 && relationships(hiddenEdges)].filter(Boolean).join(", ")}`,
    hidden: (hiddenNodes: number, hiddenEdges: number) =>
      `${[hiddenNodes > 0 && nodes(hiddenNodes), hiddenEdges > 0 && relationships(hiddenEdges)].filter(Boolean).join(", ")} hidden`,
    except: (what: string) => `not ${what}`,
    range: (least: string, most: string) =>
      least && most
        ? least === most
          ? least
          : `${least} to ${most}`
        : least
          ? `from ${least}`
          : most
            ? `to ${most}`
            : "any",
    contains: (text: string) => `contains “${text}”`,
    sources: (least: number) => (least === 1 ? "1 source or more" : `${number(least)} sources or more`),
    types: filterWords.en,
  },

  expand: {
    collapsed: (gone: number) =>
      gone === 0 ? "Everything it brought is held by something else." : `${nodes(gone)} taken back.`,
    title: (selected: number, caption: string) => (selected === 1 ? `Expand ${caption}` : `Expand ${nodes(selected)}`),
    what: "What to add",
    everything: "Everything",
    best: "Best first: those that lead on to most",
    group: (shown: number, total: number) => (shown > 0 ? `${number(shown)} of ${number(total)} shown` : number(total)),
    add: (chosen: number, total: number) => `Add ${number(chosen)} of ${number(total)}`,
    allShown: "All of these are on the canvas already.",
    left: (left: number) => `+${number(left)} more`,
    leftOf: (left: number, caption: string) => `${number(left)} more neighbors of ${caption}: show the next`,
    nothingNew: "Nothing new: every neighbor is on the canvas already.",
    all: (added: number) => `${nodes(added)} added; that is all of them.`,
    some: (shown: number, total: number) =>
      `${number(shown)} of ${number(total)} neighbors added, best connected first.`,
    more: (next: number) => `${number(next)} more`,
  },

  inspect: {
    properties: "Properties",
    relationships: (total: number) => relationships(total),
    noRelationships: "It is linked to nothing.",
    onCanvas: (shown: number) => `${number(shown)} on canvas`,
    showAll: (total: number) => `Show all ${number(total)}`,
    add: (next: number, left: number, label: string) =>
      next === left ? `+ ${number(left)} ${label}` : `+ ${number(next)} of ${number(left)} ${label}`,
    sources: (sources: number) => count(sources, "source", "sources"),
    several: (selected: number) => `${nodes(selected)} selected`,
    severalEdges: (selected: number) => `${relationships(selected)} selected`,
    among: (edges: number) => `${relationships(edges)} among them`,
    shared: "What they share",
    nothingShared: "On the canvas nothing is linked to two of them.",
  },

  overview: {
    title: "What is here",
    holds: (total: number, kinds: number) => `${nodes(total)} of ${count(kinds, "kind", "kinds")}.`,
    documents: (total: number) => `Evidence from ${count(total, "document", "documents")}.`,
    begin: "Begin with",
    links: (degree: number) => count(degree, "link", "links"),
    how: "How to explore",
    tips: {
      node: "Click a node to see what it is linked to.",
      evidence: "Click a relation to read the sentence that says so.",
      expand: "Double-click a node to add its neighbors.",
      legend: "Click a kind in the legend to hide it.",
      search: "Press / to search, Ctrl K for everything else.",
    },
    database: "In the database",
  },

  evidence: {
    title: "Who says so",
    nobody: "No document speaks of it.",
    reader: "Document",
    accordingTo: (whom: string) => `according to ${whom}`,
    polarity: { asserted: "asserted", denied: "denied" } as Record<string, string>,
    modality: { fact: "fact", planned: "planned", offered: "offered", alleged: "alleged" } as Record<string, string>,
  },

  tell: {
    quoted: (text: string) => `“${text}”`,
    place: (place: string, labels: readonly string[]) =>
      `${labels.some((label) => label === "Place" || label === "Country") ? "in" : "at"} ${place}`,
    /** Before a sentence that by itself would tell it as done. */
    reservation: (unsaid: string) => `${unsaid}: `,
    unsaid: {
      denied: "denied",
      planned: "planned, not known to have happened",
      offered: "offered, not known to have been accepted",
      alleged: "alleged",
    } as Record<string, string>,
  },

  paths: {
    title: "Paths",
    from: "From",
    to: "To",
    close: "Close paths",
    swap: "Swap the two",
    choose: "Choose two nodes to see how they are linked.",
    same: "These are one and the same node: a path leads from one to another.",
    options: (hops: number, chosen: number) =>
      `Up to ${count(hops, "hop", "hops")} · ${chosen > 0 ? count(chosen, "relationship chosen", "relationships chosen") : "any relationship"}`,
    form: {
      name: "Paths",
      parameters: { which: "Which", hops: "Hops at most", types: "Only by", avoid: "Never by" },
      options: { which: { shortest: "Shortest", allShortest: "All shortest", all: "All" } },
    },
    count: (ways: number) => count(ways, "path", "paths"),
    oneOf: (ways: number) => `One of ${number(ways)} that are equally short.`,
    truncated: "There are more: these are the shortest. Leave out relationships that lead everywhere to see others.",
    none: (hops: number, chosen: boolean) =>
      `No path within ${count(hops, "hop", "hops")}${chosen ? " by these relationships" : ""}.`,
    gaveUp: (hops: number) =>
      `None was found within ${count(hops, "hop", "hops")}, but there are too many relationships to look at all of them.`,
    widen: (hops: number) => `Look up to ${number(hops)} hops`,
    direct: "Directly",
    via: (names: string) => `By way of ${names}`,
    hops: (hops: number) => count(hops, "hop", "hops"),
    moreSources: (sources: number) => `and ${count(sources, "more source", "more sources")}`,
    untold: (relations: number) => `${count(relations, "more relationship joins", "more relationships join")} them.`,
    note: (at: number) => `Note ${number(at)}: open the document`,
    notes: "Sources",
    copy: "Copy",
    copied: "Copied.",
    copyOne: { text: "This path as text", markdown: "This path as Markdown" },
    copyAll: {
      text: (ways: number) => `All ${number(ways)} as text`,
      markdown: (ways: number) => `All ${number(ways)} as Markdown`,
    },
  },

  query: {
    editor: "Cypher query",
    run: "Run",
    runOne: "Run the query under the cursor",
    runAll: "Run all",
    format: "Format",
    comment: "Comment or uncomment",
    actions: "More for this query",
    answers: "Answers",
    changes: "It changes the graph: allow changes before you run it.",
    tooLong: (most: number) =>
      `Over ${number(most)} characters: not checked while you write. It can be run all the same.`,
    problems: (found: number) => `${count(found, "remark", "remarks")}: F8 goes to the next`,
    found: {
      noLabel: (name: string) => `No node has the label ${name}.`,
      noType: (name: string) => `No relationship has the type ${name}.`,
      noLabelOrType: (name: string) => `Nothing has the label or type ${name}.`,
      noProperty: (name: string) => `Nothing has the property ${name}.`,
      noFunction: (name: string) => `This database has no function ${name}.`,
      noProcedure: (name: string) => `This database has no procedure ${name}.`,
      noVariable: (name: string) => `Nothing is called ${name} here.`,
      variableTwice: (name: string) => `Something is called ${name} already.`,
      meant: (input: string, keyword: string) => `${input} is no keyword. Did you mean ${keyword}?`,
      unexpected: (input: string, expected: string) =>
        `${input === "" ? "More is needed here" : `“${input}” cannot stand here`}${expected && `; expected: ${expected}`}.`,
    },
    cancel: "Cancel",
    allowWrites: "Allow changes",
    results: "Results",
    idle: "Write a query or take an example; the rows appear here as they come.",
    running: (sofar: number) => `Running… ${rows(sofar)}`,
    waiting: "Waiting for the one before",
    skipped: "Not run: a statement before it did not end well",
    cancelled: (sofar: number) => `Cancelled after ${rows(sofar)}.`,
    rows,
    more: (next: number) => `Up to ${number(next)}`,
    took: (milliseconds: number) => `${number(Math.max(1, Math.round(milliseconds)))} ms`,
    show: (found: number) => `Show ${nodes(found)} on canvas`,
    shownOf: (shown: number, total: number) => `${number(shown)} of ${nodes(total)} are on the canvas.`,
    counters: {
      nodesCreated: (value: number) => `${nodes(value)} created`,
      nodesDeleted: (value: number) => `${nodes(value)} deleted`,
      relationshipsCreated: (value: number) => `${relationships(value)} created`,
      relationshipsDeleted: (value: number) => `${relationships(value)} deleted`,
      propertiesSet: (value: number) => `${count(value, "property", "properties")} set`,
      labelsAdded: (value: number) => `${count(value, "label", "labels")} added`,
      labelsRemoved: (value: number) => `${count(value, "label", "labels")} removed`,
    },
  },

  results: {
    view: "View",
    views: { table: "Table", json: "JSON", chart: "Chart", plan: "Plan" },
    filter: "Filter rows",
    value: "Value",
    noColumns: "This statement returns no columns.",
    cut: (limit: number) => `${rows(limit)}, because the limit is ${number(limit)}; there are more`,
    first: (milliseconds: number) => `first row after ${number(Math.max(1, Math.round(milliseconds)))} ms`,
    seconds: (seconds: number) => `${seconds.toFixed(1)} s`,
    escape: "Esc cancels",
    remarks: "Remarks of the database",
    take: "Copy or save",
    copyRows: (count: number) => `Copy ${rows(count)}`,
    copyAs: (format: string) => `Copy as ${format}`,
    saveRows: (count: number) => `Save ${rows(count)}`,
    saveAll: "Save all rows, without the limit",
    allAs: (format: string) => `All rows as ${format}`,
    savingAll: "All rows are being read; the file is saved when they are there.",
    copied: "Copied.",
    notCopied: "The browser does not let this page copy.",
    copyValue: "Copy",
    copyJson: "Copy as JSON",
    copyRow: "Copy row",
    showHow: "How to show it",
    instead: "Show instead of what is on the canvas",
    join: "Also join it with what is shown",
    expected: (count: number) => `${rows(count)} expected`,
    dbHits: (count_: number) => count(count_, "db hit", "db hits"),
    milliseconds: (value: number) => `${value < 10 ? value.toFixed(2) : number(Math.round(value))} ms`,
    chart: {
      up: "Numbers",
      over: "over",
      across: "Over which column",
      kind: "Kind of chart",
      bars: "Bars",
      line: "Line",
      first: (drawn: number, total: number) => `first ${number(drawn)} of ${rows(total)}`,
    },
  },

  library: {
    title: "Queries",
    shelves: { examples: "Examples", saved: "Saved", history: "History" },
    search: "Search queries",
    nothing: "Nothing matches.",
    noneSaved: "Nothing is saved yet. The server keeps what you save here, for everyone who uses it.",
    unreadable: (files: string) => `These files cannot be read: ${files}.`,
    save: "Save query",
    name: "Name",
    folder: "Folder",
    description: "What it is for",
    more: (name: string) => `More: ${name}`,
    rename: "Rename or move",
    update: "Replace with what is written",
    share: "Copy its address",
    delete: "Delete",
    deleted: (name: string) => `“${name}” is deleted.`,
    forget: "Forget this",
    forgetAll: "Forget everything",
    failed: "Failed",
  },
  deleting: {
    title: "This statement deletes",
    text: "It takes nodes, relationships, properties or parts of the schema away, which cannot be undone.",
    run: "Run it",
    no: "Do not run it",
    refused: "It was not run.",
  },
  behind: {
    expand: "Show the Cypher of expanding this",
    graph: "Show the Cypher of the first picture",
    search: "Show the Cypher of this search",
    nothing: "No statement was needed for it.",
  },

  queryTabs: {
    all: "Queries",
    nth: (position: number) => `Query ${number(position)}`,
    add: "New query",
    close: "Close query",
    rename: "Rename query",
    closed: (name: string) => `“${name}” is closed.`,
    restore: "Bring it back",
    keys: "Delete closes the query, F2 renames it.",
  },

  parameters: {
    title: "Parameters",
    type: (name: string) => `Type of ${name}`,
    guessed: (type: string) => `${type} (guessed)`,
    missing: "A value is needed.",
    unreadable: (type: string) => `This is no ${type}.`,
  },

  /** What the editor's own commands, those with a colon, say. */
  console: {
    help: "Lists these commands.",
    param: "Gives a parameter a value, which the database works out.",
    params: "Lists the parameters, forgets them all, or gives new ones instead.",
    schema: "Lists labels and relationship types with their properties.",
    history: "Lists what was run here, the last first.",
    clear: "Takes the answers away.",
    alike: "In another way.",
    label: "Label",
    type: "Relationship type",
    columns: {
      command: "Command",
      about: "What it does",
      what: "What",
      name: "Name",
      count: "Count",
      properties: "Properties",
      type: "Type",
      value: "Value",
      query: "Query",
      when: "When",
      rows: "Rows",
    },
  },

  table: {
    title: "What the table lists",
    nodes: "Nodes",
    name: "Name",
    kind: "Kind",
    from: "From",
    type: "Relationship",
    to: "To",
    metric: "Metric",
    nothing: "Nothing on the canvas.",
  },

  /** By code. The server speaks English: what stands here is what it cannot say itself. */
  problems: {
    unreachable: () => "Liaisons does not answer.",
    "bad-answer": (about) => about || "The answer could not be read.",
    "unknown-command": (about) => `There is no command :${about}.`,
    "bad-command": (about) => `It is written ${about}`,
    "no-parameter": (about) => `The value of ${about} is a part of the graph, which no parameter can be.`,
    "missing-parameters": (about) => `Values are missing for ${about}.`,
  } as Record<string, (about: string) => string>,
  hints: {
    unreachable: "Check that the server still runs; the page goes on where it was.",
    "unknown-command": ":help lists every command.",
    "missing-parameters": "Give them under the query.",
  } as Record<string, string>,
};
