let built = false;

/** Says that the tables of names have been read: what is added later would count for some posts and not for others. */
export function noteGazetteerBuilt(): void {
  built = true;
}

export const gazetteerIsBuilt = (): boolean => built;
