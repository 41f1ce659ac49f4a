/** What a post says about where it plays. */
export interface Setting {
  /** How often each country is named, by its name or its people's. */
  countries: ReadonlyMap<string, number>;
  /** Regions whose towns or own names the post holds without doubt. */
  regions: ReadonlySet<string>;
  feedRegion: string | null;
}
