// The editions of the starter: the national one, Lapland and Central Uusimaa, with what is known for their imprints.
import type { Translated } from '#handbook/model/translated.ts'
import {
  nationalEdition,
  noImprint,
  plainNational,
  type EditionPlan,
  type Imprint,
} from '#handbook/model/edition-plan.ts'

const about: Translated = {
  fi: 'Opaskirja kokoaa yhteen, miten sosiaalista kuntoutusta on kehitetty SOSKU-, SoKu- ja PRO SOS -hankkeissa. Luvut kertovat laista, yhteiskehittämisestä, asiakkaan prosessista, verkostoista, tuloksista ja juurruttamisesta. Käytäntökortit esittelevät ryhmiä, koulutuksia ja toimintamalleja. Sisältö perustuu julkisiin hanketeksteihin, ja se, mitä ne eivät kerro, on jätetty avoimeksi.',
  sv: 'Handboken samlar hur social rehabilitering har utvecklats i projekten SOSKU, SoKu och PRO SOS. Kapitlen handlar om lagen, samutveckling, klientens process, nätverk, resultat och förankring. Praxiskorten beskriver grupper, utbildningar och verksamhetsmodeller. Innehållet bygger på offentliga projekttexter, och det som de inte berättar har lämnats öppet.',
  en: 'This handbook brings together how social rehabilitation was developed in the projects SOSKU, SoKu and PRO SOS. Its chapters deal with the law, co-development, the client’s process, networks, results and making practices last. Practice cards present groups, trainings and working models. The content rests on public project texts, and what they do not tell has been left open.',
}

const ofLapland: Translated = {
  fi: 'Lapin painoksessa on oma luku kirjan käytöstä Lapissa.',
  sv: 'Upplagan för Lappland har ett eget kapitel om hur boken används i Lappland.',
  en: 'The edition for Lapland has a chapter of its own on using the book in Lapland.',
}

const ofCentralUusimaa: Translated = {
  fi: 'Keski-Uudenmaan painoksessa on oma luku kirjan käytöstä Keski-Uudellamaalla.',
  sv: 'Upplagan för Mellersta Nyland har ett eget kapitel om hur boken används i Mellersta Nyland.',
  en: 'The edition for Central Uusimaa has a chapter of its own on using the book there.',
}

const keywords: Translated = {
  fi: 'sosiaalinen kuntoutus, yhteiskehittäminen, vertaistoiminta, kokemusasiantuntijat, osallisuus',
  sv: 'social rehabilitering, samutveckling, kamratverksamhet, erfarenhetsexperter, delaktighet',
  en: 'social rehabilitation, co-development, peer activities, experts by experience, inclusion',
}

/** What every edition says of itself. Numbers, publisher, authors, year and licence are not known: nobody has given them. */
const imprint: Imprint = {
  ...noImprint,
  funder: 'Euroopan sosiaalirahasto (ESR)',
  funderNote: 'Vipuvoimaa EU:lta 2014–2020',
  abstract: about,
  keywords,
}

function inAddition({ fi, sv, en }: Translated): Imprint {
  const abstract = { fi: `${about.fi} ${fi}`, sv: `${about.sv} ${sv}`, en: `${about.en} ${en}` }
  return { ...imprint, abstract }
}

/** The editions of the starter, the national one first. */
export const editions: readonly EditionPlan[] = [
  { ...plainNational, id: nationalEdition, imprint },
  {
    id: 'lappi',
    title: 'Lappi',
    area: 'hyvinvointialue:21',
    order: 'a0',
    imprint: inAddition(ofLapland),
  },
  {
    id: 'keski-uusimaa',
    title: 'Keski-Uusimaa',
    area: 'hyvinvointialue:02',
    order: 'a1',
    imprint: inAddition(ofCentralUusimaa),
  },
]
