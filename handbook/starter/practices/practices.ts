// The good practices of the starter guidebook, in the order in which they are read.
import type { StarterPractice } from '#handbook/starter/starter-book.ts'
import { arjenAvaimet } from './arjen-avaimet.ts'
import { kehittajakumppanuus } from './kehittajakumppanuus.ts'
import { kuntoutukseenOhjaus } from './kuntoutukseen-ohjaus.ts'
import { lahivertaiskoulutus } from './lahivertaiskoulutus.ts'
import { masennuksestaToipuvat } from './masennuksesta-toipuvat.ts'
import { monialainenArviointi } from './monialainen-arviointi.ts'
import { narikka } from './narikka.ts'
import { omatyontekija } from './omatyontekija.ts'
import { painonhallintaryhma } from './painonhallintaryhma.ts'
import { portaittainenEteneminen } from './portaittainen-eteneminen.ts'
import { ryhmavalmennus } from './ryhmavalmennus.ts'
import { tarinani } from './tarinani.ts'
import { tehotiimi } from './tehotiimi.ts'
import { tiedonkeruumalli } from './tiedonkeruumalli.ts'
import { tupakastaIrti } from './tupakasta-irti.ts'
import { valmistellutVastaanotot } from './valmistellut-vastaanotot.ts'
import { vertaisneuvojakoulutus } from './vertaisneuvojakoulutus.ts'
import { vertaistoiminta } from './vertaistoiminta.ts'
import { yhteisososiaalityo } from './yhteisososiaalityo.ts'

/** Every practice card of the starter guidebook: Järvenpää's first, then SoKu's, then PRO SOS's. */
export const practices: readonly StarterPractice[] = [
  tarinani,
  arjenAvaimet,
  painonhallintaryhma,
  tupakastaIrti,
  masennuksestaToipuvat,
  vertaisneuvojakoulutus,
  lahivertaiskoulutus,
  portaittainenEteneminen,
  tehotiimi,
  narikka,
  omatyontekija,
  ryhmavalmennus,
  yhteisososiaalityo,
  vertaistoiminta,
  valmistellutVastaanotot,
  kuntoutukseenOhjaus,
  monialainenArviointi,
  kehittajakumppanuus,
  tiedonkeruumalli,
]
