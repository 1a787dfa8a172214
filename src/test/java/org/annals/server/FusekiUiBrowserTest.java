package org.annals.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The UI and the pages as a person sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FusekiUiBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private Served served;
  private ChromeDriver browser;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(installed).as("Chromium, which the build of the project needs").isTrue();
    }
    assumeTrue(installed, "No Chromium here; get it with: apt install chromium chromium-driver");
    served = Served.readOnly(folder.resolve("store"));
    browser = start(folder.resolve("profile"));
    Files.createDirectories(SCREENSHOTS);
  }

  private static ChromeDriver start(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    if (served != null) {
      served.close();
    }
  }

  @Test
  void the_ui_opens_and_shows_the_dataset() throws IOException {
    go("/");

    WebElement dataset = await("//a[contains(., '/annals')] | //td[contains(., '/annals')]");

    screenshot("ui");
    assertThat(dataset.isDisplayed()).isTrue();
    assertThat(await("//nav[@class='annals-bar']/a[.='Questions']").isDisplayed()).isTrue();
    assertNothingLeftThisMachine();
  }

  @Test
  void a_question_opens_in_the_editor_runs_and_shows_its_rows() throws IOException {
    go("/queries/");
    screenshot("questions");
    await("//a[.='Who leads what']").click();
    await("//*[contains(@class,'yasqe')]//*[contains(@class,'CodeMirror')]");

    await("//*[contains(@class,'yasqe_queryButton')]").click();
    WebElement row = await("//*[@id='yasr']//td//*[contains(text(), 'Ana Ruiz')]");

    screenshot("query");
    assertThat(row.isDisplayed()).isTrue();
    assertNothingLeftThisMachine();
  }

  @Test
  void the_info_page_counts_the_graphs() throws IOException {
    go("/#/dataset/annals/info");

    await("//*[contains(text(), 'Dataset size')]");
    browser.findElements(By.xpath("//button")).stream()
        .filter(button -> button.isDisplayed() && button.getText().contains("count"))
        .findFirst()
        .orElseThrow()
        .click();
    await("//button[normalize-space()='submit']").click();
    await("//td[contains(., '/doc/strike.txt')]");

    screenshot("info");
    assertNothingLeftThisMachine();
  }

  @Test
  void a_hostile_label_is_shown_and_not_run() throws IOException {
    go("/id/person/Evil");

    screenshot("hostile");
    assertThat(browser.findElement(By.tagName("h1")).getText())
        .isEqualTo("<script>alert('label')</script>");
    assertThat(browser.findElements(By.cssSelector("main script, main img, [onmouseover]")))
        .isEmpty();
    assertThat(browser.findElements(By.cssSelector("a[href^='javascript']"))).isEmpty();
    assertNothingLeftThisMachine();
  }

  @Test
  void a_name_in_a_document_leads_to_its_page_and_back() throws IOException {
    go("/doc/strike.txt");
    screenshot("document");
    assertThat(browser.findElement(By.cssSelector(".text")).getText())
        .startsWith("🧸 Ana Ruiz leads the Dockers' Union in Århus. <b>Bold</b>");

    await("//a[@class='name organization']").click();
    await("//h1[contains(., 'Dockers')]");
    screenshot("entity");
    await("//cite/a").click();

    assertThat(browser.getCurrentUrl()).endsWith("/doc/strike.txt#char=0,45");
  }

  @Test
  void an_event_leads_from_the_page_of_a_person_to_its_place_in_the_document() throws IOException {
    go("/id/person/Ana_Ruiz");
    screenshot("happened");

    await("//ul[contains(@class,'events')]//a[starts-with(., 'talk')]").click();

    screenshot("event");
    assertThat(browser.getCurrentUrl()).endsWith("/doc/strike.txt#event=65,68");
    assertThat(browser.findElement(By.cssSelector("li:target")).getText())
        .startsWith("1921-03-04 talk");
  }

  @Test
  void the_start_page_leads_to_all_else() throws IOException {
    go("/about");

    screenshot("start");
    assertThat(browser.findElements(By.cssSelector("main a"))).hasSizeGreaterThan(5);
  }

  @Test
  void places_have_coordinates_and_lists_have_pages() throws IOException {
    go("/id/place/%C3%85rhus");
    screenshot("place");
    assertThat(browser.findElement(By.tagName("main")).getText()).contains("56.16° N, 10.21° E");
    go("/id/organization/");
    screenshot("list");
    assertThat(browser.findElements(By.cssSelector(".list a"))).hasSize(2);
  }

  private void go(String path) {
    browser.manage().logs().get(LogType.PERFORMANCE);
    browser.get("about:blank");
    browser.get(served.url() + path.substring(1));
  }

  private WebElement await(String xpath) {
    browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
    try {
      return browser.findElement(By.xpath(xpath));
    } finally {
      browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
  }

  private void pause() {
    ((JavascriptExecutor) browser)
        .executeAsyncScript("const done = arguments[0]; setTimeout(done, 1500)");
  }

  private void screenshot(String name) throws IOException {
    pause();
    Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private void assertNothingLeftThisMachine() {
    List<String> asked =
        browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> message.contains("\"Network.requestWillBeSent\""))
            .flatMap(FusekiUiBrowserTest::address)
            .toList();
    assertThat(asked)
        .isNotEmpty()
        .allMatch(
            address ->
                address.startsWith(served.url())
                    || address.startsWith("data:")
                    || address.startsWith("blob:")
                    || address.startsWith("about:"));
  }

  private static Stream<String> address(String message) {
    String[] parts = message.split("\"request\":\\{", 2);
    String[] url = parts.length < 2 ? new String[0] : parts[1].split("\"url\":\"", 2);
    return url.length < 2 ? Stream.empty() : Stream.of(url[1].split("\"", 2)[0]);
  }
}
