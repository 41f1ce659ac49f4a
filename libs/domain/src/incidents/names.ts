/** What a table adds to the name of a region: "Ilam Province", "Odesa Oblast". */
const KINDS =
  / (?:province|oblast|region|district|governorate|state|county|department|prefecture|municipality)$/i;

/** The name by which people call a place: "the quake in Ilam" is told of Ilam Province. */
export const bareName = (name: string): string => name.replace(KINDS, '').toLowerCase();
