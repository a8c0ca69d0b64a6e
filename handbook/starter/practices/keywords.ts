// Subject words of the starter's practice cards.
import type { Keyword } from '#handbook/model/handbook.ts'

const yso = (concept: string, label: string): Keyword => ({
  label,
  uri: `http://www.yso.fi/onto/yso/${concept}`,
})

/** Words that name a concept of YSO, the General Finnish Ontology. */
export const concepts = {
  communality: yso('p5522', 'yhteisöllisyys'),
  everyday: yso('p22039', 'arki'),
  expertsByExperience: yso('p29599', 'kokemusasiantuntijat'),
  functionalCapacity: yso('p10213', 'toimintakyky'),
  groupActivity: yso('p20748', 'ryhmätoiminta'),
  lifeManagement: yso('p4357', 'elämänhallinta'),
  longTermUnemployment: yso('p19256', 'pitkäaikaistyöttömyys'),
  multiProfessionalism: yso('p943', 'moniammatillisuus'),
  peerGroups: yso('p12877', 'vertaisryhmät'),
  peerSupport: yso('p12878', 'vertaistuki'),
  rehabilitationServices: yso('p16282', 'kuntoutuspalvelut'),
  rehabilitativeWork: yso('p3321', 'kuntouttava työtoiminta'),
  socialRehabilitation: yso('p5107', 'sosiaalinen kuntoutus'),
  socialServices: yso('p1307', 'sosiaalipalvelut'),
  socialWork: yso('p3286', 'sosiaalityö'),
  thirdSector: yso('p6901', 'kolmas sektori'),
} as const satisfies Readonly<Record<string, Keyword>>

/** Words outside any vocabulary. */
export const freeWords = (...labels: readonly string[]): readonly Keyword[] =>
  labels.map((label) => ({ label, uri: '' }))
