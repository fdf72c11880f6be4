package dev.upfront.bench;

import dev.upfront.intake.Article;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Mutes the rules of the reader one by one, and says which of them no text needs. */
@Command(
    name = "needless",
    description =
        "Lets each method of the reader that answers yes or no, or may answer nothing, answer no"
            + " (nothing) in turn, and lists those by which no reading of the texts changes, and those"
            + " without which more is right. What no text of many needs is a rule to take out, unless a"
            + " test says what it is for.",
    mixinStandardHelpOptions = true)
final class NeedlessRules implements Callable<Integer> {
  /** A muted method may keep a loop from its end; the switch back lets it go on. */
  private static final long LONGEST_MILLIS = 60_000;

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Marked articles; bench/wordings and bench/press of the project unless told.")
  private List<Path> folders = List.of();

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      defaultValue = "",
      description = "Only methods whose names (Class.method) match.")
  private Pattern only;

  @Spec
  private CommandSpec spec;

  private NeedlessRules() {}

  public static void main(String[] args) {
    Measurement.run(new NeedlessRules(), args);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<Press.Marked> texts = new ArrayList<>();
    for (Path folder : folders.isEmpty() ? ownFolders() : folders) {
      texts.addAll(Press.in(folder));
    }
    List<Article> articles = new ArrayList<>(texts.size());
    for (Press.Marked text : texts) {
      articles.add(text.article());
    }
    MutedReader reader = new MutedReader();
    List<String> whole = read(reader, articles, MutedReader.NONE);
    int needless = 0;
    int tried = 0;
    for (int method = 0; method < reader.methods().size(); method++) {
      String name = reader.methods().get(method);
      if (!only.matcher(name).find()) {
        continue;
      }
      tried++;
      List<String> muted;
      try {
        muted = read(reader, articles, method);
      } catch (RuntimeException | Error e) {
        // it guards something: the reader cannot do without
        continue;
      }
      Change change = change(texts, whole, muted);
      if (change.readings == 0) {
        needless++;
        out.println("needless  " + name);
      } else if (change.found >= 0 && change.extra <= 0 && change.found > change.extra) {
        out.printf(
            "harmful   %s: without it %d more found and %d fewer made up, in %d readings%n",
            name, change.found, -change.extra, change.readings);
      }
    }
    out.printf("%d of %d methods change none of %d readings%n", needless, tried, texts.size());
    return 0;
  }

  private static List<Path> ownFolders() {
    Path home = Measurement.home();
    List<Path> folders = new ArrayList<>(List.of(home.resolve("bench/wordings")));
    Path shared = Press.folder(null);
    if (Files.isDirectory(shared)) {
      folders.add(shared);
    }
    return folders;
  }

  private static List<String> read(MutedReader reader, List<Article> articles, int muted) {
    Timer timer = new Timer(true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            MutedReader.Switch.muted = MutedReader.NONE;
          }
        },
        LONGEST_MILLIS);
    try {
      return reader.read(articles, muted);
    } finally {
      timer.cancel();
    }
  }

  /** How many readings are others, and how many claims more are right and made up. */
  private record Change(int readings, int found, int extra) {}

  private static Change change(List<Press.Marked> texts, List<String> whole, List<String> muted) {
    int readings = 0;
    Tally before = new Tally();
    Tally after = new Tally();
    for (int i = 0; i < texts.size(); i++) {
      if (!whole.get(i).equals(muted.get(i))) {
        readings++;
        Mark.Sheet gold = Mark.Sheet.of(texts.get(i).gold());
        before.add(gold, sheet(whole.get(i)), type -> true);
        after.add(gold, sheet(muted.get(i)), type -> true);
      }
    }
    return new Change(
        readings,
        after.all().found() - before.all().found(),
        after.all().extra() - before.all().extra());
  }

  private static Mark.Sheet sheet(String reading) {
    return Mark.Sheet.of(JsonMapper.shared().readTree(reading));
  }
}
