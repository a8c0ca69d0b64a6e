// Beginnings of Finnish compounds that are not words by themselves, or not in that meaning.

/** Each may begin a compound whose other part is a known word. */
export const boundPrefixes: ReadonlySet<string> = new Set(
  `ala ali alku ammatti ana anti arki auto avo avio bio digi edelleen eko ennakko ennalta ensi epä erikois erityis
  esi etno etu etä euro eri fysio fyysis geo hyper hyvin jatko jälki kansain kasvatus kauko kehitys keino keski
  koko kokonais kolmi kotona kvasi käytännön laaja lähi lisä luonnon makro mega meta mielen mikro mini moni monen
  multi muu nais neli neuro nuoriso nyky näennäis oikeus oma omais osa para perus pien pika pitkä pitkäaikais poly
  post pseudo psyko puoli pää päihde päällekkäis rinnakkais ryhmä samanaikais semi seka sisä sosiaali sosio suhde
  suomalais super suur syrjä taka tele terveyden toimi toimin tulos tuki turva työ täsmä täydennys täys uudis uus
  vaihto vajaa vanha vapaa vasta vastuu vertais vähä vähimmäis yksi yksilö yhdys yhteis yhteiskunta yleis yli ylä
  ympäri`.split(/\s+/u),
)
