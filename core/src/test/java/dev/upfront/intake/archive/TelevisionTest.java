package dev.upfront.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelevisionTest {
  private static final String MENU =
      "<ul><li><a href=/tv>TV</a></li><li>Netflix</li><li>Best series"
          + "</li><li>HBO shows</li><li>Season finales</li><li>New episodes</li><li>Streaming</li></ul>";

  private static Television.Verdict judge(String body) {
    String page =
        "<!doctype html><html><head><style>p { color: red }</style><script>var tv = 'netflix';"
            + "</script></head><body>" + MENU + body + MENU + "</body></html>";
    return Television.judge(page.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Silo renewed for season 3</title><p>Apple has ordered a third season of Silo, the <b>drama</b> that"
            + " it streams, and the showrunner is at work on the scripts already.</p>",
        "<h1>Casualty</h1><p>The actor is to leave the long-running BBC One hospital drama in an episode that will be"
            + " shown on Saturday, the channel has said in a statement to viewers. The series returns in the autumn,"
            + " and other members of the cast are to stay for more episodes, its producer says.</p>",
        "<p>When will the second series of the comedy be on Channel 4? All that we know of the cast, the number of"
            + " episodes and the date of the premiere is what the broadcaster has told us.</p>"
      })
  void whatIsAboutTelevisionIsTaken(String body) {
    assertThat(judge(body)).isEqualTo(Television.Verdict.ABOUT_IT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The club has won the league for the third season in a row, and the coach has said that his players will"
            + " be back for more goals when the next season of the championship starts.</p>",
        "<p>Season the dough with salt and put it in the oven for half an hour, and serve it with a garlic sauce that"
            + " you have made from one of the recipes that are on this page.</p>",
        "<p>Returns a series of the values that the function has been called with, or null where the type of the"
            + " parameter is not that of the class to which it is cast.</p>",
        "<p>The minister has said that the bill will be put to the vote in parliament before the end of the month,"
            + " and that it is for the government to say what comes next.</p>"
      })
  void whatIsAboutOtherThingsIsNotWhateverTheMenuSays(String body) {
    assertThat(judge(body)).isEqualTo(Television.Verdict.OTHER_TOPIC);
  }

  @Test
  void anotherLanguageIsTold() {
    assertThat(
            judge(
                "<p>Netflix hat die dritte Staffel der Serie bestellt, und die Dreharbeiten beginnen"
                    + " im Herbst; der Showrunner schreibt schon an den ersten Episoden der neuen Season.</p>"))
        .isEqualTo(Television.Verdict.OTHER_LANGUAGE);
    assertThat(judge("<p>TV.</p>")).isEqualTo(Television.Verdict.OTHER_LANGUAGE);
  }

  @Test
  void whatIsBrokenIsJudgedToo() {
    for (String page : new String[] {
      "", "<", "<script>", "<p", "season", "season 2", "</", "<title>", "\uD83D\uDE00<"
    }) {
      assertThat(Television.judge(page.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(Television.Verdict.OTHER_LANGUAGE);
    }
  }
}
