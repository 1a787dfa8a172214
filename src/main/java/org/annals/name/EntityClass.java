package org.annals.name;

import java.util.Arrays;
import java.util.Optional;

/** The classes of the ontology that a named thing can have; each is declared in annals.ttl. */
public enum EntityClass {
  PERSON("Person", EntityType.PERSON),
  ORGANIZATION("Organization", EntityType.ORGANIZATION),
  GOVERNMENT_BODY("GovernmentBody", EntityType.ORGANIZATION),
  COURT("Court", EntityType.ORGANIZATION),
  LEGISLATURE("Legislature", EntityType.ORGANIZATION),
  POLITICAL_PARTY("PoliticalParty", EntityType.ORGANIZATION),
  UNION("Union", EntityType.ORGANIZATION),
  COMPANY("Company", EntityType.ORGANIZATION),
  NEWS_MEDIA("NewsMedia", EntityType.ORGANIZATION),
  MOVEMENT_ORGANIZATION("MovementOrganization", EntityType.ORGANIZATION),
  SCHOOL("School", EntityType.ORGANIZATION),
  MILITARY("Military", EntityType.ORGANIZATION),
  INTERNATIONAL_ORGANIZATION("InternationalOrganization", EntityType.ORGANIZATION),
  RELIGIOUS_ORGANIZATION("ReligiousOrganization", EntityType.ORGANIZATION),
  SPORTS_ORGANIZATION("SportsOrganization", EntityType.ORGANIZATION),
  LAW("Law", EntityType.LAW),
  STATUTE("Statute", EntityType.LAW),
  COURT_CASE("CourtCase", EntityType.LAW),
  CONSTITUTION("Constitution", EntityType.LAW),
  TREATY("Treaty", EntityType.LAW),
  REGULATION("Regulation", EntityType.LAW),
  EXECUTIVE_ORDER("ExecutiveOrder", EntityType.LAW),
  POLICY("Policy", EntityType.LAW),
  PLACE("Place", EntityType.PLACE),
  COUNTRY("Country", EntityType.PLACE),
  REGION("Region", EntityType.PLACE),
  CITY("City", EntityType.PLACE),
  FACILITY("Facility", EntityType.PLACE),
  ROAD("Road", EntityType.PLACE),
  NATURAL_FEATURE("NaturalFeature", EntityType.PLACE),
  EVENT("Event", EntityType.EVENT),
  PROTEST("Protest", EntityType.EVENT),
  STRIKE("Strike", EntityType.EVENT),
  RAID("Raid", EntityType.EVENT),
  ARREST("Arrest", EntityType.EVENT),
  DEPORTATION("Deportation", EntityType.EVENT),
  ATTACK("Attack", EntityType.EVENT),
  COURT_RULING("CourtRuling", EntityType.EVENT),
  ENACTMENT("Enactment", EntityType.EVENT),
  POLICY_CHANGE("PolicyChange", EntityType.EVENT),
  ELECTION("Election", EntityType.EVENT),
  SPEECH("Speech", EntityType.EVENT),
  MEETING("Meeting", EntityType.EVENT),
  PETITION("Petition", EntityType.EVENT),
  WAR("War", EntityType.EVENT),
  CRISIS("Crisis", EntityType.EVENT),
  LEGAL_FILING("LegalFiling", EntityType.EVENT),
  PUBLICATION("Publication", EntityType.EVENT),
  APPOINTMENT("Appointment", EntityType.EVENT),
  LIFE_EVENT("LifeEvent", EntityType.EVENT);

  private final String localName;
  private final EntityType type;

  EntityClass(String localName, EntityType type) {
    this.localName = localName;
    this.type = type;
  }

  /** The name of the class in the ontology, without its namespace. */
  public String localName() {
    return localName;
  }

  /** The class at the top of the ontology that it belongs to. */
  public EntityType type() {
    return type;
  }

  /** Whether it says no more than its type does. */
  public boolean isTop() {
    return this == of(type);
  }

  /** The class that says no more than the type. */
  public static EntityClass of(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case LAW -> LAW;
      case PLACE -> PLACE;
      case EVENT -> EVENT;
    };
  }

  /** The class of this local name, if the ontology has it. */
  public static Optional<EntityClass> named(String localName) {
    return Arrays.stream(values()).filter(c -> c.localName.equals(localName)).findFirst();
  }
}
