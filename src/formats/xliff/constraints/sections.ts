/** Numbers of the sections of XLIFF 2.1 that define the core elements. */
const ELEMENTS = new Map(
  [
    [
      'xliff',
      'file',
      'skeleton',
      'group',
      'unit',
      'segment',
      'ignorable',
      'notes',
      'note',
      'originalData',
      'data',
      'source',
      'target',
    ].map((name, index) => [name, `4.2.2.${index + 1}`] as const),
    ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'].map(
      (name, index) => [name, `4.2.3.${index + 1}`] as const,
    ),
  ].flat(),
);

/** The attributes in the order of the specification, which is nearly alphabetical: its third number counts them. */
const ATTRIBUTES: readonly string[] = [
  'appliesTo',
  'canCopy',
  'canDelete',
  'canOverlap',
  'canReorder',
  'canResegment',
  'category',
  'copyOf',
  'dataRef',
  'dataRefEnd',
  'dataRefStart',
  'dir',
  'disp',
  'dispEnd',
  'dispStart',
  'equiv',
  'equivEnd',
  'equivStart',
  'hex',
  'href',
  'id',
  'isolated',
  'name',
  'order',
  'original',
  'priority',
  'ref',
  'srcDir',
  'srcLang',
  'startRef',
  'state',
  'subFlows',
  'subFlowsEnd',
  'subFlowsStart',
  'subState',
  'subType',
  'trgLang',
  'translate',
  'trgDir',
  'type',
  'value',
  'version',
];

/** The section of XLIFF 2.1 that defines a core element, as `XLIFF 2.1, 4.2.2.5`. */
export function elementSection(local: string): string {
  return section(ELEMENTS.get(local) ?? '4.2');
}

/** The section of XLIFF 2.1 that defines an attribute of the core or of the XML namespace. */
export function attributeSection(name: string): string {
  if (name === 'xml:lang') return section('4.3.2.1');
  if (name === 'xml:space') return section('4.3.2.2');
  const index = ATTRIBUTES.indexOf(name);
  return section(index < 0 ? '4.3.1' : `4.3.1.${index + 1}`);
}

/** A section by its number. */
export function section(number: string): string {
  return `XLIFF 2.1, ${number}`;
}
