package dev.upfront.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.upfront.catalogue.Catalogue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "The Last of Us, the-last-of-us",
    "Élite, elite",
    "Grey's Anatomy, greys-anatomy",
    "Fate/Zero, fate-zero",
    "Law & Order, law-and-order",
    "9-1-1, 9-1-1",
    "???, ~???"
  })
  void aTitleIsReadableInAnAddress(String title, String slug) {
    assertThat(Links.slug(title)).isEqualTo(slug);
  }

  @Property
  void anAddressLeadsBackToItsTitle(@ForAll String title) {
    assertThat(Catalogue.titleKey(Links.title(Links.slug(title))))
        .isEqualTo(Catalogue.titleKey(title));
  }
}
