/** What fighters, gunmen and villagers are called where they live, in the singular; read like the nouns of `people.ts`. */
export const LOCAL_NAMES: Record<string, string> = {
  all: `comunero ejidatario campesino halcon halcón huachicolero garimpeiro favelado marabout almajiri quilombola cocalero indigene idp narco`,
  combatants: `miliciano guerrillero paramilitar rondero autodefensa fedayee fedai basiji shabiha janjaweed dozo razakar`,
  perpetrators: `sicario pistolero gangbanger`,
};
