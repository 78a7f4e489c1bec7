package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hypothesisstories.it.support.BoardByKeyboard;
import org.hypothesisstories.it.support.Browser;
import org.hypothesisstories.it.support.Keyboard;
import org.hypothesisstories.it.support.ResearchWeek;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The research board in Chromium, on the packaged jar, by keyboard alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResearchBoardIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String LEARNING = """
            {"believed": "a tree ranks as the experts do", "observed": "what it did", "learned": "what we did not know",
             "therefore": "we go on", "nextStep": "pivot"}""";

    @TempDir
    private static Path home;

    private static WorkbenchProcess workbench;
    private static ResearchWeek project;

    private Browser browser;
    private Keyboard keyboard;
    private BoardByKeyboard board;

    @BeforeAll
    static void startWorkbench() {
        workbench = WorkbenchProcess.start(WorkbenchProcess.options(home));
        project = ResearchWeek.setUp(workbench);
        project.forwardToMonday();
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.open(workbench.address());
        keyboard = new Keyboard(browser);
        board = new BoardByKeyboard(browser, keyboard);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** Both early exits, out of the test and out of its review, and both loops, out of the review and out of the update. */
    @Test
    @Order(1)
    void takesTenHypothesesOverTheBoard() {
        List<String> keys = IntStream.rangeClosed(1, 10).mapToObj(n -> project.createHypothesis("dana", "Question " + n, "3d")).toList();
        keyboard.logIn("dana");
        board.open();
        keys.forEach(key -> board.move(key, 11, "test-hypothesis"));
        keys.subList(0, 2).forEach(key -> {
            decide(key, ".5", "refuted");
            board.moveByScreen(key, 22, "done", Map.of());
            assertTrue(board.isAt(key), keyboard.focused());
        });
        keys.subList(2, 10).forEach(key -> {
            decide(key, ".9", "supported");
            board.move(key, 21, "code-review-hypothesis");
        });
        keyboard.logIn("remi");
        board.open();
        board.move(keys.get(2), 31, "test-hypothesis");
        board.moveByScreen(keys.get(3), 33, "done", Map.of());
        keys.subList(4, 7).forEach(key ->
                board.moveByScreen(key, 32, "update-model", Map.of(By.id(project.field("Time box")), "1w")));
        keyboard.logIn("dana");
        board.open();
        board.move(keys.get(4), 42, "test-hypothesis");
        keys.subList(5, 7).forEach(key -> board.move(key, 41, "code-review-update-model"));
        keyboard.logIn("remi");
        board.open();
        board.move(keys.get(5), 51, "update-model");
        board.moveByScreen(keys.get(6), 52, "done", Map.of());
        browser.screenshot(PICTURES.resolve("research-board.png"));

        assertEquals(List.of(keys.get(0), keys.get(1), keys.get(3), keys.get(6)), board.cards("done"));
        assertEquals(List.of(keys.get(2), keys.get(4)), board.cards("test-hypothesis"));
        assertEquals(keys.subList(7, 10), board.cards("code-review-hypothesis"));
        assertEquals(List.of(keys.get(5)), board.cards("update-model"));
    }

    @Test
    @Order(2)
    void saysWhatFillsALaneAndLinksToIt() {
        workbench.as("admin").put("/rest/hypotheses/1.0/projects/RES/lane-limits",
                "{\"lanes\": {\"test-hypothesis\": {\"lane\": 2, \"mode\": \"block\"}}}").expect(200);
        String key = project.createHypothesis("dana", "One too many", "1d");
        keyboard.logIn("dana");
        board.open();
        board.choose(key, 11);
        keyboard.press(Keys.ENTER);
        board.waitUntilSaid("Test Hypothesis is full: it holds 2 of at most 2.");

        assertTrue(board.isAt(key), keyboard.focused());
        assertTrue(board.cards("to-do").contains(key));
        assertTrue(browser.find(By.cssSelector(".hsj-board-problem a")).getDomProperty("href").contains("/issues/?jql="), "a link to what fills it");
        browser.screenshot(PICTURES.resolve("lane-full.png"));
        workbench.as("admin").put("/rest/hypotheses/1.0/projects/RES/lane-limits",
                "{\"lanes\": {\"test-hypothesis\": {\"lane\": 2, \"mode\": \"warn\"}}}").expect(200);
        board.move(key, 11, "test-hypothesis");
        assertTrue(browser.find(By.cssSelector(".hsj-lane-note")).getText().contains("Too many: 3"));
    }

    @Test
    @Order(3)
    void keepsItsStateWhenSomebodyElseMovesACard() {
        String mine = project.createHypothesis("dana", "In hand", "1d");
        String other = project.createHypothesis("dana", "Moved by the other", "1d");
        keyboard.logIn("dana");
        board.open();
        keyboard.use(By.cssSelector("[data-hsj-filter='mine']"));
        board.goTo(mine);
        Object top = browser.driver().executeScript("window.scrollTo(0, 60); return window.scrollY");
        try (Browser second = Browser.open(workbench.address())) {
            Keyboard keys = new Keyboard(second);
            BoardByKeyboard theirs = new BoardByKeyboard(second, keys);
            keys.logIn("paula");
            theirs.open();
            theirs.move(other, 11, "test-hypothesis");
            board.waitForLane(other, "test-hypothesis");
            board.waitUntilSaid("Somebody moved " + other + " to Test Hypothesis.");
            assertTrue(board.isAt(mine), keyboard.focused());
            assertEquals(top, browser.driver().executeScript("return window.scrollY"));
            assertEquals("true", browser.find(By.cssSelector("[data-hsj-filter='mine']")).getDomAttribute("aria-pressed"));

            board.choose(mine, 11);
            theirs.move(mine, 11, "test-hypothesis");
            keyboard.press(Keys.ENTER);
            board.waitUntilSaid("Somebody else moved " + mine + " meanwhile.");
        }
        assertTrue(board.isAt(mine), keyboard.focused());
        assertTrue(board.cards("test-hypothesis").contains(mine));
    }

    /** The evidence and the verdict, which are recorded on the issue and not on the board. */
    private static void decide(String issue, String value, String verdict) {
        project.observe("dana", issue, "rank correlation", value);
        workbench.as("dana").put("/rest/hypotheses/1.0/issues/" + issue + "/verdict",
                "{\"verdict\": \"" + verdict + "\", \"learning\": " + LEARNING + "}").expect(200);
    }
}
