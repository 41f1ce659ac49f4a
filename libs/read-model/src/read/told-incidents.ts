import type { Measures, ToldClaim, ToldIncident, Verdict } from '#domain/incidents/index.js';
import type { Reader } from './reader.js';

interface Row {
  id: string;
  title: string;
  toll: Measures & { groups?: Record<string, Measures> };
  verdicts: Verdict[];
  claims: { id: string; post: string; sentence: string; count: number | null }[] | null;
}

/** The incidents of a generation as it tells them now, to be held against those of another one. */
export async function toldIncidents({ db, schema, space }: Reader): Promise<ToldIncident[]> {
  const rows = await db.query<Row>(
    `select i.id, i.title, i.toll, i.verdicts,
       (select jsonb_agg(jsonb_build_object('id', c.id, 'post', c.post_id,
          'sentence', c.record -> 'claim' -> 'sentence', 'count', c.record -> 'claim' -> 'count'))
        from ${schema}.claims c where c.space = i.space and c.id in (select v ->> 'claimId' from jsonb_array_elements(i.verdicts) v)
       ) as claims
     from ${schema}.incidents i where i.space = $1 and i.merged_into is null`,
    [space],
  );
  return rows.map(({ id, title, toll, verdicts, claims }) => {
    const byId = new Map((claims ?? []).map((claim) => [claim.id, claim]));
    return {
      id,
      title,
      figures: figuresOf(toll),
      claims: verdicts.flatMap((v) => toldClaim(v, byId.get(v.claimId))),
    };
  });
}

function figuresOf({ groups = {}, ...measures }: Row['toll']): ToldIncident['figures'] {
  const figures: ToldIncident['figures'] = {};
  for (const [group, own] of [['all', measures] as const, ...Object.entries(groups)]) {
    for (const [measure, { low, best, high, contested }] of Object.entries(own))
      figures[`${measure}|${group}`] = { low, best, high, contested };
  }
  return figures;
}

type Said = NonNullable<Row['claims']>[number];

function toldClaim({ measure, group, verdict }: Verdict, claim: Said | undefined): ToldClaim[] {
  if (!claim) return [];
  const { post, sentence, count } = claim;
  return [{ post, sentence, measure, group, count, verdict }];
}
