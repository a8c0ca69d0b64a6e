// Where the tiles of the map of areas stand: our own drawing, about where the areas are.

/** A tile: the id of a wellbeing services county, its column and row from 0, and its short names. */
export type AreaTile = {
  readonly area: string
  readonly column: number
  readonly row: number
  readonly fi: TileName
  readonly sv: TileName
}

/** A name, and the one or two lines in which it is drawn; together they read as the name does. */
export type TileName = { readonly whole: string; readonly lines: readonly string[] }

const tile = (code: string, column: number, row: number, fi: string, sv: string): AreaTile => ({
  area: `hyvinvointialue:${code}`,
  column,
  row,
  fi: named(fi),
  sv: named(sv),
})

/** A name with "|" where its second line begins: after a hyphen of its own, before a space, or within a word. */
function named(text: string): TileName {
  const [first = '', second] = text.split('|')
  if (second === undefined) return { whole: first, lines: [first] }
  const isWord = !first.endsWith('-') && !second.startsWith(' ')
  const end = second.startsWith(' ') ? ' ' : isWord ? '-' : ''
  return { whole: first + second, lines: [first + end, second.trim()] }
}

/** The 21 wellbeing services counties, Helsinki and Åland. */
export const areaTiles: readonly AreaTile[] = [
  tile('21', 3, 0, 'Lappi', 'Lappland'),
  tile('19', 3, 1, 'Pohjois-|Pohjanmaa', 'Norra| Österbotten'),
  tile('20', 4, 1, 'Kainuu', 'Kajana|land'),
  tile('17', 1, 2, 'Pohjanmaa', 'Österbotten'),
  tile('18', 2, 2, 'Keski-|Pohjanmaa', 'Mellersta| Österbotten'),
  tile('13', 4, 2, 'Pohjois-|Savo', 'Norra| Savolax'),
  tile('14', 5, 2, 'Pohjois-|Karjala', 'Norra| Karelen'),
  tile('16', 2, 3, 'Etelä-|Pohjanmaa', 'Södra| Österbotten'),
  tile('15', 3, 3, 'Keski-|Suomi', 'Mellersta| Finland'),
  tile('12', 4, 3, 'Etelä-|Savo', 'Södra| Savolax'),
  tile('06', 1, 4, 'Satakunta', 'Satakunta'),
  tile('08', 2, 4, 'Pirkanmaa', 'Birkaland'),
  tile('09', 3, 4, 'Päijät-|Häme', 'Päijänne-|Tavastland'),
  tile('10', 4, 4, 'Kymen|laakso', 'Kymmene|dalen'),
  tile('11', 5, 4, 'Etelä-|Karjala', 'Södra| Karelen'),
  tile('05', 1, 5, 'Varsinais-|Suomi', 'Egentliga| Finland'),
  tile('07', 2, 5, 'Kanta-|Häme', 'Egentliga| Tavastland'),
  tile('02', 3, 5, 'Keski-|Uusimaa', 'Mellersta| Nyland'),
  tile('91', 0, 6, 'Ahvenan|maa', 'Åland'),
  tile('03', 2, 6, 'Länsi-|Uusimaa', 'Västra| Nyland'),
  tile('04', 3, 6, 'Vantaa| ja Kerava', 'Vanda| och Kervo'),
  tile('01', 4, 6, 'Itä-|Uusimaa', 'Östra| Nyland'),
  tile('90', 3, 7, 'Helsinki', 'Helsingfors'),
]
