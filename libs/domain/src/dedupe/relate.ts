import { agreementOf } from './agreement.js';
import type { Fingerprint } from './fingerprint.js';
import { type Related, sameText, revision, mostlyQuoted, quotation, copy, recap, followUp } from './rules.js';
import { mayRelate } from './may-relate.js';
import { haveSameText } from './compared.js';

/**
 * The relation of a post to an earlier one, or null: a pure function of the two. The order of the rules is the order of
 * strength, and only the first that applies is reported.
 */
export function relate(later: Fingerprint, earlier: Fingerprint): Related | null {
  if (later.id === earlier.id || !mayRelate(later, earlier)) return null;
  if (haveSameText(later, earlier)) return sameText(later, earlier);
  const agreement = agreementOf(later, earlier);
  return (
    revision(later, earlier, agreement) ??
    (mostlyQuoted(later, earlier, agreement) ? quotation(agreement) : null) ??
    copy(later, earlier, agreement) ??
    recap(later, agreement) ??
    (earlier.recap && !later.recap ? null : (quotation(agreement) ?? followUp(later, earlier, agreement)))
  );
}
