package org.hypothesisstories.it.support;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The research board in a browser, used by keyboard alone. */
public final class BoardByKeyboard {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_STEPS = 100;
    private static final By READY = By.cssSelector("#hsj-board[aria-busy='false']");
    private static final By STOP = By.cssSelector(".hsj-card[tabindex='0']");
    /** Which arrow leads from the card with the focus to another one; empty if it has the focus. */
    private static final String NEXT_STEP = """
            const lanes = [...document.querySelectorAll('[data-hsj-head]')].map(head => head.dataset.hsjHead);
            const wanted = document.querySelector("[data-hsj-key='" + arguments[0] + "']").card;
            const now = document.activeElement.card;
            if (now.key === wanted.key) return '';
            if (now.lane !== wanted.lane) return lanes.indexOf(now.lane) < lanes.indexOf(wanted.lane) ? 'RIGHT' : 'LEFT';
            const order = [...document.querySelectorAll("[data-hsj-lane='" + now.lane + "'] > .hsj-card")].map(card => card.card.key);
            return order.indexOf(now.key) < order.indexOf(wanted.key) ? 'DOWN' : 'UP';
            """;
    private static final Map<String, Keys> ARROWS =
            Map.of("RIGHT", Keys.ARROW_RIGHT, "LEFT", Keys.ARROW_LEFT, "DOWN", Keys.ARROW_DOWN, "UP", Keys.ARROW_UP);

    private final Browser browser;
    private final Keyboard keyboard;

    public BoardByKeyboard(Browser browser, Keyboard keyboard) {
        this.browser = browser;
        this.keyboard = keyboard;
    }

    public void open() {
        browser.go("/secure/HypothesisBoard!default.jspa?projectKey=RES");
        browser.waitFor(READY);
    }

    /** Gives a card the focus: Tab to the board's one stop, then the arrows. */
    public void goTo(String issue) {
        keyboard.tabTo(STOP);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            String arrow = (String) browser.driver().executeScript(NEXT_STEP, issue);
            if (arrow.isEmpty()) {
                return;
            }
            keyboard.press(ARROWS.get(arrow));
        }
        throw new AssertionError("no arrows lead to " + issue + "; the focus is at " + keyboard.focused());
    }

    /** Opens the moves of a card and goes to one of them. */
    public void choose(String issue, int action) {
        goTo(issue);
        keyboard.press(Keys.SPACE);
        By choice = By.cssSelector("dialog [data-hsj-action='" + action + "']");
        browser.waitFor(choice);
        for (int steps = 0; steps < MOST_STEPS && !keyboard.isAt(choice); steps++) {
            keyboard.press(Keys.ARROW_DOWN);
        }
    }

    /** Moves a card by a transition that asks for nothing. */
    public void move(String issue, int action, String lane) {
        choose(issue, action);
        keyboard.press(Keys.ENTER);
        waitForLane(issue, lane);
    }

    /** Moves a card by a transition whose screen holds what it needs already, but for the next time box where one is given. */
    public void moveByScreen(String issue, int action, String lane, Map<By, String> typed) {
        choose(issue, action);
        keyboard.press(Keys.ENTER);
        browser.waitFor(By.id("issue-workflow-transition-submit"));
        typed.forEach(keyboard::typeInto);
        keyboard.use(By.id("issue-workflow-transition-submit"));
        browser.waitFor(READY);
        waitForLane(issue, lane);
    }

    public void waitForLane(String issue, String lane) {
        browser.waitFor(By.cssSelector("[data-hsj-lane='" + lane + "'] > #hsj-card-" + issue + ":not([aria-busy='true'])"));
    }

    /** What the board told last. */
    public void waitUntilSaid(String text) {
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> said().contains(text));
    }

    /** Whether a card has the focus. */
    public boolean isAt(String issue) {
        return keyboard.isAt(By.id("hsj-card-" + issue));
    }

    /** The cards of a lane, by their keys. */
    public List<String> cards(String lane) {
        return browser.driver().findElements(By.cssSelector("[data-hsj-lane='" + lane + "'] > .hsj-card")).stream()
                .map(card -> card.getDomAttribute("data-hsj-key")).toList();
    }

    private String said() {
        return browser.find(By.className("hsj-board-status")).getText() + browser.find(By.className("hsj-board-problems")).getText();
    }
}
