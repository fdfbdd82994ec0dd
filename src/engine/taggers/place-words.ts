const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What a named place ends with: "Fall River", "Elm Street", "Willow Creek Manor". */
export const KINDS = words(`
  street st avenue ave road rd lane ln drive dr boulevard blvd highway hwy court ct close row way loop terrace crescent
  bridge overpass underpass exit intersection creek lake river pond bay bayou cove gully gulch canyon valley vale hollow
  heights hill hills mountain ridge grade pass bluff bluffs flats prairie meadow meadows woods grove forest glen dale
  point cape isle island beach landing harbor harbour ferry port marina dock pier lock reservoir dam falls springs spring
  bend run fork forks crossing corners junction station county parish township village borough town city flat park trail
  school elementary middle high juniors primary academy church chapel tabernacle convent monastery mosque temple synagogue
  mart walmart target sunoco arena stadium speedway rink mall plaza market farm farms orchard ranch vineyard dairy nursery
  mill mills mine quarry plant factory works glassworks co-op coop brewery bakery cannery sawmill dispensary
  apartments apts trailer estate estates manor lodge house home homes grange gardens villas condos dorms hall barracks
  motel inn hotel diner bar tavern pub grill cafe casino prison jail courthouse cemetery fairgrounds campground
`);

/** What a named place begins with: "Lake Norville", "St Brannoc's", "colonia Las Flores". */
export const LEADING = words(`
  lake port fort mount mt cape camp point isle st saint san santa santo villa los las el la castel
  calle avenida av colonia barrio ejido aldea rancho pueblo municipio delegacion carretera primaria secundaria prepa
`);

/** Written small before a Spanish place name and part of it. */
export const SPANISH_KINDS = words(`
  calle avenida av colonia barrio ejido aldea rancho motel puente carretera mercado tortilleria panaderia papeleria
  primaria secundaria escuela iglesia capilla lecheria tienda
`);

/** Words after which a capitalised run is a place. */
export const LEADS = words(
  'in at from near outside around of to toward on off by past behind over through across down up out en de desde cerca por del ng',
);
/** Those after which it is as often something else: only a name no dictionary knows counts. */
export const WEAK_LEADS = words('of to by on through over up down around out off de por del');

/** Houses of the writer's own, products and departments: no place of a patient's. */
export const OWN_HOUSE = words(`
  hospital medical clinic clinica memorial health healthcare general regional children's childrens university college icu
  er ed nicu picu or pacu ward unit lobby cafeteria epic cerner zoom teams slack netflix youtube facebook instagram tiktok
  infirmary infusion surgery pharmacy radiology oncology pediatrics dialysis rehab hospice nursing medicine department dept
  office desk room board relations affairs services center centre committee conference congress days week month day rounds
  i god jesus the my our he she it covid english spanish
  medicare medicaid america american x tv radio internet google reddit amazon costco starbucks
  award awards trust foundation society association union local act bill law press news times tribune ledger
`);

/** What follows a town's name used as an adjective: "the Elmira hockey mascot", "a Bridgewick news anchor". */
export const LOCAL = words(`
  hockey football soccer baseball basketball rugby cricket volleyball wrestling cheer swim track band choir chorus
  orchestra parade fair festival fest carnival gala rodeo marathon 10k 5k regatta derby council police fire volunteer
  sheriff library branch ferry bypass bridge mine quarry factory plant glassworks mill works light rail bus train school
  high middle auction market estate town goalie mayor news radio
`);

/** Days and seasons that end a run of capitals: "Harlan Flats Saturday". */
export const CALENDAR = words(`
  sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september
  october november december christmas easter thanksgiving halloween today tonight yesterday tomorrow
`);
