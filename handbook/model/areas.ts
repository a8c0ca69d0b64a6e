// Areas of Finland by code set. The two code sets overlap, so a code never stands without its set.

/** One area: `id` is `<code set>:<code>`; names as Statistics Finland gives them. */
export type Area = { readonly id: string; readonly fi: string; readonly sv: string }

const wellbeingNames: readonly (readonly [string, string, string])[] = [
  ['01', 'Itä-Uudenmaan hyvinvointialue', 'Östra Nylands välfärdsområde'],
  ['02', 'Keski-Uudenmaan hyvinvointialue', 'Mellersta Nylands välfärdsområde'],
  ['03', 'Länsi-Uudenmaan hyvinvointialue', 'Västra Nylands välfärdsområde'],
  ['04', 'Vantaan ja Keravan hyvinvointialue', 'Vanda och Kervo välfärdsområde'],
  ['05', 'Varsinais-Suomen hyvinvointialue', 'Egentliga Finlands välfärdsområde'],
  ['06', 'Satakunnan hyvinvointialue', 'Satakunta välfärdsområde'],
  ['07', 'Kanta-Hämeen hyvinvointialue', 'Egentliga Tavastlands välfärdsområde'],
  ['08', 'Pirkanmaan hyvinvointialue', 'Birkalands välfärdsområde'],
  ['09', 'Päijät-Hämeen hyvinvointialue', 'Päijänne-Tavastlands välfärdsområde'],
  ['10', 'Kymenlaakson hyvinvointialue', 'Kymmenedalens välfärdsområde'],
  ['11', 'Etelä-Karjalan hyvinvointialue', 'Södra Karelens välfärdsområde'],
  ['12', 'Etelä-Savon hyvinvointialue', 'Södra Savolax välfärdsområde'],
  ['13', 'Pohjois-Savon hyvinvointialue', 'Norra Savolax välfärdsområde'],
  ['14', 'Pohjois-Karjalan hyvinvointialue', 'Norra Karelens välfärdsområde'],
  ['15', 'Keski-Suomen hyvinvointialue', 'Mellersta Finlands välfärdsområde'],
  ['16', 'Etelä-Pohjanmaan hyvinvointialue', 'Södra Österbottens välfärdsområde'],
  ['17', 'Pohjanmaan hyvinvointialue', 'Österbottens välfärdsområde'],
  ['18', 'Keski-Pohjanmaan hyvinvointialue', 'Mellersta Österbottens välfärdsområde'],
  ['19', 'Pohjois-Pohjanmaan hyvinvointialue', 'Norra Österbottens välfärdsområde'],
  ['20', 'Kainuun hyvinvointialue', 'Kajanalands välfärdsområde'],
  ['21', 'Lapin hyvinvointialue', 'Lapplands välfärdsområde'],
  ['90', 'Helsingin kaupunki', 'Helsingfors stad'],
  ['91', 'Ahvenanmaa', 'Åland'],
]

const regionNames: readonly (readonly [string, string, string])[] = [
  ['01', 'Uusimaa', 'Nyland'],
  ['02', 'Varsinais-Suomi', 'Egentliga Finland'],
  ['04', 'Satakunta', 'Satakunta'],
  ['05', 'Kanta-Häme', 'Egentliga Tavastland'],
  ['06', 'Pirkanmaa', 'Birkaland'],
  ['07', 'Päijät-Häme', 'Päijänne-Tavastland'],
  ['08', 'Kymenlaakso', 'Kymmenedalen'],
  ['09', 'Etelä-Karjala', 'Södra Karelen'],
  ['10', 'Etelä-Savo', 'Södra Savolax'],
  ['11', 'Pohjois-Savo', 'Norra Savolax'],
  ['12', 'Pohjois-Karjala', 'Norra Karelen'],
  ['13', 'Keski-Suomi', 'Mellersta Finland'],
  ['14', 'Etelä-Pohjanmaa', 'Södra Österbotten'],
  ['15', 'Pohjanmaa', 'Österbotten'],
  ['16', 'Keski-Pohjanmaa', 'Mellersta Österbotten'],
  ['17', 'Pohjois-Pohjanmaa', 'Norra Österbotten'],
  ['18', 'Kainuu', 'Kajanaland'],
  ['19', 'Lappi', 'Lappland'],
  ['21', 'Ahvenanmaa', 'Åland'],
]

const fromNames = (set: string, names: readonly (readonly [string, string, string])[]): readonly Area[] =>
  names.map(([code, fi, sv]) => ({ id: `${set}:${code}`, fi, sv }))

/** Wellbeing services counties, Helsinki and Åland, by Statistics Finland's codes of 2023. */
export const wellbeingAreas = fromNames('hyvinvointialue', wellbeingNames)
/** The regions (maakunnat), by Statistics Finland's codes. */
export const regions = fromNames('maakunta', regionNames)

/** Every area one can choose: the whole country first. */
export const areas: readonly Area[] = [
  { id: 'maa:FI', fi: 'Valtakunnallinen', sv: 'Hela landet' },
  ...wellbeingAreas,
  ...regions,
]

/** The area's Finnish name, or the id itself when this version does not know it. */
export function areaName(id: string): string {
  return areas.find((area) => area.id === id)?.fi ?? id
}
