package org.annals.event;

import java.util.Set;

/** Words that tell of an event only in some company. */
final class FigureWords {
  static final Set<String> FIGHTS =
      Set.of(
          "war",
          "battle",
          "fight",
          "offensive",
          "siege",
          "clash",
          "fighting",
          "attack",
          "assault",
          "struggle",
          "crusade",
          "campaign",
          "combat",
          "onslaught",
          "rebellion",
          "revolt");
  static final Set<String> UNDER = Set.of("on", "under", "at");
  static final Set<String> GOING_ON = Set.of("offensive", "warpath", "attack", "siege");
  static final Set<String> THROWING = Set.of("throw", "hurl", "toss", "fling", "pelt");
  static final Set<String> HURTING_PERSONS =
      Set.of("suspend", "ban", "fine", "order", "expel", "cut", "drop", "bar", "tell", "instruct");
  static final Set<String> LITIGATING = Set.of("win", "lose", "plead", "settle", "appeal", "drop");
  static final Set<String> FIGHTING = Set.of("fight", "battle", "combat");
  static final Set<String> RACING = Set.of("attack", "charge", "beat", "defeat", "hold");
  static final Set<String> MEETING = Set.of("meet", "face");
  static final Set<String> OUTCOMES = Set.of("defeat", "victory", "win", "rout", "upset");
  static final Set<String> SIGNING = Set.of("sign");
  static final Set<String> PETITIONS =
      Set.of("petition", "letter", "appeal", "signature", "signatory", "name", "demand");
  static final Set<String> FILING =
      Set.of("fight", "accuse", "oppose", "apply", "ask", "challenge", "cite", "claim");
  static final Set<String> STOPPING =
      Set.of("stop", "end", "begin", "refuse", "halt", "stay", "close", "sit", "stand", "walk");
  static final Set<String> RUNNING =
      Set.of(
          "win", "lose", "support", "run", "take", "enter", "stand", "fall", "gain", "lead", "come",
          "finish", "top");
  static final Set<String> WEAPONS = Set.of("knife", "gun", "sword", "pistol", "rifle");

  /** Those who decide in law among other things. */
  static final Set<String> BODIES =
      Set.of(
          "commission",
          "commissioner",
          "sheriff",
          "board",
          "regulator",
          "authority",
          "agency",
          "department",
          "government",
          "inspector",
          "minister",
          "secretary",
          "committee",
          "majority");

  static final Set<String> FREEING = Set.of("release");
  static final Set<String> THEM = Set.of("them", "whom", "these", "those");
  static final Set<String> PASSING = Set.of("pass", "clear");
  static final Set<String> MOVING =
      Set.of("drop", "cut", "reduce", "raise", "lower", "increase", "decrease", "rise", "fall");

  static final Set<String> BEASTS =
      Set.of(
          "cattle",
          "cow",
          "pig",
          "sheep",
          "lamb",
          "chicken",
          "animal",
          "goat",
          "bird",
          "hen",
          "turkey",
          "horse",
          "calf",
          "seal",
          "whale",
          "ox",
          "bull",
          "herd",
          "flock",
          "livestock");

  static final Set<String> SHOTS =
      Set.of(
          "shot", "gun", "rifle", "bullet", "missile", "weapon", "round", "cannon", "shell",
          "pistol", "arrow", "salvo", "volley", "torpedo");

  private FigureWords() {}
}
