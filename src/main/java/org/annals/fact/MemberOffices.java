package org.annals.fact;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;

/**
 * Knows the offices that a body of members fills from among them: the secretary of an association
 * belongs to it, and works for it no more than its chair does.
 */
final class MemberOffices {
  private static final Set<EntityClass> OF_MEMBERS =
      Set.of(
          EntityClass.MOVEMENT_ORGANIZATION,
          EntityClass.UNION,
          EntityClass.POLITICAL_PARTY,
          EntityClass.SPORTS_ORGANIZATION);

  /** Names of bodies of members of whatever kind. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          ".*\\b(?:Alliance|Association|Club|Committee|Cooperative|Co-operative|Federation|Friends"
              + "|Group|Guild|League|Residents|Society|Union)\\b.*");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:[\\p{L}-]+ ){0,3}(?:secretary|treasurer|convenor|convener|shop steward)"
              + "(?: (?:of|for|in)\\b.*)?");

  /** Secretaries who are paid to write, or to run an office. */
  private static final Pattern PAID =
      Pattern.compile(
          "(?i).*\\b(?:executive|press|private|company|corporate|legal|paid|permanent|personal"
              + "|foreign|home|state for|to)\\b.*");

  private MemberOffices() {}

  /** Whether an office, as a text words it, is one of members of the body. */
  static boolean isOne(String office, Entity body) {
    boolean isOfMembers =
        OF_MEMBERS.contains(body.entityClass())
            || (body.entityClass() == EntityClass.ORGANIZATION
                && MEMBERS.matcher(body.label()).matches());
    return isOfMembers && OFFICE.matcher(office).matches() && !PAID.matcher(office).matches();
  }
}
