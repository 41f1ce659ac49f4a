import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sightingsOf } from '#apps/ingester/src/ingest.js';
import type { Sighting } from '#domain';
import type { ReceivedDocument } from '#intake';
import { projectRoot } from '#postgres';

interface Manifest {
  files: { file: string; format: string; options: { date?: string; outlet?: string; feed?: string } }[];
}

/** The sample feeds of the repository, with the options that their manifest gives each. */
export async function sampleSightings(): Promise<{ documents: ReceivedDocument[]; sightings: Sighting[] }> {
  const folder = path.join(projectRoot(import.meta.url), 'samples');
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const documents: ReceivedDocument[] = [];
  const sightings: Sighting[] = [];
  for (const { file, format, options } of manifest.files) {
    for await (const item of sightingsOf([path.join(folder, file)], { ...options, format }, () => {})) {
      documents.push(...item.document);
      sightings.push(...item.sightings);
    }
  }
  return { documents, sightings };
}
