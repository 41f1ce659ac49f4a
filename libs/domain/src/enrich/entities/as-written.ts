import type { Entity } from '../../entity.js';
import { gazetteer } from './gazetteer.js';
import { foldKey } from './fold-key.js';

/**
 * Shows towns by the name that their post writes, where it is one that the gazetteer knows: its own spelling of small
 * places often follows another language's. A slip of the keyboard is in no table, so it changes nothing.
 */
export function asWritten(entities: readonly Entity[]): Entity[] {
  return entities.map((entity) => {
    if (entity.type !== 'place' || !entity.id.startsWith('geonames:') || entity.level === 'region')
      return entity;
    const texts = entity.mentions.map(({ text }) => text);
    const written = texts.find((text) => text !== text.toUpperCase() && isNameOf(entity.id, text));
    return written && !texts.includes(entity.name) ? { ...entity, name: written } : entity;
  });
}

const isNameOf = (id: string, text: string): boolean =>
  gazetteer()
    .find(foldKey(text))
    ?.some((known) => known.type === 'place' && known.id === id) ?? false;
