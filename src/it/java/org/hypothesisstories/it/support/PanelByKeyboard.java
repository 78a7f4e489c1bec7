package org.hypothesisstories.it.support;

import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The hypothesis panel on the issue page, used by keyboard alone. */
public final class PanelByKeyboard {
    private static final By READY = By.cssSelector(".hsj-panel[aria-busy='false']");
    private static final By SUBMIT = By.cssSelector(".hsj-form button[type='submit']");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Browser browser;
    private final Keyboard keyboard;

    public PanelByKeyboard(Browser browser, Keyboard keyboard) {
        this.browser = browser;
        this.keyboard = keyboard;
    }

    public void open(String issue) {
        browser.go("/browse/" + issue);
        browser.waitFor(READY);
    }

    public String text() {
        return browser.waitFor(READY).getText();
    }

    /** What the panel says of one criterion: its role, its words, its state and its evidence. */
    public String criterion(String words) {
        return browser.find(By.xpath(criterionPath(words))).getText();
    }

    /** Opens the form that records for a criterion, evidence or a judgement. */
    public void openForm(String criterion) {
        keyboard.use(opener(criterion));
        browser.waitFor(SUBMIT);
    }

    /** The button of that form, to which the focus returns. */
    public By opener(String criterion) {
        return By.xpath(criterionPath(criterion) + "//button[contains(@class, 'hsj-open')]");
    }

    /** Records what was measured; the names are those of the form's fields. */
    public void record(String criterion, Map<String, String> fields) {
        openForm(criterion);
        fields.forEach((name, value) -> keyboard.typeInto(field(name), value));
        submit("The evidence is recorded.");
    }

    /** Answers the question of a criterion as its judge. */
    public void judge(String criterion, boolean yes, String note) {
        openForm(criterion);
        keyboard.press(Keys.SPACE);
        if (!yes) {
            keyboard.press(Keys.ARROW_DOWN);
        }
        keyboard.typeInto(field("note"), note);
        submit("The judgement is recorded.");
    }

    /**
     * Records the verdict that the evidence gives, with what was learned.
     *
     * @param nextStep the letters that choose it in its list
     */
    public void recordVerdict(String observed, String learned, String therefore, String nextStep, String confidence) {
        keyboard.use(By.id("hsj-verdict"));
        keyboard.typeInto(field("observed"), observed);
        keyboard.typeInto(field("learned"), learned);
        keyboard.typeInto(field("therefore"), therefore);
        keyboard.choose(field("nextStep"), nextStep);
        keyboard.typeInto(field("confidenceAfter"), confidence);
        submit("The verdict is recorded.");
    }

    /** Sends the open form and waits until the panel says this. */
    public void submit(String said) {
        keyboard.use(SUBMIT);
        waitUntilSaid(said);
    }

    /** A field of the open form. */
    public By field(String name) {
        return By.cssSelector(".hsj-form [name='" + name + "']");
    }

    /** The first of the values that a field of the open form suggests, as soon as there is one. */
    public String suggestion(String name) {
        By option = By.cssSelector(".hsj-form datalist[id$='-" + name + "-suggestions'] option");
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> driver.findElements(option).stream().findFirst().map(found -> found.getDomProperty("value")).orElse(null));
    }

    /** Waits until the region for those who do not see says this. */
    public void waitUntilSaid(String text) {
        new WebDriverWait(browser.driver(), PATIENCE).withMessage(() -> "it said: " + said()).until(driver -> said().contains(text));
    }

    private String said() {
        return browser.find(By.cssSelector(".hsj-live")).getDomProperty("textContent");
    }

    private static String criterionPath(String words) {
        return "//tbody[@data-hsj-criterion][.//th[starts-with(normalize-space(), '" + words + "')]]";
    }
}
