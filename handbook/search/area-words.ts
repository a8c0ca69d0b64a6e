// What areas are called in plain words besides their official names.

const words: Readonly<Record<string, readonly string[]>> = {
  'maa:FI': ['Koko maa', 'Suomi', 'Finland'],
  'hyvinvointialue:01': ['Itä-Uusimaa', 'Östra Nyland', 'Uusimaa', 'Nyland'],
  'hyvinvointialue:02': ['Keski-Uusimaa', 'Mellersta Nyland', 'Uusimaa', 'Nyland'],
  'hyvinvointialue:03': ['Länsi-Uusimaa', 'Västra Nyland', 'Uusimaa', 'Nyland'],
  'hyvinvointialue:04': ['Vantaa', 'Kerava', 'Vanda', 'Kervo', 'Uusimaa', 'Nyland'],
  'hyvinvointialue:05': ['Varsinais-Suomi', 'Egentliga Finland'],
  'hyvinvointialue:06': ['Satakunta'],
  'hyvinvointialue:07': ['Kanta-Häme', 'Egentliga Tavastland'],
  'hyvinvointialue:08': ['Pirkanmaa', 'Birkaland'],
  'hyvinvointialue:09': ['Päijät-Häme', 'Päijänne-Tavastland'],
  'hyvinvointialue:10': ['Kymenlaakso', 'Kymmenedalen'],
  'hyvinvointialue:11': ['Etelä-Karjala', 'Södra Karelen'],
  'hyvinvointialue:12': ['Etelä-Savo', 'Södra Savolax'],
  'hyvinvointialue:13': ['Pohjois-Savo', 'Norra Savolax'],
  'hyvinvointialue:14': ['Pohjois-Karjala', 'Norra Karelen'],
  'hyvinvointialue:15': ['Keski-Suomi', 'Mellersta Finland'],
  'hyvinvointialue:16': ['Etelä-Pohjanmaa', 'Södra Österbotten'],
  'hyvinvointialue:17': ['Pohjanmaa', 'Österbotten'],
  'hyvinvointialue:18': ['Keski-Pohjanmaa', 'Mellersta Österbotten'],
  'hyvinvointialue:19': ['Pohjois-Pohjanmaa', 'Norra Österbotten'],
  'hyvinvointialue:20': ['Kainuu', 'Kajanaland'],
  'hyvinvointialue:21': ['Lappi', 'Lappland'],
  'hyvinvointialue:90': ['Helsinki', 'Helsingfors', 'Uusimaa', 'Nyland'],
}

/** Plain names of an area by its id, the Finnish one first; none for one whose official name is plain. */
export function areaWords(id: string): readonly string[] {
  return words[id] ?? []
}
