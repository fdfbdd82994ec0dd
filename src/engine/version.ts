/** Goes up when a pack can say something that older engines do not understand; packs ask for it by `minimumEngine`. */
export const ENGINE_VERSION = 1;
