package org.annals.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words, whichever way they are capitalised. */
final class ChoiceConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final E[] choices;

  ChoiceConverter(E[] choices) {
    this.choices = choices.clone();
  }

  @Override
  public E convert(String word) {
    return Arrays.stream(choices)
        .filter(choice -> choice.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of %s"
                        .formatted(
                            word,
                            Arrays.stream(choices)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")))));
  }
}
