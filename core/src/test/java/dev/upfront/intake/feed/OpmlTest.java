package dev.upfront.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {

  @Test
  void whatIsWrittenIsReadAgain() throws FeedException {
    Instant now = Instant.parse("2024-03-01T12:00:00Z");
    URI reel = URI.create("https://reel.example/feed?a=1&b=2");
    URI dial = URI.create("https://dial.example/feed");

    String opml = Opml.write(
        List.of(Following.begin(reel, "Reel & “Dial”", now), Following.begin(dial, "", now)));

    assertThat(Opml.read(opml))
        .containsExactly(
            java.util.Map.entry(reel, "Reel & “Dial”"), java.util.Map.entry(dial, dial.toString()));
  }

  @Test
  void foldersAreOpenedAndWhatIsNoFeedIsLeftOut() throws FeedException {
    assertThat(Opml.read("""
        <?xml version="1.0"?><opml version="1.0"><head><title>mine</title></head><body>
        <outline text="TV"><outline text="Reel" type="rss" xmlUrl="https://reel.example/feed"/>
        <outline text="Old" type="rss" xmlUrl="ftp://reel.example/feed"/></outline>
        <outline title="Dial" text="d" xmlUrl="HTTPS://Dial.example/feed"/></body></opml>""").toString())
        .isEqualTo("{https://reel.example/feed=Reel, https://dial.example/feed=Dial}");
  }

  @Test
  void whatIsNoListIsTold() {
    assertThatThrownBy(() -> Opml.read("<rss version='2.0'><channel/></rss>"))
        .hasMessageStartingWith("is no OPML: ");
    assertThatThrownBy(() -> Opml.read("<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>"))
        .hasMessageStartingWith("declares a document type");
  }
}
