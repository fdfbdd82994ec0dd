const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Titles that name a private person. What follows is a name even in lower case. */
export const TITLES = words(`
  mr mrs ms miss mx mister missus missis mz sr sra srta senor senora senorita don dona dna
  grandma grandpa granny nana nanay abuelita abuelito lolo lola tatay ate kuya auntie
`);

/** Titles that are an everyday word too; the name after them must have a capital, or be a name and nothing else. */
export const WEAK_TITLES = words(`
  sir madam judge coach pastor deacon senator mayor officer sheriff captain gov governor
  senador senadora profe maestro maestra baby bebe little lil big pops
  deputy rev reverend rabbi imam bishop
`);

/** Between a title and the name: "baby girl Torres", "baby boy castellanos". */
export const BETWEEN = words('girl boy nina nino');

/** Titles of those who give care: the name after them is no patient's until something says so. */
export const PROFESSIONS = words(`
  dr dra dres doctor doctora nurse prof professor chaplain rn lpn lvn md do np pa pac cna crna emt rt rrt cns dnp phd
  enfermera enfermero lic licenciada licenciado medic paramedic
`);

/** Small words inside a surname: "de la Cruz", "van der Berg", "al-Rashid". */
export const PARTICLES = words(
  'de del de la las los van von der den el al bin ibn da di du do mac mc st san santa y e',
);

/** Written with a capital without being a name, or never a name at all. */
export const NEVER = words(`
  i the a an and or but so to of in on at is was are were be been am my our your his her hers their its this that these
  those it he she we they you u ur no not with for from who what when where why how all any some one two three four five
  six seven eight nine ten new old day night shift today tonight yesterday tomorrow please thank thanks happy good great
  sunday monday tuesday wednesday thursday friday saturday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec christmas easter thanksgiving halloween hanukkah ramadan eid passover juneteenth diwali
  er icu nicu picu ed or pacu tele onc ob gyn ent ems pt pts mrn ssn dob vin iban curp rfc nss covid flu hipaa ehr emr hr it pr ceo cfo cno
  tiktok facebook instagram twitter youtube reddit linkedin google amazon costco walmart target starbucks uber lyft zoom
  slack teams netflix epic cerner pyxis medicare medicaid aetna humana cigna anthem medtronic abbott dexcom
  hospital clinic medical center health unit ward floor wing room bed bay lobby cafeteria chapel street road
  english spanish french american mexican catholic christian muslim jewish
  god jesus christ lord lol omg tbh imo fyi psa aita tifu til ama edit update hi hello hey dear sincerely
  el la los las un una unos unas y o que de del por para con su sus mi mis tu tus es son fue muy no si ya se lo le les me
  te nos al en como cuando donde quien hoy ayer anoche manana lunes martes miercoles jueves viernes sabado domingo enero
  febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad gracias dios felicidades hola
  micu sicu cvicu ccu hdu lvad ecmo npo biba ama dnr dni rca qi ngt foley trach preemie sepsis septic eliquis ozempic
  narcan heparin vanc zosyn dilaudid toradol tramal metformin statin codes clostridioides difficile mrsa rsv auth conf
  vent vents meds labs charts cardio neuro ortho peds derm onc rads path endo anesthesia telehealth triage rounds
  dietary transport registration billing scheduling facilities security dispatch infusion imaging mammo ultrasound
  urgencias terapia quirofano expediente paciente pediatria oncologia enfermeria farmacia laboratorio esta llevar nacio
  murio fallecio ingreso salio llego entro
  whipple foley braden morse hoyer yankauer apgar glasgow babinski blake swan ganz parkinson alzheimer crohn doppler
`);

/** What a capitalised run names when it ends so: a place, a house, a prize; never a person. */
export const THINGS = words(`
  library memorial hospital clinic center centre medical health healthcare university college school elementary middle
  high academy church cathedral chapel parish foundation scholarship award awards lecture lectures auditorium street st
  avenue ave road rd lane drive boulevard blvd highway hwy court ct terrace place plaza square county township village
  city town valley heights hollow creek river lake bay beach island harbor harbour bridge bayou falls springs hills ridge
  pier dock park parkway arena stadium field track cafe diner bar grill pub inn hotel motel mart market store shop bakery
  brewery farm farms ranch orchard nursery mill mills mine quarry tower building wing suite ballroom fair festival parade
  marathon cup league team syndrome disease scale score method sign act law line system systems group inc llc corp co
  company construction roofing industries chemicals foods press news times post herald tribune ledger gazette beacon
  apartments house home homes manor lodge gardens station terminal airport prison jail institute society club band tour
`);
/** Things that are as often a surname after a given name: Ji-woo Park, Sarah Hall. */
export const SURNAME_THINGS = words('park hall lane hill church house bridge lake rivers field banks place mills post');

/** Two capitals with stops that are no one's initials. */
export const NOT_INITIALS = words(
  'us uk eu dc la ny rn md do pa np cn ms ba bs ma am pm er ed or ob iv im po pt ot st dr gi gu tv pc id ai it hr vs ad jr bp hr mrn ssn dob',
);
