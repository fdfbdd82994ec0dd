import { schemaFiles } from '../../policy/json-schema';
import type { Layer } from '../../policy/pack-schema';
import type { PackFile } from '../../policy/yaml-file';

/** What a new pack is made from. */
export interface NewPack {
  name: string;
  layer: Exclude<Layer, 'baseline'>;
  /** Last day of the pack: 2027-06-30. */
  expires: string;
}

/** The files of a small pack that is complete: it has one rule, one word list, and passes its test. */
export function newPackFiles(pack: NewPack): PackFile[] {
  const words = `${pack.layer}-projects`;
  return [
    { path: 'pack.yaml', text: manifest(pack) },
    { path: `rules/policy.${words}.yaml`, text: rule(words) },
    { path: `lexicons/${words}.txt`, text: LEXICON },
    { path: '.vscode/settings.json', text: json(SETTINGS) },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
    ...schemaFiles().map(({ file, schema }) => ({ path: `schema/${file}`, text: json(schema) })),
  ];
}

const SETTINGS = {
  'yaml.schemas': {
    './schema/pack.schema.json': 'pack.yaml',
    './schema/rule.schema.json': ['phi.*.yaml', 'policy.*.yaml', 'signal.*.yaml'],
    './schema/scenario.schema.json': 'scenarios/*.yaml',
  },
};

const ABOVE = { hospital: 'the baseline that comes with Curtain', unit: 'the pack of your hospital' };

/** Whoever the browsers trust for the hospital's pack signs those of its units too. */
const SIGNERS = {
  hospital: `# Who must sign the next version. \`curtain pack keygen\` prints the lines.
# signers:
#   required: 2
#   keys:
#     - { name: Privacy office, key: … }
#     - { name: Counsel, key: … }
#     - { name: IT security, key: … }`,
  unit: '# The people who sign the pack of your hospital sign this one too: it names no signers of its own.',
};

function manifest({ name, layer, expires }: NewPack): string {
  return `# A policy pack for Curtain. It stands on ${ABOVE[layer]} and only says what is different here.
# Lines that begin with "# " and a field are off; take the "# " away to use them.

name: ${name} # for machines; never changes
title: { en: ${name}, es: ${name} } # for people
layer: ${layer}
version: 1 # one more with every version you publish
issuer: Privacy office # who answers for this pack
expires: ${expires} # the last day; people are told when it has passed
mode: coach # observe: shows nothing. coach: marks, never holds. enforce: marks, and holds

${SIGNERS[layer]}

# Names that point at your hospital. They help Curtain see that a story happened with you.
organisation:
  names: [Example General Hospital]
  handles: ["@examplegeneral"]
  units: [Tower 4 West]
  spokespeople: []

# Whom people can ask.
# privacyOffice:
#   label: { en: our privacy office, es: nuestra oficina de privacidad }
#   phone: 555-0140

# Rules of the layers below that shall be stricter or gentler here.
# adjust:
#   policy.workplace-photo: { action: hold }

# Who gets this version first. Without these lines everybody does.
# rollout:
#   - { group: pilot }
#   - { percent: 25 }
`;
}

function rule(words: string): string {
  return `# One rule. The file has the name of its id. The posts at the end are its test:
# [[ ]] stands around the very words that must be marked.
id: policy.${words}
kind: terms
category: policy.confidential-business
action: { public: warn } # colleagues may talk about it among themselves
authority: Media policy, section 4
lexicons: [${words}] # the words are in lexicons/${words}.txt
title: { en: Project not public yet, es: Proyecto aún no público }
why:
  en: This project has not been announced. Let communications say it first.
  es: Este proyecto no se ha anunciado. Deja que comunicación lo diga primero.
safer: { en: a project of ours, es: un proyecto nuestro }
flags:
  - I was at the first meeting for [[Project Bluebird]] today
  - Hoy fue la primera reunión del [[Proyecto Azulejo]] y estoy muy contenta
clears:
  - We saw a bluebird in the garden of the unit today
  - Hoy vimos un azulejo en el jardín de la casa
`;
}

const LEXICON = `# One entry a line. Upper and lower case are the same.
project bluebird
proyecto azulejo
`;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
